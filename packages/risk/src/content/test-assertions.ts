import { type Finding, fileRule } from '../rule.ts';
import { compareTests, isTestCode, surplus, type TestComparison } from './test-comparison.ts';
import { shown } from './text.ts';

/** An assertion that is gone or says something else. */
export const testAssertions = fileRule({
  code: 'RISK_TEST_ASSERTION',
  title: 'An assertion is removed or rewritten',
  why: 'Whoever changes what a test expects decides what the code may do: a weaker assertion passes with a fault.',
  remedy: 'Add new assertions beside the old ones, or let a person confirm the new expectation.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    if (file.file.status === 'deleted') return;
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    yield* lostAssertions(comparison);
    yield* lostThresholds(comparison);
    yield* lostExpectations(comparison);
    yield* lostCases(comparison);
  },
});

function* lostAssertions({ before, after }: TestComparison): Generator<Finding> {
  const lost = surplus(before.assertions, after.assertions);
  const [first] = lost;
  if (first === undefined) return;
  const more = lost.length > 1 ? ` and ${lost.length - 1} more` : '';
  yield {
    tier: 'medium',
    message: `line ${first.line} of the base asserted what the head does not: ${shown(first.text)}${more}`,
  };
}

function* lostThresholds({ before, after }: TestComparison): Generator<Finding> {
  const [first] = surplus(before.thresholds, after.thresholds);
  if (first !== undefined)
    yield {
      tier: 'medium',
      message: `line ${first.line} of the base set a threshold that the head does not: ${shown(first.text)}`,
    };
}

function* lostExpectations({ before, after }: TestComparison): Generator<Finding> {
  const [first] = surplus(before.expectations, after.expectations);
  if (first !== undefined)
    yield {
      tier: 'medium',
      message: `line ${first.line} of the base was a case or an expected value that the head does not have: ${shown(first.text)}`,
    };
}

/** A table of cases on one line that has fewer of its values than it had; one with more is a test more. */
function* lostCases({ before, after }: TestComparison): Generator<Finding> {
  const tables = surplus(after.tables, before.tables).map(({ text }) => valuesOf(text));
  const first = surplus(before.tables, after.tables).find(({ text }) => {
    const values = valuesOf(text);
    return values.length > 0 && tables.length > 0 && !tables.some((table) => holds(table, values));
  });
  if (first !== undefined)
    yield {
      tier: 'medium',
      message: `line ${first.line} of the base had cases that the head does not: ${shown(first.text)}`,
    };
}

/** The numbers and texts of a line, in order. */
function valuesOf(text: string): string[] {
  return text.match(/'[^']*'|-?\b\d[\w.]*|\b(?:true|false|null|nil|None|True|False|undefined)\b/g) ?? [];
}

function holds(table: readonly string[], values: readonly string[]): boolean {
  let from = 0;
  return values.every((value) => {
    const at = table.indexOf(value, from);
    from = at + 1;
    return at >= 0;
  });
}
