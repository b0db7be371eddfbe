import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { OpaPin } from '@sallyport/config';
import { sha256 } from '@sallyport/core';
import { findOpa, type OpaOptions } from '../../../packages/engine/src/own-policies/opa/find.ts';
import { withOpa } from '../../../packages/engine/src/own-policies/opa/private-opa.ts';
import { resolvePins } from '../../../packages/engine/src/own-policies/opa/releases.ts';

const folder = mkdtempSync(join(tmpdir(), 'sallyport-opa-'));
const RIGHT = Buffer.from('#!/bin/sh\necho right\n');
const WRONG = Buffer.from('#!/bin/sh\necho wrong\n');
const [ours, theirs] = [sha256(RIGHT), sha256(WRONG)];

let server: Server;
let origin: string;
let asked: string[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await new Promise((done) => server.close(done));
});
beforeEach(() => {
  asked = [];
  answer = (_, response) => void response.end(RIGHT);
});

let places = 0;

/** A machine of its own, with programs at these places below it. */
function machine(files: Readonly<Record<string, Buffer>> = {}) {
  const place = join(folder, String(places++));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    writeFileSync(join(place, name), bytes, { mode: 0o755 });
  }
  return { PATH: join(place, 'bin'), RUNNER_TOOL_CACHE: join(place, 'cache'), os: 'linux', arch: 'x64' };
}

const CACHED = 'cache/opa/1.2.3/x64/opa';
const pin = (more: OpaPin = {}): OpaPin => ({ version: '1.2.3', sha256: ours, ...more });
const fetched = (): OpaPin => pin({ url: `${origin}/{version}/{asset}/{os}-{arch}` });

describe('an opa is found', () => {
  test.each<[string, Record<string, Buffer>, () => OpaOptions, { version: string | null; pinned: boolean }, number]>([
    ['on PATH, where none is pinned', { 'bin/opa': RIGHT }, () => ({}), { version: null, pinned: false }, 0],
    ['on PATH, with its checksum', { 'bin/opa': RIGHT }, () => ({ sha256: ours }), { version: null, pinned: true }, 0],
    [
      'on PATH, by its pin',
      { 'bin/opa': RIGHT },
      () => ({ pinned: [fetched()] }),
      { version: '1.2.3', pinned: true },
      0,
    ],
    [
      'in the tool cache, past another one on PATH',
      { 'bin/opa': WRONG, [CACHED]: RIGHT },
      () => ({ pinned: [fetched()] }),
      { version: '1.2.3', pinned: true },
      0,
    ],
    ['where the pin says', {}, () => ({ pinned: [fetched()] }), { version: '1.2.3', pinned: true }, 1],
    [
      'where the pin says, past a cache that somebody changed',
      { [CACHED]: WRONG },
      () => ({ pinned: [fetched()] }),
      { version: '1.2.3', pinned: true },
      1,
    ],
    [
      'at the second place, when the first has gone',
      {},
      () => ({ pinned: [pin({ url: 'http://127.0.0.1:2/opa' }), fetched()] }),
      { version: '1.2.3', pinned: true },
      1,
    ],
  ])('%s', async (_, files, options, expected, requests) => {
    const found = await findOpa(options(), machine(files));
    expect(found).toEqual({ bytes: RIGHT, sha256: ours, ...expected });
    expect(asked).toHaveLength(requests);
  });

  test('with the place filled in for the platform', async () => {
    await findOpa({ pinned: [fetched()] }, machine());
    await findOpa({ pinned: [fetched()] }, { ...machine(), os: 'darwin' });
    await findOpa({ pinned: [fetched()] }, { ...machine(), os: 'darwin', arch: 'arm64' });
    await findOpa({ pinned: [fetched()] }, { ...machine(), os: 'win32' });
    expect(asked).toEqual([
      '/1.2.3/opa_linux_amd64_static/linux-amd64',
      '/1.2.3/opa_darwin_amd64/darwin-amd64',
      '/1.2.3/opa_darwin_arm64_static/darwin-arm64',
      '/1.2.3/opa_windows_amd64.exe/windows-amd64',
    ]);
  });

  test('and kept in the tool cache, once it has been verified', async () => {
    const place = machine();
    await findOpa({ pinned: [fetched()] }, place);
    expect(readFileSync(join(place.RUNNER_TOOL_CACHE, 'opa/1.2.3/x64/opa'))).toEqual(RIGHT);
    expect(existsSync(join(place.RUNNER_TOOL_CACHE, 'opa/1.2.3/x64.complete'))).toBe(true);
    await findOpa({ pinned: [fetched()] }, place);
    expect(asked).toHaveLength(1);
  });

  test('where the cache cannot be written to', async () => {
    const place = machine({ cache: RIGHT });
    expect(await findOpa({ pinned: [fetched()] }, place)).toMatchObject({ sha256: ours });
  });

  test('behind a redirect', async () => {
    answer = ({ url }, response) =>
      url === '/there' ? response.end(RIGHT) : response.writeHead(302, { location: '/there' }).end();
    expect(await findOpa({ pinned: [fetched()] }, machine())).toMatchObject({ sha256: ours });
  });
});

