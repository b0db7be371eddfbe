import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { GitError, type GitOptions, git, gitText } from '../git.ts';
import { type DiffEntry, readDiff } from './diff.ts';

/** A file of a commit to make: text, bytes, or a mode with contents or an object id; null removes it. */
export type FileSpec =
  | string
  | Buffer
  | null
  | { readonly mode?: string; readonly content?: string | Buffer; readonly sha?: string };

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** RFC 3339. */
  readonly date: string;
}

export interface CommitInfo {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface TreeEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

let indexes = 0;

/** A bare git repository on disk; objects never change, so what is read of them is remembered. */
export class BareRepository {
  readonly directory: string;
  readonly #commits = new Map<string, Promise<CommitInfo>>();
  readonly #diffs = new Map<string, Promise<DiffEntry[]>>();
  readonly #ranges = new Map<string, Promise<readonly string[]>>();
  readonly #mergeBases = new Map<string, Promise<string>>();
  readonly #merges = new Map<string, Promise<string | undefined>>();

  constructor(directory: string) {
    this.directory = directory;
  }

  static async create(directory: string, defaultBranch: string): Promise<BareRepository> {
    await mkdir(directory, { recursive: true });
    const repository = new BareRepository(directory);
    await repository.run(['init', '-q', '--bare', '-b', defaultBranch, '.']);
    await repository.run(['config', 'http.receivepack', 'true']);
    await repository.run(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
    return repository;
  }

  run(args: readonly string[], options?: GitOptions): Promise<Buffer> {
    return git(this.directory, args, options);
  }

  text(args: readonly string[], options?: GitOptions): Promise<string> {
    return gitText(this.directory, args, options);
  }

  /** The object that a name means, or undefined. A ref that is a file of its own is read without starting git. */
  async resolve(name: string): Promise<string | undefined> {
    if (/^refs\/[\w./-]+$/.test(name) && !name.includes('..')) {
      const text = await readFile(join(this.directory, name), 'utf8').catch(() => '');
      if (/^[0-9a-f]{40}\n$/.test(text)) return text.trim();
    }
    try {
      return await this.text(['rev-parse', '-q', '--verify', name]);
    } catch {
      return undefined;
    }
  }

  /** Makes a tree out of another one and some files. */
  async writeTree(from: string | undefined, files: Readonly<Record<string, FileSpec>>): Promise<string> {
    const env = { GIT_INDEX_FILE: join(this.directory, `index-${process.pid}-${indexes++}`) };
    try {
      if (from !== undefined) await this.run(['read-tree', from], { env });
      const lines = await Promise.all(Object.entries(files).map(([path, spec]) => this.#indexLine(path, spec)));
      await this.run(['update-index', '--add', '-z', '--index-info'], { env, input: lines.join('') });
      return await this.text(['write-tree'], { env });
    } finally {
      await rm(env.GIT_INDEX_FILE, { force: true });
    }
  }

  async #indexLine(path: string, spec: FileSpec): Promise<string> {
    if (spec === null) return `0 ${'0'.repeat(40)}\t${path}\0`;
    const file = typeof spec === 'string' || Buffer.isBuffer(spec) ? { content: spec } : spec;
    return `${file.mode ?? '100644'} ${file.sha ?? (await this.writeBlob(file.content ?? ''))}\t${path}\0`;
  }

  writeBlob(content: string | Buffer): Promise<string> {
    return this.text(['hash-object', '-w', '--stdin'], { input: content });
  }

  /** Makes a commit object; no ref moves. */
  writeCommit(
    tree: string,
    parents: readonly string[],
    message: string,
    author: Signature,
    committer: Signature = author,
  ): Promise<string> {
    const env = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: author.date,
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: committer.date,
    };
    const args = ['commit-tree', tree, '-F', '-', ...parents.flatMap((parent) => ['-p', parent])];
    return this.text(args, { env, input: message });
  }

  /** Moves a ref; with `expected`, only from there. */
  async updateRef(ref: string, sha: string, expected?: string): Promise<void> {
    await this.run(['update-ref', ref, sha, ...(expected === undefined ? [] : [expected])]);
  }

  commit(sha: string): Promise<CommitInfo> {
    return remember(this.#commits, sha, () => this.#readCommit(sha));
  }

  async #readCommit(sha: string): Promise<CommitInfo> {
    const format = '%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B';
    const fields = (await this.text(['show', '-s', `--format=${format}`, sha])).split('\0');
    const [oid = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] =
      fields;
    return {
      sha: oid,
      tree,
      parents: parents.split(' ').filter(Boolean),
      author: { name: an, email: ae, date: ad },
      committer: { name: cn, email: ce, date: cd },
      message: message.trim(),
    };
  }

  /** Commits of `base..head`, the oldest first. */
  commitsBetween(base: string, head: string): Promise<readonly string[]> {
    return remember(this.#ranges, `${base} ${head}`, async () => {
      const text = await this.text(['rev-list', '--reverse', '--topo-order', `${base}..${head}`]);
      return text.split('\n').filter(Boolean);
    });
  }

  mergeBase(a: string, b: string): Promise<string> {
    return remember(this.#mergeBases, `${a} ${b}`, () => this.text(['merge-base', a, b]));
  }

  /** Changed files between two commits, renames detected, as GitHub shows them. */
  diff(from: string, to: string): Promise<DiffEntry[]> {
    return remember(this.#diffs, `${from} ${to}`, () => readDiff(this.directory, from, to));
  }

  /** One file's textual patch, from its first hunk on. */
  async patch(from: string, to: string, entry: DiffEntry): Promise<string | undefined> {
    if (entry.binary) return undefined;
    const paths = entry.previousPath === undefined ? [entry.path] : [entry.previousPath, entry.path];
    const text = (
      await this.run(['diff', '-M', '--no-ext-diff', '--no-textconv', from, to, '--', ...paths])
    ).toString();
    const at = text.indexOf('\n@@');
    return at < 0 ? undefined : text.slice(at + 1).replace(/\n$/, '');
  }

  async tree(sha: string, recursive: boolean): Promise<TreeEntry[]> {
    const output = await this.run(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), sha]);
    return output
      .toString('utf8')
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', type = '', oid = '', size = ''] = line.slice(0, tab).split(/ +/);
        return { path: line.slice(tab + 1), mode, type, sha: oid, ...(size === '-' ? {} : { size: Number(size) }) };
      });
  }

  /** The tree of a merge of two commits, or undefined when they conflict. */
  mergeTree(base: string, head: string): Promise<string | undefined> {
    return remember(this.#merges, `${base} ${head}`, () => this.#merge(base, head));
  }

  async #merge(base: string, head: string): Promise<string | undefined> {
    try {
      return (await this.text(['merge-tree', '--write-tree', base, head])).split('\n')[0];
    } catch (error) {
      if (error instanceof GitError && error.exitCode === 1) return undefined;
      throw error;
    }
  }
}

function remember<T>(cache: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const fresh = read();
  cache.set(key, fresh);
  fresh.catch(() => cache.delete(key));
  return fresh;
}
