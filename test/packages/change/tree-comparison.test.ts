import { createHash } from 'node:crypto';
import { type ObjectStore, openGitStore, readChange } from '@sallyport/change';
import fc from 'fast-check';
import { type TestFile, TestRepository } from './repository.ts';

/** Few names and contents, so that folders meet files, and contents meet again. Paths are bytes as latin1. */
const segment = fc.constantFrom('a', 'b', 'a-b', 'a.b', 'ab', 'a0', '\xe9', '\xc3\xa9', 'A', ' ', 'x\ny', '"', '\x7f');
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((segments) => segments.join('/'));
const file: fc.Arbitrary<TestFile> = fc.oneof(
  fc.record({ mode: fc.constantFrom('100644', '100755', '100664', '120000'), content: fc.constantFrom('', '1', '2') }),
  fc.record({ mode: fc.constant('160000'), oid: fc.constantFrom('1'.repeat(40), '2'.repeat(40)) }),
);
const files = fc.array(fc.tuple(path, file), { maxLength: 12 }).map(withoutClashes);

/** The first of a file and a folder with one name stays. */
function withoutClashes(entries: readonly [string, TestFile][]): Record<string, TestFile> {
  const kept: Record<string, TestFile> = {};
  for (const [name, value] of entries) {
    const clashes = Object.keys(kept).some((other) => other.startsWith(`${name}/`) || name.startsWith(`${other}/`));
    if (!clashes) kept[name] = value;
  }
  return kept;
}

const COMMAND = '--no-replace-objects diff-tree -r -z --raw --no-abbrev --no-renames --ignore-submodules=none'.split(
  ' ',
);

describe('two trees', () => {
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

  test('differ where git says that they do', () =>
    fc.assert(
      fc.asyncProperty(files, files, async (before, after) => {
        const base = repository.commit(before);
        const head = repository.commit(after, { parents: [base] });
        const raw = repository.git(...COMMAND, base, head);
        const change = await readChange(store, { base, head });
        expect(change.subject.patchSha256).toBe(createHash('sha256').update(raw).digest('hex'));
        const fields = raw.toString('latin1').split('\0').slice(0, -1);
        const paths = fields.filter((_, index) => index % 2 === 1);
        const named = change.files.flatMap(({ status, pathBytes, previousPathBytes }) => [
          pathBytes.toString('latin1'),
          ...(status === 'renamed' && previousPathBytes ? [previousPathBytes.toString('latin1')] : []),
        ]);
        expect(named.sort()).toEqual(paths.sort());
      }),
      { numRuns: 40 },
    ));
});
