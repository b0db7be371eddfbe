import type { Language } from './languages.ts';
import { surplus, type TestComparison } from './test-comparison.ts';
import { balance, type Reached } from './test-places.ts';
import { CONDITIONAL_BLOCK } from './test-syntax.ts';

/** Languages in which a word ends a block. */
const ENDED_BY_WORD: ReadonlySet<Language> = new Set(['ruby', 'lua', 'elixir', 'julia', 'shell']);
const END = /^\s*(?:end|fi|done)\b/;
const WITHOUT_BRACES = /^\s*(?:\}\s*)?(?:if|while)\b.*\)\s*$/;
/** At most so many lines of a block are searched. */
const REACH = 200;

/**
 * An assertion that a new condition encloses though it stands as far in as before: what runs is decided by brackets
 * and words, not by the layout.
 */
export function enclosedAssertion(comparison: TestComparison, language: Language): Reached | undefined {
  const { before, after, added } = comparison;
  const enclosed = new Map<number, number>();
  for (const number of added) {
    const end = endOfBlock(after.code, added, number, language);
    for (let line = number + 1; line <= end; line++) enclosed.set(line, number);
  }
  if (enclosed.size === 0) return undefined;
  const always = before.assertions.filter(({ condition }) => condition === undefined);
  const still = after.assertions.filter(({ line, condition }) => condition === undefined && !enclosed.has(line));
  const lost = new Set(surplus(always, still).map(({ text }) => text));
  const now = after.assertions.find(({ line, text }) => enclosed.has(line) && lost.has(text));
  return now && { ...now, condition: after.code[(enclosed.get(now.line) as number) - 1]?.trim() };
}

/** The last line of the block that a line opens under a condition; the line itself when it opens none. */
function endOfBlock(code: readonly string[], added: ReadonlySet<number>, number: number, language: Language): number {
  const line = code[number - 1] ?? '';
  if (!CONDITIONAL_BLOCK.test(line)) return number;
  const last = Math.min(code.length, number + REACH);
  const textOf = (at: number) => code[at - 1] ?? '';
  if (WITHOUT_BRACES.test(line)) return firstLine(number, last, (at) => textOf(at).trim() !== '');
  let depth = balance(line);
  if (depth > 0) {
    return firstLine(number, last, (at) => {
      depth += balance(textOf(at));
      return depth <= 0;
    });
  }
  return ENDED_BY_WORD.has(language) ? firstLine(number, last, (at) => added.has(at) && END.test(textOf(at))) : number;
}

/** The first line behind one that is wanted; that one when none is. */
function firstLine(behind: number, last: number, isWanted: (line: number) => boolean): number {
  for (let line = behind + 1; line <= last; line++) if (isWanted(line)) return line;
  return behind;
}
