import { type Part, Sieve } from './sieve.ts';

/*
 * How a test is kept from running, or runs and cannot fail. The patterns read a line whose comments and contents of
 * strings are blank; the quotes are left.
 */

/** jest, mocha, vitest, jasmine, ava, QUnit, Playwright, Cypress, node:test, Deno. */
const JAVASCRIPT: readonly Part[] = [
  ['[', /(?<![\w.$])(?:it|test|describe)\s*\[\s*['"`]/],
  [
    'skip todo only fixme fails failing runIf ignore pending xfail',
    /(?<![\w$])(?:it|test|describe|context|suite|specify|scenario|bench|QUnit|module|t|ctx|this|cy|Deno\.test|group)(?:\s*\.\s*\w+)*\s*\.\s*(?:skip\w*|todo|only|fixme|fails|failing|runIf|ignore|pending|xfail)\b/,
  ],
  ['test.fail', /(?<![\w.$])test\.fail\s*\(/],
  [
    'xit xtest xdescribe xcontext xspecify xscenario xfeature xexample fit fdescribe fcontext fspecify fscenario',
    /(?<![\w.$])(?:xit|xtest|xdescribe|xcontext|xspecify|xscenario|xfeature|xexample|fit|fdescribe|fcontext|fspecify|fscenario)\s*(?:\(|"|'|do\b)/,
  ],
  ['skip ignore todo only pending', /\b(?:skip|ignore|todo|only|pending)\s*:\s*(?:true|\(|"|'|`)/],
  ['retryTimes retries .disabled(', /\b(?:retryTimes|retries)\s*[(:=]|\.disabled\(/],
  ['.each', /\.each\s*\(\s*\[\s*\]\s*\)/],
];

/** pytest and unittest. */
const PYTHON: readonly Part[] = [
  [
    'skip xfail flaky expectedFailure',
    /@(?:pytest\.mark\.(?:skip\w*|xfail|flaky)|(?:unittest\.)?(?:skip|skipIf|skipUnless|expectedFailure)|flaky)\b/,
  ],
  [
    'pytest. skipTest SkipTest',
    /\bpytest\.(?:mark\.(?:skip\w*|xfail)|skip|xfail|importorskip)\b|\bskipTest\s*\(|\bSkipTest\b/,
  ],
  ['parametrize', /\bparametrize\s*\([^)]*,\s*(?:\[\s*\]|\(\s*\))/],
  ['__test__ collect_ignore del', /\b__test__\s*=\s*False|\bcollect_ignore\w*|^\s*del\s+test/],
];

const GO: Part = ['Skip testing.Short', /\b[a-z]{1,2}\.(?:Skip|Skipf|SkipNow)\(|\btesting\.Short\(\)/];

const RUST: Part = [
  '#[ #![',
  /#!?\[\s*(?:ignore|should_panic)|#\[cfg_attr\([^\]]*ignore|#!\[cfg\(|^\s*#\[cfg\((?!test\b|all\(test\b)/,
];

/** JUnit, TestNG, Kotest, ScalaTest. */
const JVM: readonly Part[] = [
  [
    '@Disabled @Ignore @EnabledIf @EnabledOn @wip @skip @ignore @pending enabled',
    /@(?:Disabled\w*|Ignored?|EnabledIf\w*|EnabledOn\w*|wip|skip|ignore|pending)\b|\benabled\s*=\s*false/,
  ],
  ['Assum assume', /\bAssum(?:e|ptions?)\.|\bassume(?:True|False|That|NoException|No)\w*\s*\(/],
  ['.class', /\bexpected\s*=\s*(?:\w+\.)*(?:Throwable|Exception|RuntimeException|Error|AssertionError)\.class/],
  ['ignore cancel(', /(?<![\w.$])ignore\s*(?:\(\s*"|should\b|\{)|"\s*ignore\s*\{|\bcancel\(\s*"/],
];

/** xUnit, NUnit, MSTest. */
const CSHARP: Part = [
  'Ignore Explicit Skip Inconclusive',
  /\[(?:\w+\.)*(?:Ignore|Explicit)\b|\bSkip\s*=|\bAssert\.(?:Ignore|Inconclusive)\b/,
];

/** RSpec, minitest, and `skip` as a statement in other languages. */
const RUBY: readonly Part[] = [
  ['pending :skip :focus', /(?<![\w.$])pending\s*(?:\(|$|"|')|:(?:skip|pending)\b|:focus\b/],
  [
    'skip',
    /^\s*(?:return\s+|self\.)?skip(?:_if|_unless)?\s*(?:\(|"|'|$|if\b|unless\b)|(?:[;{]|=>)\s*skip\s*(?:\(|"|'|if\b|unless\b)/,
  ],
];

/** PHPUnit, Pest. */
const PHP: Part = [
  'skip todo markTest Requires',
  /->\s*(?:skip|todo|markTest\w+)\s*\(|\bmarkTest(?:Skipped|Incomplete)\b|#\[(?:\w+\\)*Requires\w+/,
];

const SWIFT: Part = ['XCTSkip XCTExpectFailure', /\bXCTSkip\w*|\bXCTExpectFailure\b/];
const ELIXIR: Part = ['skip pending', /@(?:module)?tag\s*(?::\s*)?(?:skip|pending)/];
const DART: Part = ['@Skip @TestOn', /^\s*@(?:Skip|TestOn)\b/];
/** GoogleTest, Catch2, and what C's macros are called. */
const C: Part = ['SKIP DISABLED_', /\b(?:GTEST_SKIP|DISABLED_\w+|SKIP)\b/];
const JULIA: Part = ['@test_broken @test_skip', /@test_(?:broken|skip)\b/];

/** What keeps a test from running, or runs it without letting it fail. */
export const SKIP = new Sieve(
  ...JAVASCRIPT,
  ...PYTHON,
  GO,
  RUST,
  ...JVM,
  CSHARP,
  ...RUBY,
  PHP,
  SWIFT,
  ELIXIR,
  DART,
  C,
  JULIA,
);
