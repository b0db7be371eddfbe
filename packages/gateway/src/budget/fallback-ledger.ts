import { Refused } from '../formats/refusal.ts';
import type { Amounts, Claim, Grant, Ledger } from './ledger.ts';

/**
 * Counts in this process while the shared state cannot be reached: for who would rather overrun a budget, by as many
 * times as there are gateways, than stop. Nothing that was counted here reaches the shared state later.
 */
export class FallbackLedger implements Ledger {
  readonly #shared: Ledger;
  readonly #local: Ledger;
  readonly #onLoss: () => void;

  constructor(shared: Ledger, local: Ledger, onLoss: () => void) {
    this.#shared = shared;
    this.#local = local;
    this.#onLoss = onLoss;
  }

  async reserve(claim: Claim): Promise<Grant> {
    try {
      return await this.#shared.reserve(claim);
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal.code !== 'GATEWAY_STATE_UNAVAILABLE') throw error;
      this.#onLoss();
      return this.#local.reserve(claim);
    }
  }

  restore(budgetKey: string, spent: Amounts): void {
    this.#shared.restore(budgetKey, spent);
  }

  /** Calls pass with or without the shared state. */
  async check(): Promise<void> {}

  stop(): Promise<void> {
    return this.#shared.stop();
  }
}
