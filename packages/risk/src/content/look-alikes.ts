/** Letters of other scripts that a reader takes for Latin ones (Unicode UTS 39, confusables.txt, the exact look-alikes). */
const CYRILLIC = 'асеорхуѕіјһԁԛԝѵьАВСЕНІЈКМОРЅТХУԌԚԜѴҮүӀӏ';
const GREEK = 'οαινρκγυΑΒΕΖΗΙΚΜΝΟΡΤΥΧϲϳ';
const LATIN_LIKE = 'ɑɡℓⅼⅽⅾⅿⅰⅴⅹ';

const LOOK_ALIKE = new RegExp(`^[${CYRILLIC}${GREEK}${LATIN_LIKE}]+$`, 'u');
const CYRILLIC_LOOK_ALIKE = new RegExp(`^[${CYRILLIC}]+$`, 'u');
const GREEK_LOWER = /^[αινρκγυ]+$/u;

/** Scripts that nobody mixes with Latin inside one word but to deceive. */
const FOREIGN =
  /[\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Ol_Chiki}]/u;
/** Letters that normalise to ASCII (NFKC): some compilers read them as the ASCII letter. */
const COMPATIBILITY = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}\uFB00-\uFB06\u{1F130}-\u{1F149}]/u;
/** Letters and signs that look like an operator or a separator: click letters, the Greek question mark, fraction slashes. */
export const FALSE_PUNCTUATION = /[\u01C0-\u01C3\u037E\uA789\u2236\u05F3\u05F4\uFF1B]/u;
/** A web address whose host does not end where it seems to. */
export const FALSE_SLASH = /https?:\/\/[^\s"'`<>)]{0,2000}[\u2044\u2215\u29F8\uFF0F\uA789\uFF0E\u3002\uFF61]/u;

const NON_ASCII = /[^\0-\x7F]/;
/** Anything that one of the functions here could find: Chinese, accents and emoji are none of it. */
export const LOOK_ALIKE_HINT = new RegExp(
  `[${CYRILLIC}${GREEK}${LATIN_LIKE}\\p{Script=Cyrillic}]|${[FOREIGN, COMPATIBILITY, FALSE_PUNCTUATION].map(({ source }) => source).join('|')}|[\u2044\u2215\u29F8\uFF0F\uFF0E\u3002\uFF61]`,
  'u',
);
const WORD = /[\p{L}\p{M}\p{Nl}\p{Nd}]+/gu;
const LETTER = /[\p{L}\p{Nl}]/u;
const LATIN = /[A-Za-z]/;

/**
 * The words of a text that mix Latin letters with letters that pass for Latin ones, wherever they stand. Words such as
 * `SQLзапрос`, `Δt` or `µs` do not: their other letters look like nothing in Latin.
 */
export function mixedWords(text: string): string[] {
  return NON_ASCII.test(text) ? wordsOf(text).filter(isDeceptive) : [];
}

/**
 * The identifiers of a piece of code, its comments and strings blanked out, that are or hold look-alikes: mixed words;
 * words of Cyrillic letters alone that all pass for Latin; full-width and mathematical letters, which NFKC folds to ASCII.
 */
export function deceptiveIdentifiers(code: string): string[] {
  if (!NON_ASCII.test(code)) return [];
  return wordsOf(code).filter(
    (word) => isDeceptive(word) || isMixedIdentifier(word) || CYRILLIC_LOOK_ALIKE.test(word) || foldsToAscii(word),
  );
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => NON_ASCII.test(word));
}

function isDeceptive(word: string): boolean {
  if (!LATIN.test(word)) return false;
  if (FOREIGN.test(word)) return true;
  const others = [...word].filter((character) => NON_ASCII.test(character) && LETTER.test(character)).join('');
  if (others === '' || !LOOK_ALIKE.test(others)) return false;
  return !GREEK_LOWER.test(others) || (word.match(/[A-Za-z]/g) ?? []).length >= 3;
}

/** Cyrillic and Latin in one identifier; Greek is left to science, where `Δt` and `dθ` are words. */
function isMixedIdentifier(word: string): boolean {
  return LATIN.test(word) && /\p{Script=Cyrillic}/u.test(word);
}

function foldsToAscii(word: string): boolean {
  const folding = [...word].filter((character) => COMPATIBILITY.test(character)).length;
  return folding > 1 || (folding === 1 && LATIN.test(word));
}
