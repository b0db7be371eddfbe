import { resolveTarget } from '../engine/link-names.ts';
import { type Finding, fileRule } from '../rule.ts';
import { anyOf } from './any-of.ts';
import { renderedLines } from './document-lines.ts';
import { Sieve } from './sieve.ts';
import { addedLines, linesOf, shown, textOf } from './text.ts';

const DOCUMENT = /\.(?:md|markdown|mdx|mdoc|rst|adoc|asciidoc|txt|rmd|qmd|html?|svg|xhtml)$/i;

/** Markup that a browser runs, whichever document it stands in. */
const ACTIVE_MARKUP =
  /<\s*(?:script|iframe|object|embed|applet|base|form|meta\s[^>]*http-equiv|link\s[^>]*rel\s*=\s*["']?(?:stylesheet|import|preload))\b|(?:^|[\s"'/<])on(?:abort|animation\w*|auxclick|before\w+|begin|blur|change|click|close|contextmenu|copy|cut|dblclick|drag\w*|drop|end|error|focus\w*|hashchange|input|invalid|key\w+|load\w*|message|mouse\w+|page\w+|paste|play\w*|pointer\w+|popstate|repeat|reset|resize|scroll\w*|search|select\w*|show|submit|toggle|touch\w+|transition\w*|unload|wheel)\s*=\s*(?!["']?\s*$)\S|(?:j\s*a\s*v\s*a|v\s*b)\s*s\s*c\s*r\s*i\s*p\s*t\s*:\s*\S|data:(?:text\/html|image\/svg\+xml|application\/xhtml)|<\?php|<%[=-]?/i;

/** A link of reStructuredText or AsciiDoc that runs a script. */
const SCRIPT_LINK = /<\s*(?:java|vb)script:/i;

