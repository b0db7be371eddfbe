import { type Finding, fileRule } from '../rule.ts';
import type { Language } from './languages.ts';
import {
  compareTests,
  indentation,
  isTestCode,
  surplus,
  type TestComparison,
  testLanguage,
} from './test-comparison.ts';
import { enclosedAssertion } from './test-enclosed.ts';
import type { Reached } from './test-places.ts';
import { CONDITIONAL_BLOCK, EARLY_EXIT } from './test-syntax.ts';
import { shown } from './text.ts';

/** An assertion that stands where it stood and is not reached any more, or whose failure is swallowed. */
export const testBypassed = fileRule({
  code: 'RISK_TEST_BYPASSED',
  title: 'An assertion may not be reached',
  why: 'An early return, a condition or a try block in front of an old assertion lets the test pass without it.',
  remedy: 'Let the old assertions run as they did; put new conditions into new tests.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    if (file.file.status !== 'modified' && file.file.status !== 'renamed') return;
    const comparison = compareTests(file);
    if (comparison === undefined || comparison.before.assertions.length === 0) return;
    yield* earlyExits(comparison);
    yield* wrapped(comparison, testLanguage(file) as Language);
    yield* replaced(comparison);
  },
});

/** At most so many lines of a test are searched behind an exit. */
const REACH = 200;

/** Where a program calls its tests one by one, as in C. */
const CALLS_TEST = /^\s*\w*test\w*\s*\([^{}]*\)\s*;/i;

function* earlyExits({ after, added }: TestComparison): Generator<Finding> {
  const asserted = new Set(after.assertions.map(({ line }) => line));
  for (const number of added) {
    const line = after.code[number - 1] ?? '';
    if (!EARLY_EXIT.test(line)) continue;
    const indent = indentationOfExit(after.code, added, number);
    for (let next = number + 1; next <= Math.min(after.code.length, number + REACH); next++) {
      const text = after.code[next - 1] as string;
      if (text.trim() === '') continue;
      if (indentation(text) < indent) break;
      if (added.has(next) || !(asserted.has(next) || CALLS_TEST.test(text))) continue;
      yield { tier: 'medium', line: number, message: `leaves the test before the assertion on line ${next}` };
      return;
    }
  }
}

/** Conditions stand near what they guard. */
const MOST_ABOVE = 30;

/** An exit under a new condition leaves what the condition stands in. */
function indentationOfExit(code: readonly string[], added: ReadonlySet<number>, number: number): number {
  let indent = indentation(code[number - 1] ?? '');
  for (let above = number - 1; above > Math.max(0, number - MOST_ABOVE) && added.has(above); above--) {
    const line = code[above - 1] ?? '';
    if (line.trim() === '' || indentation(line) >= indent) continue;
    if (!CONDITIONAL_BLOCK.test(line)) break;
    indent = indentation(line);
  }
  return indent;
}

/** Tests and assertions that were reached always, and now are under a condition or in a block that swallows failures. */
function* wrapped(comparison: TestComparison, language: Language): Generator<Finding> {
  const { before, after } = comparison;
  const always = (places: readonly Reached[]) => places.filter(({ condition }) => condition === undefined);
  for (const part of ['assertions', 'tests'] as const) {
    const lost = new Set(surplus(always(before[part]), always(after[part])).map(({ text }) => text));
    const now = after[part].find(({ text, condition }) => condition !== undefined && lost.has(text));
    if (now === undefined) continue;
    yield dependent(now);
    return;
  }
  const enclosed = enclosedAssertion(comparison, language);
  if (enclosed !== undefined) yield dependent(enclosed);
}

function dependent({ line, condition = '' }: Reached): Finding {
  return { tier: 'medium', line, message: `now depends on ${shown(condition)}` };
}

/** A stub in place of an assertion, of the way that the run ends, or of the module that old assertions are about. */
function* replaced({ before, after }: TestComparison): Generator<Finding> {
  const [first] = surplus(after.replacements, before.replacements);
  if (first !== undefined)
    yield {
      tier: 'medium',
      line: first.line,
      message: `takes the place of what old assertions rely on: ${shown(first.text)}`,
    };
}
