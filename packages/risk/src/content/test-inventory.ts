import { type MaskedCode, maskCode } from './code-mask.ts';
import type { Language } from './languages.ts';
import { type LinePattern, NOTHING } from './sieve.ts';
import { assertionsOf } from './test-assertion-places.ts';
import { BlockStack, balance, LONGEST, type Place, type Reached, squeeze } from './test-places.ts';
import { REPLACEMENT } from './test-replacements.ts';
import { SKIP } from './test-skips.ts';
import {
  CASE_TABLE,
  DEAD_CODE,
  EXPECTATION,
  IMPORT,
  IS_ANNOTATED,
  PLUGGED_IN,
  TEST_ANNOTATION,
  TEST_DECLARATION,
  THRESHOLD,
} from './test-syntax.ts';

/** What a test file checks: everything that a runner would find, comments left out. */
export interface TestInventory {
  /** The lines that declare tests and groups which run. */
  readonly tests: readonly Reached[];
  readonly assertions: readonly Reached[];
  /** Markers that keep something from running. */
  readonly skips: readonly Place[];
  readonly deadCode: readonly Place[];
  readonly thresholds: readonly Place[];
  /** Rows of tables of cases, and values that cases expect. */
  readonly expectations: readonly Place[];
  /** Lines on which a table of cases starts. */
  readonly tables: readonly Place[];
  /** What brings other files of tests into the run. */
  readonly plugged: readonly Place[];
  /** What takes the place of assertions or of the code under test. */
  readonly replacements: readonly Place[];
  /** The code, line by line, without comments and contents of strings. */
  readonly code: readonly string[];
  /** Lines that are blank in `code` and may be code all the same, by their places; the first is 0. */
  readonly doubtful: ReadonlySet<number>;
}

const ANNOTATION_LINE = /^\s*(?:@[\w.:]+|#!?\[|\[[A-Za-z])/;

/** A side that is not there. */
export const NO_TESTS: TestInventory = {
  tests: [],
  assertions: [],
  skips: [],
  deadCode: [],
  thresholds: [],
  expectations: [],
  tables: [],
  plugged: [],
  replacements: [],
  code: [],
  doubtful: new Set(),
};

/** Lists what a test file checks. Linear in the text. */
export function testInventory(text: string, language: Language): TestInventory {
  const masked = maskCode(text, language);
  const { code, withoutComments, wholeCode } = masked;
  const matching = (pattern: LinePattern) => placesOf(masked, pattern, isNoImport);
  return {
    ...newTests(masked),
    tests: testsOf(masked, language),
    assertions: assertionsOf(code, withoutComments, language),
    thresholds: matching(THRESHOLD.within(wholeCode)),
    expectations: matching(EXPECTATION),
    tables: matching(CASE_TABLE.within(wholeCode)),
    plugged: placesOf(masked, PLUGGED_IN),
    replacements: placesOf(masked, REPLACEMENT.within(wholeCode)),
  };
}

/** What matters in a file that is new: it can take nothing away, but can be skipped. */
export function newTestInventory(text: string, language: Language): TestInventory {
  return newTests(maskCode(text, language));
}

function newTests(masked: MaskedCode): TestInventory {
  const { code, wholeCode, doubtful } = masked;
  return {
    ...NO_TESTS,
    code,
    doubtful,
    skips: placesOf(masked, SKIP.within(wholeCode), isNoImport),
    deadCode: placesOf(masked, DEAD_CODE.within(wholeCode), isNoImport),
  };
}

function isNoImport(line: string): boolean {
  return !IMPORT.test(line);
}

function placesOf(
  { code, withoutComments }: MaskedCode,
  pattern: LinePattern,
  isWanted: (line: string) => boolean = () => true,
): Place[] {
  const places: Place[] = [];
  if (pattern === NOTHING) return places;
  for (const [index, line] of code.entries())
    if (line.length <= LONGEST && line.trim() !== '' && pattern.test(line) && isWanted(line))
      places.push({ line: index + 1, text: squeeze(withoutComments[index] as string) });
  return places;
}

function testsOf({ code, withoutComments: text, wholeCode }: MaskedCode, language: Language): Reached[] {
  const skip = SKIP.within(wholeCode);
  const tests: Reached[] = [];
  const blocks = new BlockStack();
  let annotations: string[] = [];
  let open = 0;
  for (const [index, line] of code.entries()) {
    if (line.trim() === '' || line.length > LONGEST) continue;
    blocks.enter(line, index);
    if (open > 0 || isAnnotation(line)) {
      annotations.push(line);
      open = Math.max(0, open + balance(line));
      continue;
    }
    const marks = [...annotations, line];
    if (declaresTest(annotations, line, language) && !marks.some((mark) => skip.test(mark) || isConditional(mark)))
      tests.push({ line: index + 1, text: squeeze(text[index] as string), condition: blocks.condition(code, text) });
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
