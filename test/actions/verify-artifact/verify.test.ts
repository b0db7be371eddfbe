import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGitStore, readChange } from '@sallyport/change';
import { trustKey, verifyBundle } from '@sallyport/provenance';
import { runAction } from '@sallyport/runtime';
import { run } from '../../../actions/verify-artifact/src/run.ts';
import {
  ARTIFACT,
  artifactOf,
  bundle,
  COMMIT,
  type Person,
  person,
  policyText,
  provenance,
  sbom,
  verdict,
} from '../../support/artifact-world.ts';
import { openScene, REPOSITORY, type Scene, SLOW } from '../scene.ts';

const people = { builder: person(), gate: person() };
const deployer = person();

describe('verify-artifact', () => {
  let scene: Scene;
  let number: number;
  beforeAll(async () => {
    scene = await openScene();
    ({ number } = await scene.pull({ branch: 'docs', author: 'alice', files: { 'docs/a.md': '# A\n' } }));
  }, SLOW);
  afterAll(() => scene.close());

  interface World {
    readonly evidence?: readonly [name: string, statement: ReturnType<typeof provenance>, by: Person][];
    readonly policy?: string;
    readonly inputs?: Readonly<Record<string, string>>;
  }
  const good: NonNullable<World['evidence']> = [
    ['provenance', provenance(), people.builder],
    ['verdict', verdict(), people.gate],
    ['sbom', sbom(), people.builder],
  ];

  async function verify({ evidence = good, policy = policyText(people), inputs = {} }: World = {}) {
    const folder = scene.folder();
    for (const [name, statement, by] of evidence)
      writeFileSync(join(folder, `${name}.sigstore.json`), (await bundle(statement, by, name)).bytes);
    const workspace = scene.folder();
    writeFileSync(join(workspace, 'app.tgz'), 'the bytes of app.tgz');
    writeFileSync(join(workspace, 'policy.yml'), policy);
    const runner = await scene.step(number, {
      'evidence-dir': folder,
      artifacts: join(workspace, 'app.tgz'),
      policy: join(workspace, 'policy.yml'),
      key: deployer.privateKey,
      ...inputs,
    });
    await runAction('verify-artifact', run, runner);
    const reasons = JSON.parse(runner.outputs.get('reasons') ?? '[]') as { id: string }[];
    return { runner, folder, failed: reasons.map(({ id }) => id), decision: runner.outputs.get('decision') };
  }

  test('allows what holds, and signs a summary that others can verify', async () => {
    const { runner, folder, decision } = await verify();
    expect([decision, runner.failures]).toEqual(['allow', []]);
    expect(JSON.parse(runner.outputs.get('subject') ?? '')).toMatchObject({ gitCommit: COMMIT });
    expect(JSON.parse(runner.outputs.get('artifacts') ?? '')).toMatchObject([{ digest: ARTIFACT.digest }]);
    expect(runner.summaries[0]).toMatch(/^### ✅ May be deployed/);
    const path = join(folder, 'verification-summary.sigstore.json');
    expect(JSON.parse(runner.outputs.get('summaries') ?? '')).toEqual([path]);
    const asked = {
      trust: trustKey(deployer.publicKey, { name: 'key' }),
      expect: {
        predicateType: 'https://slsa.dev/verification_summary/v1',
        subjects: [{ algorithm: 'sha256', value: ARTIFACT.digest.sha256 as string }],
      },
    };
    const { payload } = await verifyBundle(readFileSync(path), asked);
    expect(payload?.predicate).toMatchObject({ verificationResult: 'PASSED' });
  });

  test('denies: the step fails, the verdict is first, each rule an annotation, and the summary says FAILED', async () => {
    const { runner, failed, decision } = await verify({ evidence: good.filter(([name]) => name !== 'verdict') });
    expect([decision, failed]).toEqual(['deny', ['artifact.verdict']]);
    expect(runner.failures[0]).toMatch(/^ARTIFACT_DENIED/);
    expect(runner.annotations).toMatchObject([{ level: 'error', title: 'artifact.verdict' }]);
    expect(runner.summaries[0]).toMatch(/^### ❌ Must not be deployed/);
    expect(runner.outputs.get('subject')).toBeUndefined();
    expect(readFileSync(runner.outputs.get('statement') ?? '', 'utf8')).toContain('"FAILED"');
  });

  test('fail-on-deny: false leaves the decision to the workflow', async () => {
    const { runner, decision } = await verify({ evidence: [], inputs: { 'fail-on-deny': 'false' } });
    expect([decision, runner.failures]).toEqual(['deny', []]);
  });

  test('an earlier summary in the folder is no reason to allow anything', async () => {
    const { folder } = await verify();
    const summary = readFileSync(join(folder, 'verification-summary.sigstore.json'));
    const again = scene.folder();
    writeFileSync(join(again, 'verification-summary.sigstore.json'), summary);
    expect((await verify({ evidence: [], inputs: { 'evidence-dir': again } })).decision).toBe('deny');
  });

  test('head names the commit that it has to be built from', async () => {
    expect((await verify({ inputs: { head: COMMIT } })).decision).toBe('allow');
    expect((await verify({ inputs: { head: 'a'.repeat(40) } })).failed).toEqual([
      'artifact.source',
      'artifact.verdict',
    ]);
  });

  test('what GitHub stores about the artifact and about the change counts, where that is asked for', async () => {
    const { head } = await scene.pull({ branch: 'stored', author: 'alice', files: { 'docs/b.md': '# B\n' } });
    const repository = scene.forge.repository(REPOSITORY);
    const store = await openGitStore(repository.git.directory);
    const { subject } = await readChange(store, { base: scene.base, head });
    await store.close();
    for (const [statement, by] of [
      [provenance({ commit: head }), people.builder],
      [sbom(), people.builder],
      [verdict({ subject }), people.gate],
    ] as const) {
      const { bytes } = await bundle(statement, by, 'stored');
      const digests = statement.subject.map(({ digest }) => `sha256:${digest.sha256}`);
      const { predicateType } = statement;
      repository.attestations.push({ id: digests.length, bundle: JSON.parse(String(bytes)), digests, predicateType });
    }
    const inputs = { head, 'repository-path': repository.git.directory };
    const asked = (more: Readonly<Record<string, string>>) => verify({ evidence: [], inputs: { ...inputs, ...more } });
    expect((await asked({ base: scene.base, attestations: 'true' })).failed).toEqual([]);
    expect((await asked({ attestations: 'true' })).failed).toEqual(['artifact.verdict']);
    expect((await asked({ base: scene.base })).failed).toContain('artifact.provenance');
    repository.attestations.splice(0);
  });

  test.each<[string, World, string]>([
    ['no artifact', { inputs: { artifacts: '' } }, 'VERIFY_NO_ARTIFACT'],
    ['an artifact that is not there', { inputs: { artifacts: '/absent' } }, 'ARTIFACT_UNREADABLE'],
    ['a policy that is none', { policy: 'version: 2\n' }, 'CONFIG_'],
    ['no policy', { inputs: { policy: '' } }, 'INPUT_MISSING'],
    ['revocations that cannot be read', { inputs: { revocations: '/absent' } }, 'EVIDENCE_FILE_UNREADABLE'],
  ])('%s: an error, and the decision says so', async (_, world, code) => {
    const { runner, decision } = await verify(world);
    expect(decision).toBe('error');
    expect(runner.failures[0]).toMatch(new RegExp(`^${code}`));
  });

  test('one that is denied among several denies them all', async () => {
    const other = join(scene.folder(), 'other.tgz');
    writeFileSync(other, 'other');
    const evidence: World['evidence'] = [
      ...good,
      ['other', provenance({ artifacts: [artifactOf('other')] }), people.builder],
    ];
    const { runner } = await verify({ evidence });
    expect(runner.outputs.get('decision')).toBe('allow');
    const both = `${other}\n${other}`;
    expect((await verify({ evidence, inputs: { artifacts: both } })).failed).toEqual([
      'artifact.sbom',
      'artifact.sbom',
    ]);
  });
});
