import {
  type Account,
  AGENT,
  AGENTS_DOCUMENT,
  ALICE,
  APPROVED_SOURCE,
  approval,
  BASE,
  BOB,
  CAROL,
  CONFIGURATION,
  closeRepositories,
  type GateCase,
  type Review,
  SOURCE_CHANGE,
  withConfiguration,
  withFacts,
  withReviews,
} from '../../engine/gate-case.ts';
import type { Content } from '../../engine/repository.ts';
import { altered, provenance } from '../../engine/statements.ts';
import { expectAttacks, expectTwins, type Try } from './scene.ts';

afterAll(closeRepositories);

/** A person's source change that bob approved, in a repository whose base has these files too. */
const owned = (files: Record<string, Content>, gateCase: GateCase = APPROVED_SOURCE): GateCase =>
  withConfiguration({ ...gateCase, base: { files: { ...BASE.files, ...files } } }, 'gate: { owners: required }');
const by = (owners: string, path = '.github/CODEOWNERS') => owned({ [path]: `${owners}\n` });
const team = (gateCase: GateCase, slug: unknown, ...members: unknown[]): GateCase =>
  withFacts(gateCase, (facts) => ({ ...facts, teams: [{ slug, members }] }));
const approved = (gateCase: GateCase, ...reviews: (Partial<Review> & { author: Account })[]) =>
  withReviews(gateCase, ...reviews);

describe('owners, where the configuration asks for them', () => {
  expectTwins([
    ['an owner of everything', ALICE, by('* @bob')],
    ['an owner in another case', ALICE, by('* @BOB')],
    ['one of several owners', ALICE, by('* @carol @bob @acme/core')],
    ['an owner of the folder', ALICE, by('* @carol\n/src/ @bob')],
    ['the last line counts', ALICE, by('/src/ @carol\n* @bob')],
    ['nobody owns the file', ALICE, by('/docs/ @carol')],
    ['a line without owners takes it', ALICE, by('* @carol\n/src/')],
    ['a line that GitHub does not read', ALICE, by('* @bob\n!src @carol\n[s]rc @carol')],
    ['in the root', ALICE, by('* @bob', 'CODEOWNERS')],
    ['in docs', ALICE, by('* @bob', 'docs/CODEOWNERS')],
    ['.github before the root', ALICE, owned({ '.github/CODEOWNERS': '* @bob\n', CODEOWNERS: '* @carol\n' })],
    ['the root before docs', ALICE, owned({ CODEOWNERS: '* @bob\n', 'docs/CODEOWNERS': '* @carol\n' })],
    ['a member of the team', ALICE, team(by('* @acme/core'), 'acme/core', BOB)],
    ['a member of the team in another case', ALICE, team(by('* @Acme/Core'), 'acme/CORE', CAROL, BOB)],
    ['two owners for two files', ALICE, twoFiles('/src/ @bob\n/lib/ @carol')],
    ['not asked for', ALICE, { ...by('* @carol'), configuration: CONFIGURATION }],
  ]);
  expectAttacks('approvals.owners', [
    ['somebody else owns it', ALICE, by('* @carol')],
    ['the author owns it alone', ALICE, by('* @alice')],
    ['the author owns it and approves', ALICE, approved(by('* @alice'), { author: BOB }, { author: ALICE })],
    ['an owner with read', ALICE, approved(by('* @carol'), { author: BOB }, { author: CAROL, permission: 'read' })],
    [
      'an owner on an older commit',
      ALICE,
      approved(by('* @carol'), { author: BOB }, { author: CAROL, commit: '1'.repeat(40) }),
    ],
    [
      'an owner who was dismissed',
      ALICE,
      approved(by('* @carol'), { author: BOB }, { author: CAROL, state: 'DISMISSED' }),
    ],
    ['an owner who comments', ALICE, approved(by('* @carol'), { author: BOB }, { author: CAROL, state: 'COMMENTED' })],
    ['a login that only begins alike', ALICE, by('* @bobby')],
    ['an address', ALICE, by('* bob@example.org')],
    ['one of two files', ALICE, twoFiles('/src/ @bob\n/lib/ @carol', { author: BOB })],
    ['the old name of a renamed file', ALICE, renamed('/src/ @carol\n/lib/ @bob')],
    ['the new name of a renamed file', ALICE, renamed('/src/ @bob\n/lib/ @carol')],
    ['.github before the root', ALICE, owned({ '.github/CODEOWNERS': '* @carol\n', CODEOWNERS: '* @bob\n' })],
    ['the head says otherwise', ALICE, headSaysOtherwise()],
    ['a team without facts', ALICE, by('* @acme/core')],
    ['a team that is empty', ALICE, team(by('* @acme/core'), 'acme/core')],
    ['a team of somebody else', ALICE, team(by('* @acme/core'), 'acme/core', CAROL)],
    ['another team', ALICE, team(by('* @acme/core'), 'acme/docs', BOB)],
    ["another organisation's team", ALICE, team(by('* @acme/core'), 'evil/core', BOB)],
    ['no CODEOWNERS', ALICE, owned({})],
    ['CODEOWNERS in another case', ALICE, by('* @bob', '.github/codeowners')],
    ['CODEOWNERS that is a link', ALICE, owned({ '.github/CODEOWNERS': { link: '../owners' }, owners: '* @bob\n' })],
    ['CODEOWNERS that is a folder', ALICE, owned({ '.github/CODEOWNERS/a': '* @bob\n' })],
    ['CODEOWNERS through a link', ALICE, owned({ '.github': { link: 'real' }, 'real/CODEOWNERS': '* @bob\n' })],
    ['CODEOWNERS that is too large', ALICE, by(`* @bob\n${'#'.repeat(3 * 1024 * 1024)}`)],
    ['no facts', ALICE, { ...by('* @bob'), facts: null }],
  ]);
  expectAttacks(/^FACTS_(INVALID|CONTRADICT)$/, [
    ...[
      null,
      {},
      'acme/core',
      [null],
      [{ slug: 'a/b' }],
      [{ slug: 1, members: [] }],
      [{ slug: 'a/b', members: [12] }],
      [{ slug: 'a/b', members: ['bob'] }],
    ].map(
      (teams): Try => [
        `teams ${JSON.stringify(teams)}`,
        ALICE,
        withFacts(by('* @a/b'), (facts) => ({ ...facts, teams })),
      ],
    ),
    ['a member with the id of another', ALICE, team(by('* @acme/core'), 'acme/core', { ...BOB, login: 'robert' })],
  ]);
  expectAttacks(/^CONFIG_/, [
    ...['true', 'Required', 'yes', '1', 'null', '[required]', 'optional'].map(
      (value): Try => [`owners: ${value}`, ALICE, withConfiguration(APPROVED_SOURCE, `gate: { owners: ${value} }`)],
    ),
  ]);

  function twoFiles(owners: string, ...reviews: { author: Account }[]): GateCase {
    const files = { ...SOURCE_CHANGE.files, 'lib/b.js': 'export const b = 1;\n' };
    const both = reviews.length > 0 ? reviews : [{ author: BOB }, { author: CAROL }];
    return approved({ ...by(owners), commits: [{ files }] }, ...both);
  }

  function renamed(owners: string): GateCase {
    const files = { 'src/cart.js': null, 'lib/cart.js': 'export const total = (items) => items.length;\n' };
    return { ...by(owners), commits: [{ files }] };
  }

  function headSaysOtherwise(): GateCase {
    const files = { ...SOURCE_CHANGE.files, '.github/CODEOWNERS': '* @bob\n' };
    return { ...by('* @carol'), commits: [{ files }] };
  }
});

