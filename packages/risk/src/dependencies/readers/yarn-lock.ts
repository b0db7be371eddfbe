import { canonical, fields, otherParts, parseYaml, stringOr, without } from '../parse.ts';
import type { Dependency, DependencySet, Reader } from '../types.ts';
import { unreadable } from '../unreadable.ts';

/** `yarn.lock` of Yarn 1 (its own format) and of Berry (YAML with `__metadata`). */
export const yarnLock: Reader = {
  ecosystem: 'npm',
  kind: 'lock',
  matches: /(?:^|\/)yarn\.lock$/,
  manifests: /^package\.json$/,
  bookkeeping: /^__metadata$/,
  read: (text) => (/^__metadata:/m.test(text) ? readBerry(text) : readClassic(text)),
};

async function readBerry(text: string): Promise<DependencySet> {
  const document = await parseYaml(text);
  const entries = Object.entries(document).filter(([key]) => key !== '__metadata');
  const dependencies = entries.map(([key, value]): Dependency => {
    const entry = fields(value, `the entry ${key}`);
    const resolution = stringOr(entry.resolution, key);
    const { name, reference } = splitDescriptor(resolution);
    const isRegistry = /^npm:/.test(reference);
    return {
      key,
      name,
      version: stringOr(entry.version, ''),
      ...(isRegistry ? {} : { source: reference }),
      ...(entry.checksum === undefined ? {} : { integrity: String(entry.checksum) }),
      rest: canonical(without(entry, ['version', 'resolution', 'checksum', 'dependencies', 'peerDependencies', 'bin'])),
    };
  });
  return {
    dependencies,
    other: otherParts(
      document,
      entries.map(([key]) => key),
    ),
  };
}

/** `@scope/name@npm:1.0.0` in its name and what follows the `@`. */
export function splitDescriptor(descriptor: string): { name: string; reference: string } {
  const at = descriptor.indexOf('@', 1);
  return at < 0
    ? { name: descriptor, reference: '' }
    : { name: descriptor.slice(0, at), reference: descriptor.slice(at + 1) };
}

const ENTRY = /^(?:"[^"\n]+"|[^\s:"#][^:"\n]*?(?:@[^\s,"]*))(?:, *(?:"[^"\n]+"|[^\s,"][^,"\n]*))*:$/;
const FIELD = /^ {2}("?)([\w-]+)\1(?::| +(?:"((?:[^"\\]|\\.)*)"|(\S+)))\s*$/;

/** Yarn 1: unindented descriptors with a colon, fields indented by two blanks, lists by four. */
function readClassic(text: string): DependencySet {
  const dependencies: Dependency[] = [];
  let fieldsOfEntry: Map<string, string> | undefined;
  let key = '';
  const close = () => {
    if (fieldsOfEntry !== undefined) dependencies.push(classicEntry(key, fieldsOfEntry));
  };
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#') || /^ {4}\S/.test(line)) continue;
    if (!line.startsWith(' ')) {
      if (line.length > 5_000 || !ENTRY.test(line))
        throw unreadable(`the line ${line.slice(0, 60)} is no entry of yarn.lock`);
      close();
      fieldsOfEntry = new Map();
      key = line.slice(0, -1);
      continue;
    }
    const field = FIELD.exec(line);
    if (field === null || fieldsOfEntry === undefined)
      throw unreadable(`the line ${line.slice(0, 60)} is no field of yarn.lock`);
    const name = field[2] as string;
    if (fieldsOfEntry.has(name)) throw unreadable(`the field ${name} stands twice in ${key.slice(0, 60)}`);
    fieldsOfEntry.set(name, field[3] ?? field[4] ?? '');
  }
  close();
  return { dependencies, other: new Map() };
}

function classicEntry(key: string, entry: ReadonlyMap<string, string>): Dependency {
  const first = (key.split(/, */)[0] ?? '').replaceAll('"', '');
  const { name, reference } = splitDescriptor(first);
  const alias = /^npm:(@?[^@]+)@/.exec(reference)?.[1];
  const resolved = entry.get('resolved');
  const integrity =
    entry.get('integrity') ?? (resolved === undefined ? undefined : /#([0-9a-f]{40})$/.exec(resolved)?.[1]);
  return {
    key,
    name: alias ?? name,
    version: entry.get('version') ?? '',
    ...(resolved === undefined ? {} : { source: resolved.replace(/#[0-9a-f]{40}$/, '') }),
    ...(integrity === undefined ? {} : { integrity }),
  };
}
