import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { parseBundle } from '../../../packages/provenance/src/bundle.ts';
import { entryCertificate } from '../../../packages/provenance/src/verify/log-body.ts';
import { logEntryFault } from '../../../packages/provenance/src/verify/log-entry.ts';
import { recorded } from './recorded.ts';

const bundle = parseBundle(JSON.stringify(recorded.bundle), { name: 'b' });
const entry = bundle.verificationMaterial.tlogEntries[0] as TransparencyLogEntry;
const certificate = Buffer.from(recorded.bundle.verificationMaterial.certificate?.rawBytes ?? '', 'base64');
const time = new Date('2026-11-22T13:46:31Z');
const root = (baseUrl = 'https://rekor.local'): TrustedRoot => {
  const value = structuredClone(recorded.trustedRoot);
  Object.assign(value.tlogs?.[0] as object, { baseUrl });
  return TrustedRoot.fromJSON(value);
};
const fault = (over: Partial<TransparencyLogEntry> = {}, facts: object = {}) =>
  logEntryFault({ ...entry, ...over } as TransparencyLogEntry, { root: root(), certificate, times: [time], ...facts });
const proof = entry.inclusionProof as NonNullable<TransparencyLogEntry['inclusionProof']>;
const withOrigin = (origin: string) => ({
  inclusionProof: {
    ...proof,
    checkpoint: { envelope: (proof.checkpoint?.envelope ?? '').replace('rekor.local', origin) },
  },
});
const promise = { inclusionPromise: { signedEntryTimestamp: Buffer.from('x') } };

test('the recorded entry has no fault', () => expect(fault()).toBeUndefined());

describe('the log', () => {
  test.each<[string, string, string, boolean]>([
    ['the very host', 'rekor.local', 'https://rekor.local', true],
    ['Rekor v1 with its tree’s number', 'rekor.local - 123456', 'https://rekor.local', true],
    ['a host with a port', 'localhost:8000 - 12', 'http://localhost:8000', true],
    ['a longer host', 'rekor.local', 'https://rekor.local.evil.test', false],
    ['a shorter host', 'rekor.local', 'https://rekor', false],
    ['words instead of a number', 'rekor.local - 12x', 'https://rekor.local', false],
    ['more than a number', 'rekor.local - 1 - 2', 'https://rekor.local', false],
    ['no URL', 'rekor.local', 'rekor.local', false],
  ])('%s', (_, origin, baseUrl, fits) => {
    const found = fault(withOrigin(origin), { root: root(baseUrl) });
    expect(found === undefined).toBe(fits);
    if (!fits) expect(found).toContain('its checkpoint is of');
  });

  test('one that the root does not have', () => {
    expect(fault({ logId: { keyId: Buffer.alloc(32) } })).toBe('its log is not in the trusted root');
  });

  test('its key was not in use before its beginning', () => {
    expect(fault({}, { times: [time, new Date('2019-01-01T00:00:00Z')] })).toContain('2019-01-01');
  });
});

describe('the proof', () => {
  test.each<[string, Partial<TransparencyLogEntry>, string | undefined]>([
    ['none, and no promise', { inclusionProof: undefined } as never, 'it has no proof of inclusion'],
    [
      'none, but a promise, whose signature the library has verified',
      { inclusionProof: undefined, ...promise } as never,
      undefined,
    ],
    ['another index', { logIndex: '77' }, "its index 77 is not the proof's"],
    ['another index beside a promise, which counts all shards', { logIndex: '77', ...promise }, undefined],
    ['another size', { inclusionProof: { ...proof, treeSize: '99' } }, 'its proof is for a tree of 99'],
    [
      'another root',
      { inclusionProof: { ...proof, rootHash: Buffer.alloc(32) } },
      "its proof's root is not its checkpoint's",
    ],
    ['no checkpoint', { inclusionProof: { ...proof, checkpoint: undefined } }, 'its proof is for a tree of'],
  ])('%s', (_, over, expected) => {
    if (expected === undefined) expect(fault(over)).toBeUndefined();
    else expect(fault(over)).toContain(expected);
  });
});

describe('what it is about', () => {
  test('another certificate', () => {
    expect(fault({}, { certificate: Buffer.from('other') })).toBe('it is about another certificate');
  });
  test('no certificate', () => {
    expect(fault({ canonicalizedBody: Buffer.from('{}') })).toContain('does not say with which certificate');
  });

  const der = certificate.toString('base64');
  const pem = Buffer.from(`-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`).toString('base64');
  const verifier = { x509Certificate: { rawBytes: der } };
  test.each<[string, object]>([
    ['hashedrekord 0.0.2', { hashedRekordV002: { signature: { verifier } } }],
    ['dsse 0.0.2', { dsseV002: { signatures: [{ verifier }] } }],
    ['hashedrekord 0.0.1', { signature: { publicKey: { content: pem } } }],
    ['dsse 0.0.1', { signatures: [{ verifier: pem }] }],
    ['intoto 0.0.2', { content: { envelope: { signatures: [{ publicKey: pem }] } } }],
  ])('%s', (_, spec) => {
    expect(entryCertificate(Buffer.from(JSON.stringify({ spec })))?.equals(certificate)).toBe(true);
  });

  test.each(['', 'null', '{"spec":{"signatures":[]}}', '{"spec":{"dsseV002":{"signatures":[{},{}]}}}'])(
    '%j names none',
    (body) => {
      expect(entryCertificate(Buffer.from(body))).toBeUndefined();
    },
  );
});
