import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, type ObjectStore, openGitStore, readChange } from '@sallyport/change';
import { type TestFiles, TestRepository } from './repository.ts';

let repository: TestRepository;
let store: ObjectStore;

beforeAll(async () => {
  repository = new TestRepository();
  store = await openGitStore(repository.dir);
});

afterAll(async () => {
  await store.close();
  repository.remove();
});

async function changeOf(before: TestFiles, after: TestFiles): Promise<Change> {
  const base = repository.commit(before);
  return readChange(store, { base, head: repository.commit(after, { parents: [base] }) });
}

const names = ({ files }: Change) =>
  files.map(({ status, path, previousPath }) => [status, path, ...(previousPath === undefined ? [] : [previousPath])]);

describe('what a change is', () => {
  test.each<[string, TestFiles, TestFiles, string[][]]>([
    ['an added file', { a: '1' }, { a: '1', b: '2' }, [['added', 'b']]],
    ['a deleted file', { a: '1', b: '2' }, { a: '1' }, [['deleted', 'b']]],
    ['a modified file', { a: '1' }, { a: '2' }, [['modified', 'a']]],
    ['a mode', { a: '1' }, { a: { mode: '100755', content: '1' } }, [['modified', 'a']]],
    ['a file that becomes a link', { a: '1' }, { a: { mode: '120000', content: '1' } }, [['type-changed', 'a']]],
    [
      'a folder in place of a file',
      { a: '1' },
      { 'a/b': '2' },
      [
        ['deleted', 'a'],
        ['added', 'a/b'],
      ],
    ],
    [
      'a file in place of a folder',
      { 'a/b': '2' },
      { a: '1' },
      [
        ['added', 'a'],
        ['deleted', 'a/b'],
      ],
    ],
    [
      'names around a folder',
      {},
      { 'a-b': '1', 'a/x': '2', 'a.b': '3', a0: '4' },
      [
        ['added', 'a-b'],
        ['added', 'a.b'],
        ['added', 'a/x'],
        ['added', 'a0'],
      ],
    ],
    ['a renamed file', { a: 'same' }, { b: 'same' }, [['renamed', 'b', 'a']]],
    [
      'a copied file',
      { a: 'same' },
      { a: 'other', b: 'same' },
      [
        ['modified', 'a'],
        ['copied', 'b', 'a'],
      ],
    ],
    ['no copy of a file that stays', { a: 'same' }, { a: 'same', b: 'same' }, [['added', 'b']]],
    [
      'a link is not the file with its bytes',
      { a: 'same' },
      { b: { mode: '120000', content: 'same' } },
      [
        ['deleted', 'a'],
        ['added', 'b'],
      ],
    ],
    ['nothing', { a: '1' }, { a: '1' }, []],
  ])('%s', async (_, before, after, expected) => expect(names(await changeOf(before, after))).toEqual(expected));

  test('a submodule has its commit and no other name', async () => {
    const oid = '1'.repeat(40);
    const change = await changeOf({ a: { mode: '160000', oid } }, { b: { mode: '160000', oid } });
    expect(change.files).toMatchObject([
      { status: 'deleted', path: 'a', before: { mode: '160000', oid } },
      { status: 'added', path: 'b', after: { mode: '160000', oid } },
    ]);
  });

  test('old permission bits are 644 or 755, as git reads them', async () => {
    const change = await changeOf({ a: { mode: '100664', content: '1' } }, { a: { mode: '100644', content: '1' } });
    expect(change.files).toEqual([]);
    const executable = await changeOf({ a: '1' }, { a: { mode: '100775', content: '1' } });
    expect(executable.files).toMatchObject([{ after: { mode: '100755' } }]);
  });

  test('paths are bytes', async () => {
    const paths = ['caf\xc3\xa9', 'caf\xe9', 'line\nfeed', 'quote"', 'tab\t', '.git', '.GIT', 'a\\b', 'dot. '];
    const change = await changeOf({}, Object.fromEntries(paths.map((path) => [path, path])));
    expect(new Set(change.files.map(({ pathBytes }) => pathBytes.toString('latin1')))).toEqual(new Set(paths));
    expect(change.files.map(({ path }) => path)).toEqual(expect.arrayContaining(['café', 'caf\\xe9', 'line\nfeed']));
  });

  test('the subject has the commit, the tree and the canonical patch', async () => {
    const { subject, mergeBase, head } = await changeOf({ a: '1', b: '2' }, { a: '3', 'd/c': '2' });
    const command = 'diff-tree -r -z --raw --no-abbrev --no-renames --ignore-submodules=none'.split(' ');
    const patch = repository.git('--no-replace-objects', ...command, mergeBase, head);
    expect(subject).toEqual({
      gitCommit: head,
      gitTree: repository.git('rev-parse', `${head}^{tree}`).toString().trim(),
      patchSha256: createHash('sha256').update(patch).digest('hex'),
    });
  });
});

