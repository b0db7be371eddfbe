import { isSallyportError } from '@sallyport/core';
import fc from 'fast-check';
import { compareDependencies } from '../../../../packages/risk/src/dependencies/compare.ts';
import { nearName } from '../../../../packages/risk/src/dependencies/near-names.ts';
import { READERS, readerOf } from '../../../../packages/risk/src/dependencies/readers.ts';
import type { Dependency, Reader } from '../../../../packages/risk/src/dependencies/types.ts';

const label = (reader: Reader): string => `${reader.ecosystem} ${reader.kind} ${reader.matches.source.slice(0, 40)}`;

/** Reads, or fails in the one way that the rule handles. */
async function attempt(reader: Reader, text: string): Promise<void> {
  try {
    const { dependencies, other } = await reader.read(text);
    for (const { key, name, version } of dependencies)
      expect([typeof key, typeof name, typeof version]).toEqual(['string', 'string', 'string']);
    expect(other).toBeInstanceOf(Map);
  } catch (error) {
    if (!isSallyportError(error)) throw error;
  }
}

describe.each(READERS.map((reader) => [label(reader), reader] as const))('%s', (_, reader) => {
  test('any text is read or refused', async () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      ':',
      ',',
      '\n',
      '  ',
      '=',
      '<a>',
      '</a>',
      '<',
      'a',
      '1.0',
      '@',
      '#',
      '- ',
      '*x',
      '&x',
      '!!x',
      '__proto__',
      '"a":',
      'null',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.array(token, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => attempt(reader, text),
      ),
      { numRuns: 150 },
    );
  });

  test('any JSON is read or refused', async () => {
    const key = fc.constantFrom(
      'packages',
      'dependencies',
      'name',
      'version',
      'pins',
      'state',
      '__proto__',
      'default',
      '',
      'node_modules/a',
      'resolution',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, 1, 'a', true),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, (one) => attempt(reader, JSON.stringify(one))),
      { numRuns: 150 },
    );
  });

  test.each([
    ['brackets', '['.repeat(10_000)],
    ['objects', '{"a":'.repeat(10_000)],
    ['lists of YAML', '- '.repeat(10_000)],
    ['keys of YAML', Array.from({ length: 2_000 }, (_all, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['elements', '<a>'.repeat(10_000)],
    ['tables', `[${'a.'.repeat(10_000)}a]`],
    ['one long line', 'a'.repeat(500_000)],
    ['one long quoted line', `"${'a@'.repeat(200_000)}`],
    ['many colons', `"${'a, '.repeat(100_000)}":`],
    ['blanks', `${' '.repeat(300_000)}x`],
    ['blanks behind a word', `gem${' '.repeat(100_000)}!`],
    ['blanks behind a name', `a${' '.repeat(100_000)};${' '.repeat(100_000)}!`],
    ['commas', `[${','.repeat(300_000)}`],
    ['parentheses', '('.repeat(100_000)],
    ['quotes', '"'.repeat(200_001)],
    ['aliases', 'a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n'],
  ])('a bomb of %s does not last', async (_name, text) => {
    const begun = process.cpuUsage();
    await attempt(reader, text);
    expect(process.cpuUsage(begun).user).toBeLessThan(4_000_000);
  });
});

describe('which reader', () => {
  test.each([
    ['package.json', 'npm manifest'],
    ['a/Package.json', 'npm manifest'],
    ['packages/x/package-lock.json', 'npm lock'],
    ['yarn.lock', 'npm lock'],
    ['requirements-dev.txt', 'pypi manifest'],
    ['requirements/base.txt', 'pypi manifest'],
    ['Cargo.lock', 'cargo lock'],
    ['go.sum', 'go lock'],
    ['Gemfile', 'gem manifest'],
    ['gradle/libs.versions.toml', 'maven manifest'],
    ['Package.resolved', 'swift lock'],
    ['src/package.ts', undefined],
    ['xpackage.json', undefined],
  ])('%s', (path, expected) => {
    const reader = readerOf(path);
    expect(reader && `${reader.ecosystem} ${reader.kind}`).toBe(expected);
  });
});

describe('comparing', () => {
  const one = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.constantFrom('x', 'y'),
    version: fc.constantFrom('1', '2'),
  });
  const set = (dependencies: readonly Dependency[]) => ({ dependencies, other: new Map() });

  test('nothing differs between a set and itself in another order', () => {
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const difference = compareDependencies(set(list), set([...list].reverse()));
        expect(difference).toEqual({ added: [], removed: [], changed: [], other: [] });
      }),
    );
  });

  test('every difference is told, and both directions mirror each other', () => {
    fc.assert(
      fc.property(fc.array(one), fc.array(one), (before, after) => {
        const there = compareDependencies(set(before), set(after));
        const back = compareDependencies(set(after), set(before));
        expect(there.added.length - there.removed.length).toBe(after.length - before.length);
        expect([there.added.length, there.removed.length, there.changed.length]).toEqual([
          back.removed.length,
          back.added.length,
          back.changed.length,
        ]);
      }),
    );
  });
});

describe('names near popular ones', () => {
  test.each([
    ['lodahs', 'lodash'],
    ['expres', 'express'],
    ['expresss', 'express'],
    ['cross_env', 'cross-env'],
    ['crossenv', 'cross-env'],
    ['@evil/lodash', 'lodash'],
    ['lodash', undefined],
    ['preact', undefined],
    ['left-pad', undefined],
  ])('%s', (name, expected) => expect(nearName(name, 'npm')).toBe(expected));
});
