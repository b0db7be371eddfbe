import type { Dependency, Reader } from '../types.ts';

const GEM = /^\s*gem\s*(?:\(\s*)?(["'])([\w.-]+)\1((?:\s*,\s*(["'])[^"'#]*\4)*)\s*(?:\)\s*)?(?:#.*)?$/;

/** A longer line names no gem that a person wrote. */
const LONGEST = 1_000;

/** `Gemfile`: a program. Lines that name a gem and its versions are read; all others are taken as they stand. */
export const gemfile: Reader = {
  ecosystem: 'gem',
  kind: 'manifest',
  matches: /(?:^|\/)(?:gemfile|gems\.rb|[^/]+\.gemfile)$/,
  read(text) {
    const dependencies: Dependency[] = [];
    const others: string[] = [];
    for (const line of text.split(/\r?\n/)) {
      const [, , name, versions] = (line.length <= LONGEST ? GEM.exec(line) : null) ?? [];
      if (name !== undefined)
        dependencies.push({ key: name, name, version: (versions ?? '').replace(/["',\s]+/g, ' ').trim() });
      else if (!/^\s*(?:#.*)?$/.test(line)) others.push(line.trim());
    }
    return { dependencies, other: new Map([['code', others.join('\n')]]) };
  },
};
