import { beginDecoding, decodeDeeper, decodeOwn, end, isDeeper, isUnclear } from './decode';
import { DECODED, MOST_HITS } from './memory';
import { findParts, hits } from './parts';
import { beginTelling, told } from './tell';

/** `ANYTHING` of src/redaction/sieve.ts. */
const ANYTHING: u32 = 15;
/** Parts of patterns were found: `hitCount` of them. */
const HIT: u32 = 16;
/** One level deeper, it reads differently. */
const DEEPER: u32 = 32;

/**
 * Tells what a piece of the inside of a JSON string, or a number, may hold.
 * @param lo up to here one may look back
 * @param hi up to here one may look forward: beyond the end of any escape that begins before `to`
 * @param more the string goes on behind it
 * @param level how often escapes are undone: 1 for the string's own
 * @returns bits of `MAY_HOLD` but that for patterns, and the two above
 */
export function sift(from: usize, to: usize, lo: usize, hi: usize, more: bool, level: i32): u32 {
  beginDecoding(from);
  beginTelling();
  if (level === 1) decodeOwn(from, to, lo, hi, more);
  else decodeDeeper(from, to, hi, level);
  findParts(DECODED, end);
  if (isUnclear(more) || hits > MOST_HITS) return ANYTHING;
  return told | (hits > 0 ? HIT : 0) | (isDeeper ? DEEPER : 0);
}

export function hitCount(): u32 {
  return hits;
}

export function decodedEnd(): usize {
  return end;
}
