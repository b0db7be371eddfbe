import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DurableFile } from '../receipts/durable-file.ts';
import { readLines } from '../receipts/lines.ts';
import type { Ledger } from './ledger.ts';

const FILE = 'minutes.journal';

/** What was taken from budgets of minutes and given back, beside the receipts, so that a restart fills none again. */
export class MinutesJournal {
  readonly #file: DurableFile;

  private constructor(file: DurableFile) {
    this.#file = file;
  }

  /** Opens the journal of a directory, tells the ledger what earlier processes took, and writes that down as sums. */
  static async open(directory: string, ledger: Ledger): Promise<MinutesJournal> {
    const path = join(directory, FILE);
    const sums = await readSums(path);
    for (const [key, minutes] of sums) ledger.restore(key, { usd: 0n, calls: 0, tokens: minutes });
    const file = new DurableFile(path);
    file.replace([...sums].map(([key, minutes]) => lineOf([key], minutes)).join(''));
    return new MinutesJournal(file);
  }

  /** Resolves when it is on the disk. @param minutes less than nothing for what is given back */
  add(keys: readonly string[], minutes: number): Promise<void> {
    return this.#file.append(lineOf(keys, minutes));
  }

  stop(): void {
    this.#file.close();
  }
}

function lineOf(keys: readonly string[], minutes: number): string {
  return `${JSON.stringify({ keys, minutes })}\n`;
}

async function readSums(path: string): Promise<Map<string, number>> {
  const sums = new Map<string, number>();
  if (!existsSync(path)) return sums;
  for await (const line of readLines(path)) {
    const { keys, minutes } = entryOf(line?.toString('utf8') ?? '');
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + minutes);
  }
  return sums;
}

/** A line that a crash cut off was promised to nobody. */
function entryOf(line: string): { keys: readonly string[]; minutes: number } {
  try {
    const { keys, minutes } = JSON.parse(line) as { keys?: unknown; minutes?: unknown };
    if (Array.isArray(keys) && Number.isSafeInteger(minutes))
      return { keys: keys.map(String), minutes: Number(minutes) };
  } catch {
    // Passed over, as is a line that says something else.
  }
  return { keys: [], minutes: 0 };
}
