import { SallyportError } from './errors.ts';

/** Does this path match? `path` is a text, or the path's bytes. */
export type PathMatcher = (path: string | Uint8Array) => boolean;

const MAX_ALTERNATIVES = 256;

/**
 * Compiles a glob of the configuration. `*` matches within a segment, `**` over segments, `?` one byte,
 * `{a,b}` alternatives; dot files match; `[` and `]` are literal; case counts. Paths are compared as bytes.
 * Matching is linear in path times pattern: no pattern makes it backtrack without bound.
 * @throws SallyportError GLOB_INVALID for an empty pattern, a leading `/`, a `..` segment, `!`, or unbalanced braces.
 */
export function compileGlob(pattern: string): PathMatcher {
  return compileGlobs([pattern]);
}

/** A matcher for any of several globs; matches nothing when there are none. */
export function compileGlobs(patterns: readonly string[]): PathMatcher {
  const alternatives = patterns.flatMap((pattern) => expandBraces(checked(pattern), pattern).map(segmentsOf));
  if (alternatives.length === 0) return () => false;
  return (path) => {
    const segments = segmentsOf(path);
    return alternatives.some((glob) => matchSegments(glob, segments));
  };
}

/** One character for each byte, so that matching counts bytes. */
function bytesOf(path: string | Uint8Array): string {
  const bytes =
    typeof path === 'string' ? Buffer.from(path) : Buffer.from(path.buffer, path.byteOffset, path.byteLength);
  return bytes.toString('latin1');
}

function segmentsOf(path: string | Uint8Array): string[] {
  return bytesOf(path).split('/');
}

function invalid(pattern: string, why: string): SallyportError {
  return new SallyportError({
    code: 'GLOB_INVALID',
    message: `the pattern ${JSON.stringify(pattern)} ${why}`,
    remedy: 'Write paths from the repository root with *, **, ? and {a,b}, for instance src/auth/**.',
  });
}

function checked(pattern: string): string {
  if (pattern === '') throw invalid(pattern, 'is empty');
  if (pattern.startsWith('/')) throw invalid(pattern, 'starts with a slash');
  if (pattern.includes('!')) throw invalid(pattern, 'has a "!"; patterns cannot be negated');
  if (pattern.includes('\0')) throw invalid(pattern, 'has a NUL byte');
  return pattern;
}

/** All the brace-free patterns that a pattern stands for. */
function expandBraces(text: string, pattern: string): string[] {
  const open = text.indexOf('{');
  if (open < 0) {
    if (text.includes('}')) throw invalid(pattern, 'closes a brace that it does not open');
    if (text.split('/').includes('..')) throw invalid(pattern, 'has a ".." segment');
    if (text === '' || text.startsWith('/'))
      throw invalid(pattern, 'has an alternative that is empty or starts with a slash');
    return [text];
  }
  const { parts, end } = splitBraces(text, open, pattern);
  const expanded = parts.flatMap((part) => expandBraces(text.slice(0, open) + part + text.slice(end + 1), pattern));
  if (expanded.length > MAX_ALTERNATIVES) throw invalid(pattern, `stands for more than ${MAX_ALTERNATIVES} patterns`);
  return expanded;
}

function splitBraces(text: string, open: number, pattern: string): { parts: string[]; end: number } {
  if (text.slice(0, open).includes('}')) throw invalid(pattern, 'closes a brace that it does not open');
  const parts: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < text.length; at++) {
    const character = text[at];
    if (character === '{') depth++;
    if (depth === 1 && (character === ',' || character === '}')) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
    if (character === '}' && --depth === 0) return { parts, end: at };
  }
  throw invalid(pattern, 'opens a brace that it does not close');
}

/** `**` as a whole segment stands for any number of segments; the last choice alone is remembered, as for `*`. */
function matchSegments(glob: readonly string[], path: readonly string[]): boolean {
  return matchRuns(glob.length, path.length, {
    isRun: (g) => glob[g] === '**',
    matches: (g, p) => matchSegment(glob[g] as string, path[p] as string),
  });
}

function matchSegment(glob: string, text: string): boolean {
  return matchRuns(glob.length, text.length, {
    isRun: (g) => glob[g] === '*',
    matches: (g, p) => glob[g] === '?' || glob[g] === text[p],
  });
}

/**
 * The classic wildcard match: on a mismatch, let the last run take one more and go on. Its time is at most the product
 * of the two lengths.
 */
export function matchRuns(
  globLength: number,
  textLength: number,
  { isRun, matches }: { isRun: (g: number) => boolean; matches: (g: number, p: number) => boolean },
): boolean {
  let g = 0;
  let p = 0;
  let run = -1;
  let taken = 0;
  while (p < textLength) {
    if (g < globLength && isRun(g)) {
      run = g++;
      taken = p;
    } else if (g < globLength && matches(g, p)) {
      g++;
      p++;
    } else if (run >= 0) {
      g = run + 1;
      p = ++taken;
    } else return false;
  }
  while (g < globLength && isRun(g)) g++;
  return g === globLength;
}
