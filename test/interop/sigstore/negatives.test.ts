import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSallyportError, type Statement, sha256 } from '@sallyport/core';
import { keylessSigner, readSigningConfig, signStatement, trustRoot, verifyBundle } from '@sallyport/provenance';
import { verifyBlobAttestation } from './cosign.ts';
import { type Asked, asBundle, type Bundle, NEGATIVE_CASES, subjectOf } from './negative-cases.ts';
import { type Stack, startStack } from './stack.ts';

const WORKFLOW = 'acme/shop/.github/workflows/ci.yml@refs/heads/main';
const statement: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'blob.txt', digest: { sha256: sha256('hello\n') } }],
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  predicate: { result: 'PASSED', configuration: [], passedTests: ['a'] },
};

let stack: Stack;
let good: Asked;
let other: Bundle;

beforeAll(async () => {
  stack = await startStack();
  const services = readSigningConfig(readFileSync(stack.signingConfig), { name: 'config' });
  const sign = async (workflow: string) => {
    const getIdToken = async () => stack.issuer.token('sigstore', { job_workflow_ref: workflow });
    return asBundle(await signStatement(statement, keylessSigner({ services, getIdToken })));
  };
  // Some entries first: the proof for the first entry of a log has no hashes.
  await Promise.all([sign(WORKFLOW), sign(WORKFLOW), sign(WORKFLOW)]);
  other = await sign(WORKFLOW.replace('acme', 'evil'));
  good = {
    bundle: await sign(WORKFLOW),
    trustedRoot: JSON.parse(readFileSync(stack.trustedRoot, 'utf8')),
    identity: `https://github.com/${WORKFLOW}`,
    issuer: stack.issuer.issuer,
    type: statement.predicateType,
    blob: 'hello\n',
  };
}, 120_000);
afterAll(() => stack?.stop());

/** The first of our checks that fails; `none` when the bundle is accepted. */
async function ours(asked: Asked): Promise<string> {
  try {
    const trust = trustRoot(JSON.stringify(asked.trustedRoot), { name: 'root' });
    const { identity, issuer, type: predicateType, blob } = asked;
    const expect = { signers: [{ identity, issuer }], predicateType, subjects: [subjectOf(blob)] };
    const { checks, verified } = await verifyBundle(JSON.stringify(asked.bundle), { trust, expect });
    return checks.find(({ result }) => result === 'fail')?.id ?? (verified ? 'none' : 'unverified');
  } catch (error) {
    return isSallyportError(error, 'PROVENANCE_TRUST_INVALID') ? 'trust' : String(error);
  }
}

async function theirs(asked: Asked): Promise<'accepts' | 'refuses'> {
  const folder = mkdtempSync(join(stack.folder, 'case-'));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const { status } = await verifyBlobAttestation(stack.folder, {
    ...asked,
    bundle: write('bundle.json', JSON.stringify(asked.bundle)),
    trustedRoot: write('root.json', JSON.stringify(asked.trustedRoot)),
    blob: write('blob.txt', asked.blob),
  });
  return status === 0 ? 'accepts' : 'refuses';
}

describe('what must not verify', () => {
  test('the bundle itself does, for both', async () => {
    expect([await ours(good), await theirs(good)]).toEqual(['none', 'accepts']);
  });

  test.each(NEGATIVE_CASES)('$name', async ({ change, check, cosign }) => {
    const asked = change(good, other);
    expect({ ours: await ours(asked), cosign: await theirs(asked) }).toEqual({ ours: check, cosign });
  });
});
