import {
  ALICE,
  APPROVED_SOURCE,
  BOB,
  CONFIGURATION,
  closeRepositories,
  DOCUMENT,
  expectAllowed,
  expectRefused,
  type Facts,
  type GateCase,
  withConfiguration,
  withFacts,
  withReviews,
} from './gate-case.ts';
import { coverage, scan, tests, vulnerabilities } from './statements.ts';

afterAll(closeRepositories);

const facts = (change: (facts: Facts) => unknown) => withFacts(DOCUMENT, change);
const now = (value: unknown, gateCase: GateCase = DOCUMENT) =>
  withFacts(gateCase, (given) => ({ ...given, now: value }));
const pull = (change: (pull: Facts['pullRequest']) => unknown) =>
  facts((given) => ({ ...given, pullRequest: change(given.pullRequest) }));

describe('the form of the facts', () => {
  expectAllowed([
    ['unknown fields', ALICE, facts((given) => ({ ...given, more: { a: [1] } }))],
    ['a time with an offset', ALICE, now('2026-11-22T12:00:00.5+02:00')],
    [
      'a prototype key as plain data',
      ALICE,
      facts((given) => JSON.parse(`${JSON.stringify(given).slice(0, -1)},"__proto__":{"draft":true}}`)),
    ],
  ]);
  expectRefused([
    ['no time', ALICE, now(undefined), 'time.now'],
    ['a time that is null', ALICE, now(null), 'time.now'],
    ['a time that is a number', ALICE, now(1795341600), 'time.now'],
    ['a day alone', ALICE, now('2026-11-22'), 'time.now'],
    ['a time without an offset', ALICE, now('2026-11-22T10:00:00'), 'time.now'],
    ['a day that does not exist', ALICE, now('2026-02-30T10:00:00Z'), 'time.now'],
    ['an hour that does not exist', ALICE, now('2026-11-22T25:00:00Z'), 'time.now'],
    ['another schema', ALICE, facts((given) => ({ ...given, schema: 'sallyport/facts/v2' })), 'FACTS_INVALID'],
    ['another base', ALICE, pull((p) => ({ ...p, base: { ...p.base, sha: 'a'.repeat(40) } })), 'FACTS_OTHER_CHANGE'],
    ['another head', ALICE, pull((p) => ({ ...p, head: { ...p.head, sha: 'a'.repeat(40) } })), 'FACTS_OTHER_CHANGE'],
    ['another repository', ALICE, pull((p) => ({ ...p, base: { ...p.base, repositoryId: 2 } })), 'FACTS_OTHER_CHANGE'],
    [
      'a short head',
      ALICE,
      pull((p) => ({ ...p, head: { ...p.head, sha: p.head.sha.slice(0, 10) } })),
      'FACTS_INVALID',
    ],
    ['an id that is a text', ALICE, pull((p) => ({ ...p, author: { ...ALICE, id: '11' } })), 'FACTS_INVALID'],
    ['an id of 0', ALICE, pull((p) => ({ ...p, author: { ...ALICE, id: 0 } })), 'FACTS_INVALID'],
    ['an id with a fraction', ALICE, pull((p) => ({ ...p, author: { ...ALICE, id: 11.5 } })), 'FACTS_INVALID'],
    ['an empty login', ALICE, pull((p) => ({ ...p, author: { ...ALICE, login: '' } })), 'FACTS_INVALID'],
    ['a login with a space', ALICE, pull((p) => ({ ...p, author: { ...ALICE, login: 'alice ' } })), 'FACTS_INVALID'],
    [
      'a login with another alphabet',
      ALICE,
      pull((p) => ({ ...p, author: { ...ALICE, login: 'аlice' } })),
      'FACTS_INVALID',
    ],
    ['no author', ALICE, pull(({ author: _, ...p }) => p), 'FACTS_INVALID'],
    ['no commits', ALICE, facts(({ commits: _, ...given }) => given), 'FACTS_INVALID'],
    ['reviews that are no list', ALICE, facts((given) => ({ ...given, reviews: {} })), 'FACTS_INVALID'],
    [
      'verified that is a text',
      ALICE,
      facts((given) => ({ ...given, commits: given.commits.map((c) => ({ ...c, verified: 'true' })) })),
      'FACTS_INVALID',
    ],
    [
      'an app that is a text',
      ALICE,
      facts((given) => ({
        ...given,
        checks: [{ name: 'a', app: '1', status: 'completed', conclusion: 'success', sha: given.pullRequest.head.sha }],
      })),
      'FACTS_INVALID',
    ],
    ['an empty document', ALICE, facts(() => ({})), 'FACTS_INVALID'],
    ['a list', ALICE, facts((given) => [given]), 'FACTS_INVALID'],
  ]);
});

