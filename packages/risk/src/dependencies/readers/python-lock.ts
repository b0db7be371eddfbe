import {
  canonical,
  type Fields,
  fields,
  list,
  otherParts,
  parseJson,
  parseToml,
  section,
  stringOr,
  without,
} from '../parse.ts';
import type { Dependency, Reader } from '../types.ts';
import { pythonName } from './python-requirements.ts';

/** `poetry.lock`, `uv.lock`, `pdm.lock` and `pylock.toml` (PEP 751): lists of packages in TOML. */
export const pythonLock: Reader = {
  ecosystem: 'pypi',
  kind: 'lock',
  matches: /(?:^|\/)(?:(?:poetry|uv|pdm)\.lock|pylock(?:\.[^/]+)?\.toml)$/,
  manifests: /^pyproject\.toml$/,
  bookkeeping: /^(?:metadata|version|revision|lock-version|created-by)$/,
  async read(text) {
    const document = await parseToml(text);
    const names = ['package', 'packages'];
    return {
      dependencies: names.flatMap((name) => list(document[name], name)).map(locked),
      other: otherParts(document, names),
    };
  },
};

/** `Pipfile.lock`. */
export const pipfileLock: Reader = {
  ecosystem: 'pypi',
  kind: 'lock',
  matches: /(?:^|\/)pipfile\.lock$/,
  manifests: /^pipfile$/,
  read(text) {
    const document = parseJson(text);
    const sections = Object.entries(document).filter(([name]) => name !== '_meta');
    const meta = section(document._meta, '_meta');
    return {
      dependencies: sections.flatMap(([where, value]) => pipenvSection(where, section(value, where))),
      other: new Map([['sources', canonical(meta.sources)]]),
    };
  },
};

function locked(value: unknown, index: number): Dependency {
  const one = fields(value, `package ${index}`);
  const source = typeof one.source === 'object' && one.source !== null ? (one.source as Fields) : {};
  const address =
    source.git ??
    source.url ??
    source.registry ??
    source.path ??
    source.editable ??
    source.directory ??
    source.virtual ??
    one.url ??
    one.path ??
    one.git;
  const files = [
    ...list(one.files, 'files'),
    ...list(one.wheels, 'wheels'),
    ...[one.sdist, one.archive].filter((file) => file !== undefined),
  ].map((file) => section(file, 'a file'));
  // PEP 751: a package comes from an index, a repository, a folder or an archive, each with a table of its own.
  const tables = [one.vcs, one.directory].map((table) => section(table, 'a source'));
  const addresses = [one.index, ...[...tables, ...files].map((place) => place.url ?? place.path)].filter(
    (text) => text !== undefined,
  );
  const name = pythonName(stringOr(one.name, `package ${index}`));
  return {
    key: `${name} ${stringOr(one.version, '')} ${stringOr(one.marker, '')}`,
    name,
    version: stringOr(one.version, ''),
    ...(address === undefined && addresses.length === 0
      ? {}
      : { source: [address, ...addresses].filter((text) => text !== undefined).join(' ') }),
    ...(files.length > 0
      ? {
          integrity: files
            .map((file) => String(file.hash ?? canonical(file.hashes)))
            .sort()
            .join(' '),
        }
      : {}),
    rest: canonical({ groups: one.groups, optional: one.optional, type: source.type, reference: source.reference }),
  };
}

function pipenvSection(where: string, packages: Fields): Dependency[] {
  return Object.entries(packages).map(([name, value]) => {
    const one = fields(value, name);
    const address = one.git ?? one.file ?? one.path ?? one.url;
    return {
      key: `${where} ${name}`,
      name: pythonName(name),
      version: stringOr(one.version, stringOr(one.ref, '')),
      ...(address === undefined ? {} : { source: String(address) }),
      ...(one.hashes === undefined ? {} : { integrity: canonical(one.hashes) }),
      rest: canonical(without(one, ['version', 'hashes'])),
    };
  });
}
