import { errorOf, evidenceOf, interpret, report } from './helpers.ts';

const sarif = (results: unknown, run: object = {}) => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'semgrep', rules: [{ id: 'r1', defaultConfiguration: { level: 'error' } }] } },
      results,
      ...run,
    },
  ],
});

describe('scans (SARIF 2.1.0)', () => {
  test.each([
    ['nothing found', [], null],
    ['its own level', [{ ruleId: 'r1', level: 'note' }], 'note'],
    ["the rule's default, by id", [{ ruleId: 'r1' }], 'error'],
    ["the rule's default, by index", [{ ruleIndex: 0 }], 'error'],
    ['no level anywhere is a warning', [{ ruleId: 'other' }], 'warning'],
    ['what is no failure', [{ ruleId: 'r1', kind: 'pass' }], 'none'],
    ['known in the baseline', [{ ruleId: 'r1', baselineState: 'unchanged' }], null],
    ['new against the baseline', [{ ruleId: 'r1', baselineState: 'new' }], 'error'],
    ['accepted outside the source', [{ ruleId: 'r1', suppressions: [{ kind: 'external' }] }], null],
    [
      'suppressed in the source: the change could have written that',
      [{ ruleId: 'r1', suppressions: [{ kind: 'inSource' }] }],
      'error',
    ],
    [
      'a suppression that was rejected',
      [{ ruleId: 'r1', suppressions: [{ kind: 'external', status: 'rejected' }] }],
      'error',
    ],
  ])('%s', (_, results, worst) => {
    expect(evidenceOf('scan', sarif(results))).toMatchObject({ kind: 'scan', worst, tools: ['semgrep'] });
  });

  test('a baseline accounts for as many findings as it has, wherever they have moved to', () => {
    const finding = (text: string, line: number, prints?: object) => ({
      ruleId: 'r1',
      message: { text },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'a.ts' }, region: { startLine: line } } }],
      ...(prints && { partialFingerprints: prints }),
    });
    const counted = (head: object[], base: object[]) =>
      evidenceOf('scan', sarif(head), { baseline: [report(sarif(base))] });
    const moved = counted([finding('x', 20)], [finding('x', 10)]);
    expect(moved).toMatchObject({ worst: null, newFindings: { error: 0 } });
    expect(counted([finding('x', 1), finding('x', 2)], [finding('x', 1)])).toMatchObject({ newFindings: { error: 1 } });
    expect(counted([finding('x', 1, { a: '1' })], [finding('x', 1, { a: '2' })])).toMatchObject({
      newFindings: { error: 1 },
    });
    expect(counted([finding('x', 1)], [finding('y', 1)])).toMatchObject({ newFindings: { error: 1 } });
  });

  test('rules of an extension', () => {
    const tool = {
      driver: { name: 'codeql' },
      extensions: [{ name: 'pack', rules: [{ id: 'q', defaultConfiguration: { level: 'note' } }] }],
    };
    const results = [{ ruleId: 'q', rule: { id: 'q', index: 0, toolComponent: { index: 0 } } }];
    expect(evidenceOf('scan', { version: '2.1.0', runs: [{ tool, results }] })).toMatchObject({ worst: 'note' });
  });

  test.each([
    ['a failed run', sarif([], { invocations: [{ executionSuccessful: false }] }), 'EVIDENCE_SCAN_UNFINISHED'],
    ['no results', sarif(null), 'EVIDENCE_SCAN_UNFINISHED'],
    ['no run', { version: '2.1.0', runs: [] }, 'EVIDENCE_SARIF_INVALID'],
    ['another version', { version: '2.0.0', runs: [] }, 'EVIDENCE_SARIF_INVALID'],
    ['an unknown level', sarif([{ level: 'fatal' }]), 'EVIDENCE_SARIF_INVALID'],
    ['doubled keys', '{"version":"2.1.0","runs":[],"runs":[]}', 'JSON_DUPLICATE_KEY'],
    ['cut off', '{"version":"2.1.0",', 'JSON_INVALID'],
  ])('%s is refused', (_, value, code) => expect(errorOf('scan', value)).toBe(code));
});

const osv = (vulnerability: object, groups?: unknown) => ({
  results: [
    {
      source: { path: 'x' },
      packages: [
        {
          package: { name: 'p', version: '1', ecosystem: 'npm' },
          vulnerabilities: [{ id: 'V', ...vulnerability }],
          groups,
        },
      ],
    },
  ],
});

describe('vulnerabilities (osv-scanner)', () => {
  test.each([
    [
      'CVSS 3.1',
      osv({ severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }] }),
      'critical',
    ],
    [
      'CVSS 3.0, low',
      osv({ severity: [{ type: 'CVSS_V3', score: 'CVSS:3.0/AV:L/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N' }] }),
      'low',
    ],
    ['CVSS 2', osv({ severity: [{ type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:P/I:P/A:P' }] }), 'high'],
    ["the database's word", osv({ database_specific: { severity: 'MODERATE' } }), 'medium'],
    ["the group's score", osv({}, [{ ids: ['V'], max_severity: '9.1' }]), 'critical'],
    [
      'of several the worst',
      osv({
        severity: [{ type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:P/I:P/A:P' }],
        database_specific: { severity: 'CRITICAL' },
      }),
      'critical',
    ],
    ['unknown: the worst', osv({}), 'critical'],
    [
      'CVSS 4 alone: unknown, so the worst',
      osv({
        severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N' }],
      }),
      'critical',
    ],
    ['withdrawn', osv({ withdrawn: '2026-01-01T00:00:00Z' }), null],
    ['none', { results: [] }, null],
  ])('%s', (_, value, worst) => expect(evidenceOf('vulnerabilities', value)).toMatchObject({ worst }));

  test('what is unknown is counted', () => {
    expect(evidenceOf('vulnerabilities', osv({}))).toMatchObject({ unknown: 1, findings: { critical: 1 } });
  });

  test.each([
    ['no results', {}, 'EVIDENCE_OSV_INVALID'],
    ['empty', '', 'JSON_INVALID'],
    ['a list', '[]', 'EVIDENCE_OSV_INVALID'],
  ])('%s is refused', (_, value, code) => expect(errorOf('vulnerabilities', value)).toBe(code));

  test('predicates of other scanners', () => {
    const result = [
      {
        id: 'A',
        severity: [
          { method: 'nvd', score: 'medium' },
          { method: 'cvss_score', score: '5.2' },
        ],
      },
      { id: 'B', severity: [{ method: 'guess', score: 'dreadful' }] },
    ];
    const type = 'https://in-toto.io/attestation/vulns/v0.2';
    expect(interpret(type, { scanner: { uri: 'x', result } })).toMatchObject({
      evidence: { findings: { medium: 1, critical: 1 }, unknown: 1, worst: 'critical' },
    });
    expect(interpret(type, { scanner: { uri: 'x' } })).toMatchObject({ outcome: 'malformed', kind: 'vulnerabilities' });
  });
});
