import {
  AGENT,
  AGENTS_WORKFLOW,
  ALICE,
  APPROVED_SOURCE,
  BOB,
  CAROL,
  closeRepositories,
  DOCUMENT,
  expectAllowed,
  expectRefused,
  SOURCE_CHANGE,
  WEB_FLOW,
  WORKFLOW,
  withConfiguration,
  withFacts,
  withReviews,
} from './gate-case.ts';

afterAll(closeRepositories);

const OLD = '1'.repeat(40);
const at = (hour: number) => `2026-11-22T0${hour}:00:00Z`;
const source = APPROVED_SOURCE;
const agents = AGENTS_WORKFLOW;
const trailer = (line: string) => ({
  ...source,
  commits: [{ ...SOURCE_CHANGE, message: `Change\n\n${line}\n` }],
});

describe('approvals by people with write access', () => {
  expectAllowed([
    ...['write', 'maintain', 'admin'].map(
      (permission) => [`with ${permission}`, ALICE, withReviews(source, { author: BOB, permission })] as const,
    ),
    [
      'by two people, one with read',
      ALICE,
      withReviews(source, { author: CAROL, permission: 'read' }, { author: BOB }),
    ],
  ]);
  expectRefused([
    ...['read', 'triage', 'none', 'Write', 'write ', ''].map(
      (permission) =>
        [`with "${permission}"`, ALICE, withReviews(source, { author: BOB, permission }), 'approvals.count'] as const,
    ),
    ['by nobody', ALICE, withReviews(source), 'approvals.count'],
    ['by an unknown account', ALICE, withReviews(source, { author: null }), 'approvals.count'],
    [
      'by a bot',
      ALICE,
      withReviews(source, { author: { login: 'review[bot]', id: 77, type: 'Bot' } }),
      'approvals.count',
    ],
    ['by an agent', ALICE, withReviews(source, { author: AGENT }), 'approvals.count'],
    ['by an organisation', ALICE, withReviews(source, { author: { ...BOB, type: 'Organization' } }), 'approvals.count'],
    ['by brackets', ALICE, withReviews(source, { author: { ...BOB, login: 'bob[bot]' } }), 'approvals.count'],
    ['by web-flow', ALICE, withReviews(source, { author: WEB_FLOW }), 'approvals.count'],
    ["with an agent's id", ALICE, withReviews(source, { author: { ...BOB, id: 4242 } }), 'approvals.count'],
    [
      "with an agent's login",
      ALICE,
      withReviews(source, { author: { login: 'Acme-Agent[bot]', id: 12, type: 'User' } }),
      'approvals.count',
    ],
  ]);
});

describe('approvals by those who had a part in the change', () => {
  const committedBy = (author: typeof BOB | null, committer: typeof BOB | null) =>
    withFacts(source, (facts) => ({ ...facts, commits: facts.commits.map((c) => ({ ...c, author, committer })) }));
  expectAllowed([
    ['web-flow committed', ALICE, committedBy(ALICE, WEB_FLOW)],
    ['somebody else is a co-author', ALICE, trailer('Co-authored-by: C <13+carol@users.noreply.github.com>')],
    ['a co-author by another address', ALICE, trailer('Co-authored-by: Bob <bob@example.org>')],
    ['a bot is a co-author', ALICE, trailer('Co-authored-by: x <99+some[bot]@users.noreply.github.com>')],
    [
      "a login that only begins like the approver's",
      ALICE,
      trailer('Co-authored-by: B <bobby@users.noreply.github.com>'),
    ],
  ]);
  expectRefused([
    ['by the author', BOB, source, 'approvals.count'],
    [
      "by the author's id in another case",
      BOB,
      withReviews(source, { author: { ...BOB, login: 'BOB' } }),
      'approvals.count',
    ],
    ["by a commit's author", ALICE, committedBy(BOB, WEB_FLOW), 'approvals.count'],
    ["by a commit's committer", ALICE, committedBy(ALICE, BOB), 'approvals.count'],
    [
      'by one author of several',
      ALICE,
      withFacts({ ...source, commits: [SOURCE_CHANGE, { files: { 'docs/new.md': '# New\n' } }] }, (facts) => ({
        ...facts,
        commits: facts.commits.map((c, index) => ({ ...c, author: index === 0 ? BOB : ALICE })),
      })),
      'approvals.count',
    ],
    ...[
      'Co-authored-by: Bob <12+bob@users.noreply.github.com>',
      'co-authored-BY: Bob <bob@users.noreply.github.com>',
      'Co-authored-by: Bob <BOB@users.noreply.github.com>',
      'Co-authored-by: Bob <12+renamed@users.noreply.github.com>',
      'Co-authored-by: Bob <12+bob@USERS.NOREPLY.GITHUB.COM>',
      'Co-authored-by : Bob <12+bob@users.noreply.github.com>',
      '  Co-authored-by: Bob <12+bob@users.noreply.github.com>\n\nMore text.',
      'Co-authored-by: A <a@b.example>, Bob <12+bob@users.noreply.github.com>',
    ].map((line) => [`by a co-author: ${line}`, ALICE, trailer(line), 'approvals.count'] as const),
  ]);
});

