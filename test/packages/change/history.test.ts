import { type ObjectStore, openGitStore, readChange } from '@sallyport/change';
import fc from 'fast-check';
import { type TestCommit, TestRepository } from './repository.ts';

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

async function commitOf(details: TestCommit) {
  const base = repository.commit({});
  const head = repository.commit({ a: '1' }, { ...details, parents: [base] });
  const [commit] = (await readChange(store, { base, head })).commits;
  return commit;
}

/** A commit written line by line. */
async function raw(...lines: string[]) {
  const base = repository.commit({});
  const tree = `tree ${repository.tree({ a: '1' })}`;
  const head = repository.write('commit', Buffer.from([tree, `parent ${base}`, ...lines].join('\n'), 'latin1'));
  const [commit] = (await readChange(store, { base, head })).commits;
  return commit;
}

const AUTHOR = 'author A <a@example.com> 1700000000 +0000';
const COMMITTER = 'committer C <c@example.com> 1700000000 +0000';

describe('a commit', () => {
  test('has its people, with times in their own zones, and its message', async () => {
    const commit = await commitOf({
      author: 'Zoë Ünal <zoe@example.com>',
      message: 'One\n\nTwo\n',
      time: 1_700_000_000,
    });
    expect(commit).toMatchObject({
      author: { name: 'Zoë Ünal', email: 'zoe@example.com', date: '2023-11-14T22:13:20Z' },
      committer: { name: 'Cy', email: 'cy@example.com', date: '2023-11-14T23:13:20+01:00' },
      message: 'One\n\nTwo\n',
      signed: false,
    });
  });

  test.each([
    ['gpgsig', true],
    ['gpgsig-sha256', true],
    ['mergetag', false],
  ])('signed by a header %s: %s', async (header, signed) => {
    const commit = await commitOf({
      headers: `${header} -----BEGIN-----\n author Eve <eve@example.com> 1 +0000\n \n x\n`,
    });
    expect(commit).toMatchObject({ signed, author: { name: 'Ann' }, message: 'change\n' });
  });

  test('a signature in the message is none', async () =>
    expect(await commitOf({ message: 'x\n\ngpgsig -----BEGIN-----\n' })).toMatchObject({ signed: false }));

  test('another character set is decoded, an unknown one replaced', async () => {
    const name = 'author J\xf6rg <j@example.com> 1700000000 +0000';
    expect(await raw(name, COMMITTER, 'encoding ISO-8859-1', '', 'gr\xfcn')).toMatchObject({
      author: { name: 'Jörg' },
      message: 'grün',
    });
    expect(await raw(name, COMMITTER, 'encoding klingon', '', '')).toMatchObject({ author: { name: 'J\ufffdrg' } });
  });

  test.each([
    ['a name alone', 'author Ann', { name: 'Ann', email: '', date: '1970-01-01T00:00:00Z' }],
    ['no name', 'author <a@example.com> 1700000000 +0000', { name: '', email: 'a@example.com' }],
    ['no time', 'author Ann <a@example.com>', { email: 'a@example.com', date: '1970-01-01T00:00:00Z' }],
    ['a time beyond all calendars', 'author A <a> 999999999999999999 +0000', { date: '1970-01-01T00:00:00Z' }],
    ['a time after the year 9999', 'author A <a> 999999999999 +0000', { date: '1970-01-01T00:00:00Z' }],
    ['an odd zone', 'author A <a> 1700000000 nowhere', { date: '2023-11-14T22:13:20Z' }],
    ['a zone in the west', 'author A <a> 1700000000 -0330', { date: '2023-11-14T18:43:20-03:30' }],
    ['two e-mail addresses', 'author A <a@x> <b@x> 1700000000 +0000', { email: 'a@x', date: '2023-11-14T22:13:20Z' }],
    ['nothing', 'author', { name: '', email: '' }],
  ])('an author with %s', async (_, author, expected) => {
    expect((await raw(author, COMMITTER, '', 'x'))?.author).toMatchObject(expected);
  });

  test.each([
    ['two authors', [AUTHOR, AUTHOR, COMMITTER]],
    ['two committers', [AUTHOR, COMMITTER, COMMITTER]],
    ['two trees', [`tree ${'1'.repeat(40)}`, AUTHOR, COMMITTER]],
    ['a short parent', ['parent 1234', AUTHOR, COMMITTER]],
  ])('%s are refused', async (_, lines) => {
    await expect(raw(...lines, '', 'x')).rejects.toMatchObject({ code: 'CHANGE_COMMIT_MALFORMED' });
  });

  test('no tree is refused', async () => {
    const head = repository.write('commit', `${AUTHOR}\n${COMMITTER}\n\nx`);
    await expect(readChange(store, { base: head, head })).rejects.toMatchObject({ code: 'CHANGE_COMMIT_MALFORMED' });
  });

  test('a message without end is cut', async () => {
    const commit = await commitOf({ message: 'x'.repeat(1_000_000) });
    expect(commit?.message).toHaveLength(256 * 1024);
  });
});

describe('the commits of a change', () => {
  /** Each commit has one or two of the earlier ones as parents; later ones are younger. */
  const history = fc.array(fc.tuple(fc.nat(), fc.option(fc.nat())), { minLength: 2, maxLength: 14 });

  test('are those that git lists, each after its parents', () =>
    fc.assert(
      fc.asyncProperty(history, fc.nat(), async (shape, seed) => {
        const commits = [repository.commit({ seed: `${seed}` })];
        for (const [index, [first, second]] of shape.entries()) {
          const parents = [first, second].flatMap((n) => (n === null ? [] : [commits[n % commits.length] as string]));
          commits.push(repository.commit({ a: `${index}` }, { parents: [...new Set(parents)] }));
        }
        const [base, head] = [commits[seed % commits.length] as string, commits.at(-1) as string];
        const bases = repository.git('merge-base', '--all', base, head).toString().trim().split('\n');
        const read = readChange(store, { base, head });
        if (bases.length > 1) {
          await expect(read).rejects.toMatchObject({ code: 'CHANGE_SEVERAL_MERGE_BASES' });
          return;
        }
        const change = await read;
        expect(change.mergeBase).toBe(bases[0]);
        const listed = repository.git('rev-list', head, '--not', base).toString().split('\n').filter(Boolean);
        expect(change.commits.map(({ oid }) => oid).sort()).toEqual(listed.sort());
        const place = new Map(change.commits.map(({ oid }, index) => [oid, index]));
        for (const { oid, parents } of change.commits) {
          for (const parent of parents) expect(place.get(parent) ?? -1).toBeLessThan(place.get(oid) as number);
        }
      }),
      { numRuns: 25 },
    ));
});
