import fc from 'fast-check';
import { maskCode } from '../../../../packages/risk/src/content/code-mask.ts';
import { hunksOf } from '../../../../packages/risk/src/content/hunks.ts';
import { type Language, languageOf } from '../../../../packages/risk/src/content/languages.ts';
import { testInventory } from '../../../../packages/risk/src/content/test-inventory.ts';
import { found } from './found.ts';

const LANGUAGES: Language[] = [
  'javascript',
  'python',
  'go',
  'rust',
  'jvm',
  'csharp',
  'ruby',
  'php',
  'c',
  'swift',
  'elixir',
  'lua',
  'haskell',
  'perl',
  'julia',
];
const source = fc
  .array(
    fc.constantFrom(
      '"',
      "'",
      '`',
      '"""',
      "'''",
      '/*',
      '*/',
      '//',
      '#',
      '--',
      '{-',
      '-}',
      '\\',
      '\n',
      ' ',
      'a',
      '(',
      ')',
      '{',
      '}',
      'r#"',
      '"#',
      '=begin\n',
      '=end\n',
      'it(',
      'expect(',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('masking code', () => {
  test.each(LANGUAGES)('%s: every line and every offset stays, and what is left was there', (language) => {
    fc.assert(
      fc.property(source, (text) => {
        const lines = text.split('\n');
        const { code, withoutComments } = maskCode(text, language);
        expect(code.map((line) => line.length)).toEqual(lines.map((line) => line.length));
        for (const [index, line] of withoutComments.entries())
          for (let at = 0; at < line.length; at++) {
            expect([lines[index]?.[at], ' ']).toContain(line[at]);
            expect([line[at], ' ']).toContain(code[index]?.[at]);
          }
      }),
      { numRuns: 60 },
    );
  });

  test.each<[string, Language, string, string]>([
    ['a line comment', 'javascript', 'a; // b', 'a;     '],
    ['a block comment', 'c', 'a /* b\n c */ d', 'a     \n      d'],
    ['a nested comment', 'rust', '/* a /* b */ c */ d', '                  d'],
    ['no nested comment', 'c', '/* a /* b */ c', '             c'],
    ['a string', 'javascript', 'f("a // b") // c', 'f("      ")     '],
    ['an escaped quote', 'javascript', "f('a\\'b') + c", "f('    ') + c"],
    ['a template over lines', 'javascript', '`a\nb` c', '` \n ` c'],
    ['a string that does not end', 'javascript', "'a\nb", "' \nb"],
    ['a docstring', 'python', '"""a\nb""" + c', '""" \n """ + c'],
    ['a Python comment', 'python', 'a # b', 'a    '],
    ['a lifetime', 'rust', "fn f<'a>(x: &'a str) { b }", "fn f<'a>(x: &'a str) { b }"],
    ['a raw string', 'rust', 'r#"a "b"# c', 'r#"    "# c'],
    ['an attribute of PHP', 'php', '#[Test] a', '#[Test] a'],
    ['a Ruby interpolation', 'ruby', 'a#{b}', 'a#{b}'],
    ['pod', 'perl', 'a\n=pod\nb\n=cut\nc', 'a\n    \n \n    \nc'],
  ])('%s', (_, language, text, expected) => expect(maskCode(text, language).code.join('\n')).toBe(expected));

  test.each([
    ['a/b.test.TS', 'javascript'],
    ['a.py', 'python'],
    ['a.json', undefined],
    ['Makefile', undefined],
  ])('the language of %s', (path, expected) => expect(languageOf(path)).toBe(expected));
});

describe('hunks', () => {
  const lines = fc
    .uniqueArray(fc.integer({ min: 1, max: 40 }))
    .map((numbers) => numbers.sort((a, b) => a - b).map((number) => ({ number, text: '' })));

  test('hold every line once, in order', () => {
    fc.assert(
      fc.property(lines, lines, (removed, added) => {
        const hunks = hunksOf(removed, added);
        expect(hunks.flatMap((hunk) => hunk.removed)).toEqual(removed);
        expect(hunks.flatMap((hunk) => hunk.added)).toEqual(added);
      }),
    );
  });

  test('put what replaces beside what is replaced', () => {
    const at = (...numbers: number[]) => numbers.map((number) => ({ number, text: '' }));
    expect(hunksOf(at(2, 3, 9), at(2, 8, 9))).toEqual([
      { removed: at(2, 3), added: at(2) },
      { removed: at(9), added: at(8, 9) },
    ]);
    expect(hunksOf(at(5), at(1))).toEqual([
      { removed: [], added: at(1) },
      { removed: at(5), added: [] },
    ]);
  });
});

describe('an inventory', () => {
  test.each(LANGUAGES)('%s: of any text, with places inside it', (language) => {
    fc.assert(
      fc.property(source, (text) => {
        const { tests, assertions, skips } = testInventory(text, language);
        const last = text.split('\n').length;
        for (const { line } of [...tests, ...assertions, ...skips]) expect(line >= 1 && line <= last).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('no text lasts', () => {
  const many = (text: string, count: number) => text.repeat(count);
  test.each([
    ['one long line', many('a', 100_000)],
    ['one long line of tags', many('<link ', 15_000)],
    ['one long line of quotes', many('"', 100_000)],
    ['one long line of backticks', many('`a', 50_000)],
    ['one long line of addresses', many('http://a:b', 10_000)],
    ['one long line of token prefixes', many('xoxb-', 20_000)],
    ['one long line of blanks', `${many(' ', 100_000)}x`],
    ['one long line of joiners', many(String.fromCodePoint(0x1f468, 0x200d), 15_000)],
    ['comments that do not end', many('<!-- ', 20_000)],
    ['comments of code that nest', many('/* ', 100_000)],
    ['many brackets', many('expect(\n', 12_000)],
    ['many indents', Array.from({ length: 600 }, (_all, depth) => `${' '.repeat(depth)}if x:`).join('\n')],
    ['many returns', many('return;\nexpect(a);\n', 5_000)],
    ['many elements', many('<a style=', 10_000)],
    ['Cyrillic', many(`${String.fromCodePoint(0x0430)}a `, 100_000)],
  ])('%s', async (_, text) => {
    const begun = process.cpuUsage();
    await found(
      {
        'docs/a.md': text,
        'docs/a.rst': text,
        'docs/a.mdx': text,
        'test/a.test.ts': text,
        'src/a.rs': text,
        'tests/test_a.py': text,
      },
      { 'test/a.test.ts': 'expect(a);\nreturn;\n' },
    );
    expect(process.cpuUsage(begun).user).toBeLessThan(10_000_000);
  });
});
