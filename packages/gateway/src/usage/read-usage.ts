import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { readLines } from '../receipts/lines.ts';
import type { Receipt } from '../receipts/receipt.ts';
import { receiptSchema } from '../receipts/schema.ts';
import { addReceipt, newTally, type Tally } from './tally.ts';

/** What calls are added up by. */
export interface UsageKey {
  /** The agent of the caller's rule, else its intent. */
  readonly agent: string;
  readonly repository: string;
  /** `upstream/model`, as it was served, else as it was asked for. */
  readonly model: string;
  /** The UTC day, `2026-11-22`. */
  readonly day: string;
}

export interface Usage {
  readonly rows: readonly { readonly key: UsageKey; readonly tally: Tally }[];
  /** Lines that are no receipts, by file: their calls are not in the rows. */
  readonly unreadable: ReadonlyMap<string, number>;
}

const MOST_ROWS = 100_000;
export const NOBODY = '(unknown)';

/**
 * Adds up all receipts of a directory. Chains are not verified here: `receipts verify` does that.
 * @throws SallyportError GATEWAY_RECEIPTS_UNREADABLE, GATEWAY_USAGE_TOO_LARGE
 */
export async function readUsage(directory: string): Promise<Usage> {
  const rows = new Map<string, { key: UsageKey; tally: Tally }>();
  const unreadable = new Map<string, number>();
  for (const file of chainFiles(directory)) {
    for await (const line of readLines(join(directory, file))) {
      const receipt = line === undefined ? undefined : readReceipt(line);
      if (receipt === undefined) unreadable.set(file, (unreadable.get(file) ?? 0) + 1);
      else addReceipt(tallyFor(rows, keyOf(receipt)), receipt);
    }
  }
  return { rows: [...rows.values()], unreadable };
}

/** The chains of a directory, by name. @throws SallyportError GATEWAY_RECEIPTS_UNREADABLE */
export function chainFiles(directory: string): string[] {
  try {
    return readdirSync(directory)
      .filter((name) => name.endsWith('.jsonl'))
      .sort();
  } catch (cause) {
    throw new SallyportError({
      code: 'GATEWAY_RECEIPTS_UNREADABLE',
      message: `${directory} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? 'unknown'}`,
      remedy: 'Name the directory of receipts that stands in gateway.yml.',
      cause,
    });
  }
}

/** One line of a chain; undefined for what is no receipt. */
export function readReceipt(line: Buffer): Receipt | undefined {
  try {
    const result = v.safeParse(receiptSchema, parseJson(line, { name: 'a line' }));
    return result.success ? (result.output as Receipt) : undefined;
  } catch {
    return undefined;
  }
}

export function modelOf({ upstream, model }: Receipt): string {
  const name = model.served ?? model.asked;
  return upstream === null || name === null ? NOBODY : `${upstream}/${name}`;
}

function keyOf(receipt: Receipt): UsageKey {
  const { caller, at } = receipt;
  return {
    agent: caller.agent ?? caller.intent ?? NOBODY,
    repository: caller.repository ?? caller.subject ?? NOBODY,
    model: modelOf(receipt),
    day: new Date(at).toISOString().slice(0, 10),
  };
}

function tallyFor(rows: Map<string, { key: UsageKey; tally: Tally }>, key: UsageKey): Tally {
  const name = JSON.stringify(key);
  const known = rows.get(name);
  if (known !== undefined) return known.tally;
  if (rows.size >= MOST_ROWS) {
    throw new SallyportError({
      code: 'GATEWAY_USAGE_TOO_LARGE',
      message: `there are more than ${MOST_ROWS} combinations of agent, repository, model and day`,
      remedy: 'Move old chains to another directory, and add each up by itself.',
    });
  }
  const tally = newTally();
  rows.set(name, { key, tally });
  return tally;
}