describe('the last word of each person, on the head', () => {
  expectAllowed([
    [
      'asked for changes, then approved',
      ALICE,
      withReviews(source, { author: BOB, state: 'CHANGES_REQUESTED', submittedAt: at(8) }, { author: BOB }),
    ],
    [
      'asked for changes on an older commit, then approved',
      ALICE,
      withReviews(
        source,
        { author: BOB, state: 'CHANGES_REQUESTED', commit: OLD, submittedAt: at(8) },
        { author: BOB },
      ),
    ],
    [
      'approved, then commented',
      ALICE,
      withReviews(source, { author: BOB, submittedAt: at(8) }, { author: BOB, state: 'COMMENTED' }),
    ],
    [
      'approved an older commit, then the head',
      ALICE,
      withReviews(source, { author: BOB, commit: OLD, submittedAt: at(8) }, { author: BOB }),
    ],
    [
      'dismissed, then approved',
      ALICE,
      withReviews(source, { author: BOB, state: 'DISMISSED', submittedAt: at(8) }, { author: BOB }),
    ],
    [
      'the order by instants, not by text',
      ALICE,
      withReviews(
        source,
        { author: BOB, submittedAt: '2026-11-22T08:30:00-01:00' },
        { author: BOB, state: 'CHANGES_REQUESTED', submittedAt: '2026-11-22T10:00:00+01:00' },
      ),
    ],
    [
      'changes asked for by somebody with read',
      ALICE,
      withReviews(source, { author: BOB }, { author: CAROL, state: 'CHANGES_REQUESTED', permission: 'read' }),
    ],
    [
      'changes asked for, then dismissed',
      ALICE,
      withReviews(
        source,
        { author: BOB },
        { author: CAROL, state: 'CHANGES_REQUESTED', submittedAt: at(8) },
        { author: CAROL, state: 'DISMISSED' },
      ),
    ],
    [
      'a review that is not submitted yet',
      ALICE,
      withReviews(source, { author: BOB }, { author: BOB, state: 'PENDING', submittedAt: null }),
    ],
  ]);
  expectRefused([
    ['an approval of an older commit', ALICE, withReviews(source, { author: BOB, commit: OLD }), 'approvals.count'],
    ['an approval of no commit', ALICE, withReviews(source, { author: BOB, commit: '' }), 'approvals.count'],
    ['a comment', ALICE, withReviews(source, { author: BOB, state: 'COMMENTED' }), 'approvals.count'],
    ['a dismissed approval', ALICE, withReviews(source, { author: BOB, state: 'DISMISSED' }), 'approvals.count'],
    [
      'another spelling of the state',
      ALICE,
      withReviews(source, { author: BOB, state: 'approved' }),
      'approvals.count',
    ],
    [
      'approved, then dismissed',
      ALICE,
      withReviews(source, { author: BOB, submittedAt: at(8) }, { author: BOB, state: 'DISMISSED' }),
      'approvals.count',
    ],
    [
      'approved, then asked for changes',
      ALICE,
      withReviews(source, { author: BOB, submittedAt: at(8) }, { author: BOB, state: 'CHANGES_REQUESTED' }),
      'approvals.objections',
    ],
    [
      'the same, in another order',
      ALICE,
      withReviews(source, { author: BOB, state: 'CHANGES_REQUESTED' }, { author: BOB, submittedAt: at(8) }),
      'approvals.objections',
    ],
    [
      'approved and asked for changes at one time',
      ALICE,
      withReviews(source, { author: BOB }, { author: BOB, state: 'CHANGES_REQUESTED' }),
      'approvals.objections',
    ],
    [
      'the order by instants, not by text',
      ALICE,
      withReviews(
        source,
        { author: BOB, submittedAt: '2026-11-22T09:30:00+02:00' },
        { author: BOB, state: 'CHANGES_REQUESTED', submittedAt: '2026-11-22T08:00:00Z' },
      ),
      'approvals.objections',
    ],
    [
      'somebody else asks for changes',
      ALICE,
      withReviews(source, { author: BOB }, { author: CAROL, state: 'CHANGES_REQUESTED', submittedAt: at(8) }),
      'approvals.objections',
    ],
    [
      'somebody asked on an older commit',
      ALICE,
      withReviews(source, { author: BOB }, { author: CAROL, state: 'CHANGES_REQUESTED', commit: OLD }),
      'approvals.objections',
    ],
    [
      'changes asked for, then a comment',
      ALICE,
      withReviews(
        source,
        { author: BOB },
        { author: CAROL, state: 'CHANGES_REQUESTED', submittedAt: at(8) },
        { author: CAROL, state: 'COMMENTED' },
      ),
      'approvals.objections',
    ],
    [
      'changes asked for on a document',
      ALICE,
      withReviews(DOCUMENT, { author: CAROL, state: 'CHANGES_REQUESTED' }),
      'approvals.objections',
    ],
    [
      'changes asked for with a permission nobody knows',
      ALICE,
      withReviews(source, { author: BOB }, { author: CAROL, state: 'CHANGES_REQUESTED', permission: 'custom' }),
      'approvals.objections',
    ],
    ['an approval without a time', ALICE, withReviews(source, { author: BOB, submittedAt: null }), 'approvals.count'],
    [
      'an approval with an unreadable time',
      ALICE,
      withReviews(source, { author: BOB, submittedAt: 'yesterday' }),
      'approvals.count',
    ],
    [
      'a request for changes without a time',
      ALICE,
      withReviews(source, { author: BOB }, { author: BOB, state: 'CHANGES_REQUESTED', submittedAt: null }),
      'approvals.objections',
    ],
  ]);
});

