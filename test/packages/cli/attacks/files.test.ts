import {
  AGENT,
  AGENTS_DOCUMENT,
  AGENTS_WORKFLOW,
  ALICE,
  APPROVED_SOURCE,
  BASE,
  BOB,
  CONFIGURATION,
  closeRepositories,
  DOCS,
  DOCUMENT,
  type Facts,
  type GateCase,
  withConfiguration,
  withFacts,
  withReviews,
} from '../../engine/gate-case.ts';
import type { Content } from '../../engine/repository.ts';
import { coverage, provenance, SOURCE, scan, tests, vulnerabilities } from '../../engine/statements.ts';
import { expectAttacks, expectTwins, type FileCase, type Try } from './scene.ts';

afterAll(closeRepositories);

const source = APPROVED_SOURCE;
const facts = (change: (facts: Facts) => unknown, gateCase: GateCase = DOCUMENT) => withFacts(gateCase, change);
const pull = (change: object): GateCase =>
  facts((given) => ({ ...given, pullRequest: { ...given.pullRequest, ...change } }));
const now = (value: unknown, gateCase: GateCase = DOCUMENT): GateCase =>
  facts((given) => ({ ...given, now: value }), gateCase);
const raw = (change: (json: string) => string | Buffer, gateCase: GateCase = DOCUMENT): FileCase => ({
  ...gateCase,
  raw: change,
});

