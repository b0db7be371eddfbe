import type { Account } from './facts-types.ts';

/** An account out of an answer; null where GitHub names none (an unknown address, a deleted account). */
export function accountOf(user: unknown): Account | null {
  if (typeof user !== 'object' || user === null) return null;
  const { login, id, type } = user as { login?: unknown; id?: unknown; type?: unknown };
  return typeof login === 'string' && typeof id === 'number' && typeof type === 'string' ? { login, id, type } : null;
}
