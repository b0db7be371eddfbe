import { anyOf } from './any-of.ts';
import type { Language } from './languages.ts';

/*
 * What an added line does to the tests that were there before: it ends the run, takes a test or an assertion away, or
 * says that none has to pass. The patterns read a line whose comments and contents of strings are blank.
 */

const JAVASCRIPT = anyOf(
  /\bexpect\.assertions\s*\(\s*0\s*\)/,
  /\b(?:global|globalThis|window|self)\.(?:it|test|describe|context|expect|assert|before\w*|after\w*)\s*=(?!=)/,
  /\bObject\.(?:define\w+|assign)\s*\(\s*(?:global|globalThis|window)\b/,
  /\brequire\.cache\s*\[|\bModule\.(?:_load|prototype)\b/,
  /\bexpect\.(?:addEqualityTesters|setState)\s*\(|\bReflect\.set\s*\(\s*(?:global|window)/,
);
const PYTHON = anyOf(
  /\bglobals\(\)\s*(?:\.update\b|\[)|\.__code__\s*=(?!=)|^\s*def\s+(?:run|__call__)\s*\(\s*self\s*,\s*result\b/,
  /^\s*\w*Test\w*\.\w+\s*=(?!=)/,
  /\bsetattr\s*\(\s*(?:\w*[Tt]est\w*|builtins|sys)\b/,
  /^\s*def\s+(?:load_tests|pytest_\w+|setUpModule|runTest)\s*\(/,
);
const JVM = anyOf(
  /\bgetRuntime\(\)\.halt\s*\(/,
  /(?<![\w.$])(?:assume|cancel)\s*\(|(?<![\w.$])pending\b/,
  /\b(?:defaultTestConfig|TestCaseConfig)\b/,
  /\b(?:TestExecutionExceptionHandler|InvocationInterceptor)\b/,
);
const CSHARP = /\[[^\]]*,\s*(?:\w+\.)*(?:Ignore|Explicit)\b|\bEnvironment\.(?:Exit|FailFast)\s*\(/;
const RUBY = anyOf(
  /^\s*x(?:describe|context|it|specify|example|feature|scenario)\b/,
  /\bfocus\s*:\s*true|,\s*(?:if\s*:\s*false|unless\s*:\s*true)\b|[{;]\s*skip\b/,
  /\bundef\b|\b:?(?:undef_method|remove_method)\b|^\s*(?:Kernel\.)?exit!?(?:\s|\(|$)|\babort\b/,
);
const PHP = anyOf(
  /\bfunction\s+(?:runTest|runBare|onNotSuccessfulTest)\s*\(/,
  /\bexpectNotToPerformAssertions\b|\bregister_shutdown_function\b/,
  /^\s*(?:exit|die)\b/,
);
const C = anyOf(
  /^\s*#\s*(?:define|undef)\s+(?:NDEBUG|assert\w*|ASSERT\w*|EXPECT\w*|REQUIRE\w*|CHECK\w*|TEST\w*|FAIL\w*|XCT\w*)\b/,
  /(?<![\w.>])_?[eE]xit\s*\(\s*(?:0|EXIT_SUCCESS)?\s*[,)]/,
  /\bvm\.(?:skip|assume)\s*\(|\berror\.SkipZigTest\b/,
);
const SHELL =
  /^\s*(?:assert|expect|fail|refute)\w*\s*\(\)|^\s*(?:exit|return|startSkipping)\b|\|\|\s*(?:true|:)|^\s*set\s+\+e\b|^\s*(?:Set-ItResult|\w.*\s-Skip\b)/;
const PERL = /\bskip_all\b|^\s*exit\b|\*\w+\s*=\s*sub\b|\bTODO\s*:|\bSKIP\s*:/;

const UNDOING: Partial<Readonly<Record<Language, RegExp>>> = {
  javascript: JAVASCRIPT,
  python: PYTHON,
  rust: /\bmacro_rules!\s*(?:debug_)?(?:assert|panic|unreachable)\w*/,
  jvm: JVM,
  csharp: CSHARP,
  ruby: RUBY,
  php: PHP,
  c: C,
  dart: /\bsolo\s*:/,
  swift: /\boverride\s+func\s+(?:invokeTest|record)\s*\(|\bdefaultTestSuite\b/,
  shell: SHELL,
  perl: PERL,
  lua: /\bdo\s+return\b|\bpcall\s*\(|\bos\.exit\s*\(/,
  haskell: /\bpending(?:With)?\b|\bexitSuccess\b/,
  julia: /\bskip_\w+\s*\(|\btestthat::skip\w*|^\s*exit\s*\(|\bquit\s*\(/,
  lisp: /#_|\(comment\b|\bSystem\/exit\b|\btest-ns-hook\b|\bns-unmap\b/,
  elixir: /\bExUnit\.configure\b/,
};

/** Does a line added to an old test file, in this language, undo what the file checked? */
export function undoes(line: string, language: Language): boolean {
  return UNDOING[language]?.test(line) ?? false;
}

/** What makes tests of the classes and modules that hold them. */
export const FRAMEWORK =
  /\b(?:\w*TestCase|Minitest::\w+|Test::Unit|ExUnit\.Case|\w*Fun(?:Suite|Spec)|\w+Spec|TestSuite|AbstractTestNG\w*)\b/;

/** A function that runs before or around each test of its group. */
export const HOOK =
  /(?<![\w.$])(?:before(?:Each|All|Class|Method|Suite)?|setup(?:_all)?|around|around_each|prepend_before|setUp(?:All|Class|Module)?|setup_(?:method|class|function|module))\s*(?:\(|\{|do\b|:)|@(?:Before\w*|SetUp|OneTimeSetUp|ClassInitialize|TestInitialize)\b|\[(?:SetUp|OneTimeSetUp|TestInitialize|ClassInitialize)\b/;

/** An attribute, annotation or decorator, or a tag of a documentation comment by which a runner chooses. */
export const MARK =
  /^\s*(?:@[A-Za-z][\w.:]*|#!?\[[\w:\\]+|\[<?[A-Z]\w*)|^\s*(?:\/\*\*\s*|\*\s*)@(?:group|doesNotPerformAssertions|requires|skip|ignore)\b/;
