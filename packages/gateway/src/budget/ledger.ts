import type { Picodollars } from './money.ts';

/** What a call may take at most, of what it belongs to. */
export interface Claim {
  /** What requests in a minute and calls at once are counted by. */
  readonly limitKey: string;
  readonly requestsPerMinute: number | undefined;
  readonly concurrent: number | undefined;
  readonly budgetKey: string;
  readonly limits: Amounts<undefined>;
  readonly reserve: Amounts;
}

export interface Amounts<Missing = never> {
  readonly usd: Picodollars | Missing;
  readonly calls: number | Missing;
  readonly tokens: number | Missing;
}

/** A call's hold on its budget. */
export interface Reservation {
  /** Part of the budget that is spent or reserved, with this call; 1 is all of it. */
  readonly filled: number;
  /**
   * Ends the call: what was reserved becomes what was used.
   * @param used nothing at all for a call that cost nothing
   */
  settle(used: Omit<Amounts, 'calls'> | undefined): Promise<void>;
}

export type Grant =
  | { readonly kind: 'granted'; readonly reservation: Reservation }
  | { readonly kind: 'rate'; readonly retryAfterSeconds: number }
  | { readonly kind: 'concurrent' }
  | { readonly kind: 'spent'; readonly what: 'usd' | 'calls' | 'tokens' };

/** Budgets and limits. `reserve` checks and takes everything in one step, so that calls beside each other cannot overrun. */
export interface Ledger {
  reserve(claim: Claim): Promise<Grant>;
  /** Takes what an earlier process spent, as its receipts have it. */
  restore(budgetKey: string, spent: Amounts): void;
  /** Throws where the state cannot be reached. */
  check(): Promise<void>;
  stop(): Promise<void>;
}

/** Part of a budget that is taken; 1 is all of it, 0 where nothing limits it. */
export function filledPart({ usd, calls, tokens }: Amounts, limits: Amounts<undefined>): number {
  const parts = [
    limits.usd === undefined ? 0 : Number(usd) / Math.max(1, Number(limits.usd)),
    limits.calls === undefined ? 0 : calls / Math.max(1, limits.calls),
    limits.tokens === undefined ? 0 : tokens / Math.max(1, limits.tokens),
  ];
  return Math.max(...parts);
}
