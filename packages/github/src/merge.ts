import { SallyportError } from '@sallyport/core';
import type { GitHubClient } from './client.ts';
import { requireHead } from './facts.ts';
import { readPullRequest } from './pull-request.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

export interface MergeRequest {
  readonly number: number;
  /** The only head that may be merged. */
  readonly sha: string;
  readonly method: MergeMethod;
}

export interface Merged {
  /** The commit on the base branch that holds the change. */
  readonly commit: string;
  /** Its tree. */
  readonly tree: string;
  /** It had been merged before this call, at the same head. */
  readonly before: boolean;
}

/**
 * Merges a pull request if its head is still `sha`. GitHub compares it in the same step as it merges, so nothing can
 * come between; its 409 is final, and no other head is ever tried. A second call finds the first one's merge.
 * @throws SallyportError GITHUB_HEAD_MOVED, GITHUB_NOT_MERGEABLE, GITHUB_MERGE_UNKNOWN and the client's other codes
 */
export async function mergeAtHead(client: GitHubClient, request: MergeRequest): Promise<Merged> {
  const { octokit, owner, repo } = client;
  const { number, sha, method } = request;
  const merged = await findMerged(client, request);
  if (merged !== undefined) return merged;
  try {
    const { data } = await octokit.rest.pulls.merge({ owner, repo, pull_number: number, sha, merge_method: method });
    if (!data.merged) throw notMergeable(number, data.message, undefined);
    return { commit: data.sha, tree: await readTree(client, data.sha), before: false };
  } catch (error) {
    throw mergeFailure(request, error);
  }
}

/** The merge that was made already; nothing when the pull request is open. @throws SallyportError GITHUB_HEAD_MOVED, GITHUB_NOT_MERGEABLE */
export async function findMerged(
  client: GitHubClient,
  { number, sha }: Pick<MergeRequest, 'number' | 'sha'>,
): Promise<Merged | undefined> {
  const pull = await readPullRequest(client, number);
  requireHead(pull, sha);
  if (pull.merged) {
    if (pull.mergeCommit === undefined) throw mergeUnknown(number, sha, undefined);
    return { commit: pull.mergeCommit, tree: await readTree(client, pull.mergeCommit), before: true };
  }
  if (!pull.open) throw notMergeable(number, 'it is closed', undefined);
  if (pull.draft) throw notMergeable(number, 'it is a draft', undefined);
  return undefined;
}

/** The tree of a commit. */
export async function readTree({ octokit, owner, repo }: GitHubClient, commit: string): Promise<string> {
  const { data } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: commit });
  return data.tree.sha;
}

/** After some failures it may still have been merged: the answer can be lost on its way. */
function mergeFailure(request: MergeRequest, error: unknown): SallyportError {
  if (!(error instanceof SallyportError)) throw error;
  switch (error.code) {
    case 'GITHUB_CONFLICT':
      return new SallyportError({
        code: 'GITHUB_HEAD_MOVED',
        message: `pull request ${request.number} is no longer at ${request.sha}: ${error.message}`,
        remedy: 'Judge the new head; a verdict on the old one does not carry over.',
        cause: error,
      });
    case 'GITHUB_UNEXPECTED_STATUS':
      return notMergeable(request.number, error.message, error);
    case 'GITHUB_TIMEOUT':
    case 'GITHUB_UNREACHABLE':
    case 'GITHUB_UNAVAILABLE':
    case 'GITHUB_ANSWER_UNREADABLE':
      return mergeUnknown(request.number, request.sha, error);
    default:
      return error;
  }
}

function notMergeable(number: number, why: string, cause: unknown): SallyportError {
  return new SallyportError({
    code: 'GITHUB_NOT_MERGEABLE',
    message: `GitHub does not merge pull request ${number}: ${why}`,
    remedy: 'Meet the branch rules that the message names (checks, reviews, conflicts), then run the step again.',
    cause,
  });
}

function mergeUnknown(number: number, sha: string, cause: unknown): SallyportError {
  return new SallyportError({
    code: 'GITHUB_MERGE_UNKNOWN',
    message: `GitHub was asked to merge pull request ${number} at ${sha} and did not say whether it did`,
    remedy: 'Run the step again: it finds the merge if it was made, and makes it if not.',
    cause,
  });
}
