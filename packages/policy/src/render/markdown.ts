import type { Decision, RuleResult } from '@sallyport/core';
import { plainMarkdown } from './plain.ts';
import { type Missing, messagesOf, type Sections, sectionsOf } from './sections.ts';

/** GitHub drops a summary beyond 1 MiB whole; this stays far below. */
const MAX_MESSAGES = 20;

/** A decision for a step summary or a check run, in GitHub's Markdown: the verdict, what is missing, the rest folded. */
export function renderDecisionMarkdown(decision: Decision): string {
  const sections = sectionsOf(decision);
  const parts = [headline(decision), ...missing(sections), folded(sections)];
  return `${parts.join('\n\n')}\n`;
}

function headline({ decision, tier, subject, unsigned }: Decision): string {
  const sign = decision === 'allow' ? '✅' : '❌';
  const note = unsigned ? '\n\n> Unsigned evidence was counted: nothing merges on this decision.' : '';
  return `## ${sign} ${decision} · ${tier} risk · \`${subject.gitCommit.slice(0, 12)}\`${note}`;
}

function missing({ missing }: Sections): string[] {
  return missing.map(({ who, items }) => `### For ${plainMarkdown(who)}\n\n${items.map(item).join('\n')}`);
}

function item({ result, title }: Missing): string {
  const messages = messagesOf(result);
  const shown = messages.slice(0, MAX_MESSAGES).map((message) => `  - ${plainMarkdown(message)}`);
  if (messages.length > MAX_MESSAGES) shown.push(`  - and ${messages.length - MAX_MESSAGES} more`);
  const remedy = plainMarkdown(result.remedy ?? 'Mend what the message names.');
  return [`- **${plainMarkdown(title)}** (\`${result.id}\`)`, ...shown, `  - → ${remedy}`].join('\n');
}

function folded({ passed, skipped, remarks }: Sections): string {
  const rows = [...passed, ...skipped].map(row);
  const left = remarks.map((remark) => `- ${plainMarkdown(remark)}`);
  return [
    `<details><summary>${passed.length} rules passed, ${skipped.length} were not asked for</summary>`,
    ['| rule | result | |', '| --- | --- | --- |', ...rows].join('\n'),
    ...(left.length > 0 ? [left.slice(0, 100).join('\n')] : []),
    '</details>',
  ].join('\n\n');
}

function row({ id, result, message }: RuleResult): string {
  return `| \`${id}\` | ${result} | ${plainMarkdown(message)} |`;
}
