import type { Usage, UsageKey } from './read-usage.ts';
import { addTally, newTally, type Tally } from './tally.ts';

export interface Group {
  readonly name: string;
  readonly tally: Tally;
}

/** The rows added up by one of their keys: days in their order, everything else by what it cost. */
export function groupBy({ rows }: Usage, by: keyof UsageKey): Group[] {
  const groups = new Map<string, Tally>();
  for (const { key, tally } of rows) {
    const known = groups.get(key[by]) ?? newTally();
    groups.set(key[by], known);
    addTally(known, tally);
  }
  const sorted = [...groups].map(([name, tally]) => ({ name, tally }));
  return sorted.sort((a, b) => (by === 'day' ? compare(a.name, b.name) : byCost(a, b)));
}

export function totalOf({ rows }: Usage): Tally {
  const total = newTally();
  for (const { tally } of rows) addTally(total, tally);
  return total;
}

function byCost(a: Group, b: Group): number {
  if (a.tally.usd !== b.tally.usd) return a.tally.usd < b.tally.usd ? 1 : -1;
  return b.tally.calls - a.tally.calls || compare(a.name, b.name);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
