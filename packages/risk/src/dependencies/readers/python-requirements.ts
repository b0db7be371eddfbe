import type { Dependency, DependencySet, Reader } from '../types.ts';

/** PEP 508's name, extras, and the rest of a requirement. */
const REQUIREMENT = /^([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(\[[^\]]*\])?\s*(.*)$/s;

const OPTION = /(?<![a-z-])--[a-z-]+[= ]\S+/g;
/** Where pip ends a line: at all that Python's `str.splitlines` takes for an end. */
const LINE_END = /\r\n|[\n\r\v\f\x1C-\x1E\x85\u2028\u2029]/;

/** `requirements*.txt` and `constraints*.txt` of pip. */
export const pythonRequirements: Reader = {
  ecosystem: 'pypi',
  kind: 'manifest',
  matches: /(?:^|\/)(?:[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in))$/,
  read: (text) => readRequirements(text),
};

/** PEP 503: runs of `-`, `_` and `.` are one hyphen, in lower case. */
export function pythonName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}

function readRequirements(text: string): DependencySet {
  const dependencies: Dependency[] = [];
  const options: string[] = [];
  for (const line of text.replace(/\\\r?\n/g, ' ').split(LINE_END)) {
    const plain = line.replace(/(?:^|\s)#.*$/s, '').trim();
    if (plain === '') continue;
    if (plain.startsWith('-')) options.push(plain);
    else dependencies.push(requirement(plain, dependencies.length));
  }
  return { dependencies, other: new Map(options.length > 0 ? [['options', options.join('\n')]] : []) };
}

/** One requirement: `name[extra]==1.0 ; marker --hash=sha256:…`, `name @ address`, or an address or path alone. */
export function requirement(text: string, position: number): Dependency {
  const options: readonly string[] = text.match(OPTION) ?? [];
  const hashes = options.filter((option) => /^--hash[= ]/.test(option));
  const others = options.filter((option) => !hashes.includes(option)).map((option) => ` ${option}`);
  const plain = text.replace(OPTION, '').trim();
  const parts = REQUIREMENT.exec(plain);
  if (parts === null || /^[\w.+-]+:\/\/|^[./~]|^git\+/.test(plain))
    return { key: `address ${position}`, name: plain, version: '', source: plain };
  const [, name = '', extras = '', rest = ''] = parts;
  const [wanted = '', marker = ''] = rest.split(';', 2).map((part) => part.trim());
  const address = /^@\s*(.+)$/.exec(wanted)?.[1];
  return {
    key: `${pythonName(name)}${extras} ${marker}`,
    name: pythonName(name),
    version: address === undefined ? wanted.replace(/^\(|\)$|\s/g, '') : '',
    ...(address === undefined ? {} : { source: address }),
    ...(hashes.length > 0 ? { integrity: hashes.sort().join(' ') } : {}),
    rest: `${extras} ${marker}${others.join('')}`,
  };
}
