import { BACKSLASH, byteAt, COUNTRIES, hexDigit, isDigit, isLetter, LETTER_U } from './memory';

/*
 * What can be told at a place of a JSON string without decoding it, of what src/redaction/personal.ts and views.ts find.
 * `lo` and `hi` bound what may be looked at; escapes of ASCII are not met here.
 */

const FEWEST_CARD_DIGITS: i32 = 12;
/** The longest escape that can stand before what begins. */
const LONGEST_ESCAPE: usize = 6;
const LONGEST_DOMAIN: usize = 1024;

/** May a card number or an IBAN's digits begin with this digit, the first of its run? */
export function beginsNumber(at: usize, lo: usize, hi: usize): bool {
  return beginsCard(at, lo, hi) || followsCountry(at, lo, hi);
}

function beginsCard(at: usize, lo: usize, hi: usize): bool {
  let digits: i32 = 0;
  for (let next = at; next < hi; next++) {
    const byte = byteAt(next);
    if (isDigit(byte)) {
      if (++digits === FEWEST_CARD_DIGITS) {
        // Behind an escape that ends in a digit, the number begins within the run.
        return isBehindEscape(at, lo) || (byteAt(at) - 0x32 < 5 && isBoundary(at, lo));
      }
    } else if ((byte !== 0x20 && byte !== 0x2d) || next + 1 >= hi || !isDigit(byteAt(next + 1))) return false;
  }
  return false;
}

/** ISO 13616: country, check digits, account, of which the whole is 1 modulo 97. */
function followsCountry(at: usize, lo: usize, hi: usize): bool {
  if (at < lo + 2 || at + 1 >= hi || !isDigit(byteAt(at + 1))) return false;
  const first = byteAt(at - 2);
  const second = byteAt(at - 1);
  if (!isLetter(first) || !isLetter(second)) return false;
  const length = load<u8>(COUNTRIES + ((first | 0x20) - 0x61) * 26 + ((second | 0x20) - 0x61));
  return length !== 0 && isBoundary(at - 2, lo) && remainderOf(at, hi, length - 2) === 1;
}

/** Of an account's characters behind the check digits, and what stands before them; 0 where it goes on or is too short. */
function remainderOf(at: usize, hi: usize, length: u32): u32 {
  let remainder: u32 = 0;
  let count: u32 = 0;
  let next = at + 2;
  for (; count < length - 2; next++) {
    if (next >= hi) return 0;
    const byte = byteAt(next);
    if (isDigit(byte) || isLetter(byte)) {
      remainder = appended(remainder, byte);
      count++;
    } else if (byte !== 0x20 && byte !== 0x2d) return 0;
  }
  for (let place = at - 2; place < at + 2; place++) remainder = appended(remainder, byteAt(place));
  return next < hi && isOfName(byteAt(next)) ? 0 : remainder;
}

function appended(remainder: u32, byte: u32): u32 {
  if (isDigit(byte)) return (remainder * 10 + (byte - 0x30)) % 97;
  return (remainder * 100 + ((byte | 0x20) - 0x57)) % 97;
}

/** May something begin here: is there no letter or digit before, unless it may be an escape's? */
function isBoundary(at: usize, lo: usize): bool {
  if (at <= lo) return true;
  return !isOfName(byteAt(at - 1)) || isBehindEscape(at, lo);
}

/** A letter, digit or underscore of ASCII. */
function isOfName(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte === 0x5f;
}

function isBehindEscape(at: usize, lo: usize): bool {
  const from = at - lo > LONGEST_ESCAPE ? at - LONGEST_ESCAPE : lo;
  for (let place = from; place < at; place++) {
    const byte = byteAt(place);
    if (byte === BACKSLASH || byte === 0x25) return true;
  }
  return false;
}

/** May this `@` stand in an address: behind a local part's end, before a domain of two parts? */
export function isInAddress(at: usize, lo: usize, hi: usize, more: bool): bool {
  if (at <= lo || (!isOfWord(byteAt(at - 1)) && !isLocalSign(byteAt(at - 1)))) return false;
  for (let place = at + 1; place < hi; place++) {
    const byte = byteAt(place);
    if (byte === 0x2e) {
      if (place + 1 < hi && mayBeLetter(place + 1, hi)) return true;
      continue;
    }
    if (byte === BACKSLASH) return mayBeLetter(place, hi);
    if (!isOfWord(byte) && byte !== 0x2d) return false;
    if (place - at > LONGEST_DOMAIN) return true;
  }
  return more;
}

/** A letter, a byte beyond ASCII, or an escape that can stand for one. */
function mayBeLetter(at: usize, hi: usize): bool {
  const byte = byteAt(at);
  if (byte === BACKSLASH) return at + 1 < hi && byteAt(at + 1) === LETTER_U;
  return isLetter(byte) || byte > 0x7f;
}

function isOfWord(byte: u32): bool {
  return isLetter(byte) || isDigit(byte) || byte > 0x7f;
}

/** One of `._+'-`. */
function isLocalSign(byte: u32): bool {
  return byte === 0x2e || byte === 0x5f || byte === 0x2b || byte === 0x27 || byte === 0x2d;
}

/** `%` with two hexadecimal digits, or the beginning of one of HTML's references. */
export function isReference(at: usize, hi: usize): bool {
  if (at + 2 >= hi) return false;
  const first = byteAt(at + 1);
  const second = byteAt(at + 2);
  if (byteAt(at) === 0x25) return hexDigit(first) < 16 && hexDigit(second) < 16;
  switch (first) {
    case 0x23:
      return isDigit(second) || (second | 0x20) === 0x78;
    case 0x61:
      return second === 0x6d || second === 0x70;
    case 0x67:
    case 0x6c:
      return second === 0x74;
    case 0x71:
      return second === 0x75;
    default:
      return false;
  }
}
