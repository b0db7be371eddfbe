import { writeFileSync } from 'node:fs';
import {
  type ContentsOptions,
  type FileContents,
  type ObjectStore,
  openGitStore,
  readChange,
  readContents,
} from '@sallyport/change';
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

async function contentsOf(before: TestFiles, after: TestFiles, options?: ContentsOptions) {
  const base = repository.commit(before);
  const change = await readChange(store, { base, head: repository.commit(after, { parents: [base] }) });
  const contents: Record<string, FileContents> = {};
  for await (const read of readContents(change, change.files, options)) contents[read.file.path] = read.contents;
  return contents;
}

const texts = (lines: FileContents['added'] | undefined) => lines?.map(({ number, text }) => `${number} ${text}`);

describe('the contents of a changed file', () => {
  test('both sides, and the lines between them', async () => {
    const { a } = await contentsOf({ a: 'one\ntwo\n' }, { a: 'one\nTWO\n' });
    expect(a?.before?.toString()).toBe('one\ntwo\n');
    expect(a?.after?.toString()).toBe('one\nTWO\n');
    expect(texts(a?.added)).toEqual(['2 TWO']);
    expect(texts(a?.removed)).toEqual(['2 two']);
    expect(a).toMatchObject({ binary: false });
  });

  test('all lines of a new file are added, of a deleted one removed', async () => {
    const { a, b } = await contentsOf({ a: 'x\ny' }, { b: '1\n2\n' });
    expect(texts(a?.removed)).toEqual(['1 x', '2 y']);
    expect(a).toMatchObject({ added: [] });
    expect(a?.after).toBeUndefined();
    expect(texts(b?.added)).toEqual(['1 1', '2 2']);
  });

  test('a renamed file is compared with what it was', async () => {
    const text = 'a\nb\nc\nd\ne\nf\n';
    const { b } = await contentsOf({ a: text }, { b: `${text}g\n` });
    expect(texts(b?.added)).toEqual(['7 g']);
    expect(b?.before?.toString()).toBe(text);
    const same = await contentsOf({ a: text }, { b: text });
    expect(same.b).toMatchObject({ added: [], removed: [], before: Buffer.from(text), after: Buffer.from(text) });
  });

  test('all lines of a copy are new where it stands', async () => {
    const { b } = await contentsOf({ a: '1\n' }, { a: '2\n', b: '1\n' });
    expect(texts(b?.added)).toEqual(['1 1']);
    expect(b?.before).toBeUndefined();
  });

  test('a file that becomes a link shares no line with it', async () => {
    const { a } = await contentsOf({ a: 'b' }, { a: { mode: '120000', content: 'b' } });
    expect(texts(a?.added)).toEqual(['1 b']);
    expect(texts(a?.removed)).toEqual(['1 b']);
  });

  test('a submodule has no contents', async () => {
    const { a } = await contentsOf({}, { a: { mode: '160000', oid: '1'.repeat(40) } });
    expect(a).toMatchObject({ binary: false, added: [], removed: [] });
    expect(a?.unreadable).toBeUndefined();
  });

  test.each([
    ['a NUL byte early', `${'x'.repeat(7999)}\0`, true],
    ['a NUL byte late', `${'x'.repeat(8000)}\0`, false],
    ['none', 'x\n', false],
  ])('binary as git decides: %s', async (_, content, binary) => {
    const { a, b } = await contentsOf({ b: content }, { a: content, b: 'text\n' });
    expect(a).toMatchObject({ binary, ...(binary && { added: [] }) });
    expect(b).toMatchObject({ binary });
  });

  test('what is too large is unreadable, on either side', async () => {
    const large = 'x\n'.repeat(600);
    const { a, b, c } = await contentsOf({ a: large, b: '1' }, { a: '1', b: large, c: '2' }, { maxFileBytes: 1000 });
    for (const file of [a, b]) {
      expect(file).toMatchObject({ unreadable: expect.stringContaining('1200 bytes'), added: [], removed: [] });
      expect([file?.before, file?.after]).toEqual([undefined, undefined]);
    }
    expect(texts(c?.added)).toEqual(['1 2']);
    const lines = await contentsOf({}, { a: large, b: 'x\n'.repeat(100) }, { maxFileLines: 100 });
    expect(lines.a).toMatchObject({ unreadable: expect.stringContaining('600 lines'), added: [] });
    expect(lines.b?.unreadable).toBeUndefined();
  });

  test('many files come in order, whatever their sizes', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 600 }, (_, i) => [`f${1000 + i}`, `${i}\n`.repeat(1 + ((i * 7919) % 3000))]),
    );
    const contents = await contentsOf({}, files);
    expect(Object.keys(contents)).toEqual(Object.keys(files));
    for (const [name, text] of Object.entries(files)) expect(contents[name]?.after?.toString()).toBe(text);
  });

  test('files are asked for as they are read, so that a change of any size is never held whole', async () => {
    const base = repository.commit({});
    const names = Array.from({ length: 3000 }, (_, i) => [`f${i}`, `${i % 7}`]);
    const change = await readChange(store, {
      base,
      head: repository.commit(Object.fromEntries(names), { parents: [base] }),
    });
    let asked = 0;
    function* counted() {
      for (const file of change.files) {
        asked++;
        yield file;
      }
    }
    let read = 0;
    let furthest = 0;
    for await (const _ of readContents(change, counted())) furthest = Math.max(furthest, asked - ++read);
    expect([asked, read]).toEqual([3000, 3000]);
    expect(furthest).toBeLessThan(768);
  });

  test('large files come one by one, and whole', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const files = Object.fromEntries(names.map((name) => [name, `${name}\n`.repeat(180_000) + name.repeat(5_000_000)]));
    const contents = await contentsOf({ c: 'before\n' }, files);
    for (const name of names) expect(contents[name]?.after?.toString() === files[name]).toBe(true);
    expect(contents.c).toMatchObject({ removed: [{ number: 1, text: 'before' }], before: Buffer.from('before\n') });
  });

  test('git is left alone with what nobody wants, and asked again for the rest', async () => {
    const huge = { content: Buffer.alloc(65 * 1024 * 1024) };
    const contents = await contentsOf({}, { a: '1\n', b: huge, c: '2\n' });
    expect(contents.b).toMatchObject({ unreadable: expect.stringContaining('68157440 bytes'), added: [] });
    expect([contents.a, contents.c].map((read) => texts(read?.added))).toEqual([['1 1'], ['1 2']]);
  });

  test('a caller that leaves early leaves nothing behind', async () => {
    const base = repository.commit({});
    const files = Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`f${i}`, `${i}`]));
    const change = await readChange(store, { base, head: repository.commit(files, { parents: [base] }) });
    for await (const { file } of readContents(change, change.files)) if (file.path === 'f100') break;
    expect((await store.read(base)).type).toBe('commit');
  });

  test('a missing and a corrupt blob are errors, and the store works on', async () => {
    const missing = { a: { oid: '1'.repeat(40) } };
    await expect(contentsOf({}, missing)).rejects.toMatchObject({ code: 'CHANGE_OBJECT_MISSING' });
    const oid = repository.write('blob', 'soon broken');
    writeFileSync(repository.objectFile(oid), 'not zlib');
    await expect(contentsOf({}, { a: { oid } })).rejects.toMatchObject({
      code: expect.stringMatching(/^CHANGE_OBJECT_(CORRUPT|MISSING)$/),
    });
    expect(texts((await contentsOf({}, { a: 'x' })).a?.added)).toEqual(['1 x']);
  });
});
