import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { chatBody, type Fixture, startFixture } from './support/fixture.ts';
import { type Issuer, startIssuer } from './support/issuer.ts';
import { answerJson, chatAnswer } from './support/provider.ts';

/** A call of 10 tokens in and 100 out, at prices that make it cost exactly 0.1. */
const script = answerJson(chatAnswer('x', { prompt_tokens: 0, completion_tokens: 100 }));
const prices = 'prices: { "openai/*": { input: 0, output: 1000 } }';
let issuer: Issuer;
let fixture: Fixture | undefined;
let now = Date.UTC(2026, 10, 30, 23, 50) / 1000;

beforeAll(async () => {
  issuer = await startIssuer();
});
afterEach(async () => {
  await fixture?.stop();
  fixture = undefined;
  now = Date.UTC(2026, 10, 30, 23, 50) / 1000;
});
afterAll(() => issuer.stop());

type Claims = Readonly<Record<string, unknown>>;

const claims = (over: Claims = {}) => ({
  iss: issuer.url,
  aud: 'sallyport-gateway',
  sub: 'repo:acme/shop:pull_request',
  repository: 'acme/shop',
  repository_id: '1',
  repository_owner: 'acme',
  repository_owner_id: '900',
  run_id: '4711',
  run_attempt: '1',
  ref: 'refs/pull/7/merge',
  iat: now,
  exp: now + 86_400,
  ...over,
});

/** One fixture: a job of `acme`, with the intent `work` and, where a claim says so, `other`. */
const start = async (budget: string, other = budget) => {
  fixture = await startFixture(script, {
    clock: { now: () => new Date(now * 1000) },
    callers: `  - oidc: { issuer: "${issuer.url}", audience: sallyport-gateway }
    claims: { environment: other }
    intent: other
    agent: acme-agent
  - oidc: { issuer: "${issuer.url}", audience: sallyport-gateway }
    claims: { environment: anonymous }
    intent: work
  - oidc: { issuer: "${issuer.url}", audience: sallyport-gateway }
    intent: work
    agent: acme-agent
  - token: { sha256: ${sha256('token-a')} }
    intent: work
  - token: { sha256: ${sha256('token-b')} }
    intent: work
`,
    intents: `  work: { models: ["openai/*"], budget: ${budget} }\n  other: { models: ["openai/*"], budget: ${other} }`,
    more: prices,
  });
  return fixture;
};
const call = async (over: Claims | string, body: object = {}) =>
  (fixture as Fixture).call('/openai/v1/chat/completions', chatBody(body), {
    headers: { authorization: `Bearer ${typeof over === 'string' ? over : await issuer.sign(claims(over))}` },
  });
const statuses = async (callers: readonly (Claims | string)[]) => {
  const found = [];
  for (const caller of callers) found.push((await call(caller)).status);
  return found;
};