/** Code blocks that a documentation tool runs, and comments that a generator runs. */
const EXECUTED_FORMS = anyOf(
  /^[ \t>]*(?:`{3,}|~{3,}|:{3,})\s*\{\s*(?:code-cell|exec\w*|eval-\w+|python|r|julia|bash|sh|shell|js|javascript|ojs|node|sql|perl|ruby|powershell|rust|go|jupyter-execute|ipython|plot|command-output|program-output|raw|include|literalinclude|csv-table|testcode|testsetup|testcleanup)\b/i,
  /^[ \t>]*(?:`{3}|~{3}|:{3})\s*\S.*\b(?:exec(?:ute)?|eval|runnable|cmd|cmd_result|run|run_on_save|run_on_load)\s*=/i,
  /\[\[\[cog\b|<!--\s*(?:AUTO-GENERATED-CONTENT|mdsh|cog|markdown-exec|embedme|markdown-autodocs|doc-gen|exec)\b|<!--\s*#\s*(?:exec|include)\b/i,
  // A notebook that is written as Markdown (Jupytext, Quarto)
  /^(?:jupytext|kernelspec|execute)\s*:\s*$/i,
);

const EXECUTED = new RegExp(EXECUTED_FORMS.source, 'i');

/** Front matter that is a program (gray-matter), and tags that make objects of any class while YAML is read. */
const FRONT_MATTER =
  /^---\s*(?:js|javascript|coffee|cson|node|ts|typescript)\s*$|!!?(?:js|python|ruby|java|perl|php)\/\w/i;

/** A template's expression that reaches for files, the environment or a class behind its value (Jinja, Liquid, Hugo). */
const TEMPLATE_EXPRESSION =
  /\{\{(?:(?!\{\{)[^}])*(?:readFile|readDir|getenv|__\w+__|\.constructor\b|\bprocess\.|\brequire\s*\(|\b(?:system|popen|exec|eval|shell|pipe)\s*\()|\{%-?\s*(?:import|from|exec\w*|eval|python|bash|shell|ruby|call|do)\b/;

/** Docusaurus and other sites read Markdown as MDX: at a line's start these are a program's words. */
const MODULE =
  /^(?:import\s(?:[\w$*{},\s]{2,}(?<=\s)from\s+|\s*)['"][^'"]+['"];?\s*$|export\s+(?:const|let|var)\s+\w+\s*=|export\s+(?:default\s+)?(?:async\s+)?(?:function|class)\b\s*(?:\w+\s*)?[({])/;

/** Runs a command when TeX sets the page, or when an editor opens the file. */
const ON_READING =
  /\\write18\b|\\immediate\s*\\write|\\input\s*\{\||-\*-.*\beval\s*:|^.{0,20}\beval:\s*\(|\bvim?:.*\b(?:system|shell|source)\b/;

/** A diagram may call scripts unless its renderer forbids it. */
const DIAGRAM = /^\s*click\s+\S+\s.*javascript:|["']?securityLevel["']?\s*:\s*["']?(?:loose|antiscript)/i;

/** What runs wherever it stands, the first that finds something first. */
export const ACTIVE = new Sieve(
  ['< = :', ACTIVE_MARKUP],
  ['``` ~~~ ::: [[cog <!-- :', EXECUTED],
  ['{{ {% \\write18 \\immediate \\input -*- eval: vi: vim:', anyOf(TEMPLATE_EXPRESSION, ON_READING)],
  ['--- ! javascript: securitylevel', anyOf(FRONT_MATTER, DIAGRAM)],
);

/** Directives of reStructuredText that run something, or that bring in what is no document. */
const DIRECTIVE =
  /^\s*(?:\.\.\s+(?:exec\w*|program-output|command-output|jupyter-execute|jupyter-kernel|ipython|plot|runblock|runcmd|autoexec|pyexec|repl|raw::\s*(?:html|latex)?\s*$|default-role|role::\s*raw|ifconfig|jinja|testcode|testsetup|testcleanup|include|literalinclude|csv-table|raw)::?|:(?:file|url):)|^\s*\.\.\s+role::\s*[\w-]+\s*\(raw\)|(?:<|:target:\s*|^\.\.\s+_[^:]*:\s*)javascript:|\b(?:sys2?|eval)::\[|\{(?:sys[23]?|eval):/i;

/** What brings in another file: the first group that is there is its name. */
const INCLUDED = anyOf(/^\s*(?:\.\.\s+(?:include|literalinclude|csv-table|raw)::|:(?:file|url):|include::)\s*(.*)$/i);
const PULLED_IN_FORMS = anyOf(
  /--8<--\s*["']([^"']+)["']/,
  /\{!\s*(\S+)\s*!\}/,
  /\{\{\s*#\w+\s+([^\s}]+)/,
  /\{%-?\s*include\w*\s+["']?([^\s"'%]+)/,
  /\{\{[<%]\s*(?:readfile|include|code)\b[^>%]*?["']([^"']+)["']/,
  /^\s*<<<\s*(\S+)/,
  /^\s*!include(?:url|sub)?\s+(\S+)/,
);
export const PULLED_IN = new Sieve(['--8<-- {! {{ {% <<< !include', PULLED_IN_FORMS]);
/** What pip reads, whatever the file is called: options, and packages with their versions. */
const REQUIREMENT =
  /^\s*(?:(?:-[rce]|--(?:(?:extra-)?index-url|find-links|trusted-host|requirement|editable))[\s=]+\S|[A-Za-z0-9][\w.-]*(?:\[[\w,-]+\])?\s*(?:==|~=|>=)\s*\d[\w.*]*\s*(?:;.*|--hash.*|\\)?$)/;

/** Beyond the repository, or where secrets are kept. */
const FAR_AWAY =
  /^(?:\/(?!\/)|~|[a-z]+:\/\/)|(?:^|\/)(?:\.env|\.git\/|\.ssh|\.npmrc|id_rsa|credentials|secrets?\b|etc\/|proc\/)/i;
const FAR_AWAY_FROM_SITE =
  /^(?:~|[a-z]+:\/\/|\/(?:etc|proc|root|home|var|tmp|Users)\/)|(?:^|\/)(?:\.env|\.git\/|\.ssh|\.npmrc|id_rsa|credentials|secrets?\b|etc\/|proc\/)/i;

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
      const isRendered = raw === undefined || raw.has(number) || SCRIPT_LINK.test(text);
      const finding =
        (isRendered ? active(text, number) : undefined) ??
        (isMarkdown ? moduleCode(text, number) : directive(text, number, path));
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
    const found = ACTIVE.exec(part) ?? pulledIn(part);
    if (found !== null) return { tier: 'medium', line, message: shown(part.slice(found.index).trim()) };
  }
  return undefined;
}

/** Sites take files from all over their repository; only what lies beyond it, or is kept secret, is told. */
function pulledIn(text: string): RegExpExecArray | null {
  const found = PULLED_IN.exec(text);
  const target = found?.slice(1).find((group) => group !== undefined) ?? '';
  return FAR_AWAY_FROM_SITE.test(target) ? found : null;
}

/** A long line in pieces that overlap: the patterns look ahead, and must not do so over a whole megabyte. */
function* windows(text: string): Generator<string> {
  for (let from = 0; from === 0 || from < text.length; from += WINDOW - OVERLAP) yield text.slice(from, from + WINDOW);
}

const WINDOW = 2_000;
const OVERLAP = 400;

function moduleCode(text: string, line: number): Finding | undefined {
  return MODULE.test(text.slice(0, WINDOW))
    ? { tier: 'medium', line, message: `MDX runs this: ${shown(text.trim())}` }
    : undefined;
}

function directive(text: string, line: number, path: string): Finding | undefined {
  if (text.length > WINDOW) return undefined;
  if (REQUIREMENT.test(text)) return { tier: 'medium', line, message: `pip reads this: ${shown(text.trim())}` };
  if (!DIRECTIVE.test(text) && !text.startsWith('include::')) return undefined;
  const target = INCLUDED.exec(text)?.[1];
  if (target !== undefined && !isFarAway(path, target.trim()) && !/^\s*\.\.\s+raw::\s*$/.test(text)) return undefined;
  return { tier: 'medium', line, message: shown(text.trim()) };
}

function isFarAway(path: string, target: string): boolean {
  return FAR_AWAY.test(target) || (target.startsWith('../') && resolveTarget(path, target) === undefined);
}
