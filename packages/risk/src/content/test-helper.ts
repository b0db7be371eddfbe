import { parseName } from '../paths/parsed-name.ts';
import { testRole } from '../paths/tests.ts';
import { fileRule } from '../rule.ts';
import type { Language } from './languages.ts';
import { compareTests, isTestCode, testLanguage } from './test-comparison.ts';
import { LONGEST } from './test-places.ts';
import { ASSERTION, IMPORT, TEST_ANNOTATION, TEST_DECLARATION } from './test-syntax.ts';

/** Languages in which a test is declared, so that a file without a declaration holds none. */
const DECLARING: ReadonlySet<Language> = new Set<Language>([
  'javascript',
  'go',
  'jvm',
  'csharp',
  'php',
  'swift',
  'dart',
]);

/** What other files can take from this one. */
const SHARED =
  /^\s*export\b|\bmodule\.exports\b|^\s*exports\.\w|^\s*(?:(?:public|internal|open|abstract|final|sealed|data|static)\s+)*(?:class|interface|trait|object|struct|record|enum|mixin|extension)\s+\w|^(?:func|type|var|const)\s/;

/** Programs that a test of a compiler or formatter reads as text. */
const READ_AS_TEXT = new Set([
  'expected',
  'input',
  'output',
  'actual',
  'result',
  'before',
  'after',
  'sample',
  'samples',
]);

function isCase(path: string): boolean {
  const name = parseName(path);
  return testRole(name) === 'case' && !name.words.some((word) => READ_AS_TEXT.has(word));
}

/** A file among the tests that holds none is there for others: helpers, fakes, what production may import. */
export const testHelper = fileRule({
  code: 'RISK_TEST_HELPER',
  title: 'Shared among tests, without a test of its own',
  why: 'Tests, and sometimes production code, take helpers and fakes from such a file; a line there can make all of them pass.',
  remedy: 'Check that no assertion, failure or production module is replaced.',
  needs: 'contents',
  applies: (file) => isTestCode(file) && isCase(file.file.path),
  *inspect(file) {
    const language = testLanguage(file) as Language;
    const code = compareTests(file)?.after.code;
    if (code === undefined || !DECLARING.has(language) || file.contents?.added.length === 0) return;
    const checks = (line: string) =>
      line.length <= LONGEST &&
      !IMPORT.test(line) &&
      (TEST_DECLARATION[language].test(line) || TEST_ANNOTATION.test(line) || ASSERTION.test(line));
    if (code.some(checks)) return;
    const line = code.findIndex((text) => SHARED.test(text));
    if (line >= 0) yield { tier: 'medium', line: line + 1, message: 'holds no test, and shares what it holds' };
  },
});
