import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeStatement, PREDICATE_BASE, type Statement } from '@sallyport/core';
import {
  AGENT,
  AGENTS_DOCUMENT,
  ALICE,
  APPROVED_SOURCE,
  closeRepositories,
  DOCUMENT,
  expectAllowed,
  expectRefused,
  type GateCase,
  withConfiguration,
  withReviews,
} from './gate-case.ts';
import {
  altered,
  coverage,
  type Make,
  mutation,
  provenance,
  SOURCE,
  sbom,
  scan,
  tests,
  vulnerabilities,
} from './statements.ts';

afterAll(closeRepositories);

const source = APPROVED_SOURCE;
const OTHER = { gitCommit: 'a'.repeat(40), gitTree: 'b'.repeat(40), patchSha256: 'c'.repeat(64) };
const testOnly: GateCase = {
  ...DOCUMENT,
  commits: [
    {
      files: {
        'test/cart.test.js':
          "test('empty', () => expect(total([])).toBe(0));\ntest('one', () => expect(total([1])).toBe(1));\n",
      },
    },
  ],
  evidence: [tests()],
};

const given = (...evidence: readonly Make[]): GateCase => ({ ...source, evidence });
const beside = (...evidence: readonly Make[]): GateCase => given(...SOURCE, ...evidence);
const without = (index: number): Make[] => SOURCE.filter((_, at) => at !== index);
const configured = (evidence: string, gateCase = source): GateCase =>
  withConfiguration(gateCase, `evidence: { ${evidence} }`);
const of =
  (kind: string, predicate: unknown): Make =>
  (subject) =>
    changeStatement(subject, `${PREDICATE_BASE}/${kind}/v1`, predicate);
const subjects = (change: (subjects: Statement['subject']) => unknown): Make =>
  altered(tests(), (statement) => ({ ...statement, subject: change(statement.subject) }));

describe('which evidence a change needs', () => {
  expectAllowed([
    ['a document: none', ALICE, DOCUMENT],
    ['a test: tests', ALICE, testOnly],
    [
      'a test and a document: tests',
      ALICE,
      {
        ...testOnly,
        commits: [{ files: { ...testOnly.commits[0]?.files, 'docs/guide.md': '# Guide\n\nMore.\n' } }],
      },
    ],
    ['source: four kinds', ALICE, source],
    [
      'critical source with its mutation score',
      ALICE,
      withReviews(withConfiguration({ ...source, evidence: [...SOURCE, mutation(7, 3)] }, 'critical: ["src/**"]'), {
        author: { login: 'bob', id: 12, type: 'User' },
      }),
    ],
    ['what the configuration asks for beside', ALICE, configured('require: { medium: [sbom] }', beside(sbom()))],
    ['another tier is asked for more', ALICE, configured('require: { high: [sbom] }')],
  ]);
  expectRefused([
    ['a test without tests', ALICE, { ...testOnly, evidence: [] }, 'evidence.tests'],
    ['source without tests', ALICE, given(...without(0)), 'evidence.tests'],
    ['source without coverage', ALICE, given(...without(1)), 'evidence.coverage'],
    ['source without a scan', ALICE, given(...without(2)), 'evidence.scan'],
    ['source without vulnerabilities', ALICE, given(...without(3)), 'evidence.vulnerabilities'],
    [
      'critical source without a mutation score',
      ALICE,
      withConfiguration(source, 'critical: ["src/**"]'),
      'evidence.mutation',
    ],
    [
      'a critical file that goes',
      ALICE,
      withConfiguration({ ...source, commits: [{ files: { 'src/cart.js': null } }] }, 'critical: ["src/**"]'),
      'evidence.mutation',
    ],
    [
      'a critical file that is renamed away',
      ALICE,
      withConfiguration(
        {
          ...source,
          commits: [
            { files: { 'src/cart.js': null, 'lib/cart.js': 'export const total = (items) => items.length;\n' } },
          ],
        },
        'critical: ["src/**"]',
      ),
      'evidence.mutation',
    ],
    [
      'what the configuration asks for, for every class',
      ALICE,
      configured('require: { low: [sbom] }', DOCUMENT),
      'evidence.sbom',
    ],
    ['an agent without provenance', AGENT, { ...AGENTS_DOCUMENT, evidence: [] }, 'evidence.agent-provenance'],
    ['no evidence directory at all', ALICE, given(), 'evidence.tests'],
  ]);
});

