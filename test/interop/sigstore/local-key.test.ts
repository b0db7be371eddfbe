import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@sallyport/core';
import { localKeySigner, signStatement, trustKey, verifyBundle } from '@sallyport/provenance';
import { cosign, tryCosign } from './cosign.ts';

/** A key of one's own, where there is no OpenID identity: ours for cosign, and cosign's for us. */
const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'blob.txt', digest: { sha256: sha256('hello\n') } }],
  predicateType: TYPE,
  predicate: { result: 'PASSED' },
} as const;
const folder = mkdtempSync(join(tmpdir(), 'sallyport-local-key-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    secret: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    open: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};
const [ours, other] = [pair(), pair()];
const blob = write('blob.txt', 'hello\n');

test('cosign verifies what our key signed, and not by another key or about another file', async () => {
  const bundle = write('ours.json', JSON.stringify(await signStatement(statement, localKeySigner(ours.secret))));
  const verify = (key: string, file: string) =>
    tryCosign(folder, [
      ...['verify-blob-attestation', '--key', write('a.pub', key), '--bundle', bundle, '--type', TYPE],
      ...['--insecure-ignore-tlog', file],
    ]);
  expect(await verify(ours.open, blob)).toMatchObject({ status: 0 });
  expect((await verify(other.open, blob)).status).not.toBe(0);
  expect((await verify(ours.open, write('other.txt', 'other\n'))).status).not.toBe(0);
});

test('we verify what cosign signed with a key, and not by another key or about another file', async () => {
  const prefix = join(folder, 'imported');
  await cosign(folder, [
    'import-key-pair',
    '--key',
    write('key.pem', ours.secret),
    '--output-key-prefix',
    prefix,
    '-y',
  ]);
  const out = join(folder, 'theirs.json');
  await cosign(folder, [
    ...['attest-blob', '--yes', '--key', `${prefix}.key`, '--statement', write('st.json', JSON.stringify(statement))],
    ...['--bundle', out, '--use-signing-config=false', '--tlog-upload=false'],
  ]);
  const verify = async (key: string, text: string) => {
    const expect = { predicateType: TYPE, subjects: [{ algorithm: 'sha256', value: sha256(text) }] };
    return (await verifyBundle(readFileSync(out), { trust: trustKey(key, { name: 'key' }), expect })).verified;
  };
  expect(await verify(ours.open, 'hello\n')).toBe(true);
  expect(await verify(other.open, 'hello\n')).toBe(false);
  expect(await verify(ours.open, 'other\n')).toBe(false);
});
