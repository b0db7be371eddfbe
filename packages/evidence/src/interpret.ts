import { isSallyportError, type Statement } from '@sallyport/core';
import { KINDS } from './kinds/index.ts';
import type { Interpretation } from './types.ts';

/**
 * What a Statement says, in figures. It looks at the predicate alone: whether the Statement is about the change at hand,
 * and whether its signer may speak, is asked elsewhere. Nothing is rounded, and nothing malformed is mended.
 */
export function interpretStatement({ predicateType, predicate }: Statement): Interpretation {
  const known = KINDS.find((kind) => kind.accepts(predicateType, predicate));
  if (known === undefined) return { outcome: 'unrelated', predicateType };
  try {
    return { outcome: 'evidence', evidence: known.interpret(predicate, predicateType) };
  } catch (error) {
    if (!isSallyportError(error)) throw error;
    return { outcome: 'malformed', kind: known.kind, error };
  }
}
