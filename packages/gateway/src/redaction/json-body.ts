import { PART_KEYS } from '../formats/json-reader.ts';
import { count, type Field, findAcross, literalOf, SHORTEST_NUMBER } from './fields.ts';
import { decodeString, visitTokens } from './json-tokens.ts';
import type { RuleSet } from './rules.ts';
import { mayMatch } from './rules.ts';
import { type Finding, replaceFindings, scan } from './scanner.ts';

export interface JsonOptions {
  /** Strings that somebody else looks at. */
  readonly skip?: (path: readonly (string | number)[]) => boolean;
}

export interface Redacted {
  readonly text: string;
  /** How many findings each rule had; empty when the text is unchanged. */
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Redacts a JSON text in its keys, strings and numbers; every byte that holds nothing stays as it is.
 * @param json valid JSON
 */
export function redactJson(json: string, rules: RuleSet, { skip }: JsonOptions = {}): Redacted {
  if (rules.isEmpty) return { text: json, counts: new Map() };
  const fields: Field[] = [];
  const groups = new Map<string, Field[]>();
  visitTokens(json, ({ kind, start, end, path }) => {
    if (kind === 'number' && end - start < SHORTEST_NUMBER) return;
    if (kind === 'string' && skip?.(path)) return;
    const literal = json.slice(start, end);
    const text = kind === 'number' ? literal : decodeString(literal);
    const field: Field = { start, end, text, findings: findingsIn(text, rules) };
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

function findingsIn(text: string, rules: RuleSet): Finding[] {
  return mayMatch(rules, text) ? scan(rules, text) : [];
}

/** `messages[3].content[*].text`: what the parts of one message have in common. */
function partGroup(path: readonly (string | number)[]): string | undefined {
  const key = path.at(-1);
  if (typeof key === 'string' && PART_KEYS.includes(key) && typeof path.at(-2) === 'number') {
    return JSON.stringify([path.slice(0, -2), key]);
  }
  if (typeof key === 'number' && path.at(-2) === 'tokens') return JSON.stringify(path.slice(0, -1));
  return undefined;
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
