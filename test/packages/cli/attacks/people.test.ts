import {
  type Account,
  AGENT,
  AGENTS_DOCUMENT,
  AGENTS_WORKFLOW,
  ALICE,
  APPROVED_SOURCE,
  approval,
  BOB,
  CAROL,
  CONFIGURATION,
  closeRepositories,
  DOCS,
  DOCUMENT,
  type Facts,
  type GateCase,
  type Review,
  SOURCE_CHANGE,
  WEB_FLOW,
  withConfiguration,
  withFacts,
  withReviews,
} from '../../engine/gate-case.ts';
import { provenance, SOURCE } from '../../engine/statements.ts';
import { expectAttacks, expectTwins, type Try } from './scene.ts';

afterAll(closeRepositories);

const OLD = '1'.repeat(40);
const at = (minute: number) => `2026-11-22T09:${String(minute).padStart(2, '0')}:00Z`;
const source = APPROVED_SOURCE;
const agents = AGENTS_DOCUMENT;

const who = (gateCase: GateCase, author: Account | null): GateCase =>
  withFacts(gateCase, (facts) => ({ ...facts, pullRequest: { ...facts.pullRequest, author } }));
const commits = (gateCase: GateCase, ...changes: Partial<Facts['commits'][number]>[]): GateCase =>
  withFacts(gateCase, (facts) => ({
    ...facts,
    commits: facts.commits.map((commit, index) => ({ ...commit, ...changes[index % changes.length] })),
  }));
const from = (gateCase: GateCase, repositoryId: number | null): GateCase =>
  withFacts(gateCase, (facts) => ({
    ...facts,
    pullRequest: { ...facts.pullRequest, head: { ...facts.pullRequest.head, repositoryId } },
  }));
const more = (gateCase: GateCase, commit: Partial<Facts['commits'][number]>): GateCase =>
  withFacts(gateCase, (facts) => ({
    ...facts,
    commits: [...facts.commits, { sha: OLD, author: ALICE, committer: WEB_FLOW, verified: true, ...commit }],
  }));
const twoCommits = (gateCase: GateCase): GateCase => ({
  ...gateCase,
  commits: [...gateCase.commits, { files: { 'docs/new.md': '# New\n' } }],
});
const trailer = (line: string): GateCase => ({
  ...source,
  commits: [{ ...SOURCE_CHANGE, message: `Change\n\n${line}\n` }],
});

const bot = (login: string, id = 77, type = 'Bot'): Account => ({ login, id, type });

/** Accounts that nobody has declared, or that only look like the agent. */
const PRETENDERS: readonly Account[] = [
  bot('github-actions[bot]', 41898282),
  bot('dependabot[bot]', 49699333),
  bot('renovate[bot]', 29139614),
  bot('copilot-swe-agent[bot]', 198982749),
  bot('acme-agent[bot]', 4243),
  bot('acme-agent[bot]', 42420),
  bot('Acme-Agent[bot]', 4241),
  bot('ACME-AGENT[BOT]', 1),
  bot('acme-agent', 4242),
  bot('acme_agent[bot]', 4242),
  bot('acme-agent[bot]x', 4242),
  bot('acme-agent[bot][bot]', 4242),
  bot('acme-agent[bot', 4242),
  bot('acme-agent', 77),
  bot('alice', 11),
  bot('acme-agent[bot]', 4242, 'User'),
  bot('acme-agent[bot]', 77, 'User'),
  bot('other[bot]', 77, 'User'),
  bot('someone]', 77, 'User'),
  bot('[bot]', 77, 'User'),
  bot('mallory', 4242, 'User'),
  bot('acme', 77, 'Organization'),
  bot('acme', 77, 'Enterprise'),
  bot('mona', 77, 'Mannequin'),
  bot('alice', 11, ''),
  bot('alice', 11, 'user'),
  bot('alice', 11, 'USER'),
  bot('alice', 11, 'User '),
  bot('alice', 11, 'bot'),
];
const named = ({ login, id, type }: Account): string => `${login} ${id} ${type}`;

