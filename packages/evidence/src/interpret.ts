import type { Statement } from '@sallyport/core';
import { interpretAs } from './interpret-as.ts';
import { KINDS } from './kinds/index.ts';
import type { Interpretation } from './types.ts';

/**
 * What a Statement says, in figures. It looks at the predicate alone: whether the Statement is about the change at hand,
 * and whether its signer may speak, is asked elsewhere. Nothing is rounded, and nothing malformed is mended.
 */
export function interpretStatement(statement: Statement): Interpretation {
  return interpretAs(KINDS, statement);
}