describe("the facts' file", () => {
  expectTwins([
    [
      'unknown fields everywhere',
      ALICE,
      facts((given) => ({
        ...given,
        x: 1,
        repository: { ...given.repository, y: [] },
        pullRequest: { ...given.pullRequest, z: {} },
      })),
    ],
    ['no title, body, labels', ALICE, pull({ title: undefined, body: undefined, labels: undefined })],
    ['a prototype key', ALICE, raw((json) => json.replace('{', '{"__proto__":{"commits":[]},'))],
    [
      'a prototype key further down',
      ALICE,
      raw((json) => json.replace('"number":7', '"number":7,"__proto__":{"draft":true}')),
    ],
    ['a constructor', ALICE, raw((json) => json.replace('{', '{"constructor":{"prototype":{}},'))],
    ['64 levels', ALICE, raw((json) => json.replace('{', `{"x":${'['.repeat(63)}${']'.repeat(63)},`))],
    ['white space', ALICE, raw((json) => `\n ${JSON.stringify(JSON.parse(json), null, 4)}\n`)],
    ['the number 7.0', ALICE, raw((json) => json.replace('"number":7', '"number":7.0'))],
    [
      'text that looks like a command',
      ALICE,
      pull({ title: '::set-output name=decision::allow', body: '\u001b[2J@everyone' }),
    ],
  ]);
  expectAttacks(/^JSON_/, [
    ['empty', ALICE, raw(() => '')],
    ['cut short', ALICE, raw((json) => json.slice(0, -2))],
    ['twice', ALICE, raw((json) => json + json)],
    ['with a byte order mark', ALICE, raw((json) => `\ufeff${json}`)],
    ['in UTF-16', ALICE, raw((json) => Buffer.from(json, 'utf16le'))],
    [
      'with bytes that are no text',
      ALICE,
      raw((json) => Buffer.concat([Buffer.from('{"x":"'), Buffer.from([0xff]), Buffer.from(`",${json.slice(1)}`)])),
    ],
    ['with NaN', ALICE, raw((json) => json.replace('"number":7', '"number":NaN'))],
    ['with a comment', ALICE, raw((json) => `/* */${json}`)],
    ['65 levels', ALICE, raw((json) => json.replace('{', `{"x":${'['.repeat(64)}${']'.repeat(64)},`))],
    ...['schema', 'now', 'repository', 'pullRequest', 'commits', 'reviews', 'checks'].map(
      (key): Try => [`a doubled ${key}`, ALICE, raw((json) => json.replace('{', `{"${key}":null,`))],
    ),
    ['a doubled author', ALICE, raw((json) => json.replace('"author":', '"author":null,"author":'))],
    ['a doubled id by an escape', ALICE, raw((json) => json.replace('"id":11', '"\\u0069d":12,"id":11'))],
    ['a doubled verified', ALICE, raw((json) => json.replace('"verified":', '"verified":false,"verified":'))],
  ]);
  expectAttacks('FACTS_INVALID', [
    ...(['schema', 'repository', 'pullRequest', 'commits', 'reviews', 'checks'] as const).flatMap((key): Try[] => [
      [`no ${key}`, ALICE, facts(({ [key]: _, ...given }) => given)],
      ...([null, 1, 'x', true] as const).map(
        (value): Try => [`${key}: ${value}`, ALICE, facts((given) => ({ ...given, [key]: value }))],
      ),
    ]),
    ...(['commits', 'reviews', 'checks'] as const).flatMap((key): Try[] => [
      [`${key} as a mapping`, ALICE, facts((given) => ({ ...given, [key]: {} }))],
      [`${key} with null`, ALICE, facts((given) => ({ ...given, [key]: [...given[key], null] }))],
      [
        `${key} in a list`,
        ALICE,
        facts((given) => ({
          ...given,
          [key]: [[...given[key]]] as unknown,
          [`${key}x`]: 1,
          ...(given[key].length === 0 && { [key]: [[]] }),
        })),
      ],
    ]),
    ...['sallyport/facts/v2', 'sallyport/facts/v1 ', 'Sallyport/facts/v1', ''].map(
      (schema): Try => [`schema "${schema}"`, ALICE, facts((given) => ({ ...given, schema }))],
    ),
    ...([undefined, 'alice', 11, [], { login: 'alice' }, { id: 11 }, { login: 'alice', id: 11 }] as unknown[]).map(
      (author): Try => [`author ${JSON.stringify(author)}`, ALICE, pull({ author })],
    ),
    ...([null, 'false', 0, {}] as unknown[]).map(
      (draft): Try => [`draft ${JSON.stringify(draft)}`, ALICE, pull({ draft })],
    ),
    ...(['true', 1, null, undefined] as unknown[]).map(
      (verified): Try => [
        `verified ${JSON.stringify(verified)}`,
        ALICE,
        facts((given) => ({ ...given, commits: given.commits.map((commit) => ({ ...commit, verified })) })),
      ],
    ),
    [
      'a short commit',
      ALICE,
      facts((given) => ({
        ...given,
        commits: given.commits.map((commit) => ({ ...commit, sha: commit.sha.slice(0, 12) })),
      })),
    ],
    [
      'a commit in capitals',
      ALICE,
      facts((given) => ({
        ...given,
        commits: given.commits.map((commit) => ({ ...commit, sha: commit.sha.toUpperCase() })),
      })),
    ],
    ['a list around it', ALICE, facts((given) => [given])],
    ['nothing in it', ALICE, facts(() => ({}))],
    ['null', ALICE, facts(() => null)],
  ]);
  expectAttacks(/^FACTS_(OTHER_CHANGE|INVALID)$/, [
    ...(['base', 'head'] as const).flatMap((side): Try[] =>
      [{ sha: 'a'.repeat(40) }, { sha: '' }, { sha: 'HEAD' }, { sha: null }].map(
        (change): Try => [
          `another ${side}: ${JSON.stringify(change)}`,
          ALICE,
          facts((given) => ({
            ...given,
            pullRequest: { ...given.pullRequest, [side]: { ...given.pullRequest[side], ...change } },
          })),
        ],
      ),
    ),
    [
      'base and head exchanged',
      ALICE,
      facts((given) => ({
        ...given,
        pullRequest: { ...given.pullRequest, base: given.pullRequest.head, head: given.pullRequest.base },
      })),
    ],
    [
      'the base of another repository',
      ALICE,
      facts((given) => ({
        ...given,
        pullRequest: { ...given.pullRequest, base: { ...given.pullRequest.base, repositoryId: 2 } },
      })),
    ],
    ['another repository', ALICE, facts((given) => ({ ...given, repository: { ...given.repository, id: 2 } }))],
    [
      'the head in capitals',
      ALICE,
      facts((given) => ({
        ...given,
        pullRequest: {
          ...given.pullRequest,
          head: { ...given.pullRequest.head, sha: given.pullRequest.head.sha.toUpperCase() },
        },
      })),
    ],
    [
      'a short head',
      ALICE,
      facts((given) => ({
        ...given,
        pullRequest: {
          ...given.pullRequest,
          head: { ...given.pullRequest.head, sha: given.pullRequest.head.sha.slice(0, 10) },
        },
      })),
    ],
  ]);
  expectAttacks(/^(identity|change|time)\./, [
    ['no facts', ALICE, { ...DOCUMENT, facts: null }],
    ['a draft', ALICE, pull({ draft: true })],
    [
      "an agent's draft",
      AGENT,
      facts((given) => ({ ...given, pullRequest: { ...given.pullRequest, draft: true } }), AGENTS_DOCUMENT),
    ],
    ['nothing to merge', ALICE, { ...DOCUMENT, commits: [] }],
    ['a commit and its revert', ALICE, { ...DOCUMENT, commits: [DOCS, { files: BASE.files }] }],
    ['an empty commit', ALICE, { ...DOCUMENT, commits: [{ files: {} }] }],
  ]);
});

