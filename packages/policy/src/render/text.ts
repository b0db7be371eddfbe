import type { Decision } from '@sallyport/core';
import { plain } from './plain.ts';
import { messagesOf, type Sections, sectionsOf } from './sections.ts';

const STYLES = { bold: 1, red: 31, green: 32, dim: 2 } as const;
type Paint = (style: keyof typeof STYLES, text: string) => string;

/**
 * A decision for a terminal: the verdict, what is missing with who can mend it and how, then a summary of the rest.
 * Whatever comes from the repository or the forge is made harmless.
 * @param options.color with ANSI colours; without unless told
 */
export function renderDecisionText(decision: Decision, { color = false }: { readonly color?: boolean } = {}): string {
  const paint: Paint = (style, text) => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const sections = sectionsOf(decision);
  const lines = [headline(decision, paint), ...missing(sections, paint), '', summary(sections)];
  for (const remark of sections.remarks) lines.push(paint('dim', `  ${plain(remark)}`));
  return `${lines.join('\n')}\n`;
}

function headline({ decision, tier, subject, unsigned }: Decision, paint: Paint): string {
  const word = paint(decision === 'allow' ? 'green' : 'red', paint('bold', decision.toUpperCase()));
  const unsignedNote = unsigned ? '  (unsigned evidence: nothing merges on this)' : '';
  return `${word}  ${tier} risk  ${subject.gitCommit.slice(0, 12)}${unsignedNote}`;
}

function missing({ missing }: Sections, paint: Paint): string[] {
  return missing.flatMap(({ who, items }) => [
    '',
    paint('bold', `For ${who}:`),
    ...items.flatMap(({ result, title }) => [
      `${paint('red', '✗')} ${title}  ${paint('dim', result.id)}`,
      ...messagesOf(result).map((message) => `    ${plain(message)}`),
      `    → ${plain(result.remedy ?? 'Mend what the message names.')}`,
    ]),
  ]);
}

function summary({ missing, passed, skipped }: Sections): string {
  const count = missing.reduce((sum, { items }) => sum + items.length, 0);
  return `${count} missing, ${passed.length} passed, ${skipped.length} not asked for`;
}
