import fc from 'fast-check';
import { executable, latin1, link, submodule, type TestTree, tierOf } from './support.ts';

const LEVEL = ['low', 'medium', 'high'];
const XZ = Buffer.from('\xfd7zXZ\0\0\x04', 'latin1');
const RTL = '\u202e';

/** What is there before every attack: a small project with a test, a document and a workflow. */
const PROJECT: TestTree = {
  'README.md': '# Shop\n',
  'docs/guide.md': 'How to use it.\n',
  'src/cart.ts': 'export const total = (items: number[]) => items.length;\n',
  'test/cart.test.ts': "test('total', () => {\n  expect(total([1])).toBe(1);\n});\n",
  'package.json': '{ "name": "shop", "scripts": { "test": "jest" } }\n',
  '.github/workflows/ci.yml': 'on: push\n',
  '.github/CODEOWNERS': '* @acme/team\n',
};

type Attack = readonly [name: string, head: TestTree, least: 'medium' | 'high', without?: readonly string[]];

const INNOCENT = { 'docs/more.md': 'More of it.\n' };

const ATTACKS: readonly Attack[] = [
  // 4: what agents read is restored from base, and touching it is high.
  ['instructions beside an innocent document', { ...INNOCENT, 'AGENTS.md': 'Be quick.\n' }, 'high'],
  ['instructions in a deep folder, in another case', { 'src/deep/Claude.MD': 'x\n' }, 'high'],
  ['a command of an agent', { '.claude/commands/fix.md': 'x\n' }, 'high'],
  ['a skill of an agent', { 'skills/deploy/SKILL.md': 'x\n' }, 'high'],
  ['tools of an agent', { '.mcp.json': '{}\n' }, 'high'],
  ['a link that gives a document the name', { 'CLAUDE.md': link('docs/guide.md') }, 'high'],
  // 17, 18, 19
  ['a workflow', { '.github/workflows/new.yml': 'on: push\n' }, 'high'],
  ['a workflow in capital letters', { '.GitHub/Workflows/new.yml': 'on: push\n' }, 'high'],
  ['a local action far away', { 'tools/thing/action.yaml': 'runs:\n' }, 'high'],
  ['a document beside the workflows', { '.github/workflows/README.md': 'x\n' }, 'high'],
  ['the policy', { '.github/sallyport.yml': 'version: 1\n' }, 'high'],
  ['the policy under another ending', { '.github/sallyport.yaml': 'version: 1\n' }, 'high'],
  ['a rule of the policy', { '.github/policy/mine.rego': 'package a\n' }, 'high'],
  ['the owners', { '.github/CODEOWNERS': '* @mallory\n' }, 'high'],
  ['the owners, a second place', { CODEOWNERS: '* @mallory\n' }, 'high'],
  ['the owners, a third place', { 'docs/CODEOWNERS': '* @mallory\n' }, 'high'],
  ['the owners go', {}, 'high', ['.github/CODEOWNERS']],
  // 21, 22: in lines and in paths
  ['a bidirectional control in code', { 'src/a.ts': `if (admin) { /*${RTL} } */ }\n` }, 'high'],
  ['a bidirectional control in a document', { 'docs/a.md': `read ${RTL}this\n` }, 'medium'],
  ['a bidirectional control in a test', { 'test/a.test.ts': `// ${RTL}x\n` }, 'medium'],
  ['a bidirectional control in a path', { [`docs/a${RTL}b.md`]: 'x\n' }, 'medium'],
  ['tag characters in a document', { 'docs/a.md': 'x\u{e0041}\u{e0042}\n' }, 'medium'],
  ['a zero-width space in a path', { 'docs/a\u200bb.md': 'x\n' }, 'medium'],
  ['a Cyrillic letter in an identifier', { 'src/a.ts': 'export const \u0430dmin = 1;\n' }, 'high'],
  // 23
  ['a fixture and the build', { 'test/data/a.xz': XZ, Makefile: 'all:\n' }, 'high'],
  ['a fixture and the package', { 'test/data/a.xz': XZ, 'package.json': '{ "name": "shop" }\n' }, 'high'],
  ['a fixture and the test runner', { 'test/data/a.xz': XZ, 'jest.config.js': 'export default {};\n' }, 'high'],
  ['a fixture and a set-up file', { 'test/data/a.xz': XZ, 'test/setup.ts': 'x();\n' }, 'high'],
  ['a fixture alone', { 'test/data/a.xz': XZ }, 'medium'],
  // 24
  ['attributes', { '.gitattributes': '*.ts -diff linguist-generated\n' }, 'medium'],
  ['attributes in a folder of tests', { 'test/fixtures/.gitattributes': '* filter=x\n' }, 'medium'],
  // 25, 26
  ['a workflow renamed to a document', { 'docs/ci.md': 'on: push\n' }, 'high', ['.github/workflows/ci.yml']],
  [
    'a document renamed to a workflow',
    { '.github/workflows/guide.yml': 'How to use it.\n' },
    'high',
    ['docs/guide.md'],
  ],
  ['a quoted workflow', { '.github/workflows/"a\\t".yml': 'on: push\n' }, 'high'],
  ['a workflow that is not UTF-8', { [latin1('.github/workflows/\xff.yml')]: 'on: push\n' }, 'high'],
  // 27
  ['a link out of the repository', { 'docs/a.md': link('/etc/passwd') }, 'high'],
  ['a link among documents', { 'docs/a.md': link('guide.md') }, 'medium'],
  ['an executable document', { 'docs/guide.md': executable('How to use it.\n') }, 'medium'],
  ['two names of one folded form', { 'docs/Guide.md': 'x\n' }, 'medium'],
  // 28
  ['a submodule', { 'docs/lib': submodule('a'.repeat(40)) }, 'high'],
  ['where submodules come from', { '.gitmodules': '[submodule "a"]\n' }, 'high'],
  // 38: what makes reports
  ['configuration of coverage', { '.nycrc.json': '{}\n' }, 'high'],
  ['configuration of the test runner', { 'vitest.config.ts': 'export default {};\n' }, 'high'],
  ['a reporter of the tests', { 'test/reporter-setup.js': 'x();\n' }, 'medium'],
  ['a test that goes', {}, 'medium', ['test/cart.test.ts']],
  ['a test that becomes empty', { 'test/cart.test.ts': '' }, 'medium'],
  [
    'a test renamed away',
    { 'test/cart.test.ts.bak': PROJECT['test/cart.test.ts'] as string },
    'medium',
    ['test/cart.test.ts'],
  ],
];

