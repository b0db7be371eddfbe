import { type Dispatcher, Pool } from 'undici';
import type { Upstream } from '../config/config.ts';
import type { Departure } from '../departure.ts';
import { type Refused, refuse } from '../formats/refusal.ts';
import { Answer } from './answer.ts';

export interface UpstreamRequest {
  readonly method: 'GET' | 'POST';
  /** The provider's path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  /** The caller's leaving. */
  readonly left: Departure;
}

/** A connection that the provider may be about to close is not used again. */
const IDLE_CONNECTION_MS = 4_000;
const LARGEST_HEAD_BYTES = 64 * 1024;

/** Connections to one provider, kept alive. */
export class UpstreamClient {
  readonly #upstream: Upstream;
  readonly #pool: Pool;
  readonly #prefix: string;

  constructor(upstream: Upstream) {
    this.#upstream = upstream;
    this.#prefix = upstream.url.pathname.replace(/\/$/, '');
    this.#pool = new Pool(upstream.url.origin, {
      // No more than one call at a time on a connection: they do not wait for each other.
      pipelining: 1,
      connectTimeout: upstream.connectTimeoutMs,
      headersTimeout: upstream.timeoutMs,
      bodyTimeout: upstream.idleTimeoutMs,
      keepAliveTimeout: IDLE_CONNECTION_MS,
      keepAliveMaxTimeout: IDLE_CONNECTION_MS,
      maxHeaderSize: LARGEST_HEAD_BYTES,
    });
  }

  /**
   * The head of the provider's answer.
   * @throws Refused 502 when it cannot be reached, 504 when it does not answer in time
   */
  send({ method, path, headers, body, left }: UpstreamRequest): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const answer = new Answer(
        { left, totalMs: this.#upstream.totalTimeoutMs },
        () => resolve(answer),
        (error) => reject(this.#refusalOf(error)),
      );
      const sent = body === undefined ? headers : { ...headers, 'content-type': 'application/json' };
      const options: Dispatcher.DispatchOptions = { method, path: this.#prefix + path, headers: sent };
      this.#pool.dispatch(body === undefined ? options : { ...options, body }, answer);
    });
  }

  /** Ends the connections, those under way too. */
  stop(): void {
    void this.#pool.destroy().catch(() => undefined);
  }

  #refusalOf(error: NodeJS.ErrnoException): Refused {
    if (error instanceof Error && error.name === 'Refused') return error as Refused;
    const { name } = this.#upstream;
    const retry = UNSENT.has(error.code ?? '') ? ({ retry: true, unsent: true } as const) : ({ retry: true } as const);
    if (LATE.has(error.code ?? '')) {
      return refuse(504, 'GATEWAY_UPSTREAM_TIMEOUT', `the provider "${name}" did not answer in time`, retry);
    }
    const why = error.code ?? 'the connection broke';
    return refuse(502, 'GATEWAY_UPSTREAM_UNREACHABLE', `the provider "${name}" cannot be reached: ${why}`, retry);
  }
}

/** There was no connection on which the provider could have seen the call. */
const UNSENT: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const LATE: ReadonlySet<string> = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT']);
