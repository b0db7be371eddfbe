import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Change, type ObjectStore, openGitStore, readChange, readContents } from '@sallyport/change';
import { openGitHubStore } from '../../../packages/github/src/object-store.ts';
import { TestRepository } from '../change/repository.ts';
import { ObjectApi } from './object-api.ts';

let repository: TestRepository;
let api: ObjectApi;
let git: ObjectStore;
let github: ObjectStore;

beforeEach(async () => {
  repository = new TestRepository();
  git = await openGitStore(repository.dir);
  api = new ObjectApi(repository.dir, git);
  github = openGitHubStore({ owner: 'acme', repo: 'shop', request: api.request });
});

afterEach(async () => {
  await git.close();
  repository.remove();
});

/** All that a change says, its contents included, as plain values. */
async function told({ objects, ...change }: Change) {
  const contents = [];
  for await (const { file, contents: read } of readContents({ objects }, change.files)) {
    const { before, after, added, removed, binary } = read;
    contents.push([file.path, before?.toString('hex'), after?.toString('hex'), added, removed, binary]);
  }
  return { ...change, contents };
}

async function bothAgree(range: { base: string; head: string }) {
  const one = await told(await readChange(git, range));
  expect(await told(await readChange(github, range))).toEqual(one);
  return one;
}

describe('the two readers agree', () => {
  test('on every kind of file', async () => {
    const base = repository.commit({
      a: '1\n',
      'docs/x.md': 'text\n',
      'docs/deep/y.md': 'y\n',
      old: 'moved\n'.repeat(9),
      l: '1',
    });
    const head = repository.commit(
      {
        a: { mode: '100755', content: '2\n' },
        'docs/deep/y.md': 'y\n',
        'docs/new \xc3\xa9.md': 'text\n',
        'new/name': `${'moved\n'.repeat(9)}more\n`,
        l: { mode: '120000', content: 'a' },
        bin: { content: Buffer.from([0, 1, 2, 255]) },
        sub: { mode: '160000', oid: '1'.repeat(40) },
      },
      { parents: [base] },
    );
    const { files } = await bothAgree({ base, head });
    expect(files).toHaveLength(6);
  });

  test('on branches, merges and a base that moved on', async () => {
    const root = repository.commit({ a: '0' });
    const main = repository.commit({ a: '1' }, { parents: [root] });
    const topic = repository.commit({ a: '0', b: '1' }, { parents: [root] });
    const merged = repository.commit({ a: '1', b: '1' }, { parents: [topic, main] });
    const head = repository.commit({ a: '1', b: '2' }, { parents: [merged] });
    const base = repository.commit({ a: '1', c: '1' }, { parents: [main] });
    const { mergeBase, commits } = await bothAgree({ base, head });
    expect(mergeBase).toBe(main);
    expect(commits.map(({ oid }) => oid)).toEqual([topic, merged, head]);
    await bothAgree({ base: head, head: root });
    await bothAgree({ base: head, head });
  });

  test('on more commits than one page lists', async () => {
    const base = repository.commit({ a: '0' });
    const moved = repository.commit({ a: '0', b: '1' }, { parents: [base] });
    let head = base;
    for (let i = 1; i <= 230; i++) head = repository.commit({ a: `${i}` }, { parents: [head] });
    const { commits } = await bothAgree({ base: moved, head });
    expect(commits).toHaveLength(230);
  });

  test('on people, messages, time zones and signatures', async () => {
    const base = repository.commit({ a: '0' });
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n';
    const signed = repository.commit(
      { a: '1' },
      { parents: [base], headers: signature, message: 'signed\n\nbody\n\n\n' },
    );
    const web = repository.commit(
      { a: '2' },
      { parents: [signed], headers: `${signature} \n`, message: 'from the web' },
    );
    const named = repository.commit(
      { a: '3' },
      { parents: [web], author: 'Zoë Ünal <zoe@example.com>', message: 'no line feed' },
    );
    const { commits } = await bothAgree({ base, head: named });
    expect(commits.map((commit) => commit.signed)).toEqual([true, true, false]);
    expect(commits[2]?.committer.date).toMatch(/\+01:00$/);
  });

  test('on the history of this repository', async () => {
    const own = existsSync('.git') ? process.cwd() : repository.dir;
    const base = repository.commit({ a: '0' });
    repository.git('update-ref', 'HEAD', repository.commit({ a: '1' }, { parents: [base] }));
    const store = await openGitStore(own);
    const ownApi = new ObjectApi(own, store);
    const remote = openGitHubStore({ owner: 'acme', repo: 'shop', request: ownApi.request });
    try {
      for (const range of smallCommits(own).slice(0, 5))
        expect(await told(await readChange(remote, range))).toEqual(await told(await readChange(store, range)));
    } finally {
      await store.close();
    }
  });
});

