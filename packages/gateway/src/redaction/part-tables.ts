import { PART, RARITY } from './parts.ts';

const BUCKETS = 8;
const HALVES = 16;
const THREE_BYTES = 0x1000000;

/**
 * The tables by which places are found where a part may begin: for each of its bytes one for the low and one for the high
 * half, from the half's value to the buckets (as bits) with a part that has it there.
 * @param lasting parts by which the buckets are chosen, as numbers whose lowest byte comes first
 * @param others go to the bucket that suits them best
 */
export function bucketsOf(lasting: readonly number[], others: readonly number[]): Uint8Array {
  const buckets = [...bucketsFor(lasting)];
  for (const part of others) {
    const own = bucketOf(part);
    const growth = buckets.map((bucket) => growthOf(bucket, own));
    const best = growth.indexOf(Math.min(...growth));
    buckets[best] = joined(buckets[best] as Bucket, own);
  }
  const tables = new Uint8Array(PART * 2 * HALVES);
  for (const [index, { halves }] of buckets.entries()) {
    for (const [table, values] of halves.entries()) {
      for (let value = 0; value < HALVES; value++) {
        if ((values >>> value) & 1)
          tables[table * HALVES + value] = (tables[table * HALVES + value] as number) | (1 << index);
      }
    }
  }
  return tables;
}

const MOST_KNOWN = 4;
const known = new Map<string, readonly Bucket[]>();

/** To choose buckets takes tens of milliseconds, and shapes stay the same while secrets come and go. */
function bucketsFor(parts: readonly number[]): readonly Bucket[] {
  const key = parts.join();
  const buckets = known.get(key) ?? grouped(parts.map(bucketOf));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, buckets);
  return buckets;
}

/** Parts that are told by their halves alone: it passes whatever has a half of each. */
interface Bucket {
  /** As bits: low and high halves of the first byte, of the second, and so on. */
  readonly halves: readonly number[];
  /** How much of ordinary text passes. */
  readonly share: number;
}

const EMPTY: Bucket = { halves: new Array(PART * 2).fill(0), share: 0 };

function bucketOf(part: number): Bucket {
  const halves = Array.from({ length: PART * 2 }, (_, table) => 1 << ((part >>> (table * 4)) & 15));
  // Any byte may follow a part of three.
  if (part < THREE_BYTES) halves.fill(0xffff, 6);
  return { halves, share: shareOf(halves) };
}

function joined(one: Bucket, other: Bucket): Bucket {
  const halves = one.halves.map((values, table) => values | (other.halves[table] as number));
  return { halves, share: shareOf(halves) };
}

/** Joins the two again and again that let the least pass together. */
function grouped(singles: readonly Bucket[]): Bucket[] {
  const buckets = new Set(singles);
  const nearest = new Map<Bucket, Nearest>();
  const seek = (bucket: Bucket) => nearest.set(bucket, nearestOf(bucket, buckets));
  for (const bucket of buckets) seek(bucket);
  while (buckets.size > BUCKETS) {
    const [first, { bucket: second }] = [...nearest].reduce((a, b) => (b[1].growth < a[1].growth ? b : a));
    const both = joined(first, second);
    for (const bucket of [first, second]) {
      buckets.delete(bucket);
      nearest.delete(bucket);
    }
    for (const [bucket, known] of nearest) {
      const growth = growthOf(bucket, both);
      if (growth < known.growth) nearest.set(bucket, { bucket: both, growth });
      else if (known.bucket === first || known.bucket === second) seek(bucket);
    }
    buckets.add(both);
    seek(both);
  }
  const found = [...buckets];
  while (found.length < BUCKETS) found.push(EMPTY);
  return found;
}

interface Nearest {
  readonly bucket: Bucket;
  readonly growth: number;
}

function nearestOf(own: Bucket, buckets: Iterable<Bucket>): Nearest {
  let nearest: Nearest = { bucket: own, growth: Number.POSITIVE_INFINITY };
  for (const bucket of buckets) {
    const growth = bucket === own ? Number.POSITIVE_INFINITY : growthOf(own, bucket);
    if (growth < nearest.growth) nearest = { bucket, growth };
  }
  return nearest;
}

/** How much more passes when two become one. */
function growthOf(one: Bucket, other: Bucket): number {
  let both = 1;
  for (let table = 0; table < PART * 2; table += 2) {
    const low = (one.halves[table] as number) | (other.halves[table] as number);
    const high = (one.halves[table + 1] as number) | (other.halves[table + 1] as number);
    both *= weightOf(low, high);
  }
  return both - one.share - other.share;
}

const WEIGHTS = Float64Array.from(RARITY, (tier) => 2 ** -tier);

const shares = new Map<number, number>();

function shareOf(halves: readonly number[]): number {
  let share = 1;
  for (let table = 0; table < halves.length; table += 2) {
    share *= weightOf(halves[table] as number, halves[table + 1] as number);
  }
  return share;
}

function weightOf(low: number, high: number): number {
  const key = low | (high << 16);
  const known = shares.get(key);
  if (known !== undefined) return known;
  let weight = 0;
  for (let byte = 0; byte < 256; byte++) {
    if ((low >>> (byte & 15)) & (high >>> (byte >>> 4)) & 1) weight += WEIGHTS[byte] as number;
  }
  shares.set(key, weight);
  return weight;
}

/** A set with open addressing, at most half full; 0 is a free slot. */
export function slotsOf(parts: readonly number[]): { readonly bits: number; readonly slots: Uint32Array } {
  const bits = Math.max(8, Math.ceil(Math.log2(parts.length * 2 + 1)));
  const slots = new Uint32Array(2 ** bits);
  for (const part of parts) {
    let slot = Math.imul(part, 0x9e3779b1) >>> (32 - bits);
    while (slots[slot] !== 0 && slots[slot] !== part) slot = (slot + 1) % slots.length;
    slots[slot] = part;
  }
  return { bits, slots };
}
