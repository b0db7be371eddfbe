import type { ChangedLine, FileContents } from '@sallyport/change';
import { readingOf } from '../classes.ts';
import type { InspectedFile, NamedFile } from '../rule.ts';
import { wholeSide } from './whole-side.ts';

/** Ends of names of prose: what people read, and nothing runs. */
const PROSE = /(?:\.(?:md|markdown|rst|adoc|asciidoc|txt|text)|(?:^|\/)[A-Z][A-Z_-]+)$/i;

/** Is the file a document or a test by every name? All else is taken for code or configuration. */
export function isDocumentOrTest({ classes, file }: NamedFile): boolean {
  if (readingOf(classes) !== 'code') return true;
  return classes.every((name) => name === 'other' || name === 'documentation') && PROSE.test(file.path);
}

/** A test by every name, or by every name but those of documents. */
export function isTest({ classes }: NamedFile): boolean {
  return readingOf(classes) === 'test';
}

/** Some name of the file says that it is a test. */
export function hasTestName({ classes }: NamedFile): boolean {
  return classes.includes('test');
}

export function isProse({ classes }: NamedFile): boolean {
  return readingOf(classes) === 'prose';
}

/**
 * The lines that a change adds to a file, in whatever encoding they are. git takes UTF-16 for binary and has no lines
 * of it; a document with a UTF-16 byte order mark is decoded, and the lines that its base lacks are the added ones.
 */
export function addedLines({ contents }: InspectedFile): readonly ChangedLine[] {
  if (contents === undefined) return [];
  if (!contents.binary) return contents.added;
  const after = decodeUtf16(contents.after);
  if (after === undefined) return [];
  const known = new Set(linesOf(decodeUtf16(contents.before) ?? ''));
  return linesOf(after)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => !known.has(text));
}

const PLAIN = /^[\t\x20-\x7E]{0,200}\r?$/;
let lastPlain: { readonly contents: FileContents | undefined; readonly plain: boolean } = {
  contents: undefined,
  plain: true,
};

/**
 * Is every added line short and printable ASCII? Then nothing is hidden in them, and the rules that look for hidden
 * characters need not look. Several rules ask about the same contents, one after another.
 */
export function hasPlainLines(file: InspectedFile): boolean {
  if (file.contents !== lastPlain.contents) {
    const whole = file.contents?.after && wholeSide(file.contents);
    const plain = whole?.plain ?? addedLines(file).every(({ text }) => PLAIN.test(text));
    lastPlain = { contents: file.contents, plain };
  }
  return lastPlain.plain;
}

/** A text's lines without their line feeds. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** A side's text, decoded with replacement; empty when there is none. */
export function textOf(bytes: Buffer | undefined): string {
  return bytes === undefined ? '' : (decodeUtf16(bytes) ?? bytes.toString('utf8'));
}

function decodeUtf16(bytes: Buffer | undefined): string | undefined {
  if (bytes === undefined || bytes.length < 2) return undefined;
  const mark = bytes.readUInt16BE(0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  return undefined;
}

/** A path or a piece of a line as it can be shown: printable ASCII as it is, all else as `\u{…}`, at most 80 characters. */
export function shown(text: string): string {
  const safe = text.replace(/[^\x20-\x7E]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return safe.length > 80 ? `${safe.slice(0, 77)}...` : safe;
}

/** The last segment of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
