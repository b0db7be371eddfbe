import { type Finding, fileRule } from '../rule.ts';
import { renderedLines } from './document-lines.ts';
import { addedLines, linesOf, shown, textOf } from './text.ts';

const DOCUMENT = /\.(?:md|markdown|mdx|mdoc|rst|adoc|asciidoc|txt|rmd|qmd|html?|svg|xhtml)$/i;

/** Markup that a browser runs, whichever document it stands in. */
const ACTIVE_MARKUP =
  /<\s*(?:script|iframe|object|embed|applet|base|form|meta\s[^>]*http-equiv|link\s[^>]*rel\s*=\s*["']?(?:stylesheet|import|preload))\b|(?:^|[\s"'/<])on(?:abort|animation\w*|auxclick|before\w+|begin|blur|change|click|close|contextmenu|copy|cut|dblclick|drag\w*|drop|end|error|focus\w*|hashchange|input|invalid|key\w+|load\w*|message|mouse\w+|page\w+|paste|play\w*|pointer\w+|popstate|repeat|reset|resize|scroll\w*|search|select\w*|show|submit|toggle|touch\w+|transition\w*|unload|wheel)\s*=\s*(?!["']?\s*$)\S|(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:\s*\S|data:(?:text\/html|image\/svg\+xml|application\/xhtml)|<\?php|<%[=-]?/i;

/** Code blocks that a documentation tool runs, and comments that a generator runs. */
const EXECUTED =
  /^[ \t>]*(?:`{3,}|~{3,}|:{3,})\s*(?:\{\s*(?:code-cell|exec\w*|python|r|julia|bash|sh|jupyter-execute|ipython|plot|command-output|program-output|raw|include|literalinclude)\b|\S+.*\b(?:exec(?:ute)?|eval|runnable|cmd_result|run)\s*=)|\[\[\[cog\b|<!--\s*(?:AUTO-GENERATED-CONTENT|mdsh|cog|markdown-exec|embedme|markdown-autodocs)\b/i;

/** Directives of reStructuredText that run something, or that bring in what is no document. */
const DIRECTIVE =
  /^\s*(?:\.\.\s+(?:exec\w*|program-output|command-output|jupyter-execute|jupyter-kernel|ipython|plot|runblock|runcmd|autoexec|pyexec|execute_code|repl|raw::\s*(?:html|latex)?\s*$|default-role|role::\s*raw|include|literalinclude|csv-table|raw)::?|:(?:file|url):)/i;
const INCLUDED = /^\s*(?:\.\.\s+(?:include|literalinclude|csv-table|raw)::|:(?:file|url):|include::)\s*(.*)$/i;
const FAR_AWAY =
  /^(?:\/|~|[a-z]+:\/\/|(?:\.\.\/){3,})|(?:^|\/)(?:\.env|\.git\/|\.ssh|\.npmrc|id_rsa|credentials|secrets?\b|etc\/|proc\/)/i;

/** What looks like a document and runs is no documentation (contract, "Low"). */
export const documentActive = fileRule({
  code: 'RISK_DOCUMENT_EXECUTES',
  title: 'A document that executes',
  why: 'Script in a page runs in its readers’ browsers; a directive or an executed code block runs where the documentation is built.',
  remedy: 'Show code in a plain code block; load scripts from the site’s own theme.',
  needs: 'contents',
  applies: ({ file, classes }) =>
    classes.includes('documentation') || (DOCUMENT.test(file.path) && !classes.includes('test')),
  *inspect(file) {
    const { path } = file.file;
    const isMarkdown = /\.(?:md|markdown|mdx|mdoc|rmd|qmd)$/i.test(path);
    const isRest = /\.(?:rst|rest|txt)$/i.test(path);
    const lines = isMarkdown ? renderedLines(file) : addedLines(file);
    const raw = isRest ? rawLines(linesOf(textOf(file.contents?.after))) : undefined;
    let findings = 0;
    for (const { text, number } of lines) {
      const isRendered = raw === undefined || raw.has(number);
      const finding =
        (isRendered ? active(text, number) : undefined) ?? (isMarkdown ? undefined : directive(text, number));
      if (finding === undefined) continue;
      yield finding;
      if (++findings === 3) return;
    }
  },
});

/** Numbers of the lines of `raw` blocks: the only ones of reStructuredText that reach a browser as they are. */
function rawLines(lines: readonly string[]): Set<number> {
  const raw = new Set<number>();
  let indent = -1;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const own = line.length - line.trimStart().length;
    if (indent >= 0 && own <= indent) indent = -1;
    if (indent >= 0 || /^\s*\.\.\s+raw::/i.test(line)) raw.add(index + 1);
    if (indent < 0 && /^\s*\.\.\s+raw::/i.test(line)) indent = own;
  }
  return raw;
}

function active(text: string, line: number): Finding | undefined {
  for (const part of windows(text)) {
    const found = ACTIVE_MARKUP.exec(part) ?? EXECUTED.exec(part);
    if (found !== null) return { tier: 'medium', line, message: shown(part.slice(found.index).trim()) };
  }
  return undefined;
}

/** A long line in pieces that overlap: the patterns look ahead, and must not do so over a whole megabyte. */
function* windows(text: string): Generator<string> {
  for (let from = 0; from === 0 || from < text.length; from += WINDOW - OVERLAP) yield text.slice(from, from + WINDOW);
}

const WINDOW = 2_000;
const OVERLAP = 400;

function directive(text: string, line: number): Finding | undefined {
  if (text.length > WINDOW) return undefined;
  if (!DIRECTIVE.test(text) && !text.startsWith('include::')) return undefined;
  const target = INCLUDED.exec(text)?.[1];
  if (target !== undefined && !FAR_AWAY.test(target.trim()) && !/^\s*\.\.\s+raw::\s*$/.test(text)) return undefined;
  return { tier: 'medium', line, message: shown(text.trim()) };
}
