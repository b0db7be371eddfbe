import type { ObjectStore } from '@sallyport/change';
import type { GitHubClient } from './client.ts';
import { openGitHubStore } from './object-store.ts';

/** The objects of a client's repository, for reading a change without a checkout. */
export function openRepositoryStore({ octokit, owner, repo }: GitHubClient): ObjectStore {
  return openGitHubStore({ owner, repo, request: (route, parameters) => octokit.request(route, parameters) });
}
