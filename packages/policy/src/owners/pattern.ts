import { matchRuns } from '@sallyport/core';

/** One character of a segment; `*` and `?` without a backslash before them are wildcards. */
interface Token {
  readonly text: string;
  readonly wild: boolean;
}

/** A segment of a path, or any number of them. */
type Segment = readonly Token[] | 'any number';

const ONE: readonly Token[] = [{ text: '*', wild: true }];

/**
 * A pattern of CODEOWNERS as a test of paths. It is gitignore's language with GitHub's exceptions: `!`, `[ ]` and an
 * escaped `#` do not exist, and a pattern that ends in `/*` does not reach into folders below. Case counts. No pattern
 * makes it backtrack without bound.
 * @returns nothing for a pattern that GitHub does not read
 */
export function compileOwnerPattern(pattern: string): ((path: string) => boolean) | undefined {
  if (/^!|[[\]]|^\\#|\*\*\*/.test(pattern) || pattern === '') return undefined;
  if (pattern === '/') return () => false;
  const segments = segmentsOf(pattern);
  return (path) => {
    const names = path.split('/');
    return matchRuns(segments.length, names.length, {
      isRun: (at) => segments[at] === 'any number',
      matches: (at, name) => matchesName(segments[at], names[name] ?? ''),
    });
  };
}

/**
 * Without a slash before its end, a pattern matches at any depth; with one at its end, what is in the folder. A name at
 * the end may be a folder's, and then owns all that is in it.
 */
function segmentsOf(pattern: string): Segment[] {
  const parts = pattern.split('/');
  if (parts[0] === '') parts.shift();
  else if (parts.length === 1 || (parts.length === 2 && parts[1] === '')) parts.unshift('**');
  if (parts.length > 1 && parts.at(-1) === '') parts[parts.length - 1] = '**';
  const segments = parts.map((part): Segment => (part === '**' ? 'any number' : tokensOf(part)));
  const last = parts.at(-1);
  if (last === '**') segments.push(ONE);
  else if (last !== '*') segments.push('any number');
  return segments;
}

function tokensOf(part: string): Token[] {
  return (part.match(/\\?[\s\S]/gu) ?? []).map((token) => ({
    text: token.length > 1 && token.startsWith('\\') ? token.slice(1) : token,
    wild: token === '*' || token === '?',
  }));
}

function matchesName(segment: Segment | undefined, name: string): boolean {
  if (segment === undefined || segment === 'any number') return false;
  const characters = [...name];
  return matchRuns(segment.length, characters.length, {
    isRun: (at) => isWildcard(segment[at], '*'),
    matches: (at, character) => isWildcard(segment[at], '?') || isLiteral(segment[at], characters[character]),
  });
}

function isWildcard(token: Token | undefined, text: string): boolean {
  return token?.wild === true && token.text === text;
}

function isLiteral(token: Token | undefined, character: string | undefined): boolean {
  return token?.wild === false && token.text === character;
}
