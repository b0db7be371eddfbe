/** Where things stand in the memory; packages/gateway/src/simd/layout.ts has the same numbers. */

/** Eight tables of 16 bytes: for the low and the high half of each of four bytes, the buckets that it may belong to. */
export const BUCKETS: usize = 0x400;
/** For each pair of letters a byte: how long the IBANs of this country are; 0 where it issues none. */
export const COUNTRIES: usize = 0x500;
/** What is looked at. Sixteen bytes are read and written at once, so that areas have room behind them. */
export const INPUT: usize = 0x1000;
/** What has been decoded of it, without line breaks. */
export const DECODED: usize = 0x6000;
/** Behind each escape, where its meaning ends in what is decoded, and where itself in the input, as halves of a word. */
export const ESCAPES: usize = 0xb000;
/** Where parts of patterns were found. */
export const HITS: usize = 0x13000;
export const MOST_HITS: u32 = 0x80;
/** The set of the patterns' parts, to the memory's end. */
export const PARTS: usize = 0x14000;

export const BACKSLASH: u32 = 0x5c;
export const QUOTE: u32 = 0x22;
export const LETTER_U: u32 = 0x75;
export const LETTER_X: u32 = 0x78;

export function byteAt(at: usize): u32 {
  return load<u8>(at);
}

export function isDigit(byte: u32): bool {
  return byte - 0x30 < 10;
}

export function isLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26;
}

/** The digit's value, 16 for anything else. */
export function hexDigit(byte: u32): u32 {
  if (isDigit(byte)) return byte - 0x30;
  const letter = (byte | 0x20) - 0x61;
  return letter < 6 ? letter + 10 : 16;
}
