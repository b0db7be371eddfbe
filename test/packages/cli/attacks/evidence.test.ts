import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeStatement, PREDICATE_BASE, type Subject } from '@sallyport/core';
import {
  AGENT,
  AGENTS_DOCUMENT,
  ALICE,
  APPROVED_SOURCE,
  closeRepositories,
  DOCUMENT,
  type GateCase,
  withConfiguration,
} from '../../engine/gate-case.ts';
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
} from '../../engine/statements.ts';
import { expectAttacks, expectTwins, type Try } from './scene.ts';

afterAll(closeRepositories);

const source = APPROVED_SOURCE;
const rest = SOURCE.slice(1);
const given = (...evidence: readonly Make[]): GateCase => ({ ...source, evidence });
const beside = (...evidence: readonly Make[]): GateCase => given(...SOURCE, ...evidence);
const of =
  (kind: string, predicate: unknown): Make =>
  (subject) =>
    changeStatement(subject, `${PREDICATE_BASE}/${kind}/v1`, predicate);
const onlyTests = (make: Make): GateCase => given(make, ...rest);
const hex = (digit: string, length = 40) => digit.repeat(length);
const about =
  (change: Partial<Subject>): Make =>
  (subject) =>
    tests()({ ...subject, ...change });
type Digests = { digest: Record<string, unknown>; name?: string }[];
const subjects =
  (change: (subject: Subject) => Digests | unknown): Make =>
  (subject) =>
    ({ ...tests()(subject), subject: change(subject) }) as unknown as ReturnType<Make>;
const three = ({ gitCommit, gitTree, patchSha256 }: Subject): Digests => [
  { digest: { gitCommit } },
  { digest: { gitTree } },
  { digest: { sha256: patchSha256 } },
];

