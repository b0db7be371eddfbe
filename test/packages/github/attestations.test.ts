import { findAttestations, storeAttestation } from '@sallyport/github';
import { type LoopbackServer, listen } from '@sallyport/testing';
import fc from 'fast-check';
import { decodeSnappy } from '../../../packages/github/src/snappy.ts';
import { codeOf, REPOSITORY, type Stage, stage } from './support.ts';

const SHA = 'a'.repeat(64);
const bundleOf = (number: number, sha256 = SHA) => {
  const statement = { subject: [{ digest: { sha256 } }], predicateType: 'https://example.test/p', number };
  return { mediaType: 'x', dsseEnvelope: { payload: Buffer.from(JSON.stringify(statement)).toString('base64') } };
};

/** Snappy's block format with literals alone, as a compressor gives up. */
function literal(bytes: Buffer): Buffer {
  const length: number[] = [];
  for (let rest = bytes.length; ; rest = Math.floor(rest / 128)) {
    length.push(rest >= 128 ? (rest % 128) | 0x80 : rest);
    if (rest < 128) break;
  }
  const size = Buffer.alloc(4);
  size.writeUInt32LE(Math.max(bytes.length - 1, 0));
  return Buffer.concat([Buffer.from(length), Buffer.from([63 << 2]), size, bytes]);
}

let scene: Stage;
let storage: LoopbackServer;
const blobs = new Map<string, { status?: number; body: Buffer; headers?: Record<string, string> }>();
const asked: { path: string; authorization: string | undefined }[] = [];
beforeAll(async () => {
  scene = await stage({ contents: 'write', attestations: 'write' });
  storage = await listen(async (request, response) => {
    const path = request.url ?? '';
    asked.push({ path, authorization: request.headers.authorization });
    const blob = blobs.get(path);
    response.writeHead(blob?.status ?? (blob ? 200 : 404), blob?.headers).end(blob?.body);
  });
});
afterAll(async () => {
  expect(scene.forge.violations).toEqual([]);
  await storage.close();
  await scene.forge.close();
});

const stored = () => scene.forge.repository(REPOSITORY).attestations;
beforeEach(() => {
  stored().length = 0;
  blobs.clear();
});
/** Says that GitHub keeps a bundle at this address. */
function keptAt(bundleUrl: string): void {
  stored().push({ id: stored().length + 1, bundle: null, bundleUrl, digests: [`sha256:${SHA}`], predicateType: 'x' });
}

test('what was stored is found, about its digest alone', async () => {
  await storeAttestation(scene.client, bundleOf(1));
  await storeAttestation(scene.client, bundleOf(2, 'b'.repeat(64)));
  expect(await findAttestations(scene.client, SHA)).toEqual([bundleOf(1)]);
  expect(await findAttestations(scene.client, 'c'.repeat(64))).toEqual([]);
});

test('one that is there already is fine', async () => {
  scene.forge.fault(/POST .*attestations/, { status: 409 });
  await expect(storeAttestation(scene.client, bundleOf(1))).resolves.toBeUndefined();
});

test('a private repository without them: an error that says what to do, and none to find', async () => {
  scene.forge.fault(/POST .*attestations/, { status: 404 });
  expect(await codeOf(storeAttestation(scene.client, bundleOf(1)))).toBe('GITHUB_ATTESTATIONS_UNAVAILABLE');
  scene.forge.fault(/GET .*attestations/, { status: 404 });
  expect(await findAttestations(scene.client, SHA)).toEqual([]);
});

test('more than one page', async () => {
  for (let number = 0; number < 250; number++) await storeAttestation(scene.client, bundleOf(number));
  expect(await findAttestations(scene.client, SHA)).toEqual(Array.from({ length: 250 }, (_, at) => bundleOf(at)));
});

test('more than anybody makes: an error', async () => {
  for (let id = 1; id <= 501; id++) stored().push({ id, bundle: {}, digests: [`sha256:${SHA}`], predicateType: 'x' });
  expect(await codeOf(findAttestations(scene.client, SHA))).toBe('GITHUB_TOO_MANY_ATTESTATIONS');
});

describe('a bundle that is kept elsewhere', () => {
  const json = Buffer.from(JSON.stringify(bundleOf(1)));

  test.each([
    ['compressed', literal(json)],
    ['as it is', json],
  ])('%s: it is read, and no token goes there', async (_, body) => {
    blobs.set('/b?sig=x', { body });
    keptAt(`${storage.url}/b?sig=x`);
    expect(await findAttestations(scene.client, SHA)).toEqual([bundleOf(1)]);
    expect(asked.at(-1)).toEqual({ path: '/b?sig=x', authorization: undefined });
  });

  test.each<[string, () => string]>([
    ['another host', () => 'http://localhost:1/b'],
    ['a host that looks like the storage', () => 'https://blob.core.windows.net.evil.test/b'],
    ['the storage without https', () => 'http://a.blob.core.windows.net/b'],
    ['the storage at another port', () => 'https://a.blob.core.windows.net:8443/b'],
    ['somebody at the storage', () => 'https://user@a.blob.core.windows.net/b'],
    ['a file', () => 'file:///etc/passwd'],
    ['no URL', () => 'b'],
    ['nothing there', () => `${storage.url}/none`],
    ['a redirect', () => `${storage.url}/redirect`],
    ['a page', () => `${storage.url}/page`],
    ['too much', () => `${storage.url}/large`],
    ['too much, compressed', () => `${storage.url}/bomb`],
  ])('%s: it is left out, and the others are not', async (_, url) => {
    blobs.set('/redirect', { status: 302, body: Buffer.alloc(0), headers: { location: `${storage.url}/good` } });
    blobs.set('/page', { body: Buffer.from('<html>') });
    blobs.set('/large', { body: Buffer.alloc(33 * 1024 * 1024, 0x20) });
    blobs.set('/bomb', { body: Buffer.from([0xff, 0xff, 0xff, 0xff, 0x0f, 0xfe, 0xff, 0xff]) });
    blobs.set('/good', { body: json });
    keptAt(url());
    keptAt(`${storage.url}/good`);
    expect(await findAttestations(scene.client, SHA)).toEqual([bundleOf(1)]);
  });
});

describe('Snappy', () => {
  test('literals and copies of every form', () => {
    const input = Buffer.from([
      ...[28, 3 << 2, 0x61, 0x62, 0x63, 0x64],
      ...[(0 << 5) | (0 << 2) | 1, 4],
      ...[(3 << 2) | 2, 1, 0],
      ...[(15 << 2) | 3, 8, 0, 0, 0],
    ]);
    expect(decodeSnappy(input, 100).toString()).toBe('abcdabcdddddabcddddd' + 'abcddddd');
  });

  test.each([
    ['empty', []],
    ['a copy before anything', [4, 1, 1]],
    ['a copy from nowhere', [8, 0, 0x61, 1, 0]],
    ['more than was announced', [1, 4, 0x61, 0x62]],
    ['less than was announced', [9, 0, 0x61]],
    ['a literal cut short', [9, 8 << 2, 0x61]],
    ['a length without an end', [255, 255, 255, 255, 255, 255]],
  ])('%s is refused', (_, bytes) => {
    expect(() => decodeSnappy(Buffer.from(bytes), 100)).toThrow(RangeError);
  });

  test('whatever it is, it ends, and within the limit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(decodeSnappy(Buffer.from(bytes), 1000).length).toBeLessThanOrEqual(1000);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  test('what was written as literals is read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (bytes) => {
        expect(decodeSnappy(literal(Buffer.from(bytes)), 400)).toEqual(Buffer.from(bytes));
      }),
    );
  });
});
