/** Names that rules know, as globs over lower-case paths: `*`, `**`, `?` and `{a,b}` as in the configuration. */
export interface NameTable<T> {
  /** Every value with a pattern that matches the (lower-case) name. */
  lookUp(name: string): ReadonlySet<T>;
}

/** A pattern that has to be tried. */
interface Trial<T> {
  readonly value: T;
  readonly expression: RegExp;
}

/**
 * Where a pattern is kept, so that a name meets few of them: by what a matching name must have. Nearly all patterns
 * name a file, an extension or a folder, and are found without being tried.
 */
interface Index<T> {
  readonly byBase: Map<string, T[]>;
  readonly bySuffix: Map<string, T[]>;
  readonly byFolder: Map<string, T[]>;
  readonly trialsByFolder: Map<string, Trial<T>[]>;
  readonly trialsByPrefix: Map<string, Trial<T>[]>;
  readonly trialsByExtension: Map<string, Trial<T>[]>;
  readonly trials: Trial<T>[];
}

const EVERYWHERE = '**/';
/** As many characters of a name's beginning as patterns are kept by. */
const PREFIX = 3;

/** Builds a table that finds in one pass which of many pattern lists know a name. */
export function nameTable<T>(entries: Iterable<readonly [T, readonly string[]]>): NameTable<T> {
  const index: Index<T> = {
    byBase: new Map(),
    bySuffix: new Map(),
    byFolder: new Map(),
    trialsByFolder: new Map(),
    trialsByPrefix: new Map(),
    trialsByExtension: new Map(),
    trials: [],
  };
  for (const [value, patterns] of entries) {
    for (const pattern of patterns.flatMap((one) => alternatives(one.toLowerCase()))) register(index, pattern, value);
  }
  const below = folderMemory(index);
  return { lookUp: (name) => lookUp(index, name, below) };
}

/** What the folders of a path say by themselves. */
interface Below<T> {
  readonly found: readonly T[];
  readonly trials: readonly Trial<T>[];
}

/** Neighbouring files share their folder, so the last answer is kept. */
function folderMemory<T>(index: Index<T>): (folder: string) => Below<T> {
  let last: string | undefined;
  let answer: Below<T> = { found: [], trials: [] };
  return (folder) => {
    if (folder === last) return answer;
    const segments = folder.split('/');
    last = folder;
    answer = {
      found: segments.flatMap((segment) => index.byFolder.get(segment) ?? []),
      trials: segments.flatMap((segment) => index.trialsByFolder.get(segment) ?? []),
    };
    return answer;
  };
}

function register<T>(index: Index<T>, pattern: string, value: T): void {
  const tail = pattern.startsWith(EVERYWHERE) ? pattern.slice(EVERYWHERE.length) : '';
  const folder = tail.endsWith('/**') ? tail.slice(0, -3) : '';
  if (tail !== '' && isPlain(tail)) add(index.byBase, tail, value);
  else if (tail.startsWith('*.') && isPlain(tail.slice(2))) add(index.bySuffix, tail.slice(2), value);
  else if (folder !== '' && isPlain(folder)) add(index.byFolder, folder, value);
  else registerTrial(index, pattern, { value, expression: new RegExp(`^${expressionOf(pattern)}$`, 's') });
}

function registerTrial<T>(index: Index<T>, pattern: string, trial: Trial<T>): void {
  const segments = pattern.split('/');
  const base = segments.pop() as string;
  const folder = segments.find(isPlain);
  const prefix = /^[^*?]*/.exec(base)?.[0].slice(0, PREFIX) ?? '';
  const extension = /\.([^*?.]+)$/.exec(base)?.[1];
  if (folder !== undefined) add(index.trialsByFolder, folder, trial);
  else if (prefix !== '') add(index.trialsByPrefix, prefix, trial);
  else if (extension !== undefined) add(index.trialsByExtension, extension, trial);
  else index.trials.push(trial);
}

function lookUp<T>(index: Index<T>, name: string, below: (folder: string) => Below<T>): ReadonlySet<T> {
  const found = new Set<T>();
  const slash = name.lastIndexOf('/');
  const base = name.slice(slash + 1);
  take(found, index.byBase.get(base));
  for (let dot = base.indexOf('.'); dot >= 0; dot = base.indexOf('.', dot + 1)) {
    take(found, index.bySuffix.get(base.slice(dot + 1)));
  }
  if (slash >= 0) {
    const folders = below(name.slice(0, slash));
    take(found, folders.found);
    attempt(found, name, folders.trials);
  }
  for (let length = 1; length <= PREFIX; length++) {
    attempt(found, name, index.trialsByPrefix.get(base.slice(0, length)));
  }
  attempt(found, name, index.trialsByExtension.get(base.slice(base.lastIndexOf('.') + 1)));
  attempt(found, name, index.trials);
  return found;
}

function take<T>(found: Set<T>, values: readonly T[] | undefined): void {
  if (values !== undefined) for (const value of values) found.add(value);
}

function attempt<T>(found: Set<T>, name: string, trials: readonly Trial<T>[] | undefined): void {
  if (trials === undefined) return;
  for (const { value, expression } of trials) if (!found.has(value) && expression.test(name)) found.add(value);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** No wildcard and no slash: one segment's exact name. */
function isPlain(text: string): boolean {
  return !/[*?{}/]/.test(text);
}

/** `a.{b,c}` as `a.b`, `a.c`; braces do not nest in the built-in lists. */
function alternatives(pattern: string): string[] {
  const brace = /\{([^{}]*)\}/.exec(pattern);
  if (!brace) return [pattern];
  const [whole, inner] = brace as unknown as [string, string];
  return inner.split(',').flatMap((part) => alternatives(pattern.replace(whole, () => part)));
}

function expressionOf(pattern: string): string {
  return pattern.replace(/\*\*\/|\/\*\*$|\*\*|\*|\?|[.+^$()|[\]\\]/g, (token, at: number) => {
    if (token === '**/') return at === 0 || pattern[at - 1] === '/' ? '(?:.*/)?' : '.*/';
    if (token === '/**') return '/.+';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    return `\\${token}`;
  });
}
