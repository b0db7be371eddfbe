import { SallyportError } from '@sallyport/core';
import { parseCommit } from './commit.ts';
import { pathBinary, pathText } from './path-text.ts';
import { LINK, readTree, SUBMODULE, TreeCursor } from './tree.ts';
import type { Mode, ObjectStore } from './types.ts';

/** What a tree has under one name. */
export interface TreeEntry {
  /** The name, or the path from the root; bytes that are not UTF-8 stand as `\xNN`. */
  readonly path: string;
  readonly pathBytes: Buffer;
  readonly mode: Mode | '040000';
  readonly oid: string;
}

/** What stands at a path of a commit. `bytes`: a file's content, or the target of a link. */
export interface PathEntry extends TreeEntry {
  readonly bytes?: Buffer;
}

/**
 * Reads one path of a commit's tree. A folder and a submodule come without bytes, a link with its target: the caller
 * sees by the mode what it got.
 * @returns undefined when nothing has this name
 * @throws SallyportError CHANGE_PATH_THROUGH_LINK when a folder on the way is a link or a submodule,
 *   CHANGE_OBJECT_TOO_LARGE, and what {@link ObjectStore.read} throws
 */
export async function readPath(
  store: ObjectStore,
  commit: string,
  path: string | Uint8Array,
): Promise<PathEntry | undefined> {
  const entry = await findPath(store, commit, path);
  if (entry === undefined || entry.mode === '040000' || entry.mode === '160000') return entry;
  return { ...entry, bytes: (await store.read(entry.oid)).bytes };
}

/** Does a commit's tree have anything at this path? @throws as {@link readPath} */
export async function pathExists(store: ObjectStore, commit: string, path: string | Uint8Array): Promise<boolean> {
  return (await findPath(store, commit, path)) !== undefined;
}

/**
 * The entries of one folder of a commit's tree, in git's order; the root unless told.
 * @returns undefined when there is no such folder @throws as {@link readPath}
 */
export async function listTree(
  store: ObjectStore,
  commit: string,
  path: string | Uint8Array = '',
): Promise<TreeEntry[] | undefined> {
  const folder = await findPath(store, commit, path);
  if (folder?.mode !== '040000') return undefined;
  const entries: TreeEntry[] = [];
  const prefix = folder.pathBytes.length === 0 ? '' : `${folder.pathBytes.toString('latin1')}/`;
  const cursor = new TreeCursor(await readTree(store, folder.oid), folder.oid.length / 2);
  while (cursor.next()) entries.push(entryOf(prefix + cursor.text, cursor.mode, cursor.oid));
  return entries;
}

async function findPath(store: ObjectStore, commit: string, path: string | Uint8Array): Promise<TreeEntry | undefined> {
  const { tree } = parseCommit(commit, await store.read(commit));
  const binary = pathBinary(path);
  let found = entryOf('', 0o040000, tree);
  if (binary === '') return found;
  for (const segment of binary.split('/')) {
    if (found.mode === '120000' || found.mode === '160000') throw throughLink(pathText(binary), found);
    if (found.mode !== '040000') return undefined;
    const prefix = found.pathBytes.length === 0 ? '' : `${found.pathBytes.toString('latin1')}/`;
    const entry = await findEntry(store, found.oid, segment);
    if (entry === undefined) return undefined;
    found = entryOf(prefix + segment, entry.mode, entry.oid);
  }
  return found;
}

async function findEntry(store: ObjectStore, tree: string, name: string): Promise<TreeCursor | undefined> {
  const cursor = new TreeCursor(await readTree(store, tree), tree.length / 2);
  const wanted = Buffer.from(name, 'latin1');
  while (cursor.next()) {
    if (cursor.bytes.compare(wanted, 0, wanted.length, cursor.name, cursor.nameEnd) === 0) return cursor;
  }
  return undefined;
}

function entryOf(path: string, mode: number, oid: string): TreeEntry {
  const text = mode.toString(8).padStart(6, '0') as TreeEntry['mode'];
  return { path: pathText(path), pathBytes: Buffer.from(path, 'latin1'), mode: text, oid };
}

function throughLink(path: string, at: TreeEntry): SallyportError {
  const kind =
    at.mode === LINK.toString(8) ? 'symbolic link' : at.mode === SUBMODULE.toString(8) ? 'submodule' : 'entry';
  return new SallyportError({
    code: 'CHANGE_PATH_THROUGH_LINK',
    message: `${path} is reached through the ${kind} ${at.path}`,
    remedy: `Make ${at.path} a folder of the repository itself.`,
  });
}
