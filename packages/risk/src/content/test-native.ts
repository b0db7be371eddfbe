import { fileRule } from '../rule.ts';
import type { Language } from './languages.ts';
import { compareTests, isTestCode, testLanguage } from './test-comparison.ts';
import { shown } from './text.ts';

/** Lines that make a compiler, a generator or a runner do something else than run the test. */
const DIRECTIVES: Partial<Readonly<Record<Language, RegExp>>> = {
  go: /^\s*\/\/\s?go:(?:generate|linkname|build|cgo_\w+|wasmimport)\b|^\s*\/\/\s*\+build\b|^\s*(?:import\s+)?"(?:C|plugin|unsafe)"|#cgo\b|^\/\/export\s|\bfunc\s+TestMain\b|^func\s+init\s*\(/,
  rust: /#!?\[(?:link|no_mangle|export_name|link_section|global_allocator|path|ctor|cfg_attr|feature|test_runner)\b|\b(?:global_)?asm!|\bextern\s+"|\binclude!\s*\(|\bproc_macro\b|\bunsafe\s*(?:\{|fn|impl|extern)/,
  javascript:
    /@(?:jest|vitest)-(?:environment|config|runner)\b|\bprocess\.(?:dlopen|binding)\b|\brequire\s*\(\s*['"]module['"]\s*\)|\bModule\._load\b|['"](?:node-gyp|ffi-napi|bindings)['"]|\.node['"]\s*\)/,
  python:
    /^pytest_plugins\b|\b(?:ctypes|cffi)\b|\bsys\.(?:meta_path|path_hooks|settrace|setprofile)\b|\bsite\.addsitedir\b/,
  jvm: /\bSystem\.load(?:Library)?\s*\(|\bnative\s+\w+\s+\w+\s*\(|@BeforeSuite\b|\bsetSecurityManager\b|-javaagent/,
  csharp: /\bDllImport\b|\bLibraryImport\b|\bModuleInitializer\b|\[(?:assembly|module)\s*:/,
  ruby: /\bFiddle\b|\bffi_lib\b|\bat_exit\b|\bTracePoint\b/,
  php: /\bFFI::|\bauto_prepend_file\b|\bdl\s*\(/,
  c: /__attribute__\s*\(\(\s*(?:constructor|destructor)|#\s*pragma\s+(?:comment|init)|\bdlopen\s*\(|\b__asm__\b/,
  swift: /@_(?:silgen_name|cdecl)\b|\bdlopen\s*\(/,
  elixir: /:erlang\.load_nif|\b@on_load\b|\bCode\.(?:eval|compile|require)_\w+/,
};

const IN_COMMENTS: ReadonlySet<Language> = new Set(['go', 'javascript', 'rust']);

/** Generators, native code and hooks that run before every test are more than a test case. */
export const testNative = fileRule({
  code: 'RISK_TEST_DIRECTIVE',
  title: 'A test directs a compiler, a generator or the runner',
  why: 'Generators, native code, build constraints and global hooks act outside of the test that contains them.',
  remedy: 'Keep such directives out of tests, or let a person read them.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    const language = testLanguage(file) as Language;
    const pattern = DIRECTIVES[language];
    const code = compareTests(file)?.after.code ?? [];
    // Some directives are comments; in other languages a string or a comment directs nothing.
    const isLive = (number: number) => IN_COMMENTS.has(language) || pattern?.test(code[number - 1] ?? '');
    const lines = file.contents?.added ?? [];
    const hit =
      pattern && lines.find(({ text, number }) => text.length <= 2_000 && pattern.test(text) && isLive(number));
    if (hit) yield { tier: 'medium', line: hit.number, message: shown(hit.text.trim()) };
  },
});