/** The newest commits and their parents, but for those that rebuild the bundles: megabytes that say nothing more. */
function smallCommits(directory: string): { base: string; head: string }[] {
  const git = (...args: string[]) => execFileSync('git', ['-C', directory, ...args]).toString();
  const log = git('log', '-30', '--format=%H %P', 'HEAD').trim().split('\n');
  return log.flatMap((line) => {
    const [head = '', base] = line.split(' ');
    if (base === undefined || git('diff-tree', '-r', '--name-only', base, head, '--', 'dist') !== '') return [];
    return [{ base, head }];
  });
}

describe('what GitHub leaves out', () => {
  test('a cut tree is read folder by folder', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`d${i % 4}/e${i % 3}/f${i}`, `${i}`]));
    const base = repository.commit(files);
    const head = repository.commit({ ...files, 'd1/e1/f13': 'x', 'd2/new': 'y' }, { parents: [base] });
    api.treeCap = 10;
    const { files: changed } = await bothAgree({ base, head });
    expect(changed).toHaveLength(2);
  });

  test('a tree that does not say that it is whole is not believed', async () => {
    const base = repository.commit({ a: '1', 'b/c': '1' });
    const head = repository.commit({ a: '2', 'b/c': '2' }, { parents: [base] });
    api.tamper = (path, data) => (path.startsWith('git/trees') ? { ...data, truncated: undefined } : data);
    await bothAgree({ base, head });
    expect(api.requests.filter((path) => path.startsWith('git/trees')).length).toBeGreaterThan(4);
  });

  test('an unusual time zone leaves tree, parents and people', async () => {
    const base = repository.commit({ a: '1' });
    const text = repository.git('cat-file', 'commit', repository.commit({ a: '2' }, { parents: [base] })).toString();
    const head = repository.write('commit', text.replaceAll(/ \+0\d00$/gm, ' +0007'));
    const change = await readChange(github, { base, head });
    const { commits, subject } = await readChange(git, { base, head });
    expect(change.subject).toEqual(subject);
    expect(change.commits[0]).toMatchObject({ author: { name: 'Ann', email: 'ann@example.com' } });
    expect(Date.parse(change.commits[0]?.author.date ?? '')).toBe(Date.parse(commits[0]?.author.date ?? ''));
  });

  test('a second merge base is found', async () => {
    const root = repository.commit({ a: '1' });
    const left = repository.commit({ a: '2' }, { parents: [root] });
    const right = repository.commit({ a: '3' }, { parents: [root] });
    const base = repository.commit({ a: '4' }, { parents: [left, right] });
    const head = repository.commit({ a: '5' }, { parents: [right, left] });
    const read = readChange(github, { base, head });
    await expect(read).rejects.toMatchObject({ code: 'CHANGE_SEVERAL_MERGE_BASES' });
  });

  test('no common ancestor', async () => {
    const range = { base: repository.commit({ a: '1' }), head: repository.commit({ b: '1' }) };
    await expect(readChange(github, range)).rejects.toMatchObject({ code: 'CHANGE_NO_MERGE_BASE' });
  });
});

