import { parseName } from '../paths/parsed-name.ts';
import { testRole } from '../paths/tests.ts';
import { fileRule } from '../rule.ts';

/** Deleting a test, or renaming it so that the runner does not find it, is never low (contract, "Low"). */
export const removedTests = fileRule({
  code: 'RISK_TEST_REMOVED',
  title: 'Tests deleted or renamed away',
  why: 'What is no longer tested can break without anybody seeing it.',
  remedy: 'Say where the same is tested now, or keep the test.',
  needs: 'names',
  applies: ({ file }) => file.status === 'deleted' || file.status === 'renamed',
  *inspect({ file }) {
    const before = file.previousPath ?? file.path;
    const role = testRole(parseName(before));
    if (role === undefined) return;
    if (file.status === 'deleted') {
      yield { tier: 'medium', message: role === 'case' ? 'a test is deleted' : 'data of tests is deleted' };
      return;
    }
    if (role === 'case' && !isFound(before, file.path)) {
      yield { tier: 'medium', message: `a test is renamed from ${before}, and runners may not find it` };
    }
  },
});

/** Is the new name still a case by the same convention: the same kind of file name and extension? */
function isFound(before: string, after: string): boolean {
  if (testRole(parseName(after)) !== 'case') return false;
  return conventionOf(before) === conventionOf(after);
}

function conventionOf(path: string): string {
  const { base, extension } = parseName(path);
  const marker = /[._-](tests?|specs?|e2e|cy)\.[a-z]+$/.exec(base)?.[1] ?? (/^test_/.test(base) ? 'test_' : '');
  const camel = /(tests?|testcase|it|spec)\.[a-z]+$/.exec(base)?.[1] ?? '';
  return `${marker}|${marker === '' ? camel : ''}|${extension}`;
}