describe('who opens a pull request', () => {
  expectTwins([
    ...['alice', 'a', 'A-1', 'alice_acme', 'x'.repeat(39), '0day', 'bot', 'robot-', 'ghost'].map(
      (login, index): Try => [`a person called ${login}`, { login, id: 500 + index, type: 'User' }, DOCUMENT],
    ),
    ['the agent', AGENT, agents],
    ['the agent in another case', { ...AGENT, login: 'ACME-agent[bot]' }, agents],
    ["a person's fork", ALICE, from(DOCUMENT, 2)],
    ["a person's fork that is gone", ALICE, from(DOCUMENT, null)],
    ["a person's fork with source", ALICE, from(source, 2)],
    ['a declared Dependabot', bot('dependabot[bot]', 49699333), dependabot()],
    ['a person beside another', ALICE, commits(source, { author: CAROL })],
    ['a commit that is not verified, by a person', ALICE, commits(source, { verified: false })],
    ['a commit that web-flow committed', ALICE, commits(source, { committer: WEB_FLOW })],
    ['a merge commit more in the facts', ALICE, more(source, {})],
    ['the same commit twice in the facts', ALICE, twice(source)],
  ]);
  expectAttacks('identity.author', [
    ...PRETENDERS.map((account): Try => [`opened by ${named(account)}`, account, agents]),
    ...PRETENDERS.filter(({ id }) => id !== 11).map(
      (account): Try => [`a commit by ${named(account)}`, ALICE, commits(DOCUMENT, { author: account })],
    ),
    ...PRETENDERS.filter(({ id, type }) => id !== 11 && type === 'Bot').map(
      (account): Try => [`committed by ${named(account)}`, ALICE, commits(DOCUMENT, { committer: account })],
    ),
    ['nobody', ALICE, who(DOCUMENT, null)],
    ['a commit of a bot that the change does not have', ALICE, more(DOCUMENT, { author: bot('x[bot]') })],
  ]);
  expectAttacks(/^(FACTS_CONTRADICT|identity\.author)$/, [
    ...PRETENDERS.filter(({ id }) => id === 11).map(
      (account): Try => [`a commit by ${named(account)} beside alice`, ALICE, commits(DOCUMENT, { author: account })],
    ),
  ]);
  expectAttacks('FACTS_INVALID', [
    ...(
      [
        '',
        ' alice',
        'alice ',
        'al ice',
        'alice\n',
        'аlice',
        'alice\u200b',
        'x'.repeat(101),
        null,
        7,
        ['alice'],
      ] as string[]
    ).map((login): Try => [`a login ${JSON.stringify(login)}`, ALICE, who(DOCUMENT, { ...ALICE, login })]),
    ...([0, -11, 11.5, '11', null, 2 ** 53, true, [11], {}] as number[]).map(
      (id): Try => [`an id ${JSON.stringify(id)}`, ALICE, who(DOCUMENT, { ...ALICE, id })],
    ),
    ...([null, 1, ['User'], { toString: 'User' }] as unknown as string[]).map(
      (type): Try => [`a type ${JSON.stringify(type)}`, ALICE, who(DOCUMENT, { ...ALICE, type })],
    ),
  ]);
});