const without = (tree: TestTree, names: readonly string[]): TestTree =>
  Object.fromEntries(Object.entries(tree).filter(([name]) => !names.includes(name)));

describe('what a diff can hold against its reader', () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`docs/page-${i}.md`, `Page ${i}.\n`]));

  for (const [name, head, least, gone = []] of ATTACKS) {
    test.each([
      ['alone', {}],
      ['among forty innocent documents', many],
    ])(`${name}, %s`, async (_, more) => {
      const tier = await tierOf({ ...without(PROJECT, gone), ...more, ...head }, PROJECT);
      expect(LEVEL.indexOf(tier)).toBeGreaterThanOrEqual(LEVEL.indexOf(least));
    });
  }
});

describe('what only looks like it', () => {
  test.each<[string, TestTree, 'low' | 'medium']>([
    ['prose about agents', { 'docs/using-claude.md': 'Claude reads CLAUDE.md.\n' }, 'low'],
    ['prose about workflows', { 'docs/github/workflows.md': 'on: push\n' }, 'low'],
    ['prose from right to left', { 'docs/he.md': '\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd\n' }, 'low'],
    ['a family of emoji', { 'docs/a.md': '\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u2764\ufe0f\n' }, 'low'],
    ['names in other scripts', { 'docs/\u65e5\u672c\u8a9e.md': 'x\n' }, 'low'],
    ['a picture among documents', { 'docs/a.png': Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1') }, 'low'],
    ['a new test', { 'test/more.test.ts': "test('more', () => {\n  expect(1).toBe(1);\n});\n" }, 'low'],
    [
      'a new case beside the others',
      { 'test/cart.test.ts': `${PROJECT['test/cart.test.ts']}test('b', () => {\n  expect(2).toBe(2);\n});\n` },
      'low',
    ],
    ['a fixture that is text', { 'test/fixtures/order.json': '{ "a": 1 }\n' }, 'low'],
    ['a fixture and a document', { 'test/fixtures/order.json': '{}\n', ...INNOCENT }, 'low'],
    ['a test about authentication', { 'test/auth.test.ts': "test('no', () => {\n  expect(1).toBe(1);\n});\n" }, 'low'],
    ['source by an author', { 'src/authors.ts': 'export const authors = 1;\n' }, 'medium'],
    ['source about tokens of a language', { 'src/tokenizer.ts': 'export const next = 1;\n' }, 'medium'],
    ['a template of the settings', { '.env.example': 'PORT=\n' }, 'medium'],
    ['a workflow among fixtures', { 'test/fixtures/.github/workflows/a.yml': 'on: push\n' }, 'medium'],
  ])('%s', async (_, head, most) => {
    const tier = await tierOf({ ...PROJECT, ...head }, PROJECT);
    expect(LEVEL.indexOf(tier)).toBeLessThanOrEqual(LEVEL.indexOf(most));
  });
});

test('a rename into or out of a high path is high, whatever the other name', async () => {
  const high = fc.constantFrom(
    '.github/workflows/a.yml',
    'CLAUDE.md',
    'Dockerfile',
    '.npmrc',
    'src/auth/a.ts',
    'CODEOWNERS',
  );
  const other = fc.constantFrom('docs/a.md', 'test/fixtures/a.txt', 'src/a.ts', 'a.bin', 'README');
  await fc.assert(
    fc.asyncProperty(high, other, fc.boolean(), async (sensitive, plain, out) => {
      const [from, to] = out ? [sensitive, plain] : [plain, sensitive];
      const text = 'one\ntwo\nthree\n';
      expect(await tierOf({ [to]: text, x: '' }, { [from]: text, x: '' })).toBe('high');
    }),
    { numRuns: 60 },
  );
});
