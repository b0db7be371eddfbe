import { Automaton, type Pattern } from './automaton.ts';
import type { Shape } from './shape.ts';
import { Sieve } from './sieve.ts';
import { variantsOf } from './variants.ts';

/** What the automaton finds: a secret's value, or a text that says to look for a shape. */
export type Target =
  | { readonly kind: 'value'; readonly rule: string }
  | { readonly kind: 'shape'; readonly shape: number };

/** What is looked for in one direction of one upstream's calls. */
export interface RuleSet {
  readonly automaton: Automaton<Target>;
  readonly sieve: Sieve;
  readonly shapes: readonly Shape[];
  /** Nothing is looked for. */
  readonly isEmpty: boolean;
  /** What stands in a found text's place; undefined leaves it as it is. */
  replace(rule: string, found: string): string | undefined;
}

export interface Secret {
  readonly rule: string;
  readonly value: string;
}

/** Irreversible: the rule's name and nothing of the value. No character of it needs an escape in JSON. */
export function redactionOf(rule: string): string {
  return `[REDACTED:${rule}]`;
}

export function createRuleSet(
  secrets: readonly Secret[],
  shapes: readonly Shape[],
  replace: RuleSet['replace'] = redactionOf,
): RuleSet {
  const patterns: Pattern<Target>[] = secrets.flatMap(({ rule, value }) =>
    variantsOf(value).map((text): Pattern<Target> => ({ text, value: { kind: 'value', rule } })),
  );
  for (const [shape, { hints }] of shapes.entries()) {
    for (const text of hints) patterns.push({ text, value: { kind: 'shape', shape } });
  }
  const sieve = new Sieve(
    patterns.map(({ text, value }) => ({ text, shape: value.kind === 'shape' ? shapes[value.shape] : undefined })),
  );
  return { automaton: new Automaton(patterns), sieve, shapes, isEmpty: patterns.length === 0, replace };
}

/** Could the text hold anything at all? One pass without allocation; false is certain. */
export function mayMatch({ automaton, isEmpty }: RuleSet, text: string): boolean {
  if (isEmpty) return false;
  if (text.includes('\\') || text.includes('%') || text.includes('&')) return true;
  const { next, columnOf, endsHere, shift } = automaton;
  let state = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const column = columnOf[code] as number;
    if (column === 0) {
      if (code !== 0x0a && code !== 0x0d) state = 0;
      continue;
    }
    state = next[state + column] as number;
    if (endsHere[state >> shift] === 1) return true;
  }
  return false;
}
