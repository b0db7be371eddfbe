import type { Story, Told } from './story.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1c2024}
table{border-collapse:collapse;width:100%}td{border-top:1px solid #d8dbe0;padding:.4rem .6rem;vertical-align:top}
.good{color:#17692f}.bad{color:#b3261e}.warning{color:#8a5a00}.verdict{font-weight:600;white-space:nowrap}
li small{color:#5f6670;display:block}code{font-size:.9em}`;

function row({ label, mood, verdict, text, reasons }: Told): string {
  const list = reasons.map(({ code, id, path, line, message, remedy }) => {
    const place =
      path === undefined ? '' : `<code>${escapeHtml(`${path}${line === undefined ? '' : `:${line}`}`)}</code> `;
    const mend = remedy === undefined ? '' : `<small>${escapeHtml(remedy)}</small>`;
    return `<li>${place}${escapeHtml(message)} <code>${escapeHtml(code ?? id ?? '')}</code>${mend}</li>`;
  });
  const why = list.length === 0 ? '' : `<ul>${list.join('')}</ul>`;
  return `<tr><td>${escapeHtml(label)}</td><td class="verdict ${mood}">${escapeHtml(verdict)}</td><td>${escapeHtml(text)}${why}</td></tr>`;
}

/** The whole story as one page, with every reason and its remedy. */
export function page(stories: readonly Story[]): string {
  const parts = stories.map(({ title, told }) => {
    const pull = /^Pull request (\d+)/.exec(title)?.[1] ?? '';
    const files = `<p>Statements, bundles, logs and summaries: <a href="pull-${pull}/">pull-${pull}/</a></p>`;
    return `<h2>${escapeHtml(title)}</h2><table>${told.map(row).join('\n')}</table>${files}`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Sallyport: two pull requests, judged</title><style>${STYLE}</style>
<h1>Two pull requests from one agent, judged</h1>
${parts.join('\n')}
</html>
`;
}