describe('what GitHub must not say', () => {
  type Tamper = ObjectApi['tamper'];
  const on =
    (prefix: string, change: (data: Record<string, unknown>) => unknown): Tamper =>
    (path, data) =>
      path.startsWith(prefix) ? change(data) : data;
  const entries = (data: Record<string, unknown>) => data.tree as Record<string, unknown>[];

  test.each<[string, Tamper, string]>([
    ['another blob', on('git/blobs', (data) => ({ ...data, content: 'eA==' })), 'CHANGE_OBJECT_CORRUPT'],
    ['no content', on('git/blobs', ({ content, ...data }) => data), 'CHANGE_OBJECT_CORRUPT'],
    ['an encoding', on('git/blobs', (data) => ({ ...data, encoding: 'none' })), 'CHANGE_OBJECT_CORRUPT'],
    [
      'a tree without an entry',
      on('git/trees', (data) => ({ ...data, tree: entries(data).slice(1) })),
      'CHANGE_OBJECT_CORRUPT',
    ],
    [
      'a tree with another mode',
      on('git/trees', (data) => ({ ...data, tree: entries(data).map((entry) => ({ ...entry, mode: '100755' })) })),
      'CHANGE_OBJECT_CORRUPT',
    ],
    ['no tree', on('git/trees', () => ({})), 'GITHUB_ANSWER_UNREADABLE'],
    ['no commit', on('git/commits', () => null), 'GITHUB_ANSWER_UNREADABLE'],
    ['another commit', on('git/commits', (data) => ({ ...data, sha: '1'.repeat(40) })), 'GITHUB_ANSWER_UNREADABLE'],
    [
      'a commit without its people',
      on('git/commits', (data) => ({ ...data, author: null })),
      'GITHUB_ANSWER_UNREADABLE',
    ],
    ['fewer commits than it counts', on('compare', (data) => ({ ...data, commits: [] })), 'GITHUB_TRUNCATED'],
  ])('%s', async (_, tamper, code) => {
    const root = repository.commit({ a: '1', b: '1' });
    const base = repository.commit({ a: '1', b: '1', c: '1' }, { parents: [root] });
    const head = repository.commit({ a: '2', b: '2' }, { parents: [root] });
    api.tamper = tamper;
    await expect(readChange(github, { base, head }).then(told)).rejects.toMatchObject({ code });
  });

  test('objects that are not there', async () => {
    const base = repository.commit({ a: '1' });
    const read = readChange(github, { base, head: '1'.repeat(40) });
    await expect(read).rejects.toMatchObject({ code: 'CHANGE_COMMIT_MISSING' });
  });

  test('too large a blob is not asked for', async () => {
    const base = repository.commit({});
    const head = repository.commit({ a: 'x'.repeat(5000) }, { parents: [base] });
    const change = await readChange(github, { base, head });
    for await (const { contents } of readContents(change, change.files, { maxFileBytes: 1000 })) {
      expect(contents.unreadable).toBeDefined();
    }
    expect(api.requests.filter((path) => path.startsWith('git/blobs'))).toEqual([]);
  });

  test('other failures stay what they are', async () => {
    const failing = openGitHubStore({
      owner: 'acme',
      repo: 'shop',
      request: () => Promise.reject(Object.assign(new Error('limit'), { code: 'GITHUB_RATE_LIMITED' })),
    });
    const sha = '1'.repeat(40);
    await expect(readChange(failing, { base: sha, head: sha })).rejects.toMatchObject({ code: 'GITHUB_RATE_LIMITED' });
  });
});

test('a small change takes few requests', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`d${i % 6}/e${i % 5}/f${i}`, `${i}`]));
  const base = repository.commit(files);
  const head = repository.commit({ ...files, 'd1/e1/f31': 'x' }, { parents: [base] });
  await told(await readChange(github, { base, head }));
  // Two commits, their comparison, two trees, two blobs.
  expect(api.requests).toHaveLength(7);
});
