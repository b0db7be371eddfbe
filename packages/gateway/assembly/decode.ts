import { code, isEscape, next, read, UNIT } from './escapes';
import { BACKSLASH, byteAt, DECODED, ESCAPES, INPUT, LETTER_U, LETTER_X } from './memory';
import { passEscape, tell, tellSpecial } from './tell';

/** Where what is decoded ends. Line breaks are left out, as the scanner passes over them. */
export let end: usize = DECODED;
/** With one more level of escapes undone, it reads differently. */
export let isDeeper: bool = false;
/** An escape stands for what has to be read with more care. */
let isBroken: bool = false;
/** The first half of a pair of surrogates. */
let high: u32 = 0;
let escapes: u32 = 0;

export function beginDecoding(from: usize): void {
  end = DECODED;
  isDeeper = false;
  isBroken = false;
  high = 0;
  escapes = 0;
  noteEscape(from);
}

/** @param more the second half of a pair can still come */
export function isUnclear(more: bool): bool {
  return isBroken || (high !== 0 && !more);
}

function noteEscape(at: usize): void {
  store<u32>(ESCAPES + (escapes << 2), ((end - DECODED) << 16) | (at - INPUT));
  escapes++;
}

/** Where in the input that stands which begins at a place of what is decoded. */
export function placeOf(decoded: usize): usize {
  let first: u32 = 0;
  let behind = escapes;
  const wanted = decoded - DECODED;
  while (behind - first > 1) {
    const middle = (first + behind) >>> 1;
    if (load<u16>(ESCAPES + (middle << 2), 2) > wanted) behind = middle;
    else first = middle;
  }
  const word = ESCAPES + (first << 2);
  return INPUT + load<u16>(word) + (wanted - load<u16>(word, 2));
}

/** Undoes a string's own escapes, and tells what can be told without. */
export function decodeOwn(from: usize, to: usize, lo: usize, hi: usize, more: bool): void {
  const backslash = i8x16.splat(BACKSLASH as i8);
  let at = from;
  let out = end;
  while (at < to) {
    const bytes = v128.load(at);
    v128.store(out, bytes);
    let live = to - at < 16 ? (1 << ((to - at) as i32)) - 1 : 0xffff;
    const slashes = i8x16.bitmask(i8x16.eq(bytes, backslash)) & live;
    if (slashes !== 0) live = (slashes - 1) & ~slashes;
    tell(at, live, lo, hi, more);
    const count = popcnt(live);
    at += count;
    out += count;
    if (high !== 0 && count > 0) isBroken = true;
    if (slashes !== 0) {
      end = out;
      decodeEscape(at, hi);
      out = end;
      at = next;
    }
  }
  end = out;
}

function decodeEscape(at: usize, hi: usize): void {
  read(at, hi, 1);
  passEscape();
  const letter = byteAt(at + 1);
  if (letter === LETTER_U) {
    if (code === 0x26) tellSpecial();
    else if (code < UNIT && !isHarmless(code)) isBroken = true;
  } else if (letter === BACKSLASH && next < hi && mayBeEscape(byteAt(next))) isDeeper = true;
  append();
  noteEscape(next);
}

/** May a backslash before this byte begin an escape? */
function mayBeEscape(byte: u32): bool {
  return byte === LETTER_U || byte === LETTER_X || isEscape(byte);
}

/** Nothing that is told of at single places has it: controls, `<`, `>` and `'`. */
function isHarmless(character: u32): bool {
  return character < 0x20 || character === 0x3c || character === 0x3e || character === 0x27;
}

/** Undoes deeper levels of escapes too. */
export function decodeDeeper(from: usize, to: usize, hi: usize, level: i32): void {
  const backslash = i8x16.splat(BACKSLASH as i8);
  let at = from;
  while (at < to) {
    const bytes = v128.load(at);
    v128.store(end, bytes);
    const slashes = i8x16.bitmask(i8x16.eq(bytes, backslash));
    const count = min<usize>(slashes === 0 ? 16 : ctz(slashes), to - at);
    at += count;
    end += count;
    if (high !== 0 && count > 0) isBroken = true;
    if (at < to && slashes !== 0) {
      read(at, hi, level);
      if (code === BACKSLASH) isDeeper = true;
      append();
      at = next;
      noteEscape(at);
    }
  }
}

/** Adds what was read to what is decoded, in UTF-8. */
function append(): void {
  if (code === 10 || code === 13) return;
  if (code < UNIT) {
    if (high !== 0) isBroken = true;
    store<u8>(end++, code);
    return;
  }
  const unit = code & 0xffff;
  const kind = unit & 0xfc00;
  if ((high !== 0) !== (kind === 0xdc00)) isBroken = true;
  if (kind === 0xd800) high = unit;
  else {
    appendPoint(kind === 0xdc00 ? 0x10000 + ((high & 0x3ff) << 10) + (unit & 0x3ff) : unit);
    high = 0;
  }
}

function appendPoint(point: u32): void {
  if (point > 0xffff) {
    appendByte(0xf0 | (point >>> 18));
    appendByte(0x80 | ((point >>> 12) & 0x3f));
  } else if (point > 0x7ff) appendByte(0xe0 | (point >>> 12));
  if (point > 0x7ff) appendByte(0x80 | ((point >>> 6) & 0x3f));
  else appendByte(0xc0 | (point >>> 6));
  appendByte(0x80 | (point & 0x3f));
}

function appendByte(byte: u32): void {
  store<u8>(end++, byte);
}
