import { isSameArtifact, parseArtifactPolicy } from '@sallyport/artifact';
import type { Statement } from '@sallyport/core';
import { PREDICATE_BASE } from '@sallyport/core';
import { type BundleSource, decisionSummary, verifyArtifact } from '@sallyport/engine/artifact';
import { parseRevocations, trustKey } from '@sallyport/provenance';
import {
  ARTIFACT,
  artifactOf,
  bundle,
  COMMIT,
  MIT,
  NOW,
  person,
  policy,
  provenance,
  sbom,
  scan,
  TREE,
  verdict,
} from '../../support/artifact-world.ts';

const people = { builder: person(), gate: person() };
const stranger = person();
const merger = person();

type Parts = Readonly<Partial<Record<'provenance' | 'verdict' | 'sbom' | 'scan' | 'more', BundleSource | undefined>>>;

/** Everything that a good artifact has, with parts replaced or (undefined) taken away. */
async function judge(
  parts: Parts = {},
  { more = '', ...options }: Partial<Parameters<typeof verifyArtifact>[0]> & { more?: string } = {},
) {
  const whole = {
    provenance: await bundle(provenance(), people.builder, 'provenance'),
    verdict: await bundle(verdict(), people.gate, 'verdict'),
    sbom: await bundle(sbom(), people.builder, 'sbom'),
    ...parts,
  };
  const bundles = Object.values(whole).filter((one) => one !== undefined);
  return verifyArtifact({
    artifact: ARTIFACT,
    policy: policy(people, more),
    bundles,
    clock: { now: () => NOW },
    ...options,
  });
}

async function failing(...judged: Parameters<typeof judge>): Promise<string[]> {
  const { decision, rules, levels } = await judge(...judged);
  expect(decision).toBe('deny');
  expect(levels).toEqual([]);
  return rules.filter(({ result }) => result === 'fail').map(({ id }) => id);
}

const byBuilder = (statement: Statement, name = 'other') => bundle(statement, people.builder, name);
const byGate = (statement: Statement, name = 'other') => bundle(statement, people.gate, name);

test('a good artifact is allowed, and the summary names what that rests on', async () => {
  const decision = await judge();
  expect(decision).toMatchObject({ decision: 'allow', commit: COMMIT, subject: { gitCommit: COMMIT, gitTree: TREE } });
  expect(Object.keys(decision.inputs.bundles)).toEqual(['provenance', 'verdict', 'sbom']);
  const by = { verifier: 'https://acme.test/deploy', version: '1', policyUri: 'policy.yml', at: NOW };
  expect(decisionSummary(decision, by)).toMatchObject({
    subject: [{ name: 'app.tgz', digest: ARTIFACT.digest }],
    predicateType: 'https://slsa.dev/verification_summary/v1',
    predicate: {
      resourceUri: ARTIFACT.uri,
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_1', 'SALLYPORT_CHANGE_ALLOWED'],
      policy: { digest: { sha256: decision.inputs.policy } },
      inputAttestations: [{ uri: 'provenance' }, { uri: 'verdict' }, { uri: 'sbom' }],
    },
  });
});

test('a summary of a denied artifact says FAILED, and names no level', async () => {
  const decision = await judge({ verdict: undefined });
  const by = { verifier: 'v', version: '1', policyUri: 'p', at: NOW };
  expect(decisionSummary(decision, by).predicate).toMatchObject({
    verificationResult: 'FAILED',
    verifiedLevels: ['FAILED'],
    inputAttestations: [],
  });
});

