import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDENTITY, recorded, TYPE } from '../provenance/recorded.ts';
import { sallyport, scratch } from './support.ts';

const statement = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'commit', digest: { gitCommit: 'a'.repeat(40), sha256: 'b'.repeat(64) } }],
  predicateType: TYPE,
  predicate: { result: 'PASSED', passedTests: ['a'] },
};

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, content: unknown) => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
};
beforeAll(() => {
  folder = scratch();
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  write('key.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  write('key.pub', publicKey.export({ type: 'spki', format: 'pem' }).toString());
  write('statement.json', statement);
  write('recorded.json', recorded.bundle);
  write('root.json', recorded.trustedRoot);
});
const attest = (...more: string[]) =>
  sallyport(['attest', '--statement', at('statement.json'), '--out', at('out.sigstore.json'), ...more]);
const verify = (bundle: string, ...more: string[]) => sallyport(['verify', at(bundle), '--format', 'json', ...more]);
const byCertificate = () => ['--trusted-root', at('root.json'), '--identity', IDENTITY, '--issuer', recorded.issuer];

describe('sallyport attest and verify, with a key', () => {
  test('what was signed is verified: status 0', async () => {
    expect(await attest('--key', at('key.pem'), '--format', 'json')).toMatchObject({ status: 0 });
    const asked = ['--type', TYPE, '--subject', `gitCommit:${'a'.repeat(40)}`, '--subject', `sha256:${'b'.repeat(64)}`];
    const { status, out } = await verify('out.sigstore.json', '--key', at('key.pub'), ...asked);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      schema: 'sallyport/verification/v1',
      verified: true,
      signer: { kind: 'key' },
      statement: { type: statement._type, predicateType: TYPE, subjects: statement.subject },
    });
    expect(JSON.parse(out)).not.toHaveProperty('payload');
  });

  test('a changed byte, another type and another subject are not: status 1', async () => {
    await attest('--key', at('key.pem'));
    const text = readFileSync(at('out.sigstore.json'), 'utf8');
    write('changed.json', text.replace(/"payload":"../, '"payload":"ey'.slice(0, -2).concat('fy')));
    for (const [bundle, ...more] of [
      ['changed.json'],
      ['out.sigstore.json', '--type', 'https://slsa.dev/provenance/v1'],
      ['out.sigstore.json', '--subject', `gitCommit:${'b'.repeat(40)}`],
    ] as [string, ...string[]][]) {
      const { status, out } = await verify(bundle, '--key', at('key.pub'), ...more);
      expect(status).toBe(1);
      expect(JSON.parse(out).verified).toBe(false);
    }
  });

  test('a person sees each check', async () => {
    await attest('--key', at('key.pem'));
    const { out } = await sallyport(['verify', at('out.sigstore.json'), '--key', at('key.pub')]);
    expect(out).toMatch(/^verified {2}.*\n(.*\n)* {2}✓ signature {6}made with the key sha256:/);
  });

  test('what cannot be signed leaves no file behind', async () => {
    write('bad.json', { ...statement, subject: [] });
    const out = at('never.json');
    const { status, err } = await sallyport([
      'attest',
      '--statement',
      at('bad.json'),
      '--key',
      at('key.pem'),
      '--out',
      out,
    ]);
    expect(status).toBe(2);
    expect(err).toContain('PROVENANCE_STATEMENT_INVALID');
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.startsWith('.never'))).toEqual([]);
  });
});

describe('sallyport verify, with certificates', () => {
  test.each([
    ['the right one', 0, () => byCertificate()],
    ['another identity', 1, () => [...byCertificate(), '--identity', `${IDENTITY}x`]],
    ['another issuer', 1, () => [...byCertificate(), '--issuer', 'https://x.test']],
    ['a bundle that is none', 1, () => [...byCertificate()], 'statement.json'],
  ] as [string, number, () => string[], string?][])(
    '%s: status %i',
    async (_, expected, options, bundle = 'recorded.json') => {
      const { status, out } = await verify(bundle, ...options());
      expect([status, JSON.parse(out).verified]).toEqual([expected, expected === 0]);
    },
  );
});

test('an artifact is compared by its digest', async () => {
  write('blob.txt', 'hello\n');
  write('other.txt', 'other\n');
  expect(await verify('recorded.json', ...byCertificate(), '--artifact', at('blob.txt'))).toMatchObject({ status: 0 });
  expect(await verify('recorded.json', ...byCertificate(), '--artifact', at('other.txt'))).toMatchObject({ status: 1 });
  expect(await verify('recorded.json', ...byCertificate(), '--artifact', at('missing'))).toMatchObject({ status: 2 });
});

