import { anyOf } from './any-of.ts';

/*
 * How a test is kept from running, or runs and cannot fail. The patterns read a line whose comments and contents of
 * strings are blank; the quotes are left.
 */

/** jest, mocha, vitest, jasmine, ava, QUnit, Playwright, Cypress, node:test, Deno. */
const JAVASCRIPT = anyOf(
  /(?<![\w.$])(?:it|test|describe)\s*\[\s*['"`]/,
  /(?<![\w$])(?:it|test|describe|context|suite|specify|scenario|bench|QUnit|module|t|ctx|this|cy|Deno\.test|group)(?:\s*\.\s*\w+)*\s*\.\s*(?:skip\w*|todo|only|fixme|fails|failing|runIf|ignore|pending|xfail)\b/,
  /(?<![\w.$])test\.fail\s*\(/,
  /(?<![\w.$])(?:xit|xtest|xdescribe|xcontext|xspecify|xscenario|xfeature|xexample|fit|fdescribe|fcontext|fspecify|fscenario)\s*(?:\(|"|'|do\b)/,
  /\b(?:skip|ignore|todo|only|pending)\s*:\s*(?:true|\(|"|'|`)/,
  /\b(?:retryTimes|retries)\s*[(:=]|\.disabled\(/,
  /\.each\s*\(\s*\[\s*\]\s*\)/,
);

/** pytest and unittest. */
const PYTHON = anyOf(
  /@(?:pytest\.mark\.(?:skip\w*|xfail|flaky)|(?:unittest\.)?(?:skip|skipIf|skipUnless|expectedFailure)|flaky)\b/,
  /\bpytest\.(?:mark\.(?:skip\w*|xfail)|skip|xfail|importorskip)\b|\bskipTest\s*\(|\bSkipTest\b/,
  /\bparametrize\s*\([^)]*,\s*(?:\[\s*\]|\(\s*\))/,
  /\b__test__\s*=\s*False|\bcollect_ignore\w*|^\s*del\s+test/,
);

const GO = /\b[a-z]{1,2}\.(?:Skip|Skipf|SkipNow)\(|\btesting\.Short\(\)/;

const RUST = /#!?\[\s*(?:ignore|should_panic)|#\[cfg_attr\([^\]]*ignore|#!\[cfg\(|^\s*#\[cfg\((?!test\b|all\(test\b)/;

/** JUnit, TestNG, Kotest, ScalaTest. */
const JVM = anyOf(
  /@(?:Disabled\w*|Ignored?|EnabledIf\w*|EnabledOn\w*|wip|skip|ignore|pending)\b|\benabled\s*=\s*false/,
  /\bAssum(?:e|ptions?)\.|\bassume(?:True|False|That|NoException|No)\w*\s*\(/,
  /\bexpected\s*=\s*(?:\w+\.)*(?:Throwable|Exception|RuntimeException|Error|AssertionError)\.class/,
  /(?<![\w.$])ignore\s*(?:\(\s*"|should\b|\{)|"\s*ignore\s*\{|\bcancel\(\s*"/,
);

/** xUnit, NUnit, MSTest. */
const CSHARP = /\[(?:\w+\.)*(?:Ignore|Explicit)\b|\bSkip\s*=|\bAssert\.(?:Ignore|Inconclusive)\b/;

/** RSpec, minitest, and `skip` as a statement in other languages. */
const RUBY = anyOf(
  /(?<![\w.$])pending\s*(?:\(|$|"|')|:(?:skip|pending)\b|:focus\b/,
  /^\s*(?:return\s+|self\.)?skip(?:_if|_unless)?\s*(?:\(|"|'|$|if\b|unless\b)|(?:[;{]|=>)\s*skip\s*(?:\(|"|'|if\b|unless\b)/,
);

/** PHPUnit, Pest. */
const PHP = /->\s*(?:skip|todo|markTest\w+)\s*\(|\bmarkTest(?:Skipped|Incomplete)\b|#\[(?:\w+\\)*Requires\w+/;

const SWIFT = /\bXCTSkip\w*|\bXCTExpectFailure\b/;
const ELIXIR = /@(?:module)?tag\s*:?\s*(?:skip|pending)/;
const DART = /^\s*@(?:Skip|TestOn)\b/;
/** GoogleTest, Catch2, and what C's macros are called. */
const C = /\b(?:GTEST_SKIP|DISABLED_\w+|SKIP)\b/;
const JULIA = /@test_(?:broken|skip)\b/;

/** What keeps a test from running, or runs it without letting it fail. */
export const SKIP = anyOf(JAVASCRIPT, PYTHON, GO, RUST, JVM, CSHARP, RUBY, PHP, SWIFT, ELIXIR, DART, C, JULIA);
