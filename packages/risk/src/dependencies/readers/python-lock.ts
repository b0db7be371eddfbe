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
    const name = document.package === undefined ? 'packages' : 'package';
    return {
      dependencies: list(document[name], name).map(locked),
      other: otherParts(document, ['package', 'packages']),
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
    ...(one.sdist === undefined ? [] : [one.sdist]),
  ];
  const addresses = files.map((file) => (file as Fields | null)?.url).filter((url) => url !== undefined);
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
            .map((file) => String((file as Fields | null)?.hash ?? canonical((file as Fields | null)?.hashes)))
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
