import type { ChangedLine } from '@sallyport/change';
import { type FileRule, type Finding, fileRule, type InspectedFile } from '../rule.ts';
import { maskCode } from './code-mask.ts';
import { languageOf } from './languages.ts';
import { shown, textOf } from './text.ts';

export interface LineRuleText {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
  /** A cheap look at a line; lines without it are passed over. */
  readonly hint: RegExp;
  /** Of an added line, comments left out. */
  readonly added?: RegExp;
  /** Of a removed line that does not stand elsewhere in the head, comments left out. */
  readonly removed?: RegExp;
}

const LONGEST = 2_000;
/** Bringing a name in does nothing yet; the line that uses it is looked at. */
const IMPORT = /^\s*(?:import|use|using|from\s+\S+\s+import|#\s*include|require)\b/;

/** A rule that reads the lines of source code by one pattern each way; what it finds is high. */
export function lineRule(text: LineRuleText): FileRule {
  const { hint, added, removed, ...rest } = text;
  return fileRule({
    ...rest,
    needs: 'contents',
    applies: ({ classes, file }) => classes.includes('source') && languageOf(file.path) !== undefined,
    inspect: (file) => inspect(file, { hint, added, removed }),
  });
}

interface Patterns {
  readonly hint: RegExp;
  readonly added: RegExp | undefined;
  readonly removed: RegExp | undefined;
}

function* inspect({ contents, file }: InspectedFile, { hint, added, removed }: Patterns): Generator<Finding> {
  const language = languageOf(file.path);
  if (contents === undefined || language === undefined) return;
  const near = (lines: readonly ChangedLine[]) =>
    lines.filter(({ text }) => text.length <= LONGEST && hint.test(text) && !IMPORT.test(text));
  const come = near(contents.added);
  const gone = near(contents.removed);
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
