import { type Finding, fileRule, type InspectedFile } from '../rule.ts';
import { maskCode } from './code-mask.ts';
import { languageOf } from './languages.ts';
import { deceptiveIdentifiers, FALSE_PUNCTUATION, FALSE_SLASH, LOOK_ALIKE_HINT, mixedWords } from './look-alikes.ts';
import { addedLines, hasPlainLines, isDocumentOrTest, isProse, shown, textOf } from './text.ts';

const NON_ASCII = /[^\0-\x7F]/;
const MOST_FINDINGS = 3;

/** Homoglyphs (CVE-2021-42694): two names that look the same are two names. Unicode UTS 39, section 4. */
export const hiddenLookAlikes = fileRule({
  code: 'RISK_LOOK_ALIKE',
  title: 'Look-alike identifiers',
  why: 'A letter of another script that looks like a Latin one makes another name, and calls another function than the one that a reviewer reads.',
  remedy: 'Write the name in one script; in prose and comments any script is welcome.',
  needs: 'contents',
  applies: (file) => !isProse(file),
  inspect: (file) => (hasPlainLines(file) ? [] : lookAlikesIn(file)),
});

function* lookAlikesIn(file: InspectedFile): Generator<Finding> {
  const lines = addedLines(file).filter(
    ({ text }) => NON_ASCII.test(text) && text.length <= 20_000 && LOOK_ALIKE_HINT.test(text),
  );
  if (lines.length === 0) return;
  const language = languageOf(file.file.path);
  if (language === undefined && isDocumentOrTest(file)) return;
  const masked = language === undefined ? undefined : maskCode(textOf(file.contents?.after), language);
  let findings = 0;
  for (const { text, number } of lines) {
    const what = masked
      ? lookAlike(masked.code[number - 1] ?? '', masked.withoutComments[number - 1] ?? '')
      : lookAlike('', text);
    if (what === undefined) continue;
    yield { tier: 'high', line: number, message: what };
    if (++findings === MOST_FINDINGS) return;
  }
}

/** @param code without comments and strings; @param text without comments */
function lookAlike(code: string, text: string): string | undefined {
  const [name] = [...deceptiveIdentifiers(code), ...mixedWords(text)];
  if (name !== undefined) return `${shown(name)} looks like another name`;
  if (FALSE_PUNCTUATION.test(code)) return `a letter or sign that looks like punctuation: ${shown(code.trim())}`;
  return FALSE_SLASH.test(text)
    ? `an address whose host does not end where it seems to: ${shown(text.trim())}`
    : undefined;
}
