import {
  AGENT,
  AGENTS_DOCUMENT,
  AGENTS_WORKFLOW,
  ALICE,
  APPROVED_SOURCE,
  closeRepositories,
  DOCUMENT,
  expectAllowed,
  expectRefused,
} from './gate-case.ts';
import { provenance, SOURCE, tests } from './statements.ts';

afterAll(closeRepositories);

describe('the gate', () => {
  expectAllowed([
    ["a person's document", ALICE, DOCUMENT],
    ["a person's document, without a configuration", ALICE, { ...DOCUMENT, configuration: undefined }],
    ["a person's source, approved, with its evidence", ALICE, APPROVED_SOURCE],
    ["an agent's document with its provenance", AGENT, AGENTS_DOCUMENT],
    ["an agent's workflow with two approvals", AGENT, AGENTS_WORKFLOW],
  ]);
  expectRefused([
    ['no facts', ALICE, { ...DOCUMENT, facts: null }, 'identity.facts'],
    ['an agent without provenance', AGENT, { ...AGENTS_DOCUMENT, evidence: [] }, 'evidence.agent-provenance'],
    ['an intent that it does not have', AGENT, { ...AGENTS_DOCUMENT, evidence: [provenance('x')] }, 'intent.declared'],
    ['source without an approval', ALICE, { ...APPROVED_SOURCE, facts: (facts) => facts }, 'approvals.count'],
    ['source with tests alone', ALICE, { ...APPROVED_SOURCE, evidence: [tests()] }, 'evidence.coverage'],
    ['one test failed', ALICE, { ...APPROVED_SOURCE, evidence: [...SOURCE, tests(3, 1)] }, 'evidence.tests'],
    ['unsigned evidence', ALICE, { ...APPROVED_SOURCE, unsigned: false }, 'evidence.tests'],
    ['the same commit on both sides', ALICE, { ...DOCUMENT, commits: [] }, 'change.something'],
  ]);
});