describe('times', () => {
  const frozen = (at: string, window = 'from: 2026-12-20T00:00:00Z, to: 2027-01-02T00:00:00Z') =>
    now(at, withConfiguration(DOCUMENT, `gate: { freeze: [{ ${window}, reason: holidays }] }`));
  expectTwins([
    ...[
      '2026-11-22T10:00:00Z',
      '2026-11-22t10:00:00z',
      '2026-11-22T10:00:00.5Z',
      '2026-11-22T10:00:00.123456789123Z',
      '2026-11-22T23:59:59+23:59',
      '2026-11-22T10:00:00-00:00',
      '2026-12-31T23:59:60Z',
      '2024-02-29T00:00:00Z',
    ].map((value): Try => [`now ${value}`, ALICE, now(value)]),
    ['before a freeze', ALICE, frozen('2026-12-19T23:59:59.999999Z')],
    ['at the end of a freeze', ALICE, frozen('2027-01-02T00:00:00Z')],
    ['before a freeze by the offset', ALICE, frozen('2026-12-20T08:59:59+09:00')],
    ['after a freeze by the offset', ALICE, frozen('2027-01-01T19:00:00-05:00')],
    [
      'a freeze with offsets that is over',
      ALICE,
      frozen('2026-12-20T10:00:00Z', 'from: 2026-12-20T00:00:00+02:00, to: 2026-12-20T12:00:00+02:00'),
    ],
  ]);
  expectAttacks('time.now', [
    ...(
      [
        undefined,
        null,
        '',
        'now',
        0,
        1795341600,
        true,
        [],
        {},
        '2026-11-22',
        '10:00:00Z',
        '2026-11-22T10:00:00',
        '2026-11-22 10:00:00Z',
        '2026-11-22T10:00Z',
        '2026-11-22T10:00:00+0100',
        '2026-11-22T10:00:00+24:00',
        '2026-11-22T10:00:00+01:60',
        '2026-13-22T10:00:00Z',
        '2026-02-29T10:00:00Z',
        '2026-04-31T10:00:00Z',
        '2026-11-00T10:00:00Z',
        '2026-11-22T24:00:00Z',
        '2026-11-22T10:60:00Z',
        '2026-11-22T10:00:61Z',
        '2026-11-22T10:00:60Z',
        '2026-11-22T10:00:00.Z',
        '2026-11-22T10:00:00Z ',
        ' 2026-11-22T10:00:00Z',
        '2026-11-22T10:00:00Z\n',
        '+002026-11-22T10:00:00Z',
        '２026-11-22T10:00:00Z',
        'Sun, 22 Nov 2026 10:00:00 GMT',
      ] as unknown[]
    ).map((value): Try => [`now ${JSON.stringify(value)}`, ALICE, now(value)]),
  ]);
  expectAttacks('freeze.window', [
    ...[
      '2026-12-20T00:00:00Z',
      '2026-12-25T12:00:00Z',
      '2027-01-01T23:59:59.999999Z',
      '2026-12-19T19:00:00-05:00',
      '2027-01-02T08:59:59+09:00',
      '2026-12-31T23:59:60Z',
      'never',
    ].map((value): Try => [`in a freeze: ${value}`, ALICE, frozen(value)]),
    [
      'in the second of two freezes',
      ALICE,
      frozen(
        '2026-11-22T10:00:00Z',
        'from: 2026-01-01T00:00:00Z, to: 2026-01-02T00:00:00Z, reason: a }, { from: 2026-11-22T00:00:00Z, to: 2026-11-23T00:00:00Z',
      ),
    ],
    [
      'in a freeze with an offset',
      ALICE,
      frozen('2026-12-19T23:00:00Z', 'from: 2026-12-20T00:00:00+02:00, to: 2026-12-21T00:00:00+02:00'),
    ],
    [
      "an agent's document",
      AGENT,
      now(
        '2026-12-25T00:00:00Z',
        withConfiguration(
          AGENTS_DOCUMENT,
          'gate: { freeze: [{ from: 2026-12-20T00:00:00Z, to: 2027-01-02T00:00:00Z, reason: x }] }',
        ),
      ),
    ],
  ]);
});

