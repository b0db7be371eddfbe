import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { sallyport } from '../support.ts';
import { at, CERTIFICATE, IDENTITY, KEY, recorded, STATEMENT, signedPayload, verify, write } from './scene.ts';

const ISSUER = recorded.issuer;
const by = (identity: string, issuer = ISSUER) => [
  '--trusted-root',
  at('root.json'),
  '--identity',
  identity,
  '--issuer',
  issuer,
];

describe('whose signature it has to be, exactly', () => {
  test.each<[string, string]>([
    ['a prefix', IDENTITY.slice(0, -1)],
    ['a suffix', IDENTITY.slice(8)],
    ['words behind it', `${IDENTITY}x`],
    ['words before it', `x${IDENTITY}`],
    ['another branch', IDENTITY.replace('heads/main', 'heads/other')],
    ['a tag of the same name', IDENTITY.replace('heads/main', 'tags/main')],
    ['no reference', IDENTITY.replace(/@.*/, '')],
    ['another workflow', IDENTITY.replace('ci.yml', 'cd.yml')],
    ['another repository', IDENTITY.replace('acme/shop', 'acme/shop2')],
    ['another owner', IDENTITY.replace('acme/shop', 'evil/shop')],
    ['another host', IDENTITY.replace('github.com', 'github.com.evil.test')],
    ['another scheme', IDENTITY.replace('https', 'http')],
    ['capitals', IDENTITY.replace('acme', 'ACME')],
    ['a pattern', '.*'],
    ['a pattern with its beginning', `${IDENTITY.slice(0, 20)}.*`],
    ['a glob', `${IDENTITY.slice(0, 20)}*`],
    ['a dot that could stand for any character', IDENTITY.replace('/shop/', '.shop.')],
    ['an escape', IDENTITY.replace('shop', 's%68op')],
    ['a space behind it', `${IDENTITY} `],
    ['a line break behind it', `${IDENTITY}\n`],
  ])('identity: %s', async (_, identity) => {
    const { status, why, printed } = await verify(at('good.json'), ...by(identity));
    expect([status, why]).toEqual([1, 'identity']);
    const check = (printed.checks as { id: string; details?: object[] }[]).find(({ id }) => id === 'identity');
    expect(check?.details?.[0]).toMatchObject({
      what: 'identity',
      result: 'fail',
      expected: identity,
      found: IDENTITY,
    });
  });

  test.each<[string, string]>([
    ['another', 'https://token.actions.githubusercontent.com'],
    ['a prefix', ISSUER.slice(0, -1)],
    ['a slash behind it', `${ISSUER}/`],
    ['words behind it', `${ISSUER}.evil.test`],
    ['a pattern', '.*'],
    ['without its scheme', ISSUER.replace(/^https?:\/\//, '')],
  ])('issuer: %s', async (_, issuer) => {
    expect(await verify(at('good.json'), ...by(IDENTITY, issuer))).toMatchObject({ status: 1, why: 'identity' });
  });
});

describe('a question that is wrong: status 2, with a code and a remedy', () => {
  const folder = at('folder');
  mkdirSync(folder);
  const other = (type: 'rsa' | 'p384') =>
    type === 'rsa'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
      : generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey;
  const pem = (name: string, type: 'rsa' | 'p384') => write(name, other(type).export({ type: 'spki', format: 'pem' }));
  const root = ['--trusted-root', at('root.json')];
  test.each<[string, readonly string[], string]>([
    ['nobody to trust', [], 'VERIFY_TRUST_AMBIGUOUS'],
    ['an identity without a root', ['--identity', IDENTITY, '--issuer', ISSUER], 'VERIFY_TRUST_AMBIGUOUS'],
    ['a key and a root', [...KEY, ...root], 'VERIFY_TRUST_AMBIGUOUS'],
    ['a key and an identity', [...KEY, '--identity', IDENTITY], 'VERIFY_TRUST_AMBIGUOUS'],
    ['a key and an issuer', [...KEY, '--issuer', ISSUER], 'VERIFY_TRUST_AMBIGUOUS'],
    ['a root alone', root, 'PROVENANCE_IDENTITY_REQUIRED'],
    ['a root with an issuer alone', [...root, '--issuer', ISSUER], 'PROVENANCE_IDENTITY_REQUIRED'],
    ['a root with an identity alone', [...root, '--identity', IDENTITY], 'PROVENANCE_IDENTITY_REQUIRED'],
    ['an empty identity', by(''), 'PROVENANCE_IDENTITY_REQUIRED'],
    ['an empty issuer', by(IDENTITY, ''), 'PROVENANCE_IDENTITY_REQUIRED'],
    ['a key that is not there', ['--key', at('none.pub')], 'FILE_UNREADABLE'],
    ['a key that is a folder', ['--key', folder], 'FILE_UNREADABLE'],
    ['a key that is a bundle', ['--key', at('good.json')], 'PROVENANCE_KEY_UNREADABLE'],
    ['an empty key', ['--key', write('empty.pub', '')], 'PROVENANCE_KEY_UNREADABLE'],
    ['an RSA key', ['--key', pem('rsa.pub', 'rsa')], 'PROVENANCE_KEY_UNSUPPORTED'],
    ['a P-384 key', ['--key', pem('p384.pub', 'p384')], 'PROVENANCE_KEY_UNSUPPORTED'],
    ['a root that is not there', ['--trusted-root', at('none.json'), ...by(IDENTITY).slice(2)], 'FILE_UNREADABLE'],
    [
      'a root that is a bundle',
      ['--trusted-root', at('good.json'), ...by(IDENTITY).slice(2)],
      'PROVENANCE_TRUST_INVALID',
    ],
    [
      'a root with a doubled key',
      ['--trusted-root', write('twice.json', '{"tlogs":[],"tlogs":[]}'), ...by(IDENTITY).slice(2)],
      'JSON_DUPLICATE_KEY',
    ],
    ['a digest without an algorithm', [...KEY, '--subject', 'b'.repeat(64)], 'VERIFY_SUBJECT_INVALID'],
    ['a digest without a value', [...KEY, '--subject', 'sha256:'], 'VERIFY_SUBJECT_INVALID'],
    ['a digest in capitals', [...KEY, '--subject', `sha256:${'B'.repeat(64)}`], 'VERIFY_SUBJECT_INVALID'],
    ['an unknown option', [...KEY, '--insecure'], 'CLI_USAGE'],
    ['an option without its value', ['--key'], 'CLI_USAGE'],
    ['an artifact that is not there', [...KEY, '--artifact', at('none.txt')], 'VERIFY_ARTIFACT_UNREADABLE'],
    ['revocations that are not there', [...CERTIFICATE, '--revocations', at('none.json')], 'FILE_UNREADABLE'],
    ['revocations that are none', [...CERTIFICATE, '--revocations', at('root.json')], 'PROVENANCE_REVOCATIONS_INVALID'],
  ])('%s', async (_, flags, code) => {
    const { status, out } = await sallyport(['verify', at('good.json'), '--format', 'json', ...flags]);
    const printed = JSON.parse(out) as { error?: { code: string; remedy: string }; verified?: boolean };
    expect([status, printed.error?.code, printed.verified]).toEqual([2, code, undefined]);
    expect(printed.error?.remedy).not.toBe('');
  });

  test.each([
    ['a bundle that is not there', at('none.json')],
    ['a bundle that is a folder', folder],
  ])('%s', async (_, bundle) => {
    expect(await verify(bundle, ...KEY)).toMatchObject({ status: 2, why: 'FILE_UNREADABLE' });
  });

  test('a word too many', async () => {
    const { status } = await sallyport(['verify', at('good.json'), at('good.json'), ...KEY]);
    expect(status).toBe(2);
  });
});

describe('sallyport attest refuses: status 2, and no file is left', () => {
  const out = at('out.sigstore.json');
  const what = ['--statement', at('statement.json')];
  const key = ['--key', at('key.pem')];
  const { privateKey } = generateKeyPairSync('ed25519');
  let files = 0;
  const locked = () =>
    write('locked.pem', privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }));
  const statement = (over: object | string) => [
    '--statement',
    write(`bad-${files++}.json`, typeof over === 'string' ? over : { ...STATEMENT, ...over }),
  ];
  const token = (claims: object) => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return ['--identity-token', write(`token-${files++}`, `${part({ alg: 'RS256' })}.${part(claims)}.c2ln`)];
  };
  test.each<[string, readonly string[], string]>([
    ['nothing to sign', key, 'ATTEST_SIGNER_AMBIGUOUS'],
    ['nobody to sign', what, 'ATTEST_SIGNER_AMBIGUOUS'],
    ['a key and a token', [...what, ...key, '--identity-token', at('token')], 'ATTEST_SIGNER_AMBIGUOUS'],
    [
      'a key and a signing configuration',
      [...what, ...key, '--signing-config', at('root.json')],
      'ATTEST_SIGNER_AMBIGUOUS',
    ],
    ['a Statement that is not there', ['--statement', at('none.json'), ...key], 'FILE_UNREADABLE'],
    ['a key that is not there', [...what, '--key', at('none.pem')], 'FILE_UNREADABLE'],
    ['a public key', [...what, '--key', at('key.pub')], 'PROVENANCE_SIGNING_KEY_UNREADABLE'],
    ['a key with a passphrase', [...what, '--key', locked()], 'PROVENANCE_SIGNING_KEY_UNREADABLE'],
    ['no JSON', [...statement('{'), ...key], 'JSON_INVALID'],
    ['a doubled key', [...statement('{"_type":1,"_type":2}'), ...key], 'JSON_DUPLICATE_KEY'],
    ['no subject', [...statement({ subject: [] }), ...key], 'PROVENANCE_STATEMENT_INVALID'],
    ['no predicate', [...statement({ predicate: undefined }), ...key], 'PROVENANCE_STATEMENT_INVALID'],
    ['another type', [...statement({ _type: 'x' }), ...key], 'PROVENANCE_STATEMENT_INVALID'],
    ['a bundle in place of a Statement', ['--statement', at('good.json'), ...key], 'PROVENANCE_STATEMENT_INVALID'],
    ['a token that is none', [...what, '--identity-token', at('key.pub')], 'PROVENANCE_TOKEN_INVALID'],
    [
      'a token that has expired',
      [...what, ...token({ iss: 'https://i.test', sub: 'x', exp: 1 })],
      'PROVENANCE_TOKEN_EXPIRED',
    ],
    [
      'a token without a subject',
      [...what, ...token({ iss: 'https://i.test', exp: 9999999999 })],
      'PROVENANCE_TOKEN_INVALID',
    ],
    ['a token without an end', [...what, ...token({ iss: 'https://i.test', sub: 'x' })], 'PROVENANCE_TOKEN_INVALID'],
    [
      'a signing configuration that is none',
      [...what, ...token({}), '--signing-config', at('root.json')],
      'PROVENANCE_SIGNING_CONFIG_INVALID',
    ],
    ['something to resume that is a bundle', ['--resume', at('good.json')], 'PROVENANCE_INCOMPLETE_INVALID'],
    ['something to resume and a Statement', ['--resume', at('good.json'), ...what], 'ATTEST_SIGNER_AMBIGUOUS'],
  ])('%s', async (_, flags, code) => {
    rmSync(out, { force: true });
    const { status, out: printed, err } = await sallyport(['attest', '--out', out, '--format', 'json', ...flags]);
    expect([status, JSON.parse(printed).error.code]).toEqual([2, code]);
    expect(existsSync(out)).toBe(false);
    expect(`${printed}${err}`).not.toMatch(/PRIVATE KEY|c2ln/);
  });

  test('a folder to write to that is not there', async () => {
    const { status, out: printed } = await sallyport([
      'attest',
      ...what,
      ...key,
      '--out',
      at('no/such/folder.json'),
      '--format',
      'json',
    ]);
    expect([status, JSON.parse(printed).error.code]).toEqual([2, 'FILE_UNWRITABLE']);
  });

  test('no --out', async () => {
    expect(await sallyport(['attest', ...what, ...key])).toMatchObject({ status: 2 });
  });
});

