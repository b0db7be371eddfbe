import { listTree, type ObjectStore, openGitStore, pathExists, pathText, readPath } from '@sallyport/change';
import { TestRepository } from './repository.ts';

let repository: TestRepository;
let store: ObjectStore;
let commit: string;

beforeAll(async () => {
  repository = new TestRepository();
  store = await openGitStore(repository.dir);
  commit = repository.commit({
    '.github/sallyport.yml': 'version: 1\n',
    'bin/run': { mode: '100755', content: 'x' },
    link: { mode: '120000', content: '.github' },
    module: { mode: '160000', oid: '1'.repeat(40) },
    'caf\xe9/a': 'x',
  });
});

afterAll(async () => {
  await store.close();
  repository.remove();
});

describe('a path of a commit', () => {
  test.each([
    ['.github/sallyport.yml', { mode: '100644', bytes: Buffer.from('version: 1\n'), path: '.github/sallyport.yml' }],
    ['bin/run', { mode: '100755' }],
    ['link', { mode: '120000', bytes: Buffer.from('.github') }],
    ['module', { mode: '160000', oid: '1'.repeat(40) }],
    ['.github', { mode: '040000' }],
  ])('%s', async (path, expected) => expect(await readPath(store, commit, path)).toMatchObject(expected));

  test.each(['nothing', '.github/other', 'bin/run/deeper', '.GITHUB/sallyport.yml', 'bin/', 'bin//run', '../bin/run'])(
    'nothing at %s',
    async (path) => {
      expect(await readPath(store, commit, path)).toBeUndefined();
      expect(await pathExists(store, commit, path)).toBe(false);
    },
  );

  test.each(['link/sallyport.yml', 'module/file'])('%s is behind a link', async (path) => {
    await expect(readPath(store, commit, path)).rejects.toMatchObject({ code: 'CHANGE_PATH_THROUGH_LINK' });
  });

  test('a folder and a submodule have no bytes', async () => {
    for (const path of ['.github', 'module']) expect((await readPath(store, commit, path))?.bytes).toBeUndefined();
    expect(await pathExists(store, commit, 'module')).toBe(true);
  });

  test('paths can be bytes', async () => {
    const path = Buffer.from('caf\xe9/a', 'latin1');
    expect(await readPath(store, commit, path)).toMatchObject({ path: 'caf\\xe9/a', pathBytes: path });
  });
});

describe('a folder', () => {
  test('has its entries, with paths from the root', async () => {
    const names = async (path?: string) =>
      (await listTree(store, commit, path))?.map((entry) => [entry.path, entry.mode]);
    expect(await names()).toEqual([
      ['.github', '040000'],
      ['bin', '040000'],
      ['caf\\xe9', '040000'],
      ['link', '120000'],
      ['module', '160000'],
    ]);
    expect(await names('bin')).toEqual([['bin/run', '100755']]);
  });

  test('is not a file, a link or nothing', async () => {
    for (const path of ['bin/run', 'link', 'nothing']) expect(await listTree(store, commit, path)).toBeUndefined();
  });
});

test.each([
  ['plain', 'plain'],
  ['caf\xc3\xa9', 'café'],
  ['caf\xe9', 'caf\\xe9'],
  ['\xff\xc3\xa9\xc3', '\\xffé\\xc3'],
  ['\xed\xa0\x80', '\\xed\\xa0\\x80'],
  ['\xf0\x9f\x98\x80\xe9', '😀\\xe9'],
  ['\xef\xbb\xbfbom\xe9', '\ufeffbom\\xe9'],
])('the path %j reads %s', (binary, text) => expect(pathText(binary)).toBe(text));
