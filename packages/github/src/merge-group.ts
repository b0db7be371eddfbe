import { SallyportError } from '@sallyport/core';
import type { GitHubClient } from './client.ts';
import { readBranch } from './pull-request.ts';

/** What a `merge_group` event names. */
export interface MergeGroupQuery {
  /** `refs/heads/gh-readonly-queue/BRANCH/pr-NUMBER-PARENT`; only GitHub can write there. */
  readonly headRef: string;
  readonly headSha: string;
  /** `refs/heads/BRANCH`. */
  readonly baseRef: string;
}

/** One pull request of a group: what the queue merged, onto what. */
export interface MergeGroupEntry {
  readonly pullRequest: number;
  /** The group's commit before it: another entry's, or one of the base branch. */
  readonly parent: string;
  /** The group's commit with it. */
  readonly commit: string;
}

/** The longest queue that is followed; GitHub builds at most 100 entries at once. */
const MAX_ENTRIES = 100;
const NAME = /\/pr-([1-9]\d{0,9})-([0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The pull requests that a merge group would bring into its branch, from the first to the last. Each entry of a queue
 * has a branch whose name says which pull request it adds to which commit: they are followed from the group's commit
 * down to a commit of the base branch, so that nothing in the group is without a name.
 * @throws SallyportError GITHUB_GROUP_MOVED, GITHUB_GROUP_UNKNOWN and the client's codes
 */
export async function readMergeGroup(client: GitHubClient, query: MergeGroupQuery): Promise<MergeGroupEntry[]> {
  const branch = query.baseRef.replace(/^refs\/heads\//, '');
  const folder = `heads/gh-readonly-queue/${branch}/`;
  const { data } = await client.octokit.rest.git.listMatchingRefs({
    owner: client.owner,
    repo: client.repo,
    ref: folder,
  });
  const refs = data.map(({ ref, object }) => ({ ref, commit: object.sha }));
  if (!refs.some(({ ref, commit }) => ref === query.headRef && commit === query.headSha)) throw moved(query);
  const entries: MergeGroupEntry[] = [];
  for (let at = query.headSha; entries.length < MAX_ENTRIES; ) {
    const found = refs.find(({ commit, ref }) => commit === at && (entries.length > 0 || ref === query.headRef));
    if (found === undefined) break;
    const entry = entryOf(found, query);
    entries.unshift(entry);
    at = entry.parent;
  }
  const parent = entries[0]?.parent ?? query.headSha;
  if (!(await isOnBranch(client, parent, branch))) throw unknown(query, `${parent} is not on ${branch}`);
  return entries;
}

function entryOf({ ref, commit }: { ref: string; commit: string }, query: MergeGroupQuery): MergeGroupEntry {
  const [, number = '', parent = ''] = NAME.exec(ref) ?? [];
  if (number === '') throw unknown(query, `${ref} names no pull request`);
  return { pullRequest: Number(number), parent, commit };
}

async function isOnBranch(client: GitHubClient, commit: string, branch: string): Promise<boolean> {
  const { octokit, owner, repo } = client;
  const tip = await readBranch(client, branch);
  const basehead = `${commit}...${tip}`;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
  return data.status === 'ahead' || data.status === 'identical';
}

function moved({ headRef, headSha }: MergeGroupQuery): SallyportError {
  return new SallyportError({
    code: 'GITHUB_GROUP_MOVED',
    message: `${headRef} is not at ${headSha} any more`,
    remedy: 'Nothing is to be done: GitHub has made another group, whose own run judges it.',
  });
}

function unknown({ headRef }: MergeGroupQuery, why: string): SallyportError {
  return new SallyportError({
    code: 'GITHUB_GROUP_UNKNOWN',
    message: `it cannot be told which pull requests are in ${headRef}: ${why}`,
    remedy: 'Remove the pull requests from the queue and queue them again.',
  });
}
