import {
  AGENT,
  AGENTS_DOCUMENT,
  ALICE,
  APPROVED_SOURCE,
  BOB,
  CAROL,
  CONFIGURATION,
  closeRepositories,
  DOCS,
  DOCUMENT,
  expectAllowed,
  expectRefused,
  type Facts,
  WEB_FLOW,
  withFacts,
  withReviews,
} from './gate-case.ts';
import { provenance } from './statements.ts';

afterAll(closeRepositories);

const agents = AGENTS_DOCUMENT;
const commits = (change: Partial<Facts['commits'][number]>) => (facts: Facts) => ({
  ...facts,
  commits: facts.commits.map((commit) => ({ ...commit, ...change })),
});
const author = (account: Facts['pullRequest']['author']) => (facts: Facts) => ({
  ...facts,
  pullRequest: { ...facts.pullRequest, author: account },
});
const two = { ...agents, commits: [DOCS, { files: { 'docs/new.md': '# New\n' } }] };
const second = (change: Partial<Facts['commits'][number]>) => (facts: Facts) => ({
  ...facts,
  commits: facts.commits.map((commit, index) => (index === 1 ? { ...commit, ...change } : commit)),
});

describe('who may propose a change', () => {
  expectAllowed([
    ['a person', ALICE, DOCUMENT],
    ['a declared agent', AGENT, agents],
    ["a declared agent's login in another case", { ...AGENT, login: 'Acme-Agent[bot]' }, agents],
    [
      'an agent that works under a user account',
      { login: 'acme-robot', id: 99, type: 'User' },
      {
        ...agents,
        configuration: CONFIGURATION.replace('acme-agent[bot]: { id: 4242', 'acme-robot: { id: 99'),
      },
    ],
    ['an agent that commits with its own account', AGENT, withFacts(agents, commits({ committer: AGENT }))],
    [
      "a person's pull request from a fork",
      ALICE,
      withFacts(DOCUMENT, (facts) => ({
        ...facts,
        pullRequest: { ...facts.pullRequest, head: { ...facts.pullRequest.head, repositoryId: 2 } },
      })),
    ],
    [
      "a person's pull request from a fork that is gone",
      ALICE,
      withFacts(DOCUMENT, (facts) => ({
        ...facts,
        pullRequest: { ...facts.pullRequest, head: { ...facts.pullRequest.head, repositoryId: null } },
      })),
    ],
    ["a person's pull request with another person's commit", ALICE, withFacts(DOCUMENT, commits({ author: BOB }))],
    ["a person's commits that are not verified", ALICE, withFacts(DOCUMENT, commits({ verified: false }))],
  ]);
  expectRefused([
    ['nobody', ALICE, withFacts(DOCUMENT, author(null)), 'identity.author'],
    ['a bot that is not declared', { login: 'other[bot]', id: 5, type: 'Bot' }, DOCUMENT, 'identity.author'],
    [
      'dependabot without a declaration',
      { login: 'dependabot[bot]', id: 49699333, type: 'Bot' },
      DOCUMENT,
      'identity.author',
    ],
    ['a bot without brackets', { login: 'other', id: 5, type: 'Bot' }, DOCUMENT, 'identity.author'],
    ['the agent, where nothing is declared', AGENT, { ...agents, configuration: undefined }, 'identity.author'],
    ["the agent's login with another id", { ...AGENT, id: 4243 }, agents, 'identity.author'],
    ["the agent's id with another login", { ...AGENT, login: 'acme-agent2[bot]' }, agents, 'identity.author'],
    ["the agent's login without brackets", { ...AGENT, login: 'acme-agent' }, agents, 'identity.author'],
    ["a person with the agent's login", { ...AGENT, id: 7, type: 'User' }, agents, 'identity.author'],
    ['the agent as a user', { ...AGENT, type: 'User' }, agents, 'identity.author'],
    ["a person with the agent's id", { ...ALICE, id: 4242 }, DOCUMENT, 'identity.author'],
    ['a user with brackets', { login: 'nice[bot]', id: 8, type: 'User' }, DOCUMENT, 'identity.author'],
    ['an organisation', { ...ALICE, type: 'Organization' }, DOCUMENT, 'identity.author'],
    ['a mannequin', { ...ALICE, type: 'Mannequin' }, DOCUMENT, 'identity.author'],
    ['another spelling of the type', { ...ALICE, type: 'user' }, DOCUMENT, 'identity.author'],
    [
      'an agent under a pattern',
      AGENT,
      { ...agents, configuration: CONFIGURATION.replace('acme-agent[bot]', '"*"') },
      'identity.agents',
    ],
    [
      'an agent under a pattern with brackets',
      AGENT,
      { ...agents, configuration: CONFIGURATION.replace('acme-agent[bot]', '"acme-*[bot]"') },
      'identity.agents',
    ],
    [
      "an agent's pull request from a fork",
      AGENT,
      withFacts(agents, (facts) => ({
        ...facts,
        pullRequest: { ...facts.pullRequest, head: { ...facts.pullRequest.head, repositoryId: 2 } },
      })),
      'identity.fork',
    ],
    [
      "an agent's pull request from nowhere",
      AGENT,
      withFacts(agents, (facts) => ({
        ...facts,
        pullRequest: { ...facts.pullRequest, head: { ...facts.pullRequest.head, repositoryId: null } },
      })),
      'identity.fork',
    ],
    [
      "an agent's commit from a fork",
      ALICE,
      withFacts(agents, (facts) => ({
        ...commits({ author: AGENT })(facts),
        pullRequest: { ...facts.pullRequest, head: { ...facts.pullRequest.head, repositoryId: 2 } },
      })),
      'identity.fork',
    ],
    [
      'a draft',
      ALICE,
      withFacts(DOCUMENT, (facts) => ({ ...facts, pullRequest: { ...facts.pullRequest, draft: true } })),
      'change.ready',
    ],
  ]);
});

