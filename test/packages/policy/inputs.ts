import { type Configuration, defaultConfiguration } from '@sallyport/config';
import type { Classification, Tier } from '@sallyport/core';
import type { Account, DecideInput, EvidenceItem, Facts, OwnersFile, ReviewFact } from '@sallyport/policy';
import fc from 'fast-check';

export const HEAD = 'a'.repeat(40);
export const BASE = '0'.repeat(40);
export const SUBJECT = { gitCommit: HEAD, gitTree: 'b'.repeat(40), patchSha256: 'c'.repeat(64) };

export const PEOPLE: readonly Account[] = ['alice', 'bob', 'carol', 'dave'].map((login, index) => ({
  login,
  id: 11 + index,
  type: 'User',
}));
export const AGENT: Account = { login: 'acme-agent[bot]', id: 4242, type: 'Bot' };
export const STRANGER: Account = { login: 'stranger[bot]', id: 666, type: 'Bot' };
export const WEB_FLOW: Account = { login: 'web-flow', id: 19864447, type: 'User' };

const NOW = Date.UTC(2026, 10, 22, 10) * 1000;

/** A configuration with something of everything. */
export function configuration(): Configuration {
  const defaults = defaultConfiguration();
  return {
    ...defaults,
    critical: ['src/payments/**'],
    agents: { 'acme-agent[bot]': { id: 4242, intents: ['chores', 'docs'], owners: [{ login: 'dave', id: 14 }] } },
    intents: {
      chores: intent(['**'], 'high'),
      docs: intent(['docs/**'], 'low'),
    },
    evidence: { ...defaults.evidence, require: { low: ['model-cost'], medium: ['model-cost'], high: ['sbom'] } },
    gate: {
      ...defaults.gate,
      owners: 'required',
      checks: [{ name: 'build', app: 1 }],
      freeze: [{ from: '2026-12-20T00:00:00Z', to: '2027-01-02T00:00:00Z', reason: 'holidays' }],
      exceptions: [{ rule: 'coverage', paths: ['legacy/**'], owner: 'alice', expires: '2027-03-01', reason: 'goes' }],
    },
  };
}

function intent(paths: string[], maxTier: Tier) {
  const budget = { calls: 10, tokens: 1000, usd: 0.3 };
  return { paths, maxTier, models: ['anthropic/*'], budget, egress: ['api.example'], sandbox: 'bubblewrap' } as const;
}

const account = fc.constantFrom(...PEOPLE, AGENT, STRANGER, WEB_FLOW);
const maybeAccount = fc.oneof({ weight: 8, arbitrary: account }, { weight: 1, arbitrary: fc.constant(null) });

export const review: fc.Arbitrary<ReviewFact> = fc.record({
  author: maybeAccount,
  permission: fc.constantFrom('write', 'write', 'admin', 'maintain', 'read', 'none', ''),
  state: fc.constantFrom('APPROVED', 'APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'),
  commit: fc.constantFrom(HEAD, HEAD, HEAD, BASE, ''),
  at: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: NOW - 5, max: NOW }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
});

export const check = fc.record({
  name: fc.constantFrom('build', 'build', 'lint'),
  app: fc.constantFrom(1, 1, 2),
  status: fc.constantFrom('completed', 'completed', 'completed', 'in_progress'),
  conclusion: fc.constantFrom('success', 'success', 'success', 'failure', 'skipped', ''),
  sha: fc.constantFrom(HEAD, HEAD, BASE),
});

const share = fc.record({ covered: fc.integer({ min: 60, max: 100 }), total: fc.constant(100) });

