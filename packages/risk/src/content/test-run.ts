import { fileRule } from '../rule.ts';
import type { Language } from './languages.ts';
import { compareTests, isTestCode, newLines, testLanguage } from './test-comparison.ts';
import { endings } from './test-run-endings.ts';
import { shown } from './text.ts';

/** A test, a new one too, that ends the process of all tests with success, or rewrites the runner. */
export const testRun = fileRule({
  code: 'RISK_TEST_RUN',
  title: 'A test ends or rewrites the run',
  why: 'Tests share a process with their runner: one that ends it with success, or changes how it asserts, makes every other test pass.',
  remedy: 'Test an exit in a child process or with a fake; leave the runner and the built-in types as they are.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    const pattern = endings(testLanguage(file) as Language, comparison.after.code);
    const line = pattern && newLines(comparison).find(({ code }) => pattern.test(code));
    if (line !== undefined) yield { tier: 'medium', line: line.number, message: shown(line.text.trim()) };
  },
});
