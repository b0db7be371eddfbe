import { notFound } from '../api-error.ts';
import { type Answer, ok, type RepositoryCall, type Router } from '../router.ts';
import { commitOf } from './repositories.ts';

/** https://docs.github.com/en/rest/repos/contents#get-repository-content */
export function contentRoutes(router: Router): void {
  router.repository('GET', '/contents/{path+}', 'contents:read', readContents);
}

async function readContents(call: RepositoryCall): Promise<Answer> {
  const { git } = call.repository;
  const path = call.params.path ?? '';
  const commit = await commitOf(call, call.query.get('ref') ?? call.repository.defaultBranch);
  const sha = await git.resolve(`${commit}:${path}`);
  if (sha === undefined) throw notFound();
  const listed = (await git.run(['ls-tree', '-z', commit, '--', path])).toString();
  const mode = listed.slice(0, 6);
  const links = { self: '', git: null, html: null };
  const common = {
    name: path.split('/').at(-1) ?? '',
    path,
    sha,
    url: '',
    git_url: null,
    html_url: null,
    download_url: null,
    _links: links,
  };
  if (mode === '160000') return ok({ ...common, type: 'submodule', size: 0, submodule_git_url: '' });
  if (mode === '040000') {
    const entries = await git.tree(sha, false);
    const shown = entries.map((entry) => ({
      ...common,
      type: entry.type === 'tree' ? 'dir' : 'file',
      name: entry.path,
      path: `${path}/${entry.path}`,
      sha: entry.sha,
      size: entry.size ?? 0,
    }));
    return ok(shown);
  }
  const bytes = await git.run(['cat-file', 'blob', sha]);
  if (call.headers.accept?.includes('raw'))
    return { status: 200, raw: { bytes, type: 'application/vnd.github.raw+json' } };
  if (mode === '120000') return ok({ ...common, type: 'symlink', size: bytes.length, target: bytes.toString() });
  return ok({ ...common, type: 'file', encoding: 'base64', size: bytes.length, content: bytes.toString('base64') });
}
