import { type GitObject, listTree, type ObjectStore, pathText, readFolder } from '@sallyport/change';
import { isSallyportError } from '@sallyport/core';
import fc from 'fast-check';
import { BatchReader, type BatchReply } from '../../../packages/change/src/batch-reader.ts';
import { parseCommit } from '../../../packages/change/src/commit.ts';
import { diffTrees } from '../../../packages/change/src/tree-diff.ts';

const OID = 'a'.repeat(40);
const RUNS = { numRuns: 1_000 };

/** Bytes that look like git's, changed at random: plain random bytes rarely get past the first check. */
function nearly(...pieces: readonly string[]): fc.Arbitrary<Buffer> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces).map((text) => Buffer.from(text, 'latin1')) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 24 }).map((bytes) => Buffer.from(bytes)) },
  );
  return fc.array(piece, { maxLength: 24 }).map((parts) => Buffer.concat(parts));
}

/** What this gives, or the code with which it is refused; any other error is a fault. */
async function resultOf<T>(run: () => T | Promise<T>): Promise<T | string> {
  try {
    return await run();
  } catch (error) {
    if (!isSallyportError(error)) throw error;
    return error.code;
  }
}

function storeOf(objects: Readonly<Record<string, GitObject>>): ObjectStore {
  const read = async (oid: string) => objects[oid] ?? { type: 'tree' as const, bytes: Buffer.alloc(0) };
  return { read, size: async () => 0, mergeBases: async () => [], close: async () => {} };
}

const tree = nearly(
  ...['100644 ', '100755 ', '40000 ', '120000 ', '160000 ', '0', '9 ', ' ', 'a', 'b\0', 'a\0', '.git\0', '..\0', '/\0'],
  ...['\xff\0', '\0', '\x01'.repeat(20), '\x02'.repeat(20), '\x03'.repeat(19), `100644 a\0${'\x01'.repeat(20)}`],
);

describe('whatever bytes there are', () => {
  test('a tree is read whole or refused', async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (bytes) => {
        const entries = await resultOf(() => readFolder(storeOf({ [OID]: { type: 'tree', bytes } }), OID));
        if (typeof entries === 'string') return expect(entries).toBe('CHANGE_TREE_MALFORMED');
        expect(entries.every(({ oid }) => oid.length === OID.length)).toBe(true);
        expect(entries.length > 0).toBe(bytes.length > 0);
      }),
      RUNS,
    );
  });

  test('two trees are compared or refused', async () => {
    await fc.assert(
      fc.asyncProperty(tree, tree, async (before, after) => {
        const other = 'b'.repeat(40);
        const store = storeOf({ [OID]: { type: 'tree', bytes: before }, [other]: { type: 'tree', bytes: after } });
        const differences = await resultOf(() => diffTrees(store, OID, other, { maxFiles: 100 }));
        if (typeof differences === 'string') return expect(differences).toBe('CHANGE_TREE_MALFORMED');
        const paths = differences.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        if (!before.equals(after)) return;
        expect(paths).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a commit is read or refused, and a folder of it listed or refused', async () => {
    const commit = nearly(
      ...[`tree ${OID}\n`, `parent ${OID}\n`, 'author A <a@x> 1 +0000\n', 'committer <> 99999999999999 -9999\n'],
      ...[
        'encoding utf-16\n',
        'encoding \n',
        'gpgsig x\n',
        ' more\n',
        '\n',
        '\n\n',
        'Co-authored-by: A <a>\n',
        '<',
        '>',
      ],
    );
    await fc.assert(
      fc.asyncProperty(commit, fc.string({ maxLength: 12 }), async (bytes, path) => {
        const parsed = await resultOf(() => parseCommit(OID, { type: 'commit', bytes }));
        if (typeof parsed === 'string') expect(parsed).toBe('CHANGE_COMMIT_MALFORMED');
        else expect(Number.isNaN(Date.parse(parsed.author.date))).toBe(false);
        const commitOid = 'c'.repeat(40);
        await resultOf(() => listTree(storeOf({ [commitOid]: { type: 'commit', bytes } }), commitOid, path));
      }),
      RUNS,
    );
  });

  test('the output of git cat-file ends in replies or in an error', () => {
    const output = nearly(
      ...[
        `${OID} blob 3\n`,
        `${OID} tree 0\n`,
        `${OID} missing\n`,
        `${OID} blob 99999999999999999999\n`,
        'abc\n',
        '\n',
      ],
      ...[`${OID} blob -1\n`, `${OID} blob 1e3\n`, 'x'.repeat(600), `${'b'.repeat(40)} blob 2\nab\n`],
    );
    fc.assert(
      fc.property(output, fc.array(fc.nat(), { maxLength: 6 }), fc.boolean(), (bytes, cuts, contents) => {
        const got: BatchReply[] = [];
        const limit = { maxBytes: 1_000, left: 10_000 };
        const next = () => (got.length < 50 ? { oid: OID, limit } : undefined);
        const reader = new BatchReader(contents, next, (reply) => got.push(reply));
        const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
        try {
          ends.reduce((from, end) => {
            reader.push(Buffer.from(bytes.subarray(from, end)));
            return end;
          }, 0);
        } catch (error) {
          expect((error as Error).message).toMatch(/^git cat-file printed|^$/);
        }
        // Nothing is believed whose hash is another one: no content here has the id that was asked for.
        expect(got.filter(({ kind }) => kind === 'object')).toEqual([]);
      }),
      RUNS,
    );
  });

  test('a path has a text, which tells paths apart that differ in bytes that are no UTF-8', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const binary = Buffer.from(bytes).toString('latin1');
        const text = pathText(binary);
        const isText = Buffer.from(bytes).equals(Buffer.from(Buffer.from(bytes).toString('utf8')));
        if (isText) expect(Buffer.from(text).equals(Buffer.from(bytes))).toBe(true);
        else expect(text).toMatch(/\\x[0-9a-f]{2}/);
      }),
      RUNS,
    );
  });
});
