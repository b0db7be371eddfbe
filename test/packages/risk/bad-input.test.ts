import { spawnSync } from 'node:child_process';
import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { openGitStore, readChange } from '@sallyport/change';
import { defaultConfiguration } from '@sallyport/config';
import { classify } from '@sallyport/risk';
import { type TestFiles, TestRepository } from '../change/repository.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = new TestRepository();
});

afterEach(() => repository.remove());

async function judge(base: string, head: string) {
  const store = await openGitStore(repository.dir);
  try {
    return await classify(await readChange(store, { base, head }), defaultConfiguration());
  } finally {
    await store.close();
  }
}

function judgeFiles(before: TestFiles, after: TestFiles) {
  const base = repository.commit(before);
  return judge(base, repository.commit(after, { parents: [base] }));
}

/** A tree of a thousand names, each for the same thing. */
function thousandOf(mode: string, oid: string): string {
  const names = Array.from({ length: 1_000 }, (_, index) => `n${String(index).padStart(3, '0')}`);
  return repository.rawTree(names.map((name) => [mode, name, oid]));
}

describe('a history', () => {
  test('that lacks the base or the head: an error that names it', async () => {
    const head = repository.commit({ 'docs/a.md': 'x\n' });
    const absent = 'a'.repeat(40);
    await expect(judge(absent, head)).rejects.toMatchObject({ code: 'CHANGE_COMMIT_MISSING' });
    await expect(judge(head, absent)).rejects.toMatchObject({ code: 'CHANGE_COMMIT_MISSING' });
  });

  test('that lacks a commit in between: an error', async () => {
    const base = repository.commit({});
    const middle = repository.commit({ 'docs/a.md': 'x\n' }, { parents: [base] });
    const head = repository.commit({ 'docs/a.md': 'y\n' }, { parents: [middle] });
    rmSync(repository.objectFile(middle));
    await expect(judge(base, head)).rejects.toMatchObject({ code: expect.stringMatching(/^CHANGE_/) });
  });

  test('that lacks a tree beside the change: an error', async () => {
    const files = { 'docs/a.md': 'x\n', 'deep/down/b.md': 'x\n' };
    const base = repository.commit(files);
    const head = repository.commit({ ...files, 'docs/a.md': 'y\n' }, { parents: [base] });
    rmSync(repository.objectFile(repository.tree({ 'b.md': 'x\n' })));
    await expect(judge(base, head)).rejects.toMatchObject({ code: 'CHANGE_OBJECT_MISSING' });
  });
});

describe('an object', () => {
  test('that is missing or cut off: high, and the others are judged all the same', async () => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => `${index * 7919}`).join();
    const [gone, cut] = ['gone\n', numbers].map((text) => repository.write('blob', text));
    rmSync(repository.objectFile(gone as string));
    truncateSync(repository.objectFile(cut as string), 5_000);
    const result = await judgeFiles({}, { 'a.md': { oid: gone }, 'b.md': { oid: cut }, 'c.md': 'fine\n' } as TestFiles);
    expect(result.files.map(({ path, tier }) => [path, tier])).toEqual([
      ['a.md', 'high'],
      ['b.md', 'high'],
      ['c.md', 'low'],
    ]);
    expect(result.reasons.filter(({ code }) => code === 'RISK_UNREADABLE').map(({ message }) => message)).toEqual([
      expect.stringContaining('no object'),
      expect.stringContaining('cannot be read'),
    ]);
  });

  test('of two gigabytes is not loaded, and not low', async () => {
    const size = 2 * 1024 ** 3;
    const oid = '2'.repeat(40);
    repository.write('blob', 'makes the folders\n');
    spawnSync('mkdir', ['-p', join(repository.dir, 'objects/22')]);
    // The header says so; git believes it, and streams what there is.
    writeFileSync(repository.objectFile(oid), deflateSync(Buffer.from(`blob ${size}\0${'x'.repeat(1000)}`)));
    const before = process.memoryUsage().rss;
    const result = await judgeFiles({}, { 'docs/film.md': { oid }, 'docs/z.md': 'after it\n' });
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1024 ** 2);
    expect(result.tier).not.toBe('low');
    expect(result.reasons[0]).toMatchObject({ code: 'RISK_UNREADABLE', path: 'docs/film.md' });
    expect(result.reasons[0]?.message).toContain(String(size));
    expect(result.files[1]).toMatchObject({ path: 'docs/z.md', tier: 'low' });
  });
});

