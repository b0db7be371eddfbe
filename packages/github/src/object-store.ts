import {
  type GitObject,
  hashObject,
  LruCache,
  type ObjectStore,
  type ObjectType,
  objectTooLarge,
} from '@sallyport/change';
import { isSallyportError, SallyportError } from '@sallyport/core';
import { type CommitAnswer, commitBytes, parseCommitAnswer } from './object-store-commit.ts';
import { comparedCommits, compareMergeBases } from './object-store-compare.ts';
import { limited } from './object-store-limit.ts';
import { parseTreeAnswer, type TreeItem, treesOf } from './object-store-tree.ts';

/** Octokit's `request`: a route of GitHub's REST API and its parameters. Failures are SallyportErrors `GITHUB_…`. */
export type ApiRequest = (route: string, parameters: Record<string, unknown>) => Promise<{ readonly data: unknown }>;

export interface GitHubStoreOptions {
  readonly owner: string;
  readonly repo: string;
  readonly request: ApiRequest;
}

const CACHE_BYTES = 128 * 1024 * 1024;
const MAX_OBJECT_BYTES = 64 * 1024 * 1024;
/** GitHub asks for few requests at once (REST best practices, "avoid concurrent requests"). */
const AT_ONCE = 8;

/**
 * A repository's objects through GitHub's REST API. Trees and blobs are taken only when their bytes have the hash
 * that names them. A commit is rebuilt from the answer's fields; where GitHub leaves out what its bytes had (an
 * unsigned commit's time zone beyond the usual ones, rare headers) its word for the commit's tree and parents counts.
 */
export function openGitHubStore(options: GitHubStoreOptions): ObjectStore {
  return new GitHubStore(options);
}

class GitHubStore implements ObjectStore {
  readonly #options: GitHubStoreOptions;
  readonly #cache = new LruCache<GitObject>(CACHE_BYTES);
  /** What an id is, from the object that names it; an id that nothing named yet is asked for as a commit. */
  readonly #types = new Map<string, ObjectType>();
  readonly #sizes = new Map<string, number>();
  readonly #get: (path: string, parameters: Record<string, unknown>) => Promise<unknown>;

  constructor(options: GitHubStoreOptions) {
    this.#options = options;
    const { owner, repo, request } = options;
    this.#get = limited(AT_ONCE, async (path: string, parameters: Record<string, unknown>) => {
      const { data } = await request(`GET /repos/{owner}/{repo}/${path}`, { owner, repo, ...parameters });
      return data;
    });
  }

  async read(oid: string, maxBytes = MAX_OBJECT_BYTES): Promise<GitObject> {
    const cached = this.#cache.get(oid);
    if (cached !== undefined) return cached;
    const type = this.#types.get(oid) ?? 'commit';
    try {
      if (type === 'blob') return { type, bytes: await this.#readBlob(oid, maxBytes) };
      return type === 'tree' ? await this.#readTree(oid) : await this.#readCommit(oid);
    } catch (cause) {
      throw isSallyportError(cause, 'GITHUB_NOT_FOUND') ? missing(oid, this.#options, cause) : cause;
    }
  }

  async size(oid: string): Promise<number> {
    return this.#sizes.get(oid) ?? (await this.read(oid)).bytes.length;
  }

  mergeBases(a: string, b: string): Promise<string[]> {
    return compareMergeBases(this.#get, (commit) => this.#keepCommit(commit), a, b);
  }

  commitsBetween(base: string, head: string, limit: number): Promise<string[]> {
    return comparedCommits(this.#get, (commit) => this.#keepCommit(commit), base, head, limit);
  }

  async close(): Promise<void> {}

  async #readBlob(oid: string, maxBytes: number): Promise<Buffer> {
    const known = this.#sizes.get(oid) ?? 0;
    if (known > maxBytes) throw objectTooLarge(oid, 'blob', known, maxBytes);
    const { content, encoding } = (await this.#get('git/blobs/{oid}', { oid })) as Record<string, unknown>;
    if (typeof content !== 'string' || encoding !== 'base64') throw corrupt(oid, 'blob');
    const bytes = Buffer.from(content, 'base64');
    if (hashObject('blob', bytes, oid) !== oid) throw corrupt(oid, 'blob');
    if (bytes.length > maxBytes) throw objectTooLarge(oid, 'blob', bytes.length, maxBytes);
    return bytes;
  }

  /** With all folders below it in one answer; a truncated answer is not used, and the folders are read one by one. */
  async #readTree(oid: string): Promise<GitObject> {
    const whole = parseTreeAnswer(await this.#get('git/trees/{oid}', { oid, recursive: '1' }), oid);
    const { items } = whole.truncated ? parseTreeAnswer(await this.#get('git/trees/{oid}', { oid }), oid) : whole;
    const trees = treesOf(oid, items, !whole.truncated);
    for (const item of items) this.#keepItem(item);
    for (const [id, bytes] of trees) this.#keep(id, { type: 'tree', bytes });
    const bytes = trees.get(oid);
    if (bytes === undefined) throw corrupt(oid, 'tree');
    return { type: 'tree', bytes };
  }

  #keepItem({ sha, type, size }: TreeItem): void {
    this.#types.set(sha, type);
    if (type === 'blob' && size !== undefined) this.#sizes.set(sha, size);
  }

  async #readCommit(oid: string): Promise<GitObject> {
    const commit = parseCommitAnswer(await this.#get('git/commits/{oid}', { oid }), oid);
    return this.#keepCommit(commit);
  }

  #keepCommit(commit: CommitAnswer): GitObject {
    this.#types.set(commit.tree, 'tree');
    for (const parent of commit.parents) this.#types.set(parent, 'commit');
    const object: GitObject = { type: 'commit', bytes: commitBytes(commit) };
    this.#keep(commit.oid, object);
    return object;
  }

  #keep(oid: string, object: GitObject): void {
    this.#cache.set(oid, object, object.bytes.length + 256);
  }
}

function missing(oid: string, { owner, repo }: GitHubStoreOptions, cause: unknown): SallyportError {
  return new SallyportError({
    code: 'CHANGE_OBJECT_MISSING',
    message: `${owner}/${repo} has no object ${oid} that the token can see`,
    remedy: 'Check the SHA and that the token has `contents: read` on the repository.',
    cause,
  });
}

function corrupt(oid: string, type: ObjectType): SallyportError {
  return new SallyportError({
    code: 'CHANGE_OBJECT_CORRUPT',
    message: `GitHub's answer for ${type} ${oid} does not have this hash`,
    remedy: 'Check the repository out with `fetch-depth: 0`; names that are not UTF-8 cannot be read through the API.',
  });
}
