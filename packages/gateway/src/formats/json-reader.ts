import { TokenList } from './json-token-list.ts';

/** Levels of nesting that a body has at most. */
export const DEEPEST = 64;

/** Why a text is not what is asked for: no JSON (RFC 8259), no object, or nested too deeply. */
export type JsonProblem = 'syntax' | 'no-object' | 'depth';

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

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const MINUS = 0x2d;

/** 1 for bytes that stand for themselves inside a string: all but quotes, backslashes and controls (section 7). */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH ? 1 : 0,
);
const SIMPLE_ESCAPES = new Set(Buffer.from('"\\/bfnrt'));
const LETTER_U = 0x75;
/** Literals after their first letter. */
const LITERALS = new Map([
  [0x74, Buffer.from('rue')],
  [0x66, Buffer.from('alse')],
  [0x6e, Buffer.from('ull')],
]);
/** Objects of so many keys are compared one by one, which takes less than a set. */
const FEW_KEYS = 8;

/** Keys of texts that stand in parts beside each other, for a reader one text. */
const PART_KEYS = ['text', 'token', 'content'];

class Unreadable extends Error {
  readonly problem: JsonProblem;

  constructor(problem: JsonProblem) {
    super(problem);
    this.problem = problem;
  }
}

/**
 * Reads a JSON object without building it: a call's body is judged by a few small members, and the rest, which is long,
 * has only to be JSON without ambiguity.
 * @param bytes valid UTF-8
 * @param watched keys of which `seen` tells
 * @returns the outline, or what is wrong with the text
 */
export function outlineJson(bytes: Buffer, watched: ReadonlySet<string> = new Set()): JsonOutline | JsonProblem {
  try {
    return new JsonReader(bytes, watched).read();
  } catch (error) {
    if (error instanceof Unreadable) return error.problem;
    throw error;
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
    let at = this.#at + 1;
    this.#escaped = false;
    for (;;) {
      at = endOfPlain(bytes, at);
      const byte = bytes[at];
      if (byte === QUOTE) break;
      if (byte !== BACKSLASH) throw new Unreadable('syntax');
      this.#escaped = true;
      at = endOfEscape(bytes, at);
    }
    this.#at = at + 1;
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

/** The keys of one object. */
class Keys {
  readonly #few: string[] = [];
  #many: Set<string> | undefined;

  /** False when it was there before. */
  add(key: string): boolean {
    if (this.#many !== undefined) return this.#many.size < this.#many.add(key).size;
    if (this.#few.includes(key)) return false;
    this.#few.push(key);
    if (this.#few.length > FEW_KEYS) this.#many = new Set(this.#few);
    return true;
  }
}

/** A function of its own, in which V8 keeps everything in registers: most of the time is spent here. */
function endOfPlain(bytes: Uint8Array, start: number): number {
  const end = bytes.length;
  let at = start;
  while (at < end && PLAIN[bytes[at] as number] === 1) at++;
  return at;
}

function endOfEscape(bytes: Uint8Array, at: number): number {
  const escaped = bytes[at + 1] ?? 0;
  if (SIMPLE_ESCAPES.has(escaped)) return at + 2;
  if (escaped !== LETTER_U) throw new Unreadable('syntax');
  for (let digit = at + 2; digit < at + 6; digit++) if (!isHexDigit(bytes[digit])) throw new Unreadable('syntax');
  return at + 6;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}

function isHexDigit(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
