import { SallyportError } from '@sallyport/core';
import type { GitHubClient } from './client.ts';
import type { PullRequest } from './pull-request.ts';

const ENQUEUE = `mutation ($pullRequestId: ID!, $expectedHeadOid: GitObjectID!) {
  enqueuePullRequest(input: { pullRequestId: $pullRequestId, expectedHeadOid: $expectedHeadOid }) {
    mergeQueueEntry { id }
  }
}`;

/**
 * Puts a pull request into the merge queue if its head is still `sha`. GitHub merges it later, after the checks of
 * the group's own commit.
 * @throws SallyportError GITHUB_QUEUE_REFUSED and the client's codes
 */
export async function enqueueAtHead({ octokit }: GitHubClient, pull: PullRequest, sha: string): Promise<void> {
  const variables = { pullRequestId: pull.nodeId, expectedHeadOid: sha };
  const url = graphqlUrl(octokit.request.endpoint.DEFAULTS.baseUrl);
  const { data } = await octokit.request(`POST ${url}`, { query: ENQUEUE, variables });
  const { errors } = data as { errors?: readonly { message?: string }[] };
  if (errors === undefined || errors.length === 0) return;
  throw new SallyportError({
    code: 'GITHUB_QUEUE_REFUSED',
    message: `GitHub does not queue pull request ${pull.number} at ${sha}: ${errors.map(({ message }) => message).join('; ')}`,
    remedy: 'Judge the head as it is now; when the branch has no merge queue, set "merge.queue: never".',
  });
}

/** GitHub Enterprise Server has REST at `/api/v3` and GraphQL at `/api/graphql`; elsewhere one is below the other. */
function graphqlUrl(baseUrl: string): string {
  return `${baseUrl.replace(/\/api\/v3\/?$/, '/api').replace(/\/$/, '')}/graphql`;
}