describe('figures, unrounded', () => {
  expectAllowed([
    ['exactly enough', ALICE, given(tests(), coverage([80, 100], [8, 10]), scan(), vulnerabilities())],
    [
      'no line of the change can be covered',
      ALICE,
      given(tests(), coverage([80, 100], [0, 0]), scan(), vulnerabilities()),
    ],
    [
      'findings below the level',
      ALICE,
      given(tests(), coverage(), scan({ warning: 3, note: 9 }), vulnerabilities('medium', 'low', 3.9)),
    ],
    [
      'exactly the decimal threshold',
      ALICE,
      configured('coverage: { lines: 80.5 }', given(tests(), coverage([161, 200]), scan(), vulnerabilities())),
    ],
    [
      'a threshold that the configuration lowers',
      ALICE,
      configured(
        'coverage: { lines: 10, changedLines: 0 }',
        given(tests(), coverage([10, 100], [0, 10]), scan(), vulnerabilities()),
      ),
    ],
  ]);
  expectRefused([
    [
      'just too few lines',
      ALICE,
      given(tests(), coverage([7999999, 10000000]), scan(), vulnerabilities()),
      'evidence.coverage',
    ],
    [
      'just too few changed lines',
      ALICE,
      given(tests(), coverage([90, 100], [7999, 10000]), scan(), vulnerabilities()),
      'evidence.coverage',
    ],
    [
      'just below a decimal threshold',
      ALICE,
      configured('coverage: { lines: 80.5 }', given(tests(), coverage([8049, 10000]), scan(), vulnerabilities())),
      'evidence.coverage',
    ],
    ['no line measured', ALICE, given(tests(), coverage([0, 0]), scan(), vulnerabilities()), 'evidence.coverage'],
    [
      'a mutation score just too low',
      ALICE,
      withConfiguration(beside(mutation(6999, 3001)), 'critical: ["src/**"]'),
      'evidence.mutation',
    ],
    ['no mutant', ALICE, withConfiguration(beside(mutation(0, 0)), 'critical: ["src/**"]'), 'evidence.mutation'],
    ['no test', ALICE, given(tests(0), ...without(0)), 'evidence.tests'],
    ['a failed test', ALICE, given(tests(5, 1), ...without(0)), 'evidence.tests'],
    [
      'PASSED with a failed test',
      ALICE,
      given(
        altered(tests(5, 1), (s) => ({ ...s, predicate: { ...(s.predicate as object), result: 'PASSED' } })),
        ...without(0),
      ),
      'evidence.tests',
    ],
    [
      'FAILED without a failed test',
      ALICE,
      given(
        altered(tests(5), (s) => ({ ...s, predicate: { ...(s.predicate as object), result: 'FAILED' } })),
        ...without(0),
      ),
      'evidence.tests',
    ],
    ['a new error', ALICE, given(tests(), coverage(), scan({ error: 1 }), vulnerabilities()), 'evidence.scan'],
    [
      'a new warning, where warnings count',
      ALICE,
      configured('scan: { failOn: warning }', given(tests(), coverage(), scan({ warning: 1 }), vulnerabilities())),
      'evidence.scan',
    ],
    [
      'a critical vulnerability',
      ALICE,
      given(tests(), coverage(), scan(), vulnerabilities('CRITICAL')),
      'evidence.vulnerabilities',
    ],
    [
      'a high vulnerability',
      ALICE,
      given(tests(), coverage(), scan(), vulnerabilities('7.0')),
      'evidence.vulnerabilities',
    ],
    [
      'a vulnerability of unknown severity',
      ALICE,
      given(tests(), coverage(), scan(), vulnerabilities('who knows')),
      'evidence.vulnerabilities',
    ],
    [
      'a low one, where low ones count',
      ALICE,
      configured('vulnerabilities: { failOn: low }', given(tests(), coverage(), scan(), vulnerabilities('low'))),
      'evidence.vulnerabilities',
    ],
  ]);
});