describe('a tree', () => {
  const blob = () => repository.write('blob', 'x\n');

  test.each([
    ['an entry without an end', (oid: string) => Buffer.from(`100644 a\0${oid}`, 'latin1').subarray(0, 15)],
    ['an entry without a mode', () => Buffer.from('a\0aaaaaaaaaaaaaaaaaaaa', 'latin1')],
    ['bytes that are none', () => Buffer.from([0xff, 0xfe, 0, 1, 2, 3])],
  ])('beside the change that has %s: an error, not a shorter list', async (_, bytes) => {
    const broken = repository.write('tree', bytes(blob()));
    const commit = (text: string, parents: string[] = []) => {
      const docs = repository.tree({ 'a.md': text });
      const root = [
        ['40000', 'broken', broken],
        ['40000', 'docs', docs],
      ] as const;
      return repository.commit(repository.rawTree(root), { parents });
    };
    const base = commit('x\n');
    await expect(judge(base, commit('y\n', [base]))).rejects.toMatchObject({ code: 'CHANGE_TREE_MALFORMED' });
  });

  test('of a million files: an error that says how many are too many, in bounded memory', async () => {
    const million = thousandOf('40000', thousandOf('100644', blob()));
    const base = repository.commit({});
    const head = repository.commit(million, { parents: [base] });
    const before = process.memoryUsage().rss;
    await expect(judge(base, head)).rejects.toMatchObject({
      code: 'CHANGE_TOO_MANY_FILES',
      message: 'the change has more than 250000 files',
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 ** 2);
  });

  test('of a trillion files beside the change is read once', async () => {
    let folder = thousandOf('100644', blob());
    for (let depth = 0; depth < 3; depth++) folder = thousandOf('40000', folder);
    const commit = (text: string, parents: string[] = []) =>
      repository.commit(
        repository.rawTree([
          ['100644', 'a.md', repository.write('blob', text)],
          ['40000', 'many', folder],
        ]),
        { parents },
      );
    const base = commit('x\n');
    expect((await judge(base, commit('y\n', [base]))).tier).toBe('low');
  });

  test('of a billion links beside the change: never low, since a file has names that nobody counted', async () => {
    const link = thousandOf('120000', repository.write('blob', '../../a.md'));
    const folder = thousandOf('40000', thousandOf('40000', link));
    const commit = (text: string, parents: string[] = []) =>
      repository.commit(
        repository.rawTree([
          ['100644', 'a.md', repository.write('blob', text)],
          ['40000', 'many', folder],
        ]),
        { parents },
      );
    const base = commit('x\n');
    const { tier, reasons } = await judge(base, commit('y\n', [base]));
    expect(tier).toBe('medium');
    expect(reasons[0]).toMatchObject({ code: 'RISK_TOO_MANY_NAMES', path: 'a.md' });
  });
});

describe('a file', () => {
  test('whose name is not UTF-8 is named by its bytes, and not low', async () => {
    const { files, reasons } = await judgeFiles({}, { 'docs/caf\xe9.md': 'x\n' });
    expect(files).toMatchObject([{ path: 'docs/caf\\xe9.md', tier: 'medium' }]);
    expect(reasons.map(({ message }) => message)).toContain('the name is not UTF-8');
  });

  test.each([
    ['package-lock.json', '{"lockfileVersion": 3, "packages": '],
    ['package-lock.json', '{"a":'.repeat(10_000)],
    ['yarn.lock', '__metadata:\n  version: 8\n"a@npm:1": [\n'],
    ['pnpm-lock.yaml', '- '.repeat(10_000)],
    ['pnpm-lock.yaml', `${Array.from({ length: 10_000 }, (_, depth) => ' '.repeat(depth)).join('a:\n')}a: 1\n`],
    ['pubspec.lock', '[{'.repeat(10_000)],
    ['Cargo.lock', 'a = ['.repeat(10_000)],
    ['poetry.lock', `[${'a.'.repeat(10_000)}a]\n`],
    ['pom.xml', '<a>'.repeat(10_000)],
  ])('%s that cannot be parsed: high, and the reason says so (%#)', async (path, text) => {
    const { tier, reasons } = await judgeFiles({ [path]: '{}\n' }, { [path]: text });
    expect(tier).toBe('high');
    const why = reasons.filter(({ code }) => code === 'RISK_DEPENDENCY_CHANGE').map(({ message }) => message);
    expect(why.join()).toMatch(/cannot be read|can be read|nests too deep|is no|not /);
  });

  test('of YAML that nests 10,000 deep, under any name, is not low', async () => {
    const deep = `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`;
    for (const path of ['.github/workflows/ci.yml', 'deploy/app.yaml', 'config/a.yml'])
      expect((await judgeFiles({}, { [path]: deep })).tier).not.toBe('low');
  });
});
