import fc from 'fast-check';
import { controlCharacters, isOverlong } from '../../../../packages/risk/src/content/control-characters.ts';
import { codePointName, hiddenCharacters } from '../../../../packages/risk/src/content/hidden-characters.ts';
import { found } from './found.ts';

const of = (...codePoints: number[]) => String.fromCodePoint(...codePoints);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const ZWNJ = of(0x200c);
const ZWJ = of(0x200d);
const EMOJI_STYLE = of(0xfe0f);

/** The contract's list, "Hidden characters". */
const HIDDEN = [
  ...range(0x202a, 0x202e),
  ...range(0x2066, 0x2069),
  ...[0x200e, 0x200f, 0x061c, 0x00ad, 0x034f, 0x115f, 0x1160, 0x17b4, 0x17b5],
  ...range(0x180b, 0x180f),
  ...range(0x200b, 0x200d),
  ...range(0x2060, 0x206f),
  ...[0x3164, 0xffa0, 0xfff9, 0xfffa, 0xfffb, 0xfe0f, 0xfe00, 0xfeff],
  ...[0xe0000, 0xe0001, 0xe0020, 0xe0041, 0xe007f, 0xe0100, 0xe01ef, 0xe0fff],
];

describe('hidden characters', () => {
  test.each(HIDDEN.map((codePoint) => [codePointName(codePoint), codePoint]))('%s between letters', (_, codePoint) => {
    expect(hiddenCharacters(`ab${of(codePoint as number)}cd`)).toMatchObject([{ at: 2, codePoint }]);
  });

  test.each([
    ['an emoji in its own style', `ship ${of(0x2764)}${EMOJI_STYLE} it`],
    ['a keycap', `step 1${EMOJI_STYLE}${of(0x20e3)}`],
    ['a family', of(0x1f468, 0x200d, 0x1f469, 0x200d, 0x1f467)],
    ['a profession with a skin tone', of(0x1f469, 0x1f3fd, 0x200d, 0x1f4bb)],
    ['a rainbow flag', `${of(0x1f3f3)}${EMOJI_STYLE}${ZWJ}${of(0x1f308)}`],
    ['the flag of Scotland', of(0x1f3f4, 0xe0067, 0xe0062, 0xe0073, 0xe0063, 0xe0074, 0xe007f)],
    ['Persian with a non-joiner', `${of(0x0645, 0x06cc)}${ZWNJ}${of(0x062e, 0x0648)}`],
    ['Hindi with a joiner', `${of(0x0915, 0x094d)}${ZWJ}${of(0x0937)}`],
    ['Hebrew', of(0x05e9, 0x05dc, 0x05d5, 0x05dd)],
    ['Arabic', of(0x0645, 0x0631, 0x062d, 0x0628, 0x0627)],
    ['ASCII', 'plain'],
  ])('none in %s', (_, text) => expect(hiddenCharacters(text)).toEqual([]));

  test.each([
    ['a joiner between Latin letters', `pass${ZWJ}word`],
    ['a non-joiner at the end of a Persian word', `${of(0x0645)}${ZWNJ} x`],
    ['a joiner between two scripts', `${of(0x0645)}${ZWJ}${of(0x0915)}`],
    ['a selector after a letter', `a${EMOJI_STYLE}`],
    ['a second selector after an emoji', `${of(0x2764)}${EMOJI_STYLE}${EMOJI_STYLE}`],
    ['a digit with a selector and no keycap', `1${EMOJI_STYLE}`],
    [
      'tags after a flag that are no subdivision',
      of(0x1f3f4, 0xe0069, 0xe0067, 0xe006e, 0xe006f, 0xe0072, 0xe0065, 0xe0020, 0xe007f),
    ],
    ['tags without an end', of(0x1f3f4, 0xe0067, 0xe0062, 0xe0065)],
    ['tags without a flag', of(0x1f600, 0xe0067, 0xe0062, 0xe0065, 0xe007f)],
    ['an emoji and a letter', `${of(0x1f468)}${ZWJ}a`],
  ])('found: %s', (_, text) => expect(hiddenCharacters(text)).not.toEqual([]));

  test('a byte order mark is one at the file’s start alone', () => {
    expect(hiddenCharacters(`${of(0xfeff)}a`, true)).toEqual([]);
    expect(hiddenCharacters(`${of(0xfeff)}a`)).toHaveLength(1);
    expect(hiddenCharacters(`a${of(0xfeff)}`, true)).toHaveLength(1);
  });

  test('a text has some exactly when one of its characters is hidden, wherever it stands', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'abc 1é漢ש'), maxLength: 20 });
    fc.assert(
      fc.property(plain, fc.constantFrom(...HIDDEN), plain, (before, codePoint, after) => {
        expect(hiddenCharacters(before + after)).toEqual([]);
        expect(hiddenCharacters(`${before}x${of(codePoint)}x${after}`).map((one) => one.codePoint)).toEqual([
          codePoint,
        ]);
      }),
    );
  });
});

