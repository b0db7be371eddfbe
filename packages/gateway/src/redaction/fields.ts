import type { RuleSet } from './rules.ts';
import { mayMatch } from './rules.ts';
import { type Finding, mergeFindings, replaceFindings, scan } from './scanner.ts';

/** Finds more in one text than the rule set does: personal data. */
export type ExtraFindings = (text: string) => Finding[];

/** A key, string or number of a JSON text, with what was found in it. */
export interface Field {
  readonly start: number;
  readonly end: number;
  /** Decoded. */
  readonly text: string;
  findings: Finding[];
}

/** Characters of the shortest number that is looked at. */
export const SHORTEST_NUMBER = 4;

/** Looks for what begins in one part of a text and ends in another: it is replaced in the first, and the others lose their share of it. */
export function findAcross(members: readonly Field[], rules: RuleSet): void {
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

/** What stands in a field's place. */
export function literalOf({ text, findings }: Field): string {
  return JSON.stringify(replaceFindings(text, findings));
}

export function count(findings: readonly Finding[], counts: Map<string, number>): void {
  for (const { rule, counts: counted } of findings) {
    if (counted) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
}
