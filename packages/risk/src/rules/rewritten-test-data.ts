import { parseName } from '../paths/parsed-name.ts';
import { type TestRole, testRole } from '../paths/tests.ts';
import { fileRule } from '../rule.ts';

/** Languages whose assertions content rules know; in all others a line that goes may be one. */
const READ =
  /\.([cm]?[jt]sx?|coffee|vue|svelte|py|rb|go|rs|java|kt|scala|groovy|cs|vb|fs|php|swift|m|mm|c|h|cc|cpp|cxx|hh|hpp|dart|exs?|lua|r|jl|zig|el|sol|bats|sh|t|pl|hs|nim|d)$/i;

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
  applies: ({ file }) => file.before !== undefined && file.after !== undefined && holdsExpectations(file.path),
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