describe('renames with changed content', () => {
  const lines = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `line ${from + i}\n`).join('');

  test('half of the content makes a rename', async () => {
    const change = await changeOf({ a: lines(20) }, { b: lines(14) + lines(6, 50) });
    expect(names(change)).toEqual([['renamed', 'b', 'a']]);
    expect(change.files[0]).toMatchObject({ before: { mode: '100644' }, after: { mode: '100644' } });
  });

  test('less does not', async () => {
    expect(names(await changeOf({ a: lines(20) }, { b: lines(8) + lines(12, 50) }))).toEqual([
      ['deleted', 'a'],
      ['added', 'b'],
    ]);
  });

  test('the most similar wins, then the same file name', async () => {
    const change = await changeOf(
      { 'x/a': lines(20), 'x/b': lines(20, 30) },
      { 'y/a': lines(18), 'y/b': lines(20, 30), 'y/c': lines(19) },
    );
    expect(names(change)).toEqual([
      ['added', 'y/a'],
      ['renamed', 'y/b', 'x/b'],
      ['renamed', 'y/c', 'x/a'],
    ]);
    const same = await changeOf({ 'x/a': 'q', 'x/b': 'q' }, { 'y/b': 'q', 'y/a': 'q' });
    expect(names(same)).toEqual([
      ['renamed', 'y/a', 'x/a'],
      ['renamed', 'y/b', 'x/b'],
    ]);
  });

  test('of two that are as similar, the one with the same file name wins', async () => {
    const change = await changeOf(
      { 'x/a': lines(15) + lines(5, 60), 'x/b': lines(15) + lines(5, 70) },
      { 'y/b': lines(15) + lines(5, 80) },
    );
    expect(names(change)).toEqual([
      ['deleted', 'x/a'],
      ['renamed', 'y/b', 'x/b'],
    ]);
  });

  test('every path of a change is named, whatever is paired', async () => {
    const before = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`old/${i}`, lines(4, i)]));
    const after = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`new/${i}`, lines(4, i + 2)]));
    const change = await changeOf(before, after);
    const named = change.files.flatMap(({ path, previousPath }) => [path, previousPath ?? path]);
    expect(new Set(named)).toEqual(new Set([...Object.keys(before), ...Object.keys(after)]));
  });
});

