import { randomUUID } from 'node:crypto';
import { SallyportError } from '@sallyport/core';
import { refuse } from '../formats/refusal.ts';
import {
  type Amounts,
  type BudgetClaim,
  type Claim,
  filledPart,
  type Grant,
  type Ledger,
  type Reservation,
} from './ledger.ts';
import { RESERVE, SETTLE } from './redis-scripts.ts';

/** What the ledger needs of a Redis or Valkey client. */
export interface RedisClient {
  run(script: string, keys: string[], values: string[]): Promise<unknown>;
  ping(): Promise<unknown>;
  close(): Promise<void>;
}

const LEASE_MS = 3_600_000;
/** A script counts in doubles, which are exact up to here: 9,007 dollars in units of 1e-12. */
const EXACT = BigInt(Number.MAX_SAFE_INTEGER);

/** Budgets and limits that gateways share. Where Redis cannot be reached, no call goes through. */
export class RedisLedger implements Ledger {
  readonly #client: RedisClient;
  readonly #prefix: string;

  constructor(client: RedisClient, prefix = 'sallyport') {
    this.#client = client;
    this.#prefix = prefix;
  }

  async reserve(claim: Claim): Promise<Grant> {
    const { budgets, reserve } = claim;
    if (reserve.usd > EXACT || budgets.some(({ limits }) => (limits.usd ?? 0n) > EXACT)) throw tooLarge();
    const id = randomUUID();
    const keys = this.#keys(claim);
    const [kind, ...rest] = await this.#run(RESERVE, keys, [
      id,
      orNone(claim.requestsPerMinute),
      orNone(claim.concurrent),
      String(LEASE_MS),
      String(reserve.usd),
      String(reserve.calls),
      String(reserve.tokens),
      ...budgets.flatMap(valuesOf),
    ]);
    if (kind === 'granted') return { kind, reservation: this.#hold(id, keys, claim, takenOf(rest)) };
    if (kind === 'concurrent') return { kind };
    if (kind === 'rate') {
      const slowedBy = rest[1] === '-1' ? undefined : Number(rest[1]);
      return { kind, retryAfterSeconds: Math.max(1, Math.ceil(Number(rest[0]) / 1000)), slowedBy };
    }
    if (kind === 'spent') return { kind, what: rest[0] as 'usd' | 'calls' | 'tokens', budget: Number(rest[1]) };
    throw unavailable();
  }

  /** Redis has kept it. */
  restore(): void {}

  async check(): Promise<void> {
    await this.#client.ping();
  }

  stop(): Promise<void> {
    return this.#client.close();
  }

  #hold(id: string, keys: readonly string[], { budgets, reserve }: Claim, taken: readonly Amounts[]): Reservation {
    let open = true;
    return {
      filled: budgets.map(({ limits }, index) => filledPart(taken[index] as Amounts, limits)),
      settle: async (used) => {
        if (!open) return;
        open = false;
        const usd = (used?.usd ?? 0n) - reserve.usd;
        const calls = used === undefined ? -reserve.calls : 0;
        const tokens = (used?.tokens ?? 0) - reserve.tokens;
        await this.#client
          .run(SETTLE, keys.slice(1), [id, String(usd), String(calls), String(tokens)])
          // What cannot be settled stays reserved, which is the safe side.
          .catch(() => undefined);
      },
    };
  }

  #keys({ budgets, limitKey }: Claim): string[] {
    const key = (kind: string, name: string) => `${this.#prefix}:${kind}:${name}`;
    return [key('times', limitKey), key('running', limitKey), ...budgets.map((budget) => key('budget', budget.key))];
  }

  async #run(script: string, keys: string[], values: string[]): Promise<string[]> {
    let answer: unknown;
    try {
      answer = await this.#client.run(script, keys, values);
    } catch {
      throw unavailable();
    }
    if (!Array.isArray(answer)) throw unavailable();
    return answer.map(String);
  }
}

function orNone(limit: number | bigint | undefined): string {
  return String(limit ?? -1);
}

function valuesOf({ limits, slow, lastsMs }: BudgetClaim): string[] {
  const all = [limits.usd, limits.calls, limits.tokens, slow?.at, slow?.requestsPerMinute, lastsMs];
  return all.map(orNone);
}

/** Three values for each budget. */
function takenOf(values: readonly string[]): Amounts[] {
  return Array.from({ length: values.length / 3 }, (_, index) => ({
    usd: BigInt(values[index * 3] ?? 0),
    calls: Number(values[index * 3 + 1]),
    tokens: Number(values[index * 3 + 2]),
  }));
}

function unavailable() {
  return refuse(503, 'GATEWAY_STATE_UNAVAILABLE', 'the state of budgets cannot be reached', { retry: true });
}

function tooLarge() {
  return refuse(403, 'GATEWAY_BUDGET_TOO_LARGE', 'a shared budget is at most 9007 US dollars');
}

/**
 * Connects to Redis or Valkey; the client is loaded only here.
 * @throws SallyportError GATEWAY_STATE_UNREACHABLE
 */
export async function connectRedis(url: string): Promise<RedisClient> {
  const { createClient } = await import('@redis/client');
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 3000, reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 3000) },
    commandOptions: { timeout: 3000 },
  });
  // Reconnecting is the client's matter; calls meanwhile are refused.
  client.on('error', () => {});
  const first = client.connect();
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no connection within 5 seconds')), 5000).unref();
  });
  try {
    await Promise.race([first, tooLate]);
  } catch (cause) {
    client.destroy();
    throw new SallyportError({
      code: 'GATEWAY_STATE_UNREACHABLE',
      message: `the state at ${new URL(url).host} cannot be reached: ${(cause as Error).message}`,
      remedy: 'Start Redis or Valkey there, or use state: memory.',
      cause,
    });
  }
  return {
    run: (script, keys, values) => client.eval(script, { keys, arguments: values }),
    ping: () => client.ping(),
    close: async () => client.destroy(),
  };
}