export const evidenceItem: fc.Arbitrary<EvidenceItem> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('tests', 'contract'),
    ok: fc.constant(true),
    name: fc.string({ maxLength: 3 }),
    result: fc.constantFrom('passed', 'failed'),
    passed: fc.nat(3),
    failed: fc.constantFrom(0, 0, 1),
  }),
  fc.record({
    kind: fc.constant('coverage'),
    ok: fc.constant(true),
    name: fc.string({ maxLength: 3 }),
    lines: share,
    changedLines: share,
  }),
  fc.record({
    kind: fc.constant('mutation'),
    ok: fc.constant(true),
    name: fc.string({ maxLength: 3 }),
    mutants: share,
  }),
  fc.record({
    kind: fc.constantFrom('scan', 'vulnerabilities'),
    ok: fc.constant(true),
    name: fc.string({ maxLength: 3 }),
    findings: fc.constantFrom(
      { none: 0, note: 0, warning: 1, error: 0, low: 1, medium: 0, high: 0, critical: 0 },
      { none: 0, note: 0, warning: 0, error: 1, low: 0, medium: 0, high: 1, critical: 0 },
    ),
  }),
  fc.record({
    kind: fc.constant('sbom'),
    ok: fc.constant(true),
    name: fc.string({ maxLength: 3 }),
    components: fc.nat(2),
  }),
  fc.record({
    kind: fc.constant('agent-provenance'),
    ok: fc.constant(true),
    name: fc.string({ maxLength: 3 }),
    intent: fc.constantFrom('chores', 'chores', 'docs', 'none'),
    models: fc.subarray(['anthropic/a', 'openai/b'], { maxLength: 1 }),
    calls: fc.constantFrom(null, 5, 11),
    tokens: fc.constantFrom(null, null, 500, 1001),
    nanoUsd: fc.constantFrom(null, null, 300_000_000, 300_000_001),
    egress: fc.subarray(['api.example', 'evil.example'], { maxLength: 1 }),
  }),
  fc.record({
    kind: fc.constant('model-cost'),
    ok: fc.constant(true),
    name: fc.string({ maxLength: 3 }),
    repository: fc.constantFrom('acme/shop', 'acme/shop', 'acme/other'),
    pullRequest: fc.constantFrom(7, 7, 8),
    calls: fc.constantFrom(5, 11),
    tokens: fc.constantFrom(500, 1001),
    nanoUsd: fc.constantFrom(300_000_000, 300_000_001),
    unpriced: fc.constantFrom(0, 0, 1),
  }),
  fc.record({
    kind: fc.constantFrom('tests', 'coverage', 'agent-provenance', 'model-cost'),
    ok: fc.constant(false),
    name: fc.string({ maxLength: 3 }),
    problem: fc.constant('unreadable'),
  }),
) as fc.Arbitrary<EvidenceItem>;

const COMMITS = ['d'.repeat(40), 'e'.repeat(40)];

export const facts: fc.Arbitrary<Facts> = fc.record({
  now: fc.oneof(
    { weight: 9, arbitrary: fc.constant(NOW) },
    { weight: 1, arbitrary: fc.constantFrom(null, Date.UTC(2026, 11, 25) * 1000) },
  ),
  repository: fc.constant({ id: 1, fullName: 'acme/shop' }),
  pullRequest: fc.record({
    number: fc.constant(7),
    draft: fc.constantFrom(false, false, false, true),
    author: fc.constantFrom(...PEOPLE.slice(0, 2), AGENT, AGENT, STRANGER, null),
    base: fc.constant({ ref: 'main', sha: BASE, repositoryId: 1 }),
    head: fc.record({ ref: fc.constant('x'), sha: fc.constant(HEAD), repositoryId: fc.constantFrom(1, 1, 1, 2, null) }),
  }),
  commits: fc.subarray(COMMITS, { minLength: 1 }).chain((shas) =>
    fc.tuple(
      ...shas.map((sha) =>
        fc.record({
          sha: fc.constant(sha),
          author: maybeAccount,
          committer: maybeAccount,
          verified: fc.constantFrom(true, true, false),
        }),
      ),
    ),
  ),
  reviews: fc.array(review, { maxLength: 5 }),
  checks: fc.array(check, { maxLength: 3 }),
  teams: fc.constantFrom(
    [],
    [{ slug: 'Acme/Core', members: PEOPLE.slice(1, 2) }],
    [
      { slug: 'acme/core', members: [] },
      { slug: 'acme/docs', members: PEOPLE.slice(2) },
    ],
  ),
});

const file = fc.constantFrom(
  { path: 'docs/a.md', class: 'documentation', tier: 'low' },
  { path: 'test/a.test.ts', class: 'test', tier: 'low' },
  { path: 'src/a.ts', class: 'source', tier: 'medium' },
  { path: 'legacy/a.ts', class: 'source', tier: 'medium' },
  { path: 'src/payments/a.ts', class: 'source', tier: 'medium' },
  { path: '.github/workflows/a.yml', class: 'ci', tier: 'high' },
) as fc.Arbitrary<Classification['files'][number]>;

/** CODEOWNERS in several forms, one of which cannot be read. */
const OWNERS: readonly OwnersFile[] = [
  { path: 'CODEOWNERS', text: '* @bob\n/docs/ @acme/core\n' },
  { path: 'CODEOWNERS', text: 'src/ @acme/core @dave\n![ x\n' },
  { problem: 'unreadable' },
];

