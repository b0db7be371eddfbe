import { type Finding, fileRule, type InspectedFile } from '../rule.ts';
import { isOverlong, LONGEST_LINE } from './control-characters.ts';
import { addedLines, hasPlainLines, isProse } from './text.ts';

/** Nobody scrolls to column 3,000. */
export const hiddenLongLine = fileRule({
  code: 'RISK_LONG_LINE',
  title: 'A line longer than a person reads',
  why: 'What stands far to the right of a line is not seen in a review; minified code is not reviewed at all.',
  remedy: 'Break the line; keep generated data out of code and tests.',
  needs: 'contents',
  applies: (file) => !isProse(file),
  inspect: (file) => (hasPlainLines(file) ? [] : longLinesIn(file)),
});

function* longLinesIn(file: InspectedFile): Generator<Finding> {
  for (const { text, number } of addedLines(file)) {
    if (!isOverlong(text)) continue;
    const what = text.length > LONGEST_LINE ? `a line of ${text.length} characters` : 'text behind hundreds of blanks';
    yield { tier: 'medium', line: number, message: what };
    return;
  }
}