describe('a budget of two calls', () => {
  const otherRun = { run_id: '4712' };
  const otherPull = { run_id: '4713', ref: 'refs/pull/8/merge' };
  const otherRepository = { run_id: '4714', repository_id: '2', repository: 'acme/other' };
  const otherOwner = { ...otherRepository, repository_owner: 'globex', repository_owner_id: '901' };
  const otherIntent = { environment: 'other' };

  test.each<[string, string, readonly (Claims | string)[], readonly number[]]>([
    ['a run: the third call', 'run', [{}, {}, {}], [200, 200, 403]],
    ['a run: each run its own', 'run', [{}, {}, otherRun, otherRun, otherRun], [200, 200, 200, 200, 403]],
    ['a run: a later attempt shares it', 'run', [{}, { run_attempt: '2' }, { run_attempt: '3' }], [200, 200, 403]],
    ['a run: another job of it shares it', 'run', [{}, { sub: 'repo:acme/shop:environment:x' }, {}], [200, 200, 403]],
    ['a run: the same number elsewhere is another', 'run', [{}, {}, { repository_id: '2' }], [200, 200, 200]],
    ['a run: another intent has its own', 'run', [{}, {}, otherIntent], [200, 200, 200]],
    ['a run: a token is one', 'run', ['token-a', 'token-a', 'token-a', 'token-b'], [200, 200, 403, 200]],
    ['a pull request: its runs share it', 'pull-request', [{}, otherRun, {}], [200, 200, 403]],
    ['a pull request: head and merge are one', 'pull-request', [{}, { ref: 'refs/pull/7/head' }, {}], [200, 200, 403]],
    ['a pull request: each its own', 'pull-request', [{}, {}, otherPull], [200, 200, 200]],
    ['a pull request: each repository its own', 'pull-request', [{}, {}, otherRepository], [200, 200, 200]],
    ['a pull request: a branch has none', 'pull-request', [{ ref: 'refs/heads/main' }], [403]],
    ['a pull request: odd references are none', 'pull-request', [{ ref: 'refs/pull/07/merge' }], [403]],
    ['a pull request: a branch that looks like one', 'pull-request', [{ ref: 'refs/heads/refs/pull/7/merge' }], [403]],
    ['a pull request: no reference at all', 'pull-request', [{ ref: undefined }], [403]],
    [
      'a pull request: a token is one',
      'pull-request',
      ['token-a', 'token-a', 'token-a', 'token-b'],
      [200, 200, 403, 200],
    ],
    ['a repository: all its pull requests', 'repository', [{}, otherPull, otherRun], [200, 200, 403]],
    ['a repository: each its own', 'repository', [{}, {}, otherRepository], [200, 200, 200]],
    ['a repository: by id, not by name', 'repository', [{}, { repository: 'acme/renamed' }, {}], [200, 200, 403]],
    ['a repository: by name without an id', 'repository', [{ repository_id: undefined }, {}, {}], [200, 200, 200]],
    ['a repository: none known', 'repository', [{ repository: undefined, repository_id: undefined }], [403]],
    ['a repository: a token is one', 'repository', ['token-a', 'token-a', 'token-a'], [200, 200, 403]],
    ['a day: everyone together', 'day', [{}, otherRepository, otherPull], [200, 200, 403]],
    ['a day: tokens too', 'day', [{}, 'token-a', 'token-b'], [200, 200, 403]],
    ['a day: another intent has its own', 'day', [{}, {}, otherIntent], [200, 200, 200]],
    [
      'an agent: over repositories and intents',
      'agent',
      [{}, { ...otherRepository, ...otherIntent }, otherRun],
      [200, 200, 403],
    ],
    ['an agent: a caller without a name', 'agent', [{ environment: 'anonymous' }], [403]],
    ['an organisation: over its repositories', 'organisation', [{}, otherRepository, otherIntent], [200, 200, 403]],
    ['an organisation: each its own', 'organisation', [{}, {}, otherOwner], [200, 200, 200]],
    [
      'an organisation: none known',
      'organisation',
      [{ repository_owner: undefined, repository_owner_id: undefined }],
      [403],
    ],
  ])('for %s', async (_, per, callers, expected) => {
    await start(`{ calls: 2, per: ${per} }`);
    expect(await statuses(callers)).toEqual(expected);
  });

  test.each([
    ['day', '{ calls: 2, per: day }', 600, 'it renews at 2026-12-01T00:00:00Z'],
    ['repository, each day', '{ calls: 2, per: repository, renews: day }', 600, 'it renews at 2026-12-01T00:00:00Z'],
    [
      'organisation, each month',
      '{ calls: 2, per: organisation, renews: month }',
      600,
      'it renews at 2026-12-01T00:00:00Z',
    ],
  ])('per %s begins anew at midnight UTC, and says so', async (_, budget, seconds, text) => {
    await start(budget);
    expect(await statuses([{}, {}])).toEqual([200, 200]);
    now += seconds - 1;
    const spent = await call({});
    expect([spent.status, await spent.text()]).toEqual([403, expect.stringContaining(text)]);
    now += 1;
    expect(await statuses([{}, {}, {}])).toEqual([200, 200, 403]);
  });

  test.each([
    ['run', 'it renews with the next run'],
    ['pull-request', 'it renews with the next pull request'],
    ['repository', 'it renews when the organisation raises it'],
  ])('per %s says when it renews, and that a retry is of no use', async (per, text) => {
    await start(`{ calls: 0, per: ${per} }`);
    const spent = await call({});
    expect([spent.status, spent.headers.get('x-should-retry'), spent.headers.get('retry-after')]).toEqual([
      403,
      'false',
      null,
    ]);
    expect(await spent.json()).toMatchObject({
      error: { code: 'GATEWAY_BUDGET_SPENT', type: 'permission_error', message: expect.stringContaining(text) },
    });
  });
});

