import { ordinaryRule } from '../paths/path-rule.ts';
import { testRole } from '../paths/tests.ts';

/** What runs before or beside every test (contract, "Low"). */
export const testSupport = ordinaryRule({
  code: 'RISK_TEST_SUPPORT',
  title: 'Shared by tests',
  why: 'Set-up files, helpers and mocks run with every test: a line there can make all of them pass.',
  remedy: 'Check that no assertion, failure or production module is replaced.',
  class: 'test',
  tier: 'medium',
  what: 'a set-up file, helper, mock or runner that tests share',
  claims: (name) => testRole(name) === 'support',
});
