import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signMany } from '@sallyport/action-kit';
import type { Statement } from '@sallyport/core';
import { localKeySigner, parseBundle, type SerializedBundle, type Signer } from '@sallyport/provenance';
import { X509Certificate } from '@sigstore/core';
import { recorded } from '../provenance/recorded.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const local = localKeySigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
const statement = (number: number): Statement => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://example.test/p/v1',
  predicate: { number },
});
const some = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ name: `s${at}`, statement: statement(at) }));

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'sign-many-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test('side by side, but no more than sixteen at once; each bundle is about its own Statement', async () => {
  let [running, most] = [0, 0];
  const signer: Signer = {
    async sign(payload) {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running--;
      return local.sign(payload);
    },
  };
  const signed = await signMany(some(50), signer, { directory, postpone: false });
  expect(most).toBe(16);
  expect(signed.map(({ name }) => name)).toEqual(some(50).map(({ name }) => name));
  for (const [at, { name }] of signed.entries()) {
    const bundle = JSON.parse(readFileSync(join(directory, `${name}.sigstore.json`), 'utf8'));
    expect(JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()).predicate).toEqual({ number: at });
  }
});

test('one that fails is the error; what was signed beside it stands', async () => {
  const signer: Signer = {
    async sign(payload) {
      if (payload.includes('"number":3')) throw new Error('no');
      return local.sign(payload);
    },
  };
  await expect(signMany(some(5), signer, { directory, postpone: false })).rejects.toThrow('no');
  expect(readdirSync(directory).sort()).toEqual([0, 1, 2, 4].map((at) => `s${at}.sigstore.json`));
});

describe('a log that cannot be reached', () => {
  const log = { url: 'https://log.test', version: 2 } as const;
  const certificate = Buffer.from(recorded.bundle.verificationMaterial.certificate?.rawBytes ?? '', 'base64');

  /** Signs as the recorded job did; its log is away. */
  const away: Signer = {
    async sign(_, options) {
      const bundle = parseBundle(JSON.stringify(recorded.bundle), { name: 'b' });
      bundle.verificationMaterial.tlogEntries = [];
      await options?.beforeLogging?.({ bundle, missing: [log] });
      if (options?.postpone !== true) throw new Error('away');
      const parsed = X509Certificate.parse(certificate as Buffer<ArrayBuffer>);
      return { bundle, missing: [log], verification: { certificate: parsed } };
    },
  };
  const one = [{ name: 's', statement: statement(1) }];

  test('the signature is kept, when that is asked for', async () => {
    const [kept] = await signMany(one, away, { directory, postpone: true });
    expect(kept).toEqual({ name: 's', incomplete: join(directory, 's.incomplete.json') });
    const record = JSON.parse(readFileSync(join(directory, 's.incomplete.json'), 'utf8')) as {
      bundle: SerializedBundle;
    };
    expect(record).toMatchObject({ schema: 'sallyport/incomplete-bundle/v1', missing: [log] });
    expect(readdirSync(directory)).not.toContain('s.sigstore.json');
  });

  test('else it is an error, and what was begun is there for the next run', async () => {
    await expect(signMany(one, away, { directory, postpone: false })).rejects.toThrow('away');
    expect(readdirSync(directory)).toEqual(['s.incomplete.json']);
  });
});
