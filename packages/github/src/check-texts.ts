import type { GitHubClient } from './client.ts';
import { allPages, PAGE_SIZE } from './pages.ts';

const MAX_RUNS = 1000;

/**
 * The texts (Markdown) of all check runs of a name on a commit. Anybody with the permission can post one: what stands
 * in them is to be verified.
 * @throws SallyportError GITHUB_TRUNCATED and the client's codes
 */
export async function readCheckTexts({ octokit, owner, repo }: GitHubClient, sha: string, name: string) {
  const runs = await allPages('check runs', MAX_RUNS, async (page) => {
    const asked = { owner, repo, ref: sha, check_name: name, filter: 'all', per_page: PAGE_SIZE, page } as const;
    const { data, headers } = await octokit.rest.checks.listForRef(asked);
    return { items: data.check_runs, link: headers.link, total: data.total_count };
  });
  return runs.flatMap(({ output }) => output.text ?? []);
}
