import type { GitHubClient } from './client.ts';
import { allPages, PAGE_SIZE } from './pages.ts';

/** What the rules of a branch say about merging into it. Classic branch protection is not among them. */
export interface BranchRules {
  readonly mergeQueue: boolean;
  /** Merging takes a head that holds the base's tip: with it, the merged tree is the judged one. */
  readonly upToDate: boolean;
}

export async function readBranchRules({ octokit, owner, repo }: GitHubClient, branch: string): Promise<BranchRules> {
  const rules = await allPages('branch rules', 1000, async (page) => {
    const answer = await octokit.rest.repos.getBranchRules({ owner, repo, branch, per_page: PAGE_SIZE, page });
    return { items: answer.data, link: answer.headers.link };
  });
  return {
    mergeQueue: rules.some(({ type }) => type === 'merge_queue'),
    upToDate: rules.some(
      (rule) =>
        rule.type === 'required_status_checks' && rule.parameters?.strict_required_status_checks_policy === true,
    ),
  };
}