describe('which change a Statement is about', () => {
  expectTwins([
    ['this one', ALICE, onlyTests(tests())],
    ['in another order', ALICE, onlyTests(subjects((s) => three(s).reverse()))],
    [
      'under other names',
      ALICE,
      onlyTests(subjects((s) => three(s).map((one, index) => ({ ...one, name: `n${index}` })))),
    ],
    ['and another subject', ALICE, onlyTests(subjects((s) => [...three(s), { digest: { sha256: hex('e', 64) } }]))],
    ['and another commit', ALICE, onlyTests(subjects((s) => [{ digest: { gitCommit: hex('e') } }, ...three(s)]))],
    ['twice', ALICE, onlyTests(subjects((s) => [...three(s), ...three(s)]))],
    [
      'with further digests',
      ALICE,
      onlyTests(subjects((s) => three(s).map(({ digest }) => ({ digest: { ...digest, sha512: 'x' } })))),
    ],
    ['another beside it', ALICE, beside(about({ gitCommit: hex('e') }))],
    [
      'one of the base beside it, with failures',
      ALICE,
      beside((s) => tests(0, 9)({ ...s, gitCommit: hex('e'), gitTree: hex('e') })),
    ],
    [
      'by the older type',
      ALICE,
      onlyTests(altered(tests(), (s) => ({ ...s, _type: 'https://in-toto.io/Statement/v0.1' }))),
    ],
  ]);
  expectAttacks('evidence.tests', [
    ['another commit', ALICE, onlyTests(about({ gitCommit: hex('e') }))],
    ['another tree', ALICE, onlyTests(about({ gitTree: hex('e') }))],
    ['another patch', ALICE, onlyTests(about({ patchSha256: hex('e', 64) }))],
    ...(['gitCommit', 'gitTree', 'patchSha256'] as const).flatMap((key): Try[] => [
      [`${key} in capitals`, ALICE, onlyTests((s) => tests()({ ...s, [key]: s[key].toUpperCase() }))],
      [`${key} cut short`, ALICE, onlyTests((s) => tests()({ ...s, [key]: s[key].slice(0, -1) }))],
      [`${key} with more`, ALICE, onlyTests((s) => tests()({ ...s, [key]: `${s[key]}0` }))],
      [`${key} with its algorithm`, ALICE, onlyTests((s) => tests()({ ...s, [key]: `sha1:${s[key]}` }))],
    ]),
    ...[0, 1, 2].map(
      (index): Try => [
        `subject ${index} left out`,
        ALICE,
        onlyTests(subjects((s) => three(s).filter((_, at) => at !== index))),
      ],
    ),
    [
      'one subject for all three',
      ALICE,
      onlyTests(subjects((s) => [{ digest: { gitCommit: s.gitCommit, gitTree: s.gitTree, sha256: s.patchSha256 } }])),
    ],
    [
      'one subject for two',
      ALICE,
      onlyTests(
        subjects((s) => [
          { digest: { gitCommit: s.gitCommit, gitTree: s.gitTree } },
          { digest: { sha256: s.patchSha256 } },
        ]),
      ),
    ],
    ['the commit as a tree', ALICE, onlyTests(subjects((s) => three({ ...s, gitTree: s.gitCommit })))],
    [
      'commit and tree exchanged',
      ALICE,
      onlyTests(subjects((s) => three({ ...s, gitTree: s.gitCommit, gitCommit: s.gitTree }))),
    ],
    [
      'sha1 in place of gitCommit',
      ALICE,
      onlyTests(subjects((s) => [{ digest: { sha1: s.gitCommit } }, ...three(s).slice(1)])),
    ],
    [
      'gitBlob in place of gitTree',
      ALICE,
      onlyTests(subjects((s) => three(s).map((one, at) => (at === 1 ? { digest: { gitBlob: s.gitTree } } : one)))),
    ],
    [
      'the commit as a name',
      ALICE,
      onlyTests(subjects((s) => [{ name: s.gitCommit, digest: { gitCommit: hex('e') } }, ...three(s).slice(1)])),
    ],
  ]);
  expectAttacks(/^(PROVENANCE_STATEMENT_INVALID|evidence\.tests)$/, [
    ...(
      [
        [],
        {},
        null,
        'x',
        [null],
        [{}],
        [{ digest: {} }],
        [{ digest: null }],
        [{ digest: [] }],
        [{ digest: { gitCommit: 1 } }],
      ] as unknown[]
    ).map((value): Try => [`the subject ${JSON.stringify(value)}`, ALICE, onlyTests(subjects(() => value))]),
    ...['https://in-toto.io/Statement/v2', 'https://in-toto.io/statement/v1', '', null, 1].map(
      (type): Try => [
        `the type ${JSON.stringify(type)}`,
        ALICE,
        onlyTests(altered(tests(), (s) => ({ ...s, _type: type }))),
      ],
    ),
    ...(['gitCommit', 'gitTree', 'patchSha256'] as const).map(
      (key): Try => [`${key} with a space`, ALICE, onlyTests((s) => tests()({ ...s, [key]: `${s[key]} ` }))],
    ),
    ...(
      [
        'https://in-toto.io/attestation/test-result/v0.2',
        'https://in-toto.io/attestation/test-result/v0.1/',
        'https://in-toto.io/attestation/test-result',
        'https://in-toto.io/attestation/Test-Result/v0.1',
        'http://in-toto.io/attestation/test-result/v0.1',
        'https://example.org/attestation/test-result/v0.1',
        `${PREDICATE_BASE}/tests/v1`,
        `${PREDICATE_BASE}/contract/v1`,
        'tests',
        '',
        null,
      ] as string[]
    ).map(
      (predicateType): Try => [
        `the predicate type ${JSON.stringify(predicateType)}`,
        ALICE,
        onlyTests(altered(tests(), (s) => ({ ...s, predicateType }))),
      ],
    ),
    ...[undefined, null, [], 'PASSED', {}].map(
      (predicate): Try => [
        `the predicate ${JSON.stringify(predicate)}`,
        ALICE,
        onlyTests(altered(tests(), (s) => ({ ...s, predicate }))),
      ],
    ),
  ]);
});

