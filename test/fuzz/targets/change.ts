import { type GitObject, type ObjectStore, readFolder } from '@sallyport/change';
import { BatchReader, type BatchReply } from '../../../packages/change/src/batch-reader.ts';
import { parseCommit } from '../../../packages/change/src/commit.ts';
import { fileContents } from '../../../packages/change/src/file-contents.ts';
import { pathText } from '../../../packages/change/src/path-text.ts';
import { decodeSnappy } from '../../../packages/github/src/snappy.ts';
import { expectThat, type FuzzTarget } from '../target.ts';

const OID = 'a'.repeat(40);

function storeOf(object: GitObject): ObjectStore {
  return { read: async () => object, size: async () => 0, mergeBases: async () => [], close: async () => {} };
}

const tree = Buffer.concat([
  ...['100644 a', '100755 b.sh', '120000 l', '160000 m', '40000 z'].flatMap((name) => [
    Buffer.from(`${name}\0`),
    Buffer.alloc(20, 7),
  ]),
]);

const commit = `tree ${OID}\nparent ${OID}\nauthor A B <a@x> 1700000000 +0130\ncommitter C <c@x> 1700000001 -0930\nencoding ISO-8859-1\ngpgsig -----BEGIN\n more\n\nA title\n\nCo-authored-by: D <d@x>\n`;

export const changeTargets: readonly FuzzTarget[] = [
  {
    name: 'change/tree',
    seeds: [tree],
    async run(input) {
      const entries = await readFolder(storeOf({ type: 'tree', bytes: input }), OID);
      expectThat(entries.length > 0 === input.length > 0, 'an entry was lost');
    },
  },
  {
    name: 'change/commit',
    seeds: [commit],
    run: (input) => parseCommit(OID, { type: 'commit', bytes: input }),
  },
  {
    name: 'change/batch',
    seeds: [
      `${OID} blob 3\nabc\n${OID} missing\n`,
      `ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad blob 3\nabc\n`,
    ],
    run(input) {
      const replies = (cuts: readonly number[]) => {
        const found: BatchReply[] = [];
        const request = { oid: OID, limit: { maxBytes: 1_000, left: 5_000 } };
        const reader = new BatchReader(
          true,
          () => request,
          (reply) => found.push(reply),
        );
        try {
          for (const [at, cut] of cuts.entries()) reader.push(Buffer.from(input.subarray(cuts[at - 1] ?? 0, cut)));
        } catch (error) {
          return `${found.map(({ kind }) => kind)} ${(error as Error).message}`;
        }
        return String(found.map(({ kind }) => kind));
      };
      const half = input.length >> 1;
      expectThat(replies([input.length]) === replies([half, input.length]), 'a chunk’s border changes the replies');
    },
  },
  {
    name: 'change/lines',
    seeds: ['a\nb\nc\n\0\0a\nx\nc', 'one\r\ntwo\0\0one\r\n'],
    run(input) {
      const cut = input.indexOf('\0\0');
      const [before, after] = cut < 0 ? [input, input] : [input.subarray(0, cut), input.subarray(cut + 2)];
      const side = { mode: '100644' as const, oid: OID };
      const file = { status: 'modified' as const, path: 'a', pathBytes: Buffer.from('a'), before: side, after: side };
      const { added, removed, binary, unreadable } = fileContents(
        file,
        Buffer.from(before),
        Buffer.from(after),
        10_000,
      );
      if (binary || unreadable !== undefined) return;
      const lines = (bytes: Buffer) => bytes.toString('utf8').split('\n').length - (bytes.at(-1) === 0x0a ? 1 : 0);
      const kept = (all: Buffer, changed: readonly unknown[]) => (all.length === 0 ? 0 : lines(all)) - changed.length;
      expectThat(kept(before, removed) === kept(after, added), 'the kept lines of both sides differ');
    },
  },
  {
    name: 'change/path',
    seeds: ['docs/a.md', 'docs/caf\u00e9', Buffer.from([0x64, 0xff, 0xfe])],
    run(input) {
      const text = pathText(input.toString('latin1'));
      expectThat(text.length > 0 === input.length > 0, 'a path became empty');
    },
  },
  {
    name: 'github/snappy',
    seeds: [Buffer.from([5, 16, 0x68, 0x65, 0x6c, 0x6c, 0x6f]), Buffer.from([10, 0, 0x61, 0x12, 1, 0])],
    run(input) {
      try {
        expectThat(decodeSnappy(input, 10_000).length <= 10_000, 'it is larger than its limit');
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
      }
    },
  },
];
