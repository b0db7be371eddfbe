import { createHash } from 'node:crypto';
import { type FileChange, type ObjectStore, openGitStore, readChange } from '@sallyport/change';
import { detectRenames } from '../../../packages/change/src/renames.ts';
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

async function changeOf(before: TestFiles, after: TestFiles) {
  const base = repository.commit(before);
  return readChange(store, { base, head: repository.commit(after, { parents: [base] }) });
}

const statuses = ({ files }: Awaited<ReturnType<typeof changeOf>>) => files.map(({ status }) => status);
const many = (count: number, file: (index: number) => [string, string]) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => file(index)));

/** One line of so many bytes, its line feed included. */
const line = (letter: string, bytes: number) => `${letter.repeat(bytes - 1)}\n`;

describe('what is compared by content', () => {
  test('half of the larger content, not a byte less', async () => {
    expect(statuses(await changeOf({ a: line('a', 50) }, { b: line('a', 50) + line('b', 50) }))).toEqual(['renamed']);
    expect(statuses(await changeOf({ a: line('a', 50) }, { b: line('a', 50) + line('b', 51) }))).toEqual([
      'deleted',
      'added',
    ]);
  });

  test('files up to 512 KiB', async () => {
    const content = (bytes: number) => 'x\n'.repeat(bytes / 2);
    const limit = 512 * 1024;
    expect(statuses(await changeOf({ a: content(limit - 2) }, { b: content(limit) }))).toEqual(['renamed']);
    expect(statuses(await changeOf({ a: content(limit) }, { b: content(limit + 2) }))).toEqual(['deleted', 'added']);
  });

  test('up to 10,000 pairs', async () => {
    const before = many(100, (i) => [`a${1000 + i}`, `only ${i}\n`]);
    const after = many(101, (i) => [`b${1000 + i}`, `only ${i}\nmore\n`]);
    const beyond = await changeOf(before, after);
    expect(new Set(statuses(beyond))).toEqual(new Set(['added', 'deleted']));
    const { b1100, ...within } = after;
    expect(b1100).toBeDefined();
    expect(new Set(statuses(await changeOf(before, within)))).toEqual(new Set(['renamed']));
  });

  test('up to 32 MiB together', async () => {
    const bytes = 500_000;
    let reads = 0;
    const large: ObjectStore = {
      size: async () => bytes,
      read: async (oid) => ({ type: 'blob', bytes: Buffer.from(`${oid} ${++reads}\n`) }),
      mergeBases: async () => [],
      close: async () => {},
    };
    const files = (count: number): FileChange[] =>
      Array.from({ length: count }, (_, i) => ({
        status: i % 2 === 0 ? 'deleted' : 'added',
        path: `f${i}`,
        pathBytes: Buffer.from(`f${i}`),
        [i % 2 === 0 ? 'before' : 'after']: { mode: '100644', oid: `${i}`.padStart(40, '0') },
      }));
    // 68 files of half a megabyte are beyond the bound, so that none is read.
    expect(await detectRenames(large, files(68))).toHaveLength(68);
    expect(reads).toBe(0);
    await detectRenames(large, files(66));
    expect(reads).toBe(66);
  });

  test('nothing of files that moved as they are, of which there may be any number', async () => {
    const count = 130_000;
    const unread: ObjectStore = {
      size: () => Promise.reject(new Error('read')),
      read: () => Promise.reject(new Error('read')),
      mergeBases: async () => [],
      close: async () => {},
    };
    const files = Array.from({ length: 2 * count }, (_, i): FileChange => {
      const path = i < count ? `a/${i}` : `b/${i - count}`;
      const side = { mode: '100644', oid: `${i % count}`.padStart(40, '0') } as const;
      const pathBytes = Buffer.from(path);
      return i < count
        ? { status: 'deleted', path, pathBytes, before: side }
        : { status: 'added', path, pathBytes, after: side };
    });
    const renamed = await detectRenames(unread, files);
    expect(renamed).toHaveLength(count);
    expect(renamed[7]).toMatchObject({ status: 'renamed', path: 'b/7', previousPath: 'a/7' });
  });

  test('no empty file with anything but an empty one', async () => {
    expect(statuses(await changeOf({ a: '' }, { b: 'x' }))).toEqual(['deleted', 'added']);
    expect(statuses(await changeOf({ a: '' }, { b: '' }))).toEqual(['renamed']);
  });

  test('links by their whole target alone', async () => {
    const link = (content: string) => ({ mode: '120000', content });
    expect(statuses(await changeOf({ a: link('x\ny') }, { b: link('x\nyz') }))).toEqual(['deleted', 'added']);
    expect(statuses(await changeOf({ a: link('x') }, { b: link('x') }))).toEqual(['renamed']);
  });
});

test('the patch of many files is what git prints', async () => {
  const change = await changeOf(
    many(900, (i) => [`d${i % 9}/f${i}`, '1']),
    many(1800, (i) => [`d${i % 9}/f${i}`, '2']),
  );
  const command = 'diff-tree -r -z --raw --no-abbrev --no-renames --ignore-submodules=none'.split(' ');
  const patch = repository.git('--no-replace-objects', ...command, change.mergeBase, change.head);
  expect(patch.length).toBeGreaterThan(2 * 65_536);
  expect(change.subject.patchSha256).toBe(createHash('sha256').update(patch).digest('hex'));
});
