/** Tells of a line whether something is found in it; a `RegExp` without `g` is one. */
export interface LinePattern {
  test(line: string): boolean;
}

/**
 * An expression, and words of which each line that it finds has one as it stands (in lower case, where the expression
 * takes any case). The words are separated by blanks.
 */
export type Part = readonly [words: string, expression: RegExp];

/** Finds nothing. */
export const NOTHING: LinePattern = { test: () => false };

/**
 * Finds what any of many expressions finds. V8 compiles an expression when it is first tried, which takes longer than
 * all else that is done with a small file; those of whose words a text has none are not tried on its lines.
 */
export class Sieve {
  readonly parts: readonly Part[];
  #words: readonly (readonly string[])[] | undefined;

  constructor(...parts: readonly Part[]) {
    this.parts = parts;
  }

  /** What finds in the lines of this text what the expressions find. */
  within(text: string): LinePattern {
    const able = this.#ableIn(text);
    return able.length === 0 ? NOTHING : { test: (line) => able.some((expression) => expression.test(line)) };
  }

  /** What the first expression finds that finds something. */
  exec(line: string): RegExpExecArray | null {
    for (const expression of this.#ableIn(line)) {
      const found = expression.exec(line);
      if (found !== null) return found;
    }
    return null;
  }

  test(line: string): boolean {
    return this.exec(line) !== null;
  }

  #ableIn(text: string): RegExp[] {
    this.#words ??= this.parts.map(([words]) => words.split(' '));
    const able: RegExp[] = [];
    let lower: string | undefined;
    for (const [index, [, expression]] of this.parts.entries()) {
      if (expression.ignoreCase) lower ??= text.toLowerCase();
      const where = (expression.ignoreCase ? lower : undefined) ?? text;
      if (this.#words[index]?.some((word) => where.includes(word))) able.push(expression);
    }
    return able;
  }
}