const result = (predicate: object): GateCase =>
  onlyTests(altered(tests(), (s) => ({ ...s, predicate: { ...(s.predicate as object), ...predicate } })));

describe('the results of tests', () => {
  expectTwins([
    ['some skipped', ALICE, result({ skippedTests: ['a', 'b'] })],
    ['one test', ALICE, onlyTests(tests(1))],
    ['twice the same', ALICE, beside(tests())],
    ['one more that passed', ALICE, beside(tests(9))],
  ]);
  expectAttacks('evidence.tests', [
    ['none at all', ALICE, given(...rest)],
    ['no test', ALICE, result({ passedTests: [] })],
    ['all skipped', ALICE, result({ passedTests: [], skippedTests: ['a', 'b'] })],
    ['all with warnings', ALICE, result({ result: 'WARNED', passedTests: [], warnedTests: ['a'] })],
    ['one failed', ALICE, onlyTests(tests(9, 1))],
    ['FAILED, and no failed test', ALICE, result({ result: 'FAILED' })],
    ['PASSED, and a failed test', ALICE, result({ failedTests: ['a'] })],
    ['WARNED, and a failed test', ALICE, result({ result: 'WARNED', failedTests: ['a'] })],
    ...['passed', 'Passed', 'SUCCESS', 'OK', '', null, true, 1, ['PASSED']].map(
      (value): Try => [`the result ${JSON.stringify(value)}`, ALICE, result({ result: value })],
    ),
    ...([1, '3', null, {}, [1], { length: 3 }] as unknown[]).map(
      (passedTests): Try => [`passed tests ${JSON.stringify(passedTests)}`, ALICE, result({ passedTests })],
    ),
    ['failed tests as a number', ALICE, result({ failedTests: 0 })],
    ['a failure beside a success', ALICE, beside(tests(0, 1))],
    ['nothing beside a success', ALICE, beside(altered(tests(), (s) => ({ ...s, predicate: {} })))],
  ]);
});

const covered = (lines: unknown, changedLines: unknown = { covered: 9, total: 10 }): GateCase =>
  given(tests(), of('coverage', { lines, changedLines }), scan(), vulnerabilities());

describe('coverage', () => {
  expectTwins([
    ['exactly enough', ALICE, covered({ covered: 80, total: 100 }, { covered: 4, total: 5 })],
    ['just above', ALICE, covered({ covered: 8000001, total: 10000000 })],
    ['in the form 1e2', ALICE, covered({ covered: 1e2, total: 1e2 })],
    ['nothing of the change to cover', ALICE, covered({ covered: 90, total: 100 }, { covered: 0, total: 0 })],
    ['of very many lines', ALICE, covered({ covered: 9e9, total: 1e10 })],
  ]);
  expectAttacks('evidence.coverage', [
    ['none', ALICE, given(tests(), scan(), vulnerabilities())],
    ...[
      [79, 100],
      [799, 1000],
      [7999, 10000],
      [79999999, 100000000],
      [7999999999999, 10000000000000],
      [0, 1],
      [0, 0],
      [1, 0],
      [101, 100],
      [-1, 100],
      [80, -100],
      [-80, -100],
      [80.5, 100],
      [79.9999999, 100],
      [1e308, 1e308],
      [Number.MAX_SAFE_INTEGER + 1, Number.MAX_SAFE_INTEGER + 1],
    ].flatMap(([count, total]): Try[] => [
      [`${count} of ${total} lines`, ALICE, covered({ covered: count, total })],
      ...(total === 0 && count === 0
        ? []
        : [
            [
              `${count} of ${total} changed lines`,
              ALICE,
              covered({ covered: 90, total: 100 }, { covered: count, total }),
            ] as Try,
          ]),
    ]),
    ...(['80', null, true, [80], {}, 'NaN', '1e2'] as unknown[]).flatMap((value): Try[] => [
      [`covered ${JSON.stringify(value)}`, ALICE, covered({ covered: value, total: 100 })],
      [`total ${JSON.stringify(value)}`, ALICE, covered({ covered: 80, total: value })],
    ]),
    ...([100, '100%', null, [], {}, { percent: 100 }] as unknown[]).map(
      (value): Try => [`lines ${JSON.stringify(value)}`, ALICE, covered(value)],
    ),
    [
      'no changed lines at all',
      ALICE,
      given(tests(), of('coverage', { lines: { covered: 1, total: 1 } }), scan(), vulnerabilities()),
    ],
    ['good and bad', ALICE, beside(coverage([79, 100]))],
    ['good and unreadable', ALICE, beside(of('coverage', {}))],
    [
      'a threshold with decimals',
      ALICE,
      withConfiguration(covered({ covered: 805, total: 1000 }), 'evidence: { coverage: { lines: 80.51 } }'),
    ],
    [
      'a threshold of 100',
      ALICE,
      withConfiguration(covered({ covered: 999999, total: 1000000 }), 'evidence: { coverage: { lines: 100 } }'),
    ],
  ]);
});

