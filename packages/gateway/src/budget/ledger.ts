import type { Picodollars } from './money.ts';

/** What a call may take at most, of everything that it belongs to. */
export interface Claim {
  /** What requests in a minute and calls at once are counted by. */
  readonly limitKey: string;
  readonly requestsPerMinute: number | undefined;
  readonly concurrent: number | undefined;
  /** All of them have to cover the call, and all of them are charged. */
  readonly budgets: readonly BudgetClaim[];
  readonly reserve: Amounts;
}

export interface BudgetClaim {
  readonly key: string;
  readonly limits: Amounts<undefined>;
  /** From this part on (1 is all of it) fewer requests pass in a minute. */
  readonly slow: { readonly at: number; readonly requestsPerMinute: number } | undefined;
  /** Milliseconds after its last use at which a shared state forgets it; undefined: never. */
  readonly lastsMs: number | undefined;
}

export interface Amounts<Missing = never> {
  readonly usd: Picodollars | Missing;
  readonly calls: number | Missing;
  readonly tokens: number | Missing;
}

/** A call's hold on its budgets. */
export interface Reservation {
  /** Part of each budget that is spent or reserved, with this call; 1 is all of it. */
  readonly filled: readonly number[];
  /**
   * Ends the call: what was reserved becomes what was used.
   * @param used nothing at all for a call that cost nothing
   */
  settle(used: Omit<Amounts, 'calls'> | undefined): Promise<void>;
}

/** `budget` is the place in the claim's list. */
export type Grant =
  | { readonly kind: 'granted'; readonly reservation: Reservation }
  | { readonly kind: 'rate'; readonly retryAfterSeconds: number; readonly slowedBy: number | undefined }
  | { readonly kind: 'concurrent' }
  | { readonly kind: 'spent'; readonly what: 'usd' | 'calls' | 'tokens'; readonly budget: number };

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
  return Math.max(
    limits.usd === undefined ? 0 : Number(usd) / Math.max(1, Number(limits.usd)),
    limits.calls === undefined ? 0 : calls / Math.max(1, limits.calls),
    limits.tokens === undefined ? 0 : tokens / Math.max(1, limits.tokens),
  );
}