describe('sallyport inspect', () => {
  const inspect = (file: string) => sallyport(['inspect', file, '--format', 'json']);
  test.each<[string, unknown, string]>([
    ['empty', '', 'JSON_INVALID'],
    ['no bundle', {}, 'PROVENANCE_BUNDLE_INVALID'],
    ['a doubled key', '{"a":1,"a":1}', 'JSON_DUPLICATE_KEY'],
    ['no Statement inside', signedPayload('hello'), 'JSON_INVALID'],
    [
      'a Statement without a subject inside',
      signedPayload({ ...STATEMENT, subject: [] }),
      'PROVENANCE_STATEMENT_INVALID',
    ],
  ])('%s: status 2', async (_, content, code) => {
    const { status, out } = await inspect(write('inspected.json', content));
    expect([status, JSON.parse(out).error.code]).toEqual([2, code]);
  });

  test('a terminal obeys nothing that a bundle says', async () => {
    const evil = '\u001b[2J\u001b]0;x\u0007\u202e::error::';
    const bundle = signedPayload({
      ...STATEMENT,
      subject: [{ name: evil, digest: { sha256: 'b'.repeat(64) } }],
      predicate: { evil },
    });
    const { status, out } = await sallyport(['inspect', write('evil.json', bundle)]);
    expect(status).toBe(0);
    for (const acting of ['\u001b', '\u0007', '\u202e']) expect(out).not.toContain(acting);
  });
});
