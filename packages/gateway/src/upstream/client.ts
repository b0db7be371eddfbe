import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Upstream } from '../config/config.ts';
import { refuse } from '../formats/refusal.ts';
import { endWith } from './end-with.ts';
import { type Answer, readAhead } from './read-ahead.ts';

export interface UpstreamRequest {
  readonly method: 'GET' | 'POST';
  /** The provider's path with its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  /** The caller has left. */
  readonly signal: AbortSignal;
}

const CONNECT_TIMEOUT_MS = 10_000;
const IDLE_CONNECTION_MS = 4_000;

/** Connections to one provider, kept alive. Nothing is retried: the provider may have charged. */
export class UpstreamClient {
  readonly #upstream: Upstream;
  readonly #agent: HttpAgent | HttpsAgent;

  constructor(upstream: Upstream) {
    this.#upstream = upstream;
    const options = {
      keepAlive: true,
      maxSockets: Number.POSITIVE_INFINITY,
      maxFreeSockets: 256,
      // A connection that the provider may be about to close is not used again.
      timeout: IDLE_CONNECTION_MS,
      scheduling: 'lifo' as const,
    };
    this.#agent = upstream.url.protocol === 'https:' ? new HttpsAgent(options) : new HttpAgent(options);
  }

  /**
   * The head of the provider's answer.
   * @throws Refused 502 when it cannot be reached, 504 when it does not answer in time
   */
  send({ method, path, headers, body, signal }: UpstreamRequest): Promise<Answer> {
    const { url, timeoutMs, idleTimeoutMs } = this.#upstream;
    const start = url.protocol === 'https:' ? httpsRequest : httpRequest;
    return new Promise((resolve, reject) => {
      const length =
        body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(body.length) };
      const request = start({
        agent: this.#agent,
        protocol: url.protocol,
        hostname: url.hostname.replace(/^\[|\]$/g, ''),
        port: url.port,
        method,
        path: url.pathname.replace(/\/$/, '') + path,
        headers: { ...headers, ...length },
        insecureHTTPParser: false,
      });
      let late = false;
      const fail = (milliseconds: number) =>
        setTimeout(() => {
          late = true;
          request.destroy();
        }, milliseconds);
      let timer = fail(Math.min(CONNECT_TIMEOUT_MS, timeoutMs));
      const connected = () => {
        clearTimeout(timer);
        timer = fail(timeoutMs);
      };
      request.once('socket', (socket) => {
        if (socket.connecting) socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', connected);
        else connected();
      });
      request.once('response', (response) => {
        clearTimeout(timer);
        response.setTimeout(idleTimeoutMs, () => response.destroy(new Error('the provider fell silent')));
        resolve(readAhead(response));
      });
      request.once('upgrade', (_response, socket) => {
        socket.destroy();
        reject(refuse(502, 'GATEWAY_UPSTREAM_UNREADABLE', 'the provider asks for another protocol'));
      });
      request.on('error', (error) => {
        clearTimeout(timer);
        reject(late ? this.#tooLate() : this.#unreachable(error));
      });
      request.once('close', () => {
        clearTimeout(timer);
        if (late) reject(this.#tooLate());
      });
      if (signal.aborted) request.destroy();
      else signal.addEventListener('abort', () => request.destroy(), { once: true });
      endWith(request, body);
    });
  }

  stop(): void {
    this.#agent.destroy();
  }

  #tooLate() {
    return refuse(504, 'GATEWAY_UPSTREAM_TIMEOUT', `the provider "${this.#upstream.name}" did not answer in time`, {
      retry: true,
    });
  }

  #unreachable(error: NodeJS.ErrnoException) {
    if (error.code === 'ETIMEDOUT') return this.#tooLate();
    const why = error.code ?? 'the connection broke';
    return refuse(
      502,
      'GATEWAY_UPSTREAM_UNREACHABLE',
      `the provider "${this.#upstream.name}" cannot be reached: ${why}`,
      {
        retry: true,
      },
    );
  }
}