describe('required checks', () => {
  const required = withConfiguration(DOCUMENT, 'gate: { checks: [{ name: build, app: 15368 }] }');
  const runs = (...changes: object[]): GateCase =>
    withFacts(required, (given) => ({
      ...given,
      checks: changes.map((change) => ({
        name: 'build',
        app: 15368,
        status: 'completed',
        conclusion: 'success',
        sha: given.pullRequest.head.sha,
        ...change,
      })),
    }));
  const onHead = (change: (sha: string) => string, conclusion: string, also: object[] = []): GateCase =>
    withFacts(runs({ conclusion }, ...also), (given) => ({
      ...given,
      checks: given.checks.map((run, index) => (index === 0 ? { ...run, sha: change(run.sha) } : run)),
    }));
  expectTwins([
    ['one success', ALICE, runs({})],
    ['three successes', ALICE, runs({}, {}, {})],
    ['a failure by another app', ALICE, runs({}, { app: 1, conclusion: 'failure' })],
    ['a failure by no app', ALICE, runs({}, { app: null, conclusion: 'failure' })],
    ['a failure of another name', ALICE, runs({}, { name: 'lint', conclusion: 'failure' })],
    ['a failure on the base', ALICE, runs({}, { sha: '1'.repeat(40), conclusion: 'failure' })],
    ['another that is still running', ALICE, runs({}, { name: 'slow', status: 'in_progress', conclusion: null })],
    ['unknown fields', ALICE, runs({ url: 'x', output: { title: 'failure' } })],
  ]);
  expectAttacks('checks.required', [
    ['none', ALICE, runs()],
    ...[
      'failure',
      'neutral',
      'cancelled',
      'skipped',
      'timed_out',
      'action_required',
      'stale',
      'startup_failure',
      'Success',
      'SUCCESS',
      'success ',
      'successful',
      '',
      null,
    ].flatMap((conclusion): Try[] => [
      [`concluded ${JSON.stringify(conclusion)}`, ALICE, runs({ conclusion })],
      [`one success and one ${JSON.stringify(conclusion)}`, ALICE, runs({}, { conclusion })],
    ]),
    ...['queued', 'in_progress', 'waiting', 'requested', 'pending', 'Completed', 'complete', ''].flatMap(
      (status): Try[] => [
        [`in the status "${status}"`, ALICE, runs({ status })],
        [`one success and one in the status "${status}"`, ALICE, runs({ status }, {})],
      ],
    ),
    ...[15367, 1, 153680, 2 ** 40, null].map((app): Try => [`by the app ${app}`, ALICE, runs({ app })]),
    ...['Build', 'BUILD', 'build ', ' build', 'build/x', 'buil', 'build\u200b', ''].map(
      (name): Try => [`of the name "${name}"`, ALICE, runs({ name })],
    ),
    ['on the base', ALICE, runs({ sha: '1'.repeat(40) })],
    ['on nothing', ALICE, runs({ sha: '' })],
    ['on the head in capitals', ALICE, onHead((sha) => sha.toUpperCase(), 'success')],
    ['a failure on the head in capitals beside a success', ALICE, onHead((sha) => sha.toUpperCase(), 'failure', [{}])],
    ['on a short head', ALICE, onHead((sha) => sha.slice(0, 12), 'success')],
    [
      'one of two',
      ALICE,
      {
        ...runs({}),
        configuration: `${CONFIGURATION}gate: { checks: [{ name: build, app: 15368 }, { name: lint, app: 15368 }] }\n`,
      },
    ],
    [
      'of one name by two apps',
      ALICE,
      {
        ...runs({}),
        configuration: `${CONFIGURATION}gate: { checks: [{ name: build, app: 15368 }, { name: build, app: 1 }] }\n`,
      },
    ],
    ['no facts', ALICE, { ...required, facts: null }],
  ]);
  expectAttacks('FACTS_INVALID', [
    ...(['15368', true, [15368], 15368.5] as unknown[]).map(
      (app): Try => [`an app ${JSON.stringify(app)}`, ALICE, runs({ app })],
    ),
    ...([null, 1, ['build']] as unknown[]).map(
      (name): Try => [`a name ${JSON.stringify(name)}`, ALICE, runs({ name })],
    ),
    ['a status that is null', ALICE, runs({ status: null })],
    ['a conclusion that is true', ALICE, runs({ conclusion: true })],
  ]);
});