describe('the rarer kinds', () => {
  const asked = (kind: string, ...evidence: Make[]) =>
    configured(`require: { medium: [${kind}] }`, beside(...evidence));
  const bench = (p95: number) => of('benchmarks', { benchmarks: [{ name: 'a', unit: 'ms', p95, baselineP95: 100 }] });
  const fuzz = (executions: number, crashes: number) => of('fuzz', { targets: [{ name: 'a', executions, crashes }] });
  const vsa =
    (verificationResult: string): Make =>
    (subject) =>
      changeStatement(subject, 'https://slsa.dev/verification_summary/v1', {
        verifier: { id: 'https://example.org/verifier' },
        resourceUri: 'pkg:npm/shop@1.0.0',
        verificationResult,
      });
  const contract = (failed: string[]) =>
    of('contract', { result: failed.length > 0 ? 'FAILED' : 'PASSED', passedTests: ['a'], failedTests: failed });
  expectAllowed([
    ['benchmarks', ALICE, asked('benchmarks', bench(105))],
    ['determinism', ALICE, asked('determinism', of('determinism', { runs: 3, identical: true }))],
    ['fuzz', ALICE, asked('fuzz', fuzz(1000, 0))],
    ['contract', ALICE, asked('contract', contract([]))],
    ['artifact-signature', ALICE, asked('artifact-signature', vsa('PASSED'))],
  ]);
  expectRefused([
    ['a benchmark that regressed', ALICE, asked('benchmarks', bench(105.001)), 'evidence.benchmarks'],
    [
      'runs that differ',
      ALICE,
      asked('determinism', of('determinism', { runs: 3, identical: false })),
      'evidence.determinism',
    ],
    [
      'too few runs',
      ALICE,
      asked('determinism', of('determinism', { runs: 2, identical: true })),
      'evidence.determinism',
    ],
    ['a crash', ALICE, asked('fuzz', fuzz(1000, 1)), 'evidence.fuzz'],
    ['a fuzzer that did not run', ALICE, asked('fuzz', fuzz(0, 0)), 'evidence.fuzz'],
    ['a broken contract', ALICE, asked('contract', contract(['b'])), 'evidence.contract'],
    ['an artifact that failed', ALICE, asked('artifact-signature', vsa('FAILED')), 'evidence.artifact-signature'],
    ['an empty bill of materials', ALICE, asked('sbom', sbom(0)), 'evidence.sbom'],
  ]);
});

describe("the gateway's word on what an agent's change cost", () => {
  const cost = (more: object = {}) =>
    of('model-cost', {
      repository: 'acme/shop',
      pullRequest: 7,
      calls: 10,
      refused: 0,
      usd: '0.3',
      inputTokens: 800,
      outputTokens: 100,
      unpriced: 0,
      ...more,
    });
  const limited = (...evidence: Make[]): GateCase => ({
    ...AGENTS_DOCUMENT,
    configuration: `version: 1
agents: { "acme-agent[bot]": { id: 4242, intents: [chores] } }
intents:
  chores: { paths: ["**"], maxTier: high, models: [], budget: { usd: 0.3, calls: 10, tokens: 900 } }
evidence: { require: { low: [model-cost] } }
`,
    evidence: [provenance(), ...evidence],
  });
  expectAllowed([
    ['within the budget, to the last', AGENT, limited(cost())],
    ['of a document of a person, who calls no models', ALICE, { ...limited(), evidence: [] }],
    ['beyond it, where nobody asks', AGENT, { ...AGENTS_DOCUMENT, evidence: [provenance(), cost({ calls: 99 })] }],
  ]);
  expectRefused([
    ['nothing said', AGENT, limited(), 'evidence.model-cost'],
    ['a call too many', AGENT, limited(cost({ calls: 11 })), 'evidence.model-cost'],
    ['a token too many', AGENT, limited(cost({ outputTokens: 101 })), 'evidence.model-cost'],
    ['too much money', AGENT, limited(cost({ usd: '0.300000001' })), 'evidence.model-cost'],
    ['money that nobody knows', AGENT, limited(cost({ unpriced: 1 })), 'evidence.model-cost'],
    ['money in another spelling', AGENT, limited(cost({ usd: '3e-1' })), 'evidence.model-cost'],
    ['calls below nothing', AGENT, limited(cost({ calls: -1 })), 'evidence.model-cost'],
    ['the cost of another pull request', AGENT, limited(cost({ pullRequest: 8 })), 'evidence.model-cost'],
    ['the cost of another repository', AGENT, limited(cost({ repository: 'acme/other' })), 'evidence.model-cost'],
    ['a second one that says more', AGENT, limited(cost(), cost({ calls: 11 })), 'evidence.model-cost'],
  ]);
});

