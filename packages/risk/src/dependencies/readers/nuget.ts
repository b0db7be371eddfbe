import { canonical, fields, otherParts, parseJson, section, stringOr, without } from '../parse.ts';
import type { Dependency, Reader } from '../types.ts';
import { childText, descendants, type Element, outline, parseXml } from './xml.ts';

const NAMES = new Set([
  'PackageReference',
  'PackageVersion',
  'GlobalPackageReference',
  'package',
  'DotNetCliToolReference',
]);

/** `Directory.Packages.props` and `packages.config`; a project file is a build file as well, and is judged as one. */
export const nugetManifest: Reader = {
  ecosystem: 'nuget',
  kind: 'manifest',
  matches: /(?:^|\/)(?:directory\.packages\.props|packages\.config)$/,
  async read(text) {
    const root = await parseXml(text);
    const dependencies = [...NAMES].flatMap((name) => descendants(root, name)).map(reference);
    return { dependencies, other: new Map([['project', outline(root, ({ name }) => NAMES.has(name))]]) };
  },
};

function reference(element: Element): Dependency {
  const { Include, Update, id, Version, version, VersionOverride, ...rest } = element.attributes;
  const name = (Include ?? Update ?? id ?? '').toLowerCase();
  return {
    key: `${element.name} ${name} ${canonical(rest)}`,
    name,
    version: Version ?? version ?? VersionOverride ?? childText(element, 'Version') ?? '',
    rest: canonical(rest) + outline({ ...element, attributes: {} }, (child) => child.name === 'Version'),
  };
}

/** `packages.lock.json`. */
export const nugetLock: Reader = {
  ecosystem: 'nuget',
  kind: 'lock',
  matches: /(?:^|\/)packages(?:\.[^/]+)?\.lock\.json$/,
  manifests: /^(?:.*\.[a-z]+proj|directory\.packages\.props|packages\.config)$/,
  bookkeeping: /^version$/,
  read(text) {
    const document = parseJson(text);
    const dependencies = Object.entries(section(document.dependencies, 'dependencies')).flatMap(
      ([framework, packages]) =>
        Object.entries(section(packages, framework)).map(([name, value]): Dependency => {
          const one = fields(value, name);
          return {
            key: `${framework} ${name}`,
            name: name.toLowerCase(),
            version: stringOr(one.resolved, ''),
            ...(one.contentHash === undefined ? {} : { integrity: String(one.contentHash) }),
            rest: canonical(without(one, ['resolved', 'requested', 'contentHash', 'dependencies'])),
          };
        }),
    );
    return { dependencies, other: otherParts(document, ['dependencies']) };
  },
};
