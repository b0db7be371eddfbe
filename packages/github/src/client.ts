import { Octokit as Core } from '@octokit/core';
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods';
import { type Clock, type Logger, SallyportError, silentLogger, systemClock } from '@sallyport/core';
import { withRetries } from './retry.ts';

const Typed = Core.plugin(restEndpointMethods);

/** Octokit with its typed methods; every request goes through this package's timeouts, retries and error mapping. */
export type Octokit = InstanceType<typeof Typed>;

/** One repository, as one token sees it. */
export interface GitHubClient {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly clock: Clock;
  readonly log: Logger;
  /** As it was given, without a slash at its end. */
  readonly apiUrl: string;
  /** For what is not GitHub's API: no token, no retry. */
  readonly fetch: typeof globalThis.fetch;
}

export interface ClientOptions {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `GITHUB_API_URL`: https://api.github.com, or https://HOST/api/v3 on GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** Milliseconds for one attempt, its body included; 20,000 unless told. */
  readonly timeout?: number;
  readonly clock?: Clock;
  readonly log?: Logger;
  /** How a test waits (milliseconds). */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** How a test answers. */
  readonly fetch?: typeof globalThis.fetch;
}

const TIMEOUT = 20_000;

/**
 * A client whose requests end: each attempt has a timeout, only requests that can be repeated are, a bounded number
 * of times, and every failure is a SallyportError with a `GITHUB_…` code.
 * @throws SallyportError GITHUB_NO_TOKEN, GITHUB_REPOSITORY_INVALID
 */
export function createClient(options: ClientOptions): GitHubClient {
  const { owner, repo } = splitRepository(options.repository);
  if (options.token === '') {
    throw new SallyportError({
      code: 'GITHUB_NO_TOKEN',
      message: `there is no token to read ${options.repository} with`,
      remedy: 'Give the input "token", for instance the job\'s own, github.token.',
    });
  }
  const clock = options.clock ?? systemClock;
  const log = options.log ?? silentLogger;
  const apiUrl = options.apiUrl.replace(/\/+$/, '');
  const octokit = new Typed({
    auth: options.token,
    baseUrl: apiUrl,
    userAgent: 'sallyport',
    log: { debug: log.debug, info: log.debug, warn: log.warning, error: log.warning },
    ...(options.fetch === undefined ? {} : { request: { fetch: options.fetch } }),
  });
  const policy = {
    timeout: options.timeout ?? TIMEOUT,
    clock,
    log,
    sleep: options.sleep ?? ((milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
  };
  octokit.hook.wrap('request', (request, endpoint) => withRetries(request, endpoint, policy));
  return { octokit, owner, repo, clock, log, apiUrl, fetch: options.fetch ?? globalThis.fetch };
}

function splitRepository(repository: string): { owner: string; repo: string } {
  const match = /^(?<owner>[A-Za-z0-9][A-Za-z0-9_-]{0,99})\/(?<repo>[A-Za-z0-9._-]{1,100})$/.exec(repository);
  if (match?.groups === undefined || ['.', '..'].includes(match.groups.repo ?? '')) {
    throw new SallyportError({
      code: 'GITHUB_REPOSITORY_INVALID',
      message: `${JSON.stringify(repository)} is not a repository's full name`,
      remedy: 'Give it as owner/name.',
    });
  }
  return { owner: match.groups.owner as string, repo: match.groups.repo as string };
}
