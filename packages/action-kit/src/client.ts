import { createClient, type GitHubClient } from '@sallyport/github';
import type { Runner } from '@sallyport/runtime';
import type { ChangeInputs } from './change-inputs.ts';

/** The client of the repository that the run belongs to; nothing where there is no token or no repository. */
export function clientOf({ token }: Pick<ChangeInputs, 'token'>, runner: Runner): GitHubClient | undefined {
  const { repository } = runner.environment;
  return token === '' || repository === '' ? undefined : requireClient({ token }, runner);
}

/** @throws SallyportError GITHUB_NO_TOKEN, GITHUB_REPOSITORY_INVALID */
export function requireClient({ token }: Pick<ChangeInputs, 'token'>, runner: Runner): GitHubClient {
  const { repository, apiUrl } = runner.environment;
  return createClient({ token, repository, apiUrl, log: runner.log });
}
