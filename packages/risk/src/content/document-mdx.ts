import { fileRule } from '../rule.ts';
import { fencedLines } from './fences.ts';
import { linesOf, shown, textOf } from './text.ts';

/** MDX is a program that renders to a page: its imports, exports and expressions run when the site is built. */
export const documentMdx = fileRule({
  code: 'RISK_MDX_CODE',
  title: 'Code in an MDX document',
  why: 'Imports, exports and expressions of an MDX file run in the build and in the reader’s browser.',
  remedy: 'Write the page as plain Markdown, or let a person read the code.',
  needs: 'contents',
  applies: ({ file }) => /\.mdx$/i.test(file.path) || /\.mdx$/i.test(file.previousPath ?? ''),
  *inspect({ contents }) {
    if (contents === undefined) return;
    const after = codeLines(linesOf(textOf(contents.after)));
    const before = codeLines(linesOf(textOf(contents.before)));
    const added = contents.added.find(({ number }) => after.has(number));
    if (added !== undefined) yield { tier: 'medium', line: added.number, message: shown(added.text.trim()) };
    const removed = contents.removed.find(({ number }) => before.has(number));
    if (added === undefined && removed !== undefined)
      yield { tier: 'medium', message: `line ${removed.number} of the base was code: ${shown(removed.text.trim())}` };
  },
});

/**
 * Numbers of the lines that hold code (MDX 3, "Syntax"): import and export blocks up to the next empty line, and
 * everything from an opening brace to its closing one, code blocks and code spans left out.
 */
export function codeLines(lines: readonly string[]): Set<number> {
  const fenced = fencedLines(lines);
  const code = new Set<number>();
  let inModule = false;
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    if (fenced.has(index + 1) && !inModule && depth === 0) continue;
    inModule = line.trim() !== '' && (inModule || /^(?:import|export)\b/.test(line));
    const text =
      inModule || depth > 0
        ? line
        : line.replace(/(?<!`)(`{1,3})(?!`)(?:(?!\1)[^\n]){1,500}?\1(?!`)/g, '').replace(/\\[{}]/g, '');
    const opens = (text.match(/\{/g) ?? []).length - (text.match(/\}/g) ?? []).length;
    if (inModule || depth > 0 || /[{}]/.test(text)) code.add(index + 1);
    depth = Math.max(0, depth + opens);
  }
  return code;
}
