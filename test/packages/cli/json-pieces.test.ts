import fc from 'fast-check';
import { jsonPieces } from '../../../packages/cli/src/json-pieces.ts';

const text = (value: unknown) => [...jsonPieces(value)].join('');

test('the pieces are what JSON.stringify writes', () => {
  const field = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.constant(undefined));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), field)), (value) => {
      expect(text(value)).toBe(JSON.stringify(value, null, 2));
    }),
  );
});

test.each([500, 501, 1_000, 1_001])('a list of %i elements too', (length) => {
  const list = Array.from({ length }, (_, at) =>
    at % 7 === 0 ? undefined : { at, text: 'a\nb', none: undefined, of: [at] },
  );
  for (const value of [{ list }, { before: 1, list, after: { list } }, list])
    expect(text(value)).toBe(JSON.stringify(value, null, 2));
});

test('what writes itself is left to do so', () => {
  const date = new Date(0);
  expect(text(date)).toBe(JSON.stringify(date, null, 2));
});
