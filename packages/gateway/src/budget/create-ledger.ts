import { type Clock, SallyportError } from '@sallyport/core';
import type { Ledger } from './ledger.ts';
import { MemoryLedger } from './memory-ledger.ts';

/**
 * Where budgets and limits are kept.
 * @param state `memory`, or a redis:// URL
 * @throws SallyportError GATEWAY_STATE_UNSUPPORTED
 */
export async function createLedger(state: string, clock: Clock): Promise<Ledger> {
  if (state === 'memory') return new MemoryLedger(clock);
  throw new SallyportError({
    code: 'GATEWAY_STATE_UNSUPPORTED',
    message: 'state: redis://… is not supported by this build of the gateway',
    remedy: 'Use state: memory, with one gateway for each budget.',
  });
}
