import fc from 'fast-check';
import { READERS, readerOf } from '../../../../packages/risk/src/dependencies/readers.ts';

describe('the reader of a path', () => {
  test.each(READERS.map((reader) => [reader.matches.source, reader] as const))(
    'is found for whatever %s matches',
    (source, reader) => {
      const base = fc.stringMatching(new RegExp(`^${source.replace('(?:^|\\/)', '')}`));
      fc.assert(
        fc.property(base, fc.constantFrom('', 'a/', 'A.b/c.d/'), (name, folder) => {
          fc.pre(reader.matches.test((folder + name).toLowerCase()));
          expect(readerOf(folder + name)).toBeDefined();
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each(['src/json', 'a.ts', 'package.json/a.js', 'my-package.json', 'lock', ''])('is none for %j', (path) => {
    expect(readerOf(path)).toBeUndefined();
  });
});
