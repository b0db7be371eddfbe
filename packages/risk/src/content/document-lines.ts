import type { ChangedLine } from '@sallyport/change';
import type { InspectedFile } from '../rule.ts';
import { fencedLines } from './fences.ts';
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
