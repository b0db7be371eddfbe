import { PREDICATE_BASE, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import { conform, type KindOfEvidence, unbelievable } from '../kind.ts';
import { readJunit, type TestResults } from '../readers/junit.ts';
import { MAX_ENTRIES, type Report } from '../report.ts';
import type { TestsEvidence } from '../types.ts';

const TEST_RESULT = 'https://in-toto.io/attestation/test-result/v0.1';
/** Tests against the contract with another service; the shape is the same. */
export const CONTRACT = `${PREDICATE_BASE}/contract/v1`;

const names = v.optional(v.pipe(v.array(v.string()), v.maxLength(MAX_ENTRIES)), []);

/** in-toto test-result v0.1, and one field of ours, `skippedTests`, which others ignore. */
export const testResultSchema = v.object({
  result: v.picklist(['PASSED', 'WARNED', 'FAILED']),
  configuration: v.optional(v.array(v.looseObject({}))),
  url: v.optional(v.string()),
  passedTests: names,
  warnedTests: names,
  failedTests: names,
  skippedTests: names,
});

/** Unit tests and the like. A report without a test that was run is refused. */
export const tests: KindOfEvidence = {
  kind: 'tests',
  accepts: (predicateType) => predicateType === TEST_RESULT,
  state: (reports) => ({ predicateType: TEST_RESULT, predicate: predicateOf(reports) }),
  interpret: (predicate) => interpret(predicate, 'tests'),
};

/** Contract tests. */
export const contract: KindOfEvidence = {
  kind: 'contract',
  accepts: (predicateType) => predicateType === CONTRACT,
  state: (reports) => ({ predicateType: CONTRACT, predicate: predicateOf(reports) }),
  interpret: (predicate) => interpret(predicate, 'contract'),
};

function predicateOf(reports: readonly Report[]) {
  const all: TestResults = { passed: [], warned: [], failed: [], skipped: [] };
  for (const report of reports) {
    const results = readJunit(report);
    for (const key of ['passed', 'warned', 'failed', 'skipped'] as const)
      for (const name of results[key]) all[key].push(name);
  }
  if (all.passed.length + all.warned.length + all.failed.length === 0) {
    throw new SallyportError({
      code: 'EVIDENCE_NO_TESTS',
      message: `${reports.map(({ name }) => name).join(', ')}: no test was run`,
      remedy: 'Check that the runner finds the tests; a result without any test is no result.',
    });
  }
  return {
    result: all.failed.length > 0 ? 'FAILED' : all.warned.length > 0 ? 'WARNED' : 'PASSED',
    configuration: [],
    passedTests: all.passed,
    warnedTests: all.warned,
    failedTests: all.failed,
    skippedTests: all.skipped,
  };
}

function interpret(predicate: unknown, kind: 'tests' | 'contract'): TestsEvidence {
  const { result, passedTests, warnedTests, failedTests, skippedTests } = conform(testResultSchema, predicate, kind);
  const [passed, warned, failed] = [passedTests.length, warnedTests.length, failedTests.length];
  const skipped = skippedTests.length;
  if (passed + warned + failed === 0) throw unbelievable(kind, 'it names no test that was run');
  if (failed > 0 && result !== 'FAILED') throw unbelievable(kind, `it says ${result} and names ${failed} failed tests`);
  if (warned > 0 && result === 'PASSED')
    throw unbelievable(kind, `it says PASSED and names ${warned} tests with warnings`);
  const words = { PASSED: 'passed', WARNED: 'warned', FAILED: 'failed' } as const;
  return { kind, result: words[result], passed, warned, failed, skipped, total: passed + warned + failed + skipped };
}
