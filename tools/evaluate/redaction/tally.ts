import type { Example, Label } from './example.ts';
import type { Finder, Found } from './finders.ts';

/** A part of a whole, for one finder. */
export interface Count {
  found: number;
  alarms: number;
}

/** One family's secrets and counter-examples, and how many of each every finder found something in. */
export interface Tally {
  secrets: number;
  others: number;
  readonly by: Map<string, Count>;
}

/** What a finder missed or found without a label, to be read by a person. */
export interface Disagreement {
  readonly finder: string;
  readonly kind: 'missed' | 'alarm';
  readonly family: string;
  readonly name: string;
  readonly text: string;
}

/** Counts what finders find in examples, by family. */
export async function tallyOf(
  examples: Iterable<Example>,
  finders: readonly Finder[],
  tell: (disagreement: Disagreement) => void = () => {},
): Promise<Map<string, Tally>> {
  const tallies = new Map<string, Tally>();
  for (const { family, name, text, secrets } of examples) {
    const tally = tallies.get(family) ?? emptyTally();
    tallies.set(family, tally);
    const labels = secretsOf(secrets, text);
    tally.secrets += labels.length;
    if (labels.length === 0) tally.others++;
    for (const finder of finders) {
      const findings = await finder.find(text);
      const count = countOf(tally, finder);
      for (const label of labels) {
        if (isFound(label, findings, finder.findsLines === true)) count.found++;
        else tell({ finder: finder.name, kind: 'missed', family, name, text: text.slice(label.start, label.end) });
      }
      if (labels.length > 0 || findings.length === 0) continue;
      count.alarms++;
      const [{ start, end } = { start: 0, end: 0 }] = findings;
      tell({ finder: finder.name, kind: 'alarm', family, name, text: text.slice(start, end) });
    }
  }
  return tallies;
}

/** The sum of tallies. */
export function sumOf(tallies: Iterable<Tally>): Tally {
  const all = emptyTally();
  for (const { secrets, others, by } of tallies) {
    all.secrets += secrets;
    all.others += others;
    for (const [name, { found, alarms }] of by) {
      const count = countOf(all, { name });
      count.found += found;
      count.alarms += alarms;
    }
  }
  return all;
}

function emptyTally(): Tally {
  return { secrets: 0, others: 0, by: new Map() };
}

function countOf(tally: Tally, { name }: { readonly name: string }): Count {
  const count = tally.by.get(name) ?? { found: 0, alarms: 0 };
  tally.by.set(name, count);
  return count;
}

/** Where only that there is a secret is said, any finding is it. */
function secretsOf(secrets: Example['secrets'], text: string): readonly Label[] {
  if (secrets === 'nowhere') return [];
  return secrets === 'somewhere' ? [{ rule: 'somewhere', start: 0, end: text.length }] : secrets;
}

/** Found is half of a label or more; where it is a whole address, the password in it; of a whole text or by lines, any part. */
function isFound({ rule, start, end }: Label, findings: readonly Found[], anyPart: boolean): boolean {
  const inside = findings.filter((found) => found.start < end && found.end > start);
  if (anyPart || rule === 'somewhere' || inside.some((found) => found.rule === 'url-password'))
    return inside.length > 0;
  const covered = inside.reduce((sum, found) => sum + Math.min(end, found.end) - Math.max(start, found.start), 0);
  return covered * 2 >= end - start;
}
