import type { ChangedLine } from '@sallyport/change';
import { type Finding, fileRule } from '../rule.ts';
import type { Language } from './languages.ts';
import { compareTests, isTestCode, newLines, type TestComparison, testLanguage } from './test-comparison.ts';
import { BlockStack, LONGEST, type Place } from './test-places.ts';
import { IMPORT } from './test-syntax.ts';
import { FRAMEWORK, HOOK, MARK, undoes } from './test-undoing.ts';
import { linesOf, shown, textOf } from './text.ts';

/** Lines that are new in an old test file, and change what its old tests do. */
export const testUndone = fileRule({
  code: 'RISK_TEST_UNDONE',
  title: 'Old tests are undone by new lines',
  why: 'An exit, a stand-in, a hook or a mark beside old tests changes what they check while every line of them stays.',
  remedy: 'Put what new tests need into a group or a file of their own.',
  needs: 'contents',
  applies: isTestCode,
  *inspect(file) {
    if (file.file.status !== 'modified' && file.file.status !== 'renamed') return;
    const comparison = compareTests(file);
    if (comparison === undefined) return;
    const { before } = comparison;
    if (before.tests.length + before.assertions.length === 0) return;
    const language = testLanguage(file) as Language;
    for (const look of [
      undoing,
      reassigned,
      marked,
      conditioned,
      hooked,
      standIns,
      withoutFramework,
      madePrivate,
      banged,
      rowsGone,
    ]) {
      const finding = look(comparison, language);
      if (finding === undefined) continue;
      yield finding;
      return;
    }
  },
});

function undoing(comparison: TestComparison, language: Language): Finding | undefined {
  const line = newLines(comparison).find(({ code }) => undoes(code, language));
  return line && at(line, 'undoes what the file checked');
}

/** Names of tests that a line of Python gives to something: alone, among others, with a type, by an import. */
function boundIn(line: string): readonly string[] {
  if (line.length > LONGEST) return [];
  const names =
    /^\s*(?=\S)([\w\s,*()]+?)(?::[^=]*)?=(?!=)/.exec(line)?.[1] ?? /^\s*from\s+\S+\s+import\s(.*)$/.exec(line)?.[1];
  return names?.match(/\b[tT]est\w*/g) ?? [];
}

/** A test or a class of tests whose name is given to something else (Python). */
function reassigned({ after, added }: TestComparison, language: Language): Finding | undefined {
  if (language !== 'python') return undefined;
  const declared = new Set(after.code.map((line) => /^\s*(?:async\s+)?(?:def|class)\s+(\w+)/.exec(line)?.[1]));
  const number = [...added].find((one) => boundIn(after.code[one - 1] ?? '').some((name) => declared.has(name)));
  return number === undefined
    ? undefined
    : at({ number, text: after.code[number - 1] ?? '' }, 'takes the place of a test');
}

/** A mark that a test, or a class of tests, did not have before. */
function marked({ before, after, contents }: TestComparison): Finding | undefined {
  const old = marksOf(before.code, linesOf(textOf(contents.before)), before.tests);
  const now = marksOf(after.code, linesOf(textOf(contents.after)), after.tests);
  for (const [name, marks] of now) {
    const known = old.get(name);
    const names = new Set(known?.map(({ text }) => markName(text)));
    const mark = known && marks.find(({ text }) => !names.has(markName(text)));
    if (mark !== undefined) return at(mark, 'marks an old test');
  }
  return undefined;
}

/** `@pytest.mark.parametrize` of a mark with its arguments; what the arguments lose is for other rules. */
function markName(text: string): string {
  return MARK.exec(text)?.[0].trim() ?? text;
}

/** The marks above each test and class of a side, by the declaration's own line. */
function marksOf(
  code: readonly string[],
  texts: readonly string[],
  tests: readonly Place[],
): Map<string, ChangedLine[]> {
  const declared = new Map(tests.map(({ line, text }) => [line, text]));
  const marks = new Map<string, ChangedLine[]>();
  let above: ChangedLine[] = [];
  for (const [index, text] of texts.entries()) {
    const line = code[index] ?? '';
    if (text.length <= LONGEST && MARK.test(text)) above.push({ number: index + 1, text });
    else if (line.trim() !== '') {
      const name = declared.get(index + 1) ?? /^\s*(?:[a-z]+\s+)*class\s+\w+/.exec(line)?.[0].trim();
      if (name !== undefined) marks.set(name, above);
      above = [];
    }
  }
  return marks;
}

