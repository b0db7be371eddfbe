import { SallyportError } from '@sallyport/core';
import { parseCommit } from './commit.ts';
import { gitFailure, runGit } from './git-command.ts';
import { shallowCommits } from './git-directory.ts';
import { isOid } from './oid.ts';
import type { ObjectStore } from './types.ts';

/** How many of the head's ancestors are looked at before git is asked: enough for a branch that is up to date. */
const NEAR = 64;

/**
 * All merge bases of two commits. An ancestor is its own only merge base, which is seen from a few commits without
 * another process, and in a shallow clone too. @throws SallyportError CHANGE_SHALLOW, CHANGE_GIT_FAILED
 */
export async function gitMergeBases(store: ObjectStore, gitDirectory: string, a: string, b: string): Promise<string[]> {
  if (await isNearAncestor(store, a, b)) return [a];
  const { status, stdout, stderr } = await runGit(gitDirectory, ['merge-base', '--all', a, b]);
  if (status > 1) throw gitFailure(new Error(stderr));
  const bases = stdout.split('\n').filter(isOid);
  await refuseCutHistory(gitDirectory, [a, b], bases);
  return bases;
}

async function isNearAncestor(store: ObjectStore, ancestor: string, commit: string): Promise<boolean> {
  const seen = new Set([commit]);
  let level = [commit];
  while (level.length > 0 && seen.size < NEAR && !seen.has(ancestor)) {
    const read = await Promise.allSettled(level.map(async (oid) => parseCommit(oid, await store.read(oid))));
    // A parent that a shallow clone lacks is passed over here; whether that matters is found out below.
    const parents = read.flatMap((result) => (result.status === 'fulfilled' ? result.value.parents : []));
    level = [...new Set(parents)].filter((oid) => !seen.has(oid));
    for (const oid of level) seen.add(oid);
  }
  return seen.has(ancestor);
}

/** The commits that `head` has and `base` lacks, at most `limit`. @throws SallyportError CHANGE_SHALLOW, CHANGE_GIT_FAILED */
export async function gitCommitsBetween(
  gitDirectory: string,
  base: string,
  head: string,
  limit: number,
): Promise<string[]> {
  const commits = await revList(gitDirectory, [`--max-count=${limit}`, head, '--not', base]);
  refuseCut(gitDirectory, commits, [base, head]);
  return commits;
}

/**
 * In a shallow clone git takes the commits at the cut for roots, and so finds too old a merge base, one of several, or
 * none. Its answer holds when no commit between the merge bases and the two sides is at the cut.
 */
async function refuseCutHistory(gitDirectory: string, sides: readonly string[], bases: readonly string[]) {
  if (shallowCommits(gitDirectory).size === 0) return;
  refuseCut(gitDirectory, await revList(gitDirectory, [...sides, '--not', ...bases]), sides);
}

async function revList(gitDirectory: string, args: readonly string[]): Promise<string[]> {
  const { status, stdout, stderr } = await runGit(gitDirectory, ['rev-list', ...args]);
  if (status !== 0) throw gitFailure(new Error(stderr));
  return stdout.split('\n').filter(isOid);
}

function refuseCut(gitDirectory: string, commits: readonly string[], sides: readonly string[]): void {
  const cut = shallowCommits(gitDirectory);
  const at = commits.find((oid) => cut.has(oid));
  if (at === undefined) return;
  throw new SallyportError({
    code: 'CHANGE_SHALLOW',
    message: `the clone is shallow: its history ends at ${at}, before the merge base of ${sides.join(' and ')}`,
    remedy: 'Fetch the whole history: `fetch-depth: 0` in actions/checkout, or `git fetch --unshallow`.',
  });
}
