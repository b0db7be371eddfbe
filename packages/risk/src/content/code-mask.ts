import { doubtfulLines, type Region } from './doubtful-regions.ts';
import { type Language, type Syntax, syntaxOf } from './languages.ts';

/** One source text in two forms, line by line as it was: both keep every line feed and every offset. */
export interface MaskedCode {
  /** Comments are blank. */
  readonly withoutComments: readonly string[];
  /** Comments and what stands between quotes are blank; the quotes stay. */
  readonly code: readonly string[];
  /** The lines of `code` in one. */
  readonly wholeCode: string;
  /** Lines that are blank in `code` and may be code all the same, by their places; the first is 0. */
  readonly doubtful: ReadonlySet<number>;
}

/**
 * Blanks out what a compiler does not read. This is a scanner for a whole family of languages, not a parser: on text
 * that it misreads (a regular expression with a quote, a nested template) it errs for one line, since a string of
 * single quotes ends with its line; where it may err for more, it says so. Linear in the text.
 */
export function maskCode(text: string, language: Language): MaskedCode {
  const regions = regionsOf(text, syntaxOf(language), startsOf(language));
  const wholeCode = blank(text, regions, () => true);
  return {
    withoutComments: blank(text, regions, (region) => region.kind === 'comment').split('\n'),
    code: wholeCode.split('\n'),
    wholeCode,
    doubtful: doubtfulLines(text, regions, language),
  };
}

function blank(text: string, regions: readonly Region[], wanted: (region: Region) => boolean): string {
  let out = '';
  let from = 0;
  for (const region of regions) {
    if (!wanted(region)) continue;
    out += text.slice(from, region.from) + text.slice(region.from, region.to).replace(/[^\n]/g, ' ');
    from = region.to;
  }
  return out + text.slice(from);
}

function regionsOf(text: string, syntax: Syntax, starts: RegExp): Region[] {
  const regions: Region[] = [];
  starts.lastIndex = 0;
  let match = starts.exec(text);
  while (match !== null) {
    const region = regionAt(text, match.index, match[0], syntax);
    if (region !== undefined) regions.push(region);
    const end = region === undefined ? match.index + match[0].length : region.to;
    const closed = region?.kind === 'string' ? end + closingLength(text, end, match[0]) : end;
    starts.lastIndex = Math.max(closed, match.index + 1);
    match = starts.exec(text);
  }
  return regions;
}

const compiled = new Map<Language, RegExp>();

function startsOf(language: Language): RegExp {
  const pattern = compiled.get(language) ?? startPattern(syntaxOf(language));
  compiled.set(language, pattern);
  return pattern;
}

/** Everything that can start a comment or a string; a backslash outside of a string hides what follows it. */
function startPattern({ lineComments, blockComments, quotes, pod, loneQuote }: Syntax): RegExp {
  const starts = [...blockComments.map(([open]) => open), ...lineComments, ...quotes];
  const parts = starts.sort((a, b) => b.length - a.length).map(escaped);
  if (loneQuote) parts.unshift('r#*"', "'(?:\\\\[^\\n]|[^\\\\'\\n])'");
  if (pod) parts.unshift('^=(?:begin|pod|head|over|for|item)\\b');
  return new RegExp(`\\\\.|${parts.join('|')}`, 'gm');
}

function regionAt(text: string, at: number, start: string, syntax: Syntax): Region | undefined {
  const isCharacter = syntax.loneQuote === true && start.startsWith("'");
  if (start.startsWith('\\') || isCharacter) return undefined;
  if (start.startsWith('=')) return { kind: 'comment', from: at, to: podEnd(text, at) };
  const block = syntax.blockComments.find(([open]) => open === start);
  if (block !== undefined) return { kind: 'comment', from: at, to: blockEnd(text, at, block, syntax.nests ?? false) };
  if (syntax.lineComments.includes(start)) {
    if (start === '#' && !startsHashComment(text, at)) return undefined;
    return { kind: 'comment', from: at, to: lineEnd(text, at) };
  }
  if (start.startsWith('r')) return rawString(text, at, start);
  return { kind: 'string', from: at + start.length, to: stringEnd(text, at + start.length, start, syntax) };
}

/** `#` inside a word (`a#b`, `$#`, `#{`) starts no comment; `#[` is an attribute of PHP. */
function startsHashComment(text: string, at: number): boolean {
  const previous = text[at - 1] ?? '\n';
  const next = text[at + 1] ?? '\n';
  return !/[\w$&{]/.test(previous) && next !== '{' && !(next === '[' && /^#\[\w/.test(text.slice(at, at + 3)));
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function podEnd(text: string, at: number): number {
  const end = /^=(?:end|cut)\b.*$/gm;
  end.lastIndex = at + 1;
  const match = end.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}

function blockEnd(text: string, at: number, [open, close]: readonly [string, string], nests: boolean): number {
  if (!nests) {
    const end = text.indexOf(close, at + open.length);
    return end < 0 ? text.length : end + close.length;
  }
  const either = new RegExp(`${escaped(open)}|${escaped(close)}`, 'g');
  either.lastIndex = at;
  let depth = 0;
  for (let match = either.exec(text); match !== null; match = either.exec(text)) {
    depth += match[0] === open ? 1 : -1;
    if (depth === 0) return either.lastIndex;
  }
  return text.length;
}

function escaped(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '\\$&');
}

function rawString(text: string, at: number, start: string): Region {
  const close = `"${'#'.repeat(start.length - 2)}`;
  const end = text.indexOf(close, at + start.length);
  return { kind: 'string', from: at + start.length, to: end < 0 ? text.length : end };
}

function stringEnd(text: string, from: number, quote: string, { multiline }: Syntax): number {
  const spans = multiline.includes(quote);
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (text.startsWith(quote, at)) return at;
    else if (character === '\n' && !spans) return at;
  }
  return text.length;
}

function closingLength(text: string, end: number, start: string): number {
  const quote = start.startsWith('r') ? `"${'#'.repeat(start.length - 2)}` : start;
  return text.startsWith(quote, end) ? quote.length : 0;
}
