import { canonical, otherParts, parseToml, section, stringOr } from '../parse.ts';
import type { Dependency, DependencySet, Reader } from '../types.ts';
import { unreadable } from '../unreadable.ts';
import { descendants, outline, parseXml } from './xml.ts';

/** Version catalogues: `gradle/libs.versions.toml`. */
export const gradleCatalogue: Reader = {
  ecosystem: 'maven',
  kind: 'manifest',
  matches: /(?:^|\/)[^/]*\.versions\.toml$/,
  async read(text) {
    const document = await parseToml(text);
    const versions = section(document.versions, 'versions');
    const entries = ['libraries', 'plugins'].flatMap((where) =>
      Object.entries(section(document[where], where)).map(([alias, value]) =>
        catalogued(where, alias, value, versions),
      ),
    );
    const used = new Set(entries.flatMap(({ rest }) => /"ref":"([^"]+)"/.exec(rest ?? '')?.[1] ?? []));
    const unused = Object.entries(versions).filter(([name]) => !used.has(name));
    return {
      dependencies: entries,
      other: new Map([
        ...otherParts(document, ['versions', 'libraries', 'plugins']),
        ...unused.map(([name, value]) => [`versions.${name}`, canonical(value)] as const),
      ]),
    };
  },
};

function catalogued(
  where: string,
  alias: string,
  value: unknown,
  versions: Readonly<Record<string, unknown>>,
): Dependency {
  if (typeof value === 'string') {
    const parts = value.split(':');
    return { key: `${where} ${alias}`, name: parts.slice(0, -1).join(':'), version: parts.at(-1) ?? '' };
  }
  const table = section(value, alias);
  const name = stringOr(table.module, stringOr(table.id, `${stringOr(table.group, '')}:${stringOr(table.name, '')}`));
  const version = table.version;
  const ref = typeof version === 'object' && version !== null ? (version as { ref?: unknown }).ref : undefined;
  const fixed = ref === undefined ? version : versions[String(ref)];
  return { key: `${where} ${alias}`, name, version: stringOr(fixed, canonical(fixed)), rest: canonical({ name, ref }) };
}

/** `gradle.lockfile` and the files of `gradle/dependency-locks`: `group:name:version=configurations`. */
export const gradleLock: Reader = {
  ecosystem: 'maven',
  kind: 'lock',
  matches: /(?:^|\/)(?:[^/]*gradle[^/]*\.lockfile|gradle\/dependency-locks\/[^/]+\.lockfile)$/,
  manifests: /^(?:.*\.gradle(?:\.kts)?|.*\.versions\.toml)$/,
  bookkeeping: /^empty$/,
  read(text): DependencySet {
    const dependencies: Dependency[] = [];
    const other = new Map<string, string>();
    for (const line of text.split(/\r?\n/)) {
      if (line.trim() === '' || line.startsWith('#')) continue;
      const [coordinates = '', configurations = ''] = line.split('=');
      const [group, name, version, ...more] = coordinates.split(':');
      if (coordinates === 'empty') other.set('empty', configurations);
      else if (version === undefined || more.length > 0)
        throw unreadable(`the line ${line.slice(0, 60)} fixes no version`);
      else dependencies.push({ key: coordinates, name: `${group}:${name}`, version, rest: configurations });
    }
    return { dependencies, other };
  },
};

/** `gradle/verification-metadata.xml`. */
export const gradleVerification: Reader = {
  ecosystem: 'maven',
  kind: 'lock',
  matches: /(?:^|\/)gradle\/verification-metadata\.xml$/,
  manifests: /^(?:.*\.gradle(?:\.kts)?|.*\.versions\.toml|gradle\.lockfile)$/,
  async read(text) {
    const root = await parseXml(text);
    const dependencies = descendants(root, 'component').map((component): Dependency => {
      const { group = '', name = '', version = '' } = component.attributes;
      return {
        key: `${group}:${name}:${version}`,
        name: `${group}:${name}`,
        version,
        integrity: outline(component, () => false).replace(/version=[^ >]*/, ''),
      };
    });
    return { dependencies, other: new Map([['configuration', outline(root, ({ name }) => name === 'components')]]) };
  },
};
