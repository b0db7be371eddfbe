import fc from 'fast-check';
import { squeeze } from '../../../../packages/risk/src/content/test-places.ts';

/** The same, said by expressions. */
function plainly(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/["`]/g, "'")
    .replace(/,(?=[)\]}])/g, '')
    .replace(/[;,]+$/, '');
}

describe('a squeezed text', () => {
  test.each([
    ['expect( add(1, 2), ).toBe( "3" );', "expect(add(1,2)).toBe('3')"],
    ['`a`,,;', "'a'"],
    ['[1,\u00a02,],', '[1,2]'],
    [' ;,', ''],
  ])('%j is %j', (text, squeezed) => expect(squeeze(text)).toBe(squeezed));

  test('has nothing that a formatter changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a,;)]}" `\'\t\u00a0\n') }), (text) => {
        expect(squeeze(text)).toBe(plainly(text));
      }),
      { numRuns: 500 },
    );
  });
});
