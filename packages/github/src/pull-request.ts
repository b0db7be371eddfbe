import { SallyportError } from '@sallyport/core';
import { accountOf } from './accounts.ts';
import type { GitHubClient } from './client.ts';
import type { Account } from './facts-types.ts';

/** A pull request as it is now. */
export interface PullRequest {
  readonly number: number;
  /** GraphQL's id. */
  readonly nodeId: string;
  readonly title: string;
  readonly body: string;
  readonly draft: boolean;
  readonly open: boolean;
  readonly merged: boolean;
  /** The commit on the base branch, once merged. */
  readonly mergeCommit: string | undefined;
  readonly labels: readonly string[];
  readonly author: Account;
  readonly base: {
    readonly ref: string;
    readonly sha: string;
    readonly repositoryId: number;
    readonly fullName: string;
  };
  readonly head: { readonly ref: string; readonly sha: string; readonly repositoryId: number };
  readonly commits: number;
}

/**
 * Reads a pull request. `base.sha` is where the base branch stands now: the pull request's own `base.sha` is where
 * it stood when the head was last pushed.
 * @throws SallyportError GITHUB_…, GITHUB_HEAD_REPOSITORY_GONE, GITHUB_NO_AUTHOR
 */
export async function readPullRequest(client: GitHubClient, number: number): Promise<PullRequest> {
  const { octokit, owner, repo } = client;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const author = accountOf(data.user);
  if (author === null) throw noAuthor(number);
  if (data.head.repo === null) throw headRepositoryGone(number);
  return {
    number: data.number,
    nodeId: data.node_id,
    title: data.title,
    body: data.body ?? '',
    draft: data.draft === true,
    open: data.state === 'open',
    merged: data.merged,
    mergeCommit: data.merged ? (data.merge_commit_sha ?? undefined) : undefined,
    labels: data.labels.map(({ name }) => name),
    author,
    base: {
      ref: data.base.ref,
      sha: data.merged ? data.base.sha : await readBranch(client, data.base.ref),
      repositoryId: data.base.repo.id,
      fullName: data.base.repo.full_name,
    },
    head: { ref: data.head.ref, sha: data.head.sha, repositoryId: data.head.repo.id },
    commits: data.commits,
  };
}

/** The commit that a branch points to now. */
export async function readBranch({ octokit, owner, repo }: GitHubClient, branch: string): Promise<string> {
  const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
  return data.object.sha;
}

function noAuthor(number: number): SallyportError {
  return new SallyportError({
    code: 'GITHUB_NO_AUTHOR',
    message: `the account that opened pull request ${number} is gone`,
    remedy: 'Open the pull request again from an account that exists.',
  });
}

function headRepositoryGone(number: number): SallyportError {
  return new SallyportError({
    code: 'GITHUB_HEAD_REPOSITORY_GONE',
    message: `the repository that pull request ${number} comes from is gone`,
    remedy: 'Push the branch to a repository that exists and open the pull request from there.',
  });
}