describe('sallyport verify, with a policy', () => {
  const policy = (over: object = {}) =>
    write('policy.yml', {
      version: 1,
      signers: [{ identity: IDENTITY, issuer: recorded.issuer, predicates: [TYPE], ...over }],
    });
  const byPolicy = () => ['--trusted-root', at('root.json'), '--policy', at('policy.yml')];

  test('whoever it names is believed, about what it names: status 0, else 1', async () => {
    policy();
    expect(await verify('recorded.json', ...byPolicy())).toMatchObject({ status: 0 });
    policy({ predicates: ['https://slsa.dev/provenance/v1'] });
    expect(await verify('recorded.json', ...byPolicy())).toMatchObject({ status: 1 });
  });

  test('a person sees what was expected and what the certificate says', async () => {
    policy({ repositoryId: 99 });
    const { status, out } = await sallyport(['verify', at('recorded.json'), ...byPolicy()]);
    expect(status).toBe(1);
    expect(out).toContain(
      [
        '  ✗ identity       expected the sourceRepositoryIdentifier 99, the certificate says 1',
        `      ✓ identity: ${IDENTITY}`,
        `      ✓ issuer: ${recorded.issuer}`,
        '      ✗ sourceRepositoryIdentifier',
        '          expected 99',
        '          found    1',
        '      ✓ predicate type:',
      ].join('\n'),
    );
  });

  test.each([
    ['a policy and an identity', ['--identity', IDENTITY], 'VERIFY_TRUST_AMBIGUOUS'],
    ['a policy and an issuer', ['--issuer', 'https://x.test'], 'VERIFY_TRUST_AMBIGUOUS'],
    ['a policy and a key', ['--key', 'key.pub'], 'VERIFY_TRUST_AMBIGUOUS'],
  ])('%s: status 2', async (_, more, code) => {
    policy();
    const { status, out } = await verify('recorded.json', ...byPolicy(), ...more);
    expect([status, JSON.parse(out).error.code]).toEqual([2, code]);
  });

  test('a policy that cannot be read: status 2', async () => {
    write('policy.yml', 'version: 1\nsigners: [{ workflwo: x }]\n');
    const { status, out } = await verify('recorded.json', ...byPolicy());
    expect([status, JSON.parse(out).error.code]).toEqual([2, 'CONFIG_UNKNOWN_KEY']);
  });
});

test('a revoked run is refused', async () => {
  const list = write('revoked.json', {
    schema: 'sallyport/revocations/v1',
    revoked: [{ identity: IDENTITY, reason: 'taken over' }],
  });
  const { status, out } = await verify('recorded.json', ...byCertificate(), '--revocations', list);
  expect([status, JSON.parse(out).checks.at(-1)]).toEqual([
    1,
    expect.objectContaining({
      id: 'revoked',
      result: 'fail',
      code: 'PROVENANCE_REVOKED',
      message: 'revoked: taken over',
    }),
  ]);
});

test.each([
  ['no trust', ['verify', 'x.json'], 'FILE_UNREADABLE|VERIFY_TRUST_AMBIGUOUS'],
  ['key and root', ['verify', 'x.json', '--key', 'k', '--trusted-root', 'r'], 'VERIFY_TRUST_AMBIGUOUS'],
  ['root without identity', ['verify', 'recorded.json', '--trusted-root', 'root.json'], 'PROVENANCE_IDENTITY_REQUIRED'],
  [
    'a subject that is none',
    ['verify', 'recorded.json', '--key', 'key.pub', '--subject', 'sha256'],
    'VERIFY_SUBJECT_INVALID',
  ],
  ['a missing bundle', ['verify', 'missing.json', '--key', 'key.pub'], 'FILE_UNREADABLE'],
  ['a key that is none', ['verify', 'recorded.json', '--key', 'root.json'], 'PROVENANCE_KEY_UNREADABLE'],
  ['no signer', ['attest', '--statement', 'statement.json', '--out', 'o'], 'ATTEST_SIGNER_AMBIGUOUS'],
  [
    'two signers',
    ['attest', '--statement', 'statement.json', '--out', 'o', '--key', 'key.pem', '--identity-token', 't'],
    'ATTEST_SIGNER_AMBIGUOUS',
  ],
])('%s: status 2 and a code', async (_, argv, code) => {
  const named = argv.map((word) => (/\.(json|pem|pub)$/.test(word) ? at(word) : word));
  const { status, out } = await sallyport([...named, '--format', 'json']);
  expect(status).toBe(2);
  expect(JSON.parse(out).error.code).toMatch(new RegExp(`^(${code})$`));
});

test('inspect prints who, when and about what, and that nothing is verified', async () => {
  const { status, out } = await sallyport(['inspect', at('recorded.json')]);
  expect(status).toBe(0);
  for (const part of [
    'not verified',
    IDENTITY,
    'by the clock of a timestamp authority',
    /^payload\n {2}sha256:[0-9a-f]{64}$/m,
    `gitCommit:${'a'.repeat(40)}`,
    TYPE,
  ])
    expect(out).toEqual(typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part));
  const json = await sallyport(['inspect', at('recorded.json'), '--format', 'json']);
  expect(JSON.parse(json.out)).toMatchObject({
    schema: 'sallyport/bundle-description/v1',
    log: [{ kind: 'hashedrekord 0.0.2' }],
  });
  expect(await sallyport(['inspect', at('root.json')])).toMatchObject({ status: 2 });
});
