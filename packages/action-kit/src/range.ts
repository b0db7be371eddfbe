import { SallyportError } from '@sallyport/core';
import { type GitHubClient, readPullRequest } from '@sallyport/github';
import type { Runner } from '@sallyport/runtime';
import { type ChangeInputs, given } from './change-inputs.ts';
import { type EventPullRequest, pullRequestOfEvent } from './event.ts';

/** The one pair of commits that a step works on, and the pull request that they belong to. */
export interface ChangeRange {
  readonly base: string;
  readonly head: string;
  readonly pullRequest?: number;
  /** Title and body as the event had them; a later edit does not count. */
  readonly title?: string;
  readonly body?: string;
}

/**
 * Which commits to judge: the inputs; else the head that the event names, and the base branch as it stands now. An
 * event's base goes stale when a run is repeated; an event's head is what was asked about, and never replaced by a
 * newer one.
 * @throws SallyportError CHANGE_RANGE_MISSING, RUNTIME_EVENT_UNREADABLE, GITHUB_…
 */
export async function resolveRange(
  inputs: ChangeInputs,
  runner: Runner,
  client: GitHubClient | undefined,
): Promise<ChangeRange> {
  const whole = inputs.base !== undefined && inputs.head !== undefined && inputs.pullRequest !== undefined;
  const event = whole ? undefined : eventFor(inputs, runner);
  const number = inputs.pullRequest ?? event?.number;
  const head = inputs.head ?? event?.head;
  const asks = client !== undefined && number !== undefined && (inputs.base === undefined || head === undefined);
  const pull = asks ? await readPullRequest(client, number) : undefined;
  const base = inputs.base ?? pull?.base.sha ?? event?.base;
  const judged = head ?? pull?.head.sha;
  if (base === undefined || judged === undefined) throw missing(base === undefined ? 'base' : 'head');
  return {
    base,
    head: judged,
    ...given('pullRequest', number),
    ...given('title', event?.title),
    ...given('body', event?.body),
  };
}

/** The event's pull request, unless the inputs name another one. */
function eventFor(inputs: ChangeInputs, runner: Runner): EventPullRequest | undefined {
  if (inputs.base !== undefined && inputs.head !== undefined && runner.environment.eventName === '') return undefined;
  const event = pullRequestOfEvent(runner);
  const other = inputs.pullRequest !== undefined && inputs.pullRequest !== event?.number;
  return other ? undefined : event;
}

function missing(name: 'base' | 'head'): SallyportError {
  return new SallyportError({
    code: 'CHANGE_RANGE_MISSING',
    message: `no ${name} commit: neither the inputs nor the event name one`,
    remedy: 'Run the step on pull_request events, or give "base" and "head" as full SHAs.',
  });
}
