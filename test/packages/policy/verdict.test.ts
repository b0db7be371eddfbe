import type { Statement } from '@sallyport/core';
import {
  checkMergeGroup,
  checkVerdict,
  type DecideInput,
  decide,
  decideMergeGroup,
  isVerdictRefusal,
  VERDICT_TYPE,
  verdictStatement,
} from '@sallyport/policy';
import { allowedInput, HEAD, SUBJECT } from './inputs.ts';

const TARGET = {
  repositoryId: 1,
  repository: 'acme/shop',
  pullRequest: 7,
  baseRef: 'main',
  baseCommit: '0'.repeat(40),
};
const EXPECTED = { subject: SUBJECT, repositoryId: 1, pullRequest: 7, baseRef: 'main' };
const AT = new Date('2026-11-22T10:00:00Z');

async function verdict(change: (input: DecideInput) => DecideInput = (input) => input) {
  const decision = await decide({ ...change({ ...allowedInput(), unsigned: false }) });
  const statement = verdictStatement(decision, {
    target: TARGET,
    at: AT,
    statements: [{ name: 'a', sha256: 'f'.repeat(64) }],
  });
  return JSON.parse(JSON.stringify(statement)) as Statement<Record<string, unknown>>;
}

const altered = (statement: Statement<Record<string, unknown>>, change: Record<string, unknown>) => ({
  ...statement,
  predicate: { ...statement.predicate, ...change },
});

