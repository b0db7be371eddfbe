import { type Picodollars, picodollars } from '../budget/money.ts';
import type { Receipt } from '../receipts/receipt.ts';

/** What some calls came to. */
export interface Tally {
  calls: number;
  ok: number;
  refused: number;
  failed: number;
  usd: Picodollars;
  /** Calls whose model has no price: their money is not in `usd`. */
  unpriced: number;
  inputTokens: number;
  cachedInputTokens: number;
  outputTokens: number;
  redactions: number;
}

export function newTally(): Tally {
  return {
    calls: 0,
    ok: 0,
    refused: 0,
    failed: 0,
    usd: 0n,
    unpriced: 0,
    inputTokens: 0,
    cachedInputTokens: 0,
    outputTokens: 0,
    redactions: 0,
  };
}

export function addReceipt(tally: Tally, { outcome, cost, usage, redactions }: Receipt): void {
  tally.calls++;
  if (outcome === 'ok') tally.ok++;
  else if (outcome === 'refused') tally.refused++;
  else tally.failed++;
  if (cost.usd === null) tally.unpriced++;
  else tally.usd += picodollars(cost.usd);
  tally.inputTokens += usage.input ?? 0;
  tally.cachedInputTokens += usage.cachedInput ?? 0;
  tally.outputTokens += usage.output ?? 0;
  for (const count of Object.values(redactions)) tally.redactions += count;
}

export function addTally(tally: Tally, other: Tally): void {
  tally.usd += other.usd;
  for (const key of Object.keys(tally) as (keyof Tally)[]) if (key !== 'usd') tally[key] += other[key];
}
