import { type Clock, SallyportError } from '@sallyport/core';
import { missingPermission } from './permissions.ts';

/** Why a request failed, before it is known what was asked. */
export interface RequestFailure {
  /** `answer`: GitHub said no; the others may pass. */
  readonly kind: 'answer' | 'rate-limit' | 'server' | 'network' | 'timeout';
  readonly status: number;
  readonly message: string;
  /** Milliseconds that GitHub asks to wait. */
  readonly retryAfter?: number;
  /** `x-accepted-github-permissions`. */
  readonly acceptedPermissions?: string;
  readonly cause: unknown;
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** What Octokit, or the fetch below it, threw. */
export function failureOf(error: unknown, clock: Clock): RequestFailure {
  const { status, response, message } = error as {
    status?: number;
    response?: { headers?: Headers };
    message?: string;
  };
  const text = firstLine(message ?? String(error));
  if (response === undefined || status === undefined) {
    const timedOut = isTimeout(error);
    return {
      kind: timedOut ? 'timeout' : 'network',
      status: 0,
      message: timedOut ? 'no answer in time' : text,
      cause: error,
    };
  }
  const headers = response.headers ?? {};
  const accepted = headers['x-accepted-github-permissions'];
  const wait = waitAskedFor(headers, clock);
  const limited = status === 429 || (status === 403 && (wait !== undefined || /rate limit/i.test(text)));
  return {
    kind: limited ? 'rate-limit' : status >= 500 ? 'server' : 'answer',
    status,
    message: `${status} ${text}`,
    ...(wait === undefined ? {} : { retryAfter: wait }),
    ...(accepted === undefined ? {} : { acceptedPermissions: String(accepted) }),
    cause: error,
  };
}

function isTimeout(error: unknown): boolean {
  let cause = error as { name?: unknown; cause?: unknown } | undefined;
  for (let depth = 0; depth < 5 && typeof cause === 'object' && cause !== null; depth++) {
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return true;
    cause = cause.cause as typeof cause;
  }
  return false;
}

function waitAskedFor(headers: Headers, clock: Clock): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN);
  if (seconds >= 0) return seconds * 1000;
  if (headers['x-ratelimit-remaining'] === undefined || Number(headers['x-ratelimit-remaining']) !== 0)
    return undefined;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  return Number.isNaN(reset) ? undefined : Math.max(0, reset * 1000 - clock.now().getTime());
}

function firstLine(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return (line.length > 300 ? `${line.slice(0, 300)}…` : line).replace(/ - https:\/\/docs\.github\.com\S*$/, '');
}

/** The failure of one request as an error that somebody can act on. */
export function mapFailure(failure: RequestFailure, asked: { method: string; url: string }): SallyportError {
  const what = `${asked.method} ${asked.url}`;
  const { cause, message } = failure;
  switch (failure.kind) {
    case 'timeout':
      return new SallyportError({
        code: 'GITHUB_TIMEOUT',
        message: `GitHub gave no answer to ${what} in time`,
        remedy: 'Run the step again; see githubstatus.com when it stays.',
        cause,
      });
    case 'network':
      return new SallyportError({
        code: 'GITHUB_UNREACHABLE',
        message: `GitHub cannot be reached for ${what}: ${message}`,
        remedy: 'Check GITHUB_API_URL, the proxy and the network of the runner, then run the step again.',
        cause,
      });
    case 'rate-limit':
      return new SallyportError({
        code: 'GITHUB_RATE_LIMITED',
        message: `GitHub limits requests: ${what}: ${message}`,
        remedy: `Run the step again ${waitText(failure.retryAfter)}; a GitHub App's token has a limit of its own.`,
        cause,
      });
    case 'server':
      return new SallyportError({
        code: 'GITHUB_UNAVAILABLE',
        message: `GitHub failed at ${what}: ${message}`,
        remedy: 'Run the step again; see githubstatus.com when it stays.',
        cause,
      });
    case 'answer':
      return mapAnswer(failure, what, asked);
  }
}

function mapAnswer(failure: RequestFailure, what: string, asked: { method: string; url: string }): SallyportError {
  const { cause, message } = failure;
  switch (failure.status) {
    case 401:
      return new SallyportError({
        code: 'GITHUB_UNAUTHORIZED',
        message: `GitHub does not know the token: ${what}: ${message}`,
        remedy: "Give a token that is valid now, for instance the job's own, github.token.",
        cause,
      });
    case 403:
      return new SallyportError({
        code: 'GITHUB_FORBIDDEN',
        message: `the token may not do ${what}: ${message}`,
        remedy: missingPermission(failure.acceptedPermissions, asked),
        cause,
      });
    case 404:
      return new SallyportError({
        code: 'GITHUB_NOT_FOUND',
        message: `GitHub has nothing at ${what} that the token can see`,
        remedy: `Check the repository and the number. ${missingPermission(failure.acceptedPermissions, asked)}`,
        cause,
      });
    case 409:
      return new SallyportError({
        code: 'GITHUB_CONFLICT',
        message: `the repository is not in the state that ${what} expects: ${message}`,
        remedy: 'Judge the pull request again as it is now.',
        cause,
      });
    default:
      return mapRarerAnswer(failure, what);
  }
}

function mapRarerAnswer({ status, message, cause }: RequestFailure, what: string): SallyportError {
  if (status === 422) {
    return new SallyportError({
      code: 'GITHUB_REFUSED',
      message: `GitHub refuses ${what}: ${message}`,
      remedy: 'Mend what the message names; nothing was changed.',
      cause,
    });
  }
  return new SallyportError({
    code: 'GITHUB_UNEXPECTED_STATUS',
    message: `GitHub answered ${what} with ${message}`,
    remedy: 'Check GITHUB_API_URL and the version of the server.',
    cause,
  });
}

function waitText(milliseconds: number | undefined): string {
  return milliseconds === undefined ? 'in some minutes' : `in ${Math.ceil(milliseconds / 1000)} seconds`;
}
