import { canonical, type Fields, otherParts, parseJson, section } from '../parse.ts';
import type { Dependency, Reader } from '../types.ts';

const SECTIONS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

/** `package.json`: npm, Yarn, pnpm, Bun. */
export const npmManifest: Reader = {
  ecosystem: 'npm',
  kind: 'manifest',
  matches: /(?:^|\/)package\.json$/,
  read(text) {
    const document = parseJson(text);
    return {
      dependencies: SECTIONS.flatMap((name) => sectionOf(document, name)),
      other: otherParts(document, SECTIONS),
    };
  },
};

export function sectionOf(document: Fields, name: string): Dependency[] {
  return Object.entries(section(document[name], name)).map(([dependency, version]) => ({
    key: `${name} ${dependency}`,
    name: dependency,
    version: typeof version === 'string' ? version : canonical(version),
  }));
}
