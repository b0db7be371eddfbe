import { parseName } from '../paths/parsed-name.ts';
import { type TestRole, testRole } from '../paths/tests.ts';
import { fileRule } from '../rule.ts';
import { source } from './source.ts';

/** Languages whose assertions are calls that content rules know; in all others any line that goes may be one. */
const READ =
  /\.([cm]?[jt]sx?|coffee|vue|svelte|py|rb|go|rs|java|kt|scala|groovy|cs|php|swift|m|mm|cc|cpp|cxx|hh|hpp|dart|exs?)$/i;

/**
 * What a test expects often stands in its data: a golden file, a scenario, a recorded answer. A line that goes from
 * there can be an assertion that goes (contract, "Low": removing or rewriting an assertion).
 */
export const rewrittenTestData = fileRule({
  code: 'RISK_TEST_DATA_REWRITTEN',
  title: 'Expectations of tests rewritten',
  why: 'A test that compares with a file expects what the file says; whoever rewrites the file rewrites the test.',
  remedy: 'Say why the expectation changes, or add a new case beside the old one.',
  needs: 'contents',
  applies: ({ file, names, known }) =>
    file.before !== undefined &&
    file.after !== undefined &&
    // What is source by its only name is no test: that is asked first. It spares most files the longer question.
    !(names.length === 1 && known.has(source.code)) &&
    holdsExpectations(file.path),
  *inspect({ contents }) {
    const gone = contents?.removed.find(({ text }) => text.trim() !== '');
    if (gone === undefined) return;
    yield { tier: 'medium', message: `line ${gone.number} of the base, which a test may expect, is gone or changed` };
  },
});

function holdsExpectations(path: string): boolean {
  const role: TestRole | undefined = testRole(parseName(path));
  return role === 'data' || (role === 'case' && !READ.test(path));
}