describe("an agent's owner", () => {
  const agents = (owners: string): GateCase => ({
    ...AGENTS_DOCUMENT,
    configuration: `${CONFIGURATION.replace('intents: [chores] }', `intents: [chores], owners: ${owners} }`)}gate: { approvals: { low: 1 } }\n`,
    facts: (facts) => ({ ...facts, reviews: [approval(BOB, facts.pullRequest.head.sha)] }),
  });
  expectTwins([
    ['nobody is named', AGENT, agents('[]')],
    ['somebody else is named', AGENT, agents('[{ login: carol, id: 13 }]')],
    [
      'approves what a person makes',
      ALICE,
      { ...APPROVED_SOURCE, configuration: agents('[{ login: bob, id: 12 }]').configuration },
    ],
    [
      'approves beside another',
      AGENT,
      approved(agents('[{ login: bob, id: 12 }]'), { author: BOB }, { author: CAROL }),
    ],
  ]);
  expectAttacks('approvals.count', [
    ['approves', AGENT, agents('[{ login: bob, id: 12 }]')],
    ['approves under a second account', AGENT, agents('[{ login: carol, id: 13 }, { login: bob, id: 12 }]')],
    ['approves under a new login', AGENT, agents('[{ login: robert, id: 12 }]')],
    ['approves under a login in another case', AGENT, agents('[{ login: BOB, id: 99 }]')],
    [
      "approves a person's pull request with its commit",
      ALICE,
      withFacts(agents('[{ login: bob, id: 12 }]'), (facts) => ({
        ...facts,
        commits: facts.commits.map((commit) => ({ ...commit, author: AGENT })),
        reviews: [approval(BOB, facts.pullRequest.head.sha)],
      })),
    ],
  ]);
  expectAttacks(/^CONFIG_/, [
    ...[
      'bob',
      '[bob]',
      '[12]',
      '[{ login: bob }]',
      '[{ id: 12 }]',
      '[{ login: bob, id: "12" }]',
      '[{ login: bob, id: 12, x: 1 }]',
      'null',
    ].map((owners): Try => [`owners: ${owners}`, AGENT, agents(owners)]),
  ]);
});