describe('accounts that contradict each other', () => {
  const source = APPROVED_SOURCE;
  expectAllowed([
    [
      'the same account in several places',
      ALICE,
      withReviews(source, { author: BOB }, { author: { ...BOB, login: 'Bob' } }),
    ],
  ]);
  expectRefused([
    ['one login, two ids', ALICE, withReviews(source, { author: { ...ALICE, id: 99 } }), 'FACTS_CONTRADICT'],
    [
      'one login in another case, two ids',
      ALICE,
      withReviews(source, { author: { ...ALICE, login: 'ALICE', id: 99 } }),
      'FACTS_CONTRADICT',
    ],
    ['one id, two logins', ALICE, withReviews(source, { author: { ...ALICE, login: 'alice2' } }), 'FACTS_CONTRADICT'],
    ['one account, two types', ALICE, withReviews(source, { author: { ...ALICE, type: 'Bot' } }), 'FACTS_CONTRADICT'],
    ['two reviewers', ALICE, withReviews(source, { author: BOB }, { author: { ...BOB, id: 98 } }), 'FACTS_CONTRADICT'],
  ]);
});

describe('required checks', () => {
  const required = (more: string = '') =>
    withConfiguration(DOCUMENT, `gate: { checks: [{ name: build, app: 15368 }${more}] }`);
  type Run = Facts['checks'][number];
  const runs = (...changes: Partial<Run>[]) =>
    withFacts(required(), (given) => ({
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
  expectAllowed([
    ['a success', ALICE, runs({})],
    ['two successes', ALICE, runs({}, {})],
    ['a failure of another app beside', ALICE, runs({}, { app: 1, conclusion: 'failure' })],
    ['a failure of no app beside', ALICE, runs({}, { app: null, conclusion: 'failure' })],
    ['a failure of another name beside', ALICE, runs({}, { name: 'lint', conclusion: 'failure' })],
    ['a failure on an older commit beside', ALICE, runs({}, { sha: '1'.repeat(40), conclusion: 'failure' })],
    [
      'none required, one failed',
      ALICE,
      withFacts(DOCUMENT, (given) => ({
        ...given,
        checks: [{ name: 'a', app: 1, status: 'completed', conclusion: 'failure', sha: given.pullRequest.head.sha }],
      })),
    ],
  ]);
  expectRefused([
    ['no run', ALICE, runs(), 'checks.required'],
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
      null,
    ].map((conclusion) => [`a conclusion of ${conclusion}`, ALICE, runs({ conclusion }), 'checks.required'] as const),
    ...['queued', 'in_progress', 'waiting', 'requested', 'pending'].map(
      (status) => [`a status of ${status}`, ALICE, runs({ status }), 'checks.required'] as const,
    ),
    ['by another app', ALICE, runs({ app: 15369 }), 'checks.required'],
    ['by no app', ALICE, runs({ app: null }), 'checks.required'],
    ['of another name', ALICE, runs({ name: 'Build' }), 'checks.required'],
    ['of a name with a space', ALICE, runs({ name: 'build ' }), 'checks.required'],
    ['on another commit', ALICE, runs({ sha: '1'.repeat(40) }), 'checks.required'],
    ['on no commit', ALICE, runs({ sha: '' }), 'checks.required'],
    ['one success, one failure', ALICE, runs({}, { conclusion: 'failure' }), 'checks.required'],
    ['one failure, then one success', ALICE, runs({ conclusion: 'failure' }, {}), 'checks.required'],
    ['one success, one running', ALICE, runs({}, { status: 'in_progress', conclusion: null }), 'checks.required'],
    [
      'one of two required',
      ALICE,
      { ...required(', { name: lint, app: 15368 }'), facts: runs({}).facts },
      'checks.required',
    ],
    ['no facts', ALICE, { ...required(), facts: null }, 'checks.required'],
  ]);
});

describe('freezes', () => {
  const frozen = (at: string, from = '2026-12-20T00:00:00Z', to = '2027-01-02T00:00:00Z') =>
    now(at, withConfiguration(DOCUMENT, `gate: { freeze: [{ from: ${from}, to: ${to}, reason: holidays }] }`));
  expectAllowed([
    ['before', ALICE, frozen('2026-12-19T23:59:59.999Z')],
    ['at the end', ALICE, frozen('2027-01-02T00:00:00Z')],
    ['before, in another offset', ALICE, frozen('2026-12-20T00:30:00+01:00')],
    ['after, in another offset', ALICE, frozen('2027-01-01T23:30:00-01:00')],
  ]);
  expectRefused([
    ['at the start', ALICE, frozen('2026-12-20T00:00:00Z'), 'freeze.window'],
    ['at the last moment', ALICE, frozen('2027-01-01T23:59:59.999999Z'), 'freeze.window'],
    ['within, in another offset', ALICE, frozen('2027-01-02T00:30:00+01:00'), 'freeze.window'],
    ['a freeze in another offset', ALICE, frozen('2026-12-19T23:30:00Z', '2026-12-20T00:00:00+01:00'), 'freeze.window'],
    ['without a time', ALICE, frozen('soon'), 'freeze.window'],
  ]);
});

describe('exceptions', () => {
  const entry = (rule: string, paths: string, expires: string) =>
    `gate: { exceptions: [{ rule: ${rule}, paths: [${paths}], owner: alice, expires: ${expires}, reason: being removed }] }`;
  const excepted = (rule = 'coverage', paths = '"src/**"', expires = '2027-03-01', at = '2026-11-22T10:00:00Z') =>
    now(
      at,
      withConfiguration(
        { ...APPROVED_SOURCE, evidence: [tests(), scan(), vulnerabilities()] },
        entry(rule, paths, expires),
      ),
    );
  const renamed: GateCase = {
    ...excepted('coverage', '"lib/**"'),
    commits: [{ files: { 'src/cart.js': null, 'lib/cart.js': 'export const total = (items) => items.length;\n' } }],
  };
  expectAllowed([
    ['one in force', ALICE, excepted()],
    ['on its last day', ALICE, excepted('coverage', '"src/**"', '2026-11-23', '2026-11-22T23:59:59Z')],
    [
      'evidence that is there and worse is waived too',
      ALICE,
      { ...excepted(), evidence: [tests(), coverage([1, 100]), scan(), vulnerabilities()] },
    ],
  ]);
  expectRefused([
    ['expired', ALICE, excepted('coverage', '"src/**"', '2026-11-22'), 'evidence.coverage'],
    [
      'expired by the offset',
      ALICE,
      excepted('coverage', '"src/**"', '2026-11-23', '2026-11-22T23:30:00-01:00'),
      'evidence.coverage',
    ],
    ['for another kind', ALICE, excepted('mutation'), 'evidence.coverage'],
    ['for other paths', ALICE, excepted('coverage', '"legacy/**"'), 'evidence.coverage'],
    [
      'for one of two files',
      ALICE,
      {
        ...excepted(),
        commits: [{ files: { 'src/cart.js': 'export const a = 1;\n', 'lib/b.js': 'export const b = 1;\n' } }],
      },
      'evidence.coverage',
    ],
    ['for one name of a rename', ALICE, renamed, 'evidence.coverage'],
    ['without a time', ALICE, excepted('coverage', '"src/**"', '2027-03-01', 'never'), 'evidence.coverage'],
    ...[
      'approvals',
      'identity',
      'checks',
      'freeze',
      'approvals.infrastructure',
      'evidence.coverage',
      'Coverage',
      '"*"',
    ].map((rule) => [`for ${rule}`, ALICE, excepted(rule), 'CONFIG_INVALID_VALUE'] as const),
    ['until a day that does not exist', ALICE, excepted('coverage', '"src/**"', '2027-02-29'), 'CONFIG_INVALID_VALUE'],
    ['until a time', ALICE, excepted('coverage', '"src/**"', '2027-03-01T00:00:00Z'), 'CONFIG_INVALID_VALUE'],
    ['for no path', ALICE, excepted('coverage', ''), 'CONFIG_INVALID_VALUE'],
    ...(['rule', 'paths', 'owner', 'expires', 'reason'] as const).map((key) => {
      const configuration = `${CONFIGURATION}${entry('coverage', '"src/**"', '2027-03-01')}\n`;
      const value = key === 'paths' ? '\\[[^\\]]*\\]' : '[^,}]*';
      return [
        `without its ${key}`,
        ALICE,
        {
          ...excepted(),
          configuration: configuration.replace(
            new RegExp(`([{ ])${key}: ${value}(, )?`.replace('([{ ])', '(?<=exceptions.*)')),
            '',
          ),
        },
        'CONFIG_MISSING_KEY',
      ] as const;
    }),
    [
      'of an empty owner',
      ALICE,
      {
        ...excepted(),
        configuration: `${CONFIGURATION}${entry('coverage', '"src/**"', '2027-03-01').replace('alice', '""')}\n`,
      },
      'CONFIG_INVALID_VALUE',
    ],
  ]);
});

describe("a team's own policies", () => {
  expectRefused([
    [
      'that nothing evaluates',
      ALICE,
      withConfiguration(DOCUMENT, 'gate: { policies: [".github/policy"] }'),
      'policies.own',
    ],
  ]);
});
