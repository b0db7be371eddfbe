import { type Finding, fileRule } from '../rule.ts';
import { compareTests, indentation, isTestCode, type TestComparison } from './test-comparison.ts';
import { CONDITIONAL_BLOCK, EARLY_EXIT } from './test-syntax.ts';

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
    yield* wrapped(comparison);
  },
});

/** At most so many lines of a test are searched behind an exit. */
const REACH = 200;

function* earlyExits({ after, added }: TestComparison): Generator<Finding> {
  const asserted = new Set(after.assertions.map(({ line }) => line));
  for (const number of added) {
    const line = after.code[number - 1] ?? '';
    if (!EARLY_EXIT.test(line)) continue;
    const indent = indentation(line);
    for (let next = number + 1; next <= Math.min(after.code.length, number + REACH); next++) {
      const text = after.code[next - 1] as string;
      if (text.trim() === '') continue;
      if (indentation(text) < indent) break;
      if (!asserted.has(next) || added.has(next)) continue;
      yield { tier: 'medium', line: number, message: `leaves the test before the assertion on line ${next}` };
      return;
    }
  }
}

/** Old assertions that an added block now holds: indented anew under it, or left at its own indentation. */
function* wrapped({ before, after, added }: TestComparison): Generator<Finding> {
  const known = new Map(before.assertions.map(({ text, line }) => [text, indentation(before.code[line - 1] ?? '')]));
  for (const { line, text } of after.assertions) {
    const was = known.get(text);
    if (was === undefined) continue;
    const indent = indentation(after.code[line - 1] as string);
    const opener = indent > was && added.has(line) ? openerOf(after.code, line, indent) : line - 1;
    if (!added.has(opener) || !CONDITIONAL_BLOCK.test(after.code[opener - 1] ?? '')) continue;
    if (
      !added.has(line) &&
      indent > indentation(after.code[opener - 1] as string) &&
      !opensBlock(after.code[opener - 1])
    )
      continue;
    yield { tier: 'medium', line: opener, message: `the assertion on line ${line} now depends on this block` };
    return;
  }
}

function opensBlock(line: string | undefined): boolean {
  return /[{:]\s*$|\b(?:do|then)\s*$/.test(line ?? '');
}

/** The nearest line above that is indented less, or 0. */
function openerOf(code: readonly string[], line: number, indent: number): number {
  for (let at = line - 1; at >= Math.max(1, line - REACH); at--) {
    const text = code[at - 1] as string;
    if (text.trim() !== '' && indentation(text) < indent) return at;
  }
  return 0;
}
