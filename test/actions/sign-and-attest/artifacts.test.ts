import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '@sallyport/core';
import { runAction } from '@sallyport/runtime';
import { run as sign } from '../../../actions/sign-and-attest/src/run.ts';
import { run as verify } from '../../../actions/verify-artifact/src/run.ts';
import { type FakeRegistry, startFakeRegistry } from '../../packages/artifact/fake-registry.ts';
import { bundle, COMMIT, person, verdict } from '../../support/artifact-world.ts';
import { fakeRunner } from '../../support/fake-runner.ts';
import { openScene, REPOSITORY, type Scene, SLOW, TOKEN } from '../scene.ts';

const CLAIMS = {
  ...{
    event_name: 'push',
    ref: 'refs/heads/main',
    repository: REPOSITORY,
    repository_id: '1',
    repository_owner_id: '2',
  },
  ...{ run_attempt: '1', run_id: '4242', runner_environment: 'github-hosted', sha: COMMIT },
  job_workflow_ref: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
  workflow_ref: 'acme/shop/.github/workflows/release.yml@refs/heads/main',
};
const tokenOf = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

describe('sign-and-attest with artifacts', () => {
  const builder = person();
  const gate = person();
  let scene: Scene;
  let registry: FakeRegistry;
  let workspace: string;
  beforeAll(async () => {
    scene = await openScene();
    registry = await startFakeRegistry({ referrers: true });
    workspace = scene.folder();
    writeFileSync(join(workspace, 'app.zip'), 'the bytes');
    writeFileSync(
      join(workspace, 'sbom.json'),
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"a"}]}',
    );
    writeFileSync(join(workspace, 'osv.json'), '{"results":[]}');
    const key = (pem: string) => `{ key: ${JSON.stringify(pem)} }`;
    const policy = `version: 1\nrepositoryId: 1\nbuilder: ${key(builder.publicKey)}\nverdict: ${key(gate.publicKey)}\n`;
    writeFileSync(join(workspace, 'policy.yml'), `${policy}vulnerabilities: { failOn: high }\n`);
  }, SLOW);
  afterAll(async () => {
    await scene.close();
    await registry.close();
  });

  /** A job on a push: there is no pull request anywhere near it. */
  function job(inputs: Readonly<Record<string, string>>, identityToken = tokenOf(CLAIMS)) {
    const { url: apiUrl, graphqlUrl } = scene.forge;
    const environment = { eventName: 'push', repository: REPOSITORY, workspace, apiUrl, graphqlUrl };
    return fakeRunner({ inputs: { token: TOKEN, ...inputs }, environment, identityToken });
  }
  async function attest(inputs: Readonly<Record<string, string>>, token?: string) {
    const folder = scene.folder();
    const runner = job({ key: builder.privateKey, 'evidence-dir': folder, ...inputs }, token);
    await runAction('sign-and-attest', sign, runner);
    return { runner, folder, code: runner.failures[0]?.split(' ')[0] };
  }
  async function judge(inputs: Readonly<Record<string, string>>) {
    const policy = join(workspace, 'policy.yml');
    const runner = job({ policy, key: builder.privateKey, 'evidence-dir': scene.folder(), ...inputs });
    await runAction('verify-artifact', verify, runner);
    return { decision: runner.outputs.get('decision'), failures: runner.failures };
  }
  const reports = () => ({ sbom: join(workspace, 'sbom.json'), vulnerabilities: join(workspace, 'osv.json') });
  const addVerdict = async (folder: string) =>
    writeFileSync(join(folder, 'verdict.sigstore.json'), (await bundle(verdict(), gate, 'verdict')).bytes);

  test('signs provenance, bill of materials and scan in one go, and verify-artifact allows it', async () => {
    const { runner, folder, code } = await attest({ artifacts: 'app.zip', ...reports() });
    expect(code).toBeUndefined();
    const names = ['artifact-provenance', 'artifact-sbom', 'artifact-vulnerabilities'].map(
      (name) => `${name}.sigstore.json`,
    );
    expect(readdirSync(folder).sort()).toEqual([...names, 'artifacts']);
    const statement = JSON.parse(readFileSync(runner.outputs.get('statement') ?? '', 'utf8'));
    expect(statement).toMatchObject({
      subject: [{ name: 'app.zip', digest: { sha256: sha256('the bytes') } }],
      predicate: { runDetails: { builder: { id: `https://github.com/${CLAIMS.job_workflow_ref}` } } },
    });
    expect((await judge({ artifacts: 'app.zip', 'evidence-dir': folder })).decision).toBe('deny');
    await addVerdict(folder);
    expect(await judge({ artifacts: 'app.zip', 'evidence-dir': folder })).toEqual({ decision: 'allow', failures: [] });
  });

  test('attaches it to an image, where verify-artifact finds it, and stores it with GitHub', async () => {
    const digest = registry.putImage('1.0', 'first');
    const images = `${registry.host}/acme/shop@${digest}`;
    expect((await attest({ images, store: 'true', ...reports() })).code).toBeUndefined();
    expect(scene.forge.repository(REPOSITORY).attestations).toHaveLength(3);
    const folder = scene.folder();
    await addVerdict(folder);
    const before = registry.manifests.size;
    expect((await judge({ images: `${registry.host}/acme/shop:1.0`, attach: 'true' })).decision).toBe('deny');
    expect(registry.manifests.size).toBe(before);
    expect((await judge({ images, 'evidence-dir': folder, attach: 'true' })).decision).toBe('allow');
    const summaries = [...registry.manifests.values()].filter(({ bytes }) => bytes.includes('verification_summary'));
    expect(summaries).not.toHaveLength(0);
  });

  test.each<[string, Readonly<Record<string, string>>, string | undefined, string]>([
    ['a bill of materials without artifacts', { sbom: 'sbom.json' }, undefined, 'ATTEST_NO_ARTIFACT'],
    ['an artifact that is not there', { artifacts: 'absent' }, undefined, 'ARTIFACT_UNREADABLE'],
    ['a token that describes no job', { artifacts: 'app.zip' }, tokenOf({ sub: 'x' }), 'ARTIFACT_CLAIMS_MISSING'],
    ['an SBOM that is none', { artifacts: 'app.zip', sbom: '/dev/null' }, undefined, 'EVIDENCE_FILE_UNREADABLE'],
    ['nobody to sign', { artifacts: 'app.zip', sign: 'none' }, undefined, 'ATTEST_UNSIGNED'],
  ])('%s: an error, and nothing is written', async (_, inputs, token, code) => {
    const made = await attest(inputs, token);
    expect(made.code).toBe(code);
    expect(readdirSync(made.folder)).toEqual([]);
  });
});
