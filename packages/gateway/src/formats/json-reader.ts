import {
  BACKSLASH,
  endOfEscape,
  endOfPlain,
  isDigit,
  isPlain,
  isSpace,
  type JsonProblem,
  QUOTE,
  Unreadable,
} from './json-grammar.ts';
import { Keys } from './json-keys.ts';
import { type LongStrings, longStrings } from './json-strings.ts';
import { TokenList } from './json-token-list.ts';

/** Levels of nesting that a body has at most. */
export const DEEPEST = 64;

/** Where the value of a member of the outermost object stands. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What one pass over a JSON object tells of it. */
export interface JsonOutline {
  readonly members: ReadonlyMap<string, Span>;
  /** The first key that an object at any depth has twice, after escapes are undone. */
  readonly doubled: string | undefined;
  /** Which of the keys that were asked for stand anywhere. */
  readonly seen: ReadonlySet<string>;
  /** Every key, string and number. */
  readonly tokens: TokenList;
}

const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const MINUS = 0x2d;
/** From here on a string is looked at in many bytes at once; most are shorter. */
const LONG = 48;

/** Literals after their first letter. */
const LITERALS = new Map([
  [0x74, Buffer.from('rue')],
  [0x66, Buffer.from('alse')],
  [0x6e, Buffer.from('ull')],
]);
/** Keys of texts that stand in parts beside each other, for a reader one text. */
export const PART_KEYS: readonly string[] = ['text', 'token', 'content'];

/**
 * Reads a JSON object without building it: a call's body is judged by a few small members, and the rest, which is long,
 * has only to be JSON without ambiguity.
 * @param bytes valid UTF-8
 * @param watched keys of which `seen` tells
 * @returns the outline, or what is wrong with the text
 */
export function outlineJson(bytes: Buffer, watched: ReadonlySet<string> = new Set()): JsonOutline | JsonProblem {
  const reader = new JsonReader(bytes, watched);
  try {
    return reader.read();
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
  } finally {
    reader.close();
  }
}

class JsonReader {
  readonly #bytes: Buffer;
  readonly #watched: ReadonlySet<string>;
  readonly #members = new Map<string, Span>();
  readonly #seen = new Set<string>();
  readonly #tokens = new TokenList();
  #doubled: string | undefined;
  #groups = 0;
  #at = 0;
  /** The string that was read last holds an escape. */
  #escaped = false;
  /** Opened when the first long string is met. */
  #long: LongStrings | undefined;

  constructor(bytes: Buffer, watched: ReadonlySet<string>) {
    this.#bytes = bytes;
    this.#watched = watched;
  }

  read(): JsonOutline {
    this.#space();
    const isObject = this.#bytes[this.#at] === OPEN_BRACE;
    this.#value(1, 0, 0);
    this.#space();
    if (this.#at < this.#bytes.length) throw new Unreadable('syntax');
    if (!isObject) throw new Unreadable('no-object');
    return { members: this.#members, doubled: this.#doubled, seen: this.#seen, tokens: this.#tokens };
  }

  close(): void {
    this.#long?.close();
  }

  /**
   * @param depth of the containers around it, with itself if it is one
   * @param group of texts beside each other that a string belongs to; 0 for none
   * @param beside where the value is an object in a list: the groups of its texts
   */
  #value(depth: number, group: number, beside: number): void {
    const byte = this.#bytes[this.#at];
    if (byte === QUOTE) this.#text(group);
    else if (byte === OPEN_BRACE) this.#object(depth, beside);
    else if (byte === OPEN_BRACKET) this.#array(depth, group);
    else if (byte === MINUS || isDigit(byte)) this.#number();
    else this.#literal(byte);
  }

  #text(group: number): void {
    const start = this.#at;
    this.#string();
    this.#tokens.addString(start, this.#at, this.#escaped, group);
  }

