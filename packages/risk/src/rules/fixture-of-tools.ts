import { ordinaryRule } from '../paths/path-rule.ts';
import { isTestData } from '../paths/tests.ts';

/**
 * Test data with a name that tools obey elsewhere: `test/fixtures/app/package.json`. Nothing obeys it there, unless a
 * test installs or builds its own fixture, so it is neither low nor what its name says.
 */
export const fixtureOfTools = ordinaryRule({
  code: 'RISK_FIXTURE_OF_TOOLS',
  title: 'Fixtures that tools could obey',
  why: 'A test that installs, builds or runs its fixtures does what this file says.',
  remedy: 'Check whether a test runs a tool in that folder.',
  class: 'test',
  tier: 'medium',
  what: 'test data with a name that build tools, package managers or pipelines obey',
  claims: isTestData,
});
