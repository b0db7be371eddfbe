import type { FileChange } from '@sallyport/change';
import { readingOf } from '../classes.ts';
import { fileRule } from '../rule.ts';

/** What is low is at mode 100644 (contract, "Low"); a change of mode is seen by few reviewers ("Floors"). */
export const modes = fileRule({
  code: 'RISK_MODE',
  title: 'File modes',
  why: 'An executable bit turns text into a program, and most reviews do not show it.',
  remedy: 'Take the executable bit away (`git update-index --chmod=-x`), or say why the file runs.',
  needs: 'names',
  applies: ({ file }) => modesDiffer(file) || isNewExecutable(file),
  *inspect({ file, classes }) {
    if (modesDiffer(file)) {
      yield { tier: 'medium', message: `mode ${file.before?.mode} becomes ${file.after?.mode}` };
    } else if (readingOf(classes) !== 'code') {
      yield { tier: 'medium', message: 'a document or a test with the executable bit' };
    }
  },
});

function modesDiffer({ before, after }: FileChange): boolean {
  return before !== undefined && after !== undefined && before.mode !== after.mode;
}

/** Also one that stays executable: a runner can start it as a program of its own. */
function isNewExecutable({ after }: FileChange): boolean {
  return after?.mode === '100755';
}
