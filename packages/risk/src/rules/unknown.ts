import type { OrdinaryRule } from '../paths/path-rule.ts';
import { isDeclaredLow } from './declared-tiers.ts';

/** What nothing else claims is never low (fail closed), unless the configuration says so (contract, `tiers.low`). */
export const unknown: OrdinaryRule = {
  code: 'RISK_UNKNOWN',
  title: 'Other files',
  why: 'No rule knows what this file is for, so nobody can call it harmless.',
  remedy: 'Read it; if files of this kind are harmless here, list them under tiers.low.',
  kind: 'file',
  needs: 'names',
  class: 'other',
  tier: 'medium',
  claims: () => true,
  applies: ({ known }) => known.has('RISK_UNKNOWN'),
  *inspect(file) {
    if (isDeclaredLow(file)) yield { tier: 'low', message: 'declared under tiers.low' };
    else yield { tier: 'medium', message: 'a file of a kind that no rule knows' };
  },
};
