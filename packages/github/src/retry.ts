import { type Clock, type Logger, SallyportError } from '@sallyport/core';
import { failureOf, mapFailure, type RequestFailure } from './errors.ts';

/** The parts of Octokit's endpoint options in use. */
interface Endpoint {
  readonly method: string;
  readonly url: string;
  request?: { signal?: AbortSignal } & Record<string, unknown>;
}

interface Answer {
  readonly status: number;
  readonly headers: { readonly 'content-type'?: string | undefined };
  readonly data: unknown;
}

export interface RetryPolicy {
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  readonly clock: Clock;
  readonly log: Logger;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

const ATTEMPTS = 4;
/** Beyond this a step does not wait: it says when to come back. */
const LONGEST_WAIT = 60_000;
const FIRST_WAIT = 500;

/**
 * One request with its retries. What only reads is repeated after a failure of the server or the network; anything is
 * repeated once GitHub has refused to look at it because of a rate limit, but for a merge, which is asked for once.
 * @throws SallyportError with a `GITHUB_…` code
 */
export async function withRetries<E extends Endpoint, A extends Answer>(
  request: (endpoint: E) => Promise<A> | A,
  endpoint: E,
  policy: RetryPolicy,
): Promise<A> {
  for (let attempt = 1; ; attempt++) {
    try {
      const signal = AbortSignal.timeout(policy.timeout);
      // In place: a copy would be lost on its way through Octokit's own hook, which sees the first options only.
      endpoint.request = { ...endpoint.request, signal };
      const answer = await request(endpoint);
      // Octokit reads a body that breaks off as an empty one.
      if (signal.aborted) throw signal.reason;
      return readable(answer, endpoint);
    } catch (error) {
      if (error instanceof SallyportError) throw error;
      const failure = failureOf(error, policy.clock);
      const wait = waitBefore(failure, endpoint, attempt);
      if (wait === undefined) throw mapFailure(failure, endpoint);
      policy.log.info(`GitHub: ${failure.message}; asking again in ${Math.ceil(wait / 1000)} s`);
      await policy.sleep(wait);
    }
  }
}

/** How long to wait before the next attempt, in milliseconds; nothing when there is none. */
function waitBefore(failure: RequestFailure, { method, url }: Endpoint, attempt: number): number | undefined {
  if (attempt >= ATTEMPTS || /\/merge$/.test(url)) return undefined;
  const reads = method === 'GET' || method === 'HEAD';
  const again = failure.kind === 'rate-limit' || (reads && failure.kind !== 'answer');
  const wait = failure.retryAfter ?? FIRST_WAIT * 2 ** (attempt - 1);
  return again && wait <= LONGEST_WAIT ? wait : undefined;
}

/** Octokit hands a JSON answer that does not parse (cut short, a proxy's page) on as text; nothing may read that. */
function readable<A extends Answer>(answer: A, { method, url }: Endpoint): A {
  const json = /^application\/([a-z.+-]*\+)?json/i.test(answer.headers['content-type'] ?? '');
  if (answer.status === 204 || !json || (typeof answer.data === 'object' && answer.data !== null)) return answer;
  throw new SallyportError({
    code: 'GITHUB_ANSWER_UNREADABLE',
    message: `GitHub's answer to ${method} ${url} is not the JSON that it says it is`,
    remedy: 'Run the step again; if it stays, look for a proxy that changes answers.',
  });
}
