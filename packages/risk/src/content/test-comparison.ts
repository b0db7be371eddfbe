import type { ChangedLine, FileContents } from '@sallyport/change';
import type { InspectedFile, NamedFile } from '../rule.ts';
import { type Language, languageOf } from './languages.ts';
import { NO_TESTS, newTestInventory, type TestInventory, testInventory } from './test-inventory.ts';
import { LONGEST, type Place } from './test-places.ts';
import { hasTestName, textOf } from './text.ts';

/** A test file on both sides of a change. */
export interface TestComparison {
  readonly before: TestInventory;
  readonly after: TestInventory;
  readonly added: ReadonlySet<number>;
  readonly removed: ReadonlySet<number>;
  readonly contents: FileContents;
}

const compared = new WeakMap<FileContents, TestComparison>();

/** Is this a test that is written in a language which we read? Test data and prose are not. */
export function isTestCode(file: NamedFile): boolean {
  return hasTestName(file) && testLanguage(file) !== undefined;
}

/** The language of either name. */
export function testLanguage({ file }: NamedFile): Language | undefined {
  return languageOf(file.path) ?? (file.previousPath === undefined ? undefined : languageOf(file.previousPath));
}

/** Reads both sides of a test file, once for all rules that ask. */
export function compareTests(file: InspectedFile): TestComparison | undefined {
  const { contents } = file;
  const language = testLanguage(file);
  if (contents === undefined || contents.binary || contents.unreadable !== undefined) return undefined;
  if (language === undefined) return undefined;
  const known = compared.get(contents);
  if (known !== undefined) return known;
  const { before, after } = contents;
  const read = before === undefined ? newTestInventory : testInventory;
  const comparison = {
    before: before === undefined ? NO_TESTS : testInventory(textOf(before), language),
    after: after === undefined ? NO_TESTS : read(textOf(after), language),
    added: new Set(contents.added.map(({ number }) => number)),
    removed: new Set(contents.removed.map(({ number }) => number)),
    contents,
  };
  compared.set(contents, comparison);
  return comparison;
}

/** A line of code that the base does not have, and how much of it is code: comments and contents of strings are blank. */
export interface NewLine extends ChangedLine {
  readonly code: string;
}

const news = new WeakMap<TestComparison, readonly NewLine[]>();

/** The added lines that hold code and are not removed ones elsewhere; those beyond `LONGEST` are for another rule. */
export function newLines(comparison: TestComparison): readonly NewLine[] {
  const known = news.get(comparison);
  if (known !== undefined) return known;
  const { after, contents } = comparison;
  const moved = new Set(contents.removed.map(({ text }) => text.trim()));
  const lines = contents.added.flatMap(({ number, text }) => {
    const masked = after.code[number - 1] ?? '';
    const code = masked.trim() === '' && after.doubtful.has(number - 1) ? text : masked;
    return text.length > LONGEST || code.trim() === '' || moved.has(text.trim()) ? [] : [{ number, text, code }];
  });
  news.set(comparison, lines);
  return lines;
}

/** What the first list has more of than the second, by text. */
export function surplus(first: readonly Place[], second: readonly Place[]): Place[] {
  const counts = new Map<string, number>();
  for (const { text } of second) counts.set(text, (counts.get(text) ?? 0) + 1);
  return first.filter(({ text }) => {
    const left = counts.get(text) ?? 0;
    if (left > 0) counts.set(text, left - 1);
    return left === 0;
  });
}

/** How far a line is indented; a tab counts as one. */
export function indentation(line: string): number {
  return line.length - line.trimStart().length;
}