describe('mutation scores, findings and vulnerabilities', () => {
  const critical = (...evidence: Make[]) => withConfiguration(beside(...evidence), 'critical: ["src/**"]');
  const found = (newFindings: unknown, tools: unknown = ['a']) =>
    given(tests(), coverage(), of('scan', { tools, newFindings }), vulnerabilities());
  const vulnerable = (...scores: (string | number)[]) => given(tests(), coverage(), scan(), vulnerabilities(...scores));
  expectTwins([
    ['exactly 70 of 100 mutants', ALICE, critical(mutation(70, 30))],
    [
      'mutants that timed out are noticed',
      ALICE,
      critical(of('mutation', { killed: 60, survived: 30, timedOut: 10, notCovered: 0 })),
    ],
    ['a warning', ALICE, found({ none: 1, note: 1, warning: 1, error: 0 })],
    ['medium vulnerabilities', ALICE, vulnerable('MEDIUM', 'low', 6.9, '3.1')],
    ['no vulnerability', ALICE, vulnerable()],
  ]);
  expectAttacks('evidence.mutation', [
    ['no score', ALICE, critical()],
    ...[
      [69, 31],
      [699, 301],
      [6999999, 3000001],
      [0, 0],
      [0, 1],
      [-70, -30],
      [70.5, 29],
      [Number.NaN, 0],
    ].map(
      ([killed, survived]): Try => [
        `${killed} killed, ${survived} survived`,
        ALICE,
        critical(mutation(killed as number, survived as number)),
      ],
    ),
    [
      'mutants that nothing covers',
      ALICE,
      critical(of('mutation', { killed: 70, survived: 0, timedOut: 0, notCovered: 31 })),
    ],
    [
      'only ignored mutants',
      ALICE,
      critical(of('mutation', { killed: 0, survived: 0, timedOut: 0, notCovered: 0, ignored: 9 })),
    ],
    [
      'the score as a text',
      ALICE,
      critical(of('mutation', { killed: '70', survived: '0', timedOut: 0, notCovered: 0 })),
    ],
    ['two scores, one of them worse', ALICE, critical(mutation(100, 0), mutation(1, 99))],
  ]);
  expectAttacks('evidence.scan', [
    ['none', ALICE, given(tests(), coverage(), vulnerabilities())],
    ['an error', ALICE, found({ none: 0, note: 0, warning: 0, error: 1 })],
    ['no tool', ALICE, found({ none: 0, note: 0, warning: 0, error: 0 }, [])],
    [
      'a warning, where warnings count',
      ALICE,
      withConfiguration(found({ none: 0, note: 0, warning: 1, error: 0 }), 'evidence: { scan: { failOn: warning } }'),
    ],
    [
      'anything, where everything counts',
      ALICE,
      withConfiguration(found({ none: 1, note: 0, warning: 0, error: 0 }), 'evidence: { scan: { failOn: none } }'),
    ],
    ...(
      [
        {},
        { error: 0 },
        null,
        0,
        [],
        { none: 0, note: 0, warning: 0, error: -1 },
        { none: 0, note: 0, warning: 0, error: '0' },
        { none: 0, note: 0, warning: 0, error: null },
      ] as unknown[]
    ).map((value): Try => [`findings ${JSON.stringify(value)}`, ALICE, found(value)]),
    ['good and bad', ALICE, beside(scan({ error: 1 }))],
  ]);
  expectAttacks('evidence.vulnerabilities', [
    ['none', ALICE, given(tests(), coverage(), scan())],
    ...[
      'HIGH',
      'high',
      'Critical',
      '7.0',
      7,
      9.8,
      '10',
      'unknown',
      '',
      'NaN',
      '-1',
      'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H',
    ].map((score): Try => [`one of ${JSON.stringify(score)}`, ALICE, vulnerable(score)]),
    [
      'one without a severity',
      ALICE,
      given(
        tests(),
        coverage(),
        scan(),
        altered(vulnerabilities(), (s) => ({ ...s, predicate: { scanner: { uri: 'x', result: [{ id: 'V' }] } } })),
      ),
    ],
    [
      'the worst of two severities',
      ALICE,
      given(
        tests(),
        coverage(),
        scan(),
        altered(vulnerabilities(), (s) => ({
          ...s,
          predicate: {
            scanner: {
              uri: 'x',
              result: [
                {
                  id: 'V',
                  severity: [
                    { method: 'a', score: 'low' },
                    { method: 'b', score: 'critical' },
                  ],
                },
              ],
            },
          },
        })),
      ),
    ],
    [
      'a low one, where they count',
      ALICE,
      withConfiguration(vulnerable('low'), 'evidence: { vulnerabilities: { failOn: low } }'),
    ],
    [
      'no list',
      ALICE,
      given(
        tests(),
        coverage(),
        scan(),
        altered(vulnerabilities(), (s) => ({ ...s, predicate: { scanner: { uri: 'x' } } })),
      ),
    ],
    ['good and bad', ALICE, beside(vulnerabilities('critical'))],
  ]);
});

