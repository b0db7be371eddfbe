import { canonical, type Fields, fields, otherParts, parseYaml, section, stringOr } from '../parse.ts';
import type { Dependency, Reader } from '../types.ts';
import { splitDescriptor } from './yarn-lock.ts';

const IMPORT_SECTIONS = ['dependencies', 'devDependencies', 'optionalDependencies', 'specifiers'];

/** `pnpm-lock.yaml`, versions 5 to 9. */
export const pnpmLock: Reader = {
  ecosystem: 'npm',
  kind: 'lock',
  matches: /(?:^|\/)pnpm-lock\.yaml$/,
  manifests: /^(?:package\.json|pnpm-workspace\.yaml)$/,
  bookkeeping: /^(?:lockfileVersion|time|ignoredOptionalDependencies)$/,
  async read(text) {
    const document = await parseYaml(text);
    const importers = { '.': document, ...section(document.importers, 'importers') };
    return {
      dependencies: [
        ...Object.entries(importers).flatMap(([path, value]) => importer(path, fields(value, `the importer ${path}`))),
        ...Object.entries(section(document.packages, 'packages')).map(([key, value]) =>
          locked(key, section(value, key)),
        ),
        ...Object.entries(section(document.snapshots, 'snapshots')).map(([key, value]) => snapshot(key, value)),
      ],
      other: otherParts(document, [...IMPORT_SECTIONS, 'importers', 'packages', 'snapshots']),
    };
  },
};

function importer(path: string, value: Fields): Dependency[] {
  return IMPORT_SECTIONS.flatMap((name) =>
    Object.entries(section(value[name], name)).map(([dependency, wanted]) => {
      const version =
        typeof wanted === 'object' && wanted !== null ? stringOr((wanted as Fields).version, '') : String(wanted);
      const specifier = typeof wanted === 'object' && wanted !== null ? (wanted as Fields).specifier : undefined;
      return {
        key: `${path} ${name} ${dependency}`,
        name: dependency,
        version: withoutPeers(version),
        ...(/^(?:link|file|git|https?):|[/\\]/.test(String(specifier ?? version))
          ? { source: String(specifier ?? version) }
          : {}),
      };
    }),
  );
}

function locked(key: string, value: Fields): Dependency {
  const { name, version } = nameAndVersion(key);
  const resolution = section(value.resolution, `the resolution of ${key}`);
  const source = resolution.tarball ?? resolution.repo ?? resolution.directory;
  return {
    key,
    name: stringOr(value.name, name),
    version: stringOr(value.version, version),
    ...(source === undefined ? {} : { source: String(source) }),
    ...(resolution.integrity === undefined ? {} : { integrity: String(resolution.integrity) }),
    scripts: value.requiresBuild === true,
    rest: canonical({ type: resolution.type, commit: resolution.commit, patched: value.patched }),
  };
}

/** What a package depends on stands apart in version 9; the packages themselves are compared above. */
function snapshot(key: string, value: unknown): Dependency {
  return {
    key: `snapshot ${key}`,
    ...nameAndVersion(key),
    rest: canonical((section(value, key) as Fields).patched ?? null),
  };
}

/** `/name/1.0.0`, `/name@1.0.0(peer@2.0.0)` and `name@1.0.0`. */
function nameAndVersion(key: string): { name: string; version: string } {
  const text = withoutPeers(key.replace(/^\//, ''));
  const { name, reference } = splitDescriptor(text);
  if (reference !== '') return { name, version: reference };
  const slash = text.lastIndexOf('/');
  return slash < 0 ? { name: text, version: '' } : { name: text.slice(0, slash), version: text.slice(slash + 1) };
}

function withoutPeers(text: string): string {
  const end = text.indexOf('(');
  return end <= 0 ? text : text.slice(0, end);
}
