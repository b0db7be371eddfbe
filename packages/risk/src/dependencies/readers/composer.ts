import { canonical, type Fields, fields, list, otherParts, parseJson, section, stringOr, without } from '../parse.ts';
import type { Dependency, Reader } from '../types.ts';

const SECTIONS = ['require', 'require-dev'] as const;

/** `composer.json`. */
export const composerManifest: Reader = {
  ecosystem: 'composer',
  kind: 'manifest',
  matches: /(?:^|\/)composer\.json$/,
  read(text) {
    const document = parseJson(text);
    const dependencies = SECTIONS.flatMap((where) =>
      Object.entries(section(document[where], where)).map(([name, version]) => ({
        key: `${where} ${name}`,
        name: name.toLowerCase(),
        version: stringOr(version, canonical(version)),
      })),
    );
    return { dependencies, other: otherParts(document, SECTIONS) };
  },
};

/** `composer.lock`. */
export const composerLock: Reader = {
  ecosystem: 'composer',
  kind: 'lock',
  matches: /(?:^|\/)composer\.lock$/,
  manifests: /^composer\.json$/,
  bookkeeping: /^(?:_readme|content-hash|plugin-api-version)$/,
  read(text) {
    const document = parseJson(text);
    const dependencies = ['packages', 'packages-dev'].flatMap((where) =>
      list(document[where], where).map((value) => locked(where, fields(value, where))),
    );
    return { dependencies, other: otherParts(document, ['packages', 'packages-dev']) };
  },
};

function locked(where: string, one: Fields): Dependency {
  const name = stringOr(one.name, '').toLowerCase();
  const dist = section(one.dist, `the dist of ${name}`);
  const source = section(one.source, `the source of ${name}`);
  const integrity = [dist.shasum, dist.reference, source.reference].filter((text) => text !== undefined && text !== '');
  const addresses = [dist.url, source.url].filter((text) => text !== undefined);
  return {
    key: `${where} ${name}`,
    name,
    version: stringOr(one.version, ''),
    ...(addresses.length > 0 ? { source: addresses.join(' ') } : {}),
    ...(integrity.length > 0 ? { integrity: integrity.join(' ') } : {}),
    scripts: one.type === 'composer-plugin',
    rest: canonical({ type: one.type, ...without(dist, ['url', 'reference', 'shasum']) }),
  };
}