describe('whose commits a change has', () => {
  expectAllowed([
    ['two by the agent', AGENT, two],
    [
      "a person's pull request with an agent's commit, with provenance",
      ALICE,
      withFacts(two, second({ author: AGENT })),
    ],
  ]);
  expectRefused([
    [
      "one more by a person on an agent's pull request",
      AGENT,
      withFacts(two, second({ author: ALICE })),
      'identity.agent-commits',
    ],
    [
      "one more by nobody on an agent's pull request",
      AGENT,
      withFacts(two, second({ author: null })),
      'identity.agent-commits',
    ],
    [
      "one more that a person committed on an agent's pull request",
      AGENT,
      withFacts(two, second({ committer: ALICE })),
      'identity.agent-commits',
    ],
    [
      "one that is not verified on an agent's pull request",
      AGENT,
      withFacts(two, second({ verified: false })),
      'identity.agent-commits',
    ],
    [
      "an agent's commit that is not verified, in a person's",
      ALICE,
      withFacts(two, second({ author: AGENT, verified: false })),
      'identity.agent-commits',
    ],
    [
      'one by a bot that is not declared',
      ALICE,
      withFacts(DOCUMENT, commits({ author: { login: 'x[bot]', id: 5, type: 'Bot' } })),
      'identity.author',
    ],
    [
      'one committed by a bot that is not declared',
      ALICE,
      withFacts(DOCUMENT, commits({ committer: { login: 'x[bot]', id: 5, type: 'Bot' } })),
      'identity.author',
    ],
    [
      "an agent's commit in a person's pull request, without provenance",
      ALICE,
      withFacts(DOCUMENT, commits({ author: AGENT })),
      'evidence.agent-provenance',
    ],
    [
      "an agent's committing in a person's pull request, without provenance",
      ALICE,
      withFacts(DOCUMENT, commits({ committer: AGENT })),
      'evidence.agent-provenance',
    ],
    [
      'a commit that the facts lack',
      ALICE,
      withFacts(two, (facts) => ({ ...facts, commits: facts.commits.slice(0, 1) })),
      'identity.commits',
    ],
    ['all commits lacking', ALICE, withFacts(DOCUMENT, (facts) => ({ ...facts, commits: [] })), 'identity.commits'],
    [
      'a committer that calls itself web-flow',
      ALICE,
      withReviews(withFacts(APPROVED_SOURCE, commits({ committer: { ...WEB_FLOW, id: 12 } })), {
        author: { login: 'web-flow', id: 12, type: 'User' },
      }),
      'approvals.count',
    ],
  ]);
});

describe('what the agent works for', () => {
  const intent = (paths: string, more = '') => ({
    ...agents,
    configuration: CONFIGURATION.replace('paths: ["**"]', `paths: [${paths}]`).replace(
      'maxTier: high',
      `maxTier: high${more}`,
    ),
  });
  const renamed = {
    ...intent('"docs/**"'),
    commits: [{ files: { 'README.md': null, 'docs/readme.md': '# Shop\n' } }],
  };
  const model = (name: string) => ({ ...agents, evidence: [provenance('chores', [name])] });
  expectAllowed([
    ['within its paths', AGENT, intent('"docs/**"')],
    ['with a model of its own', AGENT, model('anthropic/claude-sonnet-5')],
  ]);
  expectRefused([
    ['outside its paths', AGENT, intent('"test/**"'), 'intent.paths'],
    ['no paths at all', AGENT, intent(''), 'intent.paths'],
    ['one name of a rename outside', AGENT, renamed, 'intent.paths'],
    [
      'above its tier',
      AGENT,
      {
        ...agents,
        commits: [{ files: { 'src/cart.js': 'export const a = 1;\n' } }],
        configuration: CONFIGURATION.replace('maxTier: high', 'maxTier: low'),
      },
      'intent.tier',
    ],
    ['a model of nobody', AGENT, model('openai/gpt-9'), 'intent.models'],
    ['a model beyond the slash', AGENT, model('anthropic/claude-x/y'), 'intent.models'],
    [
      'two intents, one not its own',
      AGENT,
      { ...agents, evidence: [provenance(), provenance('other')] },
      'intent.declared',
    ],
    [
      'an agent without an intent',
      AGENT,
      { ...agents, configuration: CONFIGURATION.replace('intents: [chores]', 'intents: []') },
      'intent.declared',
    ],
    ['a name that every object has', AGENT, { ...agents, evidence: [provenance('constructor')] }, 'intent.declared'],
    ['co-authors do not make it another', CAROL, withFacts(DOCUMENT, author(AGENT)), 'identity.agent-commits'],
  ]);
});
