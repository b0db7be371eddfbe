import { spawnSync } from 'node:child_process';
import type { ObjectStore } from '@sallyport/change';
import { SallyportError } from '@sallyport/core';

type Parameters = Record<string, unknown>;

interface Item {
  path: string;
  mode: string;
  type: string;
  sha: string;
  size?: number;
}

/** GitHub's answers about git objects, made from the objects of a real repository. */
export class ObjectApi {
  readonly requests: string[] = [];
  /** Trees with more entries than this are cut. */
  treeCap = 100_000;
  /** Changes an answer before it is given. */
  tamper: (path: string, data: Record<string, unknown>) => unknown = (_, data) => data;
  readonly #dir: string;
  readonly #objects: ObjectStore;

  constructor(dir: string, objects: ObjectStore) {
    this.#dir = dir;
    this.#objects = objects;
  }

  readonly request = async (route: string, parameters: Parameters): Promise<{ data: unknown }> => {
    const template = route.replace('GET /repos/{owner}/{repo}/', '');
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name]));
    this.requests.push(path);
    const [kind, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
    const data = await this.#answer(kind, name, parameters);
    return { data: this.tamper(path, JSON.parse(JSON.stringify(data))) };
  };

  async #answer(kind: string, name: string, parameters: Parameters): Promise<Record<string, unknown>> {
    if (kind === 'compare') return this.#compare(name, parameters);
    const { type, bytes } = await this.#objects.read(name).catch(() => {
      throw notFound(name);
    });
    if (kind !== `git/${type}s`) throw notFound(name);
    if (type === 'commit') return commit(name, bytes.toString());
    if (type === 'tree') return this.#tree(name, parameters.recursive !== undefined);
    const content = bytes.toString('base64').replace(/.{60}/g, '$&\n');
    return { sha: name, size: bytes.length, encoding: 'base64', content };
  }

  async #tree(oid: string, recursive: boolean): Promise<Record<string, unknown>> {
    const tree = await this.#items(oid, '', recursive);
    return { sha: oid, tree: tree.slice(0, this.treeCap), truncated: tree.length > this.treeCap };
  }

  async #items(oid: string, prefix: string, recursive: boolean): Promise<Item[]> {
    const { bytes } = await this.#objects.read(oid);
    const items: Item[] = [];
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(0, at);
      const [mode = '', ...name] = bytes.toString('utf8', at, end).split(' ');
      const sha = bytes.toString('hex', end + 1, end + 21);
      const type = mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
      const item: Item = { path: prefix + name.join(' '), mode: mode.padStart(6, '0'), type, sha };
      const size = type === 'blob' ? await this.#sizeOf(sha) : undefined;
      if (size !== undefined) item.size = size;
      items.push(item);
      if (type === 'tree' && recursive) items.push(...(await this.#items(sha, `${item.path}/`, true)));
      at = end + 21;
    }
    return items;
  }

  /** Nothing for a blob that a partial clone lacks. */
  #sizeOf(sha: string): Promise<number | undefined> {
    return this.#objects.size(sha).catch(() => undefined);
  }

  async #compare(name: string, { per_page, page }: Parameters): Promise<Record<string, unknown>> {
    const [base = '', head = ''] = name.split('...');
    const mergeBase = this.#git('merge-base', base, head)[0];
    const sides = this.#git('rev-list', '--reverse', '--topo-order', '--left-right', `${base}...${head}`);
    const ahead = sides.filter((line) => line.startsWith('>')).map((line) => line.slice(1));
    const from = (Number(page) - 1) * Number(per_page);
    const listed = ahead.slice(from, from + Number(per_page)).map(async (sha) => {
      const { parents, ...details } = commit(sha, (await this.#objects.read(sha)).bytes.toString());
      return { sha, commit: details, parents };
    });
    return {
      merge_base_commit: { sha: mergeBase },
      behind_by: sides.length - ahead.length,
      total_commits: ahead.length,
      commits: await Promise.all(listed),
    };
  }

  #git(...args: string[]): string[] {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.#dir, maxBuffer: 1 << 28 });
    if (status !== 0) throw notFound(stderr.toString());
    return stdout.toString().split('\n').filter(Boolean);
  }
}

/** A commit as GitHub shows it: times in UTC, the message without its last line feeds, the signature apart. */
function commit(oid: string, text: string) {
  const [head = '', ...body] = text.split('\n\n');
  const lines = head.split(/\n(?! )/);
  const field = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const signature = field('gpgsig')[0]?.replaceAll('\n ', '\n');
  const payload = [...lines.filter((line) => !line.startsWith('gpgsig ')), '', body.join('\n\n')].join('\n');
  return {
    sha: oid,
    tree: { sha: field('tree')[0] },
    parents: field('parent').map((sha) => ({ sha })),
    author: person(field('author')[0] ?? ''),
    committer: person(field('committer')[0] ?? ''),
    message: body.join('\n\n').replace(/\n+$/, ''),
    verification: signature === undefined ? { signature: null, payload: null } : { signature, payload },
  };
}

function person(text: string) {
  const [, name, email, seconds] = /^(.*?) ?<(.*)> (\d+) /.exec(text) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString().replace('.000Z', 'Z') };
}

function notFound(what: string): SallyportError {
  return new SallyportError({ code: 'GITHUB_NOT_FOUND', message: what, remedy: 'Look elsewhere.' });
}
