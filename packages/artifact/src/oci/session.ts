import type { Credentials } from './credentials.ts';
import { registryFailed, registryTooMuch } from './errors.ts';
import { isLoopback } from './reference.ts';

export interface SessionOptions {
  readonly origin: string;
  readonly repository: string;
  /** May push as well. */
  readonly push?: boolean;
  readonly credentials?: Credentials | undefined;
  /** For one request, in milliseconds; 20,000 unless told. */
  readonly timeoutMs?: number;
}

export interface RegistryRequest {
  readonly method?: 'GET' | 'HEAD' | 'PUT' | 'POST';
  /** Below the origin, or absolute. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Of an answer that is read. */
  readonly maxBytes: number;
}

export interface RegistryAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

const MAX_TOKEN_BYTES = 256 * 1024;

/** Requests to one repository, with the login that it asks for (distribution-spec; docker's token authentication). */
export class RegistrySession {
  readonly #options: SessionOptions;
  #authorization: string | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** The answer, whatever its status. Asks for a token once when it takes one. @throws SallyportError REGISTRY_FAILED, REGISTRY_TOO_MUCH */
  async request(request: RegistryRequest): Promise<RegistryAnswer> {
    const answer = await this.#send(request, this.#authorization);
    const challenge = answer.headers.get('www-authenticate');
    if (answer.status !== 401 || challenge === null) return answer;
    this.#authorization = await this.#authorize(challenge);
    return this.#send(request, this.#authorization);
  }

  async #authorize(challenge: string): Promise<string | undefined> {
    const { credentials } = this.#options;
    const basic =
      credentials && `Basic ${Buffer.from(`${credentials.user}:${credentials.password}`).toString('base64')}`;
    if (/^basic\b/i.test(challenge)) return basic;
    const url = this.#tokenUrl(challenge);
    const { identityToken } = credentials ?? {};
    const answer =
      identityToken === undefined
        ? await this.#fetch(
            url.href,
            { method: 'GET', headers: basic ? { authorization: basic } : {} },
            MAX_TOKEN_BYTES,
          )
        : await this.#fetch(url.origin + url.pathname, refresh(url, identityToken), MAX_TOKEN_BYTES);
    const token = tokenOf(answer);
    if (token === undefined) throw registryFailed(this.#name(), `its token service answered ${answer.status}`);
    return `Bearer ${token}`;
  }

  /** Where a login is sent is the registry's word: over https, or on this machine. */
  #tokenUrl(challenge: string): URL {
    const parameters = new Map([...challenge.matchAll(/(\w+)="([^"]*)"/g)].map(([, key, value]) => [key, value ?? '']));
    const realm = parameters.get('realm') ?? '';
    const url = URL.canParse(realm) ? new URL(realm) : undefined;
    const plain = url?.protocol === 'http:' && isLoopback(url.host);
    if (url === undefined || (url.protocol !== 'https:' && !plain) || url.username !== '')
      throw registryFailed(this.#name(), 'it names no token service that a login may be sent to');
    const { repository, push } = this.#options;
    url.searchParams.set('service', parameters.get('service') ?? '');
    url.searchParams.set('scope', `repository:${repository}:pull${push ? ',push' : ''}`);
    return url;
  }

  #send({ method = 'GET', path, headers = {}, body, maxBytes }: RegistryRequest, authorization: string | undefined) {
    const url = new URL(path, this.#options.origin);
    // A login stays with the host that it is for; uploads may go elsewhere (distribution-spec, "Pushing blobs").
    const own = url.origin === new URL(this.#options.origin).origin;
    if (!own && url.protocol !== 'https:') throw registryFailed(this.#name(), `it sends on to ${url.protocol}`);
    const login = own && authorization !== undefined ? { authorization } : {};
    const content = body === undefined ? {} : { body: Buffer.from(body) };
    return this.#fetch(url.href, { method, headers: { ...headers, ...login }, ...content }, maxBytes);
  }

  async #fetch(url: string, init: RequestInit, maxBytes: number): Promise<RegistryAnswer> {
    const { timeoutMs = 20_000 } = this.#options;
    let response: Response;
    try {
      response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
      return { status: response.status, headers: response.headers, body: await this.#bounded(response, maxBytes) };
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('REGISTRY_')) throw cause;
      throw registryFailed(this.#name(), `no answer (${reasonOf(cause)})`, cause);
    }
  }

  async #bounded({ body }: Response, maxBytes: number): Promise<Buffer> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) throw registryTooMuch(this.#name(), `an answer has more than ${maxBytes} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  #name(): string {
    return `${new URL(this.#options.origin).host}/${this.#options.repository}`;
  }
}

function refresh(url: URL, token: string): RequestInit {
  const form = new URLSearchParams({ grant_type: 'refresh_token', client_id: 'sallyport', refresh_token: token });
  for (const name of ['service', 'scope']) form.set(name, url.searchParams.get(name) ?? '');
  return { method: 'POST', body: form };
}

function tokenOf({ status, body }: RegistryAnswer): string | undefined {
  if (status !== 200) return undefined;
  try {
    const { token, access_token: accessToken } = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    const found = token ?? accessToken;
    return typeof found === 'string' && /^[\x21-\x7e]+$/.test(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  if (cause.name === 'TimeoutError') return 'not in time';
  const inner = cause.cause instanceof Error ? cause.cause : cause;
  return (inner as NodeJS.ErrnoException).code ?? inner.message;
}
