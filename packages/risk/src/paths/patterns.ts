/** Names that rules know, as globs over lower-case paths: `*`, `**`, `?` and `{a,b}` as in the configuration. */
export interface NameTable<T> {
  /** Every value with a pattern that matches the (lower-case) name. */
  lookUp(name: string): ReadonlySet<T>;
}

/** A pattern that has to be tried. Most are never tried in a run, so the expression is made when one first is. */
interface Trial<T> {
  readonly value: T;
  readonly pattern: string;
  expression?: RegExp;
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
  /** By the beginning of a folder's name, for `.cursor*` and the like. */
  readonly trialsByFolderPrefix: Map<string, Trial<T>[]>;
  readonly trialsByPrefix: Map<string, Trial<T>[]>;
  readonly trialsByExtension: Map<string, Trial<T>[]>;
  readonly trials: Trial<T>[];
}

/** As many characters of a name's beginning as patterns are kept by. */
const PREFIX = 3;

/** A pattern that no name has asked for yet. */
interface Waiting<T> {
  readonly value: T;
  readonly pattern: string;
}

/** Where patterns wait whose last segment begins with a wildcard: every name may be theirs. */
const ANY = '*';

/**
 * Builds a table that finds in one pass which of many pattern lists know a name. A pattern is taken apart when a name
 * first comes whose last segment begins as its own does: most of the thousands never are in a run.
 */
export function nameTable<T>(entries: Iterable<readonly [T, readonly string[]]>): NameTable<T> {
  const waiting = new Map<string, Waiting<T>[]>();
  for (const [value, patterns] of entries) {
    for (const pattern of patterns) wait(waiting, { value, pattern: pattern.toLowerCase() });
  }
  const index = emptyIndex<T>();
  let below = folderMemory(index);
  const take = (initial: string) => {
    const patterns = waiting.get(initial);
    if (patterns === undefined) return;
    waiting.delete(initial);
    for (const { value, pattern } of patterns) registerAll(index, pattern, value);
    below = folderMemory(index);
  };
  return {
    lookUp: (name) => {
      if (waiting.size > 0) {
        take(ANY);
        take(name.charAt(name.lastIndexOf('/') + 1));
      }
      return lookUp(index, name, below);
    },
  };
}

function emptyIndex<T>(): Index<T> {
  return {
    byBase: new Map(),
    bySuffix: new Map(),
    byFolder: new Map(),
    trialsByFolder: new Map(),
    trialsByFolderPrefix: new Map(),
    trialsByPrefix: new Map(),
    trialsByExtension: new Map(),
    trials: [],
  };
}

/** Keeps a pattern by the character that its last segment begins with; each of `{a,b}.yml` by its own. */
function wait<T>(waiting: Map<string, Waiting<T>[]>, one: Waiting<T>): void {
  const { value, pattern } = one;
  const slash = pattern.lastIndexOf('/');
  const initial = pattern.charAt(slash + 1);
  const isWithinBraces = pattern.lastIndexOf('{', slash) > pattern.lastIndexOf('}', slash);
  if (initial === '{' || isWithinBraces) {
    for (const part of alternatives(pattern)) wait(waiting, { value, pattern: part });
  } else add(waiting, initial === '?' ? ANY : initial, one);
}

/** `a.{b,c}` as `a.b` and `a.c`: what its first braces stand for. They do not nest in the built-in lists. */
function alternatives(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  const [before, after] = [pattern.slice(0, open), pattern.slice(close + 1)];
  return pattern
    .slice(open + 1, close)
    .split(',')
    .map((part) => before + part + after);
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
      trials: segments.flatMap((segment) => [
        ...(index.trialsByFolder.get(segment) ?? []),
        ...(index.trialsByFolderPrefix.get(segment.slice(0, PREFIX)) ?? []),
      ]),
    };
    return answer;
  };
}

function registerAll<T>(index: Index<T>, pattern: string, value: T): void {
  if (pattern.includes('{')) for (const part of alternatives(pattern)) registerAll(index, part, value);
  else register(index, pattern, value);
}

const EVERYWHERE = '**/';
const SPECIAL = /[*?/]/;

/** This runs for a thousand patterns at nearly every start, so it takes nothing apart that it does not need. */
function register<T>(index: Index<T>, pattern: string, value: T): void {
  const isExtension = pattern.startsWith('*.', EVERYWHERE.length);
  const isFolder = pattern.endsWith('/**');
  const name = pattern.slice(EVERYWHERE.length + (isExtension ? 2 : 0), isFolder ? -3 : undefined);
  const isTried = !pattern.startsWith(EVERYWHERE) || (isExtension && isFolder) || SPECIAL.test(name);
  if (isTried) registerTrial(index, { value, pattern });
  else if (isFolder) add(index.byFolder, name, value);
  else add(isExtension ? index.bySuffix : index.byBase, name, value);
}

function registerTrial<T>(index: Index<T>, trial: Trial<T>): void {
  const [map, key] = placeOf(index, trial.pattern) ?? [];
  if (map === undefined || key === undefined) index.trials.push(trial);
  else add(map, key, trial);
}

/** The map that a tried pattern is kept in, and under what; none for one that any name may match. */
function placeOf<T>(index: Index<T>, pattern: string): readonly [Map<string, Trial<T>[]>, string] | undefined {
  const folder = /(?:^|\/)([^*?/]+)\//.exec(pattern)?.[1];
  if (folder !== undefined) return [index.trialsByFolder, folder];
  const folderPrefix = /(?:^|\/)([^*?/]{3})[^/]*\//.exec(pattern)?.[1];
  if (folderPrefix !== undefined) return [index.trialsByFolderPrefix, folderPrefix];
  const base = pattern.slice(pattern.lastIndexOf('/') + 1);
  const prefix = /^[^*?]+/.exec(base)?.[0].slice(0, PREFIX);
  if (prefix !== undefined) return [index.trialsByPrefix, prefix];
  const extension = /\.([^*?.]+)$/.exec(base)?.[1];
  return extension === undefined ? undefined : [index.trialsByExtension, extension];
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
  for (const trial of trials) {
    if (found.has(trial.value)) continue;
    trial.expression ??= new RegExp(`^${expressionOf(trial.pattern)}$`, 's');
    if (trial.expression.test(name)) found.add(trial.value);
  }
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
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
