import { isSallyportError, SallyportError } from '@sallyport/core';
import { canonicalPatchSha256, isSameType } from './canonical-patch.ts';
import { type ParsedCommit, parseCommit } from './commit.ts';
import { commitsBetween } from './history.ts';
import { parseCommitId } from './oid.ts';
import { pathText } from './path-text.ts';
import { detectRenames } from './renames.ts';
import { EXECUTABLE, FILE, LINK, SUBMODULE } from './tree.ts';
import { type Difference, diffTrees, type Entry } from './tree-diff.ts';
import type { Change, FileChange, FileSide, FileStatus, Mode, ObjectStore } from './types.ts';

export interface ChangeRange {
  /** The commit that the change is to be merged into: a full SHA. */
  readonly base: string;
  /** The commit that is to be merged: a full SHA. */
  readonly head: string;
}

export interface ChangeLimits {
  /** The most changed files; 250,000 unless told. */
  readonly maxFiles?: number;
  /** The most commits between the merge base and the head; 20,000 unless told. */
  readonly maxCommits?: number;
}

/**
 * Reads what a merge of `head` into `base` would bring: the difference from their merge base to the head, as a forge
 * shows a pull request. The same commits give the same value, whatever the store.
 * @throws SallyportError CHANGE_SHA_INVALID, CHANGE_COMMIT_MISSING, CHANGE_NOT_A_COMMIT, CHANGE_NO_MERGE_BASE,
 *   CHANGE_SEVERAL_MERGE_BASES, CHANGE_SHALLOW, CHANGE_TOO_MANY_FILES, CHANGE_TOO_MANY_COMMITS,
 *   CHANGE_TREE_MALFORMED, CHANGE_COMMIT_MALFORMED, and what {@link ObjectStore.read} throws
 */
export async function readChange(store: ObjectStore, range: ChangeRange, limits: ChangeLimits = {}): Promise<Change> {
  const { maxFiles = 250_000, maxCommits = 20_000 } = limits;
  const base = parseCommitId(range.base, 'base');
  const head = parseCommitId(range.head, 'head');
  const [baseCommit, headCommit] = await Promise.all([
    readCommit(store, base, 'base'),
    readCommit(store, head, 'head'),
  ]);
  const mergeBase = await onlyMergeBase(store, base, head);
  const from = mergeBase === base ? baseCommit : parseCommit(mergeBase, await store.read(mergeBase));
  const differences = await diffTrees(store, from.tree, headCommit.tree, { maxFiles });
  const patchSha256 = canonicalPatchSha256(differences, head.length);
  return {
    base,
    head,
    mergeBase,
    baseMoved: mergeBase !== base,
    subject: { gitCommit: head, gitTree: headCommit.tree, patchSha256 },
    files: await detectRenames(store, differences.map(fileChange)),
    commits: await commitsBetween(store, mergeBase, headCommit, maxCommits),
    objects: store,
  };
}

async function readCommit(store: ObjectStore, oid: string, name: 'base' | 'head'): Promise<ParsedCommit> {
  try {
    return parseCommit(oid, await store.read(oid));
  } catch (cause) {
    if (!isSallyportError(cause, 'CHANGE_OBJECT_MISSING')) throw cause;
    throw new SallyportError({
      code: 'CHANGE_COMMIT_MISSING',
      message: `the repository has no commit ${oid}, which ${name} names`,
      remedy:
        'Check the SHA, and fetch the whole history: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.',
      cause,
    });
  }
}

async function onlyMergeBase(store: ObjectStore, base: string, head: string): Promise<string> {
  if (base === head) return base;
  const [mergeBase, ...others] = await store.mergeBases(base, head);
  if (mergeBase === undefined) {
    throw new SallyportError({
      code: 'CHANGE_NO_MERGE_BASE',
      message: `${base} and ${head} have no common ancestor`,
      remedy: 'Start the branch from the base branch; a merge of unrelated histories cannot be judged.',
    });
  }
  if (others.length > 0) {
    throw new SallyportError({
      code: 'CHANGE_SEVERAL_MERGE_BASES',
      message: `${base} and ${head} have ${others.length + 1} merge bases: ${[mergeBase, ...others].join(', ')}`,
      remedy: 'Rebase the branch onto the base branch, or merge the base branch into it, and judge it again.',
    });
  }
  return mergeBase;
}

/** Built field by field: a hundred thousand objects made by spreading take three times the memory. */
function fileChange({ path, before, after }: Difference): FileChange {
  const change: { -readonly [K in keyof FileChange]: FileChange[K] } = {
    status: statusOf(before, after),
    path: pathText(path),
    pathBytes: Buffer.from(path, 'latin1'),
  };
  if (before !== undefined) change.before = side(before);
  if (after !== undefined) change.after = side(after);
  return change;
}

function statusOf(before: Entry | undefined, after: Entry | undefined): FileStatus {
  if (before === undefined) return 'added';
  if (after === undefined) return 'deleted';
  return isSameType(before.mode, after.mode) ? 'modified' : 'type-changed';
}

const MODES: Readonly<Record<number, Mode>> = {
  [FILE]: '100644',
  [EXECUTABLE]: '100755',
  [LINK]: '120000',
  [SUBMODULE]: '160000',
};

function side({ mode, oid }: Entry): FileSide {
  return { mode: MODES[mode] as Mode, oid };
}