describe('exceptions', () => {
  const lacking: GateCase = { ...source, evidence: [tests(), scan(), vulnerabilities()] };
  const excepted = (change: Record<string, string | undefined> = {}, gateCase = lacking): GateCase => {
    const fields = {
      rule: 'coverage',
      paths: '["src/**"]',
      owner: 'alice',
      expires: '2027-03-01',
      reason: 'it goes',
      ...change,
    };
    const text = Object.entries(fields)
      .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
      .join(', ');
    return withConfiguration(gateCase, `gate: { exceptions: [{ ${text} }] }`);
  };
  const files = (given: Record<string, string | null>, gateCase = excepted()): GateCase => ({
    ...gateCase,
    commits: [{ files: given }],
  });
  expectTwins([
    ['one in force', ALICE, excepted()],
    ['for everything', ALICE, excepted({ paths: '["**"]' })],
    [
      'by two patterns',
      ALICE,
      files(
        { 'src/cart.js': 'export const a = 1;\n', 'lib/x.js': 'export const b = 1;\n' },
        excepted({ paths: '["src/**", "lib/*"]' }),
      ),
    ],
    ['on its last second', ALICE, now('2027-02-28T23:59:59.999999Z', excepted())],
    ['on its last day by the offset', ALICE, now('2027-03-01T01:00:00+02:00', excepted())],
    ['and worse figures', ALICE, { ...excepted(), evidence: [tests(), scan(), vulnerabilities(), coverage([1, 100])] }],
    ['a date in quotes', ALICE, excepted({ expires: '"2027-03-01"' })],
    ['beside evidence that is good', ALICE, { ...excepted(), evidence: SOURCE }],
  ]);
  expectAttacks(/^evidence\.(coverage|tests)$/, [
    ['at its end', ALICE, now('2027-03-01T00:00:00Z', excepted())],
    ['after its end', ALICE, now('2027-03-02T00:00:00Z', excepted())],
    ['after its end by the offset', ALICE, now('2027-02-28T23:00:00-02:00', excepted())],
    ['without a time', ALICE, now('x', excepted())],
    ...['mutation', 'tests', 'scan', 'sbom', 'agent-provenance', 'artifact-signature'].map(
      (rule): Try => [`for ${rule}`, ALICE, excepted({ rule })],
    ),
    ...[
      '["legacy/**"]',
      '["src/*.ts"]',
      '["SRC/**"]',
      '["src"]',
      '["src/cart"]',
      '["*"]',
      '["**/*.md"]',
      '["src/**/x/*"]',
    ].map((paths): Try => [`for the paths ${paths}`, ALICE, excepted({ paths })]),
    ['one file beside', ALICE, files({ 'src/cart.js': 'export const a = 1;\n', 'lib/x.js': 'export const b = 1;\n' })],
    [
      'a file renamed into its paths',
      ALICE,
      files(
        { 'src/cart.js': null, 'lib/cart.js': 'export const total = (items) => items.length;\n' },
        excepted({ paths: '["lib/**"]' }),
      ),
    ],
    [
      'a file renamed out of its paths',
      ALICE,
      files({ 'src/cart.js': null, 'lib/cart.js': 'export const total = (items) => items.length;\n' }),
    ],
    [
      'two that cover half of the files each',
      ALICE,
      {
        ...files({ 'src/cart.js': 'export const a = 1;\n', 'lib/x.js': 'export const b = 1;\n' }, lacking),
        configuration: `${CONFIGURATION}gate: { exceptions: [${['src', 'lib'].map((at) => `{ rule: coverage, paths: ["${at}/**"], owner: a, expires: 2027-03-01, reason: r }`).join(', ')}] }\n`,
      },
    ],
  ]);
  expectAttacks(/^CONFIG_/, [
    ...[
      'approvals',
      'approvals.count',
      'approvals.infrastructure',
      'identity',
      'identity.author',
      'checks',
      'checks.required',
      'freeze',
      'intent.paths',
      'evidence.coverage',
      'Coverage',
      'COVERAGE',
      '"coverage "',
      '"*"',
      '""',
      '[coverage]',
      '1',
      'null',
      'signature',
      'signatures',
    ].map((rule): Try => [`for the rule ${rule}`, ALICE, excepted({ rule })]),
    ...['rule', 'paths', 'owner', 'expires', 'reason'].flatMap((key): Try[] => [
      [`without ${key}`, ALICE, excepted({ [key]: undefined })],
      [`${key} empty`, ALICE, excepted({ [key]: key === 'paths' ? '[]' : '""' })],
      [`${key} null`, ALICE, excepted({ [key]: 'null' })],
      [`${key} a number`, ALICE, excepted({ [key]: '7' })],
      [`${key} a mapping`, ALICE, excepted({ [key]: '{}' })],
    ]),
    ...[
      'never',
      '2027-02-29',
      '2027-13-01',
      '2027-3-1',
      '27-03-01',
      '2027-03-01T00:00:00Z',
      '2027/03/01',
      '"2027-03-01 "',
      '20270301',
      '2027-03',
      '01.03.2027',
      '2027-00-10',
      '2027-04-31',
      '.inf',
    ].map((expires): Try => [`until ${expires}`, ALICE, excepted({ expires })]),
    ...[
      '["!src/**"]',
      '["../src/**"]',
      '["/src/**"]',
      '[""]',
      '"src/**"',
      '["src/../src/**"]',
      '[["src/**"]]',
      '[1]',
      '[null]',
    ].map((paths): Try => [`for the paths ${paths}`, ALICE, excepted({ paths })]),
    ['with a key more', ALICE, excepted({ approvals: '0' })],
    ['a mistyped key', ALICE, excepted({ expires: undefined, expire: '2027-03-01' })],
    ['a mapping in place of the list', ALICE, withConfiguration(lacking, 'gate: { exceptions: { rule: coverage } }')],
  ]);
});

const YES: GateCase = {
  ...AGENTS_DOCUMENT,
  configuration: CONFIGURATION.replace('budget: { calls: 10 }', 'budget: { calls: 1000 }'),
};

