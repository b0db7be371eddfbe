import { fileRule } from '../rule.ts';
import type { Language } from './languages.ts';
import { compareTests, isTestCode, testLanguage } from './test-comparison.ts';
import { shown } from './text.ts';

/** How a program ends at once and says that all went well. */
const ENDS: Partial<Readonly<Record<Language, RegExp>>> = {
  javascript: /\b(?:process\.(?:exit|reallyExit)|Deno\.exit)\s*\(\s*0?\s*\)/,
  python: /\bos\._exit\s*\(|\bsys\.exit\s*\(\s*0?\s*\)/,
  go: /\bos\.Exit\s*\(\s*0\s*\)/,
  rust: /\bprocess::exit\s*\(\s*0\s*\)/,
  jvm: /\b(?:System\.exit|exitProcess|getRuntime\(\)\.(?:halt|exit))\s*\(\s*0\s*\)/,
  csharp: /\bEnvironment\.Exit\s*\(\s*0\s*\)/,
  ruby: /(?<![\w.:'"])exit!?\s*(?:\(\s*(?:0|true)?\s*\)|0|true)?\s*$/,
  php: /(?<![\w>:$])(?:exit|die)\s*(?:\(\s*0?\s*\))?\s*;/,
  elixir: /\bSystem\.(?:halt|stop)\s*\(\s*0?\s*\)/,
  swift: /(?<![\w.])_?exit\s*\(\s*(?:0|EXIT_SUCCESS)\s*\)/,
};

/** A test that ends the run: whatever comes after it never runs, and the runner's caller sees success. */
export const testEndsRun = fileRule({
  code: 'RISK_TEST_ENDS_RUN',
  title: 'A test ends the run with success',
  why: 'The tests that come after it never run, and CI takes the exit status for a green run.',
  remedy: 'Let the test return; have the code under test ask for its way out, so that a test can give it one.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    const pattern = ENDS[testLanguage(file) as Language];
    const code = compareTests(file)?.after.code;
    if (pattern === undefined || code === undefined) return;
    const line = file.contents?.added.find(
      ({ text, number }) => text.length <= 2_000 && pattern.test(code[number - 1] ?? ''),
    );
    if (line !== undefined) yield { tier: 'medium', line: line.number, message: shown(line.text.trim()) };
  },
});
