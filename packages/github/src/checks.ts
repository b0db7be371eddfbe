import type { GitHubClient } from './client.ts';
import type { CheckFact } from './facts-types.ts';
import { allPages, PAGE_SIZE } from './pages.ts';

const MAX_CHECKS = 5000;
/** A run whose app is gone: it fits no app that a configuration can name. */
const NO_APP = 0;

/**
 * The latest run of each check on a commit. Two suites can each have one of the same name and app (a push and a pull
 * request): both are kept, since both have to succeed.
 * @throws SallyportError GITHUB_TRUNCATED
 */
export async function readChecks({ octokit, owner, repo }: GitHubClient, sha: string): Promise<CheckFact[]> {
  const runs = await allPages('check runs', MAX_CHECKS, async (page) => {
    const answer = await octokit.rest.checks.listForRef({
      owner,
      repo,
      ref: sha,
      filter: 'latest',
      per_page: PAGE_SIZE,
      page,
    });
    return { items: answer.data.check_runs, link: answer.headers.link, total: answer.data.total_count };
  });
  return runs.map((run) => ({
    name: run.name,
    app: run.app?.id ?? NO_APP,
    status: run.status,
    conclusion: run.conclusion,
    sha: run.head_sha,
  }));
}