describe('agents that are declared otherwise', () => {
  const declared = (line: string): GateCase => ({
    ...agents,
    configuration: CONFIGURATION.replace('acme-agent[bot]: { id: 4242, intents: [chores] }', line),
  });
  expectTwins([
    ['in quotes', AGENT, declared('"acme-agent[bot]": { id: 4242, intents: [chores] }')],
    ['in another case', AGENT, declared('Acme-Agent[bot]: { id: 4242, intents: [chores] }')],
    ['beside another', AGENT, declared('acme-agent[bot]: { id: 4242, intents: [chores] }\n  b[bot]: { id: 5 }')],
  ]);
  expectAttacks(/^(identity\.|intent\.|CONFIG_)/, [
    ...[
      '"*": { id: 4242, intents: [chores] }',
      '"*[bot]": { id: 4242, intents: [chores] }',
      '"acme-*[bot]": { id: 4242, intents: [chores] }',
      '"acme-agent*": { id: 4242, intents: [chores] }',
      'acme-agent: { id: 4242, intents: [chores] }',
      'acme-agent[bot]: { id: 4243, intents: [chores] }',
      'acme-agent[bot]: { id: "4242", intents: [chores] }',
      'acme-agent[bot]: { id: 4242.0, intents: [chores] }',
      'acme-agent[bot]: { id: 4.242e3, intents: [chores] }',
      'acme-agent[bot]: { id: -4242, intents: [chores] }',
      'acme-agent[bot]: { id: 0, intents: [chores] }',
      'acme-agent[bot]: { id: null, intents: [chores] }',
      'acme-agent[bot]: { intents: [chores] }',
      'acme-agent[bot]: { id: 4242, intents: [] }',
      'acme-agent[bot]: { id: 4242 }',
      'acme-agent[bot]: { id: 4242, intents: chores }',
      'acme-agent[bot]: { id: 4242, intents: [Chores] }',
      'acme-agent[bot]: { id: 4242, intents: [chores, other] }',
      'acme-agent[bot]: { id: 4242, intents: ["*"] }',
      'acme-agent[bot]: { id: 4242, intent: [chores] }',
      'acme-agent[bot]: { id: 4242, intents: [chores] }\n  ACME-agent[bot]: { id: 5, intents: [chores] }',
      'acme-agent[bot]: { id: 4242, intents: [chores] }\n  other[bot]: { id: 4242, intents: [chores] }',
      'acme-agent[bot]: { id: 4242, intents: [chores] }\n  acme-agent[bot]: { id: 4242, intents: [chores] }',
      'acme-agent[bot]: 4242',
      'acme-agent[bot]: [4242]',
      '".*": { id: 4242, intents: [chores] }',
      '"acme-agent[bo]": { id: 4242, intents: [chores] }',
    ].map((line): Try => [line.replaceAll('\n', ' '), AGENT, declared(line)]),
  ]);
});

describe("an agent's branch", () => {
  const two = twoCommits(agents);
  expectTwins([
    ['two commits of its own', AGENT, two],
    ['its own committing', AGENT, commits(agents, { committer: AGENT })],
    ["its commit in a person's pull request", ALICE, commits(two, { author: AGENT }, {})],
  ]);
  expectAttacks(/^(identity\.(agent-commits|author|fork|commits)|FACTS_CONTRADICT)$/, [
    ...[ALICE, BOB, WEB_FLOW, null, bot('x[bot]'), bot('acme-agent[bot]', 4243)].flatMap((account): Try[] => [
      [`a second commit by ${account?.login ?? 'nobody'}`, AGENT, commits(two, {}, { author: account })],
      [`a first commit by ${account?.login ?? 'nobody'}`, AGENT, commits(two, { author: account }, {})],
    ]),
    ...[
      ALICE,
      null,
      bot('x[bot]'),
      { ...WEB_FLOW, id: 5 },
      { ...WEB_FLOW, type: 'Bot' },
      { ...WEB_FLOW, login: 'webflow' },
    ].map(
      (account): Try => [
        `a commit committed by ${account?.login ?? 'nobody'} ${account?.id ?? ''}`,
        AGENT,
        commits(two, {}, { committer: account }),
      ],
    ),
    ['a commit that is not verified', AGENT, commits(two, {}, { verified: false })],
    ["its commit that is not verified in a person's", ALICE, commits(two, { author: AGENT, verified: false }, {})],
    ['a fork', AGENT, from(agents, 2)],
    ['a fork that is gone', AGENT, from(agents, null)],
    ["a person's pull request with its commit from a fork", ALICE, from(commits(two, { author: AGENT }, {}), 2)],
    ["a person's pull request that it committed, from a fork", ALICE, from(commits(two, { committer: AGENT }, {}), 2)],
    [
      'a commit left out of the facts',
      AGENT,
      withFacts(two, (facts) => ({ ...facts, commits: facts.commits.slice(1) })),
    ],
    ['no commits in the facts', AGENT, withFacts(two, (facts) => ({ ...facts, commits: [] }))],
    [
      'other commits in the facts',
      AGENT,
      withFacts(two, (facts) => ({ ...facts, commits: facts.commits.map((c) => ({ ...c, sha: OLD })) })),
    ],
  ]);
});

