import { isObject } from '../formats/usage.ts';
import type { RuleSet } from './rules.ts';
import { scan } from './scanner.ts';

type Entry = Record<string, unknown> & { token: string };

/**
 * Takes from an answer what its probabilities say of redacted tokens: their bytes, and the alternatives, of which the
 * likeliest is the token itself. Tokens whose bytes together hold what their texts do not show go too.
 * @param original the JSON as it came
 * @param redacted the same, its texts redacted
 */
export function redactLogprobs(original: string, redacted: string, rules: RuleSet): string {
  if (!original.includes('"logprobs"')) return redacted;
  const before: unknown = JSON.parse(original);
  const after: unknown = JSON.parse(redacted);
  return visit(before, after, rules) ? JSON.stringify(after) : redacted;
}

type Pair = readonly [before: unknown, after: unknown];

/** Without recursion: an answer may nest as deep as it is long. @returns whether anything was taken away */
function visit(before: unknown, after: unknown, rules: RuleSet): boolean {
  const open: Pair[] = [[before, after]];
  let changed = false;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [was, is] = next;
    if (Array.isArray(was) && Array.isArray(is)) changed = visitList(was, is, rules, open) || changed;
    else if (isObject(was) && isObject(is)) {
      changed = blankOlder(was, is as Record<string, unknown>) || changed;
      for (const [key, value] of Object.entries(is)) open.push([was[key], value]);
    }
  }
  return changed;
}

/** @param open what is still to be visited; it is added to */
function visitList(before: readonly unknown[], after: readonly unknown[], rules: RuleSet, open: Pair[]): boolean {
  const hidden = hiddenByBytes(after, rules);
  let changed = false;
  for (const [index, entry] of after.entries()) {
    const was = before[index];
    if (isEntry(entry) && isEntry(was) && (entry.token !== was.token || hidden.has(index))) {
      if (entry.token === was.token) entry.token = '';
      blank(entry);
      changed = true;
    } else open.push([was, entry]);
  }
  return changed;
}

function isEntry(value: unknown): value is Entry {
  return isObject(value) && typeof value.token === 'string';
}

function blank(entry: Entry): void {
  if ('bytes' in entry) entry.bytes = null;
  if ('top_logprobs' in entry) entry.top_logprobs = [];
}

/** The entries whose bytes hold a finding together. */
function hiddenByBytes(entries: readonly unknown[], rules: RuleSet): Set<number> {
  const hidden = new Set<number>();
  const texts = entries.map((entry) => (isEntry(entry) ? bytesOf(entry) : ''));
  const joined = texts.join('');
  if (joined === '') return hidden;
  for (const { start, end } of scan(rules, joined)) {
    let at = 0;
    for (const [index, text] of texts.entries()) {
      if (at < end && at + text.length > start) hidden.add(index);
      at += text.length;
    }
  }
  return hidden;
}

/** A byte as a character each, by which a secret's UTF-8 is looked for too. */
function bytesOf({ bytes }: Entry): string {
  if (!Array.isArray(bytes) || !bytes.every((byte) => Number.isInteger(byte) && byte >= 0 && byte < 256)) return '';
  return Buffer.from(bytes as number[]).toString('latin1');
}

/** Completions have a list of tokens beside a list of alternatives, by the token's text. */
function blankOlder({ tokens: before }: Readonly<Record<string, unknown>>, after: Record<string, unknown>): boolean {
  const { tokens, top_logprobs: alternatives } = after;
  if (!Array.isArray(before) || !Array.isArray(tokens) || !Array.isArray(alternatives)) return false;
  let changed = false;
  for (const [index, token] of tokens.entries()) {
    if (token === before[index] || alternatives[index] === null || alternatives[index] === undefined) continue;
    alternatives[index] = null;
    changed = true;
  }
  return changed;
}