/** A condition of the preprocessor around what was compiled always. */
function conditioned({ after, added }: TestComparison, language: Language): Finding | undefined {
  if (language !== 'c' && language !== 'csharp' && language !== 'swift') return undefined;
  const old = new Set([...after.tests, ...after.assertions].map(({ line }) => line).filter((line) => !added.has(line)));
  const open: { readonly number: number; hasOld: boolean }[] = [];
  for (const [index, text] of after.code.entries()) {
    const top = open.at(-1);
    if (/^\s*#\s*if/.test(text)) open.push({ number: index + 1, hasOld: false });
    else if (top !== undefined && old.has(index + 1)) top.hasOld = true;
    else if (top !== undefined && /^\s*#\s*endif/.test(text)) {
      open.pop();
      if (!top.hasOld) continue;
      if (added.has(top.number))
        return at({ number: top.number, text: after.code[top.number - 1] ?? '' }, 'is a condition around old tests');
      const outer = open.at(-1);
      if (outer !== undefined) outer.hasOld = true;
    }
  }
  return undefined;
}

/** A hook whose group was there before: the line that encloses it is old, or nothing does. */
function hooked({ after, added }: TestComparison): Finding | undefined {
  const blocks = new BlockStack();
  const oldTests = after.tests.filter(({ line }) => !added.has(line));
  if (oldTests.length === 0) return undefined;
  for (const [index, line] of after.code.entries()) {
    blocks.enter(line, index);
    if (!added.has(index + 1) || line.length > LONGEST || !HOOK.test(line)) continue;
    const opener = blocks.encloser;
    if (opener === undefined || !added.has(opener + 1))
      return at({ number: index + 1, text: line }, 'runs before old tests');
  }
  return undefined;
}

/** A function that the file defines; a constant may only give another name to a library's own. */
const DEFINED = /\b(?:def|func|function|fn|fun|sub|void)\s+(?:\([^)]*\)\s*)?([\w$]+)|^\s*(\w+)\s*\(\)\s*\{/;

/** What an old import brought in, or an old assertion called, is now made in the file itself. */
function standIns({ before, after, added, contents }: TestComparison): Finding | undefined {
  const asserted = new Set(
    before.assertions.flatMap(({ text }) => /^(?:self\.|this\.|\$this->)?(\w+)[!(]/.exec(text)?.[1] ?? []),
  );
  const gone = contents.removed.filter(({ text }) => text.length <= LONGEST && IMPORT.test(text));
  const imported = new Set(gone.flatMap(({ text }) => text.match(/[A-Za-z_]\w+/g) ?? []));
  for (const number of added) {
    const line = after.code[number - 1] ?? '';
    const name = DEFINED.exec(line)
      ?.slice(1)
      .find((one) => one !== undefined);
    if (name === undefined || IMPORT.test(line)) continue;
    if (asserted.has(name) || imported.has(name)) return at({ number, text: line }, 'stands in for what old tests use');
  }
  return undefined;
}

/** A class or module of tests that no longer is one. */
function withoutFramework({ before, after, removed, added }: TestComparison): Finding | undefined {
  const count = (code: readonly string[], lines: ReadonlySet<number>) =>
    [...lines].filter((number) => FRAMEWORK.test(code[number - 1] ?? '')).length;
  const gone = count(before.code, removed);
  if (gone === 0 || count(after.code, added) >= gone) return undefined;
  return { tier: 'medium', message: 'a class or module of tests is none any more' };
}

/** `private` on a line of its own hides every method below it (Ruby). */
function madePrivate({ after, added }: TestComparison, language: Language): Finding | undefined {
  if (language !== 'ruby') return undefined;
  const line = [...added].find((number) => /^\s*(?:private|protected)\s*$/.test(after.code[number - 1] ?? ''));
  const hides = line !== undefined && after.tests.some((test) => test.line > line && !added.has(test.line));
  return hides ? at({ number: line, text: after.code[line - 1] ?? '' }, 'hides old tests from the runner') : undefined;
}

/** Kotest passes over a test whose name begins with an exclamation mark. */
function banged({ after, added }: TestComparison, language: Language): Finding | undefined {
  const test = language === 'jvm' && after.tests.find(({ line, text }) => added.has(line) && /\('!/.test(text));
  return test ? { tier: 'medium', line: test.line, message: `is passed over: ${shown(test.text)}` } : undefined;
}

/** A row of a table of cases that is a key with a list. */
function rowsGone({ contents }: TestComparison): Finding | undefined {
  const kept = new Set(contents.added.map(({ text }) => text.trim()));
  const row = contents.removed.find(
    ({ text }) => text.length <= LONGEST && !kept.has(text.trim()) && ROW.test(text.replace(/'[^']*'|"[^"]*"/g, 'x')),
  );
  return row && { tier: 'medium', message: `line ${row.number} of the base was a case: ${shown(row.text.trim())}` };
}

const ROW = /^\s*[\w.]+\s*=>\s*[[{(].*[\])}],?\s*$/;

function at({ number, text }: ChangedLine, what: string): Finding {
  return { tier: 'medium', line: number, message: `${what}: ${shown(text.trim())}` };
}
