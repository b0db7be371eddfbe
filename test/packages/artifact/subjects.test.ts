import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readArtifact } from '@sallyport/artifact';
import { isSallyportError, sha256 } from '@sallyport/core';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'artifact-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, text: string | Buffer = 'x') => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return path;
};
const codeOf = (source: string) =>
  readArtifact(source, folder).then(
    () => 'none',
    (error: unknown) => (isSallyportError(error) ? error.code : String(error)),
  );

/** A tar archive with these members, as `npm pack` would make one. */
function tar(members: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(members).flatMap(([path, text]) => {
    const header = Buffer.alloc(512);
    header.write(path, 0);
    header.write('0000644\0', 100);
    header.write(`${Buffer.byteLength(text).toString(8).padStart(11, '0')}\0`, 124);
    header.write('03560116604\0', 136);
    header.write('0', 156);
    header.write('ustar\0', 257);
    return [header, Buffer.from(text), Buffer.alloc((512 - (Buffer.byteLength(text) % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

describe('a directory', () => {
  test('has the digest that sha256sum gives its listing', async () => {
    for (const path of ['out/b.txt', 'out/a/z', 'out/a.txt', 'out/é', 'out/with space']) put(path, path);
    const listing = "find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum";
    const expected = execFileSync('bash', ['-c', listing], { cwd: join(folder, 'out') })
      .toString()
      .slice(0, 64);
    expect(await readArtifact('out', folder)).toEqual({
      name: 'out',
      uri: `pkg:generic/out?checksum=sha256:${expected}`,
      digest: { sha256: expected, dirHash: expected },
    });
  });

  test('is another one when a byte, a name or a place changes, and the same whatever its times and modes', async () => {
    put('out/a', 'x');
    put('out/b/c', 'y');
    const first = (await readArtifact('out', folder)).digest.sha256;
    chmodSync(join(folder, 'out/a'), 0o755);
    put('out/a', 'x');
    mkdirSync(join(folder, 'out/empty'));
    expect((await readArtifact('out', folder)).digest.sha256).toBe(first);
    put('out/b/c', 'z');
    expect((await readArtifact('out', folder)).digest.sha256).not.toBe(first);
  });

  test.each<[string, () => void]>([
    ['a link', () => symlinkSync('/etc/hosts', join(folder, 'out/link'))],
    ['a linked folder', () => symlinkSync('/etc', join(folder, 'out/link'))],
    ['a name with a line feed', () => put('out/a\nb')],
    ['a pipe', () => execFileSync('mkfifo', [join(folder, 'out/pipe')])],
  ])('with %s is none', async (_, make) => {
    put('out/a');
    make();
    expect(await codeOf('out')).toBe('ARTIFACT_UNREADABLE');
  });

  test('that is empty, absent, or a link is none', async () => {
    mkdirSync(join(folder, 'empty'));
    symlinkSync('empty', join(folder, 'link'));
    for (const path of ['empty', 'absent', 'link']) expect(await codeOf(path)).toBe('ARTIFACT_UNREADABLE');
  });
});

describe('a file', () => {
  const hex = sha256('x');
  test.each([
    ['app.zip', `pkg:generic/app.zip?checksum=sha256:${hex}`],
    ['My_Package-1.0-py3-none-any.whl', 'pkg:pypi/my-package@1.0'],
    ['my_package-1.0+local-1-cp312-abi3-manylinux_2_28_x86_64.whl', 'pkg:pypi/my-package@1.0%2Blocal'],
    ['my_package-1.0rc1.tar.gz', 'pkg:pypi/my-package@1.0rc1'],
    ['repository/org/acme/app/1.0/app-1.0.jar', 'pkg:maven/org.acme/app@1.0'],
    ['repository/org/acme/app/1.0/app-1.0-sources.jar', 'pkg:maven/org.acme/app@1.0?classifier=sources'],
    ['repository/org/acme/app/1.0/app-1.0.pom', 'pkg:maven/org.acme/app@1.0?type=pom'],
    ['org/acme/app/1.0/app-1.0.jar', `pkg:generic/app-1.0.jar?checksum=sha256:${hex}`],
    ['repository/org/acme/app/1.0/other-1.0.jar', `pkg:generic/other-1.0.jar?checksum=sha256:${hex}`],
  ])('%s is %s', async (path, uri) => {
    put(path);
    expect(await readArtifact(path, folder)).toMatchObject({ uri, digest: { sha256: hex } });
  });

  test('has the purl that is given beside its path', async () => {
    put('with space.jar');
    const known = await readArtifact('with space.jar pkg:maven/org.acme/app@1.0', folder);
    expect(known).toEqual({ name: 'with space.jar', uri: 'pkg:maven/org.acme/app@1.0', digest: { sha256: hex } });
    expect(await codeOf('with space.jar pkg:maven/org.acme/app')).toBe('ARTIFACT_PURL_INVALID');
  });

  test('that is a link is none', async () => {
    put('a');
    symlinkSync('a', join(folder, 'b'));
    expect(await codeOf('b')).toBe('ARTIFACT_UNREADABLE');
  });
});

describe('an npm package', () => {
  const manifest = JSON.stringify({ name: '@acme/shop', version: '1.0.0' });
  test('is known by its purl and has the digest that npm wants', async () => {
    const bytes = gzipSync(tar({ 'package/index.js': 'x'.repeat(600), 'package/package.json': manifest }));
    put('acme-shop-1.0.0.tgz', bytes);
    const { name, uri, digest } = await readArtifact('acme-shop-1.0.0.tgz', folder);
    expect([name, uri]).toEqual(['pkg:npm/%40acme/shop@1.0.0', 'pkg:npm/%40acme/shop@1.0.0']);
    const sha512 = execFileSync('sha512sum', [join(folder, 'acme-shop-1.0.0.tgz')]).toString();
    expect(digest).toEqual({ sha256: sha256(bytes), sha512: sha512.slice(0, 128) });
  });

  test('that npm itself packs', async () => {
    put('source/package.json', JSON.stringify({ name: 'plain', version: '2.0.0' }));
    execFileSync('npm', ['pack', '--silent', './source'], { cwd: folder, env: { ...process.env, HOME: folder } });
    expect(await readArtifact('plain-2.0.0.tgz', folder)).toMatchObject({ name: 'pkg:npm/plain@2.0.0' });
  });

  test.each([
    ['with two manifests', { 'package/package.json': manifest, 'other/package.json': manifest }],
    ['whose manifest names nothing', { 'package/package.json': '{}' }],
    ['whose name is a path', { 'package/package.json': JSON.stringify({ name: '../x', version: '1' }) }],
  ])('%s is an error', async (_, members) => {
    put('a.tgz', gzipSync(tar(members)));
    expect(await codeOf('a.tgz')).toBe('ARTIFACT_NPM_INVALID');
  });

  test.each([
    ['no archive at all', Buffer.from('x')],
    ['an archive that is cut off', gzipSync(tar({ 'package/package.json': manifest })).subarray(0, 40)],
    ['an archive without a manifest', gzipSync(tar({ 'a/b.txt': 'x' }))],
  ])('%s is a file like any other', async (_, bytes) => {
    put('some.tgz', bytes);
    expect((await readArtifact('some.tgz', folder)).uri).toMatch(/^pkg:generic\/some\.tgz/);
    expect(readFileSync(join(folder, 'some.tgz'))).toEqual(bytes);
  });
});
