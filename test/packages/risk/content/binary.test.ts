import { judge, type TestFile, type TestTree } from '../support.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const PNG = bytes('\x89PNG\r\n\x1a\n\0\0');
const JPEG = bytes('\xff\xd8\xff\xe0\0\0');

async function told(path: string, after: TestFile, before?: TestFile): Promise<string[]> {
  const base: TestTree = { README: 'x\n', ...(before !== undefined && { [path]: before }) };
  const { reasons } = await judge({ README: 'x\n', [path]: after }, base);
  return reasons.filter(({ code }) => code === 'RISK_BINARY').map(({ tier, message }) => `${tier} ${message}`);
}

const PROGRAM = ['high a program, by its first bytes'];
const ARCHIVE = ['medium an archive, by its first bytes'];
const NEW = ['medium a new binary file'];

describe('binary files', () => {
  test.each<[string, string, TestFile, string[]]>([
    ['ELF', 'docs/a', bytes('\x7fELF\0'), PROGRAM],
    ['Java', 'docs/a.md', bytes('\xca\xfe\xba\xbe\0'), PROGRAM],
    ['a program without a NUL', 'docs/a.md', bytes('MZ\x01\x02'), PROGRAM],
    ['a program that is no UTF-8', 'docs/a.md', bytes('MZ\xff\xfe and more'), PROGRAM],
    ['zip', 'docs/a.md', bytes('PK\x03\x04\0'), ARCHIVE],
    ['bzip2', 'docs/a.md', bytes('BZh9\x7f'), ARCHIVE],
    ['tar', 'docs/a.md', Buffer.concat([Buffer.alloc(257), bytes('ustar')]), ARCHIVE],
    ['nearly tar', 'docs/a.md', Buffer.concat([Buffer.alloc(257), bytes('usta')]), NEW],
    ['nearly tar, elsewhere', 'docs/a.md', Buffer.concat([Buffer.alloc(258), bytes('ustar')]), NEW],
    ['nothing that is known', 'docs/a.md', bytes('a\0b'), NEW],
    ['a picture among documents', 'docs/a.png', PNG, []],
    ['a picture with another name', 'docs/a.md', PNG, NEW],
    ['a name of a picture', 'docs/a.png', bytes('a\0b'), NEW],
    ['a name of a picture behind another', 'docs/a.png.bin', PNG, NEW],
    ['a picture among sources', 'src/a.png', PNG, NEW],
    ['AVIF', 'docs/a.avif', bytes('\0\0\0\x1cftypavif'), []],
    ['WebP', 'docs/a.webp', bytes('RIFF\0\0\0\0WEBP'), []],
    ['RIFF that is no WebP', 'docs/a.webp', bytes('RIFF\0\0\0\0WAVE'), NEW],
    ['JPEG', 'docs/a.JPG', JPEG, []],
    ['JPEG with its long name', 'docs/a.jpeg', JPEG, []],
    ['prose that begins like a program', 'docs/a.md', 'MZ is a country code.\n', []],
    ['prose that begins like an archive', 'docs/a.md', 'BZh was here: caf\u00e9\n', []],
    ['prose whose 512th byte is within a letter', 'docs/a.md', `MZ${'\u00e9'.repeat(400)}\n`, []],
    ['prose with a tab and a line end', 'docs/a.md', 'MZ\t\r\n\f', []],
    ['an escape behind the first letters', 'docs/a.md', 'MZ\x1b[1m', []],
    ['a control character behind the first letters', 'docs/a.md', 'MZ\x0e', PROGRAM],
    ['a backspace behind the first letters', 'docs/a.md', 'MZ\b', PROGRAM],
    ['a link', 'docs/a.md', { mode: '120000', bytes: bytes('\x7fELF\0') }, []],
  ])('%s', async (_, path, after, expected) => expect(await told(path, after)).toEqual(expected));

  test('say whether they are new', async () => {
    expect(await told('docs/a.md', bytes('a\0c'), bytes('a\0b'))).toEqual(['medium a changed binary file']);
    expect(await told('docs/a.md', bytes('a\0c'), 'text\n')).toEqual(['medium a changed binary file']);
  });

  test('that only get another mode, or go, say nothing', async () => {
    const program = bytes('\x7fELF\0');
    expect(await told('docs/a.md', { mode: '100755', bytes: program }, program)).toEqual([]);
    expect(await told('docs/a.md', '', program)).toEqual([]);
  });
});

describe('a recorded expectation', () => {
  const snapshot = async (path: string, before: string, after: string) => {
    const { reasons } = await judge({ README: 'x\n', [path]: after }, { README: 'x\n', [path]: before });
    return reasons.filter(({ code }) => code === 'RISK_TEST_SNAPSHOT').map(({ tier, message }) => `${tier} ${message}`);
  };
  const SNAP = 'test/__snapshots__/a.test.ts.snap';
  test.each([
    ['that says something else', SNAP, '\none\n', '\ntwo\n', [2]],
    ['of which only blanks go', SNAP, 'a\n\nb\n', 'a\nb\n', []],
    ['that gets more', SNAP, 'a\n', 'a\nb\n', []],
    ['that is none by its name', 'test/a.txt', 'a\n', 'b\n', []],
    ['of no test', 'src/a.expected', 'a\n', 'b\n', []],
  ])('%s', async (_, path, before, after, lines) =>
    expect(await snapshot(path, before, after)).toEqual(
      lines.map((line) => `medium line ${line} of the base's recording is gone or says something else`),
    ),
  );
});
