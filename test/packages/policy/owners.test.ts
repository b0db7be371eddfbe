import { MAX_OWNERS_BYTES, ownersInput, ownersOf, parseOwners, teamsIn } from '@sallyport/policy';
import fc from 'fast-check';

const owner = (text: string, path: string) => ownersOf(parseOwners(text), path).join(' ');

// The sentences of docs.github.com, "About code owners", and what they leave to gitignore's language.
describe('which paths a pattern owns', () => {
  test.each([
    ['*', 'a.js', true],
    ['*', 'src/deep/a.js', true],
    ['*.js', 'a.js', true],
    ['*.js', 'src/deep/a.js', true],
    ['*.js', 'a.jsx', false],
    ['/build/logs/', 'build/logs/a.log', true],
    ['/build/logs/', 'build/logs/deep/a.log', true],
    ['/build/logs/', 'src/build/logs/a.log', false],
    ['/build/logs/', 'build/logs', false],
    ['docs/*', 'docs/getting-started.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['docs/*', 'src/docs/a.md', false],
    ['apps/', 'apps/a', true],
    ['apps/', 'src/apps/deep/a', true],
    ['apps/', 'apps', false],
    ['/docs/', 'docs/a', true],
    ['/docs/', 'src/docs/a', false],
    ['**/logs', 'logs', true],
    ['**/logs', 'build/logs', true],
    ['**/logs', 'deeply/nested/logs/a', true],
    ['**/logs', 'build/logsx', false],
    ['/apps/github', 'apps/github', true],
    ['/apps/github', 'apps/github/deep/a', true],
    ['/apps/github', 'apps/githubx', false],
    ['apps', 'src/apps/a', true],
    ['src/a', 'src/a', true],
    ['src/a', 'x/src/a', false],
    ['src/**', 'src/deep/a', true],
    ['src/**', 'src', false],
    ['src/**/test', 'src/test', true],
    ['src/**/test', 'src/a/b/test/c', true],
    ['src/**/test', 'src/test2', false],
    ['**', 'any/thing', true],
    ['**/**/a', 'x/y/a', true],
    ['/', 'a', false],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['a*c', 'abbc', true],
    ['a*c', 'ab/bc', false],
    ['Src/', 'src/a', false],
    ['a.b', 'axb', false],
    ['a+(b)', 'a+(b)', true],
    ['a{b,c}', 'ab', false],
    ['a{b,c}', 'a{b,c}', true],
    ['my\\ file', 'my file', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['straße/', 'straße/a', true],
  ])('%s owns %s: %s', (pattern, path, expected) => {
    expect(owner(`${pattern} @a`, path)).toBe(expected ? '@a' : '');
  });
});

describe('which line counts', () => {
  test.each([
    ['the last that matches', '* @a\n*.js @b\n', 'x.js', '@b'],
    ['the last, however narrow the first is', '/src/x.js @a\n* @b\n', 'src/x.js', '@b'],
    ['one without owners takes it from everybody', '/apps/ @a\n/apps/github\n', 'apps/github/x', ''],
    ['several owners', '* @a @b\t@c/d e@f.org\n', 'x', '@a @b @c/d e@f.org'],
    ['a comment', '# * @a\n', 'x', ''],
    ['a comment at the end', '* @a # not @b\n', 'x', '@a'],
    ['a comment in place of owners', '* @a\n/x # nobody\n', 'x', ''],
    ['lines that end with a carriage return', '* @a\r\n/x @b\r\n', 'x', '@b'],
    ['white space in front', '  * @a\n', 'x', '@a'],
    ['an exclamation mark: not read', '* @a\n!x @b\n', 'x', '@a'],
    ['a character range: not read', '* @a\n[x] @b\n', 'x', '@a'],
    ['an escaped hash: not read', '* @a\n\\#x @b\n', '#x', '@a'],
    ['three asterisks: not read', '* @a\n*** @b\n', 'x', '@a'],
    ['an owner that is none: not read', '* @a\nx b\n', 'x', '@a'],
    ['an owner that is half of one: not read', '* @a\nx @b/\n', 'x', '@a'],
    ['nothing', '', 'x', ''],
  ])('%s', (_, text, path, expected) => expect(owner(text, path)).toBe(expected));

  test('lines that are not read are named', () => {
    expect(parseOwners('* @a\n\n!x @b\n# c\n[x] @c\n')).toMatchObject({ unread: [3, 5], rules: [{ line: 1 }] });
  });
});

describe('the owners of a change', () => {
  const file = (text: string) => ({ path: 'CODEOWNERS', text });
  test('groups files by their owners, whatever the order and the case', () => {
    const text = '/a/ @Bob @acme/Core\n/b/ @acme/core @bob\n/c/ @carol\n';
    expect(ownersInput(file(text), ['c/1', 'b/1', 'a/1', 'a/1', 'free'])).toEqual({
      path: 'CODEOWNERS',
      problem: null,
      unread: [],
      groups: [
        { owners: ['@acme/core', '@bob'], count: 2, files: ['a/1', 'b/1'] },
        { owners: ['@carol'], count: 1, files: ['c/1'] },
      ],
    });
  });

  test('names at most ten files, and counts all', () => {
    const paths = Array.from({ length: 30 }, (_, index) => `f${index}`);
    expect(ownersInput(file('* @a\n'), paths).groups).toMatchObject([{ count: 30, files: { length: 10 } }]);
  });

  test('names the teams to know', () => {
    expect(teamsIn(ownersInput(file('/a @x/y @b\n/b @x/Y @x/a c@d.org\n'), ['a', 'b', 'c']))).toEqual(['x/a', 'x/y']);
  });

  test('a file that GitHub does not load', () => {
    const text = '#'.repeat(MAX_OWNERS_BYTES);
    expect(ownersInput(file(text), ['a']).problem).toBeNull();
    expect(ownersInput(file(`${text}#`), ['a']).problem).toContain('GitHub loads at most');
    expect(ownersInput({ problem: 'p' }, ['a'])).toMatchObject({ problem: 'p', path: null, groups: [] });
  });

  test('whatever is in the file, it is read, and quickly', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('*', '/', 'a', '?', '\\', ' ', '[', '!', '#', '@', '\n', '{') }),
        (text) => {
          const { groups } = ownersInput(file(text), ['a/a', 'a']);
          for (const { count } of groups) expect(count).toBeGreaterThan(0);
        },
      ),
      { numRuns: 500 },
    );
    const begun = process.cpuUsage();
    owner(`${'a*'.repeat(60)}b @x\n${'**/a/'.repeat(40)}b @x\n`, `${'a'.repeat(200)}/${'a/'.repeat(200)}`);
    expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
  });
});
