import type { PathRule } from './paths/path-rule.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';

/**
 * The rules as a Markdown table, and the names that path rules know as a list under it: the generated part of
 * docs/risk.md.
 */
export function rulesTable(): string {
  const rows = rules.map(
    (rule) => `| \`${rule.code}\` | ${cell(rule.title)} | ${cell(rule.why)} | ${cell(rule.remedy)} |`,
  );
  const table = ['| code | what | why | what to do |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return `${table}\n\n### Names that are known\n\n${rules.filter(isPathRule).map(names).join('\n\n')}\n`;
}

function isPathRule(rule: Rule): rule is PathRule {
  return 'patterns' in rule;
}

function names({ code, title, tier, patterns }: PathRule): string {
  return `**${title}** (\`${code}\`, ${tier}): ${patterns.map((pattern) => `\`${pattern}\``).join(', ')}`;
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
