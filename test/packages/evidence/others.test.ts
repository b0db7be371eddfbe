import { AGENT_COMMIT_BUILD_TYPE, EVIDENCE_KINDS, PREDICATE_BASE, REPORTED_EVIDENCE_KINDS } from '@sallyport/core';
import { statementOf } from '@sallyport/evidence';
import fc from 'fast-check';
import { AT, errorOf, evidenceOf, interpret, report, SUBJECT } from './helpers.ts';

describe('mutation testing', () => {
  const of = (...statuses: string[]) => ({
    schemaVersion: '2',
    thresholds: { high: 80, low: 60 },
    files: {
      'src/a.ts': {
        language: 'typescript',
        source: '',
        mutants: statuses.map((status, id) => ({
          id: `${id}`,
          mutatorName: 'X',
          status,
          location: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
        })),
      },
    },
  });

  test('the score is unrounded, and only valid mutants count', () => {
    const evidence = evidenceOf(
      'mutation',
      of('Killed', 'Timeout', 'Survived', 'Ignored', 'CompileError', 'RuntimeError'),
    );
    expect(evidence).toEqual({
      kind: 'mutation',
      score: (2 / 3) * 100,
      killed: 1,
      timedOut: 1,
      survived: 1,
      notCovered: 0,
    });
  });
  test('mutants that no test covers count as missed', () => {
    expect(evidenceOf('mutation', of('Killed', 'NoCoverage'))).toMatchObject({ score: 50, notCovered: 1 });
  });
  test.each([
    ['unfinished', of('Killed', 'Pending'), 'EVIDENCE_MUTATION_UNFINISHED'],
    ['no valid mutant', of('Ignored'), 'EVIDENCE_PREDICATE_INVALID'],
    ['an unknown status', of('Undead'), 'EVIDENCE_MUTATION_INVALID'],
    ['another document', {}, 'EVIDENCE_MUTATION_INVALID'],
  ])('%s is refused', (_, value, code) => expect(errorOf('mutation', value)).toBe(code));
});

describe('bills of materials', () => {
  const cyclonedx = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name: 'a' }] };
  const spdx = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [{ name: 'a', SPDXID: 'SPDXRef-a' }] };

  test('CycloneDX and SPDX, each under its own predicate type', () => {
    expect(statementOf('sbom', [report(cyclonedx)], SUBJECT, { at: AT }).predicateType).toBe(
      'https://cyclonedx.org/bom',
    );
    expect(statementOf('sbom', [report(spdx)], SUBJECT, { at: AT }).predicateType).toBe(
      'https://spdx.dev/Document/v2.3',
    );
    expect(evidenceOf('sbom', cyclonedx)).toEqual({ kind: 'sbom', format: 'cyclonedx', components: 1 });
    expect(evidenceOf('sbom', spdx)).toEqual({ kind: 'sbom', format: 'spdx', components: 1 });
  });
  test.each([
    ['nothing in it', { ...cyclonedx, components: [] }],
    ['an unknown version', { ...cyclonedx, specVersion: '9.9' }],
    ['SPDX 3', { spdxVersion: 'SPDX-3.0', SPDXID: 'SPDXRef-DOCUMENT', packages: [{ name: 'a' }] }],
    ['no format', {}],
    ['null', null],
  ])('%s is refused', (_, value) => expect(errorOf('sbom', value)).toBe('EVIDENCE_SBOM_INVALID'));
  test('two documents are refused', () => {
    expect(() => evidenceOf('sbom', [report(cyclonedx), report(cyclonedx)])).toThrow('holds one bill of materials');
  });
  test('a document under the type of another format is malformed', () => {
    expect(interpret('https://spdx.dev/Document', cyclonedx)).toMatchObject({ outcome: 'malformed', kind: 'sbom' });
    expect(interpret('https://spdx.dev/Document', spdx)).toMatchObject({ outcome: 'evidence' });
  });
});

describe('benchmarks', () => {
  const base = [
    report({
      benchmarks: [
        { name: 'a', unit: 'ms', p95: 10 },
        { name: 'b', unit: 'ms', samples: [1, 2, 3, 4] },
      ],
    }),
  ];
  test('the worst change of a 95th percentile', () => {
    const head = {
      benchmarks: [
        { name: 'a', unit: 'ms', p95: 9 },
        { name: 'b', unit: 'ms', samples: [5, 1, 1, 1] },
      ],
    };
    expect(evidenceOf('benchmarks', head, { baseline: base })).toEqual({
      kind: 'benchmarks',
      benchmarks: 2,
      p95RegressionPercent: 25,
    });
  });
  test.each([
    ['no baseline', { benchmarks: [{ name: 'c', unit: 'ms', p95: 1 }] }, 'EVIDENCE_BASELINE_MISSING'],
    ['another unit', { benchmarks: [{ name: 'a', unit: 's', p95: 1 }] }, 'EVIDENCE_BASELINE_MISSING'],
    ['no benchmark', { benchmarks: [] }, 'EVIDENCE_BENCHMARKS_INVALID'],
    ['neither samples nor p95', { benchmarks: [{ name: 'a', unit: 'ms' }] }, 'EVIDENCE_BENCHMARKS_INVALID'],
  ])('%s is refused', (_, value, code) => expect(errorOf('benchmarks', value, { baseline: base })).toBe(code));
});

