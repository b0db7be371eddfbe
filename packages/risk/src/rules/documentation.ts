import { isDocumentation } from '../paths/documentation.ts';
import { ordinaryRule } from '../paths/path-rule.ts';

/** Prose for people (contract, "Low"). */
export const documentation = ordinaryRule({
  code: 'RISK_DOCUMENTATION',
  title: 'Documentation',
  why: 'Prose changes nothing that runs; what hides in it is judged by its characters.',
  remedy: 'Nothing to do.',
  class: 'documentation',
  tier: 'low',
  what: 'documentation',
  claims: isDocumentation,
});
