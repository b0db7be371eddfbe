import { cutBytes, cutText, jsonWithin, markdownCode, markdownText, plainText } from '@sallyport/runtime';
import fc from 'fast-check';

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])/;

describe('plain text', () => {
  test.each([
    ['a command at the start', '::set-output name=result::allow'],
    ['a command after white space', '  ::add-mask::x'],
    ['a command after a line feed', 'harmless\n::error::x'],
    ['a command after a carriage return', 'harmless\r::error::x'],
    ['the older form within a line', 'harmless ##[error]x'],
    ['three colons', ':::error::x'],
  ])('starts no workflow command: %s', (_, text) => {
    expect(plainText(text)).not.toMatch(/::|##\[/);
  });

  test('never does, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(':', '#', '[', '\r', '\n', 'a', '\u200b') }), (text) => {
        expect(plainText(text)).not.toMatch(/::|##\[|\r/);
      }),
    );
  });

  test('shows what would be hidden', () => {
    expect(plainText('a\u202eb\u001b[31mc\u{e0041}')).toBe('a\\u{202e}b\\u{1b}[31mc\\u{e0041}');
  });

  test('leaves ordinary text alone', () => {
    expect(plainText('src/a.ts:14: naïve 日本語\n\tok')).toBe('src/a.ts:14: naïve 日本語\n\tok');
  });
});

describe('cutting', () => {
  test('keeps what fits', () => expect(cutText('abc', 3)).toBe('abc'));

  test('says what is missing, within the limit, in whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 200, maxLength: 400 }), (text) => {
        const cut = cutText(text, 120);
        expect(cut.length).toBeLessThanOrEqual(120);
        expect(cut).toMatch(/… cut: \d+ characters/);
        expect(cut).not.toMatch(LONE_SURROGATE);
      }),
    );
  });

  test('never splits a character', () => {
    for (let limit = 60; limit < 80; limit++) expect(cutText('😀'.repeat(100), limit)).not.toMatch(LONE_SURROGATE);
    for (let limit = 60; limit < 80; limit++) {
      const cut = cutBytes('😀'.repeat(100), limit);
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
      expect(cut).not.toContain('\ufffd');
    }
  });

  test('a list stays JSON, and says how many items are left out', () => {
    const items = Array.from({ length: 1000 }, (_, index) => ({ code: 'RISK_X', message: `line ${index}` }));
    const text = jsonWithin(items, 2000);
    const read = JSON.parse(text) as { code: string; message: string }[];
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(read.at(-1)).toEqual({
      code: 'TRUNCATED',
      message: expect.stringContaining(`${1000 - (read.length - 1)} more`) as string,
    });
    expect(read.slice(0, -1)).toEqual(items.slice(0, read.length - 1));
  });

  test('a list that fits is whole', () => expect(jsonWithin([1, 2], 100)).toBe('[1,2]'));
});

describe('Markdown', () => {
  test('text shows itself and does nothing else', () => {
    const shown = markdownText('[x](javascript:1) <img> @alice **b** | `c`\n# d');
    expect(shown).toBe('\\[x\\]\\(javascript:1\\) \\<img\\> @<!-- -->alice \\*\\*b\\*\\* \\| \\`c\\` \\# d');
  });

  test('code is fenced by more backticks than it has', () => {
    expect(markdownCode('a``b')).toBe('```a``b```');
    expect(markdownCode('`')).toBe('`` ` ``');
    expect(markdownCode('a\nb')).toBe('`a b`');
  });
});
