import { deceptiveIdentifiers, mixedWords } from '../../../../packages/risk/src/content/look-alikes.ts';
import { found } from './found.ts';

const of = (...codePoints: number[]) => String.fromCodePoint(...codePoints);
const CYRILLIC_A = of(0x0430);
const OMICRON = of(0x03bf);
const SCOPE = of(0x0455, 0x0441, 0x043e, 0x0440, 0x0435);

describe('look-alike identifiers', () => {
  test.each([
    ['a Cyrillic letter in a Latin word', `const ${CYRILLIC_A}dmin = true;`],
    ['a Greek omicron', `passw${OMICRON}rd = 1`],
    ['a Cyrillic word that looks Latin', `${SCOPE} = 1`],
    ['full-width letters', `${of(0xff45, 0xff56, 0xff41, 0xff4c)}(x)`],
    ['mathematical letters', `${of(0x1d41e, 0x1d42f)}al(x)`],
    ['a Cherokee letter', `${of(0x13aa)}uard()`],
    ['a ligature', `of${of(0xfb01)}ce`],
  ])('%s', (_, code) => expect(deceptiveIdentifiers(code)).toHaveLength(1));

  test.each([
    ['Greek letters of science', `${of(0x0394)}t = ${of(0x03c0)} * ${of(0x03bc)}; ${of(0x03bb)}_max; d${of(0x03b8)}`],
    ['the micro sign', `10 ${of(0xb5)}s`],
    ['Chinese', of(0x7528, 0x6237)],
    ['accents', `caf${of(0xe9)} na${of(0xef)}ve`],
    ['Turkish', `s${of(0x131)}n${of(0x131)}r`],
    ['a Cyrillic word', of(0x043f, 0x0440, 0x0438, 0x0432, 0x0435, 0x0442)],
    ['one letter of mathematics', `${of(0x211d)}`],
  ])('none: %s', (_, code) => expect(deceptiveIdentifiers(code)).toEqual([]));

  test('words whose other letters look like nothing in Latin are no deception', () => {
    expect(mixedWords(`SQL${of(0x0437, 0x0430, 0x043f, 0x0440, 0x043e, 0x0441)}`)).toEqual([]);
    expect(mixedWords(`${CYRILLIC_A}dmin`)).toEqual([`${CYRILLIC_A}dmin`]);
  });

  test.each([
    ['an identifier', 'src/a.ts', `let ${CYRILLIC_A}dmin = 1;\n`, true],
    ['a string', 'src/a.py', `if role == "${CYRILLIC_A}dmin":\n    pass\n`, true],
    ['configuration', 'app.yml', `role: ${CYRILLIC_A}dmin\n`, true],
    ['a letter that looks like an operator', 'src/a.ts', `if (env${of(0x1c3)}=1) go();\n`, true],
    ['an address', 'src/a.ts', `fetch("https://api.test${of(0x2215)}evil.test/x");\n`, true],
    ['a comment', 'src/a.ts', `// ${SCOPE} ${CYRILLIC_A}dmin\nlet a = 1;\n`, false],
    ['a Cyrillic string', 'src/a.py', `say("${of(0x043f, 0x0440, 0x0438)} ${SCOPE}")\n`, false],
    ['Greek in science', 'src/a.jl', `${of(0x0394)}t = 2${of(0x03c0)}\n`, false],
    ['a document', 'docs/a.md', `${CYRILLIC_A}dmin\n`, false],
  ])('in %s', async (_, path, text, expected) => {
    expect((await found({ [path]: text })).includes('RISK_LOOK_ALIKE high')).toBe(expected);
  });

  test('in a name', async () => {
    expect(await found({ [`docs/re${CYRILLIC_A}dme.md`]: 'x\n' })).toContain('RISK_HIDDEN_IN_PATH medium');
    expect(await found({ [`docs/${of(0x0434, 0x043e, 0x043c)}.md`]: 'x\n' })).toEqual([]);
  });
});
