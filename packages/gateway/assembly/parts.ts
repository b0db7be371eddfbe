import { BUCKETS, HITS, MOST_HITS, PARTS } from './memory';

/** One less than the slots of the set of parts, which is a power of two. */
let lastSlot: u32 = 0;
let shift: u32 = 31;
/** How many places have been found; those beyond the most are not kept. */
export let hits: u32 = 0;

export function setSlots(bits: u32): void {
  lastSlot = (1 << bits) - 1;
  shift = 32 - bits;
}

/**
 * Finds where a pattern's part begins, of four bytes or of three. Four bytes are looked up by their halves, in sixteen
 * places at once: each half says which buckets of parts have it (as Hyperscan's Teddy does). What these let pass is looked
 * up in the set.
 * @param to the end of what is looked at
 */
export function findParts(from: usize, to: usize): void {
  const low0 = v128.load(BUCKETS);
  const high0 = v128.load(BUCKETS + 16);
  const low1 = v128.load(BUCKETS + 32);
  const high1 = v128.load(BUCKETS + 48);
  const low2 = v128.load(BUCKETS + 64);
  const high2 = v128.load(BUCKETS + 80);
  const low3 = v128.load(BUCKETS + 96);
  const high3 = v128.load(BUCKETS + 112);
  hits = 0;
  // Places are looked at together for 64 bytes, since to guess whether there are any costs more than to find them.
  for (let at = from; at + 2 < to; at += 64) {
    let places: u64 = 0;
    for (let block: usize = 0; block < 64; block += 16) {
      const first = bucketsOf(v128.load(at + block), low0, high0);
      const second = bucketsOf(v128.load(at + block, 1), low1, high1);
      const third = bucketsOf(v128.load(at + block, 2), low2, high2);
      const fourth = bucketsOf(v128.load(at + block, 3), low3, high3);
      const buckets = v128.and(v128.and(first, second), v128.and(third, fourth));
      places |= (i8x16.bitmask(i8x16.ne(buckets, i8x16.splat(0))) as u64) << (block as u64);
    }
    for (; places !== 0; places &= places - 1) look(at + (ctz(places) as usize), to);
  }
}

function bucketsOf(bytes: v128, low: v128, high: v128): v128 {
  return v128.and(i8x16.swizzle(low, v128.and(bytes, i8x16.splat(0x0f))), i8x16.swizzle(high, i8x16.shr_u(bytes, 4)));
}

function look(at: usize, to: usize): void {
  if (at + 3 > to) return;
  const four = load<u32>(at);
  if (!isPart(four & 0xffffff) && (at + 4 > to || !isPart(four))) return;
  if (hits < MOST_HITS) store<u32>(HITS + (hits << 2), at as u32);
  hits++;
}

/** No part is 0, which says that a slot is free. */
function isPart(part: u32): bool {
  let slot = (part * 0x9e3779b1) >>> shift;
  let found = load<u32>(PARTS + (slot << 2));
  while (found !== part && found !== 0) {
    slot = (slot + 1) & lastSlot;
    found = load<u32>(PARTS + (slot << 2));
  }
  return found === part;
}
