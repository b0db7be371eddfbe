import type { Language } from './languages.ts';
import { Sieve } from './sieve.ts';

/*
 * How test frameworks write a test, an assertion and a skip. All patterns run on one line of code whose comments and
 * string contents are blank (the quotes are left), so that none of them reads prose.
 */

const JS_TEST_CALL =
  /(?<![\w.$])(?:f|x)?(?:it|test|describe|context|specify|suite|scenario|bench|Scenario|Feature)(?:\.\w+|\.\w+\([^()]*\))*\s*(?:\(|`)|(?<![\w$])(?:Deno|QUnit|Bun|t|harness|bdd)\.(?:test|module|step)(?:\.\w+)*\s*\(/;
const RUBY_TEST =
  /^\s*(?:RSpec\.)?[fx]?(?:it|specify|example|describe|context|scenario|feature|test|should|its)\b\s*(?:\(|"|'|\w+(?:::\w+)*\s*(?:,|do\b)|do\b|\{)|^\s*def\s+test_\w+/;
const ANNOTATION_TEST =
  /@(?:\w+\.)*(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|QuickTest|Theory|Fuzz)\b|\[(?:\w+\.)*(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod|Property|Benchmark)\b|#!?\[(?:\w+::)*(?:test|rstest|case|quickcheck|test_case|wasm_bindgen_test|proptest|bench)\b|#\[(?:\w+\\)*Test\b/;

/** What declares a test or a group of tests in a line. */
export const TEST_DECLARATION: Readonly<Record<Language, RegExp>> = {
  javascript: JS_TEST_CALL,
  python: /^\s*(?:async\s+)?def\s+test\w*|^\s*class\s+(?:Test\w*|\w+\s*\([^)]*Test\w*\s*[,)])/,
  go: /^func\s+(?:\([^)]*\)\s*)?(?:Test|Benchmark|Fuzz|Example)[A-Z_0-9]?\w*\s*\(|(?<![\w.])\w+\.Run\("|(?<![\w.])\w+\.Run\(\w+\.\w+,|\b(?:Describe|Context|It|When|Specify|DescribeTable|Entry)\("/,
  rust: /#!?\[(?:\w+::)*(?:test|rstest|case|quickcheck|test_case|wasm_bindgen_test|bench)\b|^\s*(?:rgtest|proptest|test|quickcheck)!\s*[({]/,
  jvm: /@(?:\w+\.)*(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property)\b|\bvoid\s+test\w+\s*\(|^\s*(?:test|it|describe|context|feature|scenario|property|should)\s*\(\s*"|"\s*(?:should|in|must|can)\b\s*(?:\{|"|in\b)|^\s*def\s+"/,
  csharp: /^\s*\[(?:\w+\.)*(?:Fact|Theory|Test|TestCase|TestMethod|DataTestMethod|DataRow|InlineData|Property)\b/,
  ruby: RUBY_TEST,
  php: /\bfunction\s+test\w*\s*\(|#\[(?:\w+\\)*Test\b|(?<![\w>$])(?:it|test|describe)\s*\(\s*['"]|^\s*--TEST--/,
  c: /^\s*(?:TYPED_)?TEST(?:_[FPC]|_CASE|_CASE_METHOD|_SUITE)?\w*\s*\(|\b(?:BOOST_AUTO_TEST_CASE|BOOST_\w*TEST\w*|SECTION|SCENARIO|GIVEN|WHEN|THEN|SUBCASE|RUN_TEST|START_TEST|ATF_TC\w*|MU_TEST|XCT\w+)\s*\(|^\s*(?:static\s+)?(?:void|int|bool)\s+test\w*\s*\(|^\s*test\s*"|^-\s*\(void\)\s*test/,
  swift: /^\s*(?:@\w+\s+)*(?:\w+\s+)*func\s+test\w*\s*\(|@(?:Test|Suite)\b|(?<![\w.])(?:it|describe|context)\s*\(\s*"/,
  elixir: /^\s*(?:test|describe|feature|property|doctest)\s+["\w]/,
  shell:
    /^\s*(?:function\s+)?test\w*\s*\(\)|^\s*@test\b|\btest_expect_(?:success|failure)\b|^\s*(?:It|Describe|Context|it|describe)\s+['"]/,
  dart: /(?<![\w.])(?:test|testWidgets|group|blocTest)\s*\(/,
  lua: /(?<![\w.])(?:it|describe|test|context)\s*(?:\(\s*)?["']|^\s*(?:local\s+)?function\s+(?:\w+[.:])?test\w*/i,
  lisp: /\((?:deftest|testing|describe|it|define-test|ert-deftest|test-case|defspec|test)\b/,
  haskell: /(?<![\w'])(?:it|describe|prop|testCase|testProperty|testGroup|test)\s+"|^\s*prop_\w+/,
  perl: /\bsubtest\b|^\s*(?:ok|is|isnt|like|unlike|is_deeply|cmp_ok|can_ok|isa_ok|pass|throws_ok|lives_ok)\b/,
  julia: /@test(?:set|_throws|_broken)?\b|test_that\s*\(|(?<![\w.])describe\s*\(/,
};

/** A test is an annotated function in these languages: the annotation declares it, the function's line names it. */
export const IS_ANNOTATED: ReadonlySet<Language> = new Set<Language>(['rust', 'jvm', 'csharp', 'php', 'swift']);
export const TEST_ANNOTATION = ANNOTATION_TEST;

/**
 * What checks something in a line, in any framework: words that start with assert, expect, should and so on. A list
 * of words before another list is looked back at: compiling the product of both takes milliseconds of every start.
 */
export const ASSERTION =
  /(?<![\w$])(?:assert\w*|Assert\w*|ASSERT\w*|expect\w*|Expect\w*|EXPECT\w*|debug_assert\w*|XCT(?!est)\w+|REQUIRE\w*|CHECK\w*|BOOST_(?:CHECK|TEST|REQUIRE)\w*|verify\w*|Verify\w*|must_\w+|wont_\w+|insta|snapshot|assert_snapshot|refute\w*|flunk|ck_assert\w*|TEST_ASSERT\w*|prop_assert\w*|eqnice)!?\s*(?:[({[.<]|\s|$)|\.(?:should|expect|must|to|not|toBe\w*|to[A-Z]\w*|should\w*|Should\w*|assert\w*|isEqualTo|is[A-Z]\w*To|hasSize|contains(?:Exactly)?\w*|must_\w+|wont_\w+|resolves|rejects|rejected\w*|notified|eventually|verifiable|verify)\b|(?<![\w.$])\w{1,5}(?<=\b(?:t|b|tb|tt|is|qt|c|g|a|s|suite|tc))\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow|is|not|true|false|deepEqual|deepEquals|equal|equals|notEqual|same|strictSame|throws\w*|ok|notOk|match|like|plan|pass|fail|truthy|falsy|regex|snapshot|Equal|True|False|NoErr|NoError|Nil|NotNil|Assert|Check|Require)\b|(?<![\w.$])(?:require|is|must|check|should|qt|td|g|o)\.[A-Z]\w*\(|(?<![\w.$])(?:ok|is|isnt|is_deeply|like|unlike|cmp_ok|plan|done_testing|equal|equals|deepEqual|strictEqual|same|throws|fail|check|verify|should|mustEqual|shouldBe|raises)\s*(?:\(|!\()|\bpanic!|\bpytest\.(?:raises|warns|approx|fail)\b|@test\w*\b|\bshould(?:Be|Equal|Throw|Have)\b|\bmust(?:Be|Equal)\b|\bexpect\b/;

/** A condition that is never true, or code that the preprocessor drops. */
export const DEAD_CODE = new Sieve(
  [
    'if',
    /\bif\s*(?:\(\s*)?(?:!\s*(?:true|1)\b|(?:false|False|0|nil|null|None|undefined|""|'')\s*(?:\)|:|\{|then\b|&&|and\b|$)|not\s+True\b|1\s*===?\s*[02-9]|0\s*===?\s*1)/,
  ],
  ['while', /\bwhile\s*(?:\(\s*)?(?:false|False|0)\s*(?:\)|:|\{|$)/],
  ['false False', /(?<![\w.])(?:false|False)\s*(?:&&|and\b)/],
  ['if', /^\s*#\s*if\s+(?:0|false|NEVER)\b/],
  ['__END__ __halt_compiler', /^\s*__END__\s*$|^\s*__halt_compiler\b/],
  ['unless', /\bunless\s+true\b/],
  ['[cfg(', /#!?\[cfg\((?:any\(\)|FALSE|never)/],
);

/** A line that brings names in; `expect` in it checks nothing. */
export const IMPORT =
  /^\s*(?:import\b|from\b|use\b|using\b|#\s*include\b|@import\b|export\b.*\bfrom\b|(?:const|let|var)\s[\w{},:\s]+=\s*(?:await\s+)?(?:require|import)\s*\(|(?:[\w.]+\s+)?"[^"]*"$|alias\b|require\b|module\b|package\b)/;

/** A function, as most languages declare one; the name is the first group. */
export const FUNCTION_DECLARATION =
  /\b(?:def|func|function|fn|fun|sub|proc|void|Task|int|bool|class|const|let|var)\s+(?:\([^)]*\)\s*)?([\w$]+)/;

/** Leaves a test or a block early. */
export const EARLY_EXIT =
  /^\s*(?:if\b.*?[\s)](?:\{\s*)?)?(?:return\b|raise\s+SystemExit|(?:process|sys|os|System)\.[eE]xit\b|exit\b|die\b|throw\s+(?:new\s+)?\w*Skip|break\b|continue\b|next\b)/;

/** Opens a block that may not run, or that swallows a failure. */
export const CONDITIONAL_BLOCK =
  /^\s*(?:\}\s*)?(?:if|unless|try|begin|while|until|when|guard|switch|with\s+(?:contextlib\.)?suppress|#\s*if\w*)\b/;

/** A figure that decides whether a test passes. */
export const THRESHOLD = new Sieve([
  'threshold tolerance epsilon precision accuracy coverage fail_under tol diff error delta score ratio rate',
  /(?:threshold|tolerance|epsilon|precision|accuracy|coverage|fail_under|[ar]tol|max_?(?:diff|error|delta)|min_?(?:score|ratio|rate|coverage)|allowed_?(?:diff|error))\w*['"]?\s*(?::=|[:=(,])\s*.*\d/i,
]);

/** A row of a table of cases, or the value that a case expects, on a line of its own. */
export const EXPECTATION =
  /^\s*(?:&?\w*\s*[{[(]\s*(?:['"`\d-]|\w+\s*[:=]\s*|true\b|false\b|nil\b|null\b|None\b|[{[(]).*[\]})]\s*,?|['"`].*['"`]\s*,.*\S.*|(?:['"]?\w*(?:expect|want|golden|should)\w*['"]?|(?:const|let|var|val|auto)\s+\w*(?:expect|want|golden)\w*)\s*(?::=|[:=](?!=)).*\S.*)\s*$|^\s*#?\[(?:InlineData|TestCase|DataRow|case|test_case)\b|^\s*@(?:CsvSource|ValueSource|Example|example|TestCase)\b|^\s*#\[should_panic\b/i;

/** Brings another file of tests into the run. */
export const PLUGGED_IN =
  /^\s*(?:(?:pub(?:\([^)]*\))?\s+)?mod\s+\w+\s*;|(?:import|require|require_relative|load|include|source|\.)\s*(?:\(\s*)?['"][^'"]*['"]\s*(?:\)\s*)?(?:;\s*)?$|from\s+\.\S*\s+import\s+\*|@Suite\w*|addTest\w*\s*\(|suite\.add\w*\s*\()/;

/** A table of cases that starts, and often ends, on this line. */
export const CASE_TABLE = new Sieve([
  'parametrize .each .for range for Source InlineData TestCase DataRow case values ases able',
  /\bparametrize\s*\(|\.(?:each|for)\s*[(`]|\brange\s+\[\]|\bfor\b.*\b(?:in|of)\s*[[({]|@(?:ValueSource|CsvSource|EnumSource|MethodSource)\b|\[(?:InlineData|TestCase|DataRow)\b|#\[(?:case|values|test_case)\b|\b(?:\w+_)?(?:[tT]est)?_?(?:[cC]ases|[tT]able)\b\s*(?::[^=]*)?:?=/,
]);