  #object(depth: number, beside: number): void {
    if (depth > DEEPEST) throw new Unreadable('depth');
    const keys = new Keys();
    this.#at++;
    this.#space();
    if (this.#take(CLOSE_BRACE)) return;
    do {
      this.#space();
      const key = this.#key();
      if (!keys.add(key)) this.#doubled ??= key;
      this.#space();
      if (!this.#take(COLON)) throw new Unreadable('syntax');
      this.#space();
      const start = this.#at;
      const part = beside === 0 ? -1 : PART_KEYS.indexOf(key);
      // A list of this name holds the pieces of one text.
      this.#value(depth + 1, part >= 0 ? beside + part : key === 'tokens' ? -1 : 0, 0);
      if (depth === 1) this.#members.set(key, { start, end: this.#at });
      this.#space();
    } while (this.#take(COMMA));
    if (!this.#take(CLOSE_BRACE)) throw new Unreadable('syntax');
  }

  #key(): string {
    const start = this.#at;
    if (this.#bytes[start] !== QUOTE) throw new Unreadable('syntax');
    this.#string();
    this.#tokens.addKey(start, this.#at, this.#escaped);
    const key = this.#escaped
      ? (JSON.parse(this.#bytes.toString('utf8', start, this.#at)) as string)
      : this.#bytes.toString('utf8', start + 1, this.#at - 1);
    if (this.#watched.has(key)) this.#seen.add(key);
    return key;
  }

  /** @param group -1 where its texts are one text */
  #array(depth: number, group: number): void {
    if (depth > DEEPEST) throw new Unreadable('depth');
    const beside = this.#groups + 1;
    this.#groups += PART_KEYS.length + 1;
    const own = group === -1 ? this.#groups : 0;
    this.#at++;
    this.#space();
    if (this.#take(CLOSE_BRACKET)) return;
    do {
      this.#space();
      this.#value(depth + 1, own, beside);
      this.#space();
    } while (this.#take(COMMA));
    if (!this.#take(CLOSE_BRACKET)) throw new Unreadable('syntax');
  }

  #string(): void {
    const bytes = this.#bytes;
    const start = this.#at + 1;
    let at = start;
    this.#escaped = false;
    for (;;) {
      at = at - start < LONG ? endOfPlain(bytes, at, LONG) : this.#endOfPieces(at);
      const byte = bytes[at];
      if (byte === QUOTE) break;
      if (byte === BACKSLASH) {
        this.#escaped = true;
        at = endOfEscape(bytes, at);
      } else if (at - start < LONG || !isPlain(byte)) throw new Unreadable('syntax');
    }
    this.#at = at + 1;
  }

  #endOfPieces(at: number): number {
    const long = this.#openLong();
    if (long === undefined) return endOfPlain(this.#bytes, at, Number.POSITIVE_INFINITY);
    const end = long.endFrom(at);
    if (long.escaped) this.#escaped = true;
    return end;
  }

  #openLong(): LongStrings | undefined {
    if (this.#long === undefined) {
      this.#long = longStrings();
      this.#long?.open(this.#bytes);
    }
    return this.#long;
  }

  /** Section 6: no leading zero, no plus, digits on both sides of a point. */
  #number(): void {
    const start = this.#at;
    this.#take(MINUS);
    if (this.#bytes[this.#at] === 0x30) this.#at++;
    else this.#digits();
    if (this.#take(0x2e)) this.#digits();
    if (((this.#bytes[this.#at] ?? 0) | 0x20) === 0x65) {
      this.#at++;
      if (!this.#take(0x2b)) this.#take(MINUS);
      this.#digits();
    }
    this.#tokens.addNumber(start, this.#at);
  }

  #digits(): void {
    const start = this.#at;
    while (isDigit(this.#bytes[this.#at])) this.#at++;
    if (this.#at === start) throw new Unreadable('syntax');
  }

  #literal(first: number | undefined): void {
    const rest = LITERALS.get(first ?? 0);
    if (rest === undefined) throw new Unreadable('syntax');
    this.#at++;
    for (const byte of rest) if (!this.#take(byte)) throw new Unreadable('syntax');
  }

  #take(byte: number): boolean {
    if (this.#bytes[this.#at] !== byte) return false;
    this.#at++;
    return true;
  }

  #space(): void {
    for (let byte = this.#bytes[this.#at]; isSpace(byte); byte = this.#bytes[this.#at]) this.#at++;
  }
}
