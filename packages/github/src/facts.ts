import { SallyportError } from '@sallyport/core';
import { readChecks } from './checks.ts';
import type { GitHubClient } from './client.ts';
import { readCommits } from './commits.ts';
import type { Facts } from './facts-types.ts';
import { type PullRequest, readPullRequest } from './pull-request.ts';
import { readReviews } from './reviews.ts';

export interface FactsQuery {
  readonly number: number;
  /** The head that is judged; facts about another one are refused. */
  readonly head: string;
  /** Title and body as the event had them: a later edit does not count. */
  readonly title?: string;
  readonly body?: string;
}

/**
 * Everything that the gate asks a forge, read at one state of the pull request: it is read again at the end, and
 * facts of two states are refused.
 * @throws SallyportError GITHUB_HEAD_MOVED, GITHUB_BASE_MOVED, GITHUB_TRUNCATED and the client's other codes
 */
export async function collectFacts(client: GitHubClient, query: FactsQuery): Promise<Facts> {
  const pull = await readPullRequest(client, query.number);
  requireHead(pull, query.head);
  const { data: repository } = await client.octokit.rest.repos.get({ owner: client.owner, repo: client.repo });
  const [commits, reviews, checks] = [
    await readCommits(client, pull),
    await readReviews(client, query.number),
    await readChecks(client, query.head),
  ];
  await requireUnmoved(client, pull);
  return {
    schema: 'sallyport/facts/v1',
    now: client.clock.now().toISOString(),
    repository: { id: repository.id, fullName: repository.full_name, defaultBranch: repository.default_branch },
    pullRequest: {
      number: pull.number,
      title: query.title ?? pull.title,
      body: query.body ?? pull.body,
      draft: pull.draft,
      labels: pull.labels,
      author: pull.author,
      base: { ref: pull.base.ref, sha: pull.base.sha, repositoryId: pull.base.repositoryId },
      head: pull.head,
    },
    commits,
    reviews,
    checks,
  };
}

/** @throws SallyportError GITHUB_HEAD_MOVED when the pull request is at another commit than the judged one */
export function requireHead(pull: Pick<PullRequest, 'number' | 'head'>, head: string): void {
  if (pull.head.sha === head) return;
  throw new SallyportError({
    code: 'GITHUB_HEAD_MOVED',
    message: `pull request ${pull.number} is at ${pull.head.sha}, not at ${head} that was to be judged`,
    remedy: 'Judge the new head; a verdict on the old one does not carry over.',
  });
}

async function requireUnmoved(client: GitHubClient, before: PullRequest): Promise<void> {
  const after = await readPullRequest(client, before.number);
  requireHead(after, before.head.sha);
  if (after.base.ref === before.base.ref && after.base.sha === before.base.sha) return;
  throw new SallyportError({
    code: 'GITHUB_BASE_MOVED',
    message: `the base of pull request ${before.number} moved from ${before.base.sha} to ${after.base.sha} meanwhile`,
    remedy: 'Run the gate again; it judges against the base as it is then.',
  });
}
