import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Statement, sha256 } from '@sallyport/core';
import { keylessSigner, readSigningConfig, signStatement } from '@sallyport/provenance';
import { startStack } from './stack.ts';

/**
 * Records what the real servers answer, for the unit tests: `node test/interop/sigstore/record.ts`. Certificates are judged
 * at the time of their timestamps, so the recording does not age.
 */
const folder = resolve(import.meta.dirname, '../../fixtures/provenance');
const statement: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [
    { name: 'blob.txt', digest: { sha256: sha256('hello\n') } },
    { name: 'commit', digest: { gitCommit: 'a'.repeat(40) } },
  ],
  predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  predicate: { result: 'PASSED', configuration: [], passedTests: ['a'] },
};

const stack = await startStack();
try {
  const services = readSigningConfig(readFileSync(stack.signingConfig), { name: 'config' });
  const sign = (repository: string) => {
    const claims = { repository, job_workflow_ref: `${repository}/.github/workflows/ci.yml@refs/heads/main` };
    const getIdToken = async () => stack.issuer.token('sigstore', claims);
    return signStatement(statement, keylessSigner({ services, getIdToken }));
  };
  await Promise.all([sign('acme/shop'), sign('acme/shop'), sign('acme/shop')]);
  const recorded = {
    issuer: stack.issuer.issuer,
    trustedRoot: JSON.parse(readFileSync(stack.trustedRoot, 'utf8')),
    bundle: await sign('acme/shop'),
    otherBundle: await sign('evil/shop'),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'recorded.json'), `${JSON.stringify(recorded, null, 1)}\n`);
} finally {
  await stack.stop();
}
