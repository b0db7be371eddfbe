import { SallyportError } from '@sallyport/core';
import { pathText } from './path-text.ts';
import type { ObjectStore } from './types.ts';

/** A mode in a tree: those of files, and a folder's. */
export const FOLDER = 0o040000;
export const FILE = 0o100644;
export const EXECUTABLE = 0o100755;
export const LINK = 0o120000;
export const SUBMODULE = 0o160000;

/** The names that a tree entry cannot have: a path with one of them would mean another place. */
const IMPOSSIBLE = new Set(['', '.', '..']);

/** Reads one tree entry after another, without an object for each: `mode SP name NUL id` (gitformat-tree). */
export class TreeCursor {
  readonly bytes: Buffer;
  readonly #idBytes: number;
  /** The entry's place: it starts at `start`, its name is from `name` to `nameEnd`, its id up to `end`. */
  start = 0;
  name = 0;
  nameEnd = 0;
  end = 0;
  /** As git reads it: any regular file is 644 or 755, whatever its other permission bits. */
  mode = 0;

  constructor(bytes: Buffer, idBytes: number) {
    this.bytes = bytes;
    this.#idBytes = idBytes;
  }

  /** Moves to the next entry; false at the end. @throws SallyportError CHANGE_TREE_MALFORMED */
  next(): boolean {
    const { bytes } = this;
    this.start = this.end;
    if (this.start >= bytes.length) return false;
    let at = this.start;
    let mode = 0;
    for (let digit = bytes[at] as number; digit !== 0x20; digit = bytes[++at] as number) {
      // Also reached at the end of the bytes, where there is no digit.
      if (!(digit >= 0x30 && digit <= 0x37)) throw malformed('has an entry without a mode');
      mode = mode * 8 + digit - 0x30;
    }
    if (at === this.start) throw malformed('has an entry without a mode');
    this.mode = canonicalMode(mode);
    this.name = ++at;
    while (bytes[at] !== 0) if (at++ >= bytes.length) throw malformed('has an entry without an end');
    this.nameEnd = at;
    this.end = at + 1 + this.#idBytes;
    if (this.end > bytes.length) throw malformed('ends within an entry');
    return true;
  }

  /** The name as a latin1 string, one character a byte. */
  get text(): string {
    return this.bytes.toString('latin1', this.name, this.nameEnd);
  }

  get oid(): string {
    return this.bytes.toString('hex', this.nameEnd + 1, this.end);
  }

  get isFolder(): boolean {
    return this.mode === FOLDER;
  }
}

/** git's canon_mode (object.h). */
function canonicalMode(mode: number): number {
  const type = mode & 0o170000;
  if (type === 0o100000) return (mode & 0o100) === 0 ? FILE : EXECUTABLE;
  return type === LINK || type === FOLDER ? type : SUBMODULE;
}

/**
 * Orders two entries as git sorts a tree: by bytes, a folder as if its name ended in a slash. A file and a folder of
 * one name are two entries.
 */
export function compareEntries(a: TreeCursor, b: TreeCursor): number {
  const length = Math.min(a.nameEnd - a.name, b.nameEnd - b.name);
  for (let i = 0; i < length; i++) {
    const difference = (a.bytes[a.name + i] as number) - (b.bytes[b.name + i] as number);
    if (difference !== 0) return difference;
  }
  return byteAfter(a, length) - byteAfter(b, length);
}

function byteAfter(entry: TreeCursor, length: number): number {
  if (entry.name + length < entry.nameEnd) return entry.bytes[entry.name + length] as number;
  return entry.isFolder ? 0x2f : 0;
}

/**
 * Reads a tree and checks what a comparison relies on: entries in order, no name twice (as a file and as a folder
 * counts as twice), no name that means another place.
 * @throws SallyportError CHANGE_TREE_MALFORMED, and what {@link ObjectStore.read} throws
 */
export async function readTree(store: ObjectStore, oid: string): Promise<Buffer> {
  const { type, bytes } = await store.read(oid);
  if (type !== 'tree') throw malformed(`is a ${type}`, oid);
  if (!checked.has(bytes)) {
    checkTree(bytes, oid);
    checked.add(bytes);
  }
  return bytes;
}

/** One entry of a tree, as text and as what it is. */
export interface FolderEntry {
  /** Bytes that are not UTF-8 stand as `\\xNN`. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  readonly oid: string;
}

/**
 * The entries of one tree, in the tree's own order, which is not checked: a repository can have old trees that git
 * itself would not write any more, beside the ones that a change compares.
 * @throws SallyportError CHANGE_TREE_MALFORMED where the bytes are no tree, and what {@link ObjectStore.read} throws
 */
export async function readFolder(store: ObjectStore, oid: string): Promise<FolderEntry[]> {
  const { type, bytes } = await store.read(oid);
  if (type !== 'tree') throw malformed(`is a ${type}`, oid);
  const cursor = new TreeCursor(bytes, oid.length / 2);
  const entries: FolderEntry[] = [];
  while (cursor.next()) entries.push({ name: pathText(cursor.text), kind: kindOf(cursor.mode), oid: cursor.oid });
  return entries;
}

function kindOf(mode: number): FolderEntry['kind'] {
  if (mode === FOLDER) return 'folder';
  if (mode === LINK) return 'link';
  return mode === SUBMODULE ? 'submodule' : 'file';
}

/** Trees that were found sound, so that one from a store's cache is not checked again. */
const checked = new WeakSet<Buffer>();

function checkTree(bytes: Buffer, oid: string): void {
  const current = new TreeCursor(bytes, oid.length / 2);
  const previous = new TreeCursor(bytes, oid.length / 2);
  const files: string[] = [];
  for (let first = true; current.next(); first = false) {
    if (current.nameEnd - current.name <= 2 && IMPOSSIBLE.has(current.text))
      throw malformed('has a name like ".."', oid);
    for (let at = current.name; at < current.nameEnd; at++) {
      if (bytes[at] === 0x2f) throw malformed('has a name with a slash', oid);
    }
    if (first) continue;
    previous.next();
    if (compareEntries(previous, current) >= 0) throw malformed('is not sorted', oid);
    if (hidesFolder(files, previous, current)) throw malformed('has one name twice', oid);
  }
}

/**
 * Between the file `a` and the folder `a` other names may stand (`a-b`, `a.b`). `files` holds the files whose names
 * the following names still begin with, as in git's fsck_tree.
 */
function hidesFolder(files: string[], previous: TreeCursor, current: TreeCursor): boolean {
  const begins = isPrefix(previous, current);
  if (!begins && files.length === 0) return false;
  if (begins && !previous.isFolder) files.push(previous.text);
  const name = current.text;
  while (files.length > 0 && !name.startsWith(files.at(-1) as string)) files.pop();
  return current.isFolder && files.at(-1) === name;
}

function isPrefix(a: TreeCursor, b: TreeCursor): boolean {
  const length = a.nameEnd - a.name;
  if (length > b.nameEnd - b.name) return false;
  for (let i = 0; i < length; i++) if (a.bytes[a.name + i] !== b.bytes[b.name + i]) return false;
  return true;
}

function malformed(why: string, oid?: string): SallyportError {
  return new SallyportError({
    code: 'CHANGE_TREE_MALFORMED',
    message: `${oid === undefined ? 'a tree' : `tree ${oid}`} ${why}`,
    remedy: 'Run `git fsck`, and write the commit again with git.',
  });
}
