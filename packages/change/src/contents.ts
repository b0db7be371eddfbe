import { fileContents, unreadableContents } from './file-contents.ts';
import { idly } from './idle.ts';
import { readMany } from './read-many.ts';
import type { Change, FileChange, FileContents, FileSide, MaybeRead, ObjectStore } from './types.ts';

export interface ContentsOptions {
  /** The most bytes of one side of a file; 16 MiB unless told. A larger file is `unreadable`. */
  readonly maxFileBytes?: number;
  /** The most lines of one side of a file; 400,000 unless told. */
  readonly maxFileLines?: number;
}

export interface ReadFile {
  readonly file: FileChange;
  readonly contents: FileContents;
}

type Limits = Required<ContentsOptions>;

/** Files whose contents are asked for together; while one such group is used, the next are on their way. */
const GROUP_FILES = 256;
const GROUPS_AHEAD = 3;
const GROUP_BYTES = 16 * 1024 * 1024;

/** A group of files with their contents, as far as these fit; those that do not are read one by one. */
interface Group {
  readonly files: readonly FileChange[];
  readonly read: ReadonlyMap<string, MaybeRead>;
  readonly complete: boolean;
}

/**
 * Reads the contents of changed files, in the order given, a bounded amount ahead: memory does not grow with the
 * number of files. What is too large is `unreadable`; what is missing or corrupt is an error.
 * @throws SallyportError CHANGE_OBJECT_MISSING, CHANGE_OBJECT_CORRUPT
 */
export async function* readContents(
  change: Pick<Change, 'objects'>,
  files: Iterable<FileChange>,
  options: ContentsOptions = {},
): AsyncGenerator<ReadFile> {
  const limits = { maxFileBytes: 16 * 1024 * 1024, maxFileLines: 400_000, ...options };
  const store = change.objects;
  const groups = chunks(files, GROUP_FILES);
  const ahead: Promise<Group>[] = [];
  for (;;) {
    for (let some = groups.next(); some.done !== true; some = groups.next()) {
      const group = readGroup(store, some.value, limits);
      group.catch(() => {}); // It is awaited in its turn, unless the caller leaves before.
      if (ahead.push(group) === GROUPS_AHEAD) break;
    }
    const next = ahead.shift();
    if (next === undefined) return;
    const group = await idly(next);
    for (const [index, file] of group.files.entries()) {
      yield {
        file,
        contents: contentsOf(file, group.complete ? group.read : await withRest(store, file, group, limits), limits),
      };
      if (index % 16 === 15) await new Promise(setImmediate); // Lets the next groups come in meanwhile.
    }
  }
}

function* chunks<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let chunk: T[] = [];
  for (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

async function readGroup(store: ObjectStore, files: readonly FileChange[], limits: Limits): Promise<Group> {
  const oids = new Set<string>();
  for (const file of files) {
    for (const side of [file.before, file.after]) if (hasContent(side)) oids.add(side.oid);
  }
  const wanted = [...oids];
  const read = await readMany(store, wanted, { maxBytes: limits.maxFileBytes, totalBytes: GROUP_BYTES });
  return {
    files,
    read: new Map(wanted.map((oid, index) => [oid, read[index] as MaybeRead])),
    complete: read.every(({ bytes }) => bytes !== undefined),
  };
}

/** A submodule's id is a commit of another repository: there is nothing to read here. */
function hasContent(side: FileSide | undefined): side is FileSide {
  return side !== undefined && side.mode !== '160000';
}

function contentsOf(file: FileChange, read: Group['read'], { maxFileBytes, maxFileLines }: Limits): FileContents {
  const [before, after] = [file.before, file.after].map((side) => (hasContent(side) ? read.get(side.oid) : undefined));
  const larger = Math.max(before?.size ?? 0, after?.size ?? 0);
  if (larger > maxFileBytes) return unreadableContents(`it has ${larger} bytes; at most ${maxFileBytes} are read`);
  return fileContents(file, before?.bytes, after?.bytes, maxFileLines);
}

/** Reads the sides of a file that did not fit in its group. They are not kept. */
async function withRest(
  store: ObjectStore,
  file: FileChange,
  { read }: Group,
  { maxFileBytes }: Limits,
): Promise<Group['read']> {
  const whole = new Map<string, MaybeRead>();
  for (const side of [file.before, file.after]) {
    const known = hasContent(side) ? read.get(side.oid) : undefined;
    if (known === undefined || side === undefined) continue;
    const fits = known.bytes !== undefined || known.size > maxFileBytes;
    whole.set(side.oid, fits ? known : { size: known.size, bytes: (await store.read(side.oid, maxFileBytes)).bytes });
  }
  return whole;
}
