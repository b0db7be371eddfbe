import { accountOf } from './accounts.ts';
import type { GitHubClient } from './client.ts';
import type { CommitFact } from './facts-types.ts';
import { allPages, PAGE_SIZE, requireTotal } from './pages.ts';

/** GitHub lists no more than these for a pull request. */
const MAX_COMMITS = 250;

/**
 * Every commit of a pull request, with the accounts that GitHub found and whether its signature verifies.
 * @param total what the pull request says of their number
 * @throws SallyportError GITHUB_TRUNCATED
 */
export async function readCommits(client: GitHubClient, number: number, total: number): Promise<CommitFact[]> {
  const { octokit, owner, repo } = client;
  const commits = await allPages('commits', MAX_COMMITS, async (page) => {
    const answer = await octokit.rest.pulls.listCommits({
      owner,
      repo,
      pull_number: number,
      per_page: PAGE_SIZE,
      page,
    });
    return { items: answer.data, link: answer.headers.link };
  });
  requireTotal('commits', total, commits.length);
  return commits.map(({ sha, author, committer, commit }) => ({
    sha,
    author: accountOf(author),
    committer: accountOf(committer),
    verified: commit.verification?.verified === true,
  }));
}
