import { ordinaryRule } from '../paths/path-rule.ts';
import { testRole } from '../paths/tests.ts';

/** Cases and their data, by name; what the lines do to them is for content rules. */
export const tests = ordinaryRule({
  code: 'RISK_TEST',
  title: 'Tests',
  why: 'New cases can only add to what is checked; whether old ones are weakened is judged by their lines.',
  remedy: 'Nothing to do.',
  class: 'test',
  tier: 'low',
  what: 'tests or their data',
  claims: (name) => testRole(name) !== undefined,
});