describe('the verdict', () => {
  test('names the commit, the tree, the patch, the pull request and every input', async () => {
    const statement = await verdict();
    expect(statement).toMatchObject({
      predicateType: VERDICT_TYPE,
      subject: [
        { digest: { gitCommit: HEAD } },
        { digest: { gitTree: SUBJECT.gitTree } },
        { digest: { sha256: SUBJECT.patchSha256 } },
      ],
      predicate: {
        decision: 'allow',
        tier: 'medium',
        target: TARGET,
        timeCreated: '2026-11-22T10:00:00.000Z',
        unsigned: false,
      },
    });
    expect(Object.keys(statement.predicate.inputs as object)).toEqual([
      'change',
      'classification',
      'configuration',
      'facts',
      'owners',
      'policies',
      'policy',
      'statements',
    ]);
    expect(statement.predicate.properties).toEqual(
      expect.arrayContaining(['SALLYPORT_GATE_ALLOW', 'SALLYPORT_TIER_MEDIUM']),
    );
  });

  test('is believed about its own change', async () => {
    expect(checkVerdict(await verdict(), EXPECTED)).toEqual({
      tier: 'medium',
      target: TARGET,
      timeCreated: AT.toISOString(),
    });
  });

  test.each([
    ['another head', { subject: { ...SUBJECT, gitCommit: 'd'.repeat(40) } }, 'SUBJECT', `commit ${SUBJECT.gitCommit},`],
    ['another tree', { subject: { ...SUBJECT, gitTree: 'd'.repeat(40) } }, 'SUBJECT', 'another tree or patch,'],
    ['another patch', { subject: { ...SUBJECT, patchSha256: 'd'.repeat(64) } }, 'SUBJECT', 'another tree or patch,'],
    ['another pull request', { pullRequest: 8 }, 'TARGET', 'pull request 7'],
    ['another repository', { repositoryId: 2 }, 'TARGET', 'repository 1'],
    ['another base branch', { baseRef: 'release' }, 'TARGET', 'the base branch main'],
  ])('is refused for %s, and says what it is about', async (_, other, what, about) => {
    const statement = await verdict();
    expect(() => checkVerdict(statement, { ...EXPECTED, ...other })).toThrow(
      expect.objectContaining({
        code: `VERDICT_OTHER_${what}`,
        message: expect.stringContaining(`the verdict is about ${about}`),
      }),
    );
  });

  test.each<[string, (statement: Awaited<ReturnType<typeof verdict>>) => Statement, string]>([
    ['of no commit', (one) => ({ ...one, subject: [] }), 'the verdict is about commit of no name'],
    [
      'of a commit that is named behind an artifact',
      (one) => ({
        ...one,
        subject: [
          { name: 'a', digest: { sha256: 'e'.repeat(64) } },
          { name: 'b', digest: { gitCommit: 'e'.repeat(40) } },
        ],
      }),
      `the verdict is about commit ${'e'.repeat(40)}`,
    ],
    ['of another type', (one) => ({ ...one, predicateType: 'https://a.example/' }), 'type is https://a.example/'],
    ['with a field of another kind', (one) => altered(one, { tier: 'none' }), 'verdict of the gate: tier: '],
    ['that is no object', (one) => ({ ...one, predicate: 1 as unknown as object }), 'verdict of the gate: it: '],
    ['that says otherwise', (one) => altered(one, { decision: 'deny' }), 'it says deny, and its rules say otherwise'],
    ['with other properties', (one) => altered(one, { properties: [] }), 'its properties do not follow from its rules'],
  ])('a verdict %s is refused in so many words', async (_, change, message) => {
    const statement = change(await verdict());
    expect(() => checkVerdict(statement, EXPECTED)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(message) }),
    );
  });

  test.each([
    ['a denial', (input: DecideInput) => ({ ...input, evidence: [] }), 'VERDICT_DENIES'],
    ['unsigned evidence', (input: DecideInput) => ({ ...input, unsigned: true }), 'VERDICT_UNSIGNED'],
  ])('is refused with %s', async (_, change, code) => {
    const statement = await verdict(change);
    expect(() => checkVerdict(statement, EXPECTED)).toThrow(expect.objectContaining({ code }));
  });

  test('a denial that was edited into an allowance is refused', async () => {
    const denied = await verdict((input) => ({ ...input, evidence: [] }));
    const edited = [
      altered(denied, { decision: 'allow' }),
      altered(denied, { rules: [] }),
      altered(denied, { decision: 'allow', rules: [{ id: 'a', result: 'pass', message: 'a' }] }),
      altered(denied, { decision: 'allow', rules: [] }),
      altered(denied, { decision: 'ALLOW' }),
      altered(denied, { unsigned: undefined }),
      altered(await verdict(), { tier: 'low' }),
      altered(await verdict(), { verifier: { id: 'https://example.org/' } }),
      altered(await verdict(), { target: { ...TARGET, pullRequest: '7' } }),
      { ...(await verdict()), predicateType: 'https://in-toto.io/attestation/svr/v0.1' },
    ];
    for (const statement of edited) {
      expect(() => checkVerdict(statement, EXPECTED)).toThrow(expect.objectContaining({ code: 'VERDICT_MALFORMED' }));
    }
  });

  test('refusals can be told from other failures', () => {
    expect(isVerdictRefusal(new Error('x'))).toBe(false);
  });

  test('an error is no verdict', async () => {
    const decision = await decide(allowedInput());
    expect(() =>
      verdictStatement({ ...decision, decision: 'error' }, { target: TARGET, at: AT, statements: [] }),
    ).toThrow(expect.objectContaining({ code: 'VERDICT_UNDECIDED' }));
  });
});

