/**
 * The ways in which a text is read when secrets are looked for: as it is, with JSON's escapes undone (RFC 8259,
 * section 7) once or twice, which is how tool arguments and results hold documents inside documents, and with
 * percent-encoding undone (RFC 3986, section 2.1), byte by byte.
 */
export type View = 'plain' | 'json' | 'json-in-json' | 'percent';

export const VIEWS: readonly View[] = ['plain', 'json', 'json-in-json', 'percent'];

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
  const once = new UnescapingReader(new PlainReader());
  return view === 'json' ? once : new UnescapingReader(once);
}

const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const LETTER_U = 0x75;
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
    if (escaped === LETTER_U) return this.#readUnicode(text, below.next, final);
    if (escaped === 0x22 || escaped === BACKSLASH || escaped === 0x2f) this.code = escaped;
    else if (ESCAPES.has(escaped)) this.code = ESCAPES.get(escaped) as number;
    else return true;
    this.next = below.next;
    return true;
  }

  /** Four hexadecimal digits after `\u`; without them the backslash is a character like any other. */
  #readUnicode(text: string, start: number, final: boolean): boolean {
    let value = 0;
    let at = start;
    for (let count = 0; count < 4; count++) {
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

function isHexOrEnd(text: string, at: number): boolean {
  return at >= text.length || hexDigit(text.charCodeAt(at)) >= 0;
}

/** The digit's value; -1 for anything else, NaN included. */
function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