describe('determinism', () => {
  test('identical runs, and the names of what differs', () => {
    expect(evidenceOf('determinism', { runs: [{ outputs: { a: '1' } }, { outputs: { a: '1' } }] })).toMatchObject({
      runs: 2,
      identical: true,
    });
    expect(
      evidenceOf('determinism', {
        runs: [{ outputs: { a: '1', b: '1' } }, { outputs: { a: '2', b: '1' } }, { outputs: { a: '1' } }],
      }),
    ).toMatchObject({
      runs: 3,
      identical: false,
      differing: ['a', 'b'],
    });
  });
  test('an output of any name is compared', () => {
    const runs = [{ outputs: { constructor: '1' } }, { outputs: { constructor: '2' } }];
    expect(evidenceOf('determinism', { runs })).toMatchObject({ identical: false });
  });
  test('no run and no output are refused', () => {
    expect(errorOf('determinism', { runs: [] })).toBe('EVIDENCE_DETERMINISM_INVALID');
    expect(errorOf('determinism', { runs: [{ outputs: {} }] })).toBe('EVIDENCE_PREDICATE_INVALID');
  });
});

test('fuzzing: executions and crashes', () => {
  const target = (name: string, executions: number, crashes: number) => ({ name, executions, crashes });
  expect(evidenceOf('fuzz', { targets: [target('a', 10, 0), target('b', 5, 1)] })).toEqual({
    kind: 'fuzz',
    executions: 15,
    crashes: 1,
  });
  expect(errorOf('fuzz', { targets: [target('a', 0, 0)] })).toBe('EVIDENCE_PREDICATE_INVALID');
  expect(errorOf('fuzz', { targets: [] })).toBe('EVIDENCE_FUZZ_INVALID');
});

describe('agent provenance', () => {
  const type = 'https://slsa.dev/provenance/v1';
  const predicate = (over: object = {}) => ({
    buildDefinition: { buildType: AGENT_COMMIT_BUILD_TYPE, externalParameters: { intent: 'add-tests' }, ...over },
    runDetails: { builder: { id: 'x' } },
  });
  test('the intent, the models and the receipts', () => {
    const full = predicate({
      externalParameters: { intent: 'add-tests', target: { baseCommit: 'c' } },
      internalParameters: { agent: { models: [{ asked: 'a/x', served: 'a/x-1' }, { asked: 'a/x' }] } },
    });
    const byproducts = [{ name: 'gateway-receipts', digest: { sha256: 'd'.repeat(64) }, annotations: { count: 3 } }];
    expect(interpret(type, { ...full, runDetails: { byproducts } })).toMatchObject({
      evidence: {
        intent: 'add-tests',
        models: ['a/x', 'a/x-1'],
        receipts: { count: 3, sha256: 'd'.repeat(64) },
        baseCommit: 'c',
      },
    });
    expect(interpret(type, predicate())).toMatchObject({
      evidence: { intent: 'add-tests', models: [], receipts: null },
    });
  });
  test('another build type is unrelated, a missing intent is malformed', () => {
    expect(interpret(type, predicate({ buildType: 'https://example.test/x' }))).toMatchObject({ outcome: 'unrelated' });
    expect(interpret(type, predicate({ externalParameters: {} }))).toMatchObject({
      outcome: 'malformed',
      kind: 'agent-provenance',
    });
    expect(interpret(type, predicate({ externalParameters: { intent: '' } }))).toMatchObject({ outcome: 'malformed' });
  });
});

test('a verification summary says whether an artifact passed', () => {
  const type = 'https://slsa.dev/verification_summary/v1';
  const predicate = { verifier: { id: 'https://v.test' }, resourceUri: 'pkg:x', verificationResult: 'FAILED' };
  expect(interpret(type, predicate)).toMatchObject({ evidence: { kind: 'artifact-signature', passed: false } });
  expect(interpret(type, {})).toMatchObject({ outcome: 'malformed', kind: 'artifact-signature' });
});

test('kinds without reports, and kinds that do not exist, make no Statement', () => {
  for (const kind of ['agent-provenance', 'artifact-signature', 'nonsense'] as const)
    expect(errorOf(kind as 'tests', {})).toBe('EVIDENCE_KIND_UNKNOWN');
  expect(() => statementOf('tests', [], SUBJECT, { at: AT })).toThrow('no report was given');
});

test('whatever the predicate, the answer is a value', () => {
  const types = ['coverage', 'mutation', 'scan', 'benchmarks', 'determinism', 'fuzz', 'contract'].map(
    (name) => `${PREDICATE_BASE}/${name}/v1`,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...types, 'https://slsa.dev/provenance/v1', 'https://cyclonedx.org/bom'),
      fc.jsonValue(),
      (type, predicate) => expect(['malformed', 'unrelated']).toContain(interpret(type, predicate).outcome),
    ),
  );
});

test('whatever the bytes, a report is a Statement or an error with a code', () => {
  fc.assert(
    fc.property(fc.constantFrom(...REPORTED_EVIDENCE_KINDS), fc.string(), (kind, text) =>
      expect(errorOf(kind, text, { addedLines: new Map() })).toMatch(/^(EVIDENCE|JSON)_/),
    ),
  );
});

test('every kind but those that signatures state can be made out of a report', () => {
  const stated = EVIDENCE_KINDS.filter((kind) => errorOf(kind, 'x') !== 'EVIDENCE_KIND_UNKNOWN');
  expect(stated).toEqual(REPORTED_EVIDENCE_KINDS);
});
