import { plainText } from './text.ts';

/** Text from outside as Markdown that shows it and does nothing else: no links, images, mentions, HTML or tables. */
export function markdownText(text: string): string {
  return plainText(text)
    .replace(/[\\`*_{}[\]()<>#+!|~-]/g, (character) => `\\${character}`)
    .replace(/&/g, '&amp;')
    .replace(/@/g, '@<!-- -->')
    .replace(/\n/g, ' ');
}

/** Text from outside as a span of code, on one line. CommonMark 0.31, section 6.1. */
export function markdownCode(text: string): string {
  const line = plainText(text).replace(/\n/g, ' ').replace(/\|/g, '\\|');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + padding + line + padding + fence;
}

/** A table from rows that are Markdown already. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `${lines.join('\n')}\n`;
}
