import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from '@sallyport/cli';
import { sha256 } from '@sallyport/core';
import { keylessSigner, readSigningConfig, signOrPostpone, signStatement } from '@sallyport/provenance';
import { verifyBlobAttestation } from './cosign.ts';
import { type Stack, startStack } from './stack.ts';

const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'blob.txt', digest: { sha256: sha256('hello\n') } }],
  predicateType: TYPE,
  predicate: { result: 'PASSED', configuration: [], passedTests: ['a'] },
} as const;
const WORKFLOW = 'acme/shop/.github/workflows/ci.yml@refs/heads/main';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
}, 120_000);
afterAll(() => stack?.stop());

const at = (name: string) => join(stack.folder, name);
const getIdToken = async () => stack.issuer.token('sigstore', { job_workflow_ref: WORKFLOW });

async function sallyport(...argv: string[]): Promise<{ status: number; out: string }> {
  let out = '';
  const write = (text: string) => {
    out += text;
  };
  const io = {
    stdin: Readable.from(['']),
    stdout: { write },
    stderr: { write },
    isTTY: false,
    env: {},
    cwd: tmpdir(),
    status: 0 as const,
  };
  return { status: await run(argv, io), out };
}

test('a signature made while the log is away is completed later, and then cosign verifies it', async () => {
  const services = readSigningConfig(readFileSync(stack.signingConfig), { name: 'config' });
  const away = { ...services, logs: services.logs.map((log) => ({ ...log, url: 'http://127.0.0.1:9' })) };
  const limits = { retries: 0, timeoutMs: 5000 };
  const result = await signOrPostpone(statement, keylessSigner({ services: away, getIdToken, limits }));
  if (result.outcome !== 'postponed') throw new Error('it was signed');
  // The log is back.
  writeFileSync(at('incomplete.json'), JSON.stringify({ ...result.incomplete, missing: services.logs }));

  const resume = [
    'attest',
    '--resume',
    at('incomplete.json'),
    '--trusted-root',
    stack.trustedRoot,
    '--out',
    at('late.json'),
  ];
  expect(await sallyport(...resume)).toMatchObject({ status: 0 });
  writeFileSync(at('blob.txt'), 'hello\n');
  const asked = { bundle: at('late.json'), blob: at('blob.txt'), type: TYPE, trustedRoot: stack.trustedRoot };
  const identity = `https://github.com/${WORKFLOW}`;
  expect(await verifyBlobAttestation(stack.folder, { ...asked, identity, issuer: stack.issuer.issuer })).toMatchObject({
    status: 0,
  });

  // The log has it already and gives no second proof: nothing is logged twice.
  const again = await sallyport(...resume, '--format', 'json');
  expect([again.status, JSON.parse(again.out).error.code]).toEqual([2, 'PROVENANCE_LOG_CONFLICT']);
});

test('with the servers gone one by one, nothing is written that is not whole', async () => {
  writeFileSync(at('statement.json'), JSON.stringify(statement));
  const attest = async (name: string, ...more: string[]) => {
    writeFileSync(at('token'), await getIdToken());
    const argv = ['attest', '--statement', at('statement.json'), '--identity-token', at('token'), '--format', 'json'];
    const config = ['--signing-config', stack.signingConfig, '--trusted-root', stack.trustedRoot];
    const { status, out } = await sallyport(...argv, ...config, '--out', at(name), ...more);
    return { status, written: existsSync(at(name)), printed: JSON.parse(out) };
  };
  expect(await attest('all.json')).toMatchObject({ status: 0, written: true, printed: { complete: true } });

  await stack.stopServer('rekor');
  const unreachable = { error: { code: 'PROVENANCE_SERVICE_UNREACHABLE' } };
  expect(await attest('no-log.json')).toMatchObject({ status: 2, written: false, printed: unreachable });
  const kept = await attest('kept.json', '--incomplete', at('kept.incomplete.json'));
  expect(kept).toMatchObject({ status: 1, written: false, printed: { complete: false } });
  const refused = await sallyport(
    'verify',
    at('kept.incomplete.json'),
    '--trusted-root',
    stack.trustedRoot,
    '--identity',
    'x',
    '--issuer',
    'y',
  );
  expect(refused).toMatchObject({ status: 1 });

  await stack.stopServer('tsa');
  const incomplete = await attest('no-time.json', '--incomplete', at('no-time.incomplete.json'));
  expect(incomplete).toMatchObject({ status: 2, written: false, printed: unreachable });
  await stack.stopServer('fulcio');
  expect(await attest('nothing.json')).toMatchObject({ status: 2, written: false, printed: unreachable });
});

test('a certificate authority whose certificate log hangs is given up', async () => {
  const other = await startStack();
  try {
    await other.stopServer('ct');
    const services = readSigningConfig(readFileSync(other.signingConfig), { name: 'config' });
    const token = async () => other.issuer.token('sigstore');
    const signer = keylessSigner({ services, getIdToken: token, limits: { timeoutMs: 1500, retries: 0 } });
    await expect(signStatement(statement, signer)).rejects.toMatchObject({ code: 'PROVENANCE_SERVICE_UNREACHABLE' });
  } finally {
    await other.stop();
  }
});