describe('whose approval counts', () => {
  const by = (author: Account | null, review: Partial<Review> = {}) => withReviews(source, { author, ...review });
  expectTwins([
    ...['write', 'maintain', 'admin'].map((permission): Try => [`with ${permission}`, ALICE, by(BOB, { permission })]),
    ['beside one by a bot', ALICE, withReviews(source, { author: BOB }, { author: bot('x[bot]') })],
    ['beside one by the author', ALICE, withReviews(source, { author: BOB }, { author: ALICE })],
    ['beside one by nobody', ALICE, withReviews(source, { author: BOB }, { author: null })],
    ['beside one with read', ALICE, withReviews(source, { author: BOB }, { author: CAROL, permission: 'read' })],
    ['beside one of an older commit', ALICE, withReviews(source, { author: BOB }, { author: CAROL, commit: OLD })],
    ['with an offset', ALICE, by(BOB, { submittedAt: '2026-11-22T10:00:00+01:00' })],
    ['with a fraction', ALICE, by(BOB, { submittedAt: '2026-11-22T09:00:00.123456789012Z' })],
    ['in the minute 60 of a leap second', ALICE, by(BOB, { submittedAt: '2016-12-31T23:59:60Z' })],
    ['of more people than asked for', ALICE, withReviews(source, { author: BOB }, { author: CAROL })],
    ...[
      'Co-authored-by: C <13+carol@users.noreply.github.com>',
      'Co-authored-by: Bob <bob@example.org>',
      'Co-authored-by: bob <x@y.example>',
      'Co-authored-by: B <12+bob@users.noreply.github.com.example.org>',
      'Co-authored-by: x <99+acme-agent[bot]@users.noreply.github.com>',
      'Signed-off-by: Bob <12+bob@users.noreply.github.com>',
      'Reviewed-by: Bob <12+bob@users.noreply.github.com>',
      'Thanks to Co-authored-by: bob',
    ].map((line): Try => [line, ALICE, trailer(line)]),
  ]);
  expectAttacks('approvals.count', [
    ...['read', 'triage', 'none', 'WRITE', 'Admin', ' write', 'writer', 'push', 'owner', ''].map(
      (permission): Try => [`with the permission "${permission}"`, ALICE, by(BOB, { permission })],
    ),
    ...['approved', 'Approved', 'APPROVED ', 'APPROVE', 'COMMENTED', 'PENDING', 'DISMISSED', ''].map(
      (state): Try => [`in the state "${state}"`, ALICE, by(BOB, { state })],
    ),
    ...[OLD, '', 'HEAD', '0'.repeat(40)].map(
      (commit): Try => [`of the commit "${commit}"`, ALICE, by(BOB, { commit })],
    ),
    ['of the head in capitals', ALICE, onHead((head) => head.toUpperCase())],
    ['of a short head', ALICE, onHead((head) => head.slice(0, 12))],
    ['of the head and more', ALICE, onHead((head) => `${head}0`)],
    [
      'of the base',
      ALICE,
      withFacts(source, (facts) => ({ ...facts, reviews: [approval(BOB, facts.pullRequest.base.sha)] })),
    ],
    ...[
      'yesterday',
      '2026-11-22',
      '2026-11-22T09:00:00',
      '2026-13-01T00:00:00Z',
      '2026-11-22T24:00:00Z',
      '1795338000',
      '',
    ].map((submittedAt): Try => [`at "${submittedAt}"`, ALICE, by(BOB, { submittedAt })]),
    ['at no time', ALICE, by(BOB, { submittedAt: null })],
    ['by nobody', ALICE, by(null)],
    ['by web-flow', ALICE, by(WEB_FLOW)],
    ['by another web-flow', ALICE, commits(by({ ...WEB_FLOW, id: 5 }), { committer: ALICE })],
    ["by web-flow's id", ALICE, commits(by({ ...BOB, id: WEB_FLOW.id }), { committer: ALICE })],
    ['by the agent', ALICE, by(AGENT)],
    ['by a bot', ALICE, by(bot('review[bot]'))],
    ['by an organisation', ALICE, by({ ...BOB, type: 'Organization' })],
    ['by somebody with brackets', ALICE, by({ ...BOB, login: 'bob[x]' })],
    ["by somebody with the agent's id", ALICE, by({ ...BOB, id: 4242 })],
    ["by somebody with the agent's login", ALICE, by({ ...BOB, login: 'acme-agent[bot]' })],
    ['by the author', BOB, source],
    ['by the author in another case', BOB, by({ ...BOB, login: 'BOB' })],
    ["by a commit's author", ALICE, commits(source, { author: BOB })],
    ["by a commit's committer", ALICE, commits(source, { committer: BOB })],
    ['by the author of a commit that the change does not have', ALICE, more(source, { author: BOB })],
    ['by one of two authors', ALICE, commits(twoCommits(source), { author: BOB }, {})],
    ...[
      'Co-authored-by: Bob <12+bob@users.noreply.github.com>',
      'CO-AUTHORED-BY: Bob <bob@users.noreply.github.com>',
      'Co-authored-by:Bob <12+bob@users.noreply.github.com>',
      'Co-authored-by: <12+bob@users.noreply.github.com>',
      'Co-authored-by: 12+bob@users.noreply.github.com',
      'Co-authored-by: Bob <12+BOB@Users.NoReply.GitHub.com>',
      'Co-authored-by: Bob <12+old-name@users.noreply.github.com>',
      'Co-authored-by: Bob <77+bob@users.noreply.github.com>',
      'Co-authored-by:\tBob\t<12+bob@users.noreply.github.com>',
      'Co-authored-by: Bob\n <12+bob@users.noreply.github.com>',
      'Co-authored-by: Bob\u2028<12+bob@users.noreply.github.com>',
      'Co-authored-by: C <13+carol@users.noreply.github.com>\nCo-authored-by: Bob <12+bob@users.noreply.github.com>',
      'Co-authored-by: Bob <12+bob@users.noreply.github.com>\r',
      'Co-authored-by: Bob <12+bob@users.noreply.github.com>\n\nNot the last paragraph.',
    ].map((line): Try => [`by a co-author: ${JSON.stringify(line)}`, ALICE, trailer(line)]),
    [
      'by a co-author of the first of two commits',
      ALICE,
      twoCommits(trailer('Co-authored-by: Bob <12+bob@users.noreply.github.com>')),
    ],
    ...[
      ['dismissed later', { state: 'DISMISSED' }],
      ['dismissed at the same time', { state: 'DISMISSED', submittedAt: at(0) }],
      ['dismissed at no time', { state: 'DISMISSED', submittedAt: null }],
      ['a later approval of an older commit', { commit: OLD }],
      ['a later state that nobody knows', { state: 'REVOKED' }],
      ['a later word with read', { permission: 'read' }],
    ].map(
      ([name, later]): Try => [
        name as string,
        ALICE,
        withReviews(source, { author: BOB }, { author: BOB, submittedAt: at(30), ...(later as Partial<Review>) }),
      ],
    ),
  ]);
  expectAttacks('FACTS_CONTRADICT', [
    ['one login with two ids', ALICE, withReviews(source, { author: BOB }, { author: { ...BOB, id: 99 } })],
    [
      'one login in two cases with two ids',
      ALICE,
      withReviews(source, { author: BOB }, { author: { login: 'BoB', id: 99, type: 'User' } }),
    ],
    ['one id with two logins', ALICE, withReviews(source, { author: BOB }, { author: { ...BOB, login: 'bob2' } })],
    ["the author's id under another login", ALICE, by({ ...ALICE, login: 'alicia' })],
    ["the author's login under another id", ALICE, by({ ...ALICE, id: 99 })],
    ["a committer's id under another login", ALICE, commits(source, { committer: { ...BOB, login: 'robert' } })],
    ['one account of two types', ALICE, withReviews(source, { author: BOB }, { author: { ...BOB, type: 'Bot' } })],
  ]);
  function onHead(change: (head: string) => string): GateCase {
    return withFacts(source, (facts) => ({ ...facts, reviews: [approval(BOB, change(facts.pullRequest.head.sha))] }));
  }
});

