import { CONDITIONAL_BLOCK } from './test-syntax.ts';

/** A place in a test file; `text` has no comments and no blanks, so that a new layout is no new text. */
export interface Place {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** A test or an assertion, and the condition, if any, under which it is reached. */
export interface Reached extends Place {
  /** The line that opens a block which may not run, or which swallows a failure; squeezed. */
  readonly condition: string | undefined;
}

/** Lines beyond this length are not searched: another rule names them. */
export const LONGEST = 2_000;

/** A text without what a formatter changes: blanks, the kind of quotes, commas and semicolons at an end. */
export function squeeze(text: string): string {
  const tight = text.replace(/\s+/g, '').replaceAll('"', "'").replaceAll('`', "'");
  const closed = tight.replaceAll(',)', ')').replaceAll(',]', ']').replaceAll(',}', '}');
  let end = closed.length;
  while (closed[end - 1] === ';' || closed[end - 1] === ',') end--;
  return closed.slice(0, end);
}

/** The lines that enclose the current one, by indentation. */
export class BlockStack {
  readonly #open: { indent: number; index: number }[] = [];
  #current = -1;

  enter(line: string, index: number): void {
    if (line.trim() === '') return;
    const indent = line.length - line.trimStart().length;
    while ((this.#open.at(-1)?.indent ?? -1) >= indent) this.#open.pop();
    this.#current = this.#open.at(-1)?.index ?? -1;
    this.#open.push({ indent, index });
  }

  /** The index of the nearest line above that is indented less; none for a line that nothing encloses. */
  get encloser(): number | undefined {
    return this.#current < 0 ? undefined : this.#current;
  }

  /** The nearest line above that is indented less, squeezed, when it opens a block that may not run. */
  condition(code: readonly string[], text: readonly string[]): string | undefined {
    const opener = code[this.#current];
    return opener !== undefined && CONDITIONAL_BLOCK.test(opener) ? squeeze(text[this.#current] as string) : undefined;
  }
}

/** Brackets that open less those that close. */
export function balance(line: string): number {
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '(' || character === '[' || character === '{') depth++;
    else if (character === ')' || character === ']' || character === '}') depth--;
  }
  return depth;
}
