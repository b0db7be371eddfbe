import { errorOf, evidenceOf, interpret, report } from './helpers.ts';

const suites = (cases: string, attributes = '') => `<?xml version="1.0" encoding="UTF-8"?>
<testsuites><testsuite name="s" ${attributes}>${cases}</testsuite></testsuites>`;
const figures = { passed: 0, warned: 0, failed: 0, skipped: 0 };

describe('JUnit reports', () => {
  test.each([
    ['jest-junit', suites('<testcase classname="a" name="b" time="0.1"/>'), { passed: 1 }],
    ['a failure', suites('<testcase name="a"><failure message="x &amp; y">at</failure></testcase>'), { failed: 1 }],
    ['an error', suites('<testcase name="a"><error/></testcase>'), { failed: 1 }],
    [
      'pytest',
      '<testsuites><testsuite errors="0" failures="0" skipped="1" tests="2"><testcase classname="t" name="x"/><testcase name="y"><skipped type="pytest.skip"/></testcase></testsuite></testsuites>',
      { passed: 1, skipped: 1 },
    ],
    ['a suite as root', '<testsuite><testcase name="a"/></testsuite>', { passed: 1 }],
    [
      'suites within suites',
      '<testsuites><testsuite name="o"><testsuite name="i"><testcase name="a"/></testsuite></testsuite></testsuites>',
      { passed: 1 },
    ],
    [
      'GoogleTest',
      suites(
        '<testcase name="a" status="run" result="completed"/><testcase name="b" status="notrun" result="suppressed"/>',
      ),
      { passed: 1, skipped: 1 },
    ],
    ['Surefire, flaky', suites('<testcase name="a"><flakyFailure/></testcase>'), { warned: 1 }],
    [
      'Surefire, re-run and still failing',
      suites('<testcase name="a"><failure/><rerunFailure/></testcase>'),
      { failed: 1 },
    ],
    ['only a status says it', suites('<testcase name="a" status="failed"/>'), { failed: 1 }],
    [
      'a suite that broke before its cases',
      suites('<testcase name="a"/>', 'errors="1" failures="0"'),
      { passed: 1, failed: 1 },
    ],
    ['a failure of the suite itself', suites('<testcase name="a"/><error/>'), { passed: 1, failed: 1 }],
    ['a byte order mark', `\uFEFF${suites('<testcase name="a"/>')}`, { passed: 1 }],
    [
      'a failure in CDATA is text',
      suites('<testcase name="a"><system-out><![CDATA[<failure/>]]></system-out></testcase>'),
      { passed: 1 },
    ],
    ['a failure in a comment is none', suites('<testcase name="a"><!-- <failure/> --></testcase>'), { passed: 1 }],
  ])('%s', (_, xml, expected) => {
    expect(evidenceOf('tests', xml)).toMatchObject({ kind: 'tests', ...figures, ...expected });
  });

  test('several reports are added together', () => {
    const reports = [
      report(suites('<testcase name="a"/>')),
      report(suites('<testcase name="b"><failure/></testcase>')),
    ];
    expect(evidenceOf('tests', reports)).toMatchObject({ result: 'failed', passed: 1, failed: 1, total: 2 });
  });

  test.each([
    ['no test', '<testsuites/>', 'EVIDENCE_NO_TESTS'],
    ['only skipped tests', suites('<testcase name="a"><skipped/></testcase>'), 'EVIDENCE_NO_TESTS'],
    ['another document', '<html/>', 'EVIDENCE_JUNIT_INVALID'],
    ['cut off', '<testsuites><testsuite><testcase name="a"/>', 'EVIDENCE_XML_INVALID'],
    ['empty', '', 'EVIDENCE_XML_INVALID'],
    ['two roots', '<testsuite/><testsuite/>', 'EVIDENCE_XML_INVALID'],
    ['no XML', '{"tests": 1}', 'EVIDENCE_XML_INVALID'],
    ['another encoding', '<?xml version="1.0" encoding="UTF-16"?><testsuites/>', 'EVIDENCE_XML_INVALID'],
    ['a count that is none', suites('<testcase name="a"/>', 'failures="many"'), 'EVIDENCE_JUNIT_INVALID'],
    [
      'an entity',
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><testsuites><testsuite name="&a;"/></testsuites>',
      'EVIDENCE_XML_DOCTYPE',
    ],
    [
      'an external entity',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><testsuites/>',
      'EVIDENCE_XML_DOCTYPE',
    ],
    ['nested too deep', `${'<testsuite>'.repeat(1000)}${'</testsuite>'.repeat(1000)}`, 'EVIDENCE_XML_INVALID'],
  ])('%s is refused', (_, xml, code) => expect(errorOf('tests', xml)).toBe(code));

  test('bytes that are not UTF-8 are refused', () => {
    const bytes = Buffer.concat([Buffer.from('<testsuites>'), Buffer.from([0xff]), Buffer.from('</testsuites>')]);
    expect(() => evidenceOf('tests', [{ name: 'r', bytes }])).toThrow('not valid UTF-8');
  });
});

describe('test-result predicates of others', () => {
  const type = 'https://in-toto.io/attestation/test-result/v0.1';
  test('the standard fields are enough', () => {
    const predicate = { result: 'PASSED', configuration: [{ name: 'x', digest: {} }], passedTests: ['a', 'b'] };
    expect(interpret(type, predicate)).toMatchObject({
      outcome: 'evidence',
      evidence: { result: 'passed', passed: 2, total: 2 },
    });
  });

  test.each([
    ['without any test', { result: 'PASSED', configuration: [] }],
    ['only skipped', { result: 'PASSED', skippedTests: ['a'] }],
    ['passed with failed tests', { result: 'PASSED', passedTests: ['a'], failedTests: ['b'] }],
    ['passed with warnings', { result: 'PASSED', passedTests: ['a'], warnedTests: ['b'] }],
    ['an unknown result', { result: 'passed', passedTests: ['a'] }],
    ['names that are no list', { result: 'PASSED', passedTests: 'a' }],
    ['a predicate that is no object', 'PASSED'],
    ['null', null],
  ])('%s is malformed', (_, predicate) => {
    expect(interpret(type, predicate)).toMatchObject({
      outcome: 'malformed',
      kind: 'tests',
      error: { code: 'EVIDENCE_PREDICATE_INVALID' },
    });
  });

  test('another predicate type is unrelated', () => {
    expect(interpret(`${type}/x`, { result: 'PASSED', passedTests: ['a'] })).toMatchObject({ outcome: 'unrelated' });
  });
});
