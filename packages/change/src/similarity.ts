/** What a content is made of: how many bytes each distinct piece makes up. */
export type Fingerprint = ReadonlyMap<number, number>;

const PIECE = 64;

/**
 * Cuts a content into lines, long ones into pieces of 64 bytes, and hashes each, as git does to estimate similarity
 * (diffcore-delta.c). A collision can only make two contents look more alike than they are: both names are reported
 * whether or not they are paired.
 */
export function fingerprint(content: Uint8Array): Fingerprint {
  const pieces = new Map<number, number>();
  let hash = 0x811c9dc5;
  let length = 0;
  for (let i = 0; i < content.length; i++) {
    const byte = content[i] as number;
    hash = Math.imul(hash ^ byte, 0x01000193);
    length++;
    if (byte !== 0x0a && length < PIECE && i + 1 < content.length) continue;
    pieces.set(hash, (pieces.get(hash) ?? 0) + length);
    hash = 0x811c9dc5;
    length = 0;
  }
  return pieces;
}

/** The share of the larger content that the two have in common, from 0 to 1. */
export function similarity(a: Fingerprint, aBytes: number, b: Fingerprint, bBytes: number): number {
  const larger = Math.max(aBytes, bBytes);
  if (larger === 0) return 0;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const [piece, bytes] of few) common += Math.min(bytes, many.get(piece) ?? 0);
  return common / larger;
}
