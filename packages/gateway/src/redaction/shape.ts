/** A form by which a token is known without knowing its value. */
export interface Shape {
  readonly rule: string;
  /** Texts that begin, or stand inside, every token of this shape; one of them has to be seen first. */
  readonly hints: readonly string[];
  /** Can this character stand in a token, or between its parts? */
  readonly continues: (code: number) => boolean;
  /**
   * All tokens in a run of such characters, as pairs of start and end, in time linear in the run.
   * @param run what stands before the run (at most `CONTEXT` characters), and the run
   * @param from where the run begins
   */
  readonly find: (run: string, from: number) => [start: number, end: number][];
}

/** Longest run of characters that is waited for in a stream before it is judged. */
export const LONGEST_RUN = 16_384;

/** How many characters before a run say whether a token can begin there. */
export const CONTEXT = 6;

/** A token begins at the text's start, after what is no letter or digit, or after an escape that ends in one. */
export const BEGINS = '(?<=^|[^A-Za-z0-9]|\\\\[bfnrt]|\\\\u[0-9A-Fa-f]{4}|%[0-9A-Fa-f]{2})';

export const WORD = charactersOf(/[A-Za-z0-9_]/);
export const WORD_DASH = charactersOf(/[A-Za-z0-9_-]/);
export const WORD_DASH_DOT = charactersOf(/[A-Za-z0-9_.-]/);

/** A shape that a pattern finds. */
export function shape(
  rule: string,
  hints: readonly string[],
  continues: (code: number) => boolean,
  pattern: RegExp,
): Shape {
  return { rule, hints, continues, find: (run, from) => matchesOf(run, from, pattern) };
}

/** A pattern that begins where a token can. */
export function token(pattern: string): RegExp {
  return new RegExp(BEGINS + pattern, 'g');
}

function matchesOf(run: string, from: number, pattern: RegExp): [number, number][] {
  const found: [number, number][] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(run); match !== null; match = pattern.exec(run)) {
    found.push([match.index, pattern.lastIndex]);
  }
  return found;
}

/** Tells whether a character, by its code, is of a class. */
export function charactersOf(pattern: RegExp): (code: number) => boolean {
  const table = Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
  return (code) => table[code] === true;
}
