/** Names that rules know, as globs over lower-case paths: `*`, `**`, `?` and `{a,b}` as in the configuration. */
export interface NameTable<T> {
  /** Every value with a pattern that matches the (lower-case) name, in the order of registration. */
  lookUp(name: string): ReadonlySet<T>;
}

interface Index<T> {
  readonly byBase: Map<string, T[]>;
  readonly bySuffix: Map<string, T[]>;
  readonly byFolder: Map<string, T[]>;
  readonly rest: Map<T, string[]>;
}

const EVERYWHERE = '**/';

/**
 * Builds a table that finds in one pass which of many pattern lists know a name. Patterns that name a file, an
 * extension or a folder at any depth (nearly all of them) are hash lookups; the others become one expression a value.
 */
export function nameTable<T>(entries: Iterable<readonly [T, readonly string[]]>): NameTable<T> {
  const index: Index<T> = { byBase: new Map(), bySuffix: new Map(), byFolder: new Map(), rest: new Map() };
  for (const [value, patterns] of entries) {
    for (const pattern of patterns.flatMap((one) => alternatives(one.toLowerCase()))) register(index, pattern, value);
  }
  const expressions = [...index.rest].map(
    ([value, sources]) => [value, new RegExp(`^(?:${sources.join('|')})$`, 's')] as const,
  );
  return { lookUp: (name) => lookUp(index, expressions, name) };
}

function register<T>(index: Index<T>, pattern: string, value: T): void {
  const tail = pattern.startsWith(EVERYWHERE) ? pattern.slice(EVERYWHERE.length) : '';
  const folder = tail.endsWith('/**') ? tail.slice(0, -3) : '';
  if (tail !== '' && isPlain(tail)) add(index.byBase, tail, value);
  else if (tail.startsWith('*.') && isPlain(tail.slice(2))) add(index.bySuffix, tail.slice(2), value);
  else if (folder !== '' && isPlain(folder)) add(index.byFolder, folder, value);
  else add(index.rest, value, expressionOf(pattern));
}

function lookUp<T>(index: Index<T>, expressions: readonly (readonly [T, RegExp])[], name: string): ReadonlySet<T> {
  const found = new Set<T>();
  const collect = (values: readonly T[] | undefined) => {
    for (const value of values ?? []) found.add(value);
  };
  const segments = name.split('/');
  const base = segments[segments.length - 1] as string;
  collect(index.byBase.get(base));
  for (let dot = base.indexOf('.'); dot >= 0; dot = base.indexOf('.', dot + 1)) {
    collect(index.bySuffix.get(base.slice(dot + 1)));
  }
  for (let at = 0; at < segments.length - 1; at++) collect(index.byFolder.get(segments[at] as string));
  for (const [value, expression] of expressions) if (expression.test(name)) found.add(value);
  return found;
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
  return inner.split(',').flatMap((part) => alternatives(pattern.replace(whole, part)));
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
