import { openGitStore } from '@sallyport/change';
import { landmarksOf } from '../../../packages/risk/src/engine/landmarks.ts';
import { readAtMost } from '../../../packages/risk/src/engine/read-at-most.ts';
import { TestRepository } from '../change/repository.ts';

const repository = new TestRepository();
afterAll(() => repository.remove());

async function using<T>(use: (store: Awaited<ReturnType<typeof openGitStore>>) => Promise<T>): Promise<T> {
  const store = await openGitStore(repository.dir);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const link = { mode: '120000', content: 'target' };

test('links and instructions are found wherever they stand, and nothing else', async () => {
  const tree = repository.tree({
    'AGENTS.md': '1',
    'README.md': '2',
    'a/b/link': link,
    'a/b/c/CLAUDE.md': '3',
    'a/.claude/rules/x/any.md': '4',
    'a/.claude/deep/link': link,
    'b/module': { mode: '160000', oid: '1'.repeat(40) },
    'b/plain.ts': '5',
  });
  const { links, instructions, complete } = await using((store) => landmarksOf(store, tree));
  expect(links.map(({ path }) => path).sort()).toEqual(['a/.claude/deep/link', 'a/b/link']);
  expect(instructions.map(({ path }) => path).sort()).toEqual([
    'AGENTS.md',
    'a/.claude/rules/x/any.md',
    'a/b/c/CLAUDE.md',
  ]);
  expect(instructions.find(({ path }) => path === 'AGENTS.md')?.oid).toBe(repository.write('blob', '1'));
  expect(complete).toBe(true);
});

test('one folder has other landmarks inside a folder of instructions than beside it', async () => {
  const folder = { 'notes.md': 'x', link };
  const files = (name: string) =>
    Object.fromEntries(Object.entries(folder).map(([file, content]) => [`${name}/${file}`, content]));
  const tree = repository.tree({ ...files('a/x'), ...files('.claude/x'), ...files('z/x') });
  const { links, instructions } = await using((store) => landmarksOf(store, tree));
  expect(instructions.map(({ path }) => path)).toEqual(['.claude/x/notes.md']);
  expect(links.map(({ path }) => path).sort()).toEqual(['.claude/x/link', 'a/x/link', 'z/x/link']);
});

test('all of many folders are searched, in their order', async () => {
  const names = Array.from({ length: 130 }, (_, index) => `${1000 + index}/link`);
  const tree = repository.tree(Object.fromEntries(names.map((name) => [name, link])));
  const { links } = await using((store) => landmarksOf(store, tree));
  expect(links.map(({ path }) => path)).toEqual(names);
});

test('a tree with more than can be listed says so', async () => {
  let tree = repository.tree(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`l${index}`, link])));
  const times = (count: number) =>
    repository.rawTree(Array.from({ length: count }, (_, at) => ['40000', `d${1000 + at}`, tree] as const));
  tree = times(100);
  tree = times(100);
  const full = await using((store) => landmarksOf(store, tree));
  expect([full.links.length, full.complete]).toEqual([200_000, true]);
  const more = repository.rawTree([
    ['40000', 'a', tree],
    ['40000', 'b', repository.tree({ link })],
  ]);
  expect((await using((store) => landmarksOf(store, more))).complete).toBe(false);
  const above = repository.rawTree([['40000', 'x', more]]);
  expect((await using((store) => landmarksOf(store, above))).complete).toBe(false);
});

test('an object is read up to its bound', async () => {
  const oid = repository.write('blob', 'four');
  await using(async (store) => {
    expect((await readAtMost(store, oid, 4))?.toString()).toBe('four');
    expect(await readAtMost(store, oid, 3)).toBeUndefined();
    await expect(readAtMost(store, '1'.repeat(40), 3)).rejects.toMatchObject({ code: 'CHANGE_OBJECT_MISSING' });
  });
});
