import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  attachBundle,
  dockerCredentials,
  imageArtifact,
  parseImage,
  Registry,
  referringBundles,
} from '@sallyport/artifact';
import { isSallyportError, sha256 } from '@sallyport/core';
import { listen } from '@sallyport/testing';
import { type FakeRegistry, type FakeRegistryOptions, startFakeRegistry } from './fake-registry.ts';

const CREATED = new Date('2026-11-22T10:00:00.123Z');
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'none',
    (error: unknown) => (isSallyportError(error) ? error.code : String(error)),
  );

let fake: FakeRegistry;
let digest: string;
let registry: Registry;
async function start(options: FakeRegistryOptions = {}, credentials?: { user: string; password: string }) {
  fake = await startFakeRegistry(options);
  digest = fake.putImage('1.0', 'first');
  registry = await Registry.open(parseImage(`${fake.host}/acme/shop:1.0`), {
    push: true,
    credentials,
    timeoutMs: 2000,
  });
}
afterEach(() => fake?.close());

async function attach(...texts: string[]): Promise<void> {
  const image = await registry.resolve({ ...parseImage(`${fake.host}/acme/shop:1.0`) });
  for (const text of texts)
    await attachBundle(registry, image, {
      bundle: Buffer.from(text),
      predicateType: 'https://t.test/v1',
      created: CREATED,
    });
}
const found = async () => (await referringBundles(registry, digest)).map(({ bytes }) => bytes.toString()).sort();

describe.each<[string, FakeRegistryOptions]>([
  ['with the referrers API', { referrers: true }],
  ['with the referrers API, one entry a page', { referrers: true, page: 1 }],
  ['with the tag that stands for it', {}],
])('a registry %s', (_, options) => {
  test('gives back the bundles that were attached', async () => {
    await start(options);
    expect(await found()).toEqual([]);
    await attach('one', 'two', 'three');
    expect(await found()).toEqual(['one', 'three', 'two']);
    await attach('one');
    expect(await found()).toEqual(['one', 'three', 'two']);
    expect([...fake.manifests.keys()].includes(digest.replace(':', '-'))).toBe(!options.referrers);
  });

  test('keeps referrers of other kinds, and they are not read', async () => {
    await start(options);
    const { mediaType, bytes } = await registry.resolve({ ...parseImage(`${fake.host}/acme/shop:1.0`) });
    const other = {
      schemaVersion: 2,
      artifactType: 'application/x',
      layers: [],
      subject: { mediaType, digest, size: bytes.length },
    };
    const stored = { type: 'application/vnd.oci.image.manifest.v1+json', bytes: Buffer.from(JSON.stringify(other)) };
    for (let index = 0; index < 3; index++) fake.manifests.set(`other-${index}`, stored);
    await attach('one');
    expect(await found()).toEqual(['one']);
  });
});

