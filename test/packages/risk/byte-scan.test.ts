import fc from 'fast-check';
import { addWords, scanBytes, vocabulary } from '../../../packages/risk/src/content/byte-scan.ts';
import { SECRET_HINT, SECRET_WORDS } from '../../../packages/risk/src/content/secret-shapes.ts';
import { WordAutomaton } from '../../../packages/risk/src/content/word-automaton.ts';

const WORDS = ['he', 'she', 'hers', 'his', 'token', 'to', 'ken', '://', 'x-a'];
const OTHERS = ['hero', 'oken'];
const words = vocabulary(WORDS);
const others = vocabulary(OTHERS);

/** Texts in which words overlap, with line ends of every kind and bytes that no word has. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...WORDS,
        ...OTHERS,
        'SHE',
        'Tok',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '\0',
        'é',
        '\u2028',
        'x'.repeat(199),
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function withAny(text: string, of: readonly string[]): { number: number; text: string }[] {
  return linesOf(text)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter((line) => of.some((word) => line.text.toLowerCase().includes(word.toLowerCase())));
}

test('one pass says what looking at each line says', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const scan = scanBytes(Buffer.from(text));
      expect(scan.lines).toBe(linesOf(text).length);
      expect(scan.plain).toBe(linesOf(text).every((line) => /^[\t\x20-\x7E]{0,200}\r?$/.test(line)));
      expect(scan.marked(words)).toEqual(withAny(text, WORDS));
      expect(scan.marked(others)).toEqual(withAny(text, OTHERS));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['x'.repeat(200), true],
  ['x'.repeat(201), false],
  [`${'x'.repeat(200)}\r`, true],
  [`${'x'.repeat(201)}\r\n`, false],
  ['a\rb', false],
  ['\r\r\n', false],
  ['', true],
  ['\x7f', false],
  ['~ \t', true],
])('%j is plain: %s', (text, isPlain) => {
  expect(scanBytes(Buffer.from(text)).plain).toBe(isPlain);
});

test('a word that is the end of another, or is spelt in other cases, is found', () => {
  const automaton = new WordAutomaton();
  automaton.add([{ words: ['abcd'], bit: 1 }]);
  automaton.add([{ words: ['BC', 'd!'], bit: 2 }]);
  const bits = (text: string) => {
    let state = 0;
    return [...Buffer.from(text)].map((byte) => {
      state = automaton.step(state, automaton.columnOf[byte] as number);
      return automaton.bits[state];
    });
  };
  expect(bits('xaBcD!')).toEqual([0, 0, 0, 2, 1, 2]);
  expect(bits('abcabcd')).toEqual([0, 0, 2, 0, 0, 2, 1]);
});

test('a scan does not answer for words that it has not looked for', () => {
  const scan = scanBytes(Buffer.from('late\n'));
  addWords(others, ['late']);
  expect(() => scan.marked(others)).toThrow(RangeError);
  expect(scanBytes(Buffer.from('late\n')).marked(others)).toEqual([{ number: 1, text: 'late' }]);
});

test('words have to be printable ASCII, of few enough characters', () => {
  expect(() => new WordAutomaton().add([{ words: ['é'], bit: 1 }])).toThrow(RangeError);
  const many = Array.from({ length: 94 }, (_, at) => String.fromCharCode(0x21 + at));
  expect(() => new WordAutomaton().add([{ words: many, bit: 1 }])).toThrow(RangeError);
});

test('whatever the hint of secrets matches has one of its words', () => {
  fc.assert(
    fc.property(fc.stringMatching(SECRET_HINT), (text) => {
      expect(SECRET_WORDS.some((word) => text.toLowerCase().includes(word.toLowerCase()))).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});