describe('several budgets on one intent', () => {
  test('hold together: the first that is spent is named, and the others are not charged', async () => {
    await start(
      '[{ calls: 2, per: run }, { usd: 0.3, per: repository }, { calls: 100, per: organisation, renews: month }]',
    );
    expect(await statuses([{}, {}])).toEqual([200, 200]);
    expect(await (await call({})).text()).toContain('the budget of calls for the run');
    expect(await statuses([{ run_id: '5000' }])).toEqual([200]);
    expect(await (await call({ run_id: '5000' })).text()).toContain('the budget of money for the repository');
    const receipt = (
      await fixture?.receipts((await call({ repository_id: '3' })).headers.get('x-sallyport-receipt')?.split('/')[0])
    )?.at(-1);
    expect(receipt?.budget).toMatchObject({
      keys: [expect.stringMatching(/^work\|run\|run-4711-/), 'work|repository|3', '*|organisation|900|2026-11'],
      usd: '0.1',
    });
  });

  test('are read back after a restart, each of them', async () => {
    const budget = '[{ calls: 3, per: run }, { calls: 2, per: repository }]';
    const first = await start(budget);
    expect(await statuses([{}, { run_id: '2' }])).toEqual([200, 200]);
    const { directory } = first;
    await first.gateway.stop();
    const again = await startFixture(script, {
      directory,
      clock: { now: () => new Date(now * 1000) },
      callers: `  - oidc: { issuer: "${issuer.url}", audience: sallyport-gateway }\n    intent: work\n`,
      intent: `    models: ["openai/*"]\n    budget: ${budget}`,
      more: prices,
    });
    const response = await again.call('/openai/v1/chat/completions', chatBody(), {
      headers: { authorization: `Bearer ${await issuer.sign(claims({ run_id: '3' }))}` },
    });
    expect([response.status, await response.text()]).toEqual([403, expect.stringContaining('for the repository')]);
    await again.stop();
  });

  test.each([
    ['two of one scope', '[{ calls: 1 }, { usd: 1, per: run }]', 'GATEWAY_BUDGET_DOUBLED'],
    ['a day that renews each month', '{ calls: 1, per: day, renews: month }', expect.stringMatching(/^CONFIG_/)],
    ['an empty list', '[]', expect.stringMatching(/^CONFIG_/)],
    ['a percentage over 100', '{ calls: 1, warnAt: 101 }', expect.stringMatching(/^CONFIG_/)],
    ['an unknown key', '[{ calls: 1, peer: run }]', expect.stringMatching(/^CONFIG_/)],
  ])('%s: an error', async (_, budget, code) => {
    await expect(start(budget)).rejects.toMatchObject({ code });
  });
});

describe('before a budget ends', () => {
  test('the answer, the metrics and the log warn from 80% on, or from what is set', async () => {
    const gateway = await start('[{ calls: 5, per: run }, { calls: 10, per: organisation, renews: day, warnAt: 50 }]');
    const warnings = [];
    for (let index = 0; index < 5; index++) warnings.push((await call({})).headers.get('x-sallyport-budget-warning'));
    const organisation = 'per=organisation; taken=50%; renews=2026-12-01T00:00:00Z';
    expect(warnings).toEqual([null, null, null, 'per=run; taken=80%', `per=run; taken=100%, ${organisation}`]);
    expect(await (await fetch(`${gateway.gateway.address}/metrics`)).text()).toContain(
      'sallyport_gateway_budget_warnings_total{intent="work",per="run"} 2',
    );
  });

  test('fewer requests pass in a minute, with the time to wait', async () => {
    await start('{ calls: 10, per: run, slow: { at: 40, requestsPerMinute: 2 } }');
    expect(await statuses([{}, {}, {}, {}])).toEqual([200, 200, 200, 200]);
    const slowed = await call({});
    expect([slowed.status, slowed.headers.get('retry-after'), await slowed.text()]).toEqual([
      429,
      '60',
      expect.stringContaining('the budget of the run is nearly spent'),
    ]);
    now += 60;
    expect(await statuses([{}, {}, {}])).toEqual([200, 200, 429]);
  });
});
