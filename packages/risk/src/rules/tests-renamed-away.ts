import { parseName } from '../paths/parsed-name.ts';
import { testRole } from '../paths/tests.ts';
import { fileRule } from '../rule.ts';

/** Renaming a test so that the runner does not find it is deleting it (contract, "Low"). */
export const testsRenamedAway = fileRule({
  code: 'RISK_TEST_RENAMED_AWAY',
  title: 'Tests renamed away',
  why: 'A runner finds tests by their names; under another name the test is still there, and never runs.',
  remedy: 'Keep the naming convention, or show in a run that the renamed tests are found.',
  needs: 'names',
  applies: ({ file }) => file.previousPath !== undefined && file.status === 'renamed',
  *inspect({ file }) {
    const before = file.previousPath as string;
    if (testRole(parseName(before)) !== 'case' || isFound(before, file.path)) return;
    yield { tier: 'medium', message: `a test is renamed from ${before}, and runners may not find it` };
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
