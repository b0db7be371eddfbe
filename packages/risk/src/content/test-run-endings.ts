import { anyOf } from './any-of.ts';
import type { Language } from './languages.ts';

/*
 * What acts on the whole run, wherever it stands: a process that ends with success takes every later failure with it,
 * and a runner that is rewritten finds none. The patterns read a line whose comments and contents of strings are blank.
 * A status other than 0 hides nothing.
 */

/** A call's status that is success, or is not told. */
const SUCCESS = String.raw`\s*\(\s*(?![1-9-])`;

const JAVASCRIPT = anyOf(
  new RegExp(String.raw`\b(?:process\.(?:exit|reallyExit)|Deno\.exit)${SUCCESS}`),
  /\bprocess\.exitCode\s*=\s*(?:0|undefined)|\bprocess\.kill\s*\(|\bprocess\.on\w*\s*\(\s*['"]+,\s*\(\)\s*=>\s*(?:\{\s*)?process\.exit/,
  /\b(?:global|globalThis|window|self)\.(?:it|test|describe|expect|assert)\s*=(?!=)/,
  /\b(?:Object|Array|String|Number|Function|Promise|Error|Map|Set|RegExp)\.prototype\.\w+\s*=(?!=)/,
  /\brequire\.cache\s*\[[^\]]*\]\s*=(?!=)|\bModule\.(?:_load|prototype)\b/,
);
const PYTHON = anyOf(
  new RegExp(String.raw`\bos\.(?:_exit|abort)${SUCCESS}|^(?:sys\.exit|exit|quit)${SUCCESS}`),
  /^\s*raise\s+SystemExit\s*(?:$|\(\s*(?:0\s*)?\))|\bpytest\.exit\s*\(|\batexit\.register\b|\bos\.kill(?:pg)?\s*\(/,
  /^\s*(?:import|from)\s+_pytest\.(?!monkeypatch|pathlib|recwarn|capture|logging|fixtures|mark|outcomes|legacypath|config\s+import\s+\w*Exit)/,
  /^\s*(?:pytest|unittest|builtins)(?:\.\w+)+\s*=(?!=)/,
  /\bsession\.(?:items\s*(?:\[|=(?!=)|\.(?:clear|pop|remove)\b)|testsfailed\b|testscollected\b)|\bpluginmanager\.(?:un)?register\b|\bfrom\s+os\s+import\b.*\b_exit\b/,
);
const RUNNING: Partial<Readonly<Record<Language, RegExp>>> = {
  javascript: JAVASCRIPT,
  python: PYTHON,
  go: new RegExp(String.raw`\b(?:os|syscall)\.Exit${SUCCESS}|\bsyscall\.Kill\s*\(`),
  rust: new RegExp(String.raw`\bprocess::(?:exit${SUCCESS}|abort\s*\()`),
  jvm: new RegExp(
    String.raw`\b(?:System|sys)\.exit${SUCCESS}|\bexitProcess${SUCCESS}|\bgetRuntime\(\)\.(?:halt|exit)\s*\(`,
  ),
  csharp: new RegExp(String.raw`\bEnvironment\.(?:Exit${SUCCESS}|FailFast\s*\()`),
  ruby: /^\s*(?:Kernel\.|Process\.)?exit!?\s*(?:$|(?:\(\s*)?(?:0|true)\b)|\bProcess\.kill\b|\bRSpec\.configure\b|\bMinitest\.after_run\b|^\s*(?:class|module)\s+(?:Minitest|RSpec|Test::Unit)\b(?!.*<)/,
  php: /^\s*(?:exit|die)\s*(?:;|\(\s*(?:0\s*)?\))/,
  swift: /(?<![\w.])_?exit\s*\(\s*(?:0|EXIT_SUCCESS)\s*\)/,
  elixir: /\bSystem\.(?:halt|stop)\s*\(|:init\.stop\b|:erlang\.halt\b/,
  dart: /(?<![\w.$])exit\s*\(\s*0\s*\)/,
};

/** C and shell tests are often programs of their own, which end as they like: only a runner's tests are meant. */
const IN_A_RUNNER: Partial<Readonly<Record<Language, { readonly runner: RegExp; readonly ends: RegExp }>>> = {
  c: {
    runner: /^\s*(?:TYPED_)?TEST(?:_[FP])?\s*\(|\bTEST_CASE\s*\(/,
    ends: /(?<![\w.>])(?:_?_?[eE]xit|quick_exit)\s*\(\s*(?:0|EXIT_SUCCESS)\s*\)|\bGTEST_FLAG_SET\s*\(\s*filter\b|\bCATCH_REGISTER_LISTENER\b/,
  },
  shell: { runner: /^\s*@test\b/, ends: /^exit\b|\bkill\b.*\$\{?PPID\b/ },
};

/** The pattern that holds for the lines of a test file. */
export function endings(language: Language, code: readonly string[]): RegExp | undefined {
  const own = IN_A_RUNNER[language];
  if (own === undefined) return RUNNING[language];
  return code.some((line) => own.runner.test(line)) ? own.ends : undefined;
}
