import { isSallyportError, type Statement } from '@sallyport/core';
import type { KindOfEvidence } from './kind.ts';
import type { Interpretation } from './types.ts';

/** What a Statement says to the first of these kinds that knows its predicate. */
export function interpretAs(kinds: readonly KindOfEvidence[], { predicateType, predicate }: Statement): Interpretation {
  const known = kinds.find((kind) => kind.accepts(predicateType, predicate));
  if (known === undefined) return { outcome: 'unrelated', predicateType };
  try {
    return { outcome: 'evidence', evidence: known.interpret(predicate, predicateType) };
  } catch (error) {
    if (!isSallyportError(error)) throw error;
    return { outcome: 'malformed', kind: known.kind, error };
  }
}