describe('a registry that lies', () => {
  beforeEach(async () => {
    await start({ referrers: true });
    await attach('one');
  });

  test.each<[string, RegExp, (bytes: Buffer) => Buffer, string]>([
    ['about a blob', /blobs\/sha256/, () => Buffer.from('two'), 'REGISTRY_DIGEST_MISMATCH'],
    ['about a blob’s size: longer', /blobs\/sha256/, (bytes) => Buffer.concat([bytes, bytes]), 'REGISTRY_TOO_MUCH'],
    ['about a blob’s size: shorter', /blobs\/sha256/, (bytes) => bytes.subarray(1), 'REGISTRY_DIGEST_MISMATCH'],
    ['about a manifest', /manifests\/sha256/, (bytes) => Buffer.from(`${bytes} `), 'REGISTRY_DIGEST_MISMATCH'],
    ['with a manifest of 5 MB', /manifests\/sha256/, () => Buffer.alloc(5_000_000, 32), 'REGISTRY_TOO_MUCH'],
    ['with a list that is none', /referrers/, () => Buffer.from('{"manifests": 7}'), 'REGISTRY_FAILED'],
    [
      'with a list of other things',
      /referrers/,
      () => Buffer.from('{"manifests": [{"digest": "md5:00"}]}'),
      'REGISTRY_FAILED',
    ],
    ['with a list of 5 MB', /referrers/, () => Buffer.alloc(5_000_000, 32), 'REGISTRY_TOO_MUCH'],
    ['with thousands of bundles', /referrers/, poisoned(5000), 'REGISTRY_TOO_MUCH'],
  ])('%s', async (_, path, change, code) => {
    fake.lie(path, change);
    expect(await codeOf(referringBundles(registry, digest))).toBe(code);
  });

  test('a bundle that says it has 100 MB is not fetched', async () => {
    const [name, manifest] = [...fake.manifests].find(([, { bytes }]) => bytes.includes('bundle.content')) ?? [];
    const bytes = Buffer.from(String(manifest?.bytes).replace('"size":3}]', '"size":100000000}]'));
    fake.manifests.delete(name ?? '');
    fake.manifests.set(`sha256:${sha256(bytes)}`, { type: 'application/vnd.oci.image.manifest.v1+json', bytes });
    const before = fake.requests.length;
    expect(await codeOf(referringBundles(registry, digest))).toBe('REGISTRY_TOO_MUCH');
    expect(fake.requests.slice(before).filter((one) => one.includes('/blobs/'))).toEqual([]);
  });

  test('a referrer of another image, listed for this one, does not count', async () => {
    const other = fake.putImage('2.0', 'second');
    expect(await codeOf(referringBundles(registry, other))).toBe('none');
    const list = await (await fetch(`http://${fake.host}/v2/acme/shop/referrers/${digest}`)).text();
    fake.lie(/referrers/, () => Buffer.from(list));
    expect(await referringBundles(registry, other)).toEqual([]);
  });
});

function poisoned(count: number) {
  return (bytes: Buffer): Buffer => {
    const index = JSON.parse(bytes.toString());
    const [one] = index.manifests;
    const digestOf = (number: number) => `sha256:${number.toString(16).padStart(64, '0')}`;
    const manifests = Array.from({ length: count }, (_, number) => ({
      ...one,
      annotations: {},
      digest: digestOf(number),
    }));
    return Buffer.from(JSON.stringify({ ...index, manifests }));
  };
}

test('a tag that moves: the digest is resolved once, and everything after it is by digest', async () => {
  await start();
  const { digest: resolved } = await registry.resolve({ ...parseImage(`${fake.host}/acme/shop:1.0`) });
  fake.putImage('1.0', 'another');
  expect(imageArtifact(parseImage(`${fake.host}/acme/shop:1.0`), resolved)).toEqual({
    name: `${fake.host}/acme/shop`,
    uri: `pkg:oci/shop@${encodeURIComponent(digest)}?repository_url=${encodeURIComponent(`${fake.host}/acme/shop`)}`,
    digest: { sha256: digest.slice(7) },
  });
  expect((await registry.resolve({ ...parseImage(`${fake.host}/acme/shop@${digest}`) })).digest).toBe(digest);
});

