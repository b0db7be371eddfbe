/** Characters that file systems or readers pass over: HFS+ ignores them, and nobody sees them. */
const PASSED_OVER = /\p{Default_Ignorable_Code_Point}/gu;
const PLAIN = /^[a-z0-9_\-./@+]*$/;
const TRAILING = /(?<![. ])[. ]+(?=\/|$)/g;

/** The name in lower case: the form in which built-in rules know names. */
export function lowerName(name: string): string {
  return name.toLowerCase();
}

/**
 * The name that some file system or tool could take this one for: compatibility forms composed (Unicode NFKC, UAX 15),
 * case folded, ignorable characters dropped (HFS+, TN1150), backslashes as slashes, dots and spaces at the end of a
 * segment dropped (Windows). Two names with one folded form can fall together in a checkout.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower) && !lower.includes('./') && !lower.endsWith('.')) return lower;
  const folded = lower
    .replace(PASSED_OVER, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('\\', '/')
    .split('/')
    .map((segment) => (/^\.{1,2}$/.test(segment) ? segment : segment.replace(TRAILING, '')))
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
  return folded === '' ? lower : folded;
}