describe('what an agent works for', () => {
  const agents = AGENTS_DOCUMENT;
  const defined = (change: (definition: Record<string, unknown>) => unknown, make = provenance()): GateCase => ({
    ...agents,
    evidence: [
      altered(make, (s) => ({
        ...s,
        predicate: {
          buildDefinition: change((s.predicate as { buildDefinition: Record<string, unknown> }).buildDefinition),
        },
      })),
    ],
  });
  const intent = (value: unknown) =>
    defined((definition) => ({ ...definition, externalParameters: { intent: value } }));
  const models = (...names: string[]): GateCase => ({ ...agents, evidence: [provenance('chores', names)] });
  expectTwins([
    ['its intent', AGENT, agents],
    ['its intent twice', AGENT, { ...agents, evidence: [provenance(), provenance()] }],
    ['a model that it has', AGENT, models('anthropic/claude-sonnet-4')],
    [
      'another build beside',
      AGENT,
      {
        ...agents,
        evidence: [
          provenance(),
          (s) =>
            changeStatement(s, 'https://slsa.dev/provenance/v1', {
              buildDefinition: { buildType: 'https://example.org/x' },
            }),
        ],
      },
    ],
  ]);
  expectAttacks(/^(evidence\.agent-provenance|intent\.declared)$/, [
    ['no provenance', AGENT, { ...agents, evidence: [] }],
    ...[
      '',
      'Chores',
      'chores ',
      'chore',
      '*',
      'other',
      '__proto__',
      'constructor',
      'toString',
      null,
      1,
      ['chores'],
      { chores: 1 },
    ].map((value): Try => [`the intent ${JSON.stringify(value)}`, AGENT, intent(value)]),
    ['no intent', AGENT, defined((definition) => ({ ...definition, externalParameters: {} }))],
    [
      'the intent in another place',
      AGENT,
      defined((definition) => ({ ...definition, externalParameters: {}, internalParameters: { intent: 'chores' } })),
    ],
    ...[
      'https://example.org/agent',
      '',
      'https://sallyport-ci.github.io/sallyport/build-types/agent-commit/v2',
      'https://sallyport-ci.github.io/sallyport/build-types/agent-commit/v1/',
      null,
    ].map(
      (buildType): Try => [
        `the build type ${JSON.stringify(buildType)}`,
        AGENT,
        defined((definition) => ({ ...definition, buildType })),
      ],
    ),
    ...[
      'https://slsa.dev/provenance/v0.2',
      'https://slsa.dev/provenance/v1.1',
      'https://slsa.dev/provenance/v1/',
      'https://slsa.dev/verification_summary/v1',
    ].map(
      (predicateType): Try => [
        `the type ${predicateType}`,
        AGENT,
        { ...agents, evidence: [altered(provenance(), (s) => ({ ...s, predicateType }))] },
      ],
    ),
    ['two intents, one of them not its own', AGENT, { ...agents, evidence: [provenance(), provenance('other')] }],
    ['about another commit', AGENT, { ...agents, evidence: [(s) => provenance()({ ...s, gitCommit: hex('e') })] }],
    [
      "another agent's intent",
      AGENT,
      {
        ...agents,
        configuration: `version: 1\nagents:\n  acme-agent[bot]: { id: 4242, intents: [mine] }\n  b[bot]: { id: 5, intents: [chores] }\nintents:\n  mine: { paths: ["**"], maxTier: high }\n  chores: { paths: ["**"], maxTier: high }\n`,
      },
    ],
  ]);
  expectAttacks('intent.models', [
    ...[
      'openai/gpt-5',
      'anthropic/gemini',
      'claude-sonnet-4',
      'Anthropic/claude-sonnet',
      'anthropic/claude-x/y',
      'anthropic//claude-x',
      'x/anthropic/claude-a',
      '*',
    ].map((name): Try => [`the model ${name}`, AGENT, models(name)]),
    ['one of two models', AGENT, models('anthropic/claude-a', 'openai/gpt-5')],
  ]);
});