describe('logins', () => {
  const login = { user: 'alice', password: 'secret' };
  test('a token is fetched with the login, and used', async () => {
    await start({ login }, login);
    await attach('one');
    expect(await found()).toEqual(['one']);
    expect(fake.requests.filter((one) => one.endsWith('/token'))).toHaveLength(1);
    const sent = new Set(fake.authorizations.map((one) => one?.split(' ')[0]));
    expect(sent).toEqual(new Set([undefined, 'Basic', 'Bearer']));
  });

  test.each([
    ['a wrong password', { user: 'alice', password: 'wrong' }],
    ['none', undefined],
  ])('%s: an error that does not repeat it', async (_, credentials) => {
    await start({ login }, credentials);
    const error = await registry.manifest('1.0').catch((one: Error) => one);
    expect(isSallyportError(error, 'REGISTRY_FAILED')).toBe(true);
    expect(String(error)).not.toContain('wrong');
  });

  test.each(['http://evil.test/token', 'ftp://127.0.0.1/', 'https://user:x@evil.test/', ''])(
    'is never sent to %s',
    async (realm) => {
      const server = await listen(async (_, response) => {
        response.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="x"` }).end();
      });
      const image = parseImage(`${new URL(server.url).host}/acme/shop:1`);
      const open = await Registry.open(image, { credentials: login });
      expect(await codeOf(open.manifest('1'))).toBe('REGISTRY_FAILED');
      await server.close();
    },
  );

  test('what docker login left is read, for exactly that host', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'docker-'));
    const auth = Buffer.from('alice:se:cret').toString('base64');
    const write = (value: unknown) => writeFileSync(join(folder, 'config.json'), JSON.stringify(value));
    const read = (host: string) => dockerCredentials(host, { DOCKER_CONFIG: folder });
    write({ auths: { 'ghcr.io': { auth }, 'https://index.test/v1/': { username: 'bob', password: 'x' } } });
    expect(await read('ghcr.io')).toEqual({ user: 'alice', password: 'se:cret' });
    expect(await read('index.test')).toEqual({ user: 'bob', password: 'x' });
    expect(await read('evil-ghcr.io')).toBeUndefined();
    expect(await read('constructor')).toBeUndefined();
    for (const env of [{}, { HOME: '' }, { DOCKER_CONFIG: 'relative' }])
      expect(await dockerCredentials('ghcr.io', env)).toBeUndefined();
    write({ auths: { 'ghcr.io': {} }, credsStore: 'desktop' });
    expect(await codeOf(read('ghcr.io'))).toBe('REGISTRY_LOGIN_HELPER');
    write({ auths: [7] });
    expect(await codeOf(read('ghcr.io'))).toBe('REGISTRY_LOGIN_UNREADABLE');
    rmSync(folder, { recursive: true });
    expect(await read('ghcr.io')).toBeUndefined();
  });
});

test('a registry that hangs, or is not there: an error in time', async () => {
  const server = await listen(() => new Promise(() => {}));
  const open = await Registry.open(parseImage(`${new URL(server.url).host}/acme/shop:1`), { timeoutMs: 200 });
  expect(await codeOf(open.manifest('1'))).toBe('REGISTRY_FAILED');
  await server.close();
  expect(await codeOf(open.manifest('1'))).toBe('REGISTRY_FAILED');
});

describe('references', () => {
  const hex = 'a'.repeat(64);
  test.each([
    ['ghcr.io/acme/shop:1.0', { origin: 'https://ghcr.io', repository: 'acme/shop', tag: '1.0' }],
    [
      `ghcr.io/acme/shop:1.0@sha256:${hex}`,
      { origin: 'https://ghcr.io', repository: 'acme/shop', digest: `sha256:${hex}` },
    ],
    ['127.0.0.1:5000/a:b', { origin: 'http://127.0.0.1:5000', repository: 'a', tag: 'b' }],
    ['127.0.0.1.evil.test/a:b', { origin: 'https://127.0.0.1.evil.test', repository: 'a', tag: 'b' }],
  ])('%s', (text, expected) => expect(parseImage(text)).toEqual({ host: text.split('/')[0], ...expected }));

  test.each([
    ...['shop:1.0', 'acme/shop:1.0', 'ghcr.io/acme/shop', 'ghcr.io/Acme/shop:1', 'ghcr.io/a/../b:1', 'ghcr.io//a:1'],
    ...[`ghcr.io/a@sha256:${hex}@sha256:${hex}`, `ghcr.io/a@sha512:${hex}${hex}`, `ghcr.io/a@sha256:${hex}0`],
    ...['user@ghcr.io/a:1', 'https://ghcr.io/a:1', 'ghcr.io/a:1?x', 'ghcr.io/a:', '', '@', 'ghcr.io/a:1:2'],
  ])('%s is none', (text) => expect(() => parseImage(text)).toThrow('names no image'));
});
