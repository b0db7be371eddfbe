import { ApiError } from './api-error.ts';
import type { Signature } from './bare-repository.ts';
import type { Account, MergeMethod, PullRequest, Repository } from './model.ts';
import { canWrite, pullTips, WEB_FLOW } from './state.ts';

/** Why a pull request cannot be merged now, in the words of `mergeable_state` and of the merge's refusal. */
export interface Obstacle {
  readonly state: 'draft' | 'dirty' | 'blocked';
  readonly message: string;
}

/** What stands in the way of a merge: a draft, a conflict, or a branch rule. */
export async function mergeObstacle(repository: Repository, pull: PullRequest): Promise<Obstacle | undefined> {
  if (pull.draft) return { state: 'draft', message: 'Pull Request is still a draft' };
  const { head, base } = await pullTips(repository, pull);
  if ((await repository.git.mergeTree(base, head)) === undefined) {
    return { state: 'dirty', message: 'Pull Request is not mergeable' };
  }
  const missing = missingCheck(repository, head) ?? missingApproval(repository, pull);
  return missing === undefined ? undefined : { state: 'blocked', message: missing };
}

interface RequiredCheck {
  readonly context: string;
  readonly app: number | undefined;
}

const list = (value: unknown): readonly Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];

/** Both sources, as on GitHub: rulesets and classic branch protection. */
function requiredChecks(repository: Repository): RequiredCheck[] {
  const fromRules = repository.rules
    .filter((rule) => rule.type === 'required_status_checks')
    .flatMap((rule) => list(rule.parameters?.required_status_checks))
    .map((check) => ({ context: String(check.context), app: appId(check.integration_id) }));
  const protection = repository.protection.required_status_checks;
  const checks =
    typeof protection === 'object' && protection !== null && 'checks' in protection ? protection.checks : [];
  const fromProtection = list(checks).map((check) => ({ context: String(check.context), app: appId(check.app_id) }));
  return [...fromRules, ...fromProtection];
}

const appId = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

function missingCheck(repository: Repository, head: string): string | undefined {
  const missing = requiredChecks(repository).find(({ context, app }) => {
    const runs = repository.checks.filter((check) => check.sha === head && check.name === context);
    const latest = runs.filter((check) => app === undefined || check.app.id === app).at(-1);
    const status = repository.statuses.filter((entry) => entry.sha === head && entry.context === context).at(-1);
    return latest?.conclusion !== 'success' && !(app === undefined && status?.state === 'success');
  });
  return missing && `Required status check "${missing.context}" is expected.`;
}

function missingApproval(repository: Repository, pull: PullRequest): string | undefined {
  const wanted = repository.rules
    .filter((rule) => rule.type === 'pull_request')
    .map((rule) => Number(rule.parameters?.required_approving_review_count ?? 0));
  const needed = Math.max(0, ...wanted);
  const last = new Map(
    repository.reviews
      .filter((review) => review.pull === pull.number && review.state !== 'COMMENTED')
      .map((review) => [review.author.id, review]),
  );
  const approvals = [...last.values()].filter(
    (review) => review.state === 'APPROVED' && canWrite(repository, review.author),
  ).length;
  if (approvals >= needed) return undefined;
  return `At least ${needed} approving review${needed === 1 ? ' is' : 's are'} required by reviewers with write access.`;
}

export interface MergeRequest {
  readonly by: Account;
  readonly method: MergeMethod;
  readonly title?: string;
  readonly message?: string;
  /** The head that is meant; another one is a 409. */
  readonly sha?: string;
}

/**
 * Merges for real, in git: https://docs.github.com/en/rest/pulls/pulls#merge-a-pull-request.
 * @throws ApiError 405 when it cannot be merged, 409 when the head or the base has moved
 */
export async function mergePull(repository: Repository, pull: PullRequest, request: MergeRequest): Promise<string> {
  if (pull.state !== 'open') throw new ApiError(405, 'Pull Request is not mergeable');
  const { head, base } = await pullTips(repository, pull);
  if (request.sha !== undefined && request.sha !== head) {
    throw new ApiError(409, 'Head branch was modified. Review and try the merge again.');
  }
  const obstacle = await mergeObstacle(repository, pull);
  if (obstacle !== undefined) throw new ApiError(405, obstacle.message);
  if (repository.rules.some((rule) => rule.type === 'merge_queue') && !pull.queued) {
    throw new ApiError(405, 'Changes must be made through the merge queue');
  }
  const sha = await writeMerge(repository, pull, request, base, head);
  try {
    await repository.git.updateRef(`refs/heads/${pull.base}`, sha, base);
  } catch {
    throw new ApiError(409, 'Base branch was modified. Review and try the merge again.');
  }
  pull.state = 'closed';
  pull.merged = { sha, head, base, by: request.by, at: new Date().toISOString() };
  repository.verifiedCommits.add(sha);
  return sha;
}

async function writeMerge(
  repository: Repository,
  pull: PullRequest,
  request: MergeRequest,
  base: string,
  head: string,
): Promise<string> {
  const { git } = repository;
  const date = new Date().toISOString();
  const committer: Signature = { name: 'GitHub', email: WEB_FLOW.email, date };
  if (request.method === 'rebase') return rebase(repository, base, head, committer);
  const tree = await git.mergeTree(base, head);
  if (tree === undefined) throw new ApiError(405, 'Pull Request is not mergeable');
  const squash = request.method === 'squash';
  const who = squash ? pull.author : request.by;
  const author: Signature = { name: who.name ?? who.login, email: who.email, date };
  const standard = squash ? `${pull.title} (#${pull.number})` : `Merge pull request #${pull.number} from ${pull.head}`;
  const text = [request.title ?? standard, request.message ?? ''].join('\n\n').trim();
  return git.writeCommit(tree, squash ? [base] : [base, head], text, author, committer);
}

/** Replays every commit of the head on the base. */
async function rebase(repository: Repository, base: string, head: string, committer: Signature): Promise<string> {
  const { git } = repository;
  let tip = base;
  for (const sha of await git.commitsBetween(base, head)) {
    const commit = await git.commit(sha);
    const tree = await pickedTree(repository, commit.parents[0] ?? base, tip, sha, committer);
    tip = await git.writeCommit(tree, [tip], commit.message, commit.author, committer);
  }
  return tip;
}

/**
 * The tree after one commit's change is applied to another tip. git before 2.40 has no `merge-tree --merge-base`, so
 * the three trees become three commits whose only merge base is the first.
 */
async function pickedTree(
  { git }: Repository,
  parent: string,
  tip: string,
  sha: string,
  signature: Signature,
): Promise<string> {
  const root = await git.writeCommit(`${parent}^{tree}`, [], 'base', signature);
  const ours = await git.writeCommit(`${tip}^{tree}`, [root], 'ours', signature);
  const theirs = await git.writeCommit(`${sha}^{tree}`, [root], 'theirs', signature);
  const tree = await git.mergeTree(ours, theirs);
  if (tree === undefined) throw new ApiError(405, "This branch can't be rebased");
  return tree;
}
