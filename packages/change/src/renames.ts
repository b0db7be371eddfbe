import { baseName } from './path-text.ts';
import { type RenamePair, similarPairs } from './similar-pairs.ts';
import type { FileChange, FileSide, ObjectStore } from './types.ts';

/**
 * Finds renames and copies: an added file whose content a deleted file had (exactly, or at least half of it), and an
 * added file with exactly the content that another changed file had. It only ever joins two entries into one that has
 * both names, or gives an added file a second name, so nothing is left out by it. It depends on nothing but the
 * entries and their contents.
 * @returns the files, sorted by path bytes as before
 */
export async function detectRenames(store: ObjectStore, files: readonly FileChange[]): Promise<FileChange[]> {
  const added = files.filter((file) => file.status === 'added' && isContent(file.after));
  if (added.length === 0) return [...files];
  const deleted = files.filter((file) => file.status === 'deleted' && isContent(file.before));
  const left = (pairs: readonly RenamePair[]) => {
    const taken = new Set(pairs.flatMap(({ source, target }) => [source, target]));
    return [deleted, added].map((list) => list.filter((file) => !taken.has(file))) as [FileChange[], FileChange[]];
  };
  const moved = exactPairs(deleted, added, (file, side) => `${exactKey(side)}/${baseName(file.pathBytes)}`);
  const exact = moved.concat(exactPairs(...left(moved), (_, side) => exactKey(side)));
  return join(files, exact.concat(await similarPairs(store, ...left(exact))));
}

function isContent(side: FileSide | undefined): boolean {
  return side !== undefined && side.mode !== '160000';
}

/** A file and a link with the same bytes are not the same thing. */
function exactKey(side: FileSide): string {
  return `${side.mode === '120000' ? 'link' : 'file'}/${side.oid}`;
}

/** One deleted file goes to one added file with the same key, the first by path to the first. */
function exactPairs(
  deleted: readonly FileChange[],
  added: readonly FileChange[],
  keyOf: (file: FileChange, side: FileSide) => string,
): RenamePair[] {
  if (deleted.length === 0) return [];
  const targets = new Map<string, FileChange[]>();
  for (const file of [...added].reverse()) {
    const key = keyOf(file, file.after as FileSide);
    const list = targets.get(key);
    if (list === undefined) targets.set(key, [file]);
    else list.push(file);
  }
  return deleted.flatMap((source) => {
    const target = targets.get(keyOf(source, source.before as FileSide))?.pop();
    return target === undefined ? [] : [{ source, target }];
  });
}

function join(files: readonly FileChange[], pairs: readonly RenamePair[]): FileChange[] {
  const sources = new Set(pairs.map(({ source }) => source));
  const sourceOf = new Map(pairs.map(({ source, target }) => [target, source]));
  const originals = new Map<string, FileChange>();
  for (const file of files) {
    if (!isContent(file.before)) continue;
    const key = exactKey(file.before as FileSide);
    if (!originals.has(key)) originals.set(key, file);
  }
  if (originals.size === 0) return [...files];
  return files.flatMap((file) => {
    if (sources.has(file)) return [];
    const source = sourceOf.get(file);
    if (source?.before !== undefined) return [{ ...file, status: 'renamed', ...former(source), before: source.before }];
    const original =
      file.status === 'added' && isContent(file.after) && originals.get(exactKey(file.after as FileSide));
    // A copy has no `before`: at its own path there was nothing, and all of its lines are new there.
    return [original ? { ...file, status: 'copied', ...former(original) } : file];
  });
}

function former(file: FileChange): Pick<FileChange, 'previousPath' | 'previousPathBytes'> {
  return { previousPath: file.path, previousPathBytes: file.pathBytes };
}
