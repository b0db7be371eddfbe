import type { Language } from './languages.ts';

/** A comment or what stands between quotes, as a scanner took it. */
export interface Region {
  readonly kind: 'comment' | 'string';
  readonly from: number;
  readonly to: number;
}

/**
 * Lines of regions that may be code all the same: the scanner knows no regular expressions, no markup between tags and
 * no raw strings, so that a quote in one of them seems to open a text of many lines; and templates hold code.
 * @returns the lines' places, the first is 0
 */
export function doubtfulLines(text: string, regions: readonly Region[], language: Language): ReadonlySet<number> {
  const lines = new Set<number>();
  let line = 0;
  let at = 0;
  let nextBreak = text.indexOf('\n');
  for (const region of regions) {
    if (nextBreak >= 0 && nextBreak < region.from) nextBreak = text.indexOf('\n', region.from);
    if (nextBreak < 0) break;
    if (nextBreak >= region.to) continue;
    const body = text.slice(region.from, region.to);
    if (!isDoubtful(text, region, body, language)) continue;
    line += breaksIn(text.slice(at, region.from));
    at = region.from;
    const count = breaksIn(body);
    for (let next = line; next <= line + count; next++) lines.add(next);
  }
  return lines;
}

function isDoubtful(text: string, { kind, from, to }: Region, body: string, language: Language): boolean {
  if (to === text.length) return true;
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from);
  if (kind === 'comment') return !/^[\s{(]*$/.test(before);
  if (language === 'python') return /(?:f|fr|rf)(?:"""|''')$/i.test(before);
  if (language !== 'javascript') return false;
  return body.includes('${') || /(?:(?<!=)>|\/[^/]*)\s*`$/.test(before.slice(-500));
}

function breaksIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
