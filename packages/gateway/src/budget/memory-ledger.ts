import type { Clock } from '@sallyport/core';
import {
  type Amounts,
  type BudgetClaim,
  type Claim,
  filledPart,
  type Grant,
  type Ledger,
  type Reservation,
} from './ledger.ts';
import { RecentTimes } from './recent-times.ts';

interface Account {
  usd: bigint;
  calls: number;
  tokens: number;
}

interface Traffic {
  /** When the calls of the last minute came, in milliseconds. */
  readonly times: RecentTimes;
  running: number;
}

const MINUTE_MS = 60_000;
const SWEEP_AT = 10_000;

/** Budgets and limits of one process. JavaScript runs `reserve` in one step: nothing comes between check and hold. */
export class MemoryLedger implements Ledger {
  readonly #clock: Clock;
  readonly #accounts = new Map<string, Account>();
  readonly #traffic = new Map<string, Traffic>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async reserve(claim: Claim): Promise<Grant> {
    const now = this.#clock.now().getTime();
    const accounts = claim.budgets.map(({ key }) => this.#account(key));
    for (const [index, account] of accounts.entries()) {
      const spent = overrun(account, (claim.budgets[index] as BudgetClaim).limits, claim.reserve);
      if (spent !== undefined) return { kind: 'spent', what: spent, budget: index };
    }
    const traffic = this.#trafficOf(claim.limitKey, now);
    if (claim.concurrent !== undefined && traffic.running >= claim.concurrent) return { kind: 'concurrent' };
    const { most, slowedBy } = pace(accounts, claim);
    if (most !== undefined) {
      const waitFor = traffic.times.fromEnd(most);
      if (waitFor !== undefined) {
        return {
          kind: 'rate',
          retryAfterSeconds: Math.max(1, Math.ceil((waitFor + MINUTE_MS - now) / 1000)),
          slowedBy,
        };
      }
    }
    if (countsTimes(claim)) traffic.times.push(now);
    traffic.running++;
    for (const account of accounts) add(account, claim.reserve, 1);
    return { kind: 'granted', reservation: hold(accounts, traffic, claim) };
  }

  restore(budgetKey: string, spent: Amounts): void {
    add(this.#account(budgetKey), spent, 1);
  }

  async check(): Promise<void> {}

  async stop(): Promise<void> {}

  #account(key: string): Account {
    const known = this.#accounts.get(key);
    if (known !== undefined) return known;
    const account = { usd: 0n, calls: 0, tokens: 0 };
    this.#accounts.set(key, account);
    return account;
  }

  /** The calls of the last minute; a call exactly a minute ago is not one of them. */
  #trafficOf(key: string, now: number): Traffic {
    if (this.#traffic.size > SWEEP_AT) this.#sweep(now);
    const traffic = this.#traffic.get(key) ?? { times: new RecentTimes(), running: 0 };
    this.#traffic.set(key, traffic);
    traffic.times.forgetUntil(now - MINUTE_MS);
    return traffic;
  }

  #sweep(now: number): void {
    for (const [key, { times, running }] of this.#traffic) {
      if (running === 0 && (times.last ?? 0) <= now - MINUTE_MS) this.#traffic.delete(key);
    }
  }
}

function hold(accounts: readonly Account[], traffic: Traffic, { budgets, reserve }: Claim): Reservation {
  let open = true;
  return {
    filled: accounts.map((account, index) => filledPart(account, (budgets[index] as BudgetClaim).limits)),
    async settle(used) {
      if (!open) return;
      open = false;
      traffic.running--;
      for (const account of accounts) {
        add(account, reserve, -1);
        if (used !== undefined) add(account, { ...used, calls: reserve.calls }, 1);
      }
    },
  };
}

/** Requests that pass in a minute: the limit, or less where a budget is nearly taken. */
function pace(accounts: readonly Account[], { budgets, requestsPerMinute }: Claim) {
  let most = requestsPerMinute;
  let slowedBy: number | undefined;
  for (const [index, { slow, limits }] of budgets.entries()) {
    if (slow === undefined || filledPart(accounts[index] as Account, limits) < slow.at) continue;
    if (most !== undefined && most <= slow.requestsPerMinute) continue;
    most = slow.requestsPerMinute;
    slowedBy = index;
  }
  return { most, slowedBy };
}

function countsTimes({ requestsPerMinute, budgets }: Claim): boolean {
  return requestsPerMinute !== undefined || budgets.some(({ slow }) => slow !== undefined);
}

function overrun(
  account: Account,
  limits: Amounts<undefined>,
  reserve: Amounts,
): 'usd' | 'calls' | 'tokens' | undefined {
  if (limits.usd !== undefined && account.usd + reserve.usd > limits.usd) return 'usd';
  if (limits.calls !== undefined && account.calls + reserve.calls > limits.calls) return 'calls';
  if (limits.tokens !== undefined && account.tokens + reserve.tokens > limits.tokens) return 'tokens';
  return undefined;
}

function add(account: Account, amounts: Amounts, sign: 1 | -1): void {
  account.usd += BigInt(sign) * amounts.usd;
  account.calls += sign * amounts.calls;
  account.tokens += sign * amounts.tokens;
}
