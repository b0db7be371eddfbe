import { decodeString, visitTokens } from './json-tokens.ts';
import type { RuleSet } from './rules.ts';
import { mayMatch } from './rules.ts';
import { type Finding, mergeFindings, replaceFindings, scan } from './scanner.ts';

/** Finds more in one text than the rule set does: personal data. */
export type ExtraFindings = (text: string) => Finding[];

export interface JsonOptions {
  readonly extra?: ExtraFindings | undefined;
  /** Strings that somebody else looks at. */
  readonly skip?: (path: readonly (string | number)[]) => boolean;
}

export interface Redacted {
  readonly text: string;
  /** How many findings each rule had; empty when the text is unchanged. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Field {
  readonly kind: 'key' | 'string' | 'number';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  findings: Finding[];
}

/** Texts of one message that stand in parts beside each other, for a reader one text. */
const PART_KEYS = new Set(['text', 'token', 'content']);
const SHORTEST_NUMBER = 4;

/**
 * Redacts a JSON text in its keys, strings and numbers; every byte that holds nothing stays as it is.
 * @param json valid JSON
 */
export function redactJson(json: string, rules: RuleSet, { extra, skip }: JsonOptions = {}): Redacted {
  if (rules.isEmpty && extra === undefined) return { text: json, counts: new Map() };
  const fields: Field[] = [];
  const groups = new Map<string, Field[]>();
  visitTokens(json, ({ kind, start, end, path }) => {
    if (kind === 'number' && end - start < SHORTEST_NUMBER) return;
    if (kind === 'string' && skip?.(path)) return;
    const literal = json.slice(start, end);
    const text = kind === 'number' ? literal : decodeString(literal);
    const field: Field = { kind, start, end, text, findings: findingsIn(text, rules, extra) };
    fields.push(field);
    const group = kind === 'string' ? partGroup(path) : undefined;
    if (group === undefined) return;
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [field]);
    else members.push(field);
  });
  for (const members of groups.values()) if (members.length > 1) findAcross(members, rules);
  return rewrite(json, fields);
}

/** Redacts a text that is no JSON. */
export function redactText(text: string, rules: RuleSet): Redacted {
  const findings = findingsIn(text, rules);
  const counts = new Map<string, number>();
  count(findings, counts);
  return { text: replaceFindings(text, findings), counts };
}

/** Does a text hold anything that the rules look for? */
export function holdsFinding(rules: RuleSet, text: string): boolean {
  return mayMatch(rules, text) && scan(rules, text).length > 0;
}

function findingsIn(text: string, rules: RuleSet, extra?: ExtraFindings): Finding[] {
  const findings = mayMatch(rules, text) ? scan(rules, text) : [];
  const more = extra?.(text) ?? [];
  return more.length === 0 ? findings : mergeFindings([...findings, ...more]);
}

/** `messages[3].content[*].text`: what the parts of one message have in common. */
function partGroup(path: readonly (string | number)[]): string | undefined {
  const key = path.at(-1);
  if (typeof key === 'string' && PART_KEYS.has(key) && typeof path.at(-2) === 'number') {
    return JSON.stringify([path.slice(0, -2), key]);
  }
  if (typeof key === 'number' && path.at(-2) === 'tokens') return JSON.stringify(path.slice(0, -1));
  return undefined;
}

/** What begins in one part and ends in another is replaced in the first; the others lose their share of it. */
function findAcross(members: readonly Field[], rules: RuleSet): void {
  const joined = members.map(({ text }) => text).join('');
  if (!mayMatch(rules, joined)) return;
  let first = 0;
  let offset = 0;
  for (const finding of scan(rules, joined)) {
    // Findings come in order: members that end before this one are done with.
    for (; offset + lengthOf(members, first) <= finding.start; first++) offset += lengthOf(members, first);
    if (finding.end > offset + lengthOf(members, first)) share(finding, members, first, offset);
  }
}

function lengthOf(members: readonly Field[], index: number): number {
  return members[index]?.text.length ?? 0;
}

/** Gives each part its share of a finding that begins in the first of them and ends in a later one. */
function share(finding: Finding, members: readonly Field[], first: number, begin: number): void {
  let offset = begin;
  for (let index = first; index < members.length && offset < finding.end; index++) {
    const member = members[index] as Field;
    const start = Math.max(finding.start - offset, 0);
    const end = Math.min(finding.end - offset, member.text.length);
    const isFirst = index === first;
    const replacement = isFirst ? finding.replacement : '';
    if (start < end) {
      member.findings = mergeFindings([...member.findings, { ...finding, start, end, replacement, counts: isFirst }]);
    }
    offset += member.text.length;
  }
}

function rewrite(json: string, fields: readonly Field[]): Redacted {
  const counts = new Map<string, number>();
  let text = '';
  let at = 0;
  for (const field of fields) {
    if (field.findings.length === 0) continue;
    count(field.findings, counts);
    text += json.slice(at, field.start) + literalOf(field);
    at = field.end;
  }
  return { text: at === 0 ? json : text + json.slice(at), counts };
}

function literalOf({ text, findings }: Field): string {
  return JSON.stringify(replaceFindings(text, findings));
}

export function count(findings: readonly Finding[], counts: Map<string, number>): void {
  for (const { rule, counts: counted } of findings) {
    if (counted) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
}
