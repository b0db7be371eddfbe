import { SallyportError } from '@sallyport/core';

/** How long and how often a service is asked. */
export interface CallLimits {
  /** For one attempt, in milliseconds; 20,000 unless told (a Rekor v2 log answers when it has published). */
  readonly timeoutMs?: number;
  /** Further attempts after one that failed on the way or was answered 408, 429 or 5xx; 2 unless told. */
  readonly retries?: number;
}

export interface Call extends CallLimits {
  /** Names the service in errors. */
  readonly service: string;
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Never shows up in an error, even when the service repeats it. */
  readonly secrets?: readonly string[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

const MAX_ANSWER_BYTES = 1024 * 1024;
const MAX_WAIT_MS = 10_000;

/**
 * Posts JSON (or gets, without a body) and gives the answer, whatever its status below 500. Redirects are not followed.
 * @throws SallyportError PROVENANCE_SERVICE_UNREACHABLE when every attempt failed on the way, timed out or met a 5xx.
 */
export async function call(request: Call): Promise<Answer> {
  const { retries = 2 } = request;
  for (let attempt = 0; ; attempt++) {
    const result = await attemptOf(request);
    const last = attempt >= retries;
    if ('answer' in result && (last || !isTransient(result.answer.status)))
      return orUnavailable(request, result.answer);
    if ('failure' in result && last) throw unreachable(request, result.failure);
    await sleep(waitFor(attempt, 'answer' in result ? result.answer.headers.get('retry-after') : null));
  }
}

type Attempt = { readonly answer: Answer } | { readonly failure: unknown };

async function attemptOf({ url, body, headers, timeoutMs = 20_000 }: Call): Promise<Attempt> {
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { answer: { status: response.status, headers: response.headers, body: await bounded(response) } };
  } catch (failure) {
    return { failure };
  }
}

async function bounded(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (response.body === null) return Buffer.alloc(0);
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MAX_ANSWER_BYTES) throw new Error(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

function orUnavailable(request: Call, answer: Answer): Answer {
  if (!isTransient(answer.status)) return answer;
  throw unreachable(request, new Error(`it answered ${answer.status}`));
}

/** Twice as long each time, from half a second; a service may ask for longer. */
function waitFor(attempt: number, retryAfter: string | null): number {
  const asked = retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0;
  return Math.min(Math.max(500 * 2 ** attempt, asked), MAX_WAIT_MS);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** What a refused call said, shortened, without the secrets. */
export function saidBy({ secrets = [] }: Pick<Call, 'secrets'>, { body }: Answer): string {
  let text = body.toString('utf8');
  for (const secret of secrets) if (secret !== '') text = text.replaceAll(secret, '***');
  return text.replace(/\s+/g, ' ').slice(0, 300);
}

/** @returns an error for an answer that is not the one hoped for. */
export function refused(request: Call, answer: Answer): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_SERVICE_REFUSED',
    message: `${request.service} (${request.url}) answered ${answer.status}: ${saidBy(request, answer)}`,
    remedy:
      'Check that the identity token is fresh, meant for Sigstore (audience "sigstore") and of an issuer that the service knows.',
  });
}

/** @returns an error for an answer that cannot be read. */
export function unreadable(request: Call, cause: unknown): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_SERVICE_ANSWER_INVALID',
    message: `${request.service} (${request.url}) gave an answer that cannot be read`,
    remedy: 'Check that the URL in the signing configuration is of this kind of service and version.',
    cause,
  });
}

function unreachable({ service, url, retries = 2 }: Call, cause: unknown): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_SERVICE_UNREACHABLE',
    message: `${service} (${url}) could not be reached in ${retries + 1} attempts: ${reasonOf(cause)}`,
    remedy: 'Wait and run the step again; nothing was written. The service’s status page says whether it is down.',
    cause,
  });
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  if (cause.name === 'TimeoutError') return 'no answer in time';
  const inner = cause.cause instanceof Error ? cause.cause : cause;
  return (inner as NodeJS.ErrnoException).code ?? inner.message;
}
