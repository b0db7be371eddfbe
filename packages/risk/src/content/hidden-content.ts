import { type Finding, fileRule, type InspectedFile } from '../rule.ts';
import { codePointName, type HiddenCharacter, hiddenCharacters } from './hidden-characters.ts';
import { addedLines, hasPlainLines, isDocumentOrTest } from './text.ts';

const MOST_FINDINGS = 5;

/** Trojan Source (CVE-2021-42574) and its kin: Unicode TR36, section 3; UTS 39, section 5.4. */
export const hiddenContent = fileRule({
  code: 'RISK_HIDDEN_CHARACTER',
  title: 'Hidden characters',
  why: 'A reader sees another text than the compiler or the agent does: bidirectional controls reorder a line, invisible and tag characters carry instructions or split a name.',
  remedy: 'Remove the character, or write it as an escape such as \\u202E.',
  needs: 'contents',
  inspect: (file) => (hasPlainLines(file) ? [] : hiddenIn(file)),
});

function* hiddenIn(file: InspectedFile): Generator<Finding> {
  const tier = isDocumentOrTest(file) ? 'medium' : 'high';
  let findings = 0;
  for (const { text, number } of addedLines(file)) {
    const hidden = hiddenCharacters(text, number === 1);
    if (hidden.length === 0) continue;
    yield { tier, line: number, message: describe(hidden) };
    if (++findings === MOST_FINDINGS) return;
  }
}

function describe(hidden: readonly HiddenCharacter[]): string {
  const [first] = hidden as [HiddenCharacter];
  const more = hidden.length > 1 ? ` and ${hidden.length - 1} more` : '';
  return `${codePointName(first.codePoint)} (${first.kind}) at column ${first.at + 1}${more}`;
}
