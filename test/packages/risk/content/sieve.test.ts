import fc from 'fast-check';
import { ACTIVE, PULLED_IN } from '../../../../packages/risk/src/content/document-active.ts';
import { MADE_UP_CODE, RUNNER_COMMAND, WRITES_OUTSIDE } from '../../../../packages/risk/src/content/reach-code.ts';
import { REMOTE } from '../../../../packages/risk/src/content/reach-network.ts';
import { CHILD_PROCESS } from '../../../../packages/risk/src/content/reach-processes.ts';
import { CREDENTIALS, ENVIRONMENT } from '../../../../packages/risk/src/content/reach-secrets.ts';
import { NOTHING, Sieve } from '../../../../packages/risk/src/content/sieve.ts';
import { REPLACEMENT } from '../../../../packages/risk/src/content/test-replacements.ts';
import { SKIP } from '../../../../packages/risk/src/content/test-skips.ts';
import { CASE_TABLE, DEAD_CODE, THRESHOLD } from '../../../../packages/risk/src/content/test-syntax.ts';

const SIEVES = {
  ACTIVE,
  CASE_TABLE,
  CHILD_PROCESS,
  CREDENTIALS,
  DEAD_CODE,
  ENVIRONMENT,
  MADE_UP_CODE,
  PULLED_IN,
  REMOTE,
  REPLACEMENT,
  RUNNER_COMMAND,
  SKIP,
  THRESHOLD,
  WRITES_OUTSIDE,
};

/** An expression that finds all that this one finds, and more: without what it looks at around it. */
function withoutLookingAround(source: string): string {
  let out = '';
  for (let at = 0; at < source.length; at++) {
    const look = /^\(\?(?:=|!|<=|<!)/.exec(source.slice(at));
    if (look !== null) at = closing(source, at);
    else if (source.startsWith('\\b', at)) at++;
    else if (source[at] === '\\') out += source.slice(at, ++at + 1);
    else if (source[at] === '[') {
      const end = classEnd(source, at);
      out += source.slice(at, end + 1);
      at = end;
    } else out += source[at];
  }
  return out;
}

function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '[') at = classEnd(source, at);
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  throw new Error(`no end: ${source}`);
}

function classEnd(source: string, open: number): number {
  let at = open + 1;
  while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at;
}

const parts = Object.entries(SIEVES).flatMap(([name, sieve]) =>
  sieve.parts.map(
    ([words, expression]) => [name, expression.source.slice(0, 60), words.split(' '), expression] as const,
  ),
);

describe('a sieve', () => {
  test.each(parts)('%s: what %s finds has one of its words', (_name, _source, words, expression) => {
    const found = fc.stringMatching(new RegExp(withoutLookingAround(expression.source)));
    fc.assert(
      fc.property(found, (text) => {
        const where = expression.ignoreCase ? text.toLowerCase() : text;
        expect(words.some((word) => where.includes(word)) ? '' : text).toBe('');
      }),
      { numRuns: 60 },
    );
  });

  test('finds what any of its expressions finds, and nothing in a text that has none of their words', () => {
    const sieve = new Sieve(['a', /^a+$/], ['B b', /b/], ['c', /^C$/i]);
    const lines = ['aa', 'ab', 'B', 'C', 'x'];
    expect(lines.filter((line) => sieve.within(lines.join('\n')).test(line))).toEqual(['aa', 'ab', 'C']);
    expect(lines.filter((line) => sieve.test(line))).toEqual(['aa', 'ab', 'C']);
    expect(lines.map((line) => sieve.exec(line)?.[0])).toEqual(['aa', 'b', undefined, 'C', undefined]);
    expect(sieve.within('xyz')).toBe(NOTHING);
    expect(sieve.within('C')).not.toBe(NOTHING);
  });
});
