/** Why a text is not what is asked for: no JSON (RFC 8259), no object, or nested too deeply. */
export type JsonProblem = 'syntax' | 'no-object' | 'depth';

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;

/** 1 for bytes that stand for themselves inside a string: all but quotes, backslashes and controls (section 7). */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH ? 1 : 0,
);
const SIMPLE_ESCAPES = new Set(Buffer.from('"\\/bfnrt'));
const LETTER_U = 0x75;

/** Thrown where a text cannot be read any further. */
export class Unreadable extends Error {
  readonly problem: JsonProblem;

  constructor(problem: JsonProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** A function of its own, in which V8 keeps everything in registers: most of the time is spent here. */
export function endOfPlain(bytes: Uint8Array, start: number, most: number): number {
  const end = Math.min(bytes.length, start + most);
  let at = start;
  while (at < end && PLAIN[bytes[at] as number] === 1) at++;
  return at;
}

export function isPlain(byte: number | undefined): boolean {
  return byte !== undefined && PLAIN[byte] === 1;
}

export function endOfEscape(bytes: Uint8Array, at: number): number {
  const escaped = bytes[at + 1] ?? 0;
  if (SIMPLE_ESCAPES.has(escaped)) return at + 2;
  if (escaped !== LETTER_U) throw new Unreadable('syntax');
  for (let digit = at + 2; digit < at + 6; digit++) if (!isHexDigit(bytes[digit])) throw new Unreadable('syntax');
  return at + 6;
}

export function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

export function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isHexDigit(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