describe('provenance', () => {
  test('the artifact was swapped: nothing is about it', async () => {
    expect(await failing({}, { artifact: artifactOf('other bytes') })).toEqual([
      'artifact.provenance',
      'artifact.source',
      'artifact.verdict',
      'artifact.sbom',
    ]);
  });

  test.each<[string, () => Promise<BundleSource | undefined>]>([
    ['none', async () => undefined],
    ['by a stranger', () => bundle(provenance(), stranger, 'p')],
    ['by the gate, which builds nothing', () => byGate(provenance())],
    ['of another artifact', () => byBuilder(provenance({ artifacts: [artifactOf('x')] }))],
    [
      'of another build type: an agent’s change',
      () => byBuilder(changed(provenance(), /command\/v1/, 'agent-commit/v1')),
    ],
    [
      'of two commits',
      () =>
        byBuilder(
          changed(provenance(), /"resolvedDependencies":\[/, `$&{"digest":{"gitCommit":"${'a'.repeat(40)}"}},`),
        ),
    ],
    ['of no commit', () => byBuilder(changed(provenance(), /gitCommit/, 'sha1'))],
    ['that cannot be read', () => byBuilder(changed(provenance(), /buildDefinition/, 'build'))],
    [
      'about a digest of a weak algorithm',
      () => byBuilder(changed(provenance(), /"sha256":"[0-9a-f]+"/, '"sha1":"$1"')),
    ],
    ['a verification summary of an earlier time', async () => byBuilder(decisionSummary(await judge(), BY))],
  ])('%s', async (_, made) => {
    expect(await failing({ provenance: await made() })).toContain('artifact.provenance');
  });

  test('a changed byte in the bundle', async () => {
    const { name, bytes } = await byBuilder(provenance());
    const broken = JSON.parse(Buffer.from(bytes).toString());
    const signature = Buffer.from(broken.dsseEnvelope.signatures[0].sig, 'base64');
    signature[20] = (signature[20] as number) ^ 1;
    broken.dsseEnvelope.signatures[0].sig = signature.toString('base64');
    const source = { name, bytes: Buffer.from(JSON.stringify(broken)) };
    expect(await failing({ provenance: source })).toContain('artifact.provenance');
  });

  test('several artifacts of one build, and the same bundle twice', async () => {
    const one = await byBuilder(provenance({ artifacts: [artifactOf('x'), ARTIFACT] }));
    expect(await judge({ provenance: one, more: { ...one, name: 'again' } })).toMatchObject({ decision: 'allow' });
  });

  test('two commits made the same bytes: denied, until one is asked for', async () => {
    const more = await byBuilder(provenance({ commit: 'a'.repeat(40) }));
    expect(await failing({ more })).toEqual(['artifact.source', 'artifact.verdict']);
    expect(await judge({ more }, { commit: COMMIT })).toMatchObject({ decision: 'allow' });
    expect(await failing({}, { commit: 'a'.repeat(40) })).toEqual(['artifact.source', 'artifact.verdict']);
  });

  test('too old, of the future, and of no known time', async () => {
    const more = `builder: { key: ${JSON.stringify(people.builder.publicKey)}, maxAgeDays: 2 }\n`;
    const aged = policyWith(more);
    for (const finishedOn of ['2026-11-20T11:59:59Z', '2026-11-22T12:10:00Z', 'yesterday']) {
      const old = await byBuilder(provenance({ finishedOn }));
      expect(await failing({ provenance: old }, { policy: aged })).toContain('artifact.provenance');
    }
    expect(await judge({}, { policy: aged })).toMatchObject({ decision: 'allow' });
  });
});

describe('the verdict', () => {
  test.each<[string, () => Promise<BundleSource | undefined>]>([
    ['none', async () => undefined],
    ['deny', () => byGate(verdict({ decision: 'deny' }))],
    ['that counted unsigned evidence', () => byGate(verdict({ unsigned: true }))],
    ['about another commit', () => byGate(verdict({ commit: 'a'.repeat(40) }))],
    ['of another repository', () => byGate(verdict({ target: { repositoryId: 2 } }))],
    ['by the builder, which is not the gate', () => byBuilder(verdict())],
    ['unsigned', async () => ({ name: 'verdict.intoto.json', bytes: Buffer.from(JSON.stringify(verdict())) })],
    ['whose rules say otherwise', () => byGate(changed(verdict({ decision: 'deny' }), /"deny"/, '"allow"'))],
    ['about two commits', () => byGate(withSubject(verdict(), { gitCommit: 'a'.repeat(40) }))],
    ['about two patches', () => byGate(withSubject(verdict(), { sha256: 'a'.repeat(64) }))],
  ])('%s', async (_, made) => {
    expect(await failing({ verdict: await made() })).toEqual(['artifact.verdict']);
  });

  test('the last word counts: denied, then allowed, and the other way round', async () => {
    const later = '2026-11-22T10:30:00Z';
    const denied = (at?: string) => byGate(verdict({ decision: 'deny', ...(at && { at }) }));
    expect(await judge({ more: await denied('2026-11-22T09:00:00Z') })).toMatchObject({ decision: 'allow' });
    expect(await failing({ more: await denied(later) })).toEqual(['artifact.verdict']);
    expect(await failing({ more: await denied() })).toEqual(['artifact.verdict']);
  });

  describe('of the head that was merged as the commit that was built', () => {
    const head = 'a'.repeat(40);
    const more = `merge: { key: ${JSON.stringify(merger.publicKey)} }\n`;
    const record = (change: object = {}): Statement => ({
      ...verdict({ commit: head }),
      predicateType: `${PREDICATE_BASE}/merge/v1`,
      predicate: { target: { repositoryId: 1 }, merged: { gitCommit: COMMIT, gitTree: TREE }, ...change },
    });
    const parts = async (statement: Statement, by = merger) => ({
      verdict: await byGate(verdict({ commit: head }), 'verdict'),
      more: await bundle(statement, by, 'merge'),
    });

    test('is allowed, and the record is named', async () => {
      const decision = await judge(await parts(record()), { more });
      expect(decision).toMatchObject({ decision: 'allow', commit: COMMIT, subject: { gitCommit: head } });
      expect(decision.inputs.bundles).toHaveProperty('merge');
    });

    test.each<[string, object]>([
      ['with another tree than the judged', { merged: { gitCommit: COMMIT, gitTree: 'f'.repeat(40) } }],
      ['as another commit', { merged: { gitCommit: 'f'.repeat(40), gitTree: TREE } }],
      ['of another repository', { target: { repositoryId: 2 } }],
      ['that cannot be read', { merged: COMMIT }],
    ])('a record %s is none', async (_, change) => {
      expect(await failing(await parts(record(change)), { more })).toEqual(['artifact.verdict']);
    });

    test('a record by a stranger is none, and so is any where the policy names nobody', async () => {
      expect(await failing(await parts(record(), stranger), { more })).toEqual(['artifact.verdict']);
      expect(await failing(await parts(record()))).toEqual(['artifact.verdict']);
    });
  });
});

describe('the bill of materials', () => {
  const licences = 'sbom: { denyLicences: ["AGPL-*", "GPL-3.0-only"] }\n';
  const packages = 'sbom: { denyPackages: ["pkg:npm/event-stream@3.3.6", "pkg:npm/%40evil/all"] }\n';
  const component = (name: string, licence: string | undefined, purl?: string) => ({
    name,
    version: '3.3.6',
    ...(licence !== undefined && { licenses: [{ expression: licence }] }),
    ...(purl !== undefined && { purl }),
  });

  test('absent, by a stranger, or of another artifact: denied; where none is asked for, allowed', async () => {
    expect(await failing({ sbom: undefined })).toEqual(['artifact.sbom']);
    expect(await failing({ sbom: await bundle(sbom(), stranger, 's') })).toEqual(['artifact.sbom']);
    expect(await failing({ sbom: await byBuilder(sbom(undefined, artifactOf('x'))) })).toEqual(['artifact.sbom']);
    expect(await judge({ sbom: undefined }, { more: 'sbom: { required: false }\n' })).toMatchObject({
      decision: 'allow',
    });
  });

  test('a second one that cannot be read denies: it might be the one that names what is denied', async () => {
    const more = await byBuilder(changed(sbom(), /CycloneDX/, 'Other'));
    expect(await failing({ more })).toEqual(['artifact.sbom']);
  });

  test.each([
    ['AGPL-3.0-only', 'deny'],
    ['agpl-3.0-OR-LATER', 'deny'],
    ['MIT AND GPL-3.0-only', 'deny'],
    ['MIT OR GPL-3.0-only', 'allow'],
    ['(MIT OR GPL-3.0-only) AND AGPL-1.0', 'deny'],
    ['GPL-3.0-only WITH Classpath-exception-2.0', 'deny'],
    ['GPL-3.0-or-later', 'allow'],
    [undefined, 'deny'],
  ])('the licence %s: %s', async (licence, expected) => {
    const made = await byBuilder(sbom([component('x', licence)]));
    expect(await judge({ sbom: made }, { more: licences })).toMatchObject({ decision: expected });
  });

  test.each<[string, object, string]>([
    ['the version that is denied', component('event-stream', 'MIT', 'pkg:npm/event-stream@3.3.6'), 'deny'],
    ['with qualifiers', component('x', 'MIT', 'pkg:npm/event-stream@3.3.6?vcs_url=x#y'), 'deny'],
    ['without a version', { name: 'x', purl: 'pkg:npm/event-stream' }, 'deny'],
    ['another version', component('x', 'MIT', 'pkg:npm/event-stream@4.0.0'), 'allow'],
    ['any version', component('x', 'MIT', 'pkg:npm/%40evil/all@1.2.3'), 'deny'],
    ['by its name alone', component('event-stream', 'MIT'), 'deny'],
    ['a longer name', component('x', 'MIT', 'pkg:npm/event-stream-2@3.3.6'), 'allow'],
    ['nested in another', { name: 'x', components: [{ name: 'y', purl: 'pkg:npm/%40evil/all@1' }] }, 'deny'],
  ])('a denied package, %s', async (_, one, expected) => {
    const made = await byBuilder(sbom([one as { name: string }]));
    expect(await judge({ sbom: made }, { more: packages })).toMatchObject({ decision: expected });
  });

  test('the worse of two counts', async () => {
    const more = await byBuilder(sbom([component('y', 'AGPL-3.0-only')]));
    expect(
      await failing({ sbom: await byBuilder(sbom([{ name: 'a', licenses: MIT }]), 'sbom'), more }, { more: licences }),
    ).toEqual(['artifact.licences']);
  });
});

describe('known vulnerabilities', () => {
  const more = 'vulnerabilities: { failOn: high, maxAgeDays: 2 }\n';
  test.each<[string, () => Promise<BundleSource | undefined>, string]>([
    ['none', () => byBuilder(scan([])), 'allow'],
    ['below the level', () => byBuilder(scan(['medium', 'low'])), 'allow'],
    ['at the level', () => byBuilder(scan(['low', 'high'])), 'deny'],
    ['of unknown severity', () => byBuilder(scan(['?'])), 'deny'],
    ['no scan', async () => undefined, 'deny'],
    ['a scan of last week', () => byBuilder(scan([], '2026-11-15T00:00:00Z')), 'deny'],
    ['a scan by a stranger', () => bundle(scan([]), stranger, 'scan'), 'deny'],
    ['a scan of something else', () => byBuilder(scan([], undefined, artifactOf('x'))), 'deny'],
    ['a scan that cannot be read', () => byBuilder(changed(scan([]), /"result":\[\]/, '"result":7')), 'deny'],
  ])('%s', async (_, made, expected) => {
    const decision = await judge({ scan: await made() }, { more });
    expect(decision.decision).toBe(expected);
    if (expected === 'deny')
      expect(decision.rules.find(({ result }) => result === 'fail')?.id).toBe('artifact.vulnerabilities');
  });

  test('the worse of two counts', async () => {
    const parts = { scan: await byBuilder(scan([])), more: await byBuilder(scan(['critical'])) };
    expect(await failing(parts, { more })).toEqual(['artifact.vulnerabilities']);
  });
});

test('what has been revoked does not count', async () => {
  const { keyId } = trustKey(people.builder.publicKey, { name: 'k' });
  const list = { schema: 'sallyport/revocations/v1', revoked: [{ keyId, reason: 'the key leaked' }] };
  const revocations = parseRevocations(JSON.stringify(list), { name: 'revocations' });
  expect(await failing({}, { revocations })).toContain('artifact.provenance');
});

test('what is no bundle is said, and takes nothing from what is', async () => {
  const decision = await judge({ more: { name: 'junk', bytes: Buffer.from('{}') } });
  expect(decision.decision).toBe('allow');
  expect(decision.rules.at(-1)).toMatchObject({ id: 'artifact.bundles', children: [{ id: 'junk' }] });
});

test('more bundles than anybody honest has are an error', async () => {
  const bundles = Array.from({ length: 2001 }, (_, index) => ({ name: `${index}`, bytes: Buffer.from('{}') }));
  await expect(judge({}, { bundles })).rejects.toMatchObject({ code: 'ARTIFACT_TOO_MANY_BUNDLES' });
});

test('a workflow in the policy, and no instance to believe its certificates by: an error', async () => {
  const workflow = 'acme/shop/.github/workflows/release.yml@refs/heads/main';
  const key = JSON.stringify(people.gate.publicKey);
  const text = `version: 1\nrepositoryId: 1\nbuilder: { workflow: ${workflow} }\nverdict: { key: ${key} }\n`;
  await expect(judge({}, { policy: parsed(text) })).rejects.toMatchObject({ code: 'ARTIFACT_ROOT_MISSING' });
});

describe('is it the same artifact', () => {
  const file = { ...ARTIFACT, digest: { sha256: 'a'.repeat(64), sha512: 'b'.repeat(128) } };
  test.each<[string, Record<string, string>, boolean]>([
    ['by one strong digest', { sha256: 'a'.repeat(64) }, true],
    ['by the other alone', { sha512: 'b'.repeat(128) }, true],
    ['not when they contradict each other', { sha256: 'a'.repeat(64), sha512: 'c'.repeat(128) }, false],
    ['not by sha512 under the name of sha256', { sha256: 'b'.repeat(128) }, false],
    ['not by another algorithm', { md5: 'a'.repeat(64) }, false],
    ['not a directory, whose listing has that digest', { sha256: 'a'.repeat(64), dirHash: 'a'.repeat(64) }, false],
    ['not in capitals', { sha256: 'A'.repeat(64) }, false],
    ['not by an inherited property', Object.create({ sha256: 'a'.repeat(64) }), false],
  ])('%s', (_, digest, expected) => expect(isSameArtifact({ digest }, file)).toBe(expected));
});

const BY = { verifier: 'v', version: '1', policyUri: 'p', at: NOW };

function changed(statement: Statement, pattern: RegExp, by: string): Statement {
  const text = JSON.stringify(statement);
  const result = text.replace(pattern, by);
  if (result === text) throw new Error(`${pattern} changes nothing`);
  return JSON.parse(result);
}

function withSubject(statement: Statement, digest: Record<string, string>): Statement {
  return { ...statement, subject: [...statement.subject, { name: 'second', digest }] };
}

function policyWith(builder: string) {
  const gate = JSON.stringify(people.gate.publicKey);
  return parsed(`version: 1\nrepositoryId: 1\n${builder}verdict: { key: ${gate} }\n`);
}

function parsed(text: string) {
  return parseArtifactPolicy(Buffer.from(text), { name: 'policy.yml' });
}
