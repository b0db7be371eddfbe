/** A fenced code block that is open (CommonMark 0.31, section 4.5). */
interface Fence {
  /** Its character. */
  readonly mark: string;
  readonly length: number;
  /** The quotations that it stands in. */
  readonly depth: number;
  /** Where it stands in them. */
  readonly column: number;
  /** A diagram, for one, is rendered as more than code. */
  readonly isCode: boolean;
}

const OPENING = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?!`)(?!.*`)|~{3,})(.*)$/;
const RENDERED = /^\s*(?:\{?eval-rst\}?|mermaid)\b/;
const ANY_MARK = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?:`{3}|~{3})/;

/** What begins a block of HTML, and the text that ends it (section 4.6); in one, a fence is none. */
const HTML_BLOCKS: readonly (readonly [begins: RegExp, ends: RegExp])[] = [
  [/^<(?:pre|script|style|textarea)(?=[\s>]|$)/i, /<\/(?:pre|script|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
  [/^<\/?[a-z][\w-]*(?=[\s/>]|$)/i, /^[\s>]*$/],
];
const CONTAINERS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/;

/**
 * Numbers of the lines inside fenced code blocks, the fences left out. A document that can be read in two ways has
 * none: a fence never ends, stands in HTML, is left by the list or the quotation that it stands in, or closes where
 * only some lists would let it.
 */
export function fencedLines(lines: readonly string[]): Set<number> {
  const fenced = new Set<number>();
  let fence: Fence | undefined;
  let htmlEnds: RegExp | undefined;
  for (const [index, line] of lines.entries()) {
    if (fence !== undefined) {
      const kind = kindWithin(line, fence);
      if (kind === 'unclear') return new Set();
      if (kind === 'end') fence = undefined;
      else if (fence.isCode) fenced.add(index + 1);
    } else if (htmlEnds !== undefined) {
      if (ANY_MARK.test(line)) return new Set();
      if (htmlEnds.test(line)) htmlEnds = undefined;
    } else {
      htmlEnds = htmlBegun(line);
      fence = opened(line, lines[index - 1] ?? '');
    }
  }
  return fence === undefined ? fenced : new Set();
}

function htmlBegun(line: string): RegExp | undefined {
  const text = line.replace(CONTAINERS, '');
  const ends = text.startsWith('<') ? HTML_BLOCKS.find(([begins]) => begins.test(text))?.[1] : undefined;
  return ends?.test(text) ? undefined : ends;
}

/** What only goes on with the paragraph above opens nothing: deep indentation, or an item that is not the first. */
function opened(line: string, previous: string): Fence | undefined {
  const [, before = '', item = '', mark, info = ''] = OPENING.exec(line) ?? [];
  if (mark === undefined) return undefined;
  const { depth, rest } = unquoted(before, Number.POSITIVE_INFINITY);
  const column = width(rest + item);
  const goesOn = (item === '' && column >= 4) || (/\d/.test(item) && Number.parseInt(item, 10) !== 1);
  if (goesOn && /[^\s>]/.test(previous)) return undefined;
  return { mark: mark.charAt(0), length: mark.length, depth, column, isCode: !RENDERED.test(info) };
}

/** A closing fence, code, or a line that may stand outside. */
function kindWithin(line: string, { mark, length, depth, column }: Fence): 'end' | 'code' | 'unclear' {
  const quoted = unquoted(line, depth);
  if (quoted.depth < depth) return 'unclear';
  const text = quoted.rest.trim();
  if (text === '') return 'code';
  const indent = width(/^[ \t]*/.exec(quoted.rest)?.[0] ?? '');
  if (indent < column) return 'unclear';
  const isMark = text.length >= length && text === mark.repeat(text.length);
  if (!isMark || indent > column + 3) return 'code';
  return column === 0 || indent === column ? 'end' : 'unclear';
}

/** Takes off the marks of quotations, each with the blank behind it, at most so many. */
function unquoted(line: string, most: number): { depth: number; rest: string } {
  let rest = line;
  let depth = 0;
  while (depth < most && /^[ \t]*>/.test(rest)) {
    rest = rest.replace(/^[ \t]*> ?/, '');
    depth++;
  }
  return { depth, rest };
}

/** Columns of a text; a tab goes on to the next multiple of four. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += character === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
