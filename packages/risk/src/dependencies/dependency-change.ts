import { LruCache } from '@sallyport/change';
import { toSallyportError } from '@sallyport/core';
import { readingOf } from '../classes.ts';
import { type Finding, fileRule, type InspectedFile } from '../rule.ts';
import { compareDependencies, type DependencyDifference } from './compare.ts';
import { nearName } from './near-names.ts';
import { notAPinUpdate, vettedNames } from './pin-update.ts';
import { readerOf } from './readers.ts';
import { sourceKind } from './source.ts';
import type { Dependency, DependencySet, Reader } from './types.ts';

const MOST_FINDINGS = 8;
/** Of so many added packages the names and sources are looked at; a person reads far fewer. */
const MOST_WARNINGS = 100;

/** Says what a change does to a manifest or a lockfile, package by package. */
export const dependencyChange = fileRule({
  code: 'RISK_DEPENDENCY_CHANGE',
  title: 'Dependencies change',
  why: 'A dependency is other people’s code that runs with the project’s rights, often already when it is installed.',
  remedy:
    'Check each package by name, source and version; packages that are updated often can be listed under dependencies.vetted.',
  needs: 'contents',
  applies: ({ file, classes }) => readerOf(file.path) !== undefined && readingOf(classes) !== 'test',
  async *inspect(file) {
    const reader = readerOf(file.file.path) as Reader;
    if (file.file.status !== 'modified')
      yield { tier: 'high', message: `a ${reader.ecosystem} ${reader.kind} is ${file.file.status}` };
    const sides = await readBoth(reader, file);
    if (typeof sides === 'string') yield { tier: 'high', message: sides };
    else yield* differences(sides, reader, file);
  },
});

interface Sides {
  readonly before: DependencySet;
  readonly after: DependencySet;
}

const NOTHING: DependencySet = { dependencies: [], other: new Map() };

/** Both sides taken apart, or why that could not be done. */
async function readBoth(reader: Reader, { file, contents }: InspectedFile): Promise<Sides | string> {
  if (contents === undefined || contents.unreadable !== undefined)
    return `cannot be read: ${contents?.unreadable ?? 'no contents'}`;
  try {
    return {
      before: await readSide(reader, contents.before, file.before?.oid),
      after: await readSide(reader, contents.after, file.after?.oid),
    };
  } catch (error) {
    return toSallyportError(error).message;
  }
}

/** What files said: in a history the file before one commit is the one after the commit before it. */
const parsed = new LruCache<DependencySet>(8 * 1024 * 1024);

async function readSide(reader: Reader, bytes: Buffer | undefined, oid = ''): Promise<DependencySet> {
  if (bytes === undefined) return NOTHING;
  const key = `${reader.matches.source} ${oid}`;
  const read = parsed.get(key) ?? (await reader.read(bytes.toString('utf8')));
  if (oid !== '') parsed.set(key, read, bytes.length);
  return read;
}

function* differences({ before, after }: Sides, reader: Reader, file: InspectedFile): Generator<Finding> {
  const difference = compareDependencies(before, after);
  const findings = [...judged(difference, before, reader, file), ...otherParts(difference, reader)];
  const high = findings.filter(({ tier }) => tier === 'high');
  const shown = high.length > 0 ? high : findings;
  yield* shown.slice(0, MOST_FINDINGS);
  if (shown.length > MOST_FINDINGS)
    yield { tier: shown[0]?.tier ?? 'high', message: `and ${shown.length - MOST_FINDINGS} more` };
  if (findings.length === 0)
    yield { tier: 'high', message: `the ${reader.kind} is written otherwise; its packages stay` };
}

function* judged(
  difference: DependencyDifference,
  before: DependencySet,
  reader: Reader,
  { configuration }: InspectedFile,
): Generator<Finding> {
  const { vetted, registries } = configuration.dependencies;
  const isVetted = vettedNames(vetted, reader.ecosystem);
  const isChecksum = checksumsOf(before, reader);
  for (const pair of difference.changed) {
    const why = notAPinUpdate(pair, reader, registries) ?? (isVetted(pair.after.name) ? undefined : 'it is not vetted');
    const what = `${label(pair.before)} becomes ${label(pair.after)}`;
    yield why === undefined
      ? { tier: 'medium', message: `${what}, which is vetted` }
      : { tier: 'high', message: `${what}: ${why}` };
  }
  for (const [index, one] of difference.added.entries()) {
    if (isVetted(one.name) && isChecksum(one)) yield { tier: 'medium', message: `${label(one)} gets a checksum` };
    else
      yield {
        tier: 'high',
        message: `${label(one)} is added${index < MOST_WARNINGS ? warnings(one, difference, reader, registries) : ''}`,
      };
  }
  for (const one of difference.removed) yield { tier: 'high', message: `${label(one)} is removed` };
}

/** Tells an entry of go.sum that is new for a module which has others: go adds them as it needs them. */
function checksumsOf(before: DependencySet, { ecosystem, kind }: Reader): (one: Dependency) => boolean {
  if (ecosystem !== 'go' || kind !== 'lock') return () => false;
  const entry = ({ name, version, rest }: Dependency) => `${name} ${version} ${rest}`;
  const known = new Set(before.dependencies.map(entry));
  const names = new Set(before.dependencies.map(({ name }) => name));
  return (one) => names.has(one.name) && !known.has(entry(one));
}

/** Beside packages: scripts, entry points, registries, the version under which all this is published. */
function* otherParts(difference: DependencyDifference, reader: Reader): Generator<Finding> {
  for (const name of difference.other)
    yield { tier: reader.bookkeeping?.test(name) ? 'medium' : 'high', message: `${name} changes` };
}

/** What else a person should know about a package that is new. */
function warnings(
  one: Dependency,
  { removed }: DependencyDifference,
  reader: Reader,
  registries: readonly string[],
): string {
  const found: string[] = [];
  const kind = sourceKind(one, reader.ecosystem, registries);
  if (kind !== 'registry') found.push(`from a source that is no allowed registry (${kind})`);
  if (one.scripts === true) found.push('runs a script when installed');
  const near = nearName(one.name, reader.ecosystem);
  if (near !== undefined) found.push(`its name is near ${near}`);
  const swapped = removed.find(({ name }) => name !== one.name && unscoped(name) === unscoped(one.name));
  if (swapped !== undefined) found.push(`in the place of ${swapped.name}`);
  return found.length > 0 ? ` (${found.join('; ')})` : '';
}

function unscoped(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
}

function label({ name, version }: Dependency): string {
  const text = version === '' ? name : `${name} ${version}`;
  return text.replace(/[^\x20-\x7E]/gu, '?').slice(0, 100);
}
