import { SallyportError } from '@sallyport/core';
import { parseCommit } from './commit.ts';
import { LruCache } from './lru.ts';
import { pathText } from './path-text.ts';
import { LINK, TreeCursor } from './tree.ts';
import type { ObjectStore } from './types.ts';

/** A symbolic link in a commit's tree. */
export interface SymbolicLink {
  readonly path: string;
  readonly pathBytes: Buffer;
  /** Where it points, as it stands in the link; nobody has checked that anything is there. */
  readonly target: Buffer;
}

/** A link below some folder: its path from there (latin1), and the id of its target's text. */
interface RelativeLink {
  readonly path: string;
  readonly oid: string;
}

const NONE: readonly RelativeLink[] = [];
const MAX_FOLDERS = 1_000_000;
const MAX_LINKS = 100_000;
/** PATH_MAX of Linux: a longer target cannot be checked out. */
const MAX_TARGET_BYTES = 4096;
const MEMORY_BYTES = 64 * 1024 * 1024;

/** What is below a folder does not change: each store remembers it, so that the next commit costs what differs. */
const memories = new WeakMap<ObjectStore, LruCache<readonly RelativeLink[]>>();

/**
 * Every symbolic link of a commit, sorted by path bytes. The first call for a store walks the whole tree (once for
 * each distinct folder), later ones only folders that were not seen.
 * @throws SallyportError CHANGE_TOO_MANY_LINKS, and what {@link ObjectStore.read} throws
 */
export async function readLinks(store: ObjectStore, commit: string): Promise<SymbolicLink[]> {
  const { tree } = parseCommit(commit, await store.read(commit));
  let memory = memories.get(store);
  if (memory === undefined) {
    memory = new LruCache(MEMORY_BYTES);
    memories.set(store, memory);
  }
  const links = await linksBelow(store, tree, { memory, folders: 0 });
  const read = await Promise.all(links.map((link) => readLink(store, link)));
  return read.filter((link) => link !== undefined).sort((a, b) => a.pathBytes.compare(b.pathBytes));
}

interface Walk {
  readonly memory: LruCache<readonly RelativeLink[]>;
  folders: number;
}

async function linksBelow(store: ObjectStore, tree: string, walk: Walk): Promise<readonly RelativeLink[]> {
  const known = walk.memory.get(tree);
  if (known !== undefined) return known;
  if (++walk.folders > MAX_FOLDERS) throw tooMany(`${MAX_FOLDERS} folders`);
  const { bytes } = await store.read(tree);
  const own: RelativeLink[] = [];
  const below: Promise<RelativeLink[]>[] = [];
  for (const cursor = new TreeCursor(bytes, tree.length / 2); cursor.next(); ) {
    if (cursor.mode === LINK) own.push({ path: cursor.text, oid: cursor.oid });
    if (cursor.isFolder) below.push(linksIn(store, cursor.text, cursor.oid, walk));
  }
  const links = below.length === 0 ? own : own.concat(...(await Promise.all(below)));
  if (links.length > MAX_LINKS) throw tooMany(`${MAX_LINKS} symbolic links`);
  walk.memory.set(tree, links.length === 0 ? NONE : links, 160 + links.length * 160);
  return links;
}

async function linksIn(store: ObjectStore, name: string, tree: string, walk: Walk): Promise<RelativeLink[]> {
  const links = await linksBelow(store, tree, walk);
  return links.map(({ path, oid }) => ({ path: `${name}/${path}`, oid }));
}

async function readLink(store: ObjectStore, { path, oid }: RelativeLink): Promise<SymbolicLink | undefined> {
  if ((await store.size(oid)) > MAX_TARGET_BYTES) return undefined;
  const { bytes } = await store.read(oid);
  return { path: pathText(path), pathBytes: Buffer.from(path, 'latin1'), target: bytes };
}

function tooMany(what: string): SallyportError {
  return new SallyportError({
    code: 'CHANGE_TOO_MANY_LINKS',
    message: `the repository has more than ${what}`,
    remedy: 'Judge a smaller repository; symbolic links give files further names, so all of them have to be known.',
  });
}
