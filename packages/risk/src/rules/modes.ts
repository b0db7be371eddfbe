import type { FileChange } from '@sallyport/change';
import { readingOf } from '../classes.ts';
import { fileRule } from '../rule.ts';

/** Prose has no reason to be executable; a change of mode is seen by few reviewers (contract, "Floors"). */
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
    } else if (readingOf(classes) === 'prose') {
      yield { tier: 'medium', message: 'a document with the executable bit' };
    }
  },
});

function modesDiffer({ before, after }: FileChange): boolean {
  return before !== undefined && after !== undefined && before.mode !== after.mode;
}

/** Also one that stays executable: prose at mode 100755 is not plain documentation. */
function isNewExecutable({ after }: FileChange): boolean {
  return after?.mode === '100755';
}
