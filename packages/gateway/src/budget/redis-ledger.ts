import { randomUUID } from 'node:crypto';
import { SallyportError } from '@sallyport/core';
import { refuse } from '../formats/refusal.ts';
import { type Amounts, type Claim, filledPart, type Grant, type Ledger, type Reservation } from './ledger.ts';
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
    const { limits, reserve } = claim;
    if ((limits.usd ?? 0n) > EXACT || reserve.usd > EXACT) throw tooLarge();
    const id = randomUUID();
    const keys = this.#keys(claim);
    const or = (limit: number | bigint | undefined) => String(limit ?? -1);
    const answer = await this.#run(RESERVE, keys, [
      id,
      or(claim.requestsPerMinute),
      or(claim.concurrent),
      or(limits.usd),
      or(limits.calls),
      or(limits.tokens),
      String(reserve.usd),
      String(reserve.calls),
      String(reserve.tokens),
      String(LEASE_MS),
    ]);
    const [kind, ...rest] = answer;
    if (kind === 'granted') return { kind, reservation: this.#hold(id, keys, claim, takenOf(rest)) };
    if (kind === 'concurrent') return { kind };
    if (kind === 'rate') return { kind, retryAfterSeconds: Math.max(1, Math.ceil(Number(rest[0]) / 1000)) };
    if (kind === 'spent') return { kind, what: rest[0] as 'usd' | 'calls' | 'tokens' };
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

  #hold(
    id: string,
    [budget, , running]: readonly [string, string, string],
    { reserve, limits }: Claim,
    taken: Amounts,
  ): Reservation {
    let open = true;
    return {
      filled: filledPart(taken, limits),
      settle: async (used: Omit<Amounts, 'calls'> | undefined) => {
        if (!open) return;
        open = false;
        const usd = (used?.usd ?? 0n) - reserve.usd;
        const calls = used === undefined ? -reserve.calls : 0;
        const tokens = (used?.tokens ?? 0) - reserve.tokens;
        await this.#client
          .run(SETTLE, [budget, running], [id, String(usd), String(calls), String(tokens)])
          // What cannot be settled stays reserved, which is the safe side.
          .catch(() => undefined);
      },
    };
  }

  #keys({ budgetKey, limitKey }: Claim): [string, string, string] {
    const key = (kind: string, name: string) => `${this.#prefix}:${kind}:${name}`;
    return [key('budget', budgetKey), key('times', limitKey), key('running', limitKey)];
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

function takenOf([usd, calls, tokens]: readonly string[]): Amounts {
  return { usd: BigInt(usd ?? 0), calls: Number(calls), tokens: Number(tokens) };
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
