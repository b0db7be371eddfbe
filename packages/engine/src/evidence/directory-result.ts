import type { RuleResult } from '@sallyport/core';
import type { CollectedEvidence } from './collect.ts';

/** What was left aside in the evidence directory takes nothing away from what counts; it is said. */
export function directoryResult({ counted, notes }: Pick<CollectedEvidence, 'counted' | 'notes'>): RuleResult {
  const id = 'evidence.directory';
  const children = notes.map(
    ({ name, message }): RuleResult => ({ id, result: 'skip', message: `${name} ${message}` }),
  );
  const message = `${counted.length} Statements about this change count, ${notes.length} files do not`;
  return { id, result: 'pass', message, ...(children.length > 0 && { children }) };
}
