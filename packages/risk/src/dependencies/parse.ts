import { parseJson as parseStrictJson } from '@sallyport/core';
import { unreadable } from './unreadable.ts';

/*
 * The parsers of YAML, TOML and XML are loaded when a change has the first file of their kind: loading them takes
 * longer than judging a usual change.
 */

/** An object as a parser gives it; nothing about it is known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The largest manifest or lockfile that is read, in characters. */
const LARGEST = 16 * 1024 * 1024;
const DEEPEST = 64;
/** Brackets that may be open at once, those in strings and comments included. */
const MOST_BRACKETS = 1_000;

/** Reads a JSON object; doubled keys and deep nesting are errors. @throws SallyportError DEPENDENCIES_UNREADABLE */
export function parseJson(text: string): Fields {
  return attempt('JSON', () =>
    parseStrictJson(withoutMark(text), { name: 'the file', maxDepth: DEEPEST, maxBytes: LARGEST }),
  );
}

/** Reads JSON that may end a list with a comma, as Bun writes it. @throws SallyportError DEPENDENCIES_UNREADABLE */
export function parseLooseJson(text: string): Fields {
  return parseJson(
    text.replace(/("(?:[^"\\]+|\\[\s\S]?)*(?:"|$))|,(?=\s*[}\]])/g, (_all, quoted: string | undefined) => quoted ?? ''),
  );
}

/** Reads one YAML document without aliases. @throws SallyportError DEPENDENCIES_UNREADABLE */
export async function parseYaml(text: string): Promise<Fields> {
  if (text.length > LARGEST) throw unreadable(`the file has ${text.length} characters`);
  const { CORE_SCHEMA, load } = await import('js-yaml');
  return attempt('YAML', () => shallow(load(text, { schema: CORE_SCHEMA, maxAliases: 0, maxDepth: DEEPEST })));
}

/** Reads a TOML document. @throws SallyportError DEPENDENCIES_UNREADABLE */
export async function parseToml(text: string): Promise<Fields> {
  if (text.length > LARGEST) throw unreadable(`the file has ${text.length} characters`);
  guardDepth(text);
  const { parse: parseTomlText } = await import('smol-toml');
  return attempt('TOML', () => shallow(parseTomlText(text, { maxDepth: DEEPEST })));
}

function attempt(format: string, read: () => unknown): Fields {
  let value: unknown;
  try {
    value = read();
  } catch (cause) {
    throw unreadable(`the file is not ${format} that can be read: ${firstLine(cause)}`, cause);
  }
  return fields(value, `the ${format} document`);
}

/** The value itself. Dotted keys nest without brackets; what walks the value later may then recurse. */
function shallow(value: unknown): unknown {
  const open: [unknown, number][] = [[value, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [inner, depth] = next;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth > DEEPEST) throw unreadable('the file nests too deep');
    for (const child of Object.values(inner)) open.push([child, depth + 1]);
  }
  return value;
}

/** A value that must be an object. @throws SallyportError DEPENDENCIES_UNREADABLE */
export function fields(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unreadable(`${what} is no object`);
  return value as Fields;
}

/** A section that may be absent. */
export function section(value: unknown, what: string): Fields {
  return value === undefined || value === null ? {} : fields(value, what);
}

/** A list that may be absent. @throws SallyportError DEPENDENCIES_UNREADABLE */
export function list(value: unknown, what: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw unreadable(`${what} is no list`);
  return value;
}

export function stringOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/** A value as text that is equal for equal values: keys sorted, dates and big numbers as text. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, inner: unknown) => {
      if (typeof inner === 'bigint') return `${inner}n`;
      if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || inner instanceof Date) return inner;
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? 'undefined'
  );
}

/** The parts of a document that no reader took, by name. */
export function otherParts(document: Fields, taken: readonly string[]): Map<string, string> {
  const others = Object.entries(document).filter(([name]) => !taken.includes(name));
  return new Map(others.map(([name, value]) => [name, canonical(value)]));
}

/** An object's fields but for some. */
export function without(value: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** Recursive parsers overflow the stack on text such as 10,000 brackets, so brackets and indentation are counted first. */
function guardDepth(text: string): void {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === 0x5b || character === 0x7b) depth++;
    else if (character === 0x5d || character === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > MOST_BRACKETS) throw unreadable('the file nests too deep');
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return (message.split('\n')[0] ?? '').slice(0, 120);
}
