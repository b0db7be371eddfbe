import { MAX_OWNERS_BYTES, type OwnerRules, ownersOf, parseOwners } from './parse-owners.ts';

/** CODEOWNERS at the base, or why it cannot be read. */
export type OwnersFile = { readonly path: string; readonly text: string } | { readonly problem: string };

/** The changed files that the same people own. */
export interface OwnerGroup {
  /** `@login`, `@organisation/team` or an address, in lower case, sorted. */
  readonly owners: readonly string[];
  readonly count: number;
  /** The first of them. */
  readonly files: readonly string[];
}

/** What rules see of the owners. */
export interface OwnersInput {
  readonly path: string | null;
  readonly problem: string | null;
  /** Lines that are not well formed, and so count for nothing. */
  readonly unread: readonly number[];
  readonly groups: readonly OwnerGroup[];
}

const SAMPLE = 10;

/**
 * Who owns the changed files.
 * @param paths every name of every changed file
 */
export function ownersInput(file: OwnersFile, paths: readonly string[]): OwnersInput {
  if ('problem' in file) return { path: null, problem: file.problem, unread: [], groups: [] };
  const size = Buffer.byteLength(file.text);
  if (size > MAX_OWNERS_BYTES) {
    const problem = `${file.path} has ${size} bytes; GitHub loads at most ${MAX_OWNERS_BYTES}`;
    return { path: file.path, problem, unread: [], groups: [] };
  }
  const rules = parseOwners(file.text);
  return { path: file.path, problem: null, unread: rules.unread.slice(0, SAMPLE), groups: groupsOf(rules, paths) };
}

/** The owners, in lower case, whose teams have to be known. */
export function teamsIn({ groups }: OwnersInput): string[] {
  const teams = groups.flatMap(({ owners }) => owners.filter((owner) => owner.startsWith('@') && owner.includes('/')));
  return [...new Set(teams.map((team) => team.slice(1)))].sort();
}

function groupsOf(rules: OwnerRules, paths: readonly string[]): OwnerGroup[] {
  const groups = new Map<string, { owners: string[]; files: string[] }>();
  for (const path of new Set(paths)) {
    const owners = [...new Set(ownersOf(rules, path).map((owner) => owner.toLowerCase()))].sort();
    if (owners.length === 0) continue;
    const key = owners.join(' ');
    const group = groups.get(key) ?? { owners, files: [] };
    group.files.push(path);
    groups.set(key, group);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { owners, files }]) => ({ owners, count: files.length, files: files.sort().slice(0, SAMPLE) }));
}
