import { SallyportError } from '@sallyport/core';
import type { GitHubClient } from './client.ts';
import { allPages, PAGE_SIZE } from './pages.ts';

export interface PullRequestDraft {
  readonly title: string;
  readonly body: string;
  /** A branch of this repository. */
  readonly head: string;
  readonly base: string;
}

/**
 * Opens a pull request, or finds the open one of the same branches: a second run does not open a second one.
 * @returns its number
 * @throws SallyportError GITHUB_REFUSED and the client's other codes
 */
export async function openPull(client: GitHubClient, draft: PullRequestDraft): Promise<number> {
  const { octokit, owner, repo } = client;
  const open = await allPages('open pull requests', 3000, async (page) => {
    const answer = await octokit.rest.pulls.list({
      owner,
      repo,
      state: 'open',
      head: `${owner}:${draft.head}`,
      base: draft.base,
      per_page: PAGE_SIZE,
      page,
    });
    return { items: answer.data, link: answer.headers.link };
  });
  const same = open.filter(({ head, base }) => head.ref === draft.head && base.ref === draft.base);
  if (same.length > 1) throw severalPulls(draft);
  if (same[0] !== undefined) return same[0].number;
  const { data } = await octokit.rest.pulls.create({ owner, repo, ...draft });
  return data.number;
}

function severalPulls({ head, base }: PullRequestDraft): SallyportError {
  return new SallyportError({
    code: 'GITHUB_SEVERAL_PULLS',
    message: `several open pull requests go from ${head} to ${base}`,
    remedy: 'Close all but one.',
  });
}
