import { compileGlob } from '@sallyport/core';
import type { Ecosystem } from '../hosts.ts';
import type { ChangedDependency } from './compare.ts';
import { sourceKind } from './source.ts';
import type { Dependency, Reader } from './types.ts';

/** Names for an ecosystem in `dependencies.vetted`; package URLs write some otherwise. */
const SYNONYMS: Readonly<Record<string, Ecosystem>> = {
  crates: 'cargo',
  crate: 'cargo',
  golang: 'go',
  rubygems: 'gem',
  gems: 'gem',
  packagist: 'composer',
  gradle: 'maven',
  pip: 'pypi',
};

/** Says which packages the configuration has vetted: `npm:lodash`, `npm:@types/*`. */
export function vettedNames(vetted: readonly string[], ecosystem: Ecosystem): (name: string) => boolean {
  const matchers = vetted.flatMap((entry) => {
    const colon = entry.indexOf(':');
    const prefix = entry.slice(0, colon).toLowerCase();
    const isOurs = (SYNONYMS[prefix] ?? prefix) === ecosystem;
    return colon > 0 && isOurs ? [compileGlob(normalised(entry.slice(colon + 1), ecosystem))] : [];
  });
  return (name) => matchers.some((matches) => matches(normalised(name, ecosystem)));
}

function normalised(name: string, ecosystem: Ecosystem): string {
  if (ecosystem === 'pypi') return name.replace(/[-_.]+/g, '-').toLowerCase();
  return ecosystem === 'nuget' || ecosystem === 'composer' ? name.toLowerCase() : name;
}

/** Where a package is known by the address that it comes from, not by its registry's word alone. */
const SOURCE_IS_IDENTITY: ReadonlySet<Ecosystem> = new Set(['composer', 'swift', 'gem', 'cargo', 'pub']);

/** An address without what an update changes in it: versions, commits and hashes. */
function sourceShape({ source = '', version, integrity = '' }: Dependency): string {
  const moving = [version, ...integrity.split(/\s+/)].filter((text) => text.length > 2);
  return moving.reduce((text, part) => text.replaceAll(part, '#'), source).replace(/[0-9a-f]{20,}/g, '#');
}

/** An operator, a version, and more of the same: `^1.2.3`, `>=1.0,<2.0`, `v1.2.3`. */
const RANGE =
  /^([~^=<>!v]*)\s*(\d+(?:\.\d+)*)(?!\.?\d)([\w.+~-]*)((?:(?:\s*(?:,|\|\|)\s*|\s+)[~^=<>!]+\s*\d[\w.+*-]*)*)$/;

/**
 * Why a change of one entry is more than a newer pin of the same package from the same place; nothing when it is one.
 */
export function notAPinUpdate(
  { before, after }: ChangedDependency,
  reader: Reader,
  registries: readonly string[],
): string | undefined {
  if (before.name !== after.name) return `${before.name} is replaced by ${after.name}`;
  const kind = sourceKind(after, reader.ecosystem, registries);
  if (kind !== 'registry') return `its source is no registry that is allowed (${kind})`;
  if (sourceKind(before, reader.ecosystem, registries) !== kind) return 'its source changes';
  if (SOURCE_IS_IDENTITY.has(reader.ecosystem) && sourceShape(before) !== sourceShape(after))
    return 'its source changes';
  if (after.scripts === true && before.scripts !== true) return 'it now runs a script when installed';
  if (before.version === after.version) return sameVersion(before, after);
  if (before.integrity !== undefined && after.integrity === undefined) return 'its integrity is no longer recorded';
  if (before.rest !== after.rest && reader.kind === 'manifest') return 'more than its version changes';
  return olderOrOther(before.version, after.version);
}

function sameVersion(before: ChangedDependency['before'], after: ChangedDependency['after']): string | undefined {
  if (before.integrity !== after.integrity) return 'its integrity changes at one version';
  if (before.source !== after.source) return 'its source changes at one version';
  return before.rest === after.rest && before.key === after.key ? undefined : whatMoved(before, after);
}

/** The descriptor of a lockfile entry moves with the manifest's range while the version stays. */
function whatMoved(before: ChangedDependency['before'], after: ChangedDependency['after']): string | undefined {
  return before.rest === after.rest ? undefined : 'more than its version changes';
}

function olderOrOther(before: string, after: string): string | undefined {
  const from = RANGE.exec(before);
  const to = RANGE.exec(after);
  if (from === null || to === null) return 'its version is no plain number';
  if (from[1] !== to[1]) return 'its range is written otherwise';
  return compareNumbers(from[2] as string, to[2] as string) > 0 ? 'it goes back to an older version' : undefined;
}

function compareNumbers(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
