import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { attachBundle, imageArtifact, parseImage, Registry, summaryStatement } from '@sallyport/artifact';
import { canonicalJson, type Statement } from '@sallyport/core';
import { keylessSigner, readSigningConfig, signStatement, trustRoot } from '@sallyport/provenance';
import { parse, stringify } from 'yaml';
import { toolPath } from '../../tools/go/install.ts';
import { type RealRegistry, startRegistry } from '../interop/artifact/registry.ts';
import { type Stack, startStack } from '../interop/sigstore/stack.ts';

/** The example's policy, judged by policy-controller's own tester, over images in a real registry. */
const ROOT = resolve(import.meta.dirname, '../..');
const VERIFY = 'acme/deploy/.github/workflows/verify.yml@refs/heads/main';
const PUBLIC_ISSUER = 'https://token.actions.githubusercontent.com';

let stack: Stack;
let registry: RealRegistry;
let policy: string;
let trust: string;
beforeAll(async () => {
  stack = await startStack();
  registry = await startRegistry(stack.folder);
  policy = write('policy.yaml', localPolicy());
  trust = write('trust.yaml', trustResource());
}, 120_000);
afterAll(async () => {
  await registry?.stop();
  await stack?.stop();
});

function write(name: string, text: string): string {
  const path = join(stack.folder, name);
  writeFileSync(path, text);
  return path;
}

/** The example as it is, but for the registry, the issuer and the instance that stand in for the public ones. */
function localPolicy(): string {
  const file = readFileSync(join(ROOT, 'examples/admission/policy-controller/cluster-image-policy.yaml'), 'utf8');
  const example = parse(
    file.replace('ghcr.io/acme', `${registry.host}/acme`).replace(PUBLIC_ISSUER, stack.issuer.issuer),
  );
  const [authority] = example.spec.authorities;
  authority.keyless.trustRootRef = 'loopback';
  authority.keyless.insecureIgnoreSCT = true;
  authority.rfc3161timestamp = { trustRootRef: 'loopback' };
  return stringify(example);
}

/** The instance's trusted root in policy-controller's own form. */
function trustResource(): string {
  const root = JSON.parse(readFileSync(stack.trustedRoot, 'utf8'));
  const pem = (bytes: string) =>
    `-----BEGIN CERTIFICATE-----\n${bytes.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
  const authority = ({ certChain, uri }: { certChain: { certificates: { rawBytes: string }[] }; uri: string }) => ({
    subject: { organization: 'sigstore.test', commonName: 'test' },
    uri,
    certChain: Buffer.from(certChain.certificates.map(({ rawBytes }) => pem(rawBytes)).join('')).toString('base64'),
  });
  const sigstoreKeys = {
    certificateAuthorities: root.certificateAuthorities.map(authority),
    timestampAuthorities: root.timestampAuthorities.map(authority),
  };
  const kind = { apiVersion: 'policy.sigstore.dev/v1alpha1', kind: 'TrustRoot', metadata: { name: 'loopback' } };
  return stringify({ ...kind, spec: { sigstoreKeys } });
}

interface Summary {
  readonly workflow?: string;
  readonly passed?: boolean;
  readonly levels?: readonly string[];
  readonly about?: string;
  readonly type?: string;
}

let count = 0;
/** An image with a summary like this attached. */
async function image({
  workflow = VERIFY,
  passed = true,
  levels = ['SLSA_BUILD_LEVEL_2', 'SALLYPORT_CHANGE_ALLOWED'],
  ...change
}: Summary) {
  const digest = await registry.push('acme/shop', `tag-${count++}`, `image ${count}`);
  const reference = parseImage(`${registry.host}/acme/shop@${digest}`);
  const open = await Registry.open(reference, { push: true, env: { HOME: stack.folder } });
  const statement: Statement = summaryStatement({
    ...{ artifact: imageArtifact(reference, change.about ?? digest), passed, levels },
    ...{ verifier: `https://github.com/${workflow}`, version: '1', at: new Date() },
    ...{ policy: { uri: 'policy.yml', sha256: '0'.repeat(64) }, inputs: [] },
  });
  const made = change.type === undefined ? statement : { ...statement, predicateType: change.type };
  const signer = keylessSigner({
    // policy-controller 0.13.1 reads no bundle with an entry of Rekor v2: here the timestamp has to do.
    services: { ...readSigningConfig(readFileSync(stack.signingConfig), { name: 'config' }), logs: [] },
    trust: trustRoot(readFileSync(stack.trustedRoot), { name: 'root', thresholds: { logEntries: 0 } }),
    getIdToken: async () => stack.issuer.token('sigstore', { job_workflow_ref: workflow }),
  });
  const bundle = Buffer.from(canonicalJson(await signStatement(made, signer)));
  await attachBundle(open, await open.resolve(reference), {
    bundle,
    predicateType: made.predicateType,
    created: new Date(),
  });
  return `${registry.host}/acme/shop@${digest}`;
}

function admits(reference: string): Promise<{ status: number; said: string }> {
  const args = ['--policy', policy, '--trustroot', trust, '--image', reference, '--log-level', 'error'];
  const env = { PATH: '/usr/bin:/bin', HOME: stack.folder };
  return new Promise((done) => {
    execFile(toolPath('policy-controller'), args, { env, timeout: 60_000 }, (error, stdout, stderr) =>
      done({ status: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, said: stdout + stderr }),
    );
  });
}

test('admits an image whose summary passed, signed by the workflow that the policy names', async () => {
  const { status, said } = await admits(await image({}));
  expect([status, said]).toEqual([0, expect.not.stringContaining('errors')]);
});

test.each<[string, Summary]>([
  ['a summary that FAILED', { passed: false }],
  ['a summary without the gate’s word', { levels: ['SLSA_BUILD_LEVEL_3'] }],
  ['a summary by another workflow', { workflow: VERIFY.replace('verify', 'other') }],
  ['a summary by the workflow at another branch', { workflow: `${VERIFY}-2` }],
  ['a summary of another image', { about: `sha256:${'a'.repeat(64)}` }],
  ['another kind of Statement', { type: 'https://slsa.dev/provenance/v1' }],
])('refuses an image with %s', async (_, summary) => {
  const { status, said } = await admits(await image(summary));
  expect([status, said]).toEqual([1, expect.stringContaining('errors')]);
});

test('refuses an image with nothing attached', async () => {
  const digest = await registry.push('acme/shop', 'bare', 'bare');
  expect(await admits(`${registry.host}/acme/shop@${digest}`)).toMatchObject({ status: 1 });
});
