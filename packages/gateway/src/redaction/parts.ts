/** Bytes of the part by which a pattern is told; the shortest pattern that can be told has one less. */
export const PART = 4;

/** Characters by how often prose, code and data have them; each tier half as often as the one before. */
const TIERS = [
  ' ',
  'et',
  'adilnors',
  '"*,.`cfghmpu',
  '-/0:bvwy|',
  "#'()12;=AEINORST_kx{}",
  '3456789>@BCDFGHLMPUW[]j',
  '%&+JKVY^qz',
  '<?QXZ\\',
  '!$~',
];

/** By byte: its tier; all others are rarer. */
export const RARITY = new Uint8Array(256).fill(TIERS.length);
for (const [tier, characters] of TIERS.entries()) for (const byte of Buffer.from(characters)) RARITY[byte] = tier;

const COMMON = new Set(Buffer.from('abcdefghijklmnopqrstuvwxyz '));

/** Where the bytes of a pattern begin by which it is told: those that text has least often. */
export function partOf(bytes: Uint8Array): { readonly at: number; readonly size: number } {
  return bytes.length < PART ? { at: 0, size: bytes.length } : { at: rarestPart(bytes), size: PART };
}

/** Few small letters, and not one sign again and again. */
function rarestPart(bytes: Uint8Array): number {
  let best = 0;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + PART <= bytes.length; at++) {
    const part = bytes.subarray(at, at + PART);
    const cost = part.reduce((sum, byte) => sum + (COMMON.has(byte) ? 1 : 0), 0) - new Set(part).size;
    if (cost < lowest) [best, lowest] = [at, cost];
  }
  return best;
}