describe('which Statements count', () => {
  const rest = without(0);
  expectAllowed([
    [
      'further subjects',
      ALICE,
      given(
        subjects((all) => [...all, { digest: { gitCommit: 'd'.repeat(40) } }]),
        ...rest,
      ),
    ],
    [
      'another order of subjects',
      ALICE,
      given(
        subjects((all) => [...all].reverse()),
        ...rest,
      ),
    ],
    [
      'unknown fields',
      ALICE,
      given(
        altered(tests(), (s) => ({ ...s, more: { __proto__: null, a: 1 } })),
        ...rest,
      ),
    ],
    [
      'the older Statement type',
      ALICE,
      given(
        altered(tests(), (s) => ({ ...s, _type: 'https://in-toto.io/Statement/v0.1' })),
        ...rest,
      ),
    ],
    ['one about another commit beside', ALICE, beside(() => tests(0, 9)(OTHER))],
    [
      'an unknown predicate beside',
      ALICE,
      beside((subject) => changeStatement(subject, 'https://example.org/other', { a: 1 })),
    ],
    ['the same twice', ALICE, beside(tests(), coverage())],
    [
      'other files beside',
      ALICE,
      { ...source, prepare: (folder) => writeFileSync(join(folder, 'report.xml'), '<a/>') },
    ],
    [
      'a folder beside',
      ALICE,
      {
        ...source,
        prepare: (folder, subject) => {
          mkdirSync(join(folder, 'more.intoto.json'));
          mkdirSync(join(folder, 'sub'));
          writeFileSync(join(folder, 'sub/bad.intoto.json'), JSON.stringify(tests(0, 3)(subject)));
        },
      },
    ],
  ]);
  expectRefused([
    ['about another commit', ALICE, given(() => tests()(OTHER), ...rest), 'evidence.tests'],
    ['about another tree', ALICE, given((s) => tests()({ ...s, gitTree: OTHER.gitTree }), ...rest), 'evidence.tests'],
    [
      'about another patch',
      ALICE,
      given((s) => tests()({ ...s, patchSha256: OTHER.patchSha256 }), ...rest),
      'evidence.tests',
    ],
    [
      'without a tree',
      ALICE,
      given(
        subjects((all) => all.slice(0, 1)),
        ...rest,
      ),
      'evidence.tests',
    ],
    [
      'without a patch',
      ALICE,
      given(
        subjects((all) => all.slice(0, 2)),
        ...rest,
      ),
      'evidence.tests',
    ],
    [
      'the commit in capitals',
      ALICE,
      given((s) => tests()({ ...s, gitCommit: s.gitCommit.toUpperCase() }), ...rest),
      'evidence.tests',
    ],
    [
      'a prefix of the commit',
      ALICE,
      given((s) => tests()({ ...s, gitCommit: s.gitCommit.slice(0, 12) }), ...rest),
      'evidence.tests',
    ],
    ['the worse of two tests', ALICE, beside(tests(9, 1)), 'evidence.tests'],
    ['the worse of two coverages', ALICE, beside(coverage([1, 100])), 'evidence.coverage'],
    ['the worse of two scans', ALICE, beside(scan({ error: 2 })), 'evidence.scan'],
    [
      'the worse of two lists of vulnerabilities',
      ALICE,
      beside(vulnerabilities('critical')),
      'evidence.vulnerabilities',
    ],
    ['a malformed one beside', ALICE, beside(of('coverage', { lines: 'all' })), 'evidence.coverage'],
    [
      'more covered than there is',
      ALICE,
      given(tests(), coverage([200, 100]), scan(), vulnerabilities()),
      'evidence.coverage',
    ],
    ['a negative count', ALICE, given(tests(), coverage([-1, -2]), scan(), vulnerabilities()), 'evidence.coverage'],
    [
      'text in place of numbers',
      ALICE,
      given(
        tests(),
        of('coverage', { lines: { covered: '9', total: '10' }, changedLines: { covered: 0, total: 0 } }),
        scan(),
        vulnerabilities(),
      ),
      'evidence.coverage',
    ],
    [
      'no Statement by its type',
      ALICE,
      given(
        altered(tests(), (s) => ({ ...s, _type: 'https://example.org/' })),
        ...rest,
      ),
      'PROVENANCE_STATEMENT_INVALID',
    ],
    [
      'provenance with another build type',
      AGENT,
      {
        ...AGENTS_DOCUMENT,
        evidence: [
          altered(provenance(), (s) => ({
            ...s,
            predicate: {
              buildDefinition: { buildType: 'https://example.org/', externalParameters: { intent: 'chores' } },
            },
          })),
        ],
      },
      'evidence.agent-provenance',
    ],
    [
      'provenance without an intent',
      AGENT,
      {
        ...AGENTS_DOCUMENT,
        evidence: [
          altered(provenance(), (s) => ({
            ...s,
            predicate: {
              buildDefinition: {
                ...(s.predicate as { buildDefinition: object }).buildDefinition,
                externalParameters: {},
              },
            },
          })),
        ],
      },
      'evidence.agent-provenance',
    ],
  ]);
});

