import type { Clock } from '@sallyport/core';
import type { GatewayConfig } from '../config/config.ts';
import { MemorySessionStore, RedisSessionStore } from './session-store.ts';
import { Sessions } from './sessions.ts';

/**
 * Sessions as the configuration wants them; undefined where it wants none.
 * @throws SallyportError GATEWAY_STATE_UNREACHABLE
 */
export async function createSessions(config: GatewayConfig, clock: Clock): Promise<Sessions | undefined> {
  const { sessionMinutes: minutes, state } = config;
  if (minutes === undefined) return undefined;
  if (state === 'memory') return new Sessions(config, minutes, new MemorySessionStore(clock), clock);
  const { connectRedis } = await import('../budget/redis-ledger.ts');
  return new Sessions(config, minutes, new RedisSessionStore(await connectRedis(state)), clock);
}
