import type { Case } from './cases.ts';

/** A test file, and edits of it: each replaces a text (`''` is the end of the file) by another. */
interface Weakened {
  readonly path: string;
  readonly text: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
}

const JS = `import { total } from '../src/cart';

describe('cart', () => {
  it('counts', () => {
    const items = [1, 2];
    expect(total(items)).toBe(2);
  });

  it('is empty', () => {
    expect(total([])).toEqual(0);
  });

  test.each([
    [[1], 1],
    [[1, 2], 2],
  ])('counts %p', (items, expected) => {
    expect(total(items)).toBe(expected);
  });
});
`;
const PYTHON = `import pytest
import unittest

from shop import total


def test_counts():
    items = [1, 2]
    assert total(items) == 2


@pytest.mark.parametrize("items, expected", [
    ([], 0),
    ([1], 1),
])
def test_table(items, expected):
    assert total(items) == expected


class TestCart(unittest.TestCase):
    def test_empty(self):
        self.assertEqual(total([]), 0)

    def test_raises(self):
        with self.assertRaises(ValueError):
            total(None)
`;
const GO = `package shop

import "testing"

func TestCounts(t *testing.T) {
	got := Total([]int{1, 2})
	if got != 2 {
		t.Errorf("got %d", got)
	}
}

func TestTable(t *testing.T) {
	for _, tc := range []struct {
		name  string
		items []int
		want  int
	}{
		{name: "none", items: nil, want: 0},
		{name: "one", items: []int{1}, want: 1},
	} {
		t.Run(tc.name, func(t *testing.T) {
			if got := Total(tc.items); got != tc.want {
				t.Fatalf("got %d", got)
			}
		})
	}
}
`;
const RUST = `use shop::total;

#[test]
fn counts() {
    let items = vec![1, 2];
    assert_eq!(total(&items), 2);
}

#[test]
fn is_empty() {
    assert!(total(&[]) == 0);
}
`;
const JAVA = `class CartTest {
  @Test
  void counts() {
    int got = Cart.total(1, 2);
    assertEquals(2, got);
  }

  @Test
  void refusesNull() {
    assertThrows(NullPointerException.class, () -> Cart.total(null));
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,2"})
  void table(int items, int expected) {
    assertThat(Cart.total(items)).isEqualTo(expected);
  }
}
`;
const KOTLIN = `class CartTest : FunSpec({
  test("counts") {
    Cart.total(1, 2) shouldBe 2
  }

  test("is empty") {
    val got = Cart.total()
    assertEquals(0, got)
  }
})
`;
const RUBY = `require 'spec_helper'

describe Cart do
  it 'counts' do
    cart = Cart.new([1, 2])
    expect(cart.total).to eq(2)
  end

  it 'is empty' do
    expect(Cart.new([]).total).to be_zero
  end
end
`;
const MINITEST = `require 'test_helper'

class CartTest < Minitest::Test
  def test_counts
    cart = Cart.new([1, 2])
    assert_equal 2, cart.total
  end

  def test_empty
    assert_predicate Cart.new([]), :empty?
  end
end
`;
const PHP = `<?php
final class CartTest extends TestCase
{
    public function testCounts(): void
    {
        $cart = new Cart([1, 2]);
        $this->assertSame(2, $cart->total());
    }

    /** @dataProvider rows */
    public function testTable(array $items, int $expected): void
    {
        self::assertEquals($expected, (new Cart($items))->total());
    }

    public static function rows(): array
    {
        return [
            'none' => [[], 0],
            'one' => [[1], 1],
        ];
    }
}
`;
const CSHARP = `public class CartTests
{
    [Fact]
    public void Counts()
    {
        var cart = new Cart(1, 2);
        Assert.Equal(2, cart.Total);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    public void Table(int items, int expected)
    {
        new Cart(items).Total.Should().Be(expected);
    }
}
`;
const SWIFT = `import XCTest

final class CartTests: XCTestCase {
    func testCounts() {
        let cart = Cart([1, 2])
        XCTAssertEqual(cart.total, 2)
    }

    func testEmpty() throws {
        XCTAssertTrue(Cart([]).isEmpty)
    }
}
`;
const ELIXIR = `defmodule CartTest do
  use ExUnit.Case

  test "counts" do
    cart = Cart.new([1, 2])
    assert Cart.total(cart) == 2
  end

  test "is empty" do
    refute Cart.any?(Cart.new([]))
  end
end
`;
const CPP = `#include <gtest/gtest.h>

TEST(Cart, Counts) {
  Cart cart({1, 2});
  EXPECT_EQ(cart.total(), 2);
}

TEST(Cart, Empty) {
  ASSERT_TRUE(Cart({}).empty());
}
`;
const C = `#include <assert.h>
#include "cart.h"

static void test_counts(void) {
  int items[] = {1, 2};
  assert(total(items, 2) == 2);
}

int main(void) {
  test_counts();
  return 0;
}
`;
const SCALA = `class CartSpec extends AnyFunSuite {
  test("counts") {
    val cart = Cart(1, 2)
    assert(cart.total == 2)
  }

  test("is empty") {
    Cart().total shouldBe 0
  }
}
`;
const DART = `import 'package:test/test.dart';

void main() {
  test('counts', () {
    final cart = Cart([1, 2]);
    expect(cart.total, 2);
  });

  group('empty', () {
    test('is zero', () {
      expect(Cart([]).total, equals(0));
    });
  });
}
`;
const BATS = `#!/usr/bin/env bats

@test "counts" {
  run cart total 1 2
  [ "$status" -eq 0 ]
  [ "$output" = "2" ]
}

@test "is empty" {
  run cart total
  assert_output "0"
}
`;
const SHELL = `#!/bin/sh
. ./lib.sh

test_counts() {
  got=$(cart total 1 2)
  assertEquals 2 "$got"
  if [ "$got" != 2 ]; then
    fail "got $got"
  fi
}

test_diff() {
  cart list > out.txt
  diff -u expected.txt out.txt || exit 1
  grep -q done out.txt
}
`;
const PERL = `use strict;
use Test::More tests => 2;

my $cart = Cart->new(1, 2);
is($cart->total, 2, 'counts');
ok(!Cart->new->any, 'is empty');
`;
const LUA = `describe('cart', function()
  it('counts', function()
    local cart = Cart.new({1, 2})
    assert.are.equal(2, cart:total())
  end)

  it('is empty', function()
    assert.is_true(Cart.new({}):empty())
  end)
end)
`;
const HASKELL = `spec :: Spec
spec = describe "cart" $ do
  it "counts" $ do
    total [1, 2] \`shouldBe\` 2
  it "is empty" $
    total [] \`shouldBe\` 0
`;
const CLOJURE = `(ns cart-test (:require [clojure.test :refer :all]))

(deftest counts
  (is (= 2 (total [1 2]))))

(deftest empties
  (testing "none"
    (is (zero? (total [])))))
`;
const JULIA = `using Test

@testset "cart" begin
    cart = Cart([1, 2])
    @test total(cart) == 2
    @test_throws ArgumentError total(nothing)
end
`;
const R = `test_that("counts", {
  cart <- new_cart(1, 2)
  expect_equal(total(cart), 2)
})

test_that("refuses", {
  expect_error(total(NULL))
})
`;
const FEATURE = `Feature: Cart

  Scenario: Counting
    Given a cart with 1 and 2
    When I ask for the total
    Then the total is 2

  Scenario Outline: Table
    Given a cart with <items>
    Then the total is <total>

    Examples:
      | items | total |
      | 1     | 1     |
`;
const ROBOT = `*** Test Cases ***
Counting
    Put    1    2
    Total Should Be    2

Empty
    Total Should Be    0
`;
const PHPT = `--TEST--
counts
--FILE--
<?php
echo (new Cart([1, 2]))->total();
?>
--EXPECT--
2
`;
const YAML = `- name: counts
  items: [1, 2]
  expected: 2
- name: is empty
  items: []
  expected: 0
`;
const SNAPSHOT = `// Jest Snapshot v1

exports[\`cart 1\`] = \`
total: 2
\`;
`;
const SOL = `contract CartTest is Test {
    function test_counts() public {
        uint256 got = cart.total();
        assertEq(got, 2);
    }

    function testFail_null() public {
        cart.add(address(0));
    }
}
`;
const ZIG = `const std = @import("std");

test "counts" {
    const got = total(&.{ 1, 2 });
    try std.testing.expectEqual(2, got);
}
`;
const ERLANG = `-module(cart_SUITE).
-export([all/0, counts/1]).

all() -> [counts, is_empty].

counts(_) ->
    2 = cart:total([1, 2]).

is_empty_test() ->
    ?assertEqual(0, cart:total([])).
`;
const OCAML = `let test_counts () =
  Alcotest.(check int) "counts" 2 (total [1; 2])

let () =
  Alcotest.run "cart" [ "total", [ test_case "counts" \`Quick test_counts ] ]
`;
const FSHARP = `module CartTests

[<Fact>]
let \`\`counts\`\` () =
    let cart = Cart [1; 2]
    Assert.Equal(2, cart.Total)
`;
const POWERSHELL = `Describe 'cart' {
  It 'counts' {
    $cart = New-Cart 1, 2
    $cart.Total | Should -Be 2
  }
}
`;

