import { type Change, type FileChange, type FileContents, type ReadFile, readContents } from '@sallyport/change';
import { isSallyportError, type SallyportError } from '@sallyport/core';

/** What a store answers when one object cannot be had; the rest of the change is judged all the same. */
const LOST = new Set(['CHANGE_OBJECT_MISSING', 'CHANGE_OBJECT_CORRUPT']);

/**
 * Reads files in the order given. A file whose object is missing or corrupt comes as unreadable, so that the reason
 * names the file and everything else is still judged.
 */
export async function* readFiles(change: Change, files: Iterable<FileChange>): AsyncGenerator<ReadFile> {
  const asked = new Set<FileChange>();
  const source = files[Symbol.iterator]();
  try {
    for await (const read of readContents(change, remembering(source, asked))) {
      asked.delete(read.file);
      yield read;
    }
  } catch (error) {
    if (!isLost(error)) throw error;
    for (const file of asked) yield await readAlone(change, file);
    for (let next = source.next(); next.done !== true; next = source.next()) yield await readAlone(change, next.value);
  }
}

/** Hands files on and remembers them; leaving it early does not end the source. */
function* remembering(source: Iterator<FileChange>, asked: Set<FileChange>): Generator<FileChange> {
  for (let next = source.next(); next.done !== true; next = source.next()) {
    asked.add(next.value);
    yield next.value;
  }
}

async function readAlone(change: Change, file: FileChange): Promise<ReadFile> {
  try {
    for await (const read of readContents(change, [file])) return read;
  } catch (error) {
    if (!isLost(error)) throw error;
    return { file, contents: lost(error.message) };
  }
  return { file, contents: lost('nothing was read') };
}

function isLost(error: unknown): error is SallyportError {
  return isSallyportError(error) && LOST.has(error.code);
}

/** How a rule tells an object that is not there from one that is too large. */
export const LOST_PREFIX = 'lost: ';

function lost(why: string): FileContents {
  return { binary: false, added: [], removed: [], unreadable: `${LOST_PREFIX}${why}` };
}
