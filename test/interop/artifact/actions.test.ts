import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keylessSigner, readSigningConfig, signStatement } from '@sallyport/provenance';
import { type Runner, runAction } from '@sallyport/runtime';
import { run as sign } from '../../../actions/sign-and-attest/src/run.ts';
import { run as verify } from '../../../actions/verify-artifact/src/run.ts';
import { COMMIT, verdict } from '../../support/artifact-world.ts';
import { type FakeRunner, fakeRunner } from '../../support/fake-runner.ts';
import { tryCosign } from '../sigstore/cosign.ts';
import { type Stack, startStack } from '../sigstore/stack.ts';
import { type RealRegistry, startRegistry } from './registry.ts';

/** The two actions as jobs would run them, one after the other, with the identities that GitHub would give them. */
const RELEASE = 'acme/shop/.github/workflows/release.yml@refs/heads/main';
const DEPLOY = 'acme/deploy/.github/workflows/verify.yml@refs/heads/main';
const GATE = 'acme/ci/.github/workflows/gate.yml@refs/tags/v1';
const ISSUED = { event_name: 'push', ref: 'refs/heads/main', sha: COMMIT, repository: 'acme/shop', repository_id: '1' };

let stack: Stack;
let registry: RealRegistry;
beforeAll(async () => {
  stack = await startStack();
  registry = await startRegistry(stack.folder);
}, 120_000);
afterAll(async () => {
  await registry?.stop();
  await stack?.stop();
});

const folder = (name: string) => {
  const path = join(stack.folder, name);
  mkdirSync(path, { recursive: true });
  return path;
};
const token = (workflow: string) =>
  stack.issuer.token('sigstore', { ...ISSUED, job_workflow_ref: workflow, workflow_ref: workflow });

async function job(
  name: string,
  body: (runner: Runner) => Promise<void>,
  { workflow, inputs }: { readonly workflow: string; readonly inputs: Readonly<Record<string, string>> },
): Promise<FakeRunner> {
  const runner = fakeRunner({
    inputs: { 'signing-config': stack.signingConfig, 'trusted-root': stack.trustedRoot, ...inputs },
    environment: {
      ...{
        serverUrl: 'https://github.com',
        workspace: stack.folder,
        canIdentify: true,
        workflowRef: 'acme/caller/.github/workflows/any.yml@refs/heads/main',
      },
      dockerConfig: join(stack.folder, '.docker'),
    },
    identityToken: token(workflow),
  });
  await runAction(name, body, runner);
  return runner;
}

test('built, judged, verified: the summary on the image is one that cosign believes', async () => {
  const digest = await registry.push('acme/shop', '1.0', 'an image');
  const images = `${registry.host}/acme/shop@${digest}`;
  const sbom = join(folder('reports'), 'sbom.json');
  writeFileSync(sbom, '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"a","purl":"pkg:npm/a@1"}]}');
  const signed = await job('sign-and-attest', sign, {
    workflow: RELEASE,
    inputs: { images, sbom, 'evidence-dir': folder('signed') },
  });
  expect(signed.failures).toEqual([]);

  const gate = keylessSigner({
    services: readSigningConfig(readFileSync(stack.signingConfig), { name: 'config' }),
    getIdToken: async () => token(GATE),
  });
  const evidence = folder('deploy');
  writeFileSync(join(evidence, 'verdict.sigstore.json'), JSON.stringify(await signStatement(verdict(), gate)));
  const issuer = `issuer: "${stack.issuer.issuer}"`;
  const policy = join(folder('policy'), 'policy.yml');
  const text = `version: 1\nrepositoryId: 1\nbuilder: { workflow: ${RELEASE}, ${issuer} }\nverdict: { workflow: ${GATE}, ${issuer} }\n`;
  writeFileSync(policy, text);
  const inputs = { images, policy, 'evidence-dir': evidence, attach: 'true' };
  const judged = await job('verify-artifact', verify, { workflow: DEPLOY, inputs });
  expect([judged.failures, judged.outputs.get('decision')]).toEqual([[], 'allow']);

  const summary = JSON.parse(readFileSync(judged.outputs.get('statement') ?? '', 'utf8'));
  expect(summary.predicate.verifier.id).toBe(`https://github.com/${DEPLOY}`);

  const asked = (workflow: string) =>
    tryCosign(stack.folder, [
      ...['verify-attestation', '--new-bundle-format', '--trusted-root', stack.trustedRoot],
      ...['--type', 'https://slsa.dev/verification_summary/v1', '--use-signed-timestamps', '--allow-http-registry'],
      ...['--certificate-identity', `https://github.com/${workflow}`],
      ...['--certificate-oidc-issuer', stack.issuer.issuer, images],
    ]);
  expect(await asked(DEPLOY)).toMatchObject({ status: 0 });
  expect((await asked(RELEASE)).status).not.toBe(0);
});
