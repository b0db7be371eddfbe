import { parseTrustPolicy } from '@sallyport/provenance/policy';
import { describeBundle, verifyBundle } from '@sallyport/provenance/verify';
import { clock, IDENTITY, recorded, TYPE, trust } from './recorded.ts';

const bundle = JSON.stringify(recorded.bundle);
const { signer } = describeBundle(bundle, { name: 'b' });
const claims = signer.kind === 'certificate' ? signer.claims : {};
const signedAt = signer.kind === 'certificate' ? Date.parse(signer.signedAt ?? '') : 0;
const WORKFLOW = IDENTITY.replace('https://github.com/', '');

/** A policy that believes the recorded workflow, with some of its keys changed. */
const policyOf = (over: object = {}, more: object = {}) => {
  const believed = { workflow: WORKFLOW, issuer: recorded.issuer, predicates: [TYPE] };
  return parseTrustPolicy(Buffer.from(JSON.stringify({ version: 1, signers: [{ ...believed, ...over }], ...more })), {
    name: 'policy.yml',
  });
};
const verify = (policy: ReturnType<typeof policyOf>, now = clock) =>
  verifyBundle(bundle, { trust: trust(), expect: policy, clock: now });

describe('whom to believe for which predicate', () => {
  test.each<[string, object, string | undefined]>([
    ['the workflow alone', {}, undefined],
    ['the repository', { repositoryId: Number(claims.sourceRepositoryIdentifier) }, undefined],
    ['another repository', { repositoryId: 99 }, 'sourceRepositoryIdentifier'],
    ['the owner', { ownerId: Number(claims.sourceRepositoryOwnerIdentifier) }, undefined],
    ['another owner', { ownerId: 99 }, 'sourceRepositoryOwnerIdentifier'],
    ['one of two events', { events: ['push', claims.buildTrigger] }, undefined],
    ['another event', { events: ['push', 'schedule'] }, 'buildTrigger'],
    ['the runner', { runner: 'github-hosted' }, undefined],
    ['another runner', { runner: 'self-hosted' }, 'runnerEnvironment'],
    ['the commit of the workflow', { workflowCommit: claims.buildSignerDigest }, undefined],
    ['another commit of the workflow', { workflowCommit: 'f'.repeat(40) }, 'buildSignerDigest'],
    ['another workflow', { workflow: WORKFLOW.replace('ci.yml', 'cd.yml') }, 'identity'],
    ['another branch', { workflow: `${WORKFLOW}2` }, 'identity'],
    ['another issuer', { issuer: 'https://token.actions.githubusercontent.com' }, 'issuer'],
    ['another predicate', { predicates: ['https://slsa.dev/provenance/v1'] }, 'predicate type'],
    ['one log and one timestamp', { logEntries: 1, timestamps: 1 }, undefined],
    ['two logs', { logEntries: 2 }, 'logs'],
    ['two timestamps', { timestamps: 2 }, 'timestamp authorities'],
    ['an identity in place of the workflow', { workflow: undefined, identity: IDENTITY }, undefined],
    ['another identity', { workflow: undefined, identity: `${IDENTITY}x` }, 'identity'],
  ])('%s', async (_, over, wrong) => {
    const { verified, checks } = await verify(policyOf(over));
    const identity = checks.find(({ id }) => id === 'identity');
    expect([verified, identity?.result]).toEqual(wrong === undefined ? [true, 'pass'] : [false, 'fail']);
    const failing = identity?.details?.filter(({ result }) => result === 'fail').map(({ what }) => what);
    expect(failing).toEqual(wrong === undefined ? [] : [wrong]);
  });

  test.each<[string, number, boolean]>([
    ['within its time', 59, true],
    ['beyond its time', 61, false],
  ])('%s', async (_, minutes, verified) => {
    const now = { now: () => new Date(signedAt + minutes * 60_000) };
    expect(await verify(policyOf({ maxAgeMinutes: 60 }), now)).toMatchObject({ verified });
  });

  test('a GitHub Enterprise Server has its own host', async () => {
    const { checks } = await verify(policyOf({}, { server: 'https://github.acme.test' }));
    expect(checks.find(({ id }) => id === 'identity')?.message).toContain('https://github.acme.test/acme/shop/');
  });

  test('conditions are those of one signer, not put together from several', async () => {
    const issuer = recorded.issuer;
    const text = JSON.stringify({
      version: 1,
      signers: [
        { workflow: WORKFLOW, issuer, predicates: ['https://slsa.dev/provenance/v1'] },
        { workflow: `${WORKFLOW}2`, issuer, predicates: [TYPE] },
      ],
    });
    const policy = parseTrustPolicy(Buffer.from(text), { name: 'policy.yml' });
    const { verified, checks } = await verify(policy);
    const identity = checks.find(({ id }) => id === 'identity');
    expect([verified, identity?.message]).toEqual([false, 'none of the 2 who are expected']);
    expect(identity?.details?.map(({ details = [] }) => details.filter(({ result }) => result === 'fail'))).toEqual([
      [expect.objectContaining({ what: 'predicate type', found: TYPE })],
      [expect.objectContaining({ what: 'identity', found: IDENTITY })],
    ]);
  });
});

describe('a policy that cannot be understood is an error', () => {
  test.each<[string, object, string]>([
    ['a mistyped key', { repositoryID: 1 }, 'CONFIG_UNKNOWN_KEY'],
    ['a pattern', { workflow: 'acme/*/.github/workflows/ci.yml@refs/heads/main' }, 'CONFIG_INVALID_VALUE'],
    ['a workflow without a reference', { workflow: 'acme/shop/.github/workflows/ci.yml' }, 'CONFIG_INVALID_VALUE'],
    ['both a workflow and an identity', { identity: IDENTITY }, 'PROVENANCE_POLICY_SIGNER'],
    ['neither', { workflow: undefined }, 'PROVENANCE_POLICY_SIGNER'],
    ['no predicate', { predicates: [] }, 'CONFIG_INVALID_VALUE'],
    ['a predicate that is no URI', { predicates: ['tests'] }, 'CONFIG_INVALID_VALUE'],
    ['a number in quotes', { repositoryId: '1' }, 'CONFIG_INVALID_VALUE'],
    ['no log at all', { logEntries: 0 }, 'CONFIG_INVALID_VALUE'],
    ['an age of nothing', { maxAgeMinutes: 0 }, 'CONFIG_INVALID_VALUE'],
    ['a half-known runner', { runner: 'github' }, 'CONFIG_INVALID_VALUE'],
  ])('%s', (_, over, code) => {
    expect(() => policyOf(over)).toThrow(expect.objectContaining({ code }));
  });

  test.each<[string, string, string]>([
    ['nobody', 'version: 1\nsigners: []\n', 'CONFIG_INVALID_VALUE'],
    ['no version', 'signers: []\n', 'CONFIG_MISSING_KEY'],
    ['a doubled key', 'version: 1\nversion: 1\n', 'CONFIG_DUPLICATE_KEY'],
    ['an anchor', 'version: &a 1\nsigners: []\n', 'CONFIG_YAML_FEATURE'],
    ['nothing', '', 'CONFIG_INVALID_VALUE'],
  ])('%s', (_, text, code) => {
    expect(() => parseTrustPolicy(Buffer.from(text), { name: 'policy.yml' })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
