import { isSallyportError } from '@sallyport/core';
import { accountOf } from './accounts.ts';
import type { GitHubClient } from './client.ts';
import type { ReviewFact } from './facts-types.ts';
import { allPages, PAGE_SIZE } from './pages.ts';

const MAX_REVIEWS = 3000;
/** A review whose commit was forced away names none; it still stands, and fits no head. */
const NO_COMMIT = '0'.repeat(40);

/**
 * Every submitted review, from the oldest, with what its author may do in the repository now. Reviews of deleted
 * accounts are left out: they have no permission any more.
 */
export async function readReviews(client: GitHubClient, number: number): Promise<ReviewFact[]> {
  const { octokit, owner, repo } = client;
  const reviews = await allPages('reviews', MAX_REVIEWS, async (page) => {
    const answer = await octokit.rest.pulls.listReviews({
      owner,
      repo,
      pull_number: number,
      per_page: PAGE_SIZE,
      page,
    });
    return { items: answer.data, link: answer.headers.link };
  });
  const permissions = new Map<string, Promise<string>>();
  const facts: ReviewFact[] = [];
  for (const review of reviews) {
    const author = accountOf(review.user);
    if (author === null || review.state === 'PENDING') continue;
    const permission = permissions.get(author.login) ?? readPermission(client, author.login);
    permissions.set(author.login, permission);
    facts.push({
      author,
      permission: await permission,
      state: review.state,
      commit: review.commit_id ?? NO_COMMIT,
      submittedAt: review.submitted_at ?? '',
    });
  }
  return facts;
}

/** `admin`, `write`, `read` or `none`; roles of an organisation come as the one of these that they contain. */
export async function readPermission(client: GitHubClient, username: string): Promise<string> {
  const { octokit, owner, repo } = client;
  try {
    const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
    return data.permission;
  } catch (error) {
    if (isSallyportError(error, 'GITHUB_NOT_FOUND')) return 'none';
    throw error;
  }
}
