import type { ChangedLine, FileContents } from '@sallyport/change';
import { type FileRule, type Finding, fileRule, type InspectedFile } from '../rule.ts';
import { anyWord } from './any-of.ts';
import { addWords, vocabulary } from './byte-scan.ts';
import { maskCode } from './code-mask.ts';
import { languageOf } from './languages.ts';
import { shown, textOf } from './text.ts';
import { wholeSide } from './whole-side.ts';

export interface LineRuleText {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** A line without any of these, in whatever case, is passed over. */
  readonly words: readonly string[];
  /** Of an added line, comments left out. */
  readonly added?: RegExp;
  /** Of a removed line that does not stand elsewhere in the head, comments left out. */
  readonly removed?: RegExp;
}

const LONGEST = 2_000;
/** Bringing a name in does nothing yet; the line that uses it is looked at. */
const IMPORT = /^\s*(?:import|use|using|from\s+\S+\s+import|#\s*include|require)\b/;

/** The words of all these rules: a line without any is passed over once, and not by each of them. */
const allWords: string[] = [];
const ALL = vocabulary();
let anyOfAll: RegExp | undefined;

/** The lines of a file that some rule has to look at. */
interface Candidates {
  readonly contents: FileContents | undefined;
  readonly added: readonly ChangedLine[];
  readonly removed: readonly ChangedLine[];
}

/** The rules ask about the same contents, one after another. */
let last: Candidates = { contents: undefined, added: [], removed: [] };

function candidatesOf(contents: FileContents): Candidates {
  if (last.contents === contents) return last;
  anyOfAll ??= anyWord(allWords, 'i');
  const expression = anyOfAll;
  const near = (lines: readonly ChangedLine[]) =>
    lines.filter(({ text }) => text.length <= LONGEST && expression.test(text) && !IMPORT.test(text));
  const whole = wholeSide(contents);
  const marked = whole && near(whole.marked(ALL));
  last =
    marked === undefined
      ? { contents, added: near(contents.added), removed: near(contents.removed) }
      : { contents, added: contents.after ? marked : [], removed: contents.before ? marked : [] };
  return last;
}

/** A rule that reads the lines of source code by one pattern each way; what it finds is high. */
export function lineRule(text: LineRuleText): FileRule {
  const { words, added, removed, ...rest } = text;
  allWords.push(...words);
  addWords(ALL, words);
  let hint: RegExp | undefined;
  return fileRule({
    ...rest,
    needs: 'contents',
    applies: ({ classes, file }) => classes.includes('source') && languageOf(file.path) !== undefined,
    inspect: (file) => {
      const candidates = file.contents && candidatesOf(file.contents);
      const isNothing = candidates === undefined || candidates.added.length + candidates.removed.length === 0;
      if (isNothing) return [];
      hint ??= anyWord(words, 'i');
      return inspect(file, candidates, { hint, added, removed });
    },
  });
}

interface Patterns {
  readonly hint: RegExp;
  readonly added: RegExp | undefined;
  readonly removed: RegExp | undefined;
}

function* inspect(
  { contents, file }: InspectedFile,
  candidates: Candidates,
  { hint, added, removed }: Patterns,
): Generator<Finding> {
  const language = languageOf(file.path);
  if (contents === undefined || language === undefined) return;
  const come = candidates.added.filter(({ text }) => hint.test(text));
  const gone = candidates.removed.filter(({ text }) => hint.test(text));
  const afterText = new Set(come.map(({ text }) => plain(text)));
  const beforeText = new Set(gone.map(({ text }) => plain(text)));
  const code = (bytes: Buffer | undefined) => maskCode(textOf(bytes), language).withoutComments;
  const hit = (lines: ChangedLine[], pattern: RegExp | undefined, same: Set<string>, bytes: Buffer | undefined) => {
    const candidates =
      pattern === undefined ? [] : lines.filter(({ text }) => pattern.test(text) && !same.has(plain(text)));
    const masked = candidates.length > 0 ? code(bytes) : [];
    return candidates.find(({ number }) => pattern?.test(masked[number - 1] ?? ''));
  };
  const first = hit(come, added, beforeText, contents.after);
  if (first !== undefined) yield { tier: 'high', line: first.number, message: shown(first.text.trim()) };
  const lost = hit(gone, removed, afterText, contents.before);
  if (lost !== undefined)
    yield { tier: 'high', message: `line ${lost.number} of the base is gone or changed: ${shown(lost.text.trim())}` };
}

function plain(text: string): string {
  return text.replace(/\s+/g, '');
}