describe('a merge group', () => {
  const at = (statement: Statement, timeCreated: string): Statement => ({
    ...statement,
    predicate: { ...(statement.predicate as object), timeCreated },
  });
  const [early, late] = ['2026-11-22T10:00:00.000Z', '2026-11-22T11:00:00.000Z'];
  const denying = () => verdict((input) => ({ ...input, evidence: [] }));
  const unsigned = async () => {
    const statement = await verdict();
    return { ...statement, predicate: { ...(statement.predicate as object), unsigned: true } };
  };

  test.each([
    ['allows, then denies', async () => [at(await verdict(), early), at(await denying(), late)], 'fail'],
    ['the same in another order', async () => [at(await denying(), late), at(await verdict(), early)], 'fail'],
    [
      'allows, then counts unsigned evidence',
      async () => [at(await verdict(), early), at(await unsigned(), late)],
      'fail',
    ],
    ['allows and denies at one time', async () => [at(await verdict(), early), at(await denying(), early)], 'fail'],
    ['denies, then allows', async () => [at(await denying(), early), at(await verdict(), late)], 'pass'],
    [
      'denies about another pull request later',
      async () => [at(await verdict(), early), other(at(await denying(), late))],
      'pass',
    ],
  ] as const)('by the last word: %s', async (_, verdicts, result) => {
    expect(checkMergeGroup(group(7), await verdicts())).toMatchObject({ result });
  });

  const other = (statement: Statement): Statement => ({
    ...statement,
    predicate: { ...(statement.predicate as object), target: { ...TARGET, pullRequest: 8 } },
  });

  const group = (...members: number[]) => ({
    repositoryId: 1,
    baseRef: 'main',
    members: members.map((pullRequest) => ({ pullRequest, subject: SUBJECT, paths: ['src/a.ts'] })),
  });

  test('passes when each pull request in it has its verdict', async () => {
    expect(checkMergeGroup(group(7), [await verdict()])).toMatchObject({ result: 'pass' });
  });

  test.each([
    ['nobody knows its members', [], (one: Statement) => [one]],
    ['one has no verdict', [7, 8], (one: Statement) => [one]],
    ['there is no verdict at all', [7], () => []],
    ['a verdict is something else', [7], (one: Statement) => [{ ...one, predicateType: 'https://example.org/' }]],
  ])('fails when %s', async (_, members, verdicts) => {
    expect(checkMergeGroup(group(...members), verdicts(await verdict()))).toMatchObject({ result: 'fail' });
  });

  test('says what a verdict denies', async () => {
    const denied = await verdict((input) => ({ ...input, evidence: [] }));
    expect(checkMergeGroup(group(7), [denied]).children?.[0]?.message).toContain(
      '#7: the verdict denies: evidence.coverage',
    );
  });

  test('fails for another branch', async () => {
    expect(checkMergeGroup({ ...group(7), baseRef: 'release' }, [await verdict()])).toMatchObject({ result: 'fail' });
  });
});

describe('a merge group on its own commit', () => {
  const { classification, configuration } = allowedInput();
  const group = {
    repositoryId: 1,
    baseRef: 'main',
    members: [{ pullRequest: 7, subject: SUBJECT, paths: ['src/a.ts'] }],
  };
  const freeze = [{ from: '2026-12-20T00:00:00Z', to: '2027-01-02T00:00:00Z', reason: 'holidays' }];
  const frozen = { gate: { ...configuration.gate, freeze } };
  const decided = async (change: Partial<Parameters<typeof decideMergeGroup>[0]> = {}) =>
    decideMergeGroup({ group, classification, configuration: frozen, verdicts: [await verdict()], now: AT, ...change });
  const renamed = [{ path: 'src/a.ts', previousPath: 'src/old.ts', class: 'source', tier: 'medium' as const }];

  test('is allowed with every verdict', async () => {
    expect(await decided()).toMatchObject({ decision: 'allow', tier: 'medium', subject: SUBJECT });
  });

  test.each([
    ['without a verdict', { verdicts: [] }, 'merge-group.verdicts'],
    ['without members', { group: { ...group, members: [] } }, 'merge-group.verdicts'],
    [
      'with a file of nobody',
      { group: { ...group, members: [{ pullRequest: 7, subject: SUBJECT, paths: ['b'] }] } },
      'merge-group.contents',
    ],
    ['with another name of a file', { classification: { ...classification, files: renamed } }, 'merge-group.contents'],
    ['at the start of a freeze', { now: new Date('2026-12-20T00:00:00Z') }, 'freeze.window'],
    ['in the last second of a freeze', { now: new Date('2027-01-01T23:59:59Z') }, 'freeze.window'],
  ])('is denied %s', async (_, change, rule) => {
    const { decision, rules } = await decided(change);
    const failing = rules.filter(({ result }) => result === 'fail');
    expect(decision).toBe('deny');
    expect(failing.map(({ id }) => id)).toContain(rule);
    expect(failing[0]?.remedy).toMatch(/\.$/);
  });

  test('is allowed again at the end of a freeze, and when nothing else may name a file', async () => {
    expect(await decided({ now: new Date('2027-01-02T00:00:00Z') })).toMatchObject({ decision: 'allow' });
    const members = [{ pullRequest: 7, subject: SUBJECT, paths: ['src/a.ts', 'src/old.ts'] }];
    const files = { ...classification, files: renamed };
    expect(await decided({ group: { ...group, members }, classification: files })).toMatchObject({ decision: 'allow' });
  });
});
