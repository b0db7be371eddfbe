import { compileGlob, compileGlobs } from '@sallyport/core';
import fc from 'fast-check';

describe('compileGlob', () => {
  test.each([
    ['src/auth/**', 'src/auth/login.ts', true],
    ['src/auth/**', 'src/auth/a/b/c', true],
    ['src/auth/**', 'src/authors.ts', false],
    ['**/*.test.ts', 'a.test.ts', true],
    ['**/*.test.ts', 'deep/er/a.test.ts', true],
    ['*.md', 'docs/a.md', false],
    ['*', '.env', true],
    ['docs/*', 'docs/.hidden', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a?c', 'aéc', false],
    ['a??c', 'aéc', true],
    ['{a,b}/*.{js,ts}', 'b/x.ts', true],
    ['{a,b}/*.{js,ts}', 'c/x.ts', false],
    ['{a,{b,c}d}', 'cd', true],
    ['{a,}b', 'b', true],
    ['[a].ts', '[a].ts', true],
    ['[a].ts', 'a.ts', false],
    ['README.md', 'readme.md', false],
    ['a**b', 'axxb', true],
    ['a**b', 'a/b', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['**/a/**/b/**', 'x/a/y/b/z', true],
    ['**/a/**/b/**', 'x/b/y/a/z', false],
    ['a.b', 'axb', false],
    ['a\\b', 'a\\b', true],
  ])('%s on %s: %s', (pattern, path, expected) => expect(compileGlob(pattern)(path)).toBe(expected));

  test.each(['', '/a', '!a', 'a/!b', '../a', 'a/../b', '{../a,b}', '{a,b', 'a}', 'a}{b', '{/a,b}', 'a\0'])(
    'refuses %j',
    (pattern) => expect(() => compileGlob(pattern)).toThrow(expect.objectContaining({ code: 'GLOB_INVALID' })),
  );

  test('bytes that are no UTF-8 match as bytes', () => {
    const path = Buffer.from([0x61, 0x2f, 0xff, 0x2e, 0x6d, 0x64]);
    expect(compileGlob('a/?.md')(path)).toBe(true);
    expect(compileGlob('a/*.md')(path)).toBe(true);
  });

  test('a literal path matches itself and nothing longer', () => {
    const segment = fc.string({ unit: fc.constantFrom(...'ab.é[]-'.split('')), minLength: 1, maxLength: 4 });
    const segments = fc.array(
      segment.filter((text) => text !== '..'),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(segments, (parts) => {
        const path = parts.join('/');
        expect(compileGlob(path)(path)).toBe(true);
        expect(compileGlob(path)(`${path}x`)).toBe(false);
        expect(compileGlob('**')(path)).toBe(true);
      }),
    );
  });

  test('agrees with a slow matcher that tries everything', () => {
    const pattern = fc.string({ unit: fc.constantFrom(...'ab*?/'.split('')), minLength: 1, maxLength: 8 });
    const path = fc.string({ unit: fc.constantFrom(...'ab/'.split('')), maxLength: 8 });
    fc.assert(
      fc.property(pattern, path, (glob, text) => {
        fc.pre(!glob.startsWith('/'));
        expect(compileGlob(glob)(text)).toBe(slowMatch(glob.split('/'), text.split('/')));
      }),
      { numRuns: 2000 },
    );
  });

  test('no pattern makes it slow', () => {
    const started = performance.now();
    expect(compileGlob(`${'*a'.repeat(50)}b`)('a'.repeat(5000))).toBe(false);
    expect(compileGlob(`${'**/a/'.repeat(30)}b`)('a/'.repeat(3000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('braces that stand for too much are refused', () => {
    expect(() => compileGlob('{a,b}'.repeat(9))).toThrow(expect.objectContaining({ code: 'GLOB_INVALID' }));
  });
});

test('compileGlobs: any of them; none matches nothing', () => {
  expect(compileGlobs(['a', 'b/**'])('b/c')).toBe(true);
  expect(compileGlobs([])('a')).toBe(false);
});

function slowMatch(glob: string[], path: string[]): boolean {
  const [first, ...rest] = glob;
  if (first === undefined) return path.length === 0;
  if (first === '**') return path.some((_, at) => slowMatch(rest, path.slice(at))) || slowMatch(rest, []);
  const [segment, ...others] = path;
  return segment !== undefined && slowSegment([...first], [...segment]) && slowMatch(rest, others);
}

function slowSegment(glob: string[], text: string[]): boolean {
  const [first, ...rest] = glob;
  if (first === undefined) return text.length === 0;
  if (first === '*') return text.some((_, at) => slowSegment(rest, text.slice(at))) || slowSegment(rest, []);
  const [character, ...others] = text;
  return character !== undefined && (first === '?' || first === character) && slowSegment(rest, others);
}
