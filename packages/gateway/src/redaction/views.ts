/**
 * The ways in which a text is read when secrets are looked for: as it is, with JSON's escapes undone (RFC 8259,
 * section 7) once or twice, which is how tool arguments and results hold documents inside documents, with
 * percent-encoding undone (RFC 3986, section 2.1), byte by byte, and with HTML's character references undone (HTML,
 * section 13.5; numbers, and the five names that XML has).
 */
export type View = 'plain' | 'json' | 'json-in-json' | 'percent' | 'html';

export const VIEWS: readonly View[] = ['plain', 'json', 'json-in-json', 'percent', 'html'];

/** With which character everything begins that a view reads differently; empty where there is none. */
export const SPECIAL: Readonly<Record<View, string>> = {
  plain: '',
  json: '\\',
  'json-in-json': '\\',
  percent: '%',
  html: '&',
};

/** Reads one character of a view. A reader is reused, so that reading allocates nothing. */
export interface CharacterReader {
  code: number;
  /** Where the next character begins in the text. */
  next: number;
  /** Reads at `at`; false when the text ends inside an escape and `final` does not say that nothing follows. */
  read(text: string, at: number, final: boolean): boolean;
}

export function readerOf(view: View): CharacterReader {
  if (view === 'plain') return new PlainReader();
  if (view === 'percent') return new PercentReader();
  if (view === 'html') return new ReferenceReader();
  const once = new UnescapingReader(new PlainReader());
  return view === 'json' ? once : new UnescapingReader(once);
}

const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const LETTER_U = 0x75;
const LETTER_X = 0x78;
const AMPERSAND = 0x26;
const ESCAPES = new Map(
  [...'bfnrt'].map((letter, index) => [letter.charCodeAt(0), [8, 12, 10, 13, 9][index] as number]),
);

class PlainReader implements CharacterReader {
  code = 0;
  next = 0;

  read(text: string, at: number): boolean {
    this.code = text.charCodeAt(at);
    this.next = at + 1;
    return true;
  }
}

/** Undoes one level of escapes of what the reader below gives. */
class UnescapingReader implements CharacterReader {
  code = 0;
  next = 0;
  readonly #below: CharacterReader;

  constructor(below: CharacterReader) {
    this.#below = below;
  }

  read(text: string, at: number, final: boolean): boolean {
    const below = this.#below;
    if (!below.read(text, at, final)) return false;
    this.code = below.code;
    this.next = below.next;
    if (this.code !== BACKSLASH) return true;
    if (this.next >= text.length) return final;
    if (!below.read(text, this.next, final)) return false;
    const escaped: number = below.code;
    if (escaped === LETTER_U) return this.#readDigits(text, below.next, 4, final);
    // Not JSON's, but that of most languages, in which a document can hold a program.
    if (escaped === LETTER_X) return this.#readDigits(text, below.next, 2, final);
    if (escaped === 0x22 || escaped === BACKSLASH || escaped === 0x2f) this.code = escaped;
    else if (ESCAPES.has(escaped)) this.code = ESCAPES.get(escaped) as number;
    else return true;
    this.next = below.next;
    return true;
  }

  /** Hexadecimal digits after `\u` or `\x`; without them the backslash is a character like any other. */
  #readDigits(text: string, start: number, digits: number, final: boolean): boolean {
    let value = 0;
    let at = start;
    for (let count = 0; count < digits; count++) {
      if (at >= text.length) return final;
      if (!this.#below.read(text, at, final)) return false;
      const digit = hexDigit(this.#below.code);
      if (digit < 0) return true;
      value = value * 16 + digit;
      at = this.#below.next;
    }
    this.code = value;
    this.next = at;
    return true;
  }
}

class PercentReader implements CharacterReader {
  code = 0;
  next = 0;

  read(text: string, at: number, final: boolean): boolean {
    this.code = text.charCodeAt(at);
    this.next = at + 1;
    if (this.code !== PERCENT) return true;
    if (at + 2 >= text.length && !final && isHexOrEnd(text, at + 1)) return false;
    const high = hexDigit(text.charCodeAt(at + 1));
    const low = hexDigit(text.charCodeAt(at + 2));
    if (high < 0 || low < 0) return true;
    this.code = high * 16 + low;
    this.next = at + 3;
    return true;
  }
}

const REFERENCE = /&(?:#(?:[xX]([0-9A-Fa-f]{1,6})|(\d{1,7}))|(amp|lt|gt|quot|apos));?/y;
/** What more text could turn into one. */
const BEGUN_REFERENCE = /^&(?:#(?:[xX][0-9A-Fa-f]{0,6}|\d{0,7})?|[a-z]{0,4})$/;
const LONGEST_REFERENCE = 10;
const NAMED = new Map([
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
]);

class ReferenceReader implements CharacterReader {
  code = 0;
  next = 0;

  read(text: string, at: number, final: boolean): boolean {
    this.code = text.charCodeAt(at);
    this.next = at + 1;
    if (this.code !== AMPERSAND) return true;
    const isNearEnd = at + LONGEST_REFERENCE > text.length;
    if (!final && isNearEnd && BEGUN_REFERENCE.test(text.slice(at))) return false;
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(text);
    if (found === null) return true;
    const [, hexadecimal, decimal, name = ''] = found;
    const number = hexadecimal === undefined ? Number(decimal ?? NAMED.get(name)) : Number.parseInt(hexadecimal, 16);
    if (number > 0xffff) return true;
    this.code = number;
    this.next = REFERENCE.lastIndex;
    return true;
  }
}

function isHexOrEnd(text: string, at: number): boolean {
  return at >= text.length || hexDigit(text.charCodeAt(at)) >= 0;
}

/** The digit's value; -1 for anything else, NaN included. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
