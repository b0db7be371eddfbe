import { canonical, type Fields, fields, list, otherParts, parseToml, section, stringOr } from '../parse.ts';
import type { Dependency, Reader } from '../types.ts';
import { tableOf } from './python-manifest.ts';

const SECTIONS = ['dependencies', 'dev-dependencies', 'build-dependencies'] as const;
const asIs = (name: string) => name;

/** `Cargo.toml`. */
export const cargoManifest: Reader = {
  ecosystem: 'cargo',
  kind: 'manifest',
  matches: /(?:^|\/)cargo\.toml$/,
  async read(text) {
    const document = await parseToml(text);
    const workspace = section(document.workspace, 'workspace');
    const pack = section(document.package, 'package');
    const targets = Object.entries(section(document.target, 'target'));
    return {
      dependencies: [
        ...SECTIONS.flatMap((name) => tableOf(name, document[name], asIs)),
        ...tableOf('workspace', workspace.dependencies, asIs),
        ...targets.flatMap(([target, value]) =>
          SECTIONS.flatMap((name) => tableOf(`${target} ${name}`, section(value, target)[name], asIs)),
        ),
      ],
      other: new Map([
        ...otherParts(document, [...SECTIONS, 'workspace', 'package', 'target']),
        ...prefixed('workspace', otherParts(workspace, ['dependencies'])),
        ...prefixed('package', otherParts(pack, [])),
      ]),
    };
  },
};

/** `Cargo.lock`. */
export const cargoLock: Reader = {
  ecosystem: 'cargo',
  kind: 'lock',
  matches: /(?:^|\/)cargo\.lock$/,
  manifests: /^cargo\.toml$/,
  bookkeeping: /^(?:version|metadata)$/,
  async read(text) {
    const document = await parseToml(text);
    return { dependencies: list(document.package, 'package').map(locked), other: otherParts(document, ['package']) };
  },
};

function prefixed(prefix: string, parts: ReadonlyMap<string, string>): [string, string][] {
  return [...parts].map(([name, text]) => [`${prefix}.${name}`, text]);
}

function locked(value: unknown, index: number): Dependency {
  const one: Fields = fields(value, `package ${index}`);
  const name = stringOr(one.name, `package ${index}`);
  const version = stringOr(one.version, '');
  return {
    key: `${name} ${version} ${stringOr(one.source, 'workspace')}`,
    name,
    version,
    source: stringOr(one.source, 'workspace:'),
    ...(one.checksum === undefined ? {} : { integrity: String(one.checksum) }),
    rest: canonical(one.replace ?? null),
  };
}
