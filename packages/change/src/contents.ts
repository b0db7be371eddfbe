import { fileContents, unreadableContents } from './file-contents.ts';
import type { Change, FileChange, FileContents, FileSide, ObjectStore } from './types.ts';

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

interface SizedFile {
  readonly file: FileChange;
  readonly before: SizedSide | undefined;
  readonly after: SizedSide | undefined;
}

interface SizedSide {
  readonly oid: string;
  readonly bytes: number;
}

/** Files whose contents are asked for together; while one such group is used, the next is on its way. */
const GROUP_FILES = 128;
const GROUP_BYTES = 16 * 1024 * 1024;

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
  const groups = readGroups(change.objects, files, limits);
  for (let next = groups.next(); ; ) {
    const { value, done } = await next;
    if (done === true) return;
    next = groups.next();
    next.catch(() => {}); // It is awaited above, unless the caller leaves before.
    for (const [index, file] of value.entries()) {
      yield file;
      if (index % 32 === 31) await new Promise(setImmediate); // Lets the next group come in meanwhile.
    }
  }
}

async function* readGroups(
  store: ObjectStore,
  files: Iterable<FileChange>,
  limits: Required<ContentsOptions>,
): AsyncGenerator<ReadFile[]> {
  for await (const sized of sizedGroups(store, files)) {
    for (const group of byBytes(sized, limits.maxFileBytes)) {
      yield await Promise.all(group.map((file) => readFile(store, file, limits)));
    }
  }
}

/** The sizes of the next group are asked for before those of this one are used. */
async function* sizedGroups(store: ObjectStore, files: Iterable<FileChange>): AsyncGenerator<SizedFile[]> {
  let current: Promise<SizedFile[]> | undefined;
  for (const some of chunks(files, GROUP_FILES)) {
    const next = Promise.all(some.map((file) => sizedFile(store, file)));
    next.catch(() => {}); // It is awaited in the next round, unless the caller leaves before.
    if (current !== undefined) yield await current;
    current = next;
  }
  if (current !== undefined) yield await current;
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

function* byBytes(files: readonly SizedFile[], maxFileBytes: number): Generator<SizedFile[]> {
  let group: SizedFile[] = [];
  let bytes = 0;
  for (const file of files) {
    group.push(file);
    for (const side of [file.before, file.after]) if (side && side.bytes <= maxFileBytes) bytes += side.bytes;
    if (bytes < GROUP_BYTES) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}

async function sizedFile(store: ObjectStore, file: FileChange): Promise<SizedFile> {
  const before = sizedSide(store, file.before);
  const after = file.after?.oid === file.before?.oid ? before : sizedSide(store, file.after);
  const [one, two] = await Promise.all([before, after]);
  return { file, before: one, after: two };
}

/** A submodule's id is a commit of another repository: there is nothing to read here. */
async function sizedSide(store: ObjectStore, side: FileSide | undefined): Promise<SizedSide | undefined> {
  if (side === undefined || side.mode === '160000') return undefined;
  return { oid: side.oid, bytes: await store.size(side.oid) };
}

async function readFile(store: ObjectStore, sized: SizedFile, limits: Required<ContentsOptions>): Promise<ReadFile> {
  const { file, before, after } = sized;
  const larger = Math.max(before?.bytes ?? 0, after?.bytes ?? 0);
  if (larger > limits.maxFileBytes) {
    return { file, contents: unreadableContents(`it has ${larger} bytes; at most ${limits.maxFileBytes} are read`) };
  }
  const read = async (side: SizedSide | undefined) => side && (await store.read(side.oid)).bytes;
  const [one, two] = await Promise.all([read(before), before?.oid === after?.oid ? undefined : read(after)]);
  return { file, contents: fileContents(file, one, before?.oid === after?.oid ? one : two, limits.maxFileLines) };
}
