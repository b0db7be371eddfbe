import type { Dependency, DependencySet, Reader } from '../types.ts';
import { unreadable } from '../unreadable.ts';

const LINE = /^(?:(require|replace|exclude|retract|tool|godebug|ignore|use)\b)?\s*(\S.*)$/s;

/** `go.mod` and `go.work`: the format is line-based (Go modules reference, section "go.mod files"). */
export const goManifest: Reader = {
  ecosystem: 'go',
  kind: 'manifest',
  matches: /(?:^|\/)go\.(?:mod|work)$/,
  read: (text) => readModule(text),
};

/** `go.sum` and `go.work.sum`. */
export const goSum: Reader = {
  ecosystem: 'go',
  kind: 'lock',
  matches: /(?:^|\/)go\.(?:work\.)?sum$/,
  manifests: /^go\.(?:mod|work)$/,
  read(text) {
    const dependencies = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map(checksum);
    return { dependencies, other: new Map() };
  },
};

function checksum(line: string): Dependency {
  const [name, version, integrity, ...more] = line.trim().split(/\s+/, 5);
  if (name === undefined || version === undefined || integrity === undefined || more.length > 0)
    throw unreadable(`the line ${line.slice(0, 60)} is no checksum`);
  const plain = version.replace(/\/go\.mod$/, '');
  return { key: `${name} ${version}`, name, version: plain, integrity, rest: version === plain ? 'module' : 'go.mod' };
}

function readModule(text: string): DependencySet {
  const dependencies: Dependency[] = [];
  const other = new Map<string, string>();
  let block: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const plain = line.split('//', 1).join('').trim();
    if (plain === '') continue;
    if (block !== undefined && plain === ')') {
      block = undefined;
      continue;
    }
    const opening = /^(\w+)\s*\($/.exec(plain);
    if (opening !== null && block === undefined) block = opening[1];
    else directive(block === undefined ? plain : `${block} ${plain}`, dependencies, other);
  }
  if (block !== undefined) throw unreadable(`the block ${block} does not end`);
  return { dependencies, other };
}

function directive(text: string, dependencies: Dependency[], other: Map<string, string>): void {
  const [, verb, rest = ''] = LINE.exec(text) ?? [];
  const [name = '', version = '', ...more] = rest.replaceAll('"', '').split(/\s+/);
  if (verb === 'require' && more.length === 0) dependencies.push({ key: name, name, version });
  else {
    const what = verb ?? (text.split(/\s+/)[0] as string);
    other.set(what, `${other.get(what) ?? ''}${rest}\n`);
  }
}
