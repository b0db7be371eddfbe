import { randomBytes } from 'node:crypto';
import type { Clock } from '@sallyport/core';
import type { RedisClient } from '../budget/redis-ledger.ts';
import { refuse } from '../formats/refusal.ts';

/** The key of session tokens, and which of them were taken back. */
export interface SessionStore {
  /** The key to sign with; it is made where there is none. */
  signingKey(): Promise<Uint8Array>;
  /** The key, unless this session was taken back or there is none. */
  keyFor(id: string): Promise<Uint8Array | undefined>;
  /** @param until seconds since 1970, from when on nobody asks any more */
  revoke(id: string, until: number): Promise<void>;
  stop(): Promise<void>;
}

const KEY_BYTES = 32;
const MOST_REVOKED = 100_000;

/** One process: its key dies with it, and so does every session. */
export class MemorySessionStore implements SessionStore {
  readonly #key = randomBytes(KEY_BYTES);
  readonly #revoked = new Map<string, number>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async signingKey(): Promise<Uint8Array> {
    return this.#key;
  }

  async keyFor(id: string): Promise<Uint8Array | undefined> {
    return this.#revoked.has(id) ? undefined : this.#key;
  }

  async revoke(id: string, until: number): Promise<void> {
    if (this.#revoked.size >= MOST_REVOKED) this.#sweep();
    this.#revoked.set(id, until);
  }

  async stop(): Promise<void> {}

  #sweep(): void {
    const now = this.#clock.now().getTime() / 1000;
    for (const [id, until] of this.#revoked) if (until < now) this.#revoked.delete(id);
  }
}

const SIGNING_KEY = `redis.call('SET', KEYS[1], ARGV[1], 'NX') return redis.call('GET', KEYS[1])`;
const KEY_FOR = `if redis.call('EXISTS', KEYS[2]) == 1 then return '' end return redis.call('GET', KEYS[1]) or ''`;
const REVOKE = `return redis.call('SET', KEYS[1], '1', 'EXAT', ARGV[1])`;

/** Gateways that share their state share sessions: the key and what was taken back are asked for with every call. */
export class RedisSessionStore implements SessionStore {
  readonly #client: RedisClient;
  readonly #prefix: string;

  constructor(client: RedisClient, prefix = 'sallyport') {
    this.#client = client;
    this.#prefix = prefix;
  }

  async signingKey(): Promise<Uint8Array> {
    const fresh = randomBytes(KEY_BYTES).toString('base64');
    return this.#keyOf(await this.#run(SIGNING_KEY, [this.#keyName], [fresh]));
  }

  async keyFor(id: string): Promise<Uint8Array | undefined> {
    const answer = await this.#run(KEY_FOR, [this.#keyName, this.#revokedName(id)], []);
    return answer === '' ? undefined : this.#keyOf(answer);
  }

  async revoke(id: string, until: number): Promise<void> {
    await this.#run(REVOKE, [this.#revokedName(id)], [String(until + 60)]);
  }

  stop(): Promise<void> {
    return this.#client.close();
  }

  get #keyName(): string {
    return `${this.#prefix}:session-key`;
  }

  #revokedName(id: string): string {
    return `${this.#prefix}:revoked:${id}`;
  }

  #keyOf(answer: unknown): Uint8Array {
    const key = Buffer.from(String(answer), 'base64');
    if (key.length !== KEY_BYTES) throw unavailable();
    return key;
  }

  async #run(script: string, keys: string[], values: string[]): Promise<unknown> {
    try {
      return await this.#client.run(script, keys, values);
    } catch {
      throw unavailable();
    }
  }
}

function unavailable() {
  return refuse(503, 'GATEWAY_STATE_UNAVAILABLE', 'the state of sessions cannot be reached', { retry: true });
}
