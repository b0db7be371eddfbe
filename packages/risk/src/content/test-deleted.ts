import { fileRule } from '../rule.ts';
import { hasTestName } from './text.ts';

/** A whole test file that is gone, or that has nothing left in it. */
export const testDeleted = fileRule({
  code: 'RISK_TEST_DELETED',
  title: 'A test file is deleted or emptied',
  why: 'What the file checked is not checked any more; data that a test reads may be the test itself.',
  remedy: 'Keep the file, or let a person confirm that it is not needed any more.',
  needs: 'contents',
  applies: (file) => hasTestName(file) && file.file.status !== 'added' && file.file.status !== 'copied',
  *inspect({ file, contents }) {
    if (file.status === 'deleted') yield { tier: 'medium', message: 'a file of the tests is deleted' };
    else if (isBlank(contents?.after) && !isBlank(contents?.before))
      yield { tier: 'medium', message: 'a file of the tests is emptied' };
  },
});

function isBlank(bytes: Buffer | undefined): boolean {
  return bytes !== undefined && bytes.length < 1_000 && bytes.toString('latin1').trim() === '';
}
