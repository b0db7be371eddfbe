import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { toolPath } from '../../tools/go/install.ts';

/**
 * The example's policy, read and compiled by Kyverno's own command line. Its signatures are not verified here: for that
 * Kyverno fetches its trust over the network, and without it an image that the policy is about must come to nothing good.
 */
const EXAMPLE = resolve(import.meta.dirname, '../../examples/admission/kyverno/image-validating-policy.yaml');
const DIGEST = `sha256:${'a'.repeat(64)}`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kyverno-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function apply(image: string, change: (policy: string) => string = (policy) => policy): Promise<string> {
  const policy = join(folder, 'policy.yaml');
  const resource = join(folder, 'pod.json');
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'shop', namespace: 'default' } };
  writeFileSync(policy, change(readFileSync(EXAMPLE, 'utf8')));
  writeFileSync(resource, JSON.stringify({ ...pod, spec: { containers: [{ name: 'shop', image }] } }));
  // A proxy that nobody listens on: the same outcome whether the machine has a network or not.
  const env = { PATH: '/usr/bin:/bin', HOME: folder, HTTPS_PROXY: 'http://127.0.0.1:9' };
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((done) => {
    const args = ['apply', policy, '--resource', resource];
    execFile(toolPath('kyverno'), args, { env, timeout: 120_000 }, (_, out, err) => done({ stdout: out, stderr: err }));
  });
  return /pass: \d+, fail: \d+, warn: \d+, error: \d+/.exec(stdout)?.[0] ?? stdout + stderr;
}

test('is read and compiled, and says nothing about images that are not its own', async () => {
  expect(await apply('quay.io/else/shop:1')).toBe('pass: 1, fail: 0, warn: 0, error: 0');
});

test('admits no image of its own whose summary it cannot verify', async () => {
  expect(await apply(`ghcr.io/acme/shop@${DIGEST}`)).toBe('pass: 0, fail: 0, warn: 0, error: 1');
});

test.each<[string, (policy: string) => string, string]>([
  ['a function', (policy) => policy.replace('verifyAttestationSignatures', 'verifyAttestations'), 'error: 1'],
  ['an attestor', (policy) => policy.replaceAll('attestors.verifier', 'attestors[verifier'), 'error: 1'],
  ['a key', (policy) => policy.replace('failurePolicy', 'failurPolicy'), 'pass: 0, fail: 0, warn: 0, error: 0'],
])('would not be with %s mistyped', async (_, change, outcome) => {
  expect(await apply('quay.io/else/shop:1', change)).toContain(outcome);
});
