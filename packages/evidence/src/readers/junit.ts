import { SallyportError } from '@sallyport/core';
import { MAX_ENTRIES, type Report } from '../report.ts';
import { parseXml, type XmlElement } from '../xml.ts';

export interface TestResults {
  readonly passed: string[];
  /** Passed at last, after a failure (Surefire's `flakyFailure`). */
  readonly warned: string[];
  readonly failed: string[];
  readonly skipped: string[];
}

const FAILING = new Set(['failure', 'error', 'rerunFailure', 'rerunError']);
const FLAKY = new Set(['flakyFailure', 'flakyError']);
const MAX_NAME = 512;

/**
 * Reads JUnit XML as Ant, Surefire, Gradle, pytest, Jest, Mocha, Go's converters, GoogleTest, PHPUnit and Catch2 write it:
 * a root of `testsuites` or `testsuite`, suites within suites. What a suite's own counts say beside its cases is not
 * forgotten: a suite with failures but no failing case has failed.
 * @throws SallyportError EVIDENCE_JUNIT_INVALID, and what `parseXml` throws.
 */
export function readJunit(report: Report): TestResults {
  const root = parseXml(report);
  if (root.name !== 'testsuites' && root.name !== 'testsuite') throw invalid(report.name, `its root is <${root.name}>`);
  const results: TestResults = { passed: [], warned: [], failed: [], skipped: [] };
  readSuite(root, results, report.name);
  return results;
}

function readSuite(suite: XmlElement, results: TestResults, report: string): void {
  const failedBefore = results.failed.length;
  for (const child of suite.children) {
    if (child.name === 'testsuite') readSuite(child, results, report);
    if (child.name === 'testcase') readCase(child, results, report);
    if (child.name === 'error' || child.name === 'failure') results.failed.push(nameOf(suite));
  }
  const claimed = countOf(suite, 'failures', report) + countOf(suite, 'errors', report);
  if (claimed > 0 && results.failed.length === failedBefore) results.failed.push(nameOf(suite));
}

function readCase(testcase: XmlElement, results: TestResults, report: string): void {
  const total = results.passed.length + results.failed.length + results.skipped.length + results.warned.length;
  if (total >= MAX_ENTRIES) throw invalid(report, `it has more than ${MAX_ENTRIES} tests`);
  const has = (names: ReadonlySet<string>) => testcase.children.some(({ name }) => names.has(name));
  const name = nameOf(testcase);
  if (has(FAILING)) results.failed.push(name);
  else if (isSkipped(testcase)) results.skipped.push(name);
  else if (has(FLAKY)) results.warned.push(name);
  else if (isPassed(testcase)) results.passed.push(name);
  else results.failed.push(name);
}

/** GoogleTest says `status="notrun"` or `result="skipped"`; the others have an element. */
function isSkipped({ children, attributes }: XmlElement): boolean {
  if (children.some(({ name }) => name === 'skipped' || name === 'disabled')) return true;
  return (
    /^(notrun|disabled|skipped|ignored|pending)$/i.test(attributes.status ?? '') ||
    /^(suppressed|skipped)$/i.test(attributes.result ?? '')
  );
}

/** A status that says otherwise is believed before the missing `failure` element. */
function isPassed({ attributes }: XmlElement): boolean {
  return !/^(fail|failed|failure|error|errored|broken|timeout)$/i.test(attributes.status ?? attributes.result ?? '');
}

function nameOf({ attributes }: XmlElement): string {
  const name = attributes.name ?? '';
  const full = attributes.classname ? `${attributes.classname}.${name}` : name;
  return (full || 'without a name').slice(0, MAX_NAME);
}

function countOf({ attributes }: XmlElement, name: string, report: string): number {
  const text = attributes[name];
  if (text === undefined || text === '') return 0;
  if (!/^\d{1,9}$/.test(text)) throw invalid(report, `${name}="${text.slice(0, 20)}" is no count`);
  return Number(text);
}

function invalid(name: string, why: string): SallyportError {
  return new SallyportError({
    code: 'EVIDENCE_JUNIT_INVALID',
    message: `${name} is not a JUnit report: ${why}`,
    remedy:
      'Give the XML file that the test runner writes for JUnit (jest-junit, pytest --junit-xml, gotestsum --junitfile).',
  });
}
