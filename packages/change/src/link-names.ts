import { readLinks, type SymbolicLink } from './links.ts';
import { pathBinary } from './path-text.ts';
import type { Change } from './types.ts';

/** The other names that symbolic links give to a path, shortest chain of links first. */
export type OtherNames = (path: string | Uint8Array) => readonly Buffer[];

/** As many links as Linux follows in one path. */
const MAX_HOPS = 40;
const MAX_NAMES = 1000;

/** Every name that a symbolic link of the base, the merge base or the head gives to a path. */
export async function otherNamesIn(
  change: Pick<Change, 'base' | 'mergeBase' | 'head' | 'objects'>,
): Promise<OtherNames> {
  const commits = [...new Set([change.base, change.mergeBase, change.head])];
  const read = await Promise.all(commits.map((commit) => readLinks(change.objects, commit)));
  const namings = read.filter((links) => links.length > 0).map((links) => otherNames(links));
  return (path) => {
    const names = new Map<string, Buffer>();
    for (const name of namings.flatMap((naming) => naming(path))) names.set(name.toString('latin1'), name);
    return [...names.values()];
  };
}

/** The names that the links of one commit give. A link that leaves the repository or goes in a circle gives none. */
export function otherNames(links: readonly SymbolicLink[]): OtherNames {
  const targets = new Map(links.map(({ pathBytes, target }) => [pathBinary(pathBytes), pathBinary(target)]));
  const linksTo = new Map<string, string[]>();
  for (const link of targets.keys()) {
    const place = resolveLink(link, targets);
    if (place === undefined) continue;
    const list = linksTo.get(place);
    if (list === undefined) linksTo.set(place, [link]);
    else list.push(link);
  }
  return (path) => (linksTo.size === 0 ? [] : namesOf(pathBinary(path), linksTo));
}

function namesOf(path: string, linksTo: ReadonlyMap<string, readonly string[]>): Buffer[] {
  const names = new Set([path]);
  for (const name of names) {
    for (const prefix of prefixes(name)) {
      for (const link of linksTo.get(prefix) ?? []) {
        if (names.size >= MAX_NAMES) break;
        const rest = prefix === '' ? `/${name}` : name.slice(prefix.length);
        // A link to a folder above itself gives endless names; those that pass it twice say nothing new.
        if (!`${name}/`.startsWith(`${link}/`)) names.add(link + rest);
      }
    }
  }
  names.delete(path);
  return [...names].map((name) => Buffer.from(name, 'latin1'));
}

/** A path's folders from the root (the empty text) down, and itself. */
function prefixes(path: string): string[] {
  const found = [''];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) found.push(path.slice(0, at));
  found.push(path);
  return found;
}

/** The path that a link leads to after all links on the way, as a kernel resolves it; undefined when outside. */
function resolveLink(link: string, targets: ReadonlyMap<string, string>): string | undefined {
  let hops = 0;
  let at: string[] = [];
  const left = link.split('/').reverse();
  for (let segment = left.pop(); segment !== undefined; segment = left.pop()) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') {
      if (at.length === 0) return undefined;
      at.pop();
      continue;
    }
    const target = targets.get([...at, segment].join('/'));
    if (target === undefined) at = [...at, segment];
    else if (target.startsWith('/') || ++hops > MAX_HOPS) return undefined;
    else left.push(...target.split('/').reverse());
  }
  return at.join('/');
}
