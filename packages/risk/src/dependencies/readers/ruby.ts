import type { Dependency, DependencySet, Reader } from '../types.ts';

/** `Gemfile.lock` and `gems.locked`: sections in capitals, fields by indentation. */
export const rubyLock: Reader = {
  ecosystem: 'gem',
  kind: 'lock',
  matches: /(?:^|\/)(?:gemfile(?:\.[^/]+)?\.lock|gems\.locked|[^/]+\.gemfile\.lock)$/,
  manifests: /^(?:gemfile(?:\..*)?|gems\.rb|.*\.gemspec|.*\.gemfile)$/,
  read: (text) => readLock(text),
};

function readLock(text: string): DependencySet {
  const dependencies: Dependency[] = [];
  const other = new Map<string, string>();
  const checksums = new Map<string, string>();
  let section = '';
  let remote = '';
  for (const line of text.split(/\r?\n/)) {
    if (/^[A-Z]/.test(line)) {
      section = line.trim();
      remote = '';
      continue;
    }
    if (/^ {2}(?:remote|revision|ref|branch|tag|glob|specs):/.test(line)) {
      if (!line.startsWith('  specs:')) remote = `${remote} ${line.trim()}`.trim();
      continue;
    }
    const spec = /^ {2,4}([\w.-]+)!? \(([^()]*)\)(?: (\S+))?$/.exec(line);
    if (section === 'CHECKSUMS') checksums.set(line.trim().split(' sha')[0] as string, line.trim());
    else if (spec !== null && /^(?:GEM|GIT|PATH|PLUGIN SOURCE)$/.test(section)) {
      if (line.startsWith('    ')) dependencies.push(gem(spec, section, remote));
    } else if (line.trim() !== '') other.set(section, `${other.get(section) ?? ''}${line}\n`);
  }
  // Its ranges move with the Gemfile; a name that comes or goes there is seen among the gems.
  other.delete('DEPENDENCIES');
  return { dependencies: dependencies.map((one) => withChecksum(one, checksums)), other };
}

function gem([, name = '', version = '']: RegExpExecArray, section: string, remote: string): Dependency {
  const source = section === 'GEM' ? remote.replace(/^remote: /, '') : `${section.toLowerCase()}: ${remote}`;
  return { key: `${section} ${name} ${version}`, name, version, source };
}

function withChecksum(one: Dependency, checksums: ReadonlyMap<string, string>): Dependency {
  const integrity = checksums.get(`${one.name} (${one.version})`);
  return integrity === undefined ? one : { ...one, integrity };
}
