import { ApiError, notFound } from '../api-error.ts';
import { ok, paginate, type RepositoryCall, type Router } from '../router.ts';
import { accountView, repositoryView } from '../views/account.ts';
import { commitView, fileView } from '../views/commit.ts';

/** The commit that a branch, tag or SHA names. @throws ApiError 404 */
export async function commitOf(call: RepositoryCall, name: string): Promise<string> {
  const { git } = call.repository;
  const sha =
    (await git.resolve(`refs/heads/${name}^{commit}`)) ??
    (await git.resolve(`refs/tags/${name}^{commit}`)) ??
    (/^[0-9a-f]{7,40}$/.test(name) ? await git.resolve(`${name}^{commit}`) : undefined);
  if (sha === undefined) throw notFound();
  return sha;
}

/** A repository, its branches, rules, people and history. */
export function repositoryRoutes(router: Router): void {
  router.repository('GET', '', 'metadata:read', async (call) => ok(repositoryView(call.state, call.repository)));
  router.repository('GET', '/collaborators/{login}/permission', 'metadata:read', permissionOf);
  router.repository('GET', '/rules/branches/{branch+}', 'metadata:read', async (call) => {
    const rules = call.repository.rules.map((rule, index) => ({
      ...rule,
      ruleset_source_type: 'Repository',
      ruleset_source: call.repository.fullName,
      ruleset_id: index + 1,
    }));
    const { items, headers } = paginate(call, rules);
    return ok(items, headers);
  });
  router.repository('GET', '/branches/{branch+}/protection', 'administration:read', async (call) => {
    if (Object.keys(call.repository.protection).length === 0) throw new ApiError(404, 'Branch not protected');
    return ok(call.repository.protection);
  });
  router.repository('GET', '/branches/{branch+}', 'contents:read', async (call) => {
    const name = call.params.branch ?? '';
    const sha = await call.repository.git.resolve(`refs/heads/${name}`);
    if (sha === undefined) throw new ApiError(404, 'Branch not found');
    const isProtected = call.repository.rules.length > 0 || Object.keys(call.repository.protection).length > 0;
    return ok({ name, commit: await commitView(call.state, call.repository, sha), protected: isProtected });
  });
  router.repository('GET', '/compare/{basehead+}', 'contents:read', compare);
  router.repository('GET', '/commits', 'contents:read', async (call) => {
    const tip = await commitOf(call, call.query.get('sha') ?? call.repository.defaultBranch);
    const all = (await call.repository.git.text(['rev-list', tip])).split('\n');
    const { items, headers } = paginate(call, all);
    return ok(await Promise.all(items.map((sha) => commitView(call.state, call.repository, sha))), headers);
  });
}

/** Runs after the routes for what stands below a commit, because a ref may hold slashes. */
export function commitRoute(router: Router): void {
  router.repository('GET', '/commits/{ref+}', 'contents:read', async (call) =>
    ok(await commitView(call.state, call.repository, await commitOf(call, call.params.ref ?? ''))),
  );
}

async function permissionOf(call: RepositoryCall) {
  const account = call.state.account(call.params.login ?? '');
  const outsider = call.repository.private ? 'none' : 'read';
  const role = call.repository.collaborators.get(account.login) ?? outsider;
  const legacy = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
  return ok({ permission: legacy, role_name: role, user: accountView(call.state, account) });
}

/** https://docs.github.com/en/rest/commits/commits#compare-two-commits, three dots. */
async function compare(call: RepositoryCall) {
  const { git } = call.repository;
  const [left = '', right = ''] = (call.params.basehead ?? '').split('...');
  const [base, head] = await Promise.all([commitOf(call, left), commitOf(call, right)]);
  const mergeBase = await git.mergeBase(base, head).catch(() => {
    throw new ApiError(404, `No common ancestor between ${left} and ${right}.`);
  });
  const [ahead, behind] = await Promise.all([git.commitsBetween(base, head), git.commitsBetween(head, base)]);
  const { items, headers } = paginate(call, ahead);
  const view = (sha: string) => commitView(call.state, call.repository, sha);
  const firstPage = Number(call.query.get('page') ?? 1) === 1;
  const body = {
    ...{ url: call.url.href, html_url: '', permalink_url: '', diff_url: '', patch_url: '' },
    base_commit: await view(base),
    merge_base_commit: await view(mergeBase),
    status: compareStatus(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(items.map(view)),
    ...(firstPage && { files: await comparedFiles(call, mergeBase, head) }),
  };
  return ok(body, headers);
}

function compareStatus(ahead: number, behind: number): 'diverged' | 'ahead' | 'behind' | 'identical' {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** The first page has the files, and at most these. */
const COMPARED_FILES = 300;

async function comparedFiles({ repository }: RepositoryCall, from: string, to: string) {
  const entries = (await repository.git.diff(from, to)).slice(0, COMPARED_FILES);
  return Promise.all(entries.map((entry) => fileView(repository, from, to, entry)));
}
