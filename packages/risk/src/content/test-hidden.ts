import { type Finding, fileRule } from '../rule.ts';
import { compareTests, indentation, isTestCode, type TestComparison, testLanguage } from './test-comparison.ts';
import { FUNCTION_DECLARATION } from './test-syntax.ts';
import { shown } from './text.ts';

/** Runners collect public functions of public classes that they can make; Python's pass over coroutines as well. */
const CLASS = /^\s*(?:(?:public|final|open|sealed|export|data|static)\s+)*class\s+(\w+)/;
const HIDING = /\b(?:private|abstract|internal|protected|fileprivate)\b/;

/** A test, or the class around it, that stands where it stood and is not collected any more. */
export const testHidden = fileRule({
  code: 'RISK_TEST_HIDDEN',
  title: 'A test is hidden from its runner',
  why: 'A runner silently passes over tests that are private, in an abstract class, or in a class that it cannot make.',
  remedy: 'Leave the test as visible as it was, or let a person confirm that it no longer runs.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    if (file.file.status === 'added' || file.file.status === 'deleted') return;
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    if (testLanguage(file) === 'python') yield* notCollected(comparison);
    yield* lessVisible(comparison, testLanguage(file) === 'python' ? /\basync\b/ : HIDING);
  },
});

/** Declarations that gained a word by which the runner passes over them. */
function* lessVisible({ before, after, added, removed }: TestComparison, hiding: RegExp): Generator<Finding> {
  const tests = new Set(before.tests.map(({ line }) => line));
  const seen = new Set<string>();
  for (const number of removed) {
    const line = before.code[number - 1] ?? '';
    const name = CLASS.exec(line)?.[1] ?? (tests.has(number) ? FUNCTION_DECLARATION.exec(line)?.[1] : undefined);
    if (name !== undefined && !hiding.test(line)) seen.add(name);
  }
  if (seen.size === 0) return;
  for (const number of added) {
    const line = after.code[number - 1] ?? '';
    const name = FUNCTION_DECLARATION.exec(line)?.[1];
    if (name === undefined || !seen.has(name) || !hiding.test(line)) continue;
    yield { tier: 'medium', line: number, message: `the runner passes over ${shown(name)} now: ${shown(line.trim())}` };
    return;
  }
}

/** pytest takes no class that has a constructor. */
function* notCollected({ after, added }: TestComparison): Generator<Finding> {
  for (const number of added) {
    const line = after.code[number - 1] ?? '';
    if (!/^\s+def\s+__(?:init|new)__\s*\(/.test(line)) continue;
    const owner = after.code
      .slice(0, number - 1)
      .findLast((other) => other.trim() !== '' && indentation(other) < indentation(line));
    if (!/^\s*class\s+Test/.test(owner ?? '')) continue;
    yield { tier: 'medium', line: number, message: 'a class with a constructor is not collected' };
    return;
  }
}
