import { diffLines } from '@sallyport/change';
import fc from 'fast-check';

const lines = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

function diff(before: string, after: string) {
  return diffLines(Buffer.from(before), Buffer.from(after));
}

/** What is left of a text's lines without the changed ones. */
function kept(text: string, changed: readonly { number: number; text: string }[]): string[] {
  const all = lines(text);
  expect(changed.filter(({ number, text: line }) => all[number - 1] !== line)).toEqual([]);
  const numbers = new Set(changed.map(({ number }) => number));
  return all.filter((_, index) => !numbers.has(index + 1));
}

const line = fc.constantFrom('', 'a', 'b', 'c', 'dd', '  e', 'a\r', 'é', '\0');
const text = fc
  .tuple(fc.array(line, { maxLength: 24 }), fc.boolean())
  .map(([all, ends]) => (all.length === 0 ? '' : all.join('\n') + (ends ? '\n' : '')));

describe('the lines of a change', () => {
  test.each<[string, string, string, [number, string][], [number, string][]]>([
    ['none', 'a\nb\n', 'a\nb\n', [], []],
    ['one in the middle', 'a\nb\nc\n', 'a\nB\nc\n', [[2, 'B']], [[2, 'b']]],
    ['one at the end', 'a\n', 'a\nb\n', [[2, 'b']], []],
    ['one at the start', 'b\n', 'a\nb\n', [[1, 'a']], []],
    ['one between alike ones', 'a\na\n', 'a\na\na\n', [[3, 'a']], []],
    [
      'from nothing',
      '',
      'a\nb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
      [],
    ],
    [
      'to nothing',
      'a\nb\n',
      '',
      [],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    ['a line feed at the end', 'a\nb', 'a\nb\n', [[2, 'b']], [[2, 'b']]],
    ['a carriage return', 'a\nb\n', 'a\r\nb\n', [[1, 'a\r']], [[1, 'a']]],
    ['a last line that grows', 'a\nfoo', 'a\nfoobar', [[2, 'foobar']], [[2, 'foo']]],
    ['an empty line', 'a\nb\n', 'a\n\nb\n', [[2, '']], []],
    [
      'two apart',
      'a\nb\nc\nd\ne\n',
      'A\nb\nc\nd\nE\n',
      [
        [1, 'A'],
        [5, 'E'],
      ],
      [
        [1, 'a'],
        [5, 'e'],
      ],
    ],
  ])('%s', (_, before, after, added, removed) => {
    const result = diff(before, after);
    expect(result.added.map(({ number, text }) => [number, text])).toEqual(added);
    expect(result.removed.map(({ number, text }) => [number, text])).toEqual(removed);
  });

  test('bytes that are not UTF-8 are replaced, and compared as they are', () => {
    const { added, removed } = diffLines(Buffer.from('x\xff\n', 'latin1'), Buffer.from('x\xfe\n', 'latin1'));
    expect(added).toEqual([{ number: 1, text: 'x\ufffd' }]);
    expect(removed).toEqual([{ number: 1, text: 'x\ufffd' }]);
  });

  test('what is not changed is the same on both sides', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { added, removed } = diff(before, after);
        expect(kept(after, added)).toEqual(kept(before, removed));
      }),
      { numRuns: 2000 },
    );
  });

  test('no fewer lines than the shortest edit, which is found for short texts', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { added, removed } = diff(before, after);
        const [a, b] = [before.match(/[^\n]*\n|[^\n]+$/g) ?? [], after.match(/[^\n]*\n|[^\n]+$/g) ?? []];
        expect(added.length + removed.length).toBe(a.length + b.length - 2 * commonLength(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  test('texts with nothing to hold on to end in time, and lose no line', () => {
    const count = 60_000;
    const before = Array.from({ length: count }, (_, i) => `${(i * 7919) % 5003}\n`).join('');
    const after = Array.from({ length: count }, (_, i) => `${(i * 104_729) % 5003}\n`).join('');
    const begun = process.cpuUsage();
    const { added, removed } = diff(before, after);
    expect(process.cpuUsage(begun).user).toBeLessThan(3_000_000);
    expect(kept(after, added)).toEqual(kept(before, removed));
  });

  test('unique lines hold large rewritten texts together', () => {
    const text = (step: number) =>
      Array.from({ length: 3000 }, (_, i) => `unique ${i}\nword ${(i * step) % 997}\nword ${(i * step) % 991}\n`).join(
        '',
      );
    const { added, removed } = diff(text(7), text(11));
    for (const lines of [added, removed]) {
      expect(lines.length).toBeLessThanOrEqual(6000);
      expect(lines.filter((line) => line.text.startsWith('unique'))).toEqual([]);
    }
  });
});

/** The length of the longest common subsequence, by the book. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const next = [0];
    for (let j = 0; j < b.length; j++) {
      next.push(x === b[j] ? (row[j] as number) + 1 : Math.max(next[j] as number, row[j + 1] as number));
    }
    row = next;
  }
  return row[b.length] as number;
}
