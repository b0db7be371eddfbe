import fc from 'fast-check';
import {
  BatchReader,
  type BatchReply,
  type BatchRequest,
  TooMuchToSkip,
} from '../../../packages/change/src/batch-reader.ts';
import { hashObject } from '../../../packages/change/src/object-hash.ts';

const NO_LIMIT = { maxBytes: 1e9, left: 1e9 };

/** What a reader replies to these requests when git's output comes in pieces that end at these places. */
function replies(requests: readonly BatchRequest[], output: Buffer, cuts: readonly number[], contents = true) {
  const got: BatchReply[] = [];
  const reader = new BatchReader(
    contents,
    () => requests[got.length],
    (reply) => got.push('bytes' in reply ? { ...reply, bytes: Buffer.from(reply.bytes) } : reply),
  );
  const ends = [...cuts.map((cut) => cut % (output.length + 1)), output.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    // A copy, as the reader may write into what it is given.
    if (end > from) reader.push(Buffer.from(output.subarray(from, end)));
    from = end;
  }
  return got;
}

function blob(content: string) {
  const bytes = Buffer.from(content);
  const oid = hashObject('blob', bytes, '0'.repeat(40));
  return {
    oid,
    bytes,
    output: Buffer.concat([Buffer.from(`${oid} blob ${bytes.length}\n`), bytes, Buffer.from('\n')]),
  };
}

describe('the output of git cat-file', () => {
  test('is read the same wherever its pieces end', () => {
    const content = fc.oneof(fc.constantFrom('', '\n', 'x', 'a b 3\n', '\0'), fc.string({ maxLength: 300 }));
    fc.assert(
      fc.property(fc.array(content, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 12 }), (contents, cuts) => {
        const blobs = contents.map(blob);
        const requests = blobs.map(({ oid }) => ({ oid, limit: { ...NO_LIMIT } }));
        const got = replies(requests, Buffer.concat(blobs.map(({ output }) => output)), cuts);
        expect(got).toEqual(blobs.map(({ bytes }) => ({ kind: 'object', type: 'blob', size: bytes.length, bytes })));
      }),
    );
  });

  test('skips what is beyond a bound, wherever its pieces end', () => {
    const blobs = ['small', 'x'.repeat(200), 'after'].map(blob);
    const output = Buffer.concat(blobs.map((one) => one.output));
    for (let cut = 0; cut < output.length; cut++) {
      const requests = blobs.map(({ oid }) => ({ oid, limit: { maxBytes: 100, left: 1000 } }));
      expect(replies(requests, output, [cut, cut + 1])).toMatchObject([
        { kind: 'object', bytes: Buffer.from('small') },
        { kind: 'too-large', size: 200 },
        { kind: 'object', bytes: Buffer.from('after') },
      ]);
    }
  });

  test('a limit that requests share is used up by what was read', () => {
    const blobs = ['12345', '123456', '1234', '1'].map(blob);
    const limit = { maxBytes: 6, left: 10 };
    const requests = blobs.map(({ oid }) => ({ oid, limit }));
    const got = replies(requests, Buffer.concat(blobs.map((one) => one.output)), []);
    expect(got.map(({ kind }) => kind)).toEqual(['object', 'too-large', 'object', 'object']);
    expect(limit.left).toBe(0);
  });

  test('a name that is another object is missing, and its content is passed over', () => {
    const [other, next] = [blob('other'), blob('next')];
    const requests = ['1'.repeat(64), next.oid].map((oid) => ({ oid, limit: { ...NO_LIMIT } }));
    const output = Buffer.concat([other.output, next.output]);
    for (let cut = 0; cut < output.length; cut++) {
      expect(replies(requests, output, [cut])).toMatchObject([{ kind: 'missing' }, { bytes: Buffer.from('next') }]);
    }
  });

  test('missing objects, and sizes alone', () => {
    const { oid } = blob('x');
    const requests = [oid, oid, oid].map((one) => ({ oid: one, limit: { ...NO_LIMIT } }));
    expect(replies(requests, Buffer.from(`${oid} missing\n${oid} blob 12\n${oid} tree 3\n`), [3, 50], false)).toEqual([
      { kind: 'missing' },
      { kind: 'info', type: 'blob', size: 12 },
      { kind: 'info', type: 'tree', size: 3 },
    ]);
  });

  test('content with another hash is corrupt', () => {
    const { oid, output } = blob('honest');
    const evil = Buffer.from(output.toString().replace('honest', 'evil!!'));
    for (const cuts of [[], [60]]) {
      expect(replies([{ oid, limit: { ...NO_LIMIT } }], evil, cuts)).toMatchObject([{ kind: 'corrupt' }]);
    }
    const tree = Buffer.from(output.toString().replace(' blob ', ' tree '));
    expect(replies([{ oid, limit: { ...NO_LIMIT } }], tree, [])).toMatchObject([{ kind: 'corrupt' }]);
  });

  test('what is no reply is an error', () => {
    const { oid, output } = blob('x');
    expect(() => replies([], output, [])).toThrow(/nobody asked/);
    expect(() => replies([{ oid, limit: NO_LIMIT }], Buffer.alloc(2000, 'x'), [])).toThrow(/no header/);
    const huge = Buffer.from(`${oid} blob ${65 * 1024 * 1024}\n`);
    expect(() => replies([{ oid, limit: { maxBytes: 10, left: 10 } }], huge, [])).toThrow(TooMuchToSkip);
  });
});
