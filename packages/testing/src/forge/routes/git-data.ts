import { ApiError, notFound, unprocessable } from '../api-error.ts';
import type { FileSpec } from '../bare-repository.ts';
import { syncPullRefs } from '../opening.ts';
import {
  type Answer,
  asObject,
  created,
  noContent,
  ok,
  optionalText,
  type RepositoryCall,
  type Router,
  requireAccount,
  requiredText,
} from '../router.ts';
import { WEB_FLOW } from '../state.ts';
import { gitCommitView } from '../views/commit.ts';

/** git's own objects and refs: https://docs.github.com/en/rest/git. */
export function gitDataRoutes(router: Router): void {
  router.repository('GET', '/git/commits/{sha}', 'contents:read', async (call) => {
    const sha = await objectOf(call, `${call.params.sha}^{commit}`);
    return ok(await gitCommitView(call.state, call.repository, sha));
  });
  router.repository('POST', '/git/commits', 'contents:write', createCommit);
  router.repository('GET', '/git/trees/{sha}', 'contents:read', readTree);
  router.repository('POST', '/git/trees', 'contents:write', createTree);
  router.repository('GET', '/git/blobs/{sha}', 'contents:read', readBlob);
  router.repository('POST', '/git/blobs', 'contents:write', async (call) => {
    const encoding = call.body.encoding === 'base64' ? 'base64' : 'utf8';
    const sha = await call.repository.git.writeBlob(Buffer.from(requiredText(call.body, 'content'), encoding));
    return created({ sha, url: blobUrl(call, sha) });
  });
  router.repository('GET', '/git/ref/{ref+}', 'contents:read', async (call) =>
    ok(await refView(call, `refs/${call.params.ref}`)),
  );
  router.repository('GET', '/git/matching-refs/{ref+}', 'contents:read', async (call) => {
    const names = await call.repository.git.text(['for-each-ref', '--format=%(refname)']);
    const matching = names.split('\n').filter((name) => name.startsWith(`refs/${call.params.ref}`));
    return ok(await Promise.all(matching.map((name) => refView(call, name))));
  });
  router.repository('POST', '/git/refs', 'contents:write', createRef);
  router.repository('PATCH', '/git/refs/{ref+}', 'contents:write', updateRef);
  router.repository('DELETE', '/git/refs/{ref+}', 'contents:write', async (call) => {
    await refView(call, `refs/${call.params.ref}`);
    await call.repository.git.run(['update-ref', '-d', `refs/${call.params.ref}`]);
    return noContent();
  });
}

const blobUrl = (call: RepositoryCall, sha: string): string =>
  `${call.state.url}/repos/${call.repository.fullName}/git/blobs/${sha}`;

async function objectOf(call: RepositoryCall, name: string): Promise<string> {
  const sha = await call.repository.git.resolve(name);
  if (sha === undefined) throw notFound();
  return sha;
}

async function refView(call: RepositoryCall, ref: string): Promise<Record<string, unknown>> {
  const sha = await objectOf(call, ref);
  const type = await call.repository.git.text(['cat-file', '-t', sha]);
  return {
    ref,
    node_id: `REF_${ref}`,
    url: `${call.state.url}/repos/${call.repository.fullName}/git/${ref}`,
    object: { type, sha, url: '' },
  };
}

async function readTree(call: RepositoryCall): Promise<Answer> {
  const sha = await objectOf(call, `${call.params.sha}^{tree}`);
  const entries = await call.repository.git.tree(sha, call.query.has('recursive'));
  const tree = entries.slice(0, call.repository.treeCap).map((entry) => ({ ...entry, url: blobUrl(call, entry.sha) }));
  return ok({ sha, url: call.url.href, tree, truncated: entries.length > tree.length });
}

async function readBlob(call: RepositoryCall): Promise<Answer> {
  const sha = await objectOf(call, `${call.params.sha}^{blob}`);
  const bytes = await call.repository.git.run(['cat-file', 'blob', sha]);
  if (call.headers.accept?.includes('raw'))
    return { status: 200, raw: { bytes, type: 'application/vnd.github.raw+json' } };
  const content = bytes.toString('base64');
  return ok({ sha, node_id: `B_${sha}`, size: bytes.length, encoding: 'base64', content, url: call.url.href });
}

async function createTree(call: RepositoryCall): Promise<Answer> {
  const { git } = call.repository;
  const entries = Array.isArray(call.body.tree) ? call.body.tree.map(asObject) : [];
  const files = entries.map((entry): [string, FileSpec] => {
    const content = optionalText(entry, 'content');
    const mode = optionalText(entry, 'mode') ?? '100644';
    if (content !== undefined) return [requiredText(entry, 'path'), { mode, content }];
    return [requiredText(entry, 'path'), entry.sha === null ? null : { mode, sha: requiredText(entry, 'sha') }];
  });
  const sha = await git.writeTree(optionalText(call.body, 'base_tree'), Object.fromEntries(files));
  const tree = (await git.tree(sha, false)).map((entry) => ({ ...entry, url: blobUrl(call, entry.sha) }));
  return created({ sha, url: '', tree, truncated: false });
}

async function createCommit(call: RepositoryCall): Promise<Answer> {
  const account = requireAccount(call);
  const date = new Date().toISOString();
  const parents = Array.isArray(call.body.parents) ? call.body.parents.map(String) : [];
  const sha = await call.repository.git.writeCommit(
    requiredText(call.body, 'tree'),
    parents,
    requiredText(call.body, 'message'),
    { name: account.name ?? account.login, email: account.email, date },
    { name: 'GitHub', email: WEB_FLOW.email, date },
  );
  if (account.type === 'Bot') call.repository.verifiedCommits.add(sha);
  return created(await gitCommitView(call.state, call.repository, sha));
}

async function createRef(call: RepositoryCall): Promise<Answer> {
  const ref = requiredText(call.body, 'ref');
  const sha = requiredText(call.body, 'sha');
  if (!/^refs\/[^/]+\/./.test(ref)) throw unprocessable('Reference does not start with "refs" or has too few slashes');
  if ((await call.repository.git.resolve(ref)) !== undefined) throw unprocessable('Reference already exists');
  if ((await call.repository.git.resolve(`${sha}^{object}`)) === undefined)
    throw unprocessable('Object does not exist');
  await call.repository.git.updateRef(ref, sha);
  return created(await refView(call, ref));
}

async function updateRef(call: RepositoryCall): Promise<Answer> {
  const ref = `refs/${call.params.ref}`;
  const sha = requiredText(call.body, 'sha');
  const { git } = call.repository;
  const current = await git.resolve(ref);
  if (current === undefined) throw unprocessable('Reference does not exist');
  const forward = await git.run(['merge-base', '--is-ancestor', current, sha]).then(
    () => true,
    () => false,
  );
  if (!forward && call.body.force !== true) throw new ApiError(422, 'Update is not a fast forward');
  await git.updateRef(ref, sha);
  await syncPullRefs(call.repository);
  return ok(await refView(call, ref));
}
