import { accountOf } from './accounts.ts';
import type { GitHubClient } from './client.ts';
import type { CommitFact } from './facts-types.ts';
import { allPages, PAGE_SIZE, requireTotal } from './pages.ts';
import type { PullRequest } from './pull-request.ts';

/** GitHub lists no more than these for a pull request; a comparison has all. */
const MAX_LISTED = 250;
const MAX_COMMITS = 5000;

/** What is read of a commit in either answer. */
interface CommitAnswer {
  readonly sha: string;
  readonly author: unknown;
  readonly committer: unknown;
  readonly commit: { readonly verification?: { readonly verified: boolean } };
}

/**
 * Every commit of a pull request, with the accounts that GitHub found and whether its signature verifies.
 * @throws SallyportError GITHUB_TRUNCATED when they are not as many as the pull request says
 */
export async function readCommits(client: GitHubClient, pull: PullRequest): Promise<CommitFact[]> {
  const commits = await (pull.commits > MAX_LISTED ? compared(client, pull) : listed(client, pull));
  requireTotal('commits', pull.commits, commits.length);
  return commits.map(({ sha, author, committer, commit }) => ({
    sha,
    author: accountOf(author),
    committer: accountOf(committer),
    verified: commit.verification?.verified === true,
  }));
}

function listed({ octokit, owner, repo }: GitHubClient, { number }: PullRequest): Promise<CommitAnswer[]> {
  return allPages('commits', MAX_LISTED, async (page) => {
    const request = { owner, repo, pull_number: number, per_page: PAGE_SIZE, page };
    const { data, headers } = await octokit.rest.pulls.listCommits(request);
    return { items: data, link: headers.link };
  });
}

function compared({ octokit, owner, repo }: GitHubClient, { base, head }: PullRequest): Promise<CommitAnswer[]> {
  return allPages('commits', MAX_COMMITS, async (page) => {
    const request = { owner, repo, basehead: `${base.sha}...${head.sha}`, per_page: PAGE_SIZE, page };
    const { data, headers } = await octokit.rest.repos.compareCommitsWithBasehead(request);
    return { items: data.commits, link: headers.link, total: data.total_commits };
  });
}
