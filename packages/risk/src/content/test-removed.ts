import { fileRule } from '../rule.ts';
import { hunksOf } from './hunks.ts';
import { compareTests, isTestCode, surplus, type TestComparison } from './test-comparison.ts';
import { type Place, squeeze } from './test-places.ts';
import { FUNCTION_DECLARATION } from './test-syntax.ts';
import { shown } from './text.ts';

/** A test that no runner finds any more: deleted, commented out, or renamed away. */
export const testRemoved = fileRule({
  code: 'RISK_TEST_REMOVED',
  title: 'A test is gone',
  why: 'A test that no longer runs lets the fault through that it was written for.',
  remedy: 'Keep the test, or let a person confirm that it is not needed any more.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    if (file.file.status === 'deleted') return;
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    const unplugged = surplus(comparison.before.plugged, comparison.after.plugged)[0];
    if (unplugged !== undefined)
      yield {
        tier: 'medium',
        message: `line ${unplugged.line} of the base brought in what the head does not: ${shown(unplugged.text)}`,
      };
    const lost = lostTests(comparison);
    const [first] = lost;
    if (first === undefined) return;
    const more = lost.length > 1 ? ` and ${lost.length - 1} more` : '';
    yield {
      tier: 'medium',
      message: `line ${first.line} of the base declared a test that is gone: ${shown(first.text)}${more}`,
    };
  },
});

/**
 * Tests of the base that do not run in the head. A test whose line was replaced, in the same place, by that of another
 * test that runs is renamed, unless a function that is no test now bears its name.
 */
function lostTests(comparison: TestComparison): Place[] {
  const { before, after, contents, removed } = comparison;
  const lost = surplus(before.tests, after.tests);
  if (lost.length === 0) return lost;
  const gained = new Set(surplus(after.tests, before.tests).map(({ line }) => line));
  const gone = lost.filter((test) => !removed.has(test.line));
  for (const hunk of hunksOf(contents.removed, contents.added)) {
    const lines = new Set(hunk.removed.map(({ number }) => number));
    const here = lost.filter(({ line }) => lines.has(line));
    const replacements = hunk.added.filter(({ number }) => gained.has(number)).length;
    const fewer = here.length > replacements;
    for (const test of here) if (fewer || isRenamedAway(test, comparison, gained)) gone.push(test);
  }
  return gone;
}

function isRenamedAway(test: Place, comparison: TestComparison, gained: ReadonlySet<number>): boolean {
  const { before, after, added } = comparison;
  const name = coreName(FUNCTION_DECLARATION.exec(before.code[test.line - 1] ?? '')?.[1] ?? '');
  if (name.length < 3) return isQuotedElsewhere(test, comparison, gained);
  return [...added].some((number) => {
    const declared = FUNCTION_DECLARATION.exec(after.code[number - 1] ?? '')?.[1];
    return declared !== undefined && !gained.has(number) && coreName(declared) === name;
  });
}

/** The name of a test that is a call, `it('logs in', …)`, now stands in a comment or in a call that is no test. */
function isQuotedElsewhere({ text }: Place, { contents }: TestComparison, gained: ReadonlySet<number>): boolean {
  const name = /'([^']{4,})'/.exec(text)?.[1];
  if (name === undefined) return false;
  return contents.added.some((line) => !gained.has(line.number) && squeeze(line.text).includes(`'${name}'`));
}

/** What is left of a test's name when everything is taken away that makes a runner find it or not. */
function coreName(name: string): string {
  return name.toLowerCase().replace(/test|spec|disabled|skip(?:ped)?|unused|old|^x|^no(?=[^a-z])|off|[^a-z0-9]/g, '');
}