/** Anything that can be decided about; about one in ten comes near to allow. */
export const decideInput: fc.Arbitrary<DecideInput> = fc
  .record({
    files: fc.uniqueArray(file, { maxLength: 3, selector: ({ path }) => path }),
    facts: fc.option(facts, { nil: undefined, freq: 20 }),
    evidence: fc.array(evidenceItem, { maxLength: 8 }),
    message: fc.constantFrom('Change', 'Change', 'x\n\nCo-authored-by: B <12+bob@users.noreply.github.com>'),
    owners: fc.constantFrom(undefined, undefined, ...OWNERS),
  })
  .map(({ files, facts, evidence, message, owners }) => ({ ...inputOf(files, facts, evidence, message), owners }));

export function inputOf(
  files: Classification['files'],
  given: Facts | undefined,
  evidence: readonly EvidenceItem[],
  message = 'Change',
): DecideInput {
  const tiers: readonly Tier[] = ['low', 'medium', 'high'];
  const tier = tiers[Math.max(0, ...files.map((one) => tiers.indexOf(one.tier)))] ?? 'low';
  return {
    change: {
      base: BASE,
      head: HEAD,
      baseMoved: false,
      subject: SUBJECT,
      files: files.map(({ path }) => ({ path, pathBytes: Buffer.from(path) })),
      commits: COMMITS.map((oid) => ({ oid, message })),
    },
    classification: { schema: 'sallyport/classification/v1', tier, reasons: [], files, subject: SUBJECT, inputs: {} },
    configuration: configuration(),
    facts: given,
    evidence,
    owners: { path: 'CODEOWNERS', text: '/src/ @bob\n' },
    statements: [],
    unsigned: true,
  };
}

/** A person's source change that is allowed, for cases that take one thing away. */
export function allowedInput(): DecideInput {
  const commit = { author: PEOPLE[0] as Account, committer: WEB_FLOW, verified: true };
  return inputOf(
    [{ path: 'src/a.ts', class: 'source', tier: 'medium' }],
    {
      now: NOW,
      repository: { id: 1, fullName: 'acme/shop' },
      pullRequest: {
        number: 7,
        draft: false,
        author: PEOPLE[0] as Account,
        base: { ref: 'main', sha: BASE, repositoryId: 1 },
        head: { ref: 'x', sha: HEAD, repositoryId: 1 },
      },
      commits: COMMITS.map((sha) => ({ sha, ...commit })),
      reviews: [{ author: PEOPLE[1] as Account, permission: 'write', state: 'APPROVED', commit: HEAD, at: NOW - 9 }],
      checks: [{ name: 'build', app: 1, status: 'completed', conclusion: 'success', sha: HEAD }],
      teams: [],
    },
    [
      { kind: 'tests', ok: true, name: 'a', result: 'passed', passed: 1, failed: 0 },
      {
        kind: 'coverage',
        ok: true,
        name: 'b',
        lines: { covered: 9, total: 10 },
        changedLines: { covered: 0, total: 0 },
      },
      { kind: 'scan', ok: true, name: 'c', findings: { none: 0, note: 0, warning: 0, error: 0 } },
      { kind: 'vulnerabilities', ok: true, name: 'd', findings: { low: 0, medium: 0, high: 0, critical: 0 } },
    ],
  );
}

/** An agent's document that is allowed. */
export function allowedAgentInput(): DecideInput {
  const { facts: persons } = allowedInput();
  const evidence: EvidenceItem[] = [
    {
      kind: 'agent-provenance',
      ok: true,
      name: 'p',
      intent: 'docs',
      models: ['anthropic/a'],
      egress: [],
      calls: 5,
      tokens: 9,
      nanoUsd: 1,
    },
    {
      kind: 'model-cost',
      ok: true,
      name: 'm',
      repository: 'acme/shop',
      pullRequest: 7,
      calls: 5,
      tokens: 9,
      nanoUsd: 1,
      unpriced: 0,
    },
  ];
  const facts = persons && {
    ...persons,
    pullRequest: { ...persons.pullRequest, author: AGENT },
    commits: persons.commits.map((commit) => ({ ...commit, author: AGENT })),
    reviews: [],
  };
  return inputOf([{ path: 'docs/a.md', class: 'documentation', tier: 'low' }], facts, evidence);
}
