import type { ChangedLine } from '@sallyport/change';
import type { InspectedFile } from '../rule.ts';
import { addedLines, linesOf, textOf } from './text.ts';

/** A line of a document outside of its code blocks, code spans blanked and character references undone. */
export interface DocumentLine extends ChangedLine {
  /** The line as it stands in the file. */
  readonly original: string;
}

/** The added lines of a Markdown or MDX document that are rendered as more than code. */
export function renderedLines(file: InspectedFile): DocumentLine[] {
  const fenced = fencedLines(linesOf(textOf(file.contents?.after)));
  return addedLines(file)
    .filter(({ number }) => !fenced.has(number))
    .map(({ number, text }) => ({ number, original: text, text: withoutReferences(withoutCodeSpans(text)) }));
}

/** Blocks in a fence that are rendered as more than code. */
const RENDERED = /^\s*(?:\{?eval-rst\}?|mermaid)\b/;

/** Numbers of the lines inside fenced code blocks (CommonMark 0.31, section 4.5), the fences left out. */
export function fencedLines(lines: readonly string[]): Set<number> {
  const fenced = new Set<number>();
  let fence: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = /^[ \t>]*(?:[-*+]\s+|\d+[.)]\s+)?(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence === undefined) {
      if (mark !== null && !(mark[1]?.startsWith('`') && mark[2]?.includes('`')) && !RENDERED.test(mark[2] ?? ''))
        fence = mark[1];
    } else if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '') fence = undefined;
    else fenced.add(index + 1);
  }
  return fence === undefined ? fenced : new Set();
}

function withoutCodeSpans(text: string): string {
  return text.replace(/(?<!`)(`{1,3})(?!`)(?:(?!\1)[^\n]){1,500}?\1(?!`)/g, ' ');
}

/** HTML character references hide a word from a search: `java&#115;cript:`. */
function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_all, hex: string | undefined, decimal: string | undefined) =>
      character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/&colon;/gi, ':')
    .replace(/&(?:tab|newline);/gi, '');
}

function character(codePoint: number): string {
  return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '';
}
