import { BACKSLASH, byteAt, hexDigit, LETTER_U, QUOTE } from './memory';

/**
 * Goes on inside a JSON string (RFC 8259, section 7), over its escapes too.
 * @returns twice the place where it stops: at the closing quote, a control character, an escape that is none or does not
 *   end before `to`, or `to`; one more where it has passed an escape
 */
export function endOfString(from: usize, to: usize): usize {
  const quote = i8x16.splat(QUOTE as i8);
  const backslash = i8x16.splat(BACKSLASH as i8);
  const space = i8x16.splat(0x20);
  let escaped: usize = 0;
  let at = from;
  while (at < to) {
    const bytes = v128.load(at);
    const stops = v128.or(v128.or(i8x16.eq(bytes, quote), i8x16.eq(bytes, backslash)), i8x16.lt_u(bytes, space));
    const mask = i8x16.bitmask(stops);
    if (mask === 0) {
      at += 16;
      continue;
    }
    at += ctz(mask);
    if (at >= to || byteAt(at) !== BACKSLASH) break;
    const next = afterEscape(at, to);
    if (next === at) break;
    escaped = 1;
    at = next;
  }
  return (min(at, to) << 1) | escaped;
}

function afterEscape(at: usize, to: usize): usize {
  if (at + 2 > to) return at;
  const letter = byteAt(at + 1);
  if (letter !== LETTER_U) return isSimple(letter) ? at + 2 : at;
  if (at + 6 > to) return at;
  for (let digit = at + 2; digit < at + 6; digit++) if (hexDigit(byteAt(digit)) > 15) return at;
  return at + 6;
}

function isSimple(letter: u32): bool {
  switch (letter) {
    case 0x22:
    case 0x5c:
    case 0x2f:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return true;
    default:
      return false;
  }
}