describe('how many are asked for', () => {
  const workflow = { ...source, commits: [WORKFLOW] };
  expectAllowed([
    ["a person's high change: one", ALICE, workflow],
    ["an agent's high change: two", AGENT, agents],
    [
      'two people, one of whom reviewed twice',
      AGENT,
      withReviews(agents, { author: ALICE, submittedAt: at(8) }, { author: ALICE }, { author: BOB }),
    ],
    [
      'a configuration that asks people for none',
      ALICE,
      withReviews(withConfiguration(source, 'gate: { humans: { medium: 0 } }')),
    ],
    ['more than are asked for', ALICE, withReviews(source, { author: BOB }, { author: CAROL })],
  ]);
  expectRefused([
    ["an agent's high change with one", AGENT, withReviews(agents, { author: ALICE }), 'approvals.infrastructure'],
    [
      'one person twice',
      AGENT,
      withReviews(agents, { author: ALICE, submittedAt: at(8) }, { author: ALICE }),
      'approvals.infrastructure',
    ],
    [
      'one person under two spellings',
      AGENT,
      withReviews(agents, { author: ALICE }, { author: { ...ALICE, login: 'Alice' } }),
      'approvals.infrastructure',
    ],
    [
      'a configuration that asks for none of an agent',
      AGENT,
      withReviews(withConfiguration(agents, 'gate: { approvals: { low: 0, medium: 0, high: 0 } }')),
      'approvals.infrastructure',
    ],
    [
      'a configuration that asks for one of an agent',
      AGENT,
      withReviews(withConfiguration(agents, 'gate: { approvals: { high: 1 } }'), { author: BOB }),
      'approvals.infrastructure',
    ],
    [
      'a configuration that asks people for two',
      ALICE,
      withConfiguration(source, 'gate: { humans: { medium: 2 } }'),
      'approvals.count',
    ],
    [
      'a configuration that asks for one on documents',
      ALICE,
      withConfiguration(DOCUMENT, 'gate: { humans: { low: 1 } }'),
      'approvals.count',
    ],
    [
      "a person's pull request with an agent's commit: as for agents",
      ALICE,
      withReviews(
        withFacts({ ...agents }, (facts) => ({
          ...facts,
          commits: facts.commits.map((c) => ({ ...c, author: AGENT })),
        })),
        { author: BOB },
      ),
      'approvals.infrastructure',
    ],
  ]);
});

describe('commits without a known account', () => {
  const unknown = (gateCase: typeof source, role: 'author' | 'committer') =>
    withFacts(gateCase, (facts) => ({ ...facts, commits: facts.commits.map((c) => ({ ...c, [role]: null })) }));
  expectAllowed([
    ['where no approval is asked for', ALICE, unknown(DOCUMENT, 'author')],
    ['where no approval is asked for, the committer', ALICE, unknown(DOCUMENT, 'committer')],
  ]);
  expectRefused([
    ['where approvals are asked for', ALICE, unknown(source, 'author'), 'identity.known'],
    ['where approvals are asked for, the committer', ALICE, unknown(source, 'committer'), 'identity.known'],
  ]);
});
