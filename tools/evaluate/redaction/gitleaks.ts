import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import type { Example } from './example.ts';
import { filesBelow } from './files.ts';

/** One term of a Go expression for a text: a literal, or a secret made from a pattern. */
const TERM =
  /"(?<quoted>(?:[^"\\\n]|\\.)*)"|`(?<raw>[^`]*)`|secrets\.NewSecret\((?:utils\.(?<kind>\w+)\((?:"(?<size>[\d,]+)")?\)|`(?<pattern>[^`]*)`|"(?<text>(?:[^"\\\n]|\\.)*)")\)|\/\/[^\n]*/g;
/** `tps` and `fps` as they are set or added to, up to the next statement. */
const LISTS = /^\t(?<list>[tf]ps)\s*(?::=|=)\s*(?<body>[\s\S]*?)(?=^\t(?!\t|[)}\]])\S)/gm;
/** What gitleaks' functions of these names stand for: characters that are repeated so many times. */
const KINDS: Readonly<Record<string, string>> = {
  Numeric: '[0-9]',
  Hex: '[a-f0-9]',
  AlphaNumeric: '[a-z0-9]',
  AlphaNumericExtendedShort: '[a-z0-9_-]',
  AlphaNumericExtended: '[a-z0-9=_\\-]',
  AlphaNumericExtendedLong: '[a-z0-9/=_+\\-]',
};
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/**
 * gitleaks' rules: Go files in which `tps` lists what a rule has to find and `fps` what not. Secrets that its own
 * generator makes from a pattern are made from the same pattern here, always the same ones.
 */
export function* gitleaksExamples(folder: string): Iterable<Example> {
  for (const path of filesBelow(folder, /(?<!_test)\.go$/)) {
    const source = readFileSync(path, 'utf8');
    for (const { groups } of source.matchAll(LISTS)) {
      const { list, body = '' } = groups ?? {};
      const family = basename(path, '.go');
      const secrets = list === 'tps' ? 'somewhere' : 'nowhere';
      for (const text of textsOf(body)) yield { family, name: family, text, secrets };
    }
  }
}

/** The texts of a list: terms that stand around a `+` are one; the name that a sample gets, and keys of a map, are none. */
export function textsOf(body: string): string[] {
  const texts: string[] = [];
  let end = 0;
  for (const match of body.matchAll(TERM)) {
    const text = textOf(match.groups ?? {});
    const between = body.slice(end, match.index);
    const after = body.slice(match.index + match[0].length);
    end = match.index + match[0].length;
    if (text === undefined || /^\s*:/.test(after) || /GenerateSampleSecrets?\(\s*$/.test(between)) continue;
    const last = texts.at(-1);
    if (last !== undefined && /^\s*\+\s*(?:fmt\.Sprintf\(\s*)?$/.test(between)) texts.push(texts.pop() + text);
    else if (last?.includes('%s') && /^\s*,\s*$/.test(between))
      texts.push((texts.pop() as string).replace('%s', () => text));
    else if (text !== '') texts.push(text);
  }
  return texts;
}

interface Term {
  readonly quoted?: string;
  readonly raw?: string;
  readonly kind?: string;
  readonly size?: string;
  readonly pattern?: string;
  readonly text?: string;
}

function textOf({ quoted, raw, kind, size, pattern, text }: Term): string | undefined {
  if (quoted !== undefined) return unquoted(quoted);
  if (raw !== undefined) return raw;
  if (kind !== undefined) return secretOf(KINDS[kind] === undefined ? UUID : `${KINDS[kind]}{${size}}`);
  const given = pattern ?? (text === undefined ? undefined : unquoted(text));
  return given === undefined ? undefined : secretOf(given);
}

/** A text that a pattern matches; patterns are Go's, whose flags are not needed to make one. */
function secretOf(pattern: string): string {
  const whole = new RegExp(`^(?:${pattern.replace(/\(\?[a-z]+\)|\\[bAz]/g, '').replace(/\(\?[a-z]+:/g, '(?:')})$`);
  return fc.sample(fc.stringMatching(whole), { seed: 1, numRuns: 1 })[0] ?? '';
}

/** A Go literal without its quotes; what JSON cannot read stays as it is. */
function unquoted(text: string): string {
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch {
    return text;
  }
}
