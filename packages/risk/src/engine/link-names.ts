import type { ObjectStore } from '@sallyport/change';
import { lowerName } from '../paths/fold.ts';
import type { Landmark } from './landmarks.ts';
import { perStore } from './per-store.ts';
import { readAtMost } from './read-at-most.ts';

/** A file has at most this many names by links; beyond, the engine says that it stopped counting. */
const MAX_NAMES = 64;
const MAX_TARGET_BYTES = 4096;

/** Further names that symbolic links give to a path. */
export interface LinkNames {
  /** The path itself first; `complete` is false when there are more names than were counted. */
  namesOf(path: string): { readonly names: readonly string[]; readonly complete: boolean };
}

/**
 * Reads where the links point. A link to a folder names every file in it; links are followed through links. Targets
 * outside the repository name nothing in it. Case does not count in targets, since checkouts may not keep it apart.
 * @throws what {@link ObjectStore.read} throws
 */
export async function linkNames(store: ObjectStore, links: readonly Landmark[]): Promise<LinkNames> {
  const byTarget = new Map<string, string[]>();
  for (const link of distinct(links)) {
    const target = resolveTarget(link.path, await readTarget(store, link.oid));
    if (target === undefined) continue;
    const key = lowerName(target);
    const others = byTarget.get(key);
    if (others === undefined) byTarget.set(key, [link.path]);
    else others.push(link.path);
  }
  if (byTarget.size === 0) return { namesOf: (path) => ({ names: [path], complete: true }) };
  return { namesOf: (path) => namesOf(path, byTarget) };
}

function distinct(links: readonly Landmark[]): Landmark[] {
  return [...new Map(links.map((link) => [`${link.path}\0${link.oid}`, link])).values()];
}

const targets = perStore<string>();

async function readTarget(store: ObjectStore, oid: string): Promise<string> {
  const known = targets(store).get(oid);
  if (known !== undefined) return known;
  const target = (await readAtMost(store, oid, MAX_TARGET_BYTES))?.toString('utf8') ?? '';
  targets(store).set(oid, target);
  return target;
}

/** The path that a link's text means, from the root of the repository; `undefined` when it leaves it. */
export function resolveTarget(link: string, target: string): string | undefined {
  if (target === '' || target.startsWith('/') || /^[a-z]:/i.test(target)) return undefined;
  const resolved = link.split('/').slice(0, -1);
  for (const segment of target.replaceAll('\\', '/').split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') resolved.push(segment);
    else if (resolved.pop() === undefined) return undefined;
  }
  return resolved.join('/');
}

function namesOf(path: string, byTarget: ReadonlyMap<string, readonly string[]>) {
  const names = new Set([path]);
  for (const name of names) {
    for (const [prefix, rest] of prefixesOf(name)) {
      for (const link of byTarget.get(lowerName(prefix)) ?? []) {
        if (name === link || name.startsWith(`${link}/`)) continue;
        if (names.size >= MAX_NAMES) return { names: [...names], complete: false };
        names.add(link + rest);
      }
    }
  }
  return { names: [...names], complete: true };
}

/** The path and every folder above it, with what follows; the root is the empty prefix. */
function* prefixesOf(name: string): Generator<[string, string]> {
  yield [name, ''];
  for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
    yield [name.slice(0, slash), name.slice(slash)];
  }
  yield ['', `/${name}`];
}