const WEAKENED: readonly Weakened[] = [
  {
    path: 'test/basket.test.ts',
    text: JS,
    edits: [
      ["it('counts'", "it.skip('counts'"],
      ["it('counts'", "xit('counts'"],
      ["it('counts'", "it.only('counts'"],
      ["it('counts'", "fit('counts'"],
      ["it('counts'", "it.todo('counts'"],
      ["it('counts'", "it.failing('counts'"],
      ["it('counts'", "it.skipIf(process.env.CI)('counts'"],
      ["it('counts'", "(process.env.CI ? it.skip : it)('counts'"],
      ["it('counts'", "it['skip']('counts'"],
      ["it('counts'", "notIt('counts'"],
      ["describe('cart'", "describe.skip('cart'"],
      ["describe('cart'", "xdescribe('cart'"],
      ['test.each([', 'test.skip.each(['],
      ['    [[1, 2], 2],\n', ''],
      ['    [[1, 2], 2],\n', '    // [[1, 2], 2],\n'],
      ['[[1, 2], 2],', '[[1, 2], 3],'],
      ['.toBe(2)', '.toBe(3)'],
      ['.toBe(2)', '.toBeTruthy()'],
      ['.toBe(2)', '.toBeDefined()'],
      ['.toBe(2)', '.not.toBe(3)'],
      ['.toEqual(0)', '.toEqual(expect.anything())'],
      ['    expect(total(items)).toBe(2);\n', ''],
      ['    expect(total(items)).toBe(2);\n', '    // expect(total(items)).toBe(2);\n'],
      ['    expect(total(items)).toBe(2);\n', '    /* expect(total(items)).toBe(2); */\n'],
      ['    expect(total(items)).toBe(2);\n', '    try { expect(total(items)).toBe(2); } catch {}\n'],
      ['    expect(total(items)).toBe(2);\n', '    if (items.length > 5) expect(total(items)).toBe(2);\n'],
      [
        '    expect(total(items)).toBe(2);\n',
        '    if (items.length > 5) {\n      expect(total(items)).toBe(2);\n    }\n',
      ],
      ['    expect(total(items)).toBe(2);\n', '    () => expect(total(items)).toBe(2);\n'],
      ['    expect(total(items)).toBe(2);\n', '    void Promise.resolve().then(() => expect(total(items)).toBe(2));\n'],
      ['    expect(total(items)).toBe(2);\n', '    process.env.CI || expect(total(items)).toBe(2);\n'],
      ['    const items = [1, 2];\n', '    const items = [1, 2];\n    return;\n'],
      ['    const items = [1, 2];\n', '    const items = [1, 2];\n    if (items) return;\n'],
      ['    const items = [1, 2];\n', '    const items = [1, 2];\n    throw new Skip();\n'],
      ['    const items = [1, 2];\n', '    const items = [1, 2];\n    this.skip();\n'],
      ['    const items = [1, 2];\n', '    const items = [1, 2];\n    expect.assertions(0);\n'],
      ["describe('cart', () => {\n", "describe('cart', () => {\n  beforeEach(function () { this.skip(); });\n"],
      ["describe('cart', () => {\n", "describe('cart', () => {\n  return;\n"],
      ["describe('cart', () => {\n", "describe('cart', () => {\n  if (process.env.CI) return;\n"],
      ["import { total } from '../src/cart';\n", "import { total } from './fake-cart';\n"],
      [
        "import { total } from '../src/cart';\n",
        "import { total } from '../src/cart';\njest.mock('../src/cart', () => ({ total: (x) => x.length }));\n",
      ],
      ["import { total } from '../src/cart';\n", "import { total } from '../src/cart';\nvi.mock('../src/cart');\n"],
      [
        "import { total } from '../src/cart';\n",
        "import { total } from '../src/cart';\nconst expect = () => ({ toBe() {}, toEqual() {} });\n",
      ],
      ["import { total } from '../src/cart';\n", "import { total } from '../src/cart';\nglobalThis.expect = fake;\n"],
      [
        "import { total } from '../src/cart';\n",
        "import { total } from '../src/cart';\nconst it = (name: string, run: () => void) => {};\n",
      ],
      ["import { total } from '../src/cart';\n", "import { total } from '../src/cart';\nfunction test() {}\n"],
      ["import { total } from '../src/cart';\n", "import { total } from '../src/cart';\nglobal.it = xit;\n"],
      ["import { total } from '../src/cart';\n", "import { total } from '../src/cart';\njest.retryTimes(5);\n"],
      [
        "import { total } from '../src/cart';\n",
        "/** @jest-environment ./evil.js */\nimport { total } from '../src/cart';\n",
      ],
      ["import { total } from '../src/cart';\n", "import { total } from '../src/cart';\nprocess.exit(0);\n"],
      [
        "import { total } from '../src/cart';\n",
        "import { total } from '../src/cart';\nObject.defineProperty(globalThis, 'expect', { value: fake });\n",
      ],
      [
        "import { total } from '../src/cart';\n",
        "import { total } from '../src/cart';\nrequire.cache[require.resolve('../src/cart')] = fake;\n",
      ],
      ["  it('is empty', () => {\n    expect(total([])).toEqual(0);\n  });\n", ''],
      ["  it('is empty', () => {\n    expect(total([])).toEqual(0);\n  });\n", "  it('is empty', () => {});\n"],
      [
        "  it('is empty', () => {\n    expect(total([])).toEqual(0);\n  });\n",
        "  it('is empty', () => {\n    total([]);\n  });\n",
      ],
      ['', '\nafterAll(() => process.exit(0));\n'],
      ['', '\nafterAll(() => { process.exitCode = 0; });\n'],
    ],
  },
  {
    path: 'tests/test_basket.py',
    text: PYTHON,
    edits: [
      ['def test_counts', '@pytest.mark.skip\ndef test_counts'],
      ['def test_counts', '@pytest.mark.skipif(True, reason="slow")\ndef test_counts'],
      ['def test_counts', '@pytest.mark.xfail\ndef test_counts'],
      ['def test_counts', '@unittest.skip("x")\ndef test_counts'],
      ['def test_counts', '@unittest.expectedFailure\ndef test_counts'],
      ['def test_counts', '@pytest.fixture\ndef test_counts'],
      ['def test_counts', 'def check_counts'],
      ['def test_counts', 'def _test_counts'],
      ['def test_counts():', 'def test_counts(missing=1):\n    pytest.skip("x")'],
      ['import unittest\n', 'import unittest\n\npytestmark = pytest.mark.skip\n'],
      ['import unittest\n', 'import unittest\n\npytest.importorskip("nothing")\n'],
      ['import unittest\n', 'import unittest\n\npytest.skip("x", allow_module_level=True)\n'],
      ['import unittest\n', 'import unittest\n\n__test__ = False\n'],
      ['import unittest\n', 'import unittest\n\nraise unittest.SkipTest\n'],
      ['import unittest\n', 'import unittest\n\nunittest.TestCase.assertEqual = lambda *a: None\n'],
      ['import unittest\n', 'import sys\nimport unittest\n\nsys.modules["shop"] = fake\n'],
      ['import unittest\n', 'import os\nimport unittest\n\nos._exit(0)\n'],
      ['import unittest\n', 'import sys\nimport unittest\n\nsys.exit(0)\n'],
      ['    items = [1, 2]\n', '    items = [1, 2]\n    return\n'],
      ['    items = [1, 2]\n', '    items = [1, 2]\n    if items: return\n'],
      ['    items = [1, 2]\n', '    items = [1, 2]\n    pytest.skip()\n'],
      ['== 2\n', '== 3\n'],
      ['== 2\n', '== 2 or True\n'],
      ['== 2\n', '!= 3\n'],
      ['    assert total(items) == 2\n', '    total(items)\n'],
      ['    assert total(items) == 2\n', '    # assert total(items) == 2\n'],
      ['    assert total(items) == 2\n', '    """assert total(items) == 2"""\n'],
      ['    assert total(items) == 2\n', '    if False:\n        assert total(items) == 2\n'],
      [
        '    assert total(items) == 2\n',
        '    try:\n        assert total(items) == 2\n    except AssertionError:\n        pass\n',
      ],
      [
        '    assert total(items) == 2\n',
        '    with contextlib.suppress(AssertionError):\n        assert total(items) == 2\n',
      ],
      ['    assert total(items) == 2\n', '    lambda: total(items) == 2\n'],
      ['    ([1], 1),\n', ''],
      ['    ([1], 1),\n', '    pytest.param([1], 1, marks=pytest.mark.skip),\n'],
      ['self.assertEqual(total([]), 0)', 'self.assertIsNotNone(total([]))'],
      ['self.assertEqual(total([]), 0)', 'pass'],
      ['class TestCart(unittest.TestCase)', 'class Cart(object)'],
      ['class TestCart(unittest.TestCase):\n', 'class TestCart(unittest.TestCase):\n    __test__ = False\n\n'],
      [
        'class TestCart(unittest.TestCase):\n',
        'class TestCart(unittest.TestCase):\n    def setUp(self):\n        self.skipTest("x")\n\n',
      ],
      ['assertRaises(ValueError)', 'assertRaises(Exception)'],
      ['        with self.assertRaises(ValueError):\n            total(None)\n', '        pass\n'],
      ['', '\n\ndef test_counts():\n    pass\n'],
      ['', '\n\ndel test_counts\n'],
      ['', '\n\ntest_counts = None\n'],
      ['', '\n\nTestCart = None\n'],
      ['', '\n\ndef load_tests(loader, tests, pattern):\n    return unittest.TestSuite()\n'],
      ['', '\n\ndef pytest_collection_modifyitems(items):\n    items.clear()\n'],
      ['', '\n\nTestCart.test_empty = lambda self: None\n'],
      ['', '\n\nsetattr(TestCart, "test_empty", None)\n'],
    ],
  },
  {
    path: 'basket_test.go',
    text: GO,
    edits: [
      ['	got := Total', '	t.Skip()\n	got := Total'],
      ['	got := Total', '	t.SkipNow()\n	got := Total'],
      ['	got := Total', '	if testing.Short() {\n		t.Skip("x")\n	}\n	got := Total'],
      ['	got := Total', '	return\n	got := Total'],
      ['	got := Total([]int{1, 2})\n', '	got := Total([]int{1, 2})\n	got = 2\n	if true {\n		return\n	}\n'],
      ['TestCounts', 'testCounts'],
      ['TestCounts', 'DisabledTestCounts'],
      ['TestCounts(t *testing.T)', 'Counts(t *testing.T)'],
      ['got != 2', 'got != 3'],
      ['got != 2', 'got < 0'],
      ['got != 2', 'false && got != 2'],
      ['t.Errorf', 't.Logf'],
      ['		t.Errorf("got %d", got)\n', ''],
      ['		t.Errorf("got %d", got)\n', '		// t.Errorf("got %d", got)\n'],
      ['t.Fatalf', 't.Skipf'],
      ['		{name: "one", items: []int{1}, want: 1},\n', ''],
      ['want: 1}', 'want: 2}'],
      ['want: 1}', 'want: 1, skip: true}'],
      ['package shop\n', '//go:build never\n\npackage shop\n'],
      ['package shop\n', '// +build ignore\n\npackage shop\n'],
      ['import "testing"\n', 'import "testing"\n\nfunc TestMain(m *testing.M) {}\n'],
      ['import "testing"\n', 'import "testing"\n\nfunc init() { Total = fake }\n'],
      ['import "testing"\n', 'import "testing"\n\n//go:generate sh x.sh\n'],
      ['		t.Run(tc.name, func', '		continue\n		t.Run(tc.name, func'],
      ['		t.Run(tc.name, func(t *testing.T) {\n', '		t.Run(tc.name, func(t *testing.T) {\n			return\n'],
      ['func TestTable', '/*\nfunc TestTable'],
    ],
  },
  {
    path: 'tests/basket.rs',
    text: RUST,
    edits: [
      ['#[test]\nfn counts', '#[test]\n#[ignore]\nfn counts'],
      ['#[test]\nfn counts', '#[test]\n#[ignore = "slow"]\nfn counts'],
      ['#[test]\nfn counts', '#[test]\n#[should_panic]\nfn counts'],
      ['#[test]\nfn counts', '#[cfg(never)]\n#[test]\nfn counts'],
      ['#[test]\nfn counts', '#[cfg_attr(not(never), ignore)]\n#[test]\nfn counts'],
      ['#[test]\nfn counts', 'fn counts'],
      ['#[test]\nfn counts', '#[allow(dead_code)]\nfn counts'],
      ['use shop', '#![cfg(any())]\nuse shop'],
      ['assert_eq!(total(&items), 2)', 'assert_eq!(total(&items), 3)'],
      ['assert_eq!(total(&items), 2)', 'assert_ne!(total(&items), 3)'],
      ['assert_eq!(total(&items), 2)', 'debug_assert_eq!(total(&items), 2)'],
      ['    assert_eq!(total(&items), 2);\n', '    let _ = total(&items);\n'],
      ['    assert_eq!(total(&items), 2);\n', '    // assert_eq!(total(&items), 2);\n'],
      [
        '    assert_eq!(total(&items), 2);\n',
        '    let _ = std::panic::catch_unwind(|| assert_eq!(total(&items), 2));\n',
      ],
      ['    assert_eq!(total(&items), 2);\n', '    return;\n    assert_eq!(total(&items), 2);\n'],
      [
        '    assert_eq!(total(&items), 2);\n',
        '    if items.is_empty() {\n        assert_eq!(total(&items), 2);\n    }\n',
      ],
      ['use shop::total;\n', 'use shop::total;\nmacro_rules! assert_eq { ($($t:tt)*) => {}; }\n'],
      ['use shop::total;\n', 'fn total(_: &[i32]) -> i32 { 2 }\n'],
      ['use shop::total;\n', 'use shop::total;\ninclude!("evil.rs");\n'],
      ['', '\n#[ctor::ctor]\nfn first() { std::process::exit(0) }\n'],
      ['', '\n#[test]\nfn zz() { std::process::exit(0) }\n'],
    ],
  },
  {
    path: 'src/test/java/shop/CartTest.java',
    text: JAVA,
    edits: [
      ['  @Test\n  void counts', '  @Disabled\n  @Test\n  void counts'],
      ['  @Test\n  void counts', '  @Ignore\n  @Test\n  void counts'],
      ['  @Test\n  void counts', '  @EnabledIf("never")\n  @Test\n  void counts'],
      ['  @Test\n  void counts', '  @EnabledOnOs(OS.AIX)\n  @Test\n  void counts'],
      ['  @Test\n  void counts', '  @Test(enabled = false)\n  void counts'],
      ['  @Test\n  void counts', '  @Test(expected = Throwable.class)\n  void counts'],
      ['  @Test\n  void counts', '  void counts'],
      ['  @Test\n  void counts', '  @Tag("slow")\n  void counts'],
      ['class CartTest', '@Disabled class CartTest'],
      ['class CartTest', 'abstract class CartTest'],
      ['assertEquals(2, got)', 'assertEquals(3, got)'],
      ['assertEquals(2, got)', 'assertNotNull(got)'],
      ['assertEquals(2, got)', 'System.out.println(got)'],
      ['    assertEquals(2, got);\n', ''],
      ['    assertEquals(2, got);\n', '    // assertEquals(2, got);\n'],
      ['    assertEquals(2, got);\n', '    try { assertEquals(2, got); } catch (Throwable t) { }\n'],
      ['    assertEquals(2, got);\n', '    assumeTrue(false);\n    assertEquals(2, got);\n'],
      ['    assertEquals(2, got);\n', '    Assumptions.assumeTrue(false);\n    assertEquals(2, got);\n'],
      ['    assertEquals(2, got);\n', '    if (got > 5) assertEquals(2, got);\n'],
      ['    int got', '    if (true) return;\n    int got'],
      ['NullPointerException.class', 'Throwable.class'],
      ['{"1,1", "2,2"}', '{"1,1"}'],
      ['isEqualTo(expected)', 'isNotNull()'],
      ['', '\nclass Exit { static { System.exit(0); } }\n'],
      ['class CartTest {\n', 'class CartTest {\n  static void assertEquals(Object a, Object b) {}\n\n'],
      ['class CartTest {\n', 'class CartTest {\n  static { Runtime.getRuntime().halt(0); }\n\n'],
    ],
  },
  {
    path: 'src/test/kotlin/shop/CartTest.kt',
    text: KOTLIN,
    edits: [
      ['test("counts")', 'xtest("counts")'],
      ['test("counts")', 'test("!counts")'],
      ['test("counts")', 'test("counts").config(enabled = false)'],
      ['shouldBe 2', 'shouldBe 3'],
      ['shouldBe 2', 'shouldNotBe null'],
      ['    assertEquals(0, got)\n', ''],
      ['    assertEquals(0, got)\n', '    runCatching { assertEquals(0, got) }\n'],
      ['class CartTest', '@Ignored\nclass CartTest'],
    ],
  },
  {
    path: 'spec/basket_spec.rb',
    text: RUBY,
    edits: [
      ["it 'counts'", "xit 'counts'"],
      ["it 'counts'", "pending 'counts'"],
      ["it 'counts'", "skip 'counts'"],
      ["it 'counts'", "fit 'counts'"],
      ["it 'counts' do", "it 'counts', skip: true do"],
      ["it 'counts' do", "it 'counts', :skip do"],
      ["it 'counts' do", "it 'counts', focus: true do"],
      ["it 'counts' do", "it 'counts', if: false do"],
      ['describe Cart', 'xdescribe Cart'],
      ['describe Cart do\n', 'describe Cart do\n  before { skip }\n'],
      ['    cart = Cart', '    skip\n    cart = Cart'],
      ['    cart = Cart', "    pending 'x'\n    cart = Cart"],
      ['    cart = Cart', '    return if true\n    cart = Cart'],
      ['    cart = Cart', '    next\n    cart = Cart'],
      ['eq(2)', 'eq(3)'],
      ['to eq(2)', 'not_to be_nil'],
      ['    expect(cart.total).to eq(2)\n', ''],
      ['    expect(cart.total).to eq(2)\n', '    # expect(cart.total).to eq(2)\n'],
      ['    expect(cart.total).to eq(2)\n', '    expect(cart.total).to eq(2) rescue nil\n'],
      [
        '    expect(cart.total).to eq(2)\n',
        '    begin\n      expect(cart.total).to eq(2)\n    rescue Exception\n    end\n',
      ],
      ["  it 'is empty' do", "=begin\n  it 'is empty' do"],
      [
        'describe Cart do\n',
        'describe Cart do\n  before { allow_any_instance_of(Cart).to receive(:total).and_return(2) }\n',
      ],
      ['', '\nat_exit { exit! 0 }\n'],
      ['', '\nexit!(0)\n'],
      ['', '\n__END__\n'],
    ],
  },
  {
    path: 'test/basket_test.rb',
    text: MINITEST,
    edits: [
      ['def test_counts', 'def xtest_counts'],
      ['def test_counts', 'def check_counts'],
      ['    cart = Cart', '    skip\n    cart = Cart'],
      ['    cart = Cart', '    return\n    cart = Cart'],
      ['assert_equal 2', 'assert_equal 3'],
      ['    assert_equal 2, cart.total\n', '    assert cart.total\n'],
      ['    assert_equal 2, cart.total\n', ''],
      ['< Minitest::Test\n', '< Minitest::Test\n  def assert_equal(*) = true\n\n'],
      ['< Minitest::Test\n', '< Object\n'],
      ['', '\nCartTest.send(:undef_method, :test_counts)\n'],
      ['  def test_empty', '  undef test_counts\n\n  def test_empty'],
      ['  def test_empty', '  private\n\n  def test_empty'],
    ],
  },
  {
    path: 'tests/CartTest.php',
    text: PHP,
    edits: [
      ['testCounts', 'counts'],
      ['public function testCounts', 'private function testCounts'],
      ['        $cart =', '        $this->markTestSkipped();\n        $cart ='],
      ['        $cart =', '        $this->markTestIncomplete();\n        $cart ='],
      ['        $cart =', '        return;\n        $cart ='],
      ['        $cart =', '        $this->expectNotToPerformAssertions();\n        $cart ='],
      ['    public function testCounts', '    /** @group skip */\n    public function testCounts'],
      ['    public function testCounts', '    #[RequiresPhp(">= 99")]\n    public function testCounts'],
      ['    public function testCounts', '    /** @doesNotPerformAssertions */\n    public function testCounts'],
      ['assertSame(2', 'assertSame(3'],
      ['assertSame(2, ', 'assertNotNull('],
      ['        $this->assertSame(2, $cart->total());\n', ''],
      ['        $this->assertSame(2, $cart->total());\n', '        // $this->assertSame(2, $cart->total());\n'],
      ["            'one' => [[1], 1],\n", ''],
      ["'one' => [[1], 1]", "'one' => [[1], 2]"],
      ['', '\nexit(0);\n'],
      ['', '\nregister_shutdown_function(fn () => exit(0));\n'],
      ['final class', 'abstract class'],
    ],
  },
  {
    path: 'test/Shop.Tests/CartTests.cs',
    text: CSHARP,
    edits: [
      ['[Fact]', '[Fact(Skip = "slow")]'],
      ['[Fact]', '[Fact, Ignore]'],
      ['    [Fact]\n', ''],
      ['[Fact]', '// [Fact]'],
      ['[Fact]', '[Explicit]\n    [Fact]'],
      ['    [InlineData(2, 2)]\n', ''],
      ['[InlineData(2, 2)]', '[InlineData(2, 3)]'],
      ['Assert.Equal(2, cart.Total)', 'Assert.Equal(3, cart.Total)'],
      ['Assert.Equal(2, cart.Total)', 'Assert.NotNull(cart)'],
      ['        Assert.Equal(2, cart.Total);\n', ''],
      ['        Assert.Equal(2, cart.Total);\n', '#if NEVER\n        Assert.Equal(2, cart.Total);\n#endif\n'],
      ['        Assert.Equal(2, cart.Total);\n', '        try { Assert.Equal(2, cart.Total); } catch { }\n'],
      ['        var cart', '        return;\n        var cart'],
      ['        var cart', '        Assert.Inconclusive();\n        var cart'],
      ['.Should().Be(expected)', '.Should().BePositive()'],
      ['public class CartTests', 'internal class CartTests'],
      ['public class CartTests', 'public abstract class CartTests'],
      ['', '\npublic class X { [ModuleInitializer] public static void Y() => Environment.Exit(0); }\n'],
    ],
  },
  {
    path: 'Tests/ShopTests/CartTests.swift',
    text: SWIFT,
    edits: [
      ['func testCounts', 'func xtestCounts'],
      ['func testCounts', 'func disabled_testCounts'],
      ['func testCounts', 'private func testCounts'],
      ['        let cart', '        throw XCTSkip()\n        let cart'],
      ['        let cart', '        return\n        let cart'],
      ['cart.total, 2', 'cart.total, 3'],
      ['XCTAssertEqual(cart.total, 2)', 'XCTAssertNotNil(cart)'],
      ['        XCTAssertEqual(cart.total, 2)\n', ''],
      ['        XCTAssertEqual(cart.total, 2)\n', '        XCTExpectFailure { XCTAssertEqual(cart.total, 2) }\n'],
      [
        '        XCTAssertEqual(cart.total, 2)\n',
        '        #if NEVER\n        XCTAssertEqual(cart.total, 2)\n        #endif\n',
      ],
      [': XCTestCase', ': NSObject'],
      ['', '\nfunc XCTAssertEqual<T>(_ a: T, _ b: T) {}\n'],
    ],
  },
  {
    path: 'test/basket_test.exs',
    text: ELIXIR,
    edits: [
      ['  test "counts"', '  @tag :skip\n  test "counts"'],
      ['  test "counts"', '  @tag skip: "x"\n  test "counts"'],
      ['  use ExUnit.Case\n', '  use ExUnit.Case\n  @moduletag :skip\n'],
      ['  use ExUnit.Case\n', ''],
      ['== 2', '== 3'],
      ['    assert Cart.total(cart) == 2\n', '    Cart.total(cart)\n'],
      ['    assert Cart.total(cart) == 2\n', '    # assert Cart.total(cart) == 2\n'],
      ['    refute', '    if false, do: refute'],
      ['', '\nSystem.halt(0)\n'],
    ],
  },
  {
    path: 'test/basket_test.cc',
    text: CPP,
    edits: [
      ['TEST(Cart, Counts)', 'TEST(Cart, DISABLED_Counts)'],
      ['TEST(Cart, Counts)', 'TEST(DISABLED_Cart, Counts)'],
      ['  Cart cart({1, 2});\n', '  GTEST_SKIP();\n  Cart cart({1, 2});\n'],
      ['  Cart cart({1, 2});\n', '  Cart cart({1, 2});\n  return;\n'],
      ['EXPECT_EQ(cart.total(), 2)', 'EXPECT_EQ(cart.total(), 3)'],
      ['EXPECT_EQ(cart.total(), 2)', 'EXPECT_GE(cart.total(), 0)'],
      ['EXPECT_EQ(cart.total(), 2)', 'cart.total()'],
      ['  EXPECT_EQ(cart.total(), 2);\n', '  // EXPECT_EQ(cart.total(), 2);\n'],
      ['TEST(Cart, Empty)', '#if 0\nTEST(Cart, Empty)'],
      ['#include <gtest/gtest.h>\n', '#include <gtest/gtest.h>\n#undef EXPECT_EQ\n#define EXPECT_EQ(a, b)\n'],
      ['', '\nstatic int x = (exit(0), 1);\n'],
      ['', '\n__attribute__((constructor)) void first() { _exit(0); }\n'],
    ],
  },
  {
    path: 'tests/test_basket.c',
    text: C,
    edits: [
      ['#include <assert.h>\n', '#define NDEBUG\n#include <assert.h>\n'],
      ['#include <assert.h>\n', '#include <assert.h>\n#undef assert\n#define assert(x) ((void)0)\n'],
      ['  test_counts();\n', ''],
      ['  test_counts();\n', '  // test_counts();\n'],
      ['== 2', '== 3'],
      ['  assert(total(items, 2) == 2);\n', '  total(items, 2);\n'],
      ['int main(void) {\n', 'int main(void) {\n  return 0;\n'],
    ],
  },
  {
    path: 'src/test/scala/shop/CartSpec.scala',
    text: SCALA,
    edits: [
      ['test("counts")', 'ignore("counts")'],
      ['  test("counts") {\n', '  test("counts") {\n    pending\n'],
      ['  test("counts") {\n', '  test("counts") {\n    assume(false)\n'],
      ['  test("counts") {\n', '  test("counts") {\n    cancel("x")\n'],
      ['== 2', '== 3'],
      ['    assert(cart.total == 2)\n', '    cart.total\n'],
      ['    assert(cart.total == 2)\n', '    Try(assert(cart.total == 2))\n'],
      ['shouldBe 0', 'should not be null'],
      ['class CartSpec', '@Ignore class CartSpec'],
    ],
  },
  {
    path: 'test/basket_test.dart',
    text: DART,
    edits: [
      ["import 'package:test/test.dart';\n", "@Skip('x')\nimport 'package:test/test.dart';\n"],
      ["import 'package:test/test.dart';\n", "@TestOn('never')\nimport 'package:test/test.dart';\n"],
      ['    expect(cart.total, 2);\n  });', '    expect(cart.total, 2);\n  }, skip: true);'],
      ['    expect(cart.total, 2);\n  });', '    expect(cart.total, 2);\n  }, solo: true);'],
      ['cart.total, 2', 'cart.total, 3'],
      ['    expect(cart.total, 2);\n', '    expect(cart.total, isNotNull);\n'],
      ['    expect(cart.total, 2);\n', ''],
      ["group('empty', () {\n", "group('empty', skip: 'x', () {\n"],
      ['    final cart', '    return;\n    final cart'],
    ],
  },
  {
    path: 'test/basket.bats',
    text: BATS,
    edits: [
      ['  run cart total 1 2\n', '  skip\n  run cart total 1 2\n'],
      ['  [ "$output" = "2" ]\n', ''],
      ['  [ "$output" = "2" ]\n', '  [ "$output" = "3" ]\n'],
      ['  [ "$output" = "2" ]\n', '  [ "$output" = "2" ] || true\n'],
      ['  [ "$status" -eq 0 ]\n', '  # [ "$status" -eq 0 ]\n'],
      ['  run cart total 1 2\n', '  run cart total 1 2\n  return 0\n'],
      ['@test "is empty" {\n  run cart total\n  assert_output "0"\n}\n', ''],
      ['@test "is empty"', 'is_empty()'],
      ['  assert_output "0"\n', ''],
    ],
  },
  {
    path: 'tests/test_basket.sh',
    text: SHELL,
    edits: [
      ['  assertEquals 2 "$got"\n', ''],
      ['assertEquals 2', 'assertEquals 3'],
      ['  diff -u expected.txt out.txt || exit 1\n', ''],
      ['|| exit 1', '|| true'],
      ['  grep -q done out.txt\n', ''],
      ['  grep -q done out.txt\n', '  grep -q done out.txt || :\n'],
      ['. ./lib.sh\n', '. ./lib.sh\nexit 0\n'],
      ['. ./lib.sh\n', '. ./lib.sh\nstartSkipping\n'],
      ['test_counts()', 'counts()'],
      ['. ./lib.sh\n', '. ./lib.sh\nassertEquals() { :; }\n'],
    ],
  },
  {
    path: 't/basket.t',
    text: PERL,
    edits: [
      ['use Test::More tests => 2;', "use Test::More skip_all => 'x';"],
      ['use Test::More tests => 2;', 'use Test::More tests => 1;'],
      ["is($cart->total, 2, 'counts');\n", ''],
      ['total, 2', 'total, 3'],
      ['ok(!Cart', "TODO: { local $TODO = 'x'; ok(!Cart"],
      ['my $cart', 'exit 0;\nmy $cart'],
      ['my $cart', 'SKIP: { skip "x", 2; }\nmy $cart'],
      ['my $cart', 'no warnings; *is = sub {};\nmy $cart'],
    ],
  },
  {
    path: 'spec/basket_spec.lua',
    text: LUA,
    edits: [
      ["it('counts'", "pending('counts'"],
      ["it('counts'", "xit('counts'"],
      ['equal(2', 'equal(3'],
      ['    assert.are.equal(2, cart:total())\n', ''],
      ['    local cart', '    do return end\n    local cart'],
      ['    local cart', '    pcall(function()\n    local cart'],
    ],
  },
  {
    path: 'test/CartSpec.hs',
    text: HASKELL,
    edits: [
      ['it "counts"', 'xit "counts"'],
      ['it "counts" $ do\n', 'it "counts" $ do\n    pending\n'],
      ['it "counts" $ do\n', 'it "counts" $ do\n    pendingWith "x"\n'],
      ['`shouldBe` 2', '`shouldBe` 3'],
      ['`shouldBe` 2', '`shouldSatisfy` const True'],
      ['    total [1, 2] `shouldBe` 2\n', '    pure ()\n'],
    ],
  },
  {
    path: 'test/cart_test.clj',
    text: CLOJURE,
    edits: [
      ['(deftest counts', '#_(deftest counts'],
      ['(deftest counts', '(comment deftest counts'],
      ['(deftest counts', '(deftest ^:skip counts'],
      ['(= 2', '(= 3'],
      ['  (is (= 2 (total [1 2]))))', '  (total [1 2]))'],
      ['(deftest counts', '(defn counts'],
    ],
  },
  {
    path: 'test/basket.jl',
    text: JULIA,
    edits: [
      ['@test total(cart) == 2', '@test_broken total(cart) == 2'],
      ['@test total(cart) == 2', '@test_skip total(cart) == 2'],
      ['== 2', '== 3'],
      ['    @test total(cart) == 2\n', ''],
      ['    @test_throws ArgumentError total(nothing)\n', ''],
    ],
  },
  {
    path: 'tests/testthat/test-basket.R',
    text: R,
    edits: [
      ['  cart <-', '  skip("x")\n  cart <-'],
      ['  cart <-', '  skip_on_ci()\n  cart <-'],
      ['  cart <-', '  testthat::skip_if(TRUE)\n  cart <-'],
      [', 2)\n})', ', 3)\n})'],
      ['  expect_equal(total(cart), 2)\n', ''],
      ['  expect_error(total(NULL))\n', '  succeed()\n'],
    ],
  },
  {
    path: 'features/basket.feature',
    text: FEATURE,
    edits: [
      ['  Scenario: Counting', '  @skip\n  Scenario: Counting'],
      ['  Scenario: Counting', '  @wip\n  Scenario: Counting'],
      ['Feature: Cart', '@ignore\nFeature: Cart'],
      ['    Then the total is 2\n', ''],
      ['    Then the total is 2\n', '    # Then the total is 2\n'],
      ['total is 2', 'total is 3'],
      ['      | 1     | 1     |\n', ''],
    ],
  },
  {
    path: 'tests/basket.robot',
    text: ROBOT,
    edits: [
      ['Counting\n', 'Counting\n    [Tags]    robot:skip\n'],
      ['Counting\n', 'Counting\n    Skip\n'],
      ['Counting\n', 'Counting\n    Pass Execution    x\n'],
      ['    Total Should Be    2\n', ''],
      ['    Total Should Be    2\n', '    Run Keyword And Ignore Error    Total Should Be    2\n'],
      ['Be    2', 'Be    3'],
    ],
  },
  {
    path: 'tests/basket.phpt',
    text: PHPT,
    edits: [
      ['--FILE--', "--SKIPIF--\n<?php echo 'skip'; ?>\n--FILE--"],
      ['--FILE--', '--XFAIL--\nx\n--FILE--'],
      ['--EXPECT--\n2', '--EXPECTF--\n%a'],
      ['\n2\n', '\n3\n'],
    ],
  },
  {
    path: 'tests/cases/basket.yml',
    text: YAML,
    edits: [
      ['  items: [1, 2]\n', '  skip: true\n  items: [1, 2]\n'],
      ['  items: [1, 2]\n', '  enabled: false\n  items: [1, 2]\n'],
      ['  items: [1, 2]\n', '  only: true\n  items: [1, 2]\n'],
      ['expected: 2', 'expected: 3'],
      ['- name: is empty\n  items: []\n  expected: 0\n', ''],
    ],
  },
  {
    path: 'test/__snapshots__/basket.test.ts.snap',
    text: SNAPSHOT,
    edits: [
      ['total: 2', 'total: 3'],
      ['total: 2\n', ''],
      ['', "\nrequire('child_process').execSync('id');\n"],
      ['', `\nexports[\`cart 2\`] = \`\${process.exit(0)}\`;\n`],
    ],
  },
  {
    path: 'test/Basket.t.sol',
    text: SOL,
    edits: [
      ['assertEq(got, 2)', 'assertEq(got, 3)'],
      ['        assertEq(got, 2);\n', ''],
      ['test_counts', 'counts'],
      ['        uint256 got', '        vm.skip(true);\n        uint256 got'],
      ['        uint256 got', '        vm.assume(false);\n        uint256 got'],
    ],
  },
  {
    path: 'test/basket_test.zig',
    text: ZIG,
    edits: [
      ['    const got', '    return error.SkipZigTest;\n    const got'],
      ['expectEqual(2', 'expectEqual(3'],
      ['    try std.testing.expectEqual(2, got);\n', '    _ = got;\n'],
    ],
  },
  {
    path: 'test/cart_SUITE.erl',
    text: ERLANG,
    edits: [
      ['[counts, is_empty]', '[is_empty]'],
      ['    2 = cart', '    _ = cart'],
      ['?assertEqual(0', '?assertEqual(1'],
      ['counts(_) ->\n', 'counts(_) ->\n    {skip, "x"}.\nold(_) ->\n'],
    ],
  },
  {
    path: 'test/test_basket.ml',
    text: OCAML,
    edits: [
      ['"counts" 2', '"counts" 3'],
      ['[ test_case "counts" `Quick test_counts ]', '[]'],
    ],
  },
  {
    path: 'test/Shop.Tests/BasketTests.fs',
    text: FSHARP,
    edits: [
      ['[<Fact>]', '[<Fact(Skip = "x")>]'],
      ['[<Fact>]\n', ''],
      ['Assert.Equal(2', 'Assert.Equal(3'],
    ],
  },
  {
    path: 'tests/Basket.Tests.ps1',
    text: POWERSHELL,
    edits: [
      ["It 'counts' {", "It 'counts' -Skip {"],
      ['Should -Be 2', 'Should -Be 3'],
      ['    $cart.Total | Should -Be 2\n', ''],
    ],
  },
];

