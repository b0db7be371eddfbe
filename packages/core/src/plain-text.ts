/**
 * Control and format characters and the two separators: what moves a cursor, starts an escape sequence, turns text
 * around or hides in it (Unicode 16.0, general categories Cc, Cf, Zl and Zp).
 */
const ACTING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Text from a repository, a forge or a network that a person will read: nothing in it acts.
 * @param keep the acting characters that stay, such as `\n`
 * @returns the text with every other such character as `\u{…}`
 */
export function escapeActing(text: string, keep = ''): string {
  return text.replace(ACTING, (character) =>
    keep.includes(character) ? character : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
