import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isDollars, type Picodollars, parseDollars } from '../budget/money.ts';
import { isObject } from '../formats/usage.ts';
import { readLines } from './lines.ts';

/** What earlier calls took from one budget. */
export interface Spent {
  usd: Picodollars;
  calls: number;
  tokens: number;
}

/**
 * Adds up what the receipts of a directory say was taken from each budget, so that a restart fills none again.
 * Lines that are no receipts are passed over: `receipts verify` is what finds those.
 */
export async function readSpent(directory: string): Promise<Map<string, Spent>> {
  const spent = new Map<string, Spent>();
  let files: string[];
  try {
    files = readdirSync(directory).filter((name) => name.endsWith('.jsonl'));
  } catch {
    return spent;
  }
  for (const file of files) {
    for await (const line of readLines(join(directory, file))) addLine(spent, line?.toString('utf8') ?? '');
  }
  return spent;
}

function addLine(spent: Map<string, Spent>, line: string): void {
  let budget: unknown;
  try {
    budget = (JSON.parse(line) as { budget?: unknown } | null)?.budget;
  } catch {
    return;
  }
  if (!isObject(budget) || !Array.isArray(budget.keys) || !isDollars(budget.usd)) return;
  const usd = parseDollars(budget.usd);
  for (const key of budget.keys.map(String)) {
    const known = spent.get(key) ?? { usd: 0n, calls: 0, tokens: 0 };
    known.usd += usd;
    known.calls++;
    known.tokens += typeof budget.tokens === 'number' ? budget.tokens : 0;
    spent.set(key, known);
  }
}
