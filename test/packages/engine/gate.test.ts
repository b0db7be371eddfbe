import {
  type Account,
  AGENT,
  ALICE,
  approval,
  BASE,
  BOB,
  CAROL,
  CONFIGURATION,
  DOCS,
  type GateCase,
  runGate,
  SOURCE_CHANGE,
  WORKFLOW,
} from './gate-case.ts';
import { removeRepositories } from './repository.ts';
import { provenance, SOURCE, tests } from './statements.ts';

afterAll(removeRepositories);

const document: GateCase = {
  base: BASE,
  commits: [DOCS],
  configuration: CONFIGURATION,
  evidence: [],
  facts: (facts) => facts,
  unsigned: true,
};
const source: GateCase = {
  ...document,
  commits: [SOURCE_CHANGE],
  evidence: SOURCE,
  facts: (facts) => ({ ...facts, reviews: [approval(BOB, facts.pullRequest.head.sha)] }),
};
const agentsDocument: GateCase = { ...document, evidence: [provenance()] };
const agentsWorkflow: GateCase = {
  ...document,
  commits: [WORKFLOW],
  evidence: [...SOURCE, provenance()],
  facts: (facts) => ({
    ...facts,
    reviews: [approval(ALICE, facts.pullRequest.head.sha), approval(BOB, facts.pullRequest.head.sha)],
  }),
};

type Row = [name: string, author: Account, gateCase: GateCase];

describe('a change that has what it needs is allowed', () => {
  test.each<Row>([
    ["a person's document", ALICE, document],
    ["a person's document, without a configuration", ALICE, { ...document, configuration: undefined }],
    ["a person's source, approved, with its evidence", ALICE, source],
    ["an agent's document with its provenance", AGENT, agentsDocument],
    ["an agent's workflow with two approvals", AGENT, agentsWorkflow],
  ])('%s', async (_, author, gateCase) => {
    const result = await runGate(author, gateCase);
    expect({ ...result, text: result.text }).toMatchObject({ outcome: 'allow', text: '' });
  });
});

describe('a change that lacks something is denied', () => {
  test.each<[...Row, rule: string]>([
    ['no facts', ALICE, { ...document, facts: null }, 'identity.facts'],
    ["an agent's document without provenance", AGENT, { ...agentsDocument, evidence: [] }, 'evidence.agent-provenance'],
    ['an intent that is not its own', AGENT, { ...agentsDocument, evidence: [provenance('other')] }, 'intent.declared'],
    ['source without an approval', ALICE, { ...source, facts: (facts) => facts }, 'approvals.count'],
    ['source with tests alone', ALICE, { ...source, evidence: [tests()] }, 'evidence.coverage'],
    ['one test failed', ALICE, { ...source, evidence: [...SOURCE, tests(3, 1)] }, 'evidence.tests'],
    ['unsigned evidence', ALICE, { ...source, unsigned: false }, 'evidence.tests'],
    ['the same commit on both sides', ALICE, { ...document, commits: [] }, 'change.something'],
  ])('%s', async (_, author, gateCase, rule) => {
    const result = await runGate(author, gateCase);
    expect({ outcome: result.outcome, failing: result.failing }).toEqual({
      outcome: 'deny',
      failing: expect.arrayContaining([rule]),
    });
  });

  test('the second approval of an infrastructure change is by somebody else', async () => {
    const twice: GateCase = {
      ...agentsWorkflow,
      facts: (facts) => ({
        ...facts,
        reviews: [CAROL, CAROL].map((person) => approval(person, facts.pullRequest.head.sha)),
      }),
    };
    expect((await runGate(AGENT, twice)).failing).toContain('approvals.infrastructure');
  });
});
