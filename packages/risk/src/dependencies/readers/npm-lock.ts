import { canonical, type Fields, fields, otherParts, parseJson, section, stringOr } from '../parse.ts';
import type { Dependency, Reader } from '../types.ts';
import { sectionOf } from './npm-manifest.ts';

/** `package-lock.json` and `npm-shrinkwrap.json`, lockfile versions 1 to 3. */
export const npmLock: Reader = {
  ecosystem: 'npm',
  kind: 'lock',
  matches: /(?:^|\/)(?:package-lock|npm-shrinkwrap|\.package-lock)\.json$/,
  manifests: /^package\.json$/,
  bookkeeping: /^(?:version|requires)$/,
  read(text) {
    const document = parseJson(text);
    const packages = Object.entries(section(document.packages, 'packages')).flatMap(([path, value]) =>
      lockedPackage(path, fields(value, `the package ${path}`)),
    );
    const nested = nestedDependencies(document, '');
    return { dependencies: [...packages, ...nested], other: otherParts(document, ['packages', 'dependencies']) };
  },
};

const INSTALLED = 'node_modules/';

function lockedPackage(path: string, value: Fields): Dependency[] {
  const at = path.lastIndexOf(INSTALLED);
  const isWorkspace = at < 0;
  if (isWorkspace && value.resolved === undefined) {
    const sections = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
    return sections.flatMap((name) => sectionOf(value, name).map((one) => ({ ...one, key: `${path} ${one.key}` })));
  }
  const name = stringOr(value.name, isWorkspace ? path : path.slice(at + INSTALLED.length));
  return [{ key: path, ...locked(name, value), scripts: value.hasInstallScript === true }];
}

/** The tree of lockfile version 1; version 2 has it beside `packages`. */
function nestedDependencies(document: Fields, prefix: string, depth = 0): Dependency[] {
  if (depth > 60) return [];
  return Object.entries(section(document.dependencies, 'dependencies')).flatMap(([name, value]) => {
    const inner = fields(value, `the dependency ${name}`);
    const key = `${prefix}>${name}`;
    return [{ key, ...locked(name, inner) }, ...nestedDependencies(inner, key, depth + 1)];
  });
}

/** Fields that are read by themselves, and those that tell people something about a package. */
const NOT_REST: ReadonlySet<string> = new Set([
  ...['version', 'resolved', 'integrity', 'dependencies', 'requires', 'hasInstallScript'],
  ...['bin', 'engines', 'funding', 'license'],
]);

function locked(name: string, value: Fields): Omit<Dependency, 'key'> {
  return {
    name,
    version: stringOr(value.version, ''),
    ...(value.resolved === undefined ? {} : { source: String(value.resolved) }),
    ...(value.integrity === undefined ? {} : { integrity: String(value.integrity) }),
    rest: restOf(value),
  };
}

/** As canonical text; nearly all packages have no further field, or a flag. */
function restOf(value: Fields): string {
  const rest = Object.keys(value).filter((key) => !NOT_REST.has(key));
  return rest.length === 0 ? '{}' : canonical(Object.fromEntries(rest.map((key) => [key, value[key]])));
}
