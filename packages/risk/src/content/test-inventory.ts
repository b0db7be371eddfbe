import { type MaskedCode, maskCode } from './code-mask.ts';
import type { Language } from './languages.ts';
import {
  ASSERTION,
  CONDITIONAL_BLOCK,
  DEAD_CODE,
  EXPECTATION,
  IMPORT,
  IS_ANNOTATED,
  PLUGGED_IN,
  REPLACEMENT,
  SKIP,
  TEST_ANNOTATION,
  TEST_DECLARATION,
  THRESHOLD,
} from './test-syntax.ts';

/** A place in a test file; `text` has no comments and no blanks, so that a new layout is no new text. */
export interface Place {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** An assertion, and the condition, if any, under which it is reached. */
export interface Assertion extends Place {
  /** The line that opens a block which may not run, or which swallows a failure; squeezed. */
  readonly condition: string | undefined;
}

/** What a test file checks: everything that a runner would find, comments left out. */
export interface TestInventory {
  /** The lines that declare tests and groups which run. */
  readonly tests: readonly Place[];
  readonly assertions: readonly Assertion[];
  /** Markers that keep something from running. */
  readonly skips: readonly Place[];
  readonly deadCode: readonly Place[];
  readonly thresholds: readonly Place[];
  /** Rows of tables of cases, and values that cases expect. */
  readonly expectations: readonly Place[];
  /** What brings other files of tests into the run. */
  readonly plugged: readonly Place[];
  /** What takes the place of assertions or of the code under test. */
  readonly replacements: readonly Place[];
  /** The code, line by line, without comments and contents of strings. */
  readonly code: readonly string[];
}

/** Lines beyond this length are not searched: another rule names them. */
const LONGEST = 2_000;
const LONGEST_STATEMENT = 80;
const ANNOTATION_LINE = /^\s*(?:@[\w.:]+|#!?\[|\[[A-Za-z])/;

/** A side that is not there. */
export const NO_TESTS: TestInventory = {
  tests: [],
  assertions: [],
  skips: [],
  deadCode: [],
  thresholds: [],
  expectations: [],
  plugged: [],
  replacements: [],
  code: [],
};

/** Lists what a test file checks. Linear in the text. */
export function testInventory(text: string, language: Language): TestInventory {
  const masked = maskCode(text, language);
  const { code, withoutComments } = masked;
  const matching = (pattern: RegExp) => placesOf(code, withoutComments, pattern, isNoImport);
  return {
    ...newTests(masked),
    tests: testsOf(code, withoutComments, language),
    assertions: assertionsOf(code, withoutComments, language),
    thresholds: matching(THRESHOLD),
    expectations: matching(EXPECTATION),
    plugged: placesOf(code, withoutComments, PLUGGED_IN),
    replacements: matching(REPLACEMENT),
  };
}

/** What matters in a file that is new: it can take nothing away, but can be skipped. */
export function newTestInventory(text: string, language: Language): TestInventory {
  return newTests(maskCode(text, language));
}

function newTests({ code, withoutComments }: MaskedCode): TestInventory {
  return {
    ...NO_TESTS,
    code,
    skips: placesOf(code, withoutComments, SKIP, isNoImport),
    deadCode: placesOf(code, withoutComments, DEAD_CODE, isNoImport),
  };
}

function isNoImport(line: string): boolean {
  return !IMPORT.test(line);
}

/** A text without what a formatter changes. */
export function squeeze(text: string): string {
  return text
    .replace(/\s+/g, '')
    .replace(/["`]/g, "'")
    .replace(/,(?=[)\]}])/g, '')
    .replace(/[;,]+$/, '');
}

function placesOf(
  code: readonly string[],
  text: readonly string[],
  pattern: RegExp,
  isWanted: (line: string) => boolean = () => true,
): Place[] {
  const places: Place[] = [];
  for (const [index, line] of code.entries())
    if (line.length <= LONGEST && line.trim() !== '' && pattern.test(line) && isWanted(line))
      places.push({ line: index + 1, text: squeeze(text[index] as string) });
  return places;
}

function testsOf(code: readonly string[], text: readonly string[], language: Language): Place[] {
  const tests: Place[] = [];
  let annotations: string[] = [];
  let open = 0;
  for (const [index, line] of code.entries()) {
    if (line.trim() === '' || line.length > LONGEST) continue;
    if (open > 0 || isAnnotation(line)) {
      annotations.push(line);
      open = Math.max(0, open + balance(line));
      continue;
    }
    const marks = [...annotations, line];
    if (declaresTest(annotations, line, language) && !marks.some((mark) => SKIP.test(mark) || isConditional(mark)))
      tests.push({ line: index + 1, text: squeeze(text[index] as string) });
    annotations = [];
  }
  return tests;
}

/** An annotation, decorator or attribute on a line of its own. */
function isAnnotation(line: string): boolean {
  return (
    ANNOTATION_LINE.test(line) && !/\b(?:fn|void|fun|func|function|def|class|Task)\b|\]\s*\(|=\s*\S|[{;]\s*$/.test(line)
  );
}

function isConditional(line: string): boolean {
  return /^\s*#!?\[cfg(?:_attr)?\((?!test\))/.test(line);
}

function declaresTest(annotations: readonly string[], line: string, language: Language): boolean {
  if (IS_ANNOTATED.has(language) && annotations.some((annotation) => TEST_ANNOTATION.test(annotation))) return true;
  return TEST_DECLARATION[language].test(line);
}

function assertionsOf(code: readonly string[], text: readonly string[], language: Language): Assertion[] {
  const places: Assertion[] = [];
  const blocks = new BlockStack();
  for (let index = 0; index < code.length; index++) {
    const line = code[index] as string;
    blocks.enter(line, index);
    const at = line.length > LONGEST || IMPORT.test(line) ? -1 : line.search(ASSERTION);
    if (at < 0) continue;
    const declares = TEST_DECLARATION[language].test(line);
    if (declares && !/[{>)]\s*\S/.test(line.slice(0, at))) continue;
    const end = declares ? index : statementEnd(code, index);
    const statement = [(text[index] as string).slice(declares ? at : 0), ...text.slice(index + 1, end + 1)].join('');
    const opener = blocks.opener();
    const condition =
      opener !== undefined && CONDITIONAL_BLOCK.test(code[opener] as string)
        ? squeeze(text[opener] as string)
        : undefined;
    // Where a test fails by a call under a condition, the condition is the assertion.
    const said =
      condition !== undefined && FAILS_OUTRIGHT.test(line) ? condition + squeeze(statement) : squeeze(statement);
    places.push({ line: index + 1, text: said, condition });
    index = end;
  }
  return places;
}

const FAILS_OUTRIGHT =
  /\b(?:t|b|tb|f)\.(?:Error|Errorf|Fatal|Fatalf|Fail|FailNow)\b|\bpanic!?\(|\bfail(?:ed)?\(|\bthrow\b|\braise\b|\babort\(/;

/** The lines that enclose the current one, by indentation. */
class BlockStack {
  readonly #open: { indent: number; index: number }[] = [];
  #current = -1;

  enter(line: string, index: number): void {
    if (line.trim() === '') return;
    const indent = line.length - line.trimStart().length;
    while ((this.#open.at(-1)?.indent ?? -1) >= indent) this.#open.pop();
    this.#current = this.#open.at(-1)?.index ?? -1;
    this.#open.push({ indent, index });
  }

  /** The nearest line above that is indented less; from 0. */
  opener(): number | undefined {
    return this.#current < 0 ? undefined : this.#current;
  }
}

/** A function that is an argument, not an object: what it does is read line by line. */
const OPENS_BLOCK = /(?:=>|[)|]|\b(?:func|fn|function)\b[^{]*)\s*\{\s*(?:\|[^|]*\|\s*)?$|\bdo\s*(?:\|[^|]*\|\s*)?$/;

/** The last line of the statement that starts here: until its brackets close and no chain of calls goes on. */
function statementEnd(code: readonly string[], start: number): number {
  let depth = 0;
  const last = Math.min(code.length - 1, start + LONGEST_STATEMENT);
  for (let index = start; index <= last; index++) {
    depth += balance(code[index] as string);
    if (depth < 0) return Math.max(start, index - 1);
    if (depth > 0 && OPENS_BLOCK.test(code[index] as string)) return index;
    if (depth === 0 && !/^\s*[.?]/.test(code[index + 1] ?? '')) return index;
  }
  return start;
}

/** Brackets that open less those that close. */
export function balance(line: string): number {
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '(' || character === '[' || character === '{') depth++;
    else if (character === ')' || character === ']' || character === '}') depth--;
  }
  return depth;
}