describe('the tier of hidden characters', () => {
  const bidi = of(0x202e);
  test.each([
    ['code', 'src/login.ts', 'RISK_HIDDEN_CHARACTER high'],
    ['configuration', 'config/app.yml', 'RISK_HIDDEN_CHARACTER high'],
    ['a document', 'docs/a.md', 'RISK_HIDDEN_CHARACTER medium'],
    ['a test', 'test/a.test.ts', 'RISK_HIDDEN_CHARACTER medium'],
  ])('in %s', async (_, path, code) => expect(await found({ [path]: `if (a /*${bidi}*/) {}\n` })).toContain(code));

  test('in a name', async () =>
    expect(await found({ [`docs/a${bidi}b.md`]: 'x\n' })).toContain('RISK_HIDDEN_IN_PATH medium'));

  test('only what is added counts', async () => {
    expect(await found({ 'docs/a.md': `old ${bidi}\nnew\n` }, { 'docs/a.md': `old ${bidi}\n` })).toEqual([]);
    expect(await found({ 'docs/a.md': 'new\n' }, { 'docs/a.md': `old ${bidi}\nnew\n` })).toEqual([]);
  });

  test.each([
    ['Hebrew prose', of(0x05e9, 0x05dc, 0x05d5, 0x05dd)],
    ['an emoji', `done ${of(0x2714)}${EMOJI_STYLE}`],
  ])('none: %s', async (_, text) => expect(await found({ 'docs/a.md': `${text}\n` })).toEqual([]));

  test('UTF-16 documents are read', async () => {
    const utf16 = (text: string) => Buffer.from(`${of(0xfeff)}${text}`, 'utf16le');
    expect(await found({ 'docs/a.md': utf16(`read${bidi}this`) })).toContain('RISK_HIDDEN_CHARACTER medium');
    expect(await found({ 'docs/a.md': utf16('read this') })).not.toContain('RISK_HIDDEN_CHARACTER medium');
  });

  test('documents that are not UTF-8 are read', async () => {
    const bytes = Buffer.concat([Buffer.from([0xe9, 0x20]), Buffer.from(bidi), Buffer.from('\n')]);
    expect(await found({ 'docs/a.md': bytes })).toContain('RISK_HIDDEN_CHARACTER medium');
    expect(await found({ 'docs/a.md': Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]) })).toEqual([]);
  });
});

describe('control characters', () => {
  test.each([
    ['a lone carriage return', 'a\rb', ['U+000D']],
    ['an escape', 'a\x1b[2Kb', ['U+001B']],
    ['a line separator', `a${of(0x2028)}b`, ['U+2028']],
    ['a next line', `a${of(0x85)}b`, ['U+0085']],
    ['a form feed', '\f', ['U+000C']],
    ['none: a tab and a Windows line end', '\ta\r', []],
  ])('%s', (_, line, names) => expect(controlCharacters(line)).toEqual(names));

  test.each([['docs/a.md'], ['src/a.ts'], ['test/a.test.ts']])('at least medium in %s', async (path) => {
    expect(await found({ [path]: 'a \x1b[8m b\n' })).toContain('RISK_CONTROL_CHARACTER medium');
    expect(await found({ [path]: 'a b\r\n' })).not.toContain('RISK_CONTROL_CHARACTER medium');
  });
});

describe('long lines', () => {
  test.each([
    [2_000, false],
    [2_001, true],
  ])('%d characters', (length, expected) => expect(isOverlong('a'.repeat(length))).toBe(expected));

  test('text behind hundreds of blanks', () => {
    expect(isOverlong(`a;${' '.repeat(200)}b()`)).toBe(true);
    expect(isOverlong(`a;${' '.repeat(199)}b()`)).toBe(false);
    expect(isOverlong(`${' '.repeat(300)}b()`)).toBe(false);
  });

  test.each([
    ['src/a.ts', true],
    ['test/a.test.ts', true],
    ['docs/a.md', false],
  ])('in %s', async (path, expected) => {
    const codes = await found({ [path]: `${'a'.repeat(2_001)}\n` });
    expect(codes.includes('RISK_LONG_LINE medium')).toBe(expected);
  });
});
