import { isDigit } from './ascii.ts';
import { ibanLength } from './iban-lengths.ts';
import { ANYTHING, MAY_HOLD } from './may-hold.ts';
import { PART, partOf } from './parts.ts';
import type { SievePattern } from './wide-hits.ts';
import { createWideSieve, type WideSieve } from './wide-sieve.ts';

export { MAY_HOLD } from './may-hold.ts';

const FEWEST_CARD_DIGITS = 12;
const BACKSLASH = 0x5c;
const LETTER_U = 0x75;

/** What the last byte is, in front of the one before: nothing to stop at, a line break, … */
const [BREAK, SPECIAL, SIGN_AT, SLASH, DIGIT] = [1, 2, 3, 4, 5] as const;
/** Beside what the last byte is: the last two may end a pattern's part. */
const LOOK = 8;
const OWN = 7;

/**
 * Tells in one pass over the bytes of a text what has to be looked for in it more closely. Of each pattern, a part of
 * four bytes is looked for: its last two in a table, and where they stand, all of them. Line breaks are passed over, as
 * the scanner does.
 */
export class Sieve {
  readonly #actions: Uint8Array;
  /** Parts as numbers: of four bytes, and of the patterns that have no more than three. */
  readonly #parts = new Set<number>();
  readonly #shortParts = new Set<number>();
  readonly #always: number;
  readonly #told: readonly SievePattern[];
  /** Null until somebody needs it. */
  #wide: WideSieve | undefined | null = null;

  constructor(patterns: readonly SievePattern[]) {
    const encoded = patterns.map(({ text }) => Buffer.from(text));
    this.#always = encoded.some(({ length }) => length < PART - 1) ? MAY_HOLD.pattern : 0;
    this.#told = patterns.filter((_, index) => (encoded[index] as Buffer).length >= PART - 1);
    this.#actions = OWN_ACTIONS.slice();
    for (const bytes of encoded) if (bytes.length >= PART - 1) this.#learn(bytes);
  }

  /** Chooses now what is chosen once for all texts, which takes tens of milliseconds. */
  prepare(): void {
    this.#wideSieve();
  }

  /**
   * Opens a text whose keys, strings and numbers are to be told of, one after the other.
   * @returns tells of the inside of a string, or of a number, by its place; to be asked before another text is opened
   */
  over(bytes: Buffer): (start: number, end: number) => number {
    const wide = this.#wideSieve();
    if (wide === undefined) return (start, end) => this.sift(bytes, start, end, true);
    wide.open(bytes);
    const always = this.#always;
    return (start, end) => (end - start < PART - 1 ? always : always | wide.sift(start, end));
  }

  /**
   * @param start of what is looked at, within the bytes of UTF-8
   * @param isJson it is the inside of a JSON string, with its escapes
   * @returns bits of `MAY_HOLD`; 0 where nothing can be found
   */
  sift(bytes: Uint8Array, start: number, end: number, isJson: boolean): number {
    let found = this.#always;
    let last = 0;
    for (let from = start; from < end; ) {
      let at = this.#pass(bytes, from, end, last & 0xff);
      if (at === end) break;
      last = window(bytes, from, at, last);
      if (bytes[at] === BACKSLASH && isJson) {
        const escaped = bytes[++at] as number;
        if (escaped === LETTER_U) return ANYTHING;
        last = (last & ~0xff) | (DECODED[escaped] as number);
      }
      const action = this.#actions[last & 0xffff] as number;
      if ((action & OWN) === BREAK) last >>>= 8;
      if ((action & OWN) !== 0) found |= ownMeaning(action & OWN, bytes, at, start, end);
      if ((action & LOOK) !== 0 && this.#endsPart(last)) found |= MAY_HOLD.pattern;
      from = at + 1;
    }
    return found;
  }

  /** Lets go of the text that was opened last. */
  close(): void {
    this.#wide?.close();
  }

  #wideSieve(): WideSieve | undefined {
    if (this.#wide === null) this.#wide = createWideSieve(this.#told);
    return this.#wide;
  }

  /** The first byte that asks for something; most of the time is spent here. */
  #pass(bytes: Uint8Array, from: number, end: number, before: number): number {
    const actions = this.#actions;
    let last = before;
    for (let at = from; at < end; at++) {
      const byte = bytes[at] as number;
      if (actions[(last << 8) | byte] !== 0) return at;
      last = byte;
    }
    return end;
  }

  #endsPart(last: number): boolean {
    return this.#parts.has(last) || this.#shortParts.has(last & 0xffffff);
  }

  #learn(bytes: Buffer): void {
    const { at, size } = partOf(bytes);
    let part = 0;
    for (const byte of bytes.subarray(at, at + size)) part = (part << 8) | byte;
    (size < PART ? this.#shortParts : this.#parts).add(part);
    this.#actions[part & 0xffff] = (this.#actions[part & 0xffff] as number) | LOOK;
  }
}

/** The last four bytes at a place, of which those before `from` are given. */
function window(bytes: Uint8Array, from: number, at: number, before: number): number {
  let last = before;
  for (let next = Math.max(from, at - PART + 1); next <= at; next++) last = (last << 8) | (bytes[next] as number);
  return last;
}

/** By pair: what a byte asks for whatever the patterns are. A digit counts where a number begins. */
const OWN_ACTIONS = Uint8Array.from({ length: 65_536 }, (_, pair) => {
  const byte = pair & 0xff;
  if (byte === 0x0a || byte === 0x0d) return BREAK;
  if (byte === BACKSLASH) return SLASH;
  if (byte === 0x25 || byte === 0x26) return SPECIAL;
  if (byte === 0x40) return SIGN_AT;
  return isDigit(byte) && !isDigit(pair >>> 8) ? DIGIT : 0;
});

/** What JSON's escapes of one letter stand for (RFC 8259, section 7). */
const DECODED = Uint8Array.from({ length: 256 }, (_, letter) => letter);
for (const [index, letter] of [...'bfnrt'].entries()) DECODED[letter.charCodeAt(0)] = [8, 12, 10, 13, 9][index] ?? 0;

/** What a byte says by itself. A number can begin behind a line break, since the byte before that counts as its own. */
function ownMeaning(action: number, bytes: Uint8Array, at: number, start: number, end: number): number {
  if (action === DIGIT) return numberAt(bytes, at, start, end);
  if (action === SIGN_AT) return MAY_HOLD.address;
  if (action !== BREAK) return MAY_HOLD.special;
  return at + 1 < end && isDigit(bytes[at + 1] as number) ? numberAt(bytes, at + 1, end, end) : 0;
}

/** Does a digit begin what may be a card number, or follow the letters of an IBAN? */
function numberAt(bytes: Uint8Array, at: number, start: number, end: number): number {
  if (at - 2 >= start && ibanLength(bytes[at - 2] as number, bytes[at - 1] as number) > 0) return MAY_HOLD.number;
  let digits = 0;
  for (let next = at; next < end; next++) {
    if (isDigit(bytes[next] as number)) digits++;
    else if (!isSeparator(bytes[next] as number) || !isDigit(bytes[next + 1] as number)) return 0;
    if (digits === FEWEST_CARD_DIGITS) return MAY_HOLD.number;
  }
  return 0;
}

function isSeparator(byte: number): boolean {
  return byte === 0x20 || byte === 0x2d;
}
