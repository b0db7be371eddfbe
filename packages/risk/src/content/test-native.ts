import { fileRule } from '../rule.ts';
import type { Language } from './languages.ts';
import { isTestCode, testLanguage } from './test-comparison.ts';
import { shown } from './text.ts';

/** Lines that make a compiler, a generator or a runner do something else than run the test. */
const DIRECTIVES: Partial<Readonly<Record<Language, RegExp>>> = {
  go: /^\s*\/\/\s?go:(?:generate|linkname|build|cgo_\w+|wasmimport)\b|^\s*\/\/\s*\+build\b|^\s*(?:import\s+)?"(?:C|plugin|unsafe)"|#cgo\b|^\/\/export\s|\bfunc\s+TestMain\b/,
  rust: /#!?\[(?:link|no_mangle|export_name|link_section|global_allocator|path|ctor|cfg_attr|feature|test_runner)\b|\b(?:global_)?asm!|\bextern\s+"|\binclude!\s*\(|\bproc_macro\b|\bunsafe\s*(?:\{|fn|impl|extern)/,
  javascript:
    /@(?:jest|vitest)-(?:environment|config|runner)\b|\bprocess\.(?:dlopen|binding)\b|\brequire\s*\(\s*['"]module['"]\s*\)|\bModule\._load\b|['"](?:node-gyp|ffi-napi|bindings)['"]|\.node['"]\s*\)/,
  python:
    /^\s*pytest_plugins\b|\b(?:ctypes|cffi)\b|^\s*def\s+pytest_\w+|\bsys\.(?:meta_path|path_hooks|settrace|setprofile)\b|\bsite\.addsitedir\b|autouse\s*=\s*True/,
  jvm: /\bSystem\.load(?:Library)?\s*\(|\bnative\s+\w+\s+\w+\s*\(|@BeforeSuite\b|\bsetSecurityManager\b|-javaagent/,
  csharp: /\bDllImport\b|\bLibraryImport\b|\bModuleInitializer\b|\[(?:assembly|module)\s*:/,
  ruby: /\bFiddle\b|\bffi_lib\b|\bat_exit\b|\bTracePoint\b/,
  php: /\bFFI::|\bauto_prepend_file\b|\bdl\s*\(/,
  c: /__attribute__\s*\(\(\s*(?:constructor|destructor)|#\s*pragma\s+(?:comment|init)|\bdlopen\s*\(|\b__asm__\b/,
  swift: /@_(?:silgen_name|cdecl)\b|\bdlopen\s*\(/,
  elixir: /:erlang\.load_nif|\b@on_load\b|\bCode\.(?:eval|compile|require)_\w+/,
};

/** Generators, native code and hooks that run before every test are more than a test case. */
export const testNative = fileRule({
  code: 'RISK_TEST_DIRECTIVE',
  title: 'A test directs a compiler, a generator or the runner',
  why: 'Generators, native code, build constraints and global hooks act outside of the test that contains them.',
  remedy: 'Keep such directives out of tests, or let a person read them.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    const pattern = DIRECTIVES[testLanguage(file) as Language];
    const lines = [...(file.contents?.added ?? [])];
    const hit = pattern && lines.find(({ text }) => text.length <= 2_000 && pattern.test(text));
    if (hit) yield { tier: 'medium', line: hit.number, message: shown(hit.text.trim()) };
  },
});
