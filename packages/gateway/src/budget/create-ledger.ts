import type { Clock } from '@sallyport/core';
import type { Ledger } from './ledger.ts';
import { MemoryLedger } from './memory-ledger.ts';

/**
 * Where budgets and limits are kept.
 * @param state `memory`, or the redis:// URL of a Redis or Valkey that gateways share
 * @throws SallyportError GATEWAY_STATE_UNREACHABLE
 */
export async function createLedger(state: string, clock: Clock): Promise<Ledger> {
  if (state === 'memory') return new MemoryLedger(clock);
  const { connectRedis, RedisLedger } = await import('./redis-ledger.ts');
  return new RedisLedger(await connectRedis(state));
}
