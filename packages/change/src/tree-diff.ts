import { SallyportError } from '@sallyport/core';
import { idly } from './idle.ts';
import { compareEntries, readTree, TreeCursor } from './tree.ts';
import type { ObjectStore } from './types.ts';

/** One side of a difference: a mode as git writes it in a tree, and an object id. */
export interface Entry {
  readonly mode: number;
  readonly oid: string;
}

/** A path that is not the same in two trees. Folders appear as the files in them only. */
export interface Difference {
  /** Latin1: one character a byte. */
  readonly path: string;
  readonly before: Entry | undefined;
  readonly after: Entry | undefined;
}

/** A pair of folders that differ, with what was found in them so far, in order. */
interface Folder {
  /** With its slash; empty for the root. */
  readonly prefix: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly found: (Difference | Folder)[];
}

export interface DiffLimits {
  /** The most files that may differ. */
  readonly maxFiles: number;
}

/** How many pairs of folders are read at once. */
const WINDOW = 256;
const MAX_DEPTH = 4096;

/**
 * Compares two trees, reading only the folders that differ. The result is sorted by path bytes, as
 * `git diff-tree -r --no-renames` sorts it.
 * @throws SallyportError CHANGE_TOO_MANY_FILES, CHANGE_TREE_MALFORMED, and what {@link ObjectStore.read} throws
 */
export async function diffTrees(
  store: ObjectStore,
  before: string,
  after: string,
  { maxFiles }: DiffLimits,
): Promise<Difference[]> {
  if (before === after) return [];
  const root: Folder = { prefix: '', before, after, found: [] };
  const waiting: Folder[] = [root];
  let files = 0;
  // The last comes first, so that the folders that wait stay few.
  while (waiting.length > 0) {
    const folders = waiting.splice(-WINDOW);
    await idly(Promise.all(folders.map((folder) => compareFolder(store, folder))));
    for (const { found } of folders) {
      for (const item of found) {
        if ('found' in item) waiting.push(item);
        else if (++files > maxFiles) throw tooMany(maxFiles);
      }
    }
  }
  return flatten(root);
}

async function compareFolder(store: ObjectStore, folder: Folder): Promise<void> {
  const [before, after] = await Promise.all([cursor(store, folder.before), cursor(store, folder.after)]);
  let left = before?.next() ?? false;
  let right = after?.next() ?? false;
  while (left || right) {
    const order = !left ? 1 : !right ? -1 : compareEntries(before as TreeCursor, after as TreeCursor);
    const a = order <= 0 ? (before as TreeCursor) : undefined;
    const b = order >= 0 ? (after as TreeCursor) : undefined;
    if (a === undefined || b === undefined || !sameEntry(a, b)) add(folder, a, b);
    if (a !== undefined) left = a.next();
    if (b !== undefined) right = b.next();
  }
}

async function cursor(store: ObjectStore, oid: string | undefined): Promise<TreeCursor | undefined> {
  return oid === undefined ? undefined : new TreeCursor(await readTree(store, oid), oid.length / 2);
}

function sameEntry(a: TreeCursor, b: TreeCursor): boolean {
  if (a.mode !== b.mode) return false;
  const length = a.end - a.nameEnd;
  for (let i = 1; i < length; i++) if (a.bytes[a.nameEnd + i] !== b.bytes[b.nameEnd + i]) return false;
  return true;
}

/** Two entries that met have one name, and are both folders or both none (see compareEntries). */
function add(folder: Folder, a: TreeCursor | undefined, b: TreeCursor | undefined): void {
  const some = (a ?? b) as TreeCursor;
  const path = folder.prefix + some.text;
  if (!some.isFolder) {
    const before = a && { mode: a.mode, oid: a.oid };
    const after = b && { mode: b.mode, oid: b.oid };
    folder.found.push({ path, before, after });
    return;
  }
  if (path.length > MAX_DEPTH) throw tooDeep(path.length);
  folder.found.push({ prefix: `${path}/`, before: a?.oid, after: b?.oid, found: [] });
}

function flatten(root: Folder): Difference[] {
  const differences: Difference[] = [];
  const stack: (Difference | Folder)[] = [root];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (!('found' in item)) differences.push(item);
    else for (let i = item.found.length - 1; i >= 0; i--) stack.push(item.found[i] as Difference | Folder);
  }
  return differences;
}

function tooMany(maxFiles: number): SallyportError {
  return new SallyportError({
    code: 'CHANGE_TOO_MANY_FILES',
    message: `the change has more than ${maxFiles} files`,
    remedy: 'Split the change.',
  });
}

function tooDeep(length: number): SallyportError {
  return new SallyportError({
    code: 'CHANGE_PATH_TOO_LONG',
    message: `the change has a folder whose path has ${length} bytes; at most ${MAX_DEPTH} are read`,
    remedy: 'Shorten the path: no system can check it out.',
  });
}
