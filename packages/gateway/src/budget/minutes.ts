import { randomBytes } from 'node:crypto';
import type { Clock } from '@sallyport/core';
import type { Caller } from '../callers/caller.ts';
import type { Budget } from '../config/config.ts';
import { refuse } from '../formats/refusal.ts';
import type { BudgetClaim, Ledger, Reservation } from './ledger.ts';
import type { MinutesJournal } from './minutes-journal.ts';
import { lastsMs, ownedKey, renewal, scopeName } from './owner.ts';

/** Minutes that a job may run something for. */
export interface MinutesHold {
  readonly id: string;
  readonly minutes: number;
  readonly until: Date;
  /** What is left of the tightest budget after it. */
  readonly left: number;
}

interface Held extends MinutesHold {
  readonly chain: string;
  readonly startedAt: number;
  readonly keys: readonly string[];
  readonly reservation: Reservation;
}

type MinutesBudget = Budget & { readonly minutes: number };

const MINUTE_MS = 60_000;
/** Longer than GitHub lets any job run (six hours hosted, five days self-hosted). */
export const MOST_MINUTES = 7_200;
const MOST_HELD = 10_000;

/**
 * Test minutes as a budget: reserved before something runs, settled by the gateway's own clock when its job says that
 * it has ended. What nobody ends stays spent. They stand in the same ledger as tokens, in accounts of their own, so
 * that jobs beside each other cannot overrun.
 */
export class Minutes {
  readonly #ledger: Ledger;
  readonly #clock: Clock;
  readonly #journal: MinutesJournal | undefined;
  readonly #held = new Map<string, Held>();

  /** @param journal remembers over restarts; undefined where the ledger does */
  constructor(ledger: Ledger, clock: Clock, journal: MinutesJournal | undefined) {
    this.#ledger = ledger;
    this.#clock = clock;
    this.#journal = journal;
  }

  /**
   * Takes minutes from every budget of the caller's intent that counts them, or from none.
   * @param minutes whole, from 1
   * @throws Refused 403, 503
   */
  async reserve(caller: Caller, minutes: number): Promise<MinutesHold> {
    const now = this.#clock.now();
    const budgets = caller.intent.budgets.filter((budget): budget is MinutesBudget => budget.minutes !== undefined);
    if (budgets.length === 0) {
      throw refuse(403, 'GATEWAY_MINUTES_NOT_BUDGETED', `the intent "${caller.intent.name}" has no budget of minutes`);
    }
    const claims = budgets.map((budget) => claimOf(caller, budget, now));
    const grant = await this.#ledger.reserve({
      limitKey: `minutes|${caller.chain}`,
      requestsPerMinute: undefined,
      concurrent: undefined,
      budgets: claims,
      reserve: { usd: 0n, calls: 0, tokens: minutes },
    });
    if (grant.kind !== 'granted')
      throw spent(budgets[grant.kind === 'spent' ? grant.budget : 0] as Budget, minutes, now);
    const keys = claims.map(({ key }) => key);
    await this.#note(keys, minutes, () => grant.reservation.settle(undefined));
    const held: Held = {
      id: randomBytes(16).toString('base64url'),
      minutes,
      until: new Date(now.getTime() + minutes * MINUTE_MS),
      left: leftOf(budgets, grant.reservation),
      chain: caller.chain,
      startedAt: now.getTime(),
      keys,
      reservation: grant.reservation,
    };
    if (this.#held.size >= MOST_HELD) await this.#forgetOldest();
    this.#held.set(held.id, held);
    return held;
  }

  /**
   * Gives back what was not used: begun minutes count, and never more than were reserved.
   * @returns the minutes that were taken
   * @throws Refused 403 for what this caller does not hold here
   */
  async end(caller: Caller, id: string): Promise<number> {
    const held = this.#held.get(id);
    if (held === undefined || held.chain !== caller.chain) {
      throw refuse(403, 'GATEWAY_MINUTES_UNKNOWN', 'nobody holds these minutes any more');
    }
    this.#held.delete(id);
    const elapsed = Math.ceil((this.#clock.now().getTime() - held.startedAt) / MINUTE_MS);
    const used = Math.min(held.minutes, Math.max(1, elapsed));
    await held.reservation.settle({ usd: 0n, tokens: used });
    // What cannot be written down stays spent after a restart, which is the safe side.
    if (used < held.minutes) await this.#journal?.add(held.keys, used - held.minutes).catch(() => undefined);
    return used;
  }

  async #note(keys: readonly string[], minutes: number, undo: () => Promise<void>): Promise<void> {
    try {
      await this.#journal?.add(keys, minutes);
    } catch {
      await undo();
      throw refuse(503, 'GATEWAY_RECEIPTS_UNWRITABLE', 'minutes cannot be written down', { retry: true });
    }
  }

  /** It stays spent. */
  async #forgetOldest(): Promise<void> {
    const [oldest] = this.#held.values();
    if (oldest === undefined) return;
    this.#held.delete(oldest.id);
    await oldest.reservation.settle({ usd: 0n, tokens: oldest.minutes });
  }
}

/** Does any intent count minutes? */
export function countsMinutes(intents: Iterable<{ readonly budgets: readonly Budget[] }>): boolean {
  return [...intents].some(({ budgets }) => budgets.some(({ minutes }) => minutes !== undefined));
}

/** An account of its own, in which the ledger's tokens are minutes. */
function claimOf(caller: Caller, budget: MinutesBudget, now: Date): BudgetClaim {
  const key = ownedKey(caller, budget, now);
  const limits = { usd: undefined, calls: undefined, tokens: budget.minutes };
  return { key: `minutes|${key}`, limits, slow: undefined, lastsMs: lastsMs(budget) };
}

function leftOf(budgets: readonly MinutesBudget[], { filled }: Reservation): number {
  return Math.min(
    ...budgets.map(({ minutes }, index) =>
      Math.max(0, minutes - Math.round((filled[index] ?? 1) * Math.max(1, minutes))),
    ),
  );
}

function spent(budget: Budget, minutes: number, now: Date) {
  return refuse(
    403,
    'GATEWAY_BUDGET_SPENT',
    `the budget of minutes for the ${scopeName(budget)} does not cover ${minutes} more; ${renewal(budget, now)}`,
  );
}
