import { createRuleSet } from './rules.ts';
import { scan } from './scanner.ts';
import { TOKEN_SHAPES } from './shapes.ts';

/** Where a token stands in a text, by its form. */
export interface FoundToken {
  readonly start: number;
  readonly end: number;
  /** The form's name: `github-token`. */
  readonly rule: string;
}

const rules = createRuleSet([], TOKEN_SHAPES);

/** What `redact.patterns` finds in a text. */
export function findTokens(text: string): FoundToken[] {
  return scan(rules, text).map(({ start, end, rule }) => ({ start, end, rule }));
}
