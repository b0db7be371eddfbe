import type { DiffEntry } from '../diff.ts';
import { mergeObstacle } from '../merging.ts';
import type { PullRequest, Repository } from '../model.ts';
import { type ForgeState, pullNodeId, pullTips } from '../state.ts';
import { accountView, repositoryView } from './account.ts';

/** Changed files of a pull request, from the merge base to its head. */
export async function pullDiff(
  repository: Repository,
  pull: PullRequest,
): Promise<{ from: string; to: string; entries: readonly DiffEntry[] }> {
  const { head, base } = await pullTips(repository, pull);
  const from = await repository.git.mergeBase(base, head);
  return { from, to: head, entries: await repository.git.diff(from, head) };
}

/** A pull request as lists and events show it. */
export async function pullSummary(
  state: ForgeState,
  repository: Repository,
  pull: PullRequest,
): Promise<Record<string, unknown>> {
  const { head, base } = await pullTips(repository, pull);
  const api = `${state.url}/repos/${repository.fullName}/pulls/${pull.number}`;
  const side = (owner: Repository, ref: string, sha: string): Record<string, unknown> => ({
    ref,
    sha,
    label: `${owner.owner}:${ref}`,
    user: accountView(state, state.account(owner.owner)),
    repo: repositoryView(state, owner),
  });
  return {
    id: pull.id,
    node_id: pullNodeId(pull),
    number: pull.number,
    state: pull.state,
    locked: false,
    title: pull.title,
    body: pull.body,
    user: accountView(state, pull.author),
    draft: pull.draft,
    merge_commit_sha: pull.merged?.sha ?? null,
    merged_at: pull.merged?.at ?? null,
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: pull.merged?.at ?? null,
    labels: pull.labels.map((name) => ({ name })),
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    auto_merge:
      pull.autoMerge === undefined
        ? null
        : {
            enabled_by: accountView(state, pull.autoMerge.by),
            merge_method: pull.autoMerge.method,
            commit_title: '',
            commit_message: '',
          },
    head: side(pull.headRepository, pull.head, head),
    base: side(repository, pull.base, base),
    author_association: 'CONTRIBUTOR',
    html_url: `https://github.com/${repository.fullName}/pull/${pull.number}`,
    url: api,
  };
}

/** A pull request with its totals and whether it can be merged: https://docs.github.com/en/rest/pulls/pulls. */
export async function pullView(
  state: ForgeState,
  repository: Repository,
  pull: PullRequest,
): Promise<Record<string, unknown>> {
  const { head, base } = await pullTips(repository, pull);
  const [{ entries }, commits, obstacle] = await Promise.all([
    pullDiff(repository, pull),
    repository.git.commitsBetween(base, head),
    mergeObstacle(repository, pull),
  ]);
  return {
    ...(await pullSummary(state, repository, pull)),
    merged: pull.merged !== undefined,
    merged_by: pull.merged === undefined ? null : accountView(state, pull.merged.by),
    mergeable: pull.state === 'open' ? obstacle?.state !== 'dirty' : null,
    mergeable_state: pull.state === 'open' ? (obstacle?.state ?? 'clean') : 'unknown',
    rebaseable: obstacle === undefined,
    maintainer_can_modify: false,
    comments: repository.comments.filter((comment) => comment.issue === pull.number).length,
    review_comments: 0,
    commits: commits.length,
    changed_files: entries.length,
    additions: entries.reduce((sum, entry) => sum + entry.additions, 0),
    deletions: entries.reduce((sum, entry) => sum + entry.deletions, 0),
  };
}
