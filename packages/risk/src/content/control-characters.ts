import { codePointName } from './hidden-characters.ts';

/** A line of code or of a test that is longer than this hides what stands at its end. */
export const LONGEST_LINE = 2_000;

/** C0 without the tab, DEL, C1 (U+0085 among them), and the two separators that some languages take for a new line. */
const CONTROL = /[\0-\x08\x0B-\x1F\x7F-\x9F\u2028\u2029]/g;

/** The same without `g`, which is quicker to say no: most lines have none. */
const SUSPECT = new RegExp(CONTROL.source);

/** Text that is pushed out of the window by blanks. */
const FAR_RIGHT = /\S[ \t]{200}[ \t]*\S/;

/**
 * Control characters of one line, by name: a carriage return anywhere but at the line's end, C0 and C1 controls,
 * terminal escapes, U+2028 and U+2029. A viewer shows such a line otherwise than a program reads it.
 * @param line without its line feed
 */
export function controlCharacters(line: string): string[] {
  if (!SUSPECT.test(line)) return [];
  const found: string[] = [];
  for (const { 0: character, index } of line.matchAll(CONTROL)) {
    if (character === '\r' && index === line.length - 1) continue;
    found.push(codePointName(character.charCodeAt(0)));
  }
  return found;
}

/** Does the line hold more than a person sees: over 2,000 characters, or text behind hundreds of blanks? */
export function isOverlong(line: string): boolean {
  return line.length > LONGEST_LINE || (line.length > 200 && FAR_RIGHT.test(line));
}
