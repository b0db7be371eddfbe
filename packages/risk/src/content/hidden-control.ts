import { type Finding, fileRule, type InspectedFile } from '../rule.ts';
import { controlCharacters } from './control-characters.ts';
import { addedLines, hasPlainLines } from './text.ts';

/** Terminal escapes and stray line ends: what a pager or a diff shows is not what a program reads. */
export const hiddenControl = fileRule({
  code: 'RISK_CONTROL_CHARACTER',
  title: 'Control characters',
  why: 'A lone carriage return, U+2028 or an escape sequence overwrites or hides text in a terminal, and ends a line for one reader and not for another.',
  remedy: 'Remove the character, or write it as an escape such as \\x1b.',
  needs: 'contents',
  inspect: (file) => (hasPlainLines(file) ? [] : controlsIn(file)),
});

function* controlsIn(file: InspectedFile): Generator<Finding> {
  for (const { text, number } of addedLines(file)) {
    const [first] = controlCharacters(text);
    if (first === undefined) continue;
    yield { tier: 'medium', line: number, message: `the control character ${first}` };
    return;
  }
}