describe('files of the evidence directory', () => {
  const prepared = (prepare: NonNullable<GateCase['prepare']>): GateCase => ({ ...given(...without(0)), prepare });
  const raw = (text: (json: string) => string | Buffer) =>
    prepared((folder, subject) => writeFileSync(join(folder, 'a.intoto.json'), text(JSON.stringify(tests()(subject)))));
  expectAllowed([['a plain file', ALICE, raw((json) => json)]]);
  expectRefused([
    [
      'a link to a file',
      ALICE,
      prepared((folder, subject) => {
        writeFileSync(join(folder, 'tests.json'), JSON.stringify(tests()(subject)));
        symlinkSync('tests.json', join(folder, 'tests.intoto.json'));
      }),
      'evidence.tests',
    ],
    [
      'a file in a subfolder',
      ALICE,
      prepared((folder, subject) => {
        mkdirSync(join(folder, 'sub'));
        writeFileSync(join(folder, 'sub/tests.intoto.json'), JSON.stringify(tests()(subject)));
      }),
      'evidence.tests',
    ],
    [
      'another name',
      ALICE,
      prepared((folder, subject) => {
        writeFileSync(join(folder, 'tests.json'), JSON.stringify(tests()(subject)));
      }),
      'evidence.tests',
    ],
    [
      'a bundle that does not verify',
      ALICE,
      prepared((folder, subject) => {
        const payload = Buffer.from(JSON.stringify(tests()(subject))).toString('base64');
        writeFileSync(
          join(folder, 'tests.sigstore.json'),
          JSON.stringify({
            mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
            verificationMaterial: { publicKey: { hint: '' } },
            dsseEnvelope: { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'AAAA' }] },
          }),
        );
      }),
      'evidence.tests',
    ],
    [
      'a doubled key',
      ALICE,
      raw((json) => json.replace('"predicate":', '"predicate":{},"predicate":')),
      'JSON_DUPLICATE_KEY',
    ],
    [
      'a doubled key with an escape',
      ALICE,
      raw((json) => json.replace('"predicate":', '"predicat\\u0065":{},"predicate":')),
      'JSON_DUPLICATE_KEY',
    ],
    ['a truncated file', ALICE, raw((json) => json.slice(0, -5)), 'JSON_INVALID'],
    ['two documents', ALICE, raw((json) => `${json}\n${json}`), 'JSON_INVALID'],
    [
      'too deep',
      ALICE,
      raw((json) => json.replace('"configuration":[]', `"configuration":${'['.repeat(70)}${']'.repeat(70)}`)),
      'JSON_TOO_DEEP',
    ],
    [
      'bytes that are no UTF-8',
      ALICE,
      raw((json) => Buffer.concat([Buffer.from(json.slice(0, -1)), Buffer.from([0x2c, 0x22, 0xff, 0x22])])),
      'JSON_NOT_UTF8',
    ],
    ['an empty file', ALICE, raw(() => ''), 'JSON_INVALID'],
    ['a list', ALICE, raw((json) => `[${json}]`), 'PROVENANCE_STATEMENT_INVALID'],
    ['null', ALICE, raw(() => 'null'), 'PROVENANCE_STATEMENT_INVALID'],
    [
      'prototype keys in place of the predicate',
      ALICE,
      raw((json) => json.replace('"predicate":', '"__proto__":')),
      'PROVENANCE_STATEMENT_INVALID',
    ],
  ]);
});