describe('files of the evidence directory', () => {
  const prepared = (prepare: NonNullable<GateCase['prepare']>, evidence: readonly Make[] = rest): GateCase => ({
    ...given(...evidence),
    prepare,
  });
  const json = (subject: Subject) => JSON.stringify(tests()(subject));
  const raw = (change: (json: string) => string | Buffer, name = 'a.intoto.json') =>
    prepared((folder, subject) => writeFileSync(join(folder, name), change(json(subject))));
  const also = (prepare: NonNullable<GateCase['prepare']>) => prepared(prepare, SOURCE);
  expectTwins([
    ['a file', ALICE, raw((text) => text)],
    ['with a line feed', ALICE, raw((text) => `${text}\n`)],
    ['indented', ALICE, raw((text) => JSON.stringify(JSON.parse(text), null, 2))],
    ['with unknown fields', ALICE, raw((text) => text.replace('{', '{"x":{"y":[1]},'))],
    ['with a prototype key', ALICE, raw((text) => text.replace('{', '{"__proto__":{"result":"FAILED"},'))],
    ['at 64 levels', ALICE, raw((text) => text.replace('{', `{"x":${'['.repeat(63)}${']'.repeat(63)},`))],
    ['beside a report', ALICE, also((folder) => writeFileSync(join(folder, 'junit.xml'), '<a/>'))],
    ['beside a folder', ALICE, also((folder) => mkdirSync(join(folder, 'x.intoto.json')))],
    ['beside a link', ALICE, also((folder) => symlinkSync('/etc/passwd', join(folder, 'x.intoto.json')))],
    ['beside a broken link', ALICE, also((folder) => symlinkSync('none', join(folder, 'x.intoto.json')))],
    [
      'beside a bundle that nobody can verify',
      ALICE,
      also((folder) => writeFileSync(join(folder, 'x.sigstore.json'), '{}')),
    ],
  ]);
  expectAttacks('evidence.tests', [
    ...[
      'tests.json',
      'tests.intoto.json.txt',
      'tests.intoto.jsonl',
      'tests.INTOTO.JSON',
      'intoto.json',
      'tests.intoto.json~',
      'tests.intoto_json',
    ].map((name): Try => [`under the name ${name}`, ALICE, raw((text) => text, name)]),
    ['as a bundle', ALICE, raw((text) => text, 'tests.sigstore.json')],
    [
      'in a folder',
      ALICE,
      prepared((folder, subject) => {
        mkdirSync(join(folder, 'a.intoto.json'));
        writeFileSync(join(folder, 'a.intoto.json', 'b.intoto.json'), json(subject));
      }),
    ],
    [
      'through a link',
      ALICE,
      prepared((folder, subject) => {
        writeFileSync(join(folder, 'tests.json'), json(subject));
        symlinkSync('tests.json', join(folder, 'a.intoto.json'));
      }),
    ],
    [
      'through a folder that is a link',
      ALICE,
      prepared((folder, subject) => {
        mkdirSync(join(folder, '..', 'other'));
        writeFileSync(join(folder, '..', 'other', 'a.intoto.json'), json(subject));
        symlinkSync('../other', join(folder, 'more'));
      }),
    ],
    ['not signed, and signatures asked for', ALICE, { ...source, unsigned: false }],
    [
      'a failed one beside',
      ALICE,
      also((folder, subject) => writeFileSync(join(folder, 'z.intoto.json'), JSON.stringify(tests(1, 1)(subject)))),
    ],
  ]);
  const broken: readonly [string, (text: string) => string | Buffer][] = [
    ['empty', () => ''],
    ['cut short', (text) => text.slice(0, -1)],
    ['two documents', (text) => `${text}${text}`],
    ['lines of documents', (text) => `${text}\n${text}\n`],
    ['with a comment', (text) => `${text}//`],
    ['with a trailing comma', (text) => text.replace(/}$/, ',}')],
    ['with NaN', (text) => text.replace('{', '{"x":NaN,')],
    ['with Infinity', (text) => text.replace('{', '{"x":-Infinity,')],
    ['with a hexadecimal number', (text) => text.replace('{', '{"x":0x10,')],
    ['in single quotes', (text) => text.replaceAll('"', "'")],
    ['with a byte order mark', (text) => `\ufeff${text}`],
    ['in UTF-16', (text) => Buffer.from(text, 'utf16le')],
    [
      'with bytes that are no text',
      (text) => Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xc3, 0x28]), Buffer.from(`",${text.slice(1)}`)]),
    ],
    ['with a doubled key', (text) => text.replace('{', '{"predicate":{},')],
    ['with a doubled key by an escape', (text) => text.replace('{', '{"\\u0070redicate":{},')],
    ['with a doubled key far below', (text) => text.replace('"configuration":[]', '"configuration":[{"a":1,"a":2}]')],
    ['with a doubled prototype key', (text) => text.replace('{', '{"__proto__":1,"__proto__":2,')],
    ['with a doubled result', (text) => text.replace('"result"', '"result":"FAILED","result"')],
    ['at 65 levels', (text) => text.replace('{', `{"x":${'['.repeat(64)}${']'.repeat(64)},`)],
    ['at 100,000 levels', (text) => text.replace('{', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`)],
  ];
  expectAttacks(/^JSON_/, [
    ...broken.map(([name, change]): Try => [name, ALICE, raw(change)]),
    ...broken.map(
      ([name, change]): Try => [
        `${name}, beside a good one`,
        ALICE,
        also((folder, subject) => writeFileSync(join(folder, 'z.intoto.json'), change(json(subject)))),
      ],
    ),
    ...broken.map(
      ([name, change]): Try => [
        `${name}, as a bundle beside a good one`,
        ALICE,
        also((folder, subject) => writeFileSync(join(folder, 'z.sigstore.json'), change(json(subject)))),
      ],
    ),
  ]);
  expectAttacks('PROVENANCE_STATEMENT_INVALID', [
    ['a list', ALICE, raw((text) => `[${text}]`)],
    ['null', ALICE, raw(() => 'null')],
    ['a text', ALICE, raw((text) => JSON.stringify(text))],
  ]);
});

describe('what the configuration asks for', () => {
  const asked = (kind: string, ...evidence: Make[]) =>
    withConfiguration(beside(...evidence), `evidence: { require: { medium: [${kind}] } }`);
  const kinds: readonly [string, Make, readonly Make[]][] = [
    ['sbom', sbom(), [sbom(0), altered(sbom(), (s) => ({ ...s, predicateType: 'https://spdx.dev/Document' }))]],
    [
      'determinism',
      of('determinism', { runs: 3, identical: true }),
      [
        of('determinism', { runs: 2, identical: true }),
        of('determinism', { runs: 3, identical: false }),
        of('determinism', { runs: 0, identical: true }),
        of('determinism', { runs: '3', identical: true }),
        of('determinism', { runs: 3, identical: 'true' }),
        of('determinism', { runs: 3, identical: true, differing: ['a'] }),
      ],
    ],
    [
      'fuzz',
      of('fuzz', { targets: [{ name: 'a', executions: 1, crashes: 0 }] }),
      [
        of('fuzz', { targets: [] }),
        of('fuzz', { targets: [{ name: 'a', executions: 0, crashes: 0 }] }),
        of('fuzz', { targets: [{ name: 'a', executions: 9, crashes: 1 }] }),
      ],
    ],
    [
      'contract',
      of('contract', { result: 'PASSED', passedTests: ['a'] }),
      [
        of('contract', { result: 'PASSED', passedTests: [] }),
        of('contract', { result: 'FAILED', passedTests: ['a'], failedTests: ['b'] }),
      ],
    ],
    [
      'benchmarks',
      of('benchmarks', { benchmarks: [{ name: 'a', unit: 'ms', p95: 105, baselineP95: 100 }] }),
      [
        of('benchmarks', { benchmarks: [] }),
        of('benchmarks', { benchmarks: [{ name: 'a', unit: 'ms', p95: 105.0001, baselineP95: 100 }] }),
        of('benchmarks', { benchmarks: [{ name: 'a', unit: 'ms', p95: 1, baselineP95: 0 }] }),
        of('benchmarks', { benchmarks: [{ name: 'a', unit: 'ms', p95: -1, baselineP95: 100 }] }),
      ],
    ],
  ];
  expectTwins([
    ...kinds.map(([kind, good]): Try => [kind, ALICE, asked(kind, good)]),
    ['of another tier', ALICE, withConfiguration(source, 'evidence: { require: { high: [sbom], low: [fuzz] } }')],
  ]);
  for (const [kind, good, bad] of kinds) {
    expectAttacks(`evidence.${kind}`, [
      [`no ${kind}`, ALICE, asked(kind)],
      ...bad.map((one, index): Try => [`${kind} ${index}`, ALICE, asked(kind, one)]),
      ...bad.map((one, index): Try => [`${kind} ${index} beside a good one`, ALICE, asked(kind, good, one)]),
    ]);
  }
  expectAttacks('evidence.tests', [
    [
      'a document, where tests are asked for',
      ALICE,
      withConfiguration(DOCUMENT, 'evidence: { require: { low: [tests] } }'),
    ],
  ]);
});