describe('base and head', () => {
  test('the merge base is judged, and a base that moved on is said', async () => {
    const root = repository.commit({ a: '1' });
    const base = repository.commit({ a: '1', theirs: 'x' }, { parents: [root] });
    const head = repository.commit({ a: '2' }, { parents: [root] });
    const change = await readChange(store, { base, head });
    expect(change).toMatchObject({ base, head, mergeBase: root, baseMoved: true });
    expect(names(change)).toEqual([['modified', 'a']]);
    expect(change.commits.map(({ oid }) => oid)).toEqual([head]);
  });

  test('the same commit has no files and no commits', async () => {
    const head = repository.commit({ a: '1' });
    expect(await readChange(store, { base: head, head })).toMatchObject({ files: [], commits: [], baseMoved: false });
  });

  test('another commit with the same tree has no files', async () => {
    const base = repository.commit({ a: '1' });
    const change = await readChange(store, { base, head: repository.commit({ a: '1' }, { parents: [base] }) });
    expect(change.files).toEqual([]);
    expect(change.commits).toHaveLength(1);
  });

  test('a head behind its base has nothing to merge', async () => {
    const head = repository.commit({ a: '1' });
    const base = repository.commit({ a: '2' }, { parents: [head] });
    expect(await readChange(store, { base, head })).toMatchObject({ files: [], commits: [], baseMoved: true });
  });

  test.each([
    ['a short SHA', () => 'abcdef1', 'CHANGE_SHA_INVALID'],
    ['a name', () => 'HEAD', 'CHANGE_SHA_INVALID'],
    ['an option', () => '--all', 'CHANGE_SHA_INVALID'],
    ['an empty text', () => '', 'CHANGE_SHA_INVALID'],
    ['a line feed', () => `${'1'.repeat(40)}\n`, 'CHANGE_SHA_INVALID'],
    ['a SHA that is not there', () => '1'.repeat(40), 'CHANGE_COMMIT_MISSING'],
    ['a SHA-256 in a SHA-1 repository', () => '1'.repeat(64), 'CHANGE_COMMIT_MISSING'],
    ['a tree', () => repository.tree({ a: '1' }), 'CHANGE_NOT_A_COMMIT'],
    ['a blob', () => repository.write('blob', 'x'), 'CHANGE_NOT_A_COMMIT'],
    [
      'a tag',
      () =>
        repository.write('tag', `object ${repository.commit({})}\ntype commit\ntag t\ntagger T <t@t> 1 +0000\n\nt\n`),
      'CHANGE_NOT_A_COMMIT',
    ],
  ])('%s as head or base is refused', async (_, name, code) => {
    const good = repository.commit({ a: '1' });
    const bad = name();
    await expect(readChange(store, { base: good, head: bad })).rejects.toMatchObject({ code });
    await expect(readChange(store, { base: bad, head: good })).rejects.toMatchObject({ code });
  });

  test('a branch named like a SHA-256 id is not taken for a commit', async () => {
    const commit = repository.commit({ a: '1' });
    const name = 'a'.repeat(64);
    repository.git('update-ref', `refs/heads/${name}`, commit);
    await expect(readChange(store, { base: commit, head: name })).rejects.toMatchObject({
      code: 'CHANGE_COMMIT_MISSING',
    });
    expect(await readChange(store, { base: commit, head: commit })).toMatchObject({ files: [] });
  });

  test('unrelated histories are refused', async () => {
    const range = { base: repository.commit({ a: '1' }), head: repository.commit({ b: '1' }) };
    await expect(readChange(store, range)).rejects.toMatchObject({ code: 'CHANGE_NO_MERGE_BASE' });
  });

  test('several merge bases are refused', async () => {
    const root = repository.commit({ a: '1' });
    const left = repository.commit({ a: '2' }, { parents: [root] });
    const right = repository.commit({ a: '3' }, { parents: [root] });
    const base = repository.commit({ a: '4' }, { parents: [left, right] });
    const head = repository.commit({ a: '5' }, { parents: [right, left] });
    await expect(readChange(store, { base, head })).rejects.toMatchObject({ code: 'CHANGE_SEVERAL_MERGE_BASES' });
  });

  test('replace refs change nothing', async () => {
    const base = repository.commit({ a: '1' });
    const head = repository.commit({ a: '2', evil: 'x' }, { parents: [base] });
    const harmless = repository.commit({ a: '2' }, { parents: [base] });
    repository.git('replace', head, harmless);
    const fresh = await openGitStore(repository.dir); // git reads replace refs once
    const change = await readChange(fresh, { base, head }).finally(() => fresh.close());
    expect(names(change)).toEqual([
      ['modified', 'a'],
      ['added', 'evil'],
    ]);
  });

  test('grafts change nothing', async () => {
    const root = repository.commit({ a: '1' });
    const base = repository.commit({ a: '1', theirs: 'x' }, { parents: [root] });
    const head = repository.commit({ a: '2' }, { parents: [root] });
    mkdirSync(join(repository.dir, 'info'), { recursive: true });
    const grafts = join(repository.dir, 'info', 'grafts');
    writeFileSync(grafts, `${head} ${base}\n`);
    const change = await readChange(store, { base, head }).finally(() => rmSync(grafts));
    expect(change.mergeBase).toBe(root);
  });

  test('bounds are errors, not cut lists', async () => {
    const base = repository.commit({});
    const middle = repository.commit({ a: '1' }, { parents: [base] });
    const head = repository.commit({ a: '1', b: '2' }, { parents: [middle] });
    const range = { base, head };
    await expect(readChange(store, range, { maxFiles: 1 })).rejects.toMatchObject({ code: 'CHANGE_TOO_MANY_FILES' });
    await expect(readChange(store, range, { maxCommits: 1 })).rejects.toMatchObject({
      code: 'CHANGE_TOO_MANY_COMMITS',
    });
    expect((await readChange(store, range, { maxFiles: 2, maxCommits: 2 })).files).toHaveLength(2);
  });
});
