import type { Believed } from './candidates.ts';

const DAY_MS = 86_400_000;
/** Clocks differ; what is dated further ahead is of no known time. */
const AHEAD_MS = 5 * 60_000;

/**
 * Why a Statement is too old; undefined when it is not. The clock is the timestamp authority's, and what the Statement
 * says of itself can only make it older; a key's signature has no clock, so that the Statement's word has to do.
 */
export function ageFault(
  { signer }: Believed,
  stated: string | undefined,
  maxDays: number,
  now: Date,
): string | undefined {
  const said = stated === undefined ? [] : [stated];
  const times = signer.kind === 'certificate' ? [signer.signedAt ?? '', ...said] : [stated ?? ''];
  const bad = times.find((at) => !isWithin(now.getTime() - Date.parse(at), maxDays));
  return bad === undefined ? undefined : `it is of ${bad || 'an unknown time'}; at most ${maxDays} days are allowed`;
}

function isWithin(age: number, maxDays: number): boolean {
  return age >= -AHEAD_MS && age <= maxDays * DAY_MS;
}
