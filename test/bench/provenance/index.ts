import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Statement, sha256 } from '@sallyport/core';
import { keylessSigner, readSigningConfig, signStatement, trustRoot, verifyBundle } from '@sallyport/provenance';
import { cosign, verifyBlobAttestation } from '../../interop/sigstore/cosign.ts';
import { type Stack, startStack } from '../../interop/sigstore/stack.ts';

/**
 * Ours against one cosign process each, against the same servers, in the same run:
 * `node test/bench/provenance/index.ts`. Signs 100 Statements at once, verifies 1,000 bundles one after the other.
 */
const SIGNATURES = 100;
const VERIFICATIONS = 1000;
const COSIGN_RUNS = 20;
const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const WORKFLOW = 'acme/shop/.github/workflows/ci.yml@refs/heads/main';
const IDENTITY = `https://github.com/${WORKFLOW}`;
const BLOB = 'hello\n';

const statement = (number: number): Statement => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'blob.txt', digest: { sha256: sha256(BLOB) } }],
  predicateType: TYPE,
  predicate: { result: 'PASSED', configuration: [], passedTests: [`test ${number}`] },
});

async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now();
  const value = await run();
  return { ms: performance.now() - start, value };
}

function line(what: string, oursMs: number, cosignMs: number): void {
  const text = [oursMs, cosignMs].map((ms) => ms.toFixed(2).padStart(10)).join('');
  process.stdout.write(`${what.padEnd(34)}${text}${`${(cosignMs / oursMs).toFixed(1)}x`.padStart(9)}\n`);
}

async function signing(stack: Stack): Promise<string[]> {
  const signer = keylessSigner({
    services: readSigningConfig(readFileSync(stack.signingConfig), { name: 'config' }),
    trust: trustRoot(readFileSync(stack.trustedRoot), { name: 'root' }),
    getIdToken: async () => stack.issuer.token('sigstore', { job_workflow_ref: WORKFLOW }),
  });
  const signAll = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, i) => signStatement(statement(i), signer)));
  await signAll(4);
  const ours = await timed(() => signAll(SIGNATURES));
  const theirs = await timed(async () => {
    for (let i = 0; i < 5; i++) await cosignOnce(stack);
  });
  line('sign, ms a Statement', ours.ms / SIGNATURES, theirs.ms / 5);
  return ours.value.map((bundle) => JSON.stringify(bundle));
}

async function cosignOnce(stack: Stack): Promise<void> {
  const write = (name: string, text: string) => {
    writeFileSync(join(stack.folder, name), text);
    return join(stack.folder, name);
  };
  await cosign(stack.folder, [
    ...['attest-blob', '--yes', '--signing-config', stack.signingConfig, '--trusted-root', stack.trustedRoot],
    ...['--identity-token', write('token', stack.issuer.token('sigstore', { job_workflow_ref: WORKFLOW }))],
    ...['--bundle', join(stack.folder, 'theirs.json'), '--statement', write('st.json', JSON.stringify(statement(0)))],
  ]);
}

async function verifying(stack: Stack, bundles: readonly string[]): Promise<void> {
  const trust = trustRoot(readFileSync(stack.trustedRoot), { name: 'root' });
  const { issuer } = stack.issuer;
  const subjects = [{ algorithm: 'sha256', value: sha256(BLOB) }];
  const expect = { signers: [{ identity: IDENTITY, issuer }], predicateType: TYPE, subjects };
  const verifyOurs = async (index: number) => {
    const { verified } = await verifyBundle(bundles[index % bundles.length] as string, { trust, expect });
    if (!verified) throw new Error('a bundle of ours does not verify');
  };
  const first = await timed(() => verifyOurs(0));
  const before = process.cpuUsage();
  const ours = await timed(async () => {
    for (let i = 0; i < VERIFICATIONS; i++) await verifyOurs(i);
  });
  const { user, system } = process.cpuUsage(before);
  const [bundle, blob] = [join(stack.folder, 'b.json'), join(stack.folder, 'blob.txt')];
  writeFileSync(bundle, bundles[0] as string);
  writeFileSync(blob, BLOB);
  const asked = { bundle, blob, type: TYPE, trustedRoot: stack.trustedRoot, identity: IDENTITY, issuer };
  const theirs = await timed(async () => {
    for (let i = 0; i < COSIGN_RUNS; i++) {
      const { status, stderr } = await verifyBlobAttestation(stack.folder, asked);
      if (status !== 0) throw new Error(stderr);
    }
  });
  line('verify, first of the process, ms', first.ms, theirs.ms / COSIGN_RUNS);
  line('verify, ms a bundle', ours.ms / VERIFICATIONS, theirs.ms / COSIGN_RUNS);
  // On a busy machine the processor's time says more than the clock's.
  process.stdout.write(
    `verify, CPU ms a bundle           ${((user + system) / 1000 / VERIFICATIONS).toFixed(2).padStart(10)}\n`,
  );
}

const stack = await startStack();
try {
  process.stdout.write(`${''.padEnd(34)}${'ours'.padStart(10)}${'cosign'.padStart(10)}${'faster'.padStart(9)}\n`);
  await verifying(stack, await signing(stack));
} finally {
  await stack.stop();
}
