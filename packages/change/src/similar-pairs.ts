import { baseName } from './path-text.ts';
import { type Fingerprint, fingerprint, similarity } from './similarity.ts';
import type { FileChange, FileSide, ObjectStore } from './types.ts';

/** Beyond any of these no contents are compared: the files stand as deleted and added. */
const MAX_PAIRS = 10_000;
const MAX_FILE_BYTES = 512 * 1024;
const MAX_ALL_BYTES = 32 * 1024 * 1024;
const THRESHOLD = 0.5;

interface Sized {
  readonly file: FileChange;
  readonly oid: string;
  readonly bytes: number;
}

/** A deleted file and an added file that are one file under two names. */
export interface RenamePair {
  readonly source: FileChange;
  readonly target: FileChange;
}

interface Scored extends RenamePair {
  readonly score: number;
  readonly sameName: boolean;
}

/** Pairs deleted with added files that have half of their content or more in common, the most similar first. */
export async function similarPairs(
  store: ObjectStore,
  deleted: readonly FileChange[],
  added: readonly FileChange[],
): Promise<RenamePair[]> {
  const pairs = deleted.length * added.length;
  if (pairs === 0 || pairs > MAX_PAIRS) return [];
  const [sources, targets] = await Promise.all([
    sized(store, deleted, (file) => file.before),
    sized(store, added, (file) => file.after),
  ]);
  const candidates = sources.flatMap((source) =>
    targets.filter((target) => near(source, target)).map((target) => ({ source, target })),
  );
  const prints = await fingerprints(
    store,
    candidates.flatMap(({ source, target }) => [source, target]),
  );
  if (prints === undefined) return [];
  const scored = candidates.map(({ source, target }): Scored => {
    const score = similarity(prints.get(source.oid), source.bytes, prints.get(target.oid), target.bytes);
    const sameName = baseName(source.file.pathBytes) === baseName(target.file.pathBytes);
    return { source: source.file, target: target.file, score, sameName };
  });
  return bestPairs(scored.filter(({ score }) => score >= THRESHOLD));
}

async function sized(
  store: ObjectStore,
  files: readonly FileChange[],
  sideOf: (file: FileChange) => FileSide | undefined,
): Promise<Sized[]> {
  const regular = files.filter((file) => sideOf(file)?.mode !== '120000');
  return Promise.all(
    regular.map(async (file) => {
      const oid = (sideOf(file) as FileSide).oid;
      return { file, oid, bytes: await store.size(oid) };
    }),
  );
}

/** Could they be similar at all, by their sizes? */
function near(a: Sized, b: Sized): boolean {
  const [smaller, larger] = a.bytes < b.bytes ? [a, b] : [b, a];
  return smaller.bytes > 0 && larger.bytes <= MAX_FILE_BYTES && smaller.bytes >= larger.bytes * THRESHOLD;
}

async function fingerprints(store: ObjectStore, files: readonly Sized[]): Promise<Prints | undefined> {
  const sizes = new Map(files.map(({ oid, bytes }) => [oid, bytes]));
  let all = 0;
  for (const bytes of sizes.values()) all += bytes;
  if (all > MAX_ALL_BYTES) return undefined;
  const prints = new Map<string, Fingerprint>();
  await Promise.all([...sizes.keys()].map(async (oid) => prints.set(oid, fingerprint((await store.read(oid)).bytes))));
  return { get: (oid) => prints.get(oid) ?? new Map() };
}

interface Prints {
  get(oid: string): Fingerprint;
}

/** Greedy; ties go to the same file name, then to the first by path (the sort is stable). */
function bestPairs(scored: readonly Scored[]): RenamePair[] {
  const taken = new Set<FileChange>();
  const best: RenamePair[] = [];
  const sorted = [...scored].sort((a, b) => b.score - a.score || Number(b.sameName) - Number(a.sameName));
  for (const { source, target } of sorted) {
    if (taken.has(source) || taken.has(target)) continue;
    taken.add(source).add(target);
    best.push({ source, target });
  }
  return best;
}
