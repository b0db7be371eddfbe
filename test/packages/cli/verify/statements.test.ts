import { generateKeyPairSync } from 'node:crypto';
import { KEY, STATEMENT, signedPayload, TYPE, verify, write } from './scene.ts';

/** What was signed by the right key, and is no Statement or not the one that is asked for. */
const json = JSON.stringify(STATEMENT);
const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('a signature that holds, around something that is no Statement', () => {
  test.each<[string, Buffer | string | object]>([
    ['no JSON', 'hello'],
    ['a list', [STATEMENT]],
    ['null', 'null'],
    ['no type', { ...STATEMENT, _type: undefined }],
    ['another type', { ...STATEMENT, _type: 'https://in-toto.io/Statement/v2' }],
    ['a type with a suffix', { ...STATEMENT, _type: `${STATEMENT._type}x` }],
    ['no subject', { ...STATEMENT, subject: undefined }],
    ['an empty list of subjects', { ...STATEMENT, subject: [] }],
    ['subjects that are a mapping', { ...STATEMENT, subject: { digest: { sha256: 'b'.repeat(64) } } }],
    ['a subject without a digest', { ...STATEMENT, subject: [{ name: 'x' }] }],
    ['a subject with an empty digest', { ...STATEMENT, subject: [{ digest: {} }] }],
    ['a subject whose digest is a list', { ...STATEMENT, subject: [{ digest: ['b'.repeat(64)] }] }],
    ['a subject whose digest is a number', { ...STATEMENT, subject: [{ digest: { sha256: 1 } }] }],
    ['one bad subject beside a good one', { ...STATEMENT, subject: [...STATEMENT.subject, {}] }],
    ['ten thousand and one subjects', { ...STATEMENT, subject: Array(10_001).fill(STATEMENT.subject[0]) }],
    ['no predicate type', { ...STATEMENT, predicateType: undefined }],
    ['an empty predicate type', { ...STATEMENT, predicateType: '' }],
    ['a predicate type that is no URI', { ...STATEMENT, predicateType: 'tests' }],
    ['no predicate', { ...STATEMENT, predicate: undefined }],
    ['a predicate that is null', { ...STATEMENT, predicate: null }],
    ['a predicate that is a list', { ...STATEMENT, predicate: [] }],
    ['a doubled subject', json.replace('"subject":', '"subject":[{"digest":{"sha256":"c"}}],"subject":')],
    ['a doubled key in the predicate', json.replace('"result":', '"result":"FAILED","result":')],
    ['a hundred levels', json.replace('"predicate":{', `"predicate":{"deep":${deep(100)},`)],
    ['a byte order mark', `\uFEFF${json}`],
    [
      'bytes that are not UTF-8',
      Buffer.concat([Buffer.from(json.slice(0, -2)), Buffer.from([0xff]), Buffer.from('}}')]),
    ],
    ['two Statements', `${json}${json}`],
  ])('%s', async (_, payload) => {
    const { status, why, printed } = await verify(write('signed.json', signedPayload(payload)), ...KEY);
    expect([status, why]).toEqual([1, 'statement']);
    expect(printed).toMatchObject({ verified: false, statement: null });
  });

  test.each([
    'application/json',
    'application/vnd.in-toto',
    'APPLICATION/VND.IN-TOTO+JSON',
    'application/vnd.in-toto+json ',
  ])('payload type %j', async (type) => {
    const bundle = signedPayload(STATEMENT, type);
    expect(await verify(write('signed.json', bundle), ...KEY)).toMatchObject({ status: 1, why: 'statement' });
  });
});

describe('signed by somebody else', () => {
  test.each<[string, () => object]>([
    [
      'another key',
      () => signedPayload(STATEMENT, undefined, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
    ],
    ['a key of another kind', () => signedPayload(STATEMENT, undefined, generateKeyPairSync('ed25519').privateKey)],
    [
      'nobody',
      () => ({
        ...signedPayload(STATEMENT),
        dsseEnvelope: { ...signedPayload(STATEMENT).dsseEnvelope, signatures: [{ sig: 'AAAA' }] },
      }),
    ],
    [
      'the right key, over another payload',
      () => {
        const [first, second] = [
          signedPayload(STATEMENT),
          signedPayload({ ...STATEMENT, predicate: { result: 'FAILED' } }),
        ];
        return { ...first, dsseEnvelope: { ...first.dsseEnvelope, payload: second.dsseEnvelope.payload } };
      },
    ],
    [
      'the right key, over the payload without its type',
      () => {
        const bundle = signedPayload(STATEMENT, '');
        return { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payloadType: 'application/vnd.in-toto+json' } };
      },
    ],
  ])('%s', async (_, make) => {
    expect(await verify(write('signed.json', make()), ...KEY)).toMatchObject({ status: 1, why: 'signature' });
  });
});

describe('about something else than was asked for', () => {
  const sha256 = (digit: string) => `sha256:${digit.repeat(64)}`;
  test.each<[string, readonly string[], string]>([
    ['another predicate type', ['--type', 'https://slsa.dev/provenance/v1'], 'predicate-type'],
    ['a prefix of the predicate type', ['--type', TYPE.slice(0, -1)], 'predicate-type'],
    ['a suffix behind the predicate type', ['--type', `${TYPE}/`], 'predicate-type'],
    ['the predicate type in capitals', ['--type', TYPE.toUpperCase()], 'predicate-type'],
    ['an empty predicate type', ['--type', ''], 'predicate-type'],
    ['another digest', ['--subject', sha256('c')], 'subject'],
    ['a digest of another algorithm', ['--subject', `sha512:${'b'.repeat(64)}`], 'subject'],
    ['a digest cut short', ['--subject', `sha256:${'b'.repeat(63)}`], 'subject'],
    ['a digest with more behind it', ['--subject', `${sha256('b')}bb`], 'subject'],
    ['another commit', ['--subject', `gitCommit:${'b'.repeat(40)}`], 'subject'],
    ["a commit's digits as a tree", ['--subject', `gitTree:${'a'.repeat(40)}`], 'subject'],
    ['one of two digests', ['--subject', sha256('b'), '--subject', sha256('c')], 'subject'],
    ['an algorithm that every object has', ['--subject', 'constructor:00'], 'subject'],
  ])('%s', async (_, flags, check) => {
    expect(await verify(write('signed.json', signedPayload(STATEMENT)), ...KEY, ...flags)).toMatchObject({
      status: 1,
      why: check,
    });
  });

  test.each<[string, readonly string[]]>([
    ['nothing', []],
    ['its type', ['--type', TYPE]],
    ['its digests, in any order', ['--subject', sha256('b'), '--subject', `gitCommit:${'a'.repeat(40)}`]],
    ['the same digest twice', ['--subject', sha256('b'), '--subject', sha256('b')]],
  ])('and verified when this is asked for: %s', async (_, flags) => {
    const { status, printed } = await verify(write('signed.json', signedPayload(STATEMENT)), ...KEY, ...flags);
    expect([status, printed.verified]).toEqual([0, true]);
  });

  test('a Statement of v0.1 is one', async () => {
    const older = { ...STATEMENT, _type: 'https://in-toto.io/Statement/v0.1' };
    expect(await verify(write('signed.json', signedPayload(older)), ...KEY)).toMatchObject({ status: 0 });
  });
});
