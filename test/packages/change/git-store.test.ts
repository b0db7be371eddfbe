import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { openGitStore, readChange, readContents } from '@sallyport/change';
import { TestRepository } from './repository.ts';

const made: { remove(): void }[] = [];

function newRepository(format?: 'sha1' | 'sha256'): TestRepository {
  const repository = new TestRepository(format);
  made.push(repository);
  return repository;
}

function newFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'sallyport-store-'));
  made.push({ remove: () => rmSync(dir, { recursive: true, force: true }) });
  return dir;
}

afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

/** Opens, uses and closes a store. */
async function using<T>(dir: string, use: (store: Awaited<ReturnType<typeof openGitStore>>) => Promise<T>): Promise<T> {
  const store = await openGitStore(dir);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

test('a store that is closed again waits for the git that the first call ends, and starts another when it is asked', async () => {
  const repository = newRepository();
  const [first, second] = [repository.commit({ a: '1' }), repository.commit({ a: '2' })];
  const store = await openGitStore(repository.dir);
  await store.read(first);
  const order: string[] = [];
  void store.close().then(() => order.push('first'));
  await store.close();
  expect(order).toEqual(['first']);
  expect((await store.read(second)).type).toBe('commit');
  await store.close();
});

describe('where a repository is', () => {
  test('a folder that is none is refused', async () => {
    await expect(openGitStore(join(newFolder(), 'nowhere'))).rejects.toMatchObject({ code: 'CHANGE_NOT_A_REPOSITORY' });
  });

  test('a folder that is not there is refused, even within a repository', async () => {
    const repository = newRepository();
    await expect(openGitStore(join(repository.dir, 'nowhere'))).rejects.toMatchObject({
      code: 'CHANGE_NOT_A_REPOSITORY',
    });
  });

  test('a work tree, a folder in it, a linked work tree and the bare directory show the same objects', async () => {
    const repository = newRepository();
    const commit = repository.commit({ 'sub/a': '1' });
    repository.git('update-ref', 'refs/heads/main', commit);
    const [clone, linked] = [newFolder(), join(newFolder(), 'linked')];
    repository.git('clone', '-q', '-b', 'main', repository.dir, clone);
    spawnSync('git', ['-C', clone, 'worktree', 'add', '-q', '--detach', linked]);
    for (const dir of [repository.dir, clone, join(clone, 'sub'), join(clone, '.git'), linked]) {
      expect((await using(dir, (store) => store.read(commit))).type).toBe('commit');
    }
  });

  test('the environment and the configuration of the caller are not used', async () => {
    const repository = newRepository();
    const commit = repository.commit({ a: '1' });
    const other = newRepository();
    process.env.GIT_DIR = other.dir;
    process.env.GIT_OBJECT_DIRECTORY = join(other.dir, 'objects');
    try {
      expect((await using(repository.dir, (store) => store.read(commit))).type).toBe('commit');
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_OBJECT_DIRECTORY;
    }
  });

  test('a repository that git does not understand is an error', async () => {
    const repository = newRepository();
    const commit = repository.commit({ a: '1' });
    appendFileSync(join(repository.dir, 'config'), '[core]\n\trepositoryformatversion = 99\n');
    await expect(using(repository.dir, (store) => readChange(store, { base: commit, head: commit }))).rejects.toThrow(
      /cannot be read|git failed/,
    );
  });

  test('without git the error says so', async () => {
    const repository = newRepository();
    const commit = repository.commit({ a: '1' });
    const { PATH } = process.env;
    process.env.PATH = newFolder();
    try {
      const range = { base: commit, head: commit };
      await expect(using(repository.dir, (store) => readChange(store, range))).rejects.toMatchObject({
        code: 'CHANGE_GIT_MISSING',
      });
    } finally {
      process.env.PATH = PATH;
    }
  });
});

describe('objects', () => {
  test('many at once are answered each with its own', async () => {
    const repository = newRepository();
    const texts = Array.from({ length: 300 }, (_, i) => `${i} `.repeat(i % 200));
    const oids = texts.map((text) => repository.write('blob', text));
    await using(repository.dir, async (store) => {
      const read = await Promise.all(oids.map((oid) => store.read(oid)));
      expect(read.map(({ bytes }) => bytes.toString())).toEqual(texts);
      expect(await Promise.all(oids.map((oid) => store.size(oid)))).toEqual(texts.map(({ length }) => length));
    });
  });

  test('one beyond its bound is not gathered, and the next one is whole', async () => {
    const repository = newRepository();
    const large = repository.write('blob', Buffer.alloc(3_000_000, 'x'));
    const small = repository.write('blob', 'small');
    await using(repository.dir, async (store) => {
      const [first, second] = await Promise.allSettled([store.read(large, 1000), store.read(small)]);
      expect(first).toMatchObject({ reason: { code: 'CHANGE_OBJECT_TOO_LARGE' } });
      expect(second).toMatchObject({ value: { bytes: Buffer.from('small') } });
      expect((await store.read(large)).bytes).toHaveLength(3_000_000);
    });
  });

  test('what comes of one that git was left with is no answer to the next request', async () => {
    const repository = newRepository();
    const [huge, small] = ['2'.repeat(40), repository.write('blob', 'small')];
    mkdirSync(join(repository.dir, 'objects/22'));
    writeFileSync(repository.objectFile(huge), deflateSync(`blob ${2 ** 31}\0${'line\n'.repeat(500_000)}`));
    for (let time = 0; time < 8; time++)
      await using(repository.dir, async (store) => {
        const [first, second] = await Promise.allSettled([store.read(huge, 1000), store.read(small)]);
        expect(first).toMatchObject({ reason: { code: 'CHANGE_OBJECT_TOO_LARGE' } });
        expect(second).toMatchObject({ value: { bytes: Buffer.from('small') } });
      });
  });

  test('bytes that are another object are refused', async () => {
    const repository = newRepository();
    const honest = repository.write('blob', 'honest');
    const evil = repository.write('blob', 'evil!!');
    copyFileSync(repository.objectFile(evil), repository.objectFile(honest));
    await using(repository.dir, async (store) => {
      await expect(store.read(honest)).rejects.toMatchObject({ code: 'CHANGE_OBJECT_CORRUPT' });
      expect((await store.read(evil)).bytes.toString()).toBe('evil!!');
    });
  });

  test.each([0, 25, 50])('a cut object fails alone, after %d others', async (before) => {
    const repository = newRepository();
    const text = Array.from({ length: 20_000 }, (_, i) => `${i * 7919}`).join();
    const cut = repository.write('blob', text);
    truncateSync(repository.objectFile(cut), 5000);
    const others = Array.from({ length: 50 }, (_, i) => repository.write('blob', `${i}`));
    const oids = [...others.slice(0, before), cut, ...others.slice(before)];
    await using(repository.dir, async (store) => {
      const read = await Promise.allSettled(oids.map((oid) => store.read(oid)));
      expect(read[before]).toMatchObject({ reason: { code: 'CHANGE_OBJECT_CORRUPT' } });
      expect(read.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
    });
  });

  test('SHA-256 repositories are read as well', async () => {
    const repository = newRepository('sha256');
    const base = repository.commit({ 'a/b': '1' });
    const head = repository.commit({ 'a/b': '2', c: '3' }, { parents: [base] });
    await using(repository.dir, async (store) => {
      const change = await readChange(store, { base, head });
      expect(change.files.map(({ path }) => path)).toEqual(['a/b', 'c']);
      expect(change.subject.gitTree).toHaveLength(64);
      for await (const { contents } of readContents(change, change.files)) expect(contents.added).toHaveLength(1);
    });
  });
});

describe('trees that git would not write', () => {
  const blob = (repository: TestRepository) => repository.write('blob', 'x');
  test.each<[string, (r: TestRepository) => string]>([
    [
      'two entries with one name',
      (r) =>
        r.rawTree([
          ['100644', 'a', blob(r)],
          ['100644', 'a', blob(r)],
        ]),
    ],
    [
      'a file and a folder with one name',
      (r) =>
        r.rawTree([
          ['100644', 'a', blob(r)],
          ['100644', 'a-b', blob(r)],
          ['40000', 'a', r.tree({ x: '1' })],
        ]),
    ],
    [
      'entries out of order',
      (r) =>
        r.rawTree([
          ['100644', 'b', blob(r)],
          ['100644', 'a', blob(r)],
        ]),
    ],
    [
      "a folder in a file's place",
      (r) =>
        r.rawTree([
          ['40000', 'a', r.tree({ x: '1' })],
          ['100644', 'a-b', blob(r)],
        ]),
    ],
    ['the name ".."', (r) => r.rawTree([['40000', '..', r.tree({ x: '1' })]])],
    ['the name "."', (r) => r.rawTree([['40000', '.', r.tree({ x: '1' })]])],
    ['an empty name', (r) => r.rawTree([['100644', '', blob(r)]])],
    ['a slash in a name', (r) => r.rawTree([['100644', 'docs/../a', blob(r)]])],
    ['no mode', (r) => r.rawTree([['', 'a', blob(r)]])],
    ['an odd mode', (r) => r.rawTree([['10064x', 'a', blob(r)]])],
    ['an end within an id', (r) => r.write('tree', Buffer.from('100644 a\0xyz'))],
    ['no end of a name', (r) => r.write('tree', Buffer.from('100644 abc'))],
    ['a blob in place of a folder', (r) => r.rawTree([['40000', 'a', blob(r)]])],
  ])('%s', async (_, treeOf) => {
    const repository = newRepository();
    const base = repository.commit({});
    const head = repository.commit(treeOf(repository), { parents: [base] });
    await expect(using(repository.dir, (store) => readChange(store, { base, head }))).rejects.toMatchObject({
      code: 'CHANGE_TREE_MALFORMED',
    });
  });
});

test('a path that no system can check out is refused', async () => {
  const repository = newRepository();
  const base = repository.commit({});
  const long = Array.from({ length: 21 }, () => 'x'.repeat(200)).join('/');
  const head = repository.commit({ [`${long}/a`]: '1' }, { parents: [base] });
  await expect(using(repository.dir, (store) => readChange(store, { base, head }))).rejects.toMatchObject({
    code: 'CHANGE_PATH_TOO_LONG',
  });
});

describe('a shallow clone', () => {
  function history() {
    const repository = newRepository();
    const commits = [repository.commit({ a: '0' })];
    for (let i = 1; i < 6; i++) commits.push(repository.commit({ a: `${i}` }, { parents: [commits[i - 1] ?? ''] }));
    const side = repository.commit({ a: '1', b: 'side' }, { parents: [commits[1] ?? ''] });
    repository.git('update-ref', 'refs/heads/main', commits[5] ?? '');
    repository.git('update-ref', 'refs/heads/side', side);
    return { repository, commits, side };
  }

  function clone(repository: TestRepository, depth: number): string {
    const dir = newFolder();
    repository.git('clone', '-q', '--no-single-branch', `--depth=${depth}`, `file://${repository.dir}`, dir);
    return dir;
  }

  test('that has the base serves', async () => {
    const { repository, commits } = history();
    const range = { base: commits[4] ?? '', head: commits[5] ?? '' };
    const change = await using(clone(repository, 2), (store) => readChange(store, range));
    expect(change.commits).toHaveLength(1);
  });

  test('that lacks the base is an error with its remedy', async () => {
    const { repository, commits } = history();
    const range = { base: commits[0] ?? '', head: commits[5] ?? '' };
    await expect(using(clone(repository, 2), (store) => readChange(store, range))).rejects.toMatchObject({
      code: 'CHANGE_COMMIT_MISSING',
      remedy: expect.stringContaining('fetch-depth: 0'),
    });
  });

  test('that ends before the merge base is an error with its remedy', async () => {
    const { repository, commits, side } = history();
    const range = { base: commits[5] ?? '', head: side };
    await expect(using(clone(repository, 1), (store) => readChange(store, range))).rejects.toMatchObject({
      code: 'CHANGE_SHALLOW',
      remedy: expect.stringContaining('fetch-depth: 0'),
    });
    expect(await using(repository.dir, (store) => readChange(store, range))).toMatchObject({ mergeBase: commits[1] });
  });

  test('whose cut hides a nearer merge base is an error', async () => {
    const repository = newRepository();
    const old = repository.commit({ a: '0' });
    const near = repository.commit({ a: '1' }, { parents: [old] });
    const base = repository.commit({ a: '2' }, { parents: [near] });
    const topic = repository.commit({ a: '1', b: '1' }, { parents: [near] });
    const head = repository.commit({ a: '1', b: '2' }, { parents: [topic, old] });
    writeFileSync(join(repository.dir, 'shallow'), `${topic}\n${base}\n`);
    await expect(using(repository.dir, (store) => readChange(store, { base, head }))).rejects.toMatchObject({
      code: 'CHANGE_SHALLOW',
    });
  });

  test('whose cut hides commits of a merged branch is an error', async () => {
    const repository = newRepository();
    const base = repository.commit({ a: '0' });
    const own = repository.commit({ a: '1' }, { parents: [base] });
    const side = repository.commit({ b: '1' }, { parents: [repository.commit({ b: '0' }, { parents: [base] })] });
    const head = repository.commit({ a: '1', b: '1' }, { parents: [own, side] });
    const read = () => using(repository.dir, (store) => readChange(store, { base, head }));
    expect((await read()).commits).toHaveLength(4);
    writeFileSync(join(repository.dir, 'shallow'), `${side}\n`);
    await expect(read()).rejects.toMatchObject({ code: 'CHANGE_SHALLOW' });
  });

  test('without blobs does not fetch them', async () => {
    const { repository, commits } = history();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const dir = newFolder();
    repository.git('clone', '-q', '--bare', '--filter=blob:none', `file://${repository.dir}`, dir);
    await using(dir, async (store) => {
      const change = await readChange(store, { base: commits[4] ?? '', head: commits[5] ?? '' });
      const read = readContents(change, change.files).next();
      await expect(read).rejects.toMatchObject({ code: 'CHANGE_OBJECT_MISSING' });
    });
  });
});

test('a folder named .git that is none is an error', async () => {
  const dir = newFolder();
  mkdirSync(join(dir, '.git'));
  const head = '1'.repeat(40);
  await expect(using(dir, (store) => readChange(store, { base: head, head }))).rejects.toMatchObject({
    code: expect.stringMatching(/^CHANGE_/),
  });
});
