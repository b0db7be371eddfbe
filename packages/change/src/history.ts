import { SallyportError } from '@sallyport/core';
import { type ParsedCommit, parseCommit } from './commit.ts';
import type { Commit, ObjectStore } from './types.ts';

/**
 * The commits that the head has and the merge base lacks, a parent always before its children. A branch without
 * merges is followed here; where it has some, the store tells which commits the merge base has too.
 * @throws SallyportError CHANGE_TOO_MANY_COMMITS, CHANGE_SHALLOW, and what {@link ObjectStore.read} throws
 */
export async function commitsBetween(
  store: ObjectStore,
  mergeBase: string,
  head: ParsedCommit,
  maxCommits: number,
): Promise<Commit[]> {
  const commits: Commit[] = [];
  let current = head;
  while (current.oid !== mergeBase) {
    commits.push(commitOf(current));
    if (commits.length > maxCommits) throw tooMany(maxCommits);
    const [parent, ...others] = current.parents;
    if (others.length > 0) return commitsWithMerges(store, mergeBase, head, maxCommits);
    if (parent === undefined || parent === mergeBase) break;
    current = parseCommit(parent, await store.read(parent));
  }
  return commits.reverse();
}

async function commitsWithMerges(
  store: ObjectStore,
  mergeBase: string,
  head: ParsedCommit,
  maxCommits: number,
): Promise<Commit[]> {
  const known = await store.commitsBetween?.(mergeBase, head.oid, maxCommits + 1);
  if (known !== undefined && known.length > maxCommits) throw tooMany(maxCommits);
  const wanted = known && new Set(known);
  const commits = new Map<string, Commit>();
  let level = [head.oid];
  while (level.length > 0) {
    const read = await Promise.all(level.map(async (oid) => parseCommit(oid, await store.read(oid))));
    for (const commit of read) commits.set(commit.oid, commitOf(commit));
    if (commits.size > maxCommits) throw tooMany(maxCommits);
    const parents = new Set(read.flatMap((commit) => commit.parents));
    // A store that cannot tell gives too many commits, and so too many authors, never too few.
    level = [...parents].filter((oid) => oid !== mergeBase && !commits.has(oid) && (wanted?.has(oid) ?? true));
  }
  return parentsFirst(head.oid, commits);
}

/** Depth first, the first parent's history before the second's. */
function parentsFirst(head: string, commits: ReadonlyMap<string, Commit>): Commit[] {
  const ordered: Commit[] = [];
  const seen = new Set<string>();
  const stack: { oid: string; left: boolean }[] = [{ oid: head, left: false }];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    const commit = commits.get(item.oid);
    if (commit === undefined) continue;
    if (item.left) ordered.push(commit);
    else if (!seen.has(item.oid)) {
      seen.add(item.oid);
      stack.push({ oid: item.oid, left: true });
      for (const oid of [...commit.parents].reverse()) stack.push({ oid, left: false });
    }
  }
  return ordered;
}

function commitOf({ oid, parents, author, committer, message, signed }: ParsedCommit): Commit {
  return { oid, parents, author, committer, message, signed };
}

function tooMany(maxCommits: number): SallyportError {
  return new SallyportError({
    code: 'CHANGE_TOO_MANY_COMMITS',
    message: `the change has more than ${maxCommits} commits`,
    remedy: 'Split the change, or squash its commits.',
  });
}
