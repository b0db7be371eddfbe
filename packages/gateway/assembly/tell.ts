import { byteAt } from './memory';
import { beginsNumber, isInAddress, isReference } from './personal';

const SPECIAL: u32 = 2;
const NUMBER: u32 = 4;
const ADDRESS: u32 = 8;

/** Bits of `MAY_HOLD` that single places tell. */
export let told: u32 = 0;
/** The byte before is a digit. */
let isBehindDigit: u32 = 0;

export function beginTelling(): void {
  told = 0;
  isBehindDigit = 0;
}

/** What is written with an escape is not told of here. */
export function passEscape(): void {
  isBehindDigit = 0;
}

export function tellSpecial(): void {
  told |= SPECIAL;
}

/**
 * Looks at up to sixteen bytes without an escape.
 * @param live a bit for each of them that counts, from the first on
 */
export function tell(at: usize, live: i32, lo: usize, hi: usize, more: bool): void {
  const bytes = v128.load(at);
  const digits = i8x16.bitmask(i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(0x30)), i8x16.splat(10))) & live;
  const starts = digits & ~((digits << 1) | isBehindDigit);
  isBehindDigit = (digits >>> 15) & 1;
  if (starts !== 0) tellNumbers(starts, at, lo, hi);
  const marks = i8x16.bitmask(
    v128.or(
      i8x16.eq(bytes, i8x16.splat(0x40)),
      v128.or(i8x16.eq(bytes, i8x16.splat(0x25)), i8x16.eq(bytes, i8x16.splat(0x26))),
    ),
  );
  if ((marks & live) !== 0) tellMarks(marks & live, at, lo, hi, more);
}

function tellNumbers(starts: i32, at: usize, lo: usize, hi: usize): void {
  if ((told & NUMBER) !== 0) return;
  for (let rest = starts; rest !== 0; rest &= rest - 1) {
    if (beginsNumber(at + ctz(rest), lo, hi)) told |= NUMBER;
  }
}

function tellMarks(marks: i32, at: usize, lo: usize, hi: usize, more: bool): void {
  for (let rest = marks; rest !== 0; rest &= rest - 1) {
    const place = at + ctz(rest);
    if (byteAt(place) !== 0x40) {
      if (isReference(place, hi)) told |= SPECIAL;
    } else if ((told & ADDRESS) === 0 && isInAddress(place, lo, hi, more)) told |= ADDRESS;
  }
}
