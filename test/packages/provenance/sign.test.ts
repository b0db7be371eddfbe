import { generateKeyPairSync } from 'node:crypto';
import type { Statement } from '@sallyport/core';
import { localKeySigner, parseStatement, signStatement, trustKey, verifyBundle } from '@sallyport/provenance';
import { recorded } from './recorded.ts';

const statement: Statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'x', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://example.test/p/v1',
  predicate: { b: 1, a: [1, 2] },
};
const pair = (type: 'ec' | 'ed25519') => {
  const { privateKey, publicKey } =
    type === 'ec' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('ed25519');
  return {
    secret: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    open: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  };
};
const trusting = (pem: string) => ({ trust: trustKey(pem, { name: 'the key' }), expect: {} });

describe('signing with a key of one’s own', () => {
  test.each(['ec', 'ed25519'] as const)('%s: signed, verified, and not by another key', async (type) => {
    const { secret, open } = pair(type);
    const bundle = JSON.stringify(await signStatement(statement, localKeySigner(secret)));
    expect(await verifyBundle(bundle, trusting(open))).toMatchObject({
      verified: true,
      signer: { kind: 'key', keyId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
      payload: statement,
    });
    const other = await verifyBundle(bundle, trusting(pair(type).open));
    expect(other).toMatchObject({ verified: false, payload: null });
    expect(other.checks.find(({ result }) => result === 'fail')?.id).toBe('signature');
  });

  test('a value is signed as canonical JSON, bytes as they are', async () => {
    const { secret } = pair('ec');
    const payloadOf = async (input: Statement | Uint8Array) => {
      const bundle = (await signStatement(input, localKeySigner(secret))) as unknown as {
        dsseEnvelope: { payload: string };
      };
      return Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
    };
    expect(await payloadOf(statement)).toMatch(/^\{"_type":.*"predicate":\{"a":\[1,2\],"b":1\}/);
    const spaced = JSON.stringify(statement, null, 4);
    expect(await payloadOf(Buffer.from(spaced))).toBe(spaced);
  });

  test.each([
    ['RSA', () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, 'PROVENANCE_SIGNING_KEY_UNSUPPORTED'],
    [
      'P-384',
      () => generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey,
      'PROVENANCE_SIGNING_KEY_UNSUPPORTED',
    ],
    ['a public key', () => generateKeyPairSync('ed25519').publicKey, 'PROVENANCE_SIGNING_KEY_UNREADABLE'],
  ])('%s is refused', (_, make, code) => {
    const key = make();
    const pem = key.export({ type: key.type === 'private' ? 'pkcs8' : 'spki', format: 'pem' } as never).toString();
    expect(() => localKeySigner(pem)).toThrow(expect.objectContaining({ code }));
  });

  test('a key with a passphrase is refused, and never quoted', () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString();
    expect(() => localKeySigner(pem, { name: 'k.pem' })).toThrow(/^k\.pem holds no private key that can be read$/);
  });

  test('a bundle of a certificate is not verified by a key', async () => {
    const verification = await verifyBundle(JSON.stringify(recorded.bundle), trusting(pair('ec').open));
    expect(verification).toMatchObject({ verified: false, signer: null });
  });

  test('keys to verify with: garbage and other kinds are errors of the configuration', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' });
    expect(() => trusting('garbage')).toThrow(expect.objectContaining({ code: 'PROVENANCE_KEY_UNREADABLE' }));
    expect(() => trusting(rsa.toString())).toThrow(expect.objectContaining({ code: 'PROVENANCE_KEY_UNSUPPORTED' }));
  });
});

describe('Statements', () => {
  const parse = (value: unknown) =>
    parseStatement(typeof value === 'string' ? value : JSON.stringify(value), { name: 's.json' });

  test('v1 and v0.1 are read, unknown fields are ignored', () => {
    expect(parse(statement)).toEqual(statement);
    expect(parse({ ...statement, _type: 'https://in-toto.io/Statement/v0.1', more: 1 })._type).toMatch(/v0\.1$/);
  });

  test.each([
    ['another type', { ...statement, _type: 'https://in-toto.io/Statement/v2' }],
    ['no subject', { ...statement, subject: [] }],
    ['a subject without a digest', { ...statement, subject: [{ name: 'x', digest: {} }] }],
    ['an empty digest', { ...statement, subject: [{ digest: { sha256: '' } }] }],
    ['a digest that is a number', { ...statement, subject: [{ digest: { sha256: 1 } }] }],
    ['a predicate type that is no URI', { ...statement, predicateType: 'tests' }],
    ['no predicate', { ...statement, predicate: undefined }],
    ['a predicate that is no object', { ...statement, predicate: 'PASSED' }],
    ['a list', []],
    ['null', 'null'],
  ])('%s is refused', (_, value) => {
    expect(() => parse(value)).toThrow(expect.objectContaining({ code: 'PROVENANCE_STATEMENT_INVALID' }));
  });

  test('doubled keys and deep nesting are refused', () => {
    expect(() => parse(`{"_type":"a","_type":"b"}`)).toThrow(expect.objectContaining({ code: 'JSON_DUPLICATE_KEY' }));
    const deep = JSON.stringify({ ...statement, predicate: { a: 1 } }).replace(
      '{"a":1}',
      `{"a":${'['.repeat(99)}${']'.repeat(99)}}`,
    );
    expect(() => parse(deep)).toThrow(expect.objectContaining({ code: 'JSON_TOO_DEEP' }));
  });

  test('nothing malformed is signed', async () => {
    const signer = localKeySigner(pair('ec').secret);
    await expect(signStatement(Buffer.from('{}'), signer)).rejects.toMatchObject({
      code: 'PROVENANCE_STATEMENT_INVALID',
    });
  });
});
