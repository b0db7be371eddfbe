import fc from 'fast-check';
import { longestIncreasing } from '../../../packages/change/src/longest-increasing.ts';
import { fingerprint, similarity } from '../../../packages/change/src/similarity.ts';

function alike(a: string, b: string): number {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return similarity(fingerprint(x), x.length, fingerprint(y), y.length);
}

describe('how much two contents have in common', () => {
  test.each([
    ['the same', 'a\nb\n', 'a\nb\n', 1],
    ['nothing', 'a\nb\n', 'c\nd\n', 0],
    ['nothing at all', '', '', 0],
    ['an empty one', '', 'a\n', 0],
    ['half of the larger', 'aa\n', 'aa\nbb\n', 0.5],
    ['lines in another order', 'a\nb\nc\n', 'c\na\nb\n', 1],
    ['a line that one has once and the other twice', 'a\na\n', 'a\nb\n', 0.5],
    ['no line feed at the end', 'aa\nb', 'aa\nb', 1],
    ['one long line with another end', 'x'.repeat(64) + 'y'.repeat(64), 'x'.repeat(64) + 'z'.repeat(64), 0.5],
  ])('%s', (_, a, b, expected) => {
    expect(alike(a, b)).toBe(expected);
    expect(alike(b, a)).toBe(expected);
  });

  test('is between nothing and everything, and complete for equal contents', () => {
    const text = fc.array(fc.constantFrom('a', 'bb', '', 'ccc'), { maxLength: 20 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(alike(a, b)).toBeGreaterThanOrEqual(0);
        expect(alike(a, b)).toBeLessThanOrEqual(1);
        expect(alike(a, b)).toBe(alike(b, a));
        if (a !== '') expect(alike(a, a)).toBe(1);
      }),
    );
  });
});

test('the longest run of pairs that increase', () => {
  const order = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 9 });
  fc.assert(
    fc.property(order, (seconds) => {
      const pairs = seconds.map((second, first): [number, number] => [first, second]);
      const run = longestIncreasing(pairs);
      for (const [i, [first, second]] of run.entries()) {
        expect(pairs[first]).toEqual([first, second]);
        if (i > 0) expect(second).toBeGreaterThan((run[i - 1] as [number, number])[1]);
      }
      expect(run).toHaveLength(longest(seconds));
    }),
  );
});

/** By trying all subsets. */
function longest(numbers: readonly number[]): number {
  let best = 0;
  for (let mask = 0; mask < 1 << numbers.length; mask++) {
    const chosen = numbers.filter((_, i) => (mask >> i) & 1);
    if (chosen.every((n, i) => i === 0 || n > (chosen[i - 1] as number))) best = Math.max(best, chosen.length);
  }
  return best;
}
