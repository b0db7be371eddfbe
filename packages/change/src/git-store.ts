import { SallyportError } from '@sallyport/core';
import { BatchProcess } from './batch-process.ts';
import type { BatchReply, ByteLimit } from './batch-reader.ts';
import { findGitDirectory } from './git-directory.ts';
import { gitCommitsBetween, gitMergeBases } from './git-merge-bases.ts';
import { LruCache } from './lru.ts';
import { objectTooLarge } from './object-too-large.ts';
import type { GitObject, MaybeRead, ObjectStore, ReadLimits } from './types.ts';

/** 64 MiB: no tree or commit of a real repository comes near it; a blob has its own, lower bound. */
export const MAX_OBJECT_BYTES = 64 * 1024 * 1024;
const CACHE_BYTES = 64 * 1024 * 1024;

/**
 * The objects of a local repository: a work tree, a folder in one, or a bare git directory, whoever owns it.
 * Replace refs, grafts, hooks, filters and attributes have no effect; nothing is fetched. Close it to end git.
 * @throws SallyportError CHANGE_NOT_A_REPOSITORY
 */
export async function openGitStore(dir: string): Promise<ObjectStore> {
  return new GitStore(findGitDirectory(dir));
}

class GitStore implements ObjectStore {
  readonly #gitDirectory: string;
  readonly #contents: BatchProcess;
  readonly #sizes: BatchProcess;
  /** Trees and commits, which neighbouring changes share; blobs pass through. */
  readonly #cache = new LruCache<GitObject>(CACHE_BYTES);

  constructor(gitDirectory: string) {
    this.#gitDirectory = gitDirectory;
    this.#contents = new BatchProcess(gitDirectory, '--batch');
    this.#sizes = new BatchProcess(gitDirectory, '--batch-check');
  }

  async read(oid: string, maxBytes = MAX_OBJECT_BYTES): Promise<GitObject> {
    const cached = this.#cache.get(oid);
    if (cached !== undefined) return cached;
    const reply = await ask(this.#contents, oid, { maxBytes, left: maxBytes });
    if (reply.kind !== 'object') throw failure(oid, reply, maxBytes);
    if (reply.type === 'blob') return { type: reply.type, bytes: reply.bytes };
    // A copy: the bytes are a piece of a larger chunk, which the cache would keep alive.
    const object = { type: reply.type, bytes: Buffer.from(reply.bytes) };
    this.#cache.set(oid, object, object.bytes.length + 256);
    return object;
  }

  readMany(oids: readonly string[], { maxBytes, totalBytes }: ReadLimits): Promise<MaybeRead[]> {
    const limit = { maxBytes, left: totalBytes };
    const read = new Array<MaybeRead>(oids.length);
    let left = oids.length;
    return new Promise((resolve, reject) => {
      if (left === 0) resolve(read);
      oids.forEach((oid, index) => {
        const take = (reply: BatchReply) => {
          if (reply.kind !== 'object' && reply.kind !== 'too-large') return reject(failure(oid, reply, maxBytes));
          read[index] = reply;
          if (--left === 0) resolve(read);
        };
        this.#contents.request({ oid, limit, resolve: take, reject });
      });
    });
  }

  async size(oid: string): Promise<number> {
    const reply = await ask(this.#sizes, oid, { maxBytes: 0, left: 0 });
    if (reply.kind !== 'info') throw failure(oid, reply, 0);
    return reply.size;
  }

  mergeBases(a: string, b: string): Promise<string[]> {
    return gitMergeBases(this, this.#gitDirectory, a, b);
  }

  commitsBetween(base: string, head: string, limit: number): Promise<string[]> {
    return gitCommitsBetween(this.#gitDirectory, base, head, limit);
  }

  async close(): Promise<void> {
    await Promise.all([this.#contents.close(), this.#sizes.close()]);
  }
}

function ask(process: BatchProcess, oid: string, limit: ByteLimit): Promise<BatchReply> {
  return new Promise((resolve, reject) => process.request({ oid, limit, resolve, reject }));
}

function failure(oid: string, reply: BatchReply, maxBytes: number): SallyportError {
  if (reply.kind === 'too-large') return objectTooLarge(oid, reply.type, reply.size, maxBytes);
  if (reply.kind === 'corrupt') {
    return new SallyportError({
      code: 'CHANGE_OBJECT_CORRUPT',
      message: `object ${oid} cannot be read: ${reply.why.slice(0, 300)}`,
      remedy: 'Run `git fsck` in the repository, or clone it again.',
    });
  }
  return new SallyportError({
    code: 'CHANGE_OBJECT_MISSING',
    message: `the repository has no object ${oid}`,
    remedy:
      'Fetch the whole history: `fetch-depth: 0` without `filter` in actions/checkout, or `git fetch --unshallow`.',
  });
}