describe("an agent's budget and the hosts that it reached", () => {
  const limited = (budget: string, egress = '[]'): GateCase => ({
    ...AGENTS_DOCUMENT,
    configuration: CONFIGURATION.replace('budget: { calls: 10 }', `budget: { ${budget} }, egress: ${egress}`),
  });
  const ran = (gateCase: GateCase, ...runs: (readonly object[])[]): GateCase => ({
    ...gateCase,
    evidence: runs.map((byproducts) =>
      altered(provenance(), (statement) => ({
        ...statement,
        predicate: { ...(statement.predicate as object), runDetails: { byproducts } },
      })),
    ),
  });
  const receipts = (annotations: object) => [
    { name: 'gateway-receipts', digest: { sha256: 'd'.repeat(64) }, annotations: { count: 1, ...annotations } },
  ];
  const reached = (...connections: unknown[]) => [{ name: 'observed-network', annotations: { connections } }];
  const host = (name: string, allowed: unknown = true) => ({ host: name, allowed, count: 1 });
  const spent = (figures: object, budget = 'usd: 0.3, calls: 3, tokens: 1000') =>
    ran(limited(budget), receipts(figures));
  const network = (name: string, egress = '["api.example"]', allowed: unknown = true) =>
    ran(limited('calls: 3', egress), reached(host(name, allowed)));
  expectTwins([
    ['all of it', AGENT, spent({ count: 3, usd: 0.3, tokens: 1000 })],
    [
      'three times a tenth',
      AGENT,
      ran(limited('usd: 0.3'), receipts({ usd: 0.1 }), receipts({ usd: 0.1 }), receipts({ usd: 0.1 })),
    ],
    ['figures that are not told', AGENT, spent({})],
    ['no receipts', AGENT, ran(limited('usd: 0.3, calls: 3, tokens: 1000'), [])],
    ['no bounds', AGENT, spent({ count: 1e6, usd: 1e6, tokens: 1e9 }, '')],
    ['a host of the intent', AGENT, network('api.example')],
    ['a host of the intent with a port, in another case', AGENT, network('API.example:443')],
    ['loopback, where the gateway listens', AGENT, network('127.0.0.1:8787', '[]')],
    ['a host that the sandbox stopped', AGENT, network('evil.example', '[]', false)],
    [
      'the gateway',
      AGENT,
      withConfiguration(network('gateway.example', '[]'), 'gate: { gateways: [gateway.example] }'),
    ],
    [
      'an approved registry',
      AGENT,
      withConfiguration(network('packages.example', '[]'), 'dependencies: { registries: [packages.example] }'),
    ],
    ['nowhere', AGENT, ran(limited('calls: 3'), reached())],
  ]);
  expectAttacks('intent.budget', [
    ['a call too many', AGENT, spent({ count: 4 })],
    ['a token too many', AGENT, spent({ tokens: 1001 })],
    ['a cent too much', AGENT, spent({ usd: 0.31 })],
    ['a billionth too much', AGENT, spent({ usd: 0.300000001 })],
    ['two runs together', AGENT, ran(limited('calls: 3'), receipts({ count: 2 }), receipts({ count: 2 }))],
    ['two runs together in money', AGENT, ran(limited('usd: 0.3'), receipts({ usd: 0.2 }), receipts({ usd: 0.2 }))],
    ['anything, where nothing may be spent', AGENT, spent({ usd: 0.01 }, 'usd: 0')],
  ]);
  expectAttacks('intent.egress', [
    ...[
      'evil.example',
      'api.example.evil.example',
      'evil-api.example',
      'xapi.example',
      'sub.api.example',
      'api.example.',
      'api.example@evil.example',
      '10.0.0.1',
      '169.254.169.254',
      '[fd00::1]',
      'not a host',
      'аpi.example',
    ].map((name): Try => [name, AGENT, network(name)]),
    [
      'one of two hosts',
      AGENT,
      ran(limited('calls: 3', '["api.example"]'), reached(host('api.example'), host('evil.example'))),
    ],
    [
      'in a second list',
      AGENT,
      ran(limited('calls: 3', '["api.example"]'), [...reached(host('api.example')), ...reached(host('evil.example'))]),
    ],
    [
      'in a second run',
      AGENT,
      ran(limited('calls: 3', '["api.example"]'), reached(host('api.example')), reached(host('evil.example'))),
    ],
  ]);
  expectAttacks('evidence.agent-provenance', [
    ...([-1, 1.5, '1', null] as unknown[]).flatMap((value): Try[] => [
      [`count ${JSON.stringify(value)}`, AGENT, spent({ count: value })],
      [`tokens ${JSON.stringify(value)}`, AGENT, spent({ tokens: value })],
    ]),
    ...(['0.1', -0.1, null] as unknown[]).map((usd): Try => [`usd ${JSON.stringify(usd)}`, AGENT, spent({ usd })]),
    [
      'connections that are no list',
      AGENT,
      ran(limited('calls: 3'), [{ name: 'observed-network', annotations: { connections: 'none' } }]),
    ],
    ['a connection without a host', AGENT, ran(limited('calls: 3'), reached({ allowed: true }))],
    ['a connection that is allowed by a text', AGENT, network('evil.example', '[]', 'false')],
  ]);
});
