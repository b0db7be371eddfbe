import { BACKSLASH, byteAt, hexDigit, LETTER_U, LETTER_X } from './memory';

/** A UTF-16 code unit that was written as an escape, in contrast to a byte of UTF-8. */
export const UNIT: u32 = 0x10000;

/** What was read last: a byte, or a code unit with `UNIT`; and where the next begins. */
export let code: u32 = 0;
export let next: usize = 0;

/**
 * Reads one character of the inside of a JSON string.
 * @param hi the string's end
 * @param level how often escapes are undone: once for the string itself, then as src/redaction/views.ts has it
 */
export function read(at: usize, hi: usize, level: i32): void {
  if (level === 1) readOwn(at);
  else readInner(at, hi, level);
}

function readOwn(at: usize): void {
  code = byteAt(at);
  next = at + 1;
  if (code !== BACKSLASH) return;
  const letter = byteAt(at + 1);
  next = at + 2;
  if (letter !== LETTER_U) code = meaningOf(letter);
  else {
    code = 0;
    for (let digit = at + 2; digit < at + 6; digit++) code = (code << 4) | hexDigit(byteAt(digit));
    if (code > 0x7f) code |= UNIT;
    next = at + 6;
  }
}

function readInner(at: usize, hi: usize, level: i32): void {
  read(at, hi, level - 1);
  if (code !== BACKSLASH || next >= hi) return;
  const behind = next;
  read(behind, hi, level - 1);
  const letter = code;
  const after = next;
  code = BACKSLASH;
  next = behind;
  if (letter === LETTER_U) readDigits(after, hi, 4, level);
  else if (letter === LETTER_X) readDigits(after, hi, 2, level);
  else if (isEscape(letter)) {
    code = meaningOf(letter);
    next = after;
  }
}

/** Without its digits, a backslash stays what it is. */
function readDigits(from: usize, hi: usize, count: i32, level: i32): void {
  const behind = next;
  let value: u32 = 0;
  let at = from;
  for (let index = 0; index < count; index++) {
    let digit: u32 = 16;
    if (at < hi) {
      read(at, hi, level - 1);
      digit = hexDigit(code);
      at = next;
    }
    if (digit > 15) {
      code = BACKSLASH;
      next = behind;
      return;
    }
    value = (value << 4) | digit;
  }
  code = value > 0x7f ? value | UNIT : value;
  next = at;
}

/** Can a backslash before this begin an escape? */
export function isEscape(letter: u32): bool {
  return letter === 0x22 || letter === BACKSLASH || letter === 0x2f || meaningOf(letter) !== letter;
}

/** RFC 8259, section 7. */
function meaningOf(letter: u32): u32 {
  switch (letter) {
    case 0x62:
      return 8;
    case 0x66:
      return 12;
    case 0x6e:
      return 10;
    case 0x72:
      return 13;
    case 0x74:
      return 9;
    default:
      return letter;
  }
}