describe('an agent and infrastructure', () => {
  const lenient = 'gate: { approvals: { low: 0, medium: 0, high: 0 }, humans: { low: 0, medium: 0, high: 0 } }';
  const touching = (
    given: Record<string, Content | null>,
    base = BASE,
    reviews: Parameters<typeof withReviews>[1][] = [],
  ): GateCase =>
    withReviews(
      withConfiguration({ ...YES, base, commits: [{ files: given }], evidence: [...SOURCE, provenance()] }, lenient),
      ...reviews,
    );
  const PATHS = [
    '.github/workflows/ci.yml',
    '.github/workflows/x.yaml',
    '.github/actions/a/action.yml',
    'action.yml',
    '.github/actions.lock',
    '.gitlab-ci.yml',
    'Jenkinsfile',
    '.circleci/config.yml',
    'azure-pipelines.yml',
    '.travis.yml',
    'Dockerfile',
    'web/Dockerfile.prod',
    'docker-compose.yml',
    'k8s/app.yaml',
    'deploy/app.yml',
    'infra/main.tf',
    'charts/x/Chart.yaml',
    'serverless.yml',
    'Makefile',
    'CMakeLists.txt',
    'build.gradle',
    'webpack.config.js',
    'jest.config.ts',
    '.github/sallyport.yml',
    '.github/policy/a.rego',
    'CODEOWNERS',
    '.github/CODEOWNERS',
    'docs/CODEOWNERS',
    'CLAUDE.md',
    'AGENTS.md',
    'src/AGENTS.md',
    '.github/copilot-instructions.md',
    '.cursorrules',
    '.cursor/rules/a.mdc',
    '.mcp.json',
    'GEMINI.md',
    '.claude/settings.json',
    '.github/dependabot.yml',
    'renovate.json',
    '.pre-commit-config.yaml',
    '.husky/pre-commit',
    '.npmrc',
    'Dockerfile.dev',
    'vercel.json',
  ];
  const text = 'a: 1\n';
  expectTwins([
    [
      'source, where the file asks for no approval',
      AGENT,
      touching({ 'src/cart.js': 'export const total = (items) => items.length + 0;\n' }),
    ],
    ['a document', AGENT, touching({ 'docs/guide.md': '# Guide\n\nMore.\n' })],
    ['a workflow with two approvals', AGENT, AGENTS_WORKFLOW],
    [
      "a person's workflow, where the file asks for none",
      ALICE,
      withReviews(withConfiguration({ ...source, commits: AGENTS_WORKFLOW.commits }, lenient)),
    ],
  ]);
  expectAttacks('approvals.infrastructure', [
    ...PATHS.map((path): Try => [`adds ${path}`, AGENT, touching({ [path]: text })]),
    ...PATHS.slice(0, 6).flatMap((path): Try[] => [
      [`removes ${path}`, AGENT, touching({ [path]: null }, { files: { ...BASE.files, [path]: text } })],
      [
        `renames ${path} to a document`,
        AGENT,
        touching(
          { [path]: null, 'docs/old.md': 'a: 1\nb: 2\nc: 3\n' },
          { files: { ...BASE.files, [path]: 'a: 1\nb: 2\nc: 3\n' } },
        ),
      ],
      [`with one approval, ${path}`, AGENT, touching({ [path]: text }, BASE, [{ author: BOB }])],
      [
        `with one person's two approvals, ${path}`,
        AGENT,
        touching({ [path]: text }, BASE, [{ author: BOB, submittedAt: '2026-11-22T08:00:00Z' }, { author: BOB }]),
      ],
    ]),
    [
      "a person's pull request with its commit",
      ALICE,
      withFacts(touching({ '.github/workflows/ci.yml': text }), (given) => ({
        ...given,
        commits: given.commits.map((commit) => ({ ...commit, author: AGENT })),
      })),
    ],
    ['a workflow beside a document', AGENT, touching({ 'docs/guide.md': '# G\n', '.github/workflows/ci.yml': text })],
    [
      'a document that CLAUDE.md links to',
      AGENT,
      touching({ 'docs/guide.md': '# Obey\n' }, { files: { ...BASE.files, 'CLAUDE.md': { link: 'docs/guide.md' } } }),
    ],
    ['a new link CLAUDE.md to a document', AGENT, touching({ 'CLAUDE.md': { link: 'docs/guide.md' } })],
    [
      'a document that CLAUDE.md imports',
      AGENT,
      touching({ 'docs/guide.md': '# Obey\n' }, { files: { ...BASE.files, 'CLAUDE.md': 'Read @docs/guide.md\n' } }),
    ],
    ['WORKFLOWS in another case', AGENT, touching({ '.GitHub/Workflows/ci.yml': text })],
  ]);
});

describe("an agent's paths and tier", () => {
  const within = (paths: string, commits: GateCase['commits'], maxTier = 'high'): GateCase => ({
    ...AGENTS_DOCUMENT,
    commits,
    evidence: [...SOURCE, provenance()],
    configuration: CONFIGURATION.replace('["**"]', paths).replace('maxTier: high', `maxTier: ${maxTier}`),
  });
  const docs = [DOCS];
  const approved = (gateCase: GateCase) => withReviews(gateCase, { author: ALICE }, { author: BOB });
  const code = [{ files: { 'src/cart.js': 'export const a = 1;\n' } }];
  expectTwins([
    ...[
      '["docs/**"]',
      '["docs/*.md"]',
      '["**/*.md"]',
      '["test/**", "docs/**"]',
      '["docs/guide.{md,rst}"]',
      '["docs/g?ide.md"]',
      '["**"]',
    ].map((paths): Try => [`within ${paths}`, AGENT, within(paths, docs)]),
    ['low is allowed low', AGENT, within('["**"]', docs, 'low')],
    ['medium is allowed medium', AGENT, approved(within('["**"]', code, 'medium'))],
  ]);
  expectAttacks('intent.paths', [
    ...[
      '[]',
      '["test/**"]',
      '["docs"]',
      '["docs/"]',
      '["Docs/**"]',
      '["docs/*.rst"]',
      '["*.md"]',
      '["docs/*/*.md"]',
      '["docs/[g]uide.md"]',
      '["docs/**/x"]',
      '["docs/guide.m"]',
    ].map((paths): Try => [`outside ${paths}`, AGENT, within(paths, docs)]),
    ['one file outside', AGENT, within('["docs/**"]', [{ files: { 'docs/guide.md': '# X\n', 'README.md': '# Y\n' } }])],
    [
      'a rename from outside',
      AGENT,
      within('["docs/**"]', [{ files: { 'README.md': null, 'docs/readme.md': '# Shop\n' } }]),
    ],
    [
      'a rename to outside',
      AGENT,
      within('["docs/**"]', [{ files: { 'docs/guide.md': null, 'guide.md': '# Guide\n' } }]),
    ],
    ['a file that goes', AGENT, within('["docs/**"]', [{ files: { 'README.md': null } }])],
  ]);
  expectAttacks('intent.tier', [
    ['medium, allowed low', AGENT, approved(within('["**"]', code, 'low'))],
    ['high, allowed medium', AGENT, approved(within('["**"]', AGENTS_WORKFLOW.commits, 'medium'))],
    ['high, allowed low', AGENT, approved(within('["**"]', AGENTS_WORKFLOW.commits, 'low'))],
    [
      'medium by default',
      AGENT,
      approved({ ...within('["**"]', code), configuration: CONFIGURATION.replace(' maxTier: high,', '') }),
    ],
  ]);
});