describe('no opa is believed', () => {
  const denied: [string, Record<string, Buffer>, () => OpaOptions, string, string][] = [
    ['where there is none', {}, () => ({}), 'POLICIES_OPA_MISSING', 'none on PATH'],
    ['from the cache, where none is pinned', { [CACHED]: RIGHT }, () => ({}), 'POLICIES_OPA_MISSING', 'none on PATH'],
    ['that is another', { 'bin/opa': WRONG }, () => ({ pinned: [ours] }), 'POLICIES_OPA_CHANGED', theirs],
    [
      'from the cache, that was changed there',
      { [CACHED]: WRONG },
      () => ({ pinned: [pin()] }),
      'POLICIES_OPA_CHANGED',
      theirs,
    ],
    [
      'of which pin and command say otherwise',
      { 'bin/opa': RIGHT },
      () => ({ sha256: theirs, pinned: [ours] }),
      'POLICIES_OPA_CHANGED',
      theirs,
    ],
    [
      'beside the one that was named',
      { 'bin/opa': RIGHT, [CACHED]: RIGHT },
      () => ({ path: '/nonexistent/opa', pinned: [fetched()] }),
      'POLICIES_OPA_MISSING',
      '/nonexistent/opa',
    ],
    [
      'for a version whose checksum nobody knows',
      { 'bin/opa': RIGHT },
      () => ({ pinned: [{ version: '9.9.9', url: origin }] }),
      'POLICIES_OPA_UNKNOWN',
      'opa 9.9.9',
    ],
    [
      'for a known version with other bytes',
      { 'bin/opa': RIGHT },
      () => ({ pinned: [{ version: '1.19.1' }] }),
      'POLICIES_OPA_CHANGED',
      'c9f985ce',
    ],
    [
      'from where nobody answers',
      {},
      () => ({ pinned: [pin({ url: 'http://127.0.0.1:2/opa' })] }),
      'POLICIES_OPA_CHANGED',
      'ECONNREFUSED',
    ],
  ];
  test.each(denied)('%s', async (_, files, options, code, text) => {
    const refusal = findOpa(options(), machine(files));
    await expect(refusal).rejects.toMatchObject({ code, message: expect.stringContaining(text) });
  });

  test.each<[string, typeof answer, string]>([
    ['other bytes', (_, response) => response.end(WRONG), theirs],
    ['an error', (_, response) => response.writeHead(404).end(), 'it answered 404'],
    [
      'a redirect to plain http',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.2:1/' }).end(),
      'sends on to',
    ],
    [
      'a redirect without end',
      (_, response) => response.writeHead(302, { location: '/on' }).end(),
      'more than 5 times',
    ],
  ])('from a place that answers with %s', async (_, answering, text) => {
    answer = answering;
    const place = machine();
    const refusal = findOpa({ pinned: [fetched()] }, place);
    await expect(refusal).rejects.toMatchObject({
      code: 'POLICIES_OPA_CHANGED',
      message: expect.stringContaining(text),
    });
    expect(existsSync(place.RUNNER_TOOL_CACHE)).toBe(false);
  });

  test('that is no file: a folder', async () => {
    const place = machine();
    mkdirSync(join(place.PATH, 'opa'), { recursive: true });
    await expect(findOpa({}, place)).rejects.toMatchObject({ code: 'POLICIES_OPA_MISSING' });
  });
});

describe('an opa in the workspace, where the head may have put it', () => {
  const checkedOut = () => {
    const place = machine({ 'bin/opa': RIGHT });
    return { ...place, GITHUB_WORKSPACE: dirname(place.PATH) };
  };

  test('is not believed without a checksum', async () => {
    const place = checkedOut();
    const refusal = { code: 'POLICIES_OPA_UNPINNED', message: expect.stringContaining(ours) };
    await expect(findOpa({}, place)).rejects.toMatchObject(refusal);
    const elsewhere = machine();
    mkdirSync(elsewhere.PATH, { recursive: true });
    symlinkSync(join(place.PATH, 'opa'), join(elsewhere.PATH, 'opa'));
    await expect(findOpa({}, { ...place, PATH: elsewhere.PATH })).rejects.toMatchObject(refusal);
  });

  test('is believed with one, by its path, and beside the workspace', async () => {
    const place = checkedOut();
    expect(await findOpa({ pinned: [ours] }, place)).toMatchObject({ sha256: ours });
    expect(await findOpa({ path: join(place.PATH, 'opa') }, place)).toMatchObject({ sha256: ours });
    expect(await findOpa({}, { ...place, GITHUB_WORKSPACE: `${place.PATH}2` })).toMatchObject({ sha256: ours });
    expect(await findOpa({}, { ...place, GITHUB_WORKSPACE: '' })).toMatchObject({ sha256: ours });
  });
});

describe('a verified opa', () => {
  test('runs from a folder of its own, whatever becomes of the file that was found', async () => {
    const place = machine({ 'bin/opa': RIGHT });
    const path = await withOpa(
      { sha256: ours },
      async (tool) => {
        writeFileSync(join(place.PATH, 'opa'), WRONG);
        chmodSync(join(place.PATH, 'opa'), 0o755);
        expect(readFileSync(tool.path)).toEqual(RIGHT);
        expect(statSync(dirname(tool.path)).mode & 0o777).toBe(0o700);
        return tool.path;
      },
      place,
    );
    expect(existsSync(path)).toBe(false);
  });
});

test('a checksum that is given wins over the known one of its version', () => {
  const platform = { os: 'linux', arch: 'x64' };
  expect([...resolvePins([{ version: '1.19.1', sha256: ours }], platform).versions]).toEqual([[ours, '1.19.1']]);
  expect([...resolvePins([{ version: '1.19.1' }], platform).versions.keys()]).toEqual([
    'c9f985ce0d345f5484006ade2c695ed9e3f308e4441139e46695c5c182ac0839',
  ]);
});