describe('somebody asks for changes', () => {
  const asks = (review: Partial<Review>, author: Account | null = CAROL, gateCase = source) =>
    withReviews(gateCase, { author: BOB }, { author, state: 'CHANGES_REQUESTED', ...review });
  const then = (later: Partial<Review>) =>
    withReviews(
      source,
      { author: BOB },
      { author: CAROL, state: 'CHANGES_REQUESTED', submittedAt: at(10) },
      { author: CAROL, submittedAt: at(20), ...later },
    );
  expectTwins([
    ...['read', 'triage', 'none'].map((permission): Try => [`with ${permission}`, ALICE, asks({ permission })]),
    ['and then approves', ALICE, then({})],
    ['and then approves an older commit', ALICE, then({ commit: OLD })],
    ['and is dismissed', ALICE, then({ state: 'DISMISSED' })],
    [
      'on an older commit, and approves',
      ALICE,
      withReviews(
        source,
        { author: BOB, state: 'CHANGES_REQUESTED', commit: OLD, submittedAt: at(-0) },
        { author: BOB, submittedAt: at(1) },
      ),
    ],
  ]);
  expectAttacks('approvals.objections', [
    ...['write', 'maintain', 'admin', 'custom', ''].map(
      (permission): Try => [`with "${permission}"`, ALICE, asks({ permission })],
    ),
    ...['changes_requested', 'Changes_Requested', 'REJECTED', 'REQUEST_CHANGES', ''].map(
      (state): Try => [`in the state "${state}"`, ALICE, asks({ state })],
    ),
    ['on an older commit', ALICE, asks({ commit: OLD })],
    ['on no commit', ALICE, asks({ commit: '' })],
    ['at no time', ALICE, asks({ submittedAt: null })],
    ['who has no account any more', ALICE, asks({}, null)],
    ['who is a bot', ALICE, asks({}, bot('x[bot]'))],
    ['who is the approver, at the same time', ALICE, asks({}, BOB)],
    ['who is the approver, later', ALICE, asks({ submittedAt: at(1) }, BOB)],
    ['and then comments', ALICE, then({ state: 'COMMENTED' })],
    ['and then approves at the same time', ALICE, then({ submittedAt: at(10) })],
    ['and then approves at no time', ALICE, then({ submittedAt: null })],
    ['and approved before', ALICE, then({ submittedAt: at(5) })],
    ['and approved before by the offset', ALICE, then({ submittedAt: '2026-11-22T10:05:00+01:00' })],
    ['on a document', ALICE, withReviews(DOCUMENT, { author: CAROL, state: 'CHANGES_REQUESTED' })],
    ["of an agent's document", AGENT, withReviews(agents, { author: CAROL, state: 'CHANGES_REQUESTED' })],
  ]);
});