describe('the configuration', () => {
  const text = (configuration: string): GateCase => ({ ...DOCUMENT, configuration });
  const line = (more: string) => text(`version: 1\n${more}\n`);
  expectTwins([
    ['a version', ALICE, text('version: 1\n')],
    ['without a line feed', ALICE, text('version: 1')],
    ['with comments', ALICE, text('# hello\nversion: 1 # one\n\n')],
    ['in flow style', ALICE, text('{ version: 1, gate: { approvals: { low: 0 } } }\n')],
    ['as JSON', ALICE, text('{"version":1,"tiers":{"high":["src/**"]}}')],
    ['with CRLF', ALICE, text('version: 1\r\ngate:\r\n  approvals: { high: 2 }\r\n')],
    ['with a document start', ALICE, text('---\nversion: 1\n')],
    ['words of YAML 1.1', ALICE, line('tiers: { high: [yes, no, on, off] }')],
    [
      'decimals where they mean something',
      ALICE,
      line('evidence: { coverage: { lines: 80.5 }, mutation: { score: 70.25 } }'),
    ],
  ]);
  expectAttacks(/^CONFIG_/, [
    ...[
      '',
      '# nothing\n',
      '---\n',
      'null\n',
      '[]\n',
      '1\n',
      '"version: 1"\n',
      'version: "1"\n',
      'version: 2\n',
      'version: 0\n',
      'version: 1.0\n',
      'version: 01\n',
      'version: 0x1\n',
      'version: 1e0\n',
      'version: +1\n',
      'version: true\n',
      'version:\n',
      'version: [1]\n',
      'version: 1\nversion: 1\n',
      'Version: 1\n',
      'gate: {}\n',
      '\ufeffversion: 1\n',
      'version: 1\n---\nversion: 1\n',
      'version: 1\n...\nversion: 1\n',
      '%YAML 1.1\n---\nversion: 1\n',
      'version: 1\n\tgate: {}\n',
      'version: 1\0\n',
      'version: 1\rgate: {}\n',
      'version: 1 }\n',
    ].map((configuration): Try => [JSON.stringify(configuration), ALICE, text(configuration)]),
    ...[
      'gates: {}',
      'gate: { aprovals: {} }',
      'gate: { approvals: { Low: 0 } }',
      'gate: { approvals: { critical: 0 } }',
      'gate: null',
      'gate:',
      'gate: []',
      'gate: { approvals: [] }',
      'gate: { approvals: 0 }',
      'gate: { approvals: { high: -1 } }',
      'gate: { approvals: { high: 2.0 } }',
      'gate: { approvals: { high: 1.5 } }',
      'gate: { approvals: { high: "2" } }',
      'gate: { approvals: { high: 2e0 } }',
      'gate: { approvals: { high: 0x2 } }',
      'gate: { approvals: { high: 0o2 } }',
      'gate: { approvals: { high: 02 } }',
      'gate: { approvals: { high: 1_0 } }',
      'gate: { approvals: { high: .inf } }',
      'gate: { approvals: { high: .nan } }',
      'gate: { approvals: { high: null } }',
      'gate: { approvals: { high: ~ } }',
      'gate: { approvals: { high: true } }',
      'gate: { approvals: { high: 99999999999999999999 } }',
      'gate: { approvals: { high: 2, high: 0 } }',
      'gate: { approvals: { high: 2, "high": 0 } }',
      'gate: { approvals: { high: 2, "hi\\u0067h": 0 } }',
      'gate: { approvals: &a { high: 2 }, humans: *a }',
      'gate: &a { approvals: { high: 2 } }',
      'gate: !!map { approvals: { high: 2 } }',
      'gate: !x { approvals: { high: 2 } }',
      'gate: { approvals: { high: !!int "2" } }',
      'gate: { <<: { approvals: { high: 0 } } }',
      'gate: { "<<": { approvals: { high: 0 } } }',
      'gate: { __proto__: { approvals: {} } }',
      'gate: { constructor: {} }',
      '__proto__: {}',
      'gate: { checks: [{ name: build }] }',
      'gate: { checks: [{ app: 1 }] }',
      'gate: { checks: [{ name: build, app: "1" }] }',
      'gate: { checks: [{ name: build, app: 0 }] }',
      'gate: { checks: [{ name: build, app: null }] }',
      'gate: { checks: [{ name: "", app: 1 }] }',
      'gate: { checks: [build] }',
      'gate: { checks: { name: build, app: 1 } }',
      'gate: { checks: [{ name: build, app: 1, optional: true }] }',
      'gate: { freeze: [{ from: 2027-01-02T00:00:00Z, to: 2026-12-20T00:00:00Z }] }',
      'gate: { freeze: [{ from: 2026-12-20T00:00:00Z, to: 2026-12-20T00:00:00Z }] }',
      'gate: { freeze: [{ from: 2026-12-20T01:00:00+01:00, to: 2026-12-20T00:00:00Z }] }',
      'gate: { freeze: [{ from: 2026-12-20, to: 2027-01-02 }] }',
      'gate: { freeze: [{ from: 2026-12-20T00:00:00, to: 2027-01-02T00:00:00Z }] }',
      'gate: { freeze: [{ from: 2026-02-30T00:00:00Z, to: 2027-01-02T00:00:00Z }] }',
      'gate: { freeze: [{ from: 2026-12-20T00:00:00Z }] }',
      'gate: { freeze: [{ to: 2027-01-02T00:00:00Z }] }',
      'gate: { freeze: [{ from: now, to: later }] }',
      'gate: { policies: ["../policy"] }',
      'gate: { policies: ["/policy"] }',
      'gate: { policies: [""] }',
      'gate: { policies: policy }',
      'tiers: { low: ["!src/**"] }',
      'tiers: { low: ["../**"] }',
      'tiers: { low: ["/**"] }',
      'tiers: { low: [""] }',
      'tiers: { low: ["a/../b"] }',
      'tiers: { low: "**" }',
      'tiers: { low: [*] }',
      'tiers: { lowest: [] }',
      'tiers: { limits: { files: -1 } }',
      'tiers: { limits: { lines: 1e9 } }',
      'critical: "src/**"',
      'evidence: { coverage: { lines: 101 } }',
      'evidence: { coverage: { lines: -1 } }',
      'evidence: { coverage: { lines: "80" } }',
      'evidence: { coverage: 80 }',
      'evidence: { coverage: { line: 80 } }',
      'evidence: { mutation: { score: .nan } }',
      'evidence: { scan: { failOn: never } }',
      'evidence: { scan: { failOn: Error } }',
      'evidence: { vulnerabilities: { failOn: none } }',
      'evidence: { determinism: { runs: 0 } }',
      'evidence: { require: { high: [test] } }',
      'evidence: { require: [tests] }',
      'evidence: { require: { high: tests } }',
      'evidence: { producers: [{ workflow: "*", issuer: https://x.example, kinds: [tests] }] }',
      'evidence: { producers: [{ workflow: acme/ci/.github/workflows/*.yml@refs/heads/main, issuer: https://x.example, kinds: [tests] }] }',
      'evidence: { producers: [{ workflow: acme/ci/.github/workflows/t.yml@refs/heads/main, issuer: http://x.example, kinds: [tests] }] }',
      'evidence: { producers: [{ workflow: acme/ci/.github/workflows/t.yml@refs/heads/main, issuer: https://x.example, kinds: [] }] }',
      'evidence: { producers: [{ workflow: acme/ci/.github/workflows/t.yml, issuer: https://x.example, kinds: [tests] }] }',
      'agents: { a: { id: 1, intents: [none] } }',
      'intents: { a: { paths: ["**"], budget: { usd: -1 } } }',
      'intents: { a: { paths: ["**"], budget: { calls: 1.5 } } }',
      'intents: { a: { paths: ["**"], egress: ["https://x.example"] } }',
      'intents: { a: { paths: ["**"], egress: ["*.example"] } }',
      'intents: { a: { paths: ["**"], egress: ["x.example:443"] } }',
      'intents: { a: { paths: ["**"], sandbox: none } }',
      'intents: { a: { paths: ["**"], maxTier: critical } }',
      'dependencies: { registries: ["https://x.example"] }',
      'dependencies: { vetted: ["lodash"] }',
      'merge: { method: fast-forward }',
      'merge: { tiers: [critical] }',
      'provenance: { instance: private }',
      'provenance: { instance: { fulcio: https://x.example } }',
      ...[
        'acme/.github',
        'acme/.github@main',
        'acme/.github@v1',
        'acme/.github@abc1234',
        `acme/.github@${'A'.repeat(40)}`,
        `acme/.github@${'a'.repeat(39)}`,
        `acme/.github@${'a'.repeat(41)}`,
        `acme@${'a'.repeat(40)}`,
        `https://example.org/acme/x@${'a'.repeat(40)}`,
        `../x@${'a'.repeat(40)}`,
        `acme/.github@${'a'.repeat(40)} `,
        `acme/.github@${'a'.repeat(40)}`,
      ].map((value) => `extends: "${value}"`),
      'extends: null',
      'extends: []',
      `${'a: { '.repeat(70)}${'}'.repeat(70)}`,
      `tiers: { high: ${'['.repeat(70)}${']'.repeat(70)} }`,
      'gate: { approvals: { high: 2 } ',
      'gate: {{}}',
      '? [a]\n: 1',
      '1: 2',
    ].map((more): Try => [more.slice(0, 90), ALICE, line(more)]),
  ]);
  expectAttacks('policies.own', [
    ['policies that are not there', ALICE, line('gate: { policies: [".github/policy"] }')],
    ['policies that are a document', ALICE, line('gate: { policies: ["README.md"] }')],
  ]);
});
