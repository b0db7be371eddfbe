import type { Runner } from '@sallyport/runtime';

/** The pull request that the event names, as it was when the event happened. */
export interface EventPullRequest {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly title: string;
  readonly body: string;
}

/** Nothing when the event is about something else. @throws SallyportError RUNTIME_EVENT_UNREADABLE */
export function pullRequestOfEvent(runner: Runner): EventPullRequest | undefined {
  const pull = record(record(runner.event())?.pull_request);
  const base = record(pull?.base)?.sha;
  const head = record(pull?.head)?.sha;
  const number = pull?.number;
  if (typeof number !== 'number' || typeof base !== 'string' || typeof head !== 'string') return undefined;
  return { number, base, head, title: text(pull?.title), body: text(pull?.body) };
}

/** What a `merge_group` event asks to be judged. */
export interface EventMergeGroup {
  readonly headRef: string;
  readonly headSha: string;
  readonly baseRef: string;
}

/** Nothing when the event is another one. @throws SallyportError RUNTIME_EVENT_UNREADABLE */
export function mergeGroupOfEvent(runner: Runner): EventMergeGroup | undefined {
  const group = record(record(runner.event())?.merge_group);
  if (group === undefined) return undefined;
  return { headRef: text(group.head_ref), headSha: text(group.head_sha), baseRef: text(group.base_ref) };
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