describe('accounts that nobody knows', () => {
  const both = twoCommits(source);
  expectTwins([
    ['an author, on a document', ALICE, commits(DOCUMENT, { author: null })],
    ['a committer, on a document', ALICE, commits(DOCUMENT, { committer: null })],
    [
      'where the file asks for no approval',
      ALICE,
      withReviews(withConfiguration(commits(source, { author: null }), 'gate: { humans: { medium: 0 } }')),
    ],
  ]);
  expectAttacks('identity.known', [
    ['an author', ALICE, commits(source, { author: null })],
    ['a committer', ALICE, commits(source, { committer: null })],
    ['both', ALICE, commits(source, { author: null, committer: null })],
    ['one of two', ALICE, commits(both, {}, { author: null })],
    ['a commit more', ALICE, more(source, { author: null })],
    [
      'on a document, where the file asks for an approval',
      ALICE,
      withReviews(withConfiguration(commits(DOCUMENT, { author: null }), 'gate: { humans: { low: 1 } }'), {
        author: BOB,
      }),
    ],
    ["an agent's workflow", AGENT, commits(AGENTS_WORKFLOW, { committer: null })],
  ]);
});

function twice(gateCase: GateCase): GateCase {
  return withFacts(gateCase, (facts) => ({ ...facts, commits: [...facts.commits, ...facts.commits] }));
}

function dependabot(): GateCase {
  return {
    ...DOCUMENT,
    commits: [DOCS],
    evidence: [...SOURCE, provenance()],
    configuration: CONFIGURATION.replace('acme-agent[bot]: { id: 4242', 'dependabot[bot]: { id: 49699333'),
  };
}
