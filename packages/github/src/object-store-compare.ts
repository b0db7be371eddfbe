import { isSallyportError, SallyportError } from '@sallyport/core';
import { asFields, asList, asNumber, asOid } from './object-store-answer.ts';
import { type CommitAnswer, parseListedCommit } from './object-store-commit.ts';

type Get = (path: string, parameters: Record<string, unknown>) => Promise<unknown>;
type Keep = (commit: CommitAnswer) => unknown;

const PAGE = 100;
/** Beyond this many commits between two sides a change is not judged through the API. */
const MAX_COMMITS = 10_000;

interface Comparison {
  readonly total: number;
  readonly behind: number;
  /** One merge base; GitHub does not say whether there are others. */
  readonly mergeBase: string;
  readonly commits: readonly CommitAnswer[];
}

/**
 * All merge bases of two commits. Every merge base is a parent of a commit that `head` has and `base` lacks; the one
 * that GitHub names is the only one when all other such parents are its ancestors.
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 */
export async function compareMergeBases(get: Get, keep: Keep, base: string, head: string): Promise<string[]> {
  const first = await compare(get, base, head, 1);
  if (first === undefined) return [];
  if (first.behind === 0 || first.total === 0) return [first.mergeBase];
  const commits = await allCommits(get, base, head, first);
  commits.forEach(keep);
  const own = new Set(commits.map(({ oid }) => oid));
  const candidates = new Set(commits.flatMap(({ parents }) => parents).filter((oid) => !own.has(oid)));
  candidates.delete(first.mergeBase);
  const bases = [first.mergeBase];
  for (const candidate of candidates) {
    const between = await compare(get, candidate, first.mergeBase, 1);
    if (between?.behind !== 0) bases.push(candidate);
  }
  return bases;
}

/** The commits that `head` has and `base` lacks. @throws SallyportError CHANGE_TOO_MANY_COMMITS */
export async function comparedCommits(
  get: Get,
  keep: Keep,
  base: string,
  head: string,
  limit: number,
): Promise<string[]> {
  const first = await compare(get, base, head, 1);
  if (first === undefined) return [];
  const commits = await allCommits(get, base, head, first, limit);
  commits.forEach(keep);
  return commits.map(({ oid }) => oid);
}

async function allCommits(
  get: Get,
  base: string,
  head: string,
  first: Comparison,
  limit = MAX_COMMITS,
): Promise<CommitAnswer[]> {
  if (first.total > Math.min(limit, MAX_COMMITS)) throw tooMany(first.total);
  const commits = [...first.commits];
  for (let page = 2; commits.length < first.total; page++) {
    const next = await compare(get, base, head, page);
    if (next === undefined || next.commits.length === 0 || next.total !== first.total) throw incomplete(base, head);
    commits.push(...next.commits);
  }
  if (new Set(commits.map(({ oid }) => oid)).size !== first.total) throw incomplete(base, head);
  return commits;
}

/** Undefined when the two have no common ancestor, for which GitHub answers 404. */
async function compare(get: Get, base: string, head: string, page: number): Promise<Comparison | undefined> {
  const what = `comparison of ${base} and ${head}`;
  try {
    const data = await get('compare/{basehead}', { basehead: `${base}...${head}`, per_page: PAGE, page });
    const fields = asFields(data, what);
    return {
      total: asNumber(fields.total_commits, what),
      behind: asNumber(fields.behind_by, what),
      mergeBase: asOid(asFields(fields.merge_base_commit, what).sha, what),
      commits: asList(fields.commits, what).map(parseListedCommit),
    };
  } catch (error) {
    if (isSallyportError(error, 'GITHUB_NOT_FOUND')) return undefined;
    throw error;
  }
}

function tooMany(total: number): SallyportError {
  return new SallyportError({
    code: 'CHANGE_TOO_MANY_COMMITS',
    message: `the change has ${total} commits, more than are read through the API`,
    remedy: 'Check the repository out with `fetch-depth: 0`, or split the change.',
  });
}

function incomplete(base: string, head: string): SallyportError {
  return new SallyportError({
    code: 'GITHUB_TRUNCATED',
    message: `GitHub does not list all commits between ${base} and ${head}`,
    remedy: 'Run the step again; if it stays, check the repository out with `fetch-depth: 0`.',
  });
}