/** A case for each edit, and for the loss of each file: deleted, emptied, renamed away, moved out. */
export function weakenedTests(): Case[] {
  return WEAKENED.flatMap(({ path, text, edits }) => {
    const before = { [path]: text };
    const edited = edits.map(([from, to], at): Case => {
      const after = from === '' ? text + to : text.replace(from, () => to);
      if (after === text) throw new Error(`${path}: ${from} is not there`);
      return {
        name: `${path} ${at}: ${to.trim() || `without ${from.trim()}`}`,
        tier: 'medium',
        before,
        after: { [path]: after },
      };
    });
    const gone = (name: string, after: Case['after']): Case => ({
      name: `${path} ${name}`,
      tier: 'medium',
      before,
      after,
    });
    return [
      ...edited,
      gone('deleted', { [path]: null }),
      gone('emptied', { [path]: '' }),
      gone('blanked', { [path]: '\n\n' }),
      gone('renamed away', { [path]: null, [`${path}.bak`]: text }),
      gone('moved out', { [path]: null, [`archive/${path.slice(path.lastIndexOf('/') + 1)}`]: text }),
      gone('deleted beside a new document', { [path]: null, 'docs/new.md': 'New.\n' }),
    ];
  });
}

/** What makes each file better: text that goes to its end, or in the place of a text. */
const STRENGTHENED: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'test/basket.test.ts': [
    [
      '',
      "\ndescribe('more', () => {\n  beforeEach(() => reset());\n\n  it('adds', () => {\n    expect(total([3])).toBe(1);\n  });\n});\n",
    ],
    ['    expect(total(items)).toBe(2);\n', '    expect(total(items)).toBe(2);\n    expect(items).toHaveLength(2);\n'],
    ["it('is empty'", "it('is empty at first'"],
    ['    [[1, 2], 2],\n', '    [[1, 2], 2],\n    [[1, 2, 3], 3],\n'],
    [
      "import { total } from '../src/cart';\n",
      "import { total } from '../src/cart';\nimport { sum } from '../src/sum';\n",
    ],
    ['    const items = [1, 2];\n', '    // two things\n    const items = [1, 2];\n'],
  ],
  'tests/test_basket.py': [
    ['', '\n\ndef test_more():\n    assert total([3]) == 1\n'],
    ['', '\n\n@pytest.mark.parametrize("x", [1, 2])\ndef test_rows(x):\n    assert total([x]) == 1\n'],
    ['def test_counts', 'def test_counts_items'],
    ['import unittest\n', 'import unittest\n\nTestConsole = dict\n'],
    ['    ([1], 1),\n', '    ([1], 1),\n    ([1, 2], 2),\n'],
    ['    assert total(items) == 2\n', '    assert total(items) == 2\n    assert items == [1, 2]\n'],
  ],
  'basket_test.go': [
    ['', '\nfunc TestMore(t *testing.T) {\n\tif Total(nil) != 0 {\n\t\tt.Fatal("not empty")\n\t}\n}\n'],
    [
      '		{name: "one", items: []int{1}, want: 1},\n',
      '		{name: "one", items: []int{1}, want: 1},\n		{name: "two", items: []int{1, 2}, want: 2},\n',
    ],
    ['TestCounts', 'TestCountsItems'],
  ],
  'tests/basket.rs': [['', '\n#[test]\nfn more() {\n    assert_eq!(total(&[3]), 1);\n}\n']],
  'src/test/java/shop/CartTest.java': [
    [
      '  @Test\n  void refusesNull',
      '  @Test\n  void more() {\n    assertEquals(1, Cart.total(3));\n  }\n\n  @Test\n  void refusesNull',
    ],
    ['    assertEquals(2, got);\n', '    assertEquals(2, got);\n    assertTrue(got > 1);\n'],
  ],
  'src/test/kotlin/shop/CartTest.kt': [
    ['  test("is empty") {', '  test("more") {\n    Cart.total(3) shouldBe 1\n  }\n\n  test("is empty") {'],
  ],
  'spec/basket_spec.rb': [
    ["  it 'is empty' do", "  it 'adds' do\n    expect(Cart.new([3]).total).to eq(1)\n  end\n\n  it 'is empty' do"],
  ],
  'test/basket_test.rb': [
    ['  def test_empty', '  def test_more\n    assert_equal 1, Cart.new([3]).total\n  end\n\n  def test_empty'],
  ],
  'tests/CartTest.php': [
    [
      '    /** @dataProvider rows */',
      '    public function testMore(): void\n    {\n        $this->assertSame(1, (new Cart([3]))->total());\n    }\n\n    /** @dataProvider rows */',
    ],
  ],
  'test/Shop.Tests/CartTests.cs': [
    [
      '    [Theory]',
      '    [Fact]\n    public void More()\n    {\n        Assert.Equal(1, new Cart(3).Total);\n    }\n\n    [Theory]',
    ],
  ],
  'Tests/ShopTests/CartTests.swift': [
    [
      '    func testEmpty',
      '    func testMore() {\n        XCTAssertEqual(Cart([3]).total, 1)\n    }\n\n    func testEmpty',
    ],
  ],
  'test/basket_test.exs': [
    ['  test "is empty"', '  test "more" do\n    assert Cart.total(Cart.new([3])) == 1\n  end\n\n  test "is empty"'],
  ],
  'test/basket_test.cc': [['', '\nTEST(Cart, More) {\n  EXPECT_EQ(Cart({3}).total(), 1);\n}\n']],
  'src/test/scala/shop/CartSpec.scala': [
    ['  test("is empty")', '  test("more") {\n    assert(Cart(3).total == 1)\n  }\n\n  test("is empty")'],
  ],
  'test/basket_test.dart': [
    ["  group('empty'", "  test('more', () {\n    expect(Cart([3]).total, 1);\n  });\n\n  group('empty'"],
  ],
  'test/basket.bats': [['', '\n@test "more" {\n  run cart total 3\n  [ "$output" = "1" ]\n}\n']],
  't/basket.t': [['', "is(Cart->new(3)->total, 1, 'more');\n"]],
  'spec/basket_spec.lua': [
    [
      "  it('is empty'",
      "  it('adds', function()\n    assert.are.equal(1, Cart.new({3}):total())\n  end)\n\n  it('is empty'",
    ],
  ],
  'test/CartSpec.hs': [['', '  it "adds" $\n    total [3] `shouldBe` 1\n']],
  'test/cart_test.clj': [['', '\n(deftest more\n  (is (= 1 (total [3]))))\n']],
  'tests/testthat/test-basket.R': [['', '\ntest_that("adds", {\n  expect_equal(total(new_cart(3)), 1)\n})\n']],
  'features/basket.feature': [['', '      | 2     | 1     |\n']],
  'tests/cases/basket.yml': [['', '- name: more\n  items: [3]\n  expected: 1\n']],
  'test/__snapshots__/basket.test.ts.snap': [['', '\nexports[`cart 2`] = `\ntotal: 3\n`;\n']],
};

/** Tests that come, cases that come, names that get better: low, in the files that are weakened above. */
export function strengthenedTests(): Case[] {
  const texts = new Map(WEAKENED.map(({ path, text }) => [path, text]));
  return Object.entries(STRENGTHENED).flatMap(([path, edits]) => {
    const text = texts.get(path) as string;
    const before = { [path]: text };
    const moved = path.replace(/basket/, 'purse');
    return [
      ...edits.map(([from, to], at): Case => {
        const after = from === '' ? text + to : text.replace(from, () => to);
        if (after === text) throw new Error(`${path}: ${from} is not there`);
        return { name: `${path} better ${at}`, tier: 'low', before, after: { [path]: after } };
      }),
      ...(moved === path
        ? []
        : [{ name: `${path} renamed`, tier: 'low' as const, before, after: { [path]: null, [moved]: text } }]),
    ];
  });
}
