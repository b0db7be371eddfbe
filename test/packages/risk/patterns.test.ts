import { compileGlobs } from '@sallyport/core';
import fc from 'fast-check';
import { foldName } from '../../../packages/risk/src/paths/fold.ts';
import { knownName, pathRules } from '../../../packages/risk/src/paths/known-names.ts';
import { magicOf } from '../../../packages/risk/src/paths/magic.ts';
import { parseName, wordsOf } from '../../../packages/risk/src/paths/parsed-name.ts';
import { nameTable } from '../../../packages/risk/src/paths/patterns.ts';

const table = nameTable(pathRules.map((rule) => [rule.code, rule.patterns]));
const globs = pathRules.map(({ code, patterns }) => ({
  code,
  // A built-in `/**` at the end needs something below the folder; so does the configuration's.
  matches: compileGlobs(patterns.map((pattern) => pattern.toLowerCase().replace(/\/\*\*$/, '/**/*'))),
}));

/** A name that a pattern matches. */
function example(pattern: string, filler: string): string {
  return pattern
    .toLowerCase()
    .replace(/\{([^{}]*)\}/g, (_, inner: string) => inner.split(',').at(-1) as string)
    .replace(/\*\*\//g, `${filler}/`)
    .replace(/\*\*/g, `${filler}/${filler}`)
    .replace(/[*?]/g, 'q');
}

describe('the table of built-in names', () => {
  test.each(pathRules.map((rule) => [rule.code, rule] as const))(
    '%s knows an example of each of its patterns',
    (code, rule) => {
      for (const pattern of rule.patterns) {
        expect([pattern, [...table.lookUp(example(pattern, 'zz'))]]).toEqual([pattern, expect.arrayContaining([code])]);
      }
    },
  );

  test('knows what the globs of the configuration would know, and nothing else', () => {
    const all = pathRules.flatMap(({ patterns }) => patterns);
    const name = fc
      .tuple(
        fc.constantFrom(...all),
        fc.constantFrom('src', 'a.b', '.github', 'x'),
        fc.constantFrom('', 'z', '.md', '/y'),
      )
      .map(([pattern, filler, tail]) => example(pattern, filler) + tail);
    fc.assert(
      fc.property(name, (one) => {
        const known = globs.filter(({ matches }) => matches(one)).map(({ code }) => code);
        expect([...table.lookUp(one)].sort()).toEqual(known.sort());
      }),
      { numRuns: 250 },
    );
  });

  test('what a name is does not depend on the names that were asked for before', () => {
    const fresh = () =>
      nameTable([
        ['a', ['**/{x,y}.yml', '**/docs/{p/q,r}', '**/?b.c', '{m,n}/**', '**/z*/k.{js,ts}']],
        ['b', ['**/*.{yml,c}', 'docs/r', '**/.h/**']],
      ]);
    const name = fc.constantFrom(
      ...['x.yml', 'd/y.yml', 'docs/p/q', 'docs/r', 'q', 'r', 'ab.c', 'b.c', 'm/i', 'n/i', 'zed/k.ts', 'zed/k.md'],
      ...['.h/x.yml', 'zed/.h/k.js', 'm/docs/r'],
    );
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
        const used = fresh();
        for (const one of names)
          expect([one, [...used.lookUp(one)].sort()]).toEqual([one, [...fresh().lookUp(one)].sort()]);
      }),
    );
    const known = ['x.yml', 'docs/p/q', 'docs/r', 'ab.c', 'n/i', 'zed/k.ts', 'q'].map((one) =>
      [...fresh().lookUp(one)].sort().join(),
    );
    expect(known).toEqual(['a,b', 'a', 'a,b', 'a,b', 'a', 'a', '']);
  });

  test('a name always has a rule', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (name) => expect(knownName(name).codes.length).toBeGreaterThan(0)),
    );
  });
});

describe('folded names', () => {
  test.each([
    ['README.md', 'readme.md'],
    ['a./b /c', 'a/b/c'],
    ['a\\b', 'a/b'],
    ['caf\u0065\u0301', 'caf\u00e9'],
    ['stra\u00dfe', 'strasse'],
    ['\ufb01le', 'file'],
    ['a\u200db', 'ab'],
    ['./a/../b', 'a/../b'],
    ['...', '...'],
  ])('%j is %j', (name, folded) => expect(foldName(name)).toBe(folded));

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) =>
        expect(foldName(foldName(name))).toBe(foldName(name)),
      ),
    );
  });
});

test.each([
  ['authTokenStore', ['auth', 'token', 'store']],
  ['HTTPServer2', ['http', 'server2']],
  ['user_login-form', ['user', 'login', 'form']],
  ['plain', ['plain']],
  ['', []],
])('the words of %j', (identifier, words) => expect(wordsOf(identifier)).toEqual(words));

test('a name taken apart', () => {
  expect(parseName('Src/LoginForm.test.TSX')).toMatchObject({
    base: 'loginform.test.tsx',
    extension: 'tsx',
    folders: ['src'],
    originalFolders: ['Src'],
    words: ['login', 'form', 'test'],
  });
  expect(parseName('.env').extension).toBe('');
});

describe('magic numbers', () => {
  test.each([
    ['\x89PNG\r\n\x1a\n', 'image'],
    ['RIFF\0\0\0\0WEBP', 'image'],
    ['RIFF\0\0\0\0WAVE', 'unknown'],
    ['\0\0\0\x20ftypavif', 'image'],
    ['\x7fELF\x02', 'executable'],
    ['MZ\x90', 'executable'],
    ['\0asm\x01', 'executable'],
    ['\xca\xfe\xba\xbe', 'executable'],
    ['PK\x03\x04', 'archive'],
    ['\x1f\x8b\x08', 'archive'],
    ['\xfd7zXZ\0', 'archive'],
    [`${'\0'.repeat(257)}ustar`, 'archive'],
    ['plain', 'unknown'],
    ['', 'unknown'],
  ])('%j', (text, magic) => expect(magicOf(Buffer.from(text, 'latin1'))).toBe(magic));
});
