import { fileRule } from '../rule.ts';
import { compareTests, isTestCode, surplus } from './test-comparison.ts';
import { shown } from './text.ts';

/** A test that is kept and does not run, or runs and cannot fail; `.only` keeps all the others from running. */
export const testSkipped = fileRule({
  code: 'RISK_TEST_SKIPPED',
  title: 'A test is skipped',
  why: 'A skipped, focused, retried or expected-to-fail test is green whatever the code does.',
  remedy: 'Mend the test, or let a person confirm why it is skipped.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    const { before, after } = comparison;
    for (const { line, text } of surplus(after.skips, before.skips).slice(0, 3))
      yield { tier: 'medium', line, message: `keeps tests from running: ${shown(text)}` };
    for (const { line, text } of surplus(after.deadCode, before.deadCode).slice(0, 3))
      yield { tier: 'medium', line, message: `never runs: ${shown(text)}` };
  },
});
