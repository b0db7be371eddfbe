import type { Dependency, DependencySet } from './types.ts';

/** One dependency that is other than it was. */
export interface ChangedDependency {
  readonly before: Dependency;
  readonly after: Dependency;
}

/** What a change does to a manifest or lockfile. */
export interface DependencyDifference {
  readonly added: readonly Dependency[];
  readonly removed: readonly Dependency[];
  readonly changed: readonly ChangedDependency[];
  /** Names of the other parts that differ. */
  readonly other: readonly string[];
}

/**
 * Compares what two versions of a file say. What stands on both sides unchanged falls out; then entries are paired
 * by key, and by name where as many of a name went as came: a lockfile's keys often hold the version.
 */
export function compareDependencies(before: DependencySet, after: DependencySet): DependencyDifference {
  const gone = leftOver(before.dependencies, after.dependencies);
  const come = leftOver(after.dependencies, before.dependencies);
  const byKey = pairs(gone, come, ({ key }) => key);
  const byName = pairs(byKey.gone, byKey.come, ({ name }) => name);
  return {
    added: byName.come,
    removed: byName.gone,
    changed: [...byKey.changed, ...byName.changed],
    other: changedParts(before.other, after.other),
  };
}

function identity(one: Dependency): string {
  return JSON.stringify([one.key, one.name, one.version, one.source, one.integrity, one.scripts, one.rest]);
}

/** A lockfile has thousands of entries, and is compared with the one before it and with the one after it. */
const identities = new WeakMap<readonly Dependency[], readonly string[]>();

function identitiesOf(list: readonly Dependency[]): readonly string[] {
  const known = identities.get(list) ?? list.map(identity);
  identities.set(list, known);
  return known;
}

/** The entries of a list that another lacks, each counted as often as it stands there. */
function leftOver(first: readonly Dependency[], second: readonly Dependency[]): Dependency[] {
  const counts = new Map<string, number>();
  for (const key of identitiesOf(second)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = identitiesOf(first);
  return first.filter((_one, at) => {
    const key = keys[at] as string;
    const left = counts.get(key) ?? 0;
    if (left > 0) counts.set(key, left - 1);
    return left === 0;
  });
}

interface Paired {
  readonly changed: ChangedDependency[];
  readonly gone: Dependency[];
  readonly come: Dependency[];
}

/** Pairs what went with what came where both sides have as many of a key; the rest stays unpaired. */
function pairs(gone: readonly Dependency[], come: readonly Dependency[], keyOf: (one: Dependency) => string): Paired {
  const groups = new Map<string, { gone: Dependency[]; come: Dependency[] }>();
  const group = (one: Dependency) => {
    const key = keyOf(one);
    const known = groups.get(key) ?? { gone: [], come: [] };
    groups.set(key, known);
    return known;
  };
  for (const one of gone) group(one).gone.push(one);
  for (const one of come) group(one).come.push(one);
  const result: Paired = { changed: [], gone: [], come: [] };
  for (const one of groups.values()) {
    const isPaired = one.gone.length === one.come.length;
    for (const [at, before] of one.gone.entries()) {
      if (isPaired) result.changed.push({ before, after: one.come[at] as Dependency });
      else result.gone.push(before);
    }
    if (!isPaired) for (const after of one.come) result.come.push(after);
  }
  return result;
}

function changedParts(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}
