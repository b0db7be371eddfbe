import { fileRule } from '../rule.ts';
import { hasTestName } from './text.ts';

/** What a test compares with, recorded in a file of its own. */
const RECORDED =
  /(?:^|\/)(?:__snapshots__|__image_snapshots__|snapshots?|goldens?|goldenfiles|baselines?|expectations)\/|\.(?:snap|ambr|golden|approved\.\w+|verified\.\w+|stdout|stderr|baseline|expected|out|expect)$/i;

/** A recorded expectation is an assertion: rewriting it rewrites what the test demands. */
export const testData = fileRule({
  code: 'RISK_TEST_SNAPSHOT',
  title: 'A recorded expectation is rewritten',
  why: 'A snapshot that is recorded anew accepts whatever the code does now, faults included.',
  remedy: 'Let a person compare the old and the new expectation.',
  needs: 'contents',
  applies: (file) => hasTestName(file) && file.file.status !== 'added' && RECORDED.test(file.file.path),
  *inspect({ contents }) {
    const first = contents?.removed.find(({ text }) => text.trim() !== '');
    if (first !== undefined)
      yield { tier: 'medium', message: `line ${first.number} of the base's recording is gone or says something else` };
  },
});
