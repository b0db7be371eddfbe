/** Text for a table's cell or a paragraph: markup in it stays text. */
export function cell(text: string): string {
  return text.replace(/[<>|]/g, (character) => ({ '<': '&lt;', '>': '&gt;', '|': '\\|' })[character] as string);
}

/** Replaces what stands between `<!-- name:begin -->` and `<!-- name:end -->`. */
export function between(page: string, name: string, content: string): string {
  const begin = `<!-- ${name}:begin -->`;
  const end = `<!-- ${name}:end -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the page lacks the markers ${begin} and ${end}`);
  return `${page.slice(0, from + begin.length)}\n${content.trim()}\n${page.slice(to)}`;
}
