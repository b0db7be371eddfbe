import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listEvidence, makeEvidenceDirectory, readEvidence, writeEvidence } from '@sallyport/action-kit';
import { isSallyportError } from '@sallyport/core';

const codeOf = (run: Promise<unknown>) =>
  run.then(
    () => 'done',
    (error: unknown) => (isSallyportError(error) ? error.code : error),
  );

describe('the evidence directory', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evidence-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is made, and files in it are whole or not there', async () => {
    const inside = join(folder, 'a/b');
    const path = await writeEvidence(inside, 'x.intoto.json', { a: 1 });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ a: 1 });
    expect(readdirSync(inside)).toEqual(['x.intoto.json']);
  });

  test('writing over a link replaces the link and leaves its target alone', async () => {
    const target = join(folder, 'target');
    writeFileSync(target, 'precious');
    const inside = join(folder, 'in');
    mkdirSync(inside);
    symlinkSync(target, join(inside, 'x.intoto.json'));
    await writeEvidence(inside, 'x.intoto.json', {});
    expect(readFileSync(target, 'utf8')).toBe('precious');
  });

  test.each([
    ['a link', (path: string) => symlinkSync(tmpdir(), path)],
    ['a file', (path: string) => writeFileSync(path, '')],
  ])('is not %s', async (_, make) => {
    const path = join(folder, 'not-a-folder');
    make(path);
    expect(await codeOf(makeEvidenceDirectory(path))).toBe('EVIDENCE_DIR_INVALID');
  });

  test('lists plain files alone, sorted', async () => {
    for (const name of ['b.intoto.json', 'a.intoto.json', 'c.txt']) writeFileSync(join(folder, name), '{}');
    mkdirSync(join(folder, 'd.intoto.json'));
    symlinkSync(join(folder, 'a.intoto.json'), join(folder, 'e.intoto.json'));
    expect(await listEvidence(folder, '.intoto.json')).toEqual(['a.intoto.json', 'b.intoto.json']);
  });

  test.each(['missing', '.', 'link'])('reads no %s', async (name) => {
    writeFileSync(join(folder, 'file'), 'x');
    symlinkSync(join(folder, 'file'), join(folder, 'link'));
    expect(await codeOf(readEvidence(join(folder, name)))).toBe('EVIDENCE_FILE_UNREADABLE');
  });
});
