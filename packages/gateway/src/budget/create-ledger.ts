import type { Clock, Logger } from '@sallyport/core';
import { FallbackLedger } from './fallback-ledger.ts';
import type { Ledger } from './ledger.ts';
import { MemoryLedger } from './memory-ledger.ts';

const REMIND_AFTER_MS = 60_000;

/**
 * Where budgets and limits are kept.
 * @param state `memory`, or the redis:// URL of a Redis or Valkey that gateways share
 * @param stateLoss what happens while that cannot be reached: `refuse`, or `local` for counting in the process
 * @throws SallyportError GATEWAY_STATE_UNREACHABLE
 */
export async function createLedger(
  { state, stateLoss }: { readonly state: string; readonly stateLoss: 'refuse' | 'local' },
  clock: Clock,
  log: Logger,
): Promise<Ledger> {
  if (state === 'memory') return new MemoryLedger(clock);
  const { connectRedis, RedisLedger } = await import('./redis-ledger.ts');
  const shared = new RedisLedger(await connectRedis(state));
  if (stateLoss === 'refuse') return shared;
  let remindedAt = Number.NEGATIVE_INFINITY;
  return new FallbackLedger(shared, new MemoryLedger(clock), () => {
    if (performance.now() - remindedAt < REMIND_AFTER_MS) return;
    remindedAt = performance.now();
    log.warning('the shared state cannot be reached: this gateway counts budgets by itself');
  });
}
