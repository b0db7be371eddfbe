import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import fc from 'fast-check';
import { MemoryLedger } from '../../../packages/gateway/src/budget/memory-ledger.ts';
import { Minutes } from '../../../packages/gateway/src/budget/minutes.ts';
import type { Caller } from '../../../packages/gateway/src/callers/caller.ts';
import { chatBody, type Fixture, startFixture, TOKEN } from './support/fixture.ts';
import { answerJson, chatAnswer } from './support/provider.ts';

const OTHER = 'another-token-0123456789';
const CALLERS = [TOKEN, OTHER].map((token) => `  - token: { sha256: ${sha256(token)} }\n    intent: work\n`).join('');

let fixture: Fixture;
let directory: string;
let now: number;
const clock = { now: () => new Date(now) };

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'minutes-'));
  now = Date.parse('2026-11-22T10:00:00Z');
});
afterEach(async () => {
  await fixture.stop();
  await rm(directory, { recursive: true, force: true });
});

const start = async (budget: string) => {
  fixture = await startFixture(answerJson(chatAnswer()), {
    intent: `    models: ["openai/*"]\n    limits: { maxOutputTokens: 100 }\n    budget: ${budget}\n`,
    callers: CALLERS,
    clock,
    directory,
  });
};
const ask = (method: string, path: string, body?: unknown, token = TOKEN) =>
  fetch(`${fixture.gateway.address}/-/minutes${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
  });
const reserve = (minutes: number, token?: string) => ask('POST', '', { minutes }, token);
const pass = (minutes: number) => {
  now += minutes * 60_000;
};
interface Answer {
  readonly id: string;
  readonly minutes: number;
  readonly left: number;
  readonly until: string;
  readonly error: { readonly code: string; readonly message: string };
}
const json = async (response: Response | Promise<Response>) => (await (await response).json()) as Answer;
const left = async () => (await json(reserve(1))).left + 1;

describe('minutes of a budget', () => {
  test('are reserved, and what was not used is given back', async () => {
    await start('{ minutes: 60, per: run }');
    const held = await json(reserve(20));
    expect(held).toMatchObject({ minutes: 20, left: 40, until: '2026-11-22T10:20:00.000Z' });
    pass(6.5);
    expect(await json(ask('DELETE', `/${held.id}`))).toMatchObject({ id: held.id, minutes: 7 });
    expect(await left()).toBe(53);
  });

  test.each([
    ['begun ones count', 0.01, 1],
    ['nothing takes none', 0, 1],
    ['never more than were reserved', 500, 20],
    ['a clock that went back takes one', -30, 1],
  ])('%s', async (_, minutes, used) => {
    await start('{ minutes: 60, per: run }');
    const { id } = await json(reserve(20));
    pass(minutes);
    expect((await json(ask('DELETE', `/${id}`))).minutes).toBe(used);
  });

  test('that are spent answer 403, say when they renew, and that a retry is of no use', async () => {
    await start('{ minutes: 30, per: repository, renews: day }');
    expect((await reserve(30)).status).toBe(200);
    const refused = await reserve(1);
    expect([refused.status, refused.headers.get('x-should-retry')]).toEqual([403, 'false']);
    const { error } = await json(refused);
    expect(error.code).toBe('GATEWAY_BUDGET_SPENT');
    expect(error.message).toContain('it renews at 2026-11-23T00:00:00Z');
    pass(14 * 60);
    expect((await reserve(30)).status).toBe(200);
  });

  test('hold for jobs beside each other', async () => {
    await start('{ minutes: 60, per: repository }');
    const answers = await Promise.all(Array.from({ length: 40 }, () => reserve(10)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(6);
  });

  test('stand beside a budget of money, which calls take nothing of them from, and the other way', async () => {
    await start('{ calls: 1, minutes: 10, per: run }');
    expect((await reserve(10)).status).toBe(200);
    expect((await fixture.call('/openai/v1/chat/completions', chatBody())).status).toBe(200);
    expect((await fixture.call('/openai/v1/chat/completions', chatBody())).status).toBe(403);
    expect((await reserve(1)).status).toBe(403);
  });

  test('belong to each budget of the intent that counts them', async () => {
    await start('[{ minutes: 100, per: repository }, { minutes: 10, per: run }, { usd: 1, per: day }]');
    expect((await json(reserve(6))).left).toBe(4);
    const { error } = await json(reserve(6));
    expect(error.message).toContain('for the run does not cover 6 more');
    expect((await json(reserve(6, OTHER))).left).toBe(4);
  });

  test('that nobody ended stay spent over a restart, those given back do not', async () => {
    await start('{ minutes: 60, per: run }');
    const { id } = await json(reserve(20));
    await reserve(10);
    pass(5);
    await ask('DELETE', `/${id}`);
    for (let restart = 0; restart < 2; restart++) {
      await fixture.gateway.stop();
      await appendFile(join(directory, 'minutes.journal'), '{"keys":["minutes|work|r');
      await start('{ minutes: 60, per: run }');
    }
    expect(await left()).toBe(45);
    expect((await ask('DELETE', `/${id}`)).status).toBe(403);
  });

  test('are ended by who holds them alone, and once', async () => {
    await start('{ minutes: 60, per: run }');
    const { id } = await json(reserve(20));
    expect((await json(ask('DELETE', `/${id}`, undefined, OTHER))).error.code).toBe('GATEWAY_MINUTES_UNKNOWN');
    expect((await ask('DELETE', `/${id}`)).status).toBe(200);
    expect((await ask('DELETE', `/${id}`)).status).toBe(403);
  });
});

describe('what is no request for minutes', () => {
  test.each([
    ['none', {}],
    ['nothing', undefined],
    ['zero', { minutes: 0 }],
    ['less than nothing', { minutes: -5 }],
    ['a part', { minutes: 1.5 }],
    ['a text', { minutes: '10' }],
    ['more than any job runs', { minutes: 7201 }],
    ['a further key', { minutes: 1, per: 'day' }],
    ['twice', '{"minutes":1,"minutes":2}'],
    ['no JSON', 'minutes=1'],
  ])('%s: 422', async (_, body) => {
    await start('{ minutes: 60, per: run }');
    expect((await ask('POST', '', body)).status).toBe(422);
    expect(await left()).toBe(60);
  });

  test.each([
    ['GET', ''],
    ['PUT', ''],
    ['DELETE', ''],
    ['POST', '/abc'],
    ['DELETE', '/../session'],
  ])('%s /-/minutes%s: 403', async (method, path) => {
    await start('{ minutes: 60, per: run }');
    expect((await ask(method, path)).status).toBe(403);
  });

  test('a caller that nobody knows: 401', async () => {
    await start('{ minutes: 60, per: run }');
    expect((await reserve(1, 'nobody-knows-this-token')).status).toBe(401);
  });

  test('where no intent counts minutes, the path is none', async () => {
    await start('{ calls: 5 }');
    expect((await json(reserve(1))).error.code).toBe('GATEWAY_PATH_NOT_ALLOWED');
  });
});

test('no interleaving of jobs overruns', async () => {
  await start('{ minutes: 1, per: run }');
  const commands = fc.array(
    fc.record({ job: fc.nat(2), reserve: fc.integer({ min: 1, max: 40 }), wait: fc.nat(30), end: fc.boolean() }),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(commands, fc.integer({ min: 0, max: 100 }), async (steps, limit) => {
      const minutes = new Minutes(new MemoryLedger(clock), clock, undefined);
      const budget = { minutes: limit, per: 'repository', renews: undefined };
      const caller = (job: number) =>
        ({ intent: { name: 'work', budgets: [budget] }, repositoryId: '1', chain: `run-${job}` }) as unknown as Caller;
      const used: number[] = [];
      await Promise.all(
        steps.map(async ({ job, reserve: wanted, wait, end }) => {
          const held = await minutes.reserve(caller(job), wanted).catch(() => undefined);
          if (held === undefined) return;
          now += wait * 60_000;
          used.push(end ? await minutes.end(caller(job), held.id) : held.minutes);
        }),
      );
      expect(used.reduce((sum, taken) => sum + taken, 0)).toBeLessThanOrEqual(limit);
    }),
  );
});
