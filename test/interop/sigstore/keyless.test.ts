import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Statement, sha256 } from '@sallyport/core';
import { keylessSigner, readSigningConfig, signStatement, trustRoot, verifyBundle } from '@sallyport/provenance';
import { tryCosign, verifyBlobAttestation } from './cosign.ts';
import { type Stack, startStack } from './stack.ts';

const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const WORKFLOW = 'acme/shop/.github/workflows/ci.yml@refs/heads/main';
const IDENTITY = `https://github.com/${WORKFLOW}`;
const BLOB = 'hello\n';

const statement: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'blob.txt', digest: { sha256: sha256(BLOB) } }],
  predicateType: TYPE,
  predicate: { result: 'PASSED', configuration: [], passedTests: ['a'] },
};

let stack: Stack;
let blob: string;
beforeAll(async () => {
  stack = await startStack();
  blob = join(stack.folder, 'blob.txt');
  writeFileSync(blob, BLOB);
}, 120_000);
afterAll(() => stack?.stop());

const token = () => stack.issuer.token('sigstore', { job_workflow_ref: WORKFLOW });
const trust = () => trustRoot(readFileSync(stack.trustedRoot), { name: 'root' });
const signer = (withTrust = true) =>
  keylessSigner({
    services: readSigningConfig(readFileSync(stack.signingConfig), { name: 'config' }),
    getIdToken: async () => token(),
    ...(withTrust && { trust: trust() }),
  });
const expected = () => ({ signers: [{ identity: IDENTITY, issuer: stack.issuer.issuer }], predicateType: TYPE });

describe('keyless, against real servers', () => {
  test('our bundle is verified by us and by cosign, and a changed byte by neither', async () => {
    const bundle = await signStatement(statement, signer());
    const subjects = [{ algorithm: 'sha256', value: sha256(BLOB) }];
    const verification = await verifyBundle(JSON.stringify(bundle), {
      trust: trust(),
      expect: { ...expected(), subjects },
    });
    expect(verification.checks.filter(({ result }) => result !== 'pass').map(({ id }) => id)).toEqual(['revoked']);
    expect(verification.signer).toMatchObject({
      identity: IDENTITY,
      claims: { sourceRepositoryUri: 'https://github.com/acme/shop' },
    });

    const file = join(stack.folder, 'ours.sigstore.json');
    writeFileSync(file, JSON.stringify(bundle));
    const asked = {
      bundle: file,
      blob,
      type: TYPE,
      trustedRoot: stack.trustedRoot,
      identity: IDENTITY,
      issuer: stack.issuer.issuer,
    };
    expect(await verifyBlobAttestation(stack.folder, asked)).toMatchObject({ status: 0 });

    const payload = Buffer.from(
      (bundle as unknown as { dsseEnvelope: { payload: string } }).dsseEnvelope.payload,
      'base64',
    );
    const changed = structuredClone(bundle) as unknown as { dsseEnvelope: { payload: string } };
    changed.dsseEnvelope.payload = Buffer.from(payload.toString().replace('PASSED', 'FAILED')).toString('base64');
    writeFileSync(file, JSON.stringify(changed));
    expect((await verifyBundle(JSON.stringify(changed), { trust: trust(), expect: expected() })).verified).toBe(false);
    expect(await verifyBlobAttestation(stack.folder, asked)).toMatchObject({ status: 1 });
  });

  test('without a trusted root the bundle is the same, only less of it is verified before it is given away', async () => {
    const bundle = await signStatement(statement, signer(false));
    expect(await verifyBundle(JSON.stringify(bundle), { trust: trust(), expect: expected() })).toMatchObject({
      verified: true,
    });
  });

  test.each([
    ['--statement', 'https://in-toto.io/Statement/v1'],
    ['--predicate', 'https://in-toto.io/Statement/v0.1'],
  ])('a bundle of cosign attest-blob %s is verified by us', async (option, type) => {
    const file = (name: string, text: string) => {
      writeFileSync(join(stack.folder, name), text);
      return join(stack.folder, name);
    };
    const out = join(stack.folder, 'theirs.sigstore.json');
    const what =
      option === '--statement'
        ? ['--statement', file('statement.json', JSON.stringify(statement))]
        : ['--predicate', file('predicate.json', JSON.stringify(statement.predicate)), '--type', TYPE, blob];
    const made = await tryCosign(stack.folder, [
      ...['attest-blob', '--yes', '--signing-config', stack.signingConfig, '--trusted-root', stack.trustedRoot],
      ...['--identity-token', file('token', token()), '--bundle', out, ...what],
    ]);
    expect(made).toMatchObject({ status: 0 });
    const verification = await verifyBundle(readFileSync(out), { trust: trust(), expect: expected() });
    expect(verification).toMatchObject({ verified: true, statement: { type } });
  });

  test('a hundred signatures at once', async () => {
    const shared = signer();
    const bundles = await Promise.all(Array.from({ length: 100 }, () => signStatement(statement, shared)));
    expect(bundles).toHaveLength(100);
  });
});
