import type { Believed } from './candidates.ts';

const DAY_MS = 86_400_000;
/** Clocks differ; what is dated further ahead is of no known time. */
const AHEAD_MS = 5 * 60_000;

/**
 * Why a Statement is too old; undefined when it is not. The clock is the timestamp authority's; a key's signature has
 * none, so that what the Statement says of itself has to do.
 */
export function ageFault(
  { signer }: Believed,
  stated: string | undefined,
  maxDays: number,
  now: Date,
): string | undefined {
  const at = signer.kind === 'certificate' ? signer.signedAt : (stated ?? null);
  const age = at === null ? Number.NaN : now.getTime() - Date.parse(at);
  if (age >= -AHEAD_MS && age <= maxDays * DAY_MS) return undefined;
  return `it is of ${at ?? 'an unknown time'}; at most ${maxDays} days are allowed`;
}
