import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MemoryLedger } from '../../../packages/gateway/src/budget/memory-ledger.ts';
import { dollars, formatDollars, picodollars } from '../../../packages/gateway/src/budget/money.ts';
import { boundOf, configuredPrice, costOf } from '../../../packages/gateway/src/budget/price.ts';
import { chatBody, type Fixture, messageBody, startFixture } from './support/fixture.ts';
import { answerJson, answerStream, chatAnswer, chatEvents, messageAnswer, messageEvents } from './support/provider.ts';

let fixture: Fixture | undefined;
afterEach(async () => {
  await fixture?.stop();
  fixture = undefined;
});

const chat = (over: object = {}) => (fixture as Fixture).call('/openai/v1/chat/completions', chatBody(over));
const intentWith = (rest: string) => `    models: ["openai/*", "anthropic/*"]\n${rest}`;
const codeOf = async (response: Response) => ((await response.json()) as { error: { code: string } }).error.code;

describe('money', () => {
  test('is decimal', () => {
    expect(picodollars(0.1) * 3n).toBe(picodollars(0.3));
    expect([0.000105, 2, 1e-9, 0].map((value) => formatDollars(picodollars(value)))).toEqual([
      '0.000105',
      '2',
      '0.000000001',
      '0',
    ]);
    expect(dollars(picodollars(0.1) * 3n)).toBe(0.3);
  });

  test('three calls of 0.1 fill 0.3', async () => {
    fixture = await startFixture(answerJson(chatAnswer('x', { prompt_tokens: 5, completion_tokens: 1 })), {
      intent: intentWith('    limits: { maxOutputTokens: 1 }\n    budget: { usd: 0.3 }'),
      more: 'prices: { "openai/*": { input: 0, output: 100000 } }',
    });
    const statuses = [];
    for (let index = 0; index < 4; index++) statuses.push((await chat({ max_tokens: 1 })).status);
    expect(statuses).toEqual([200, 200, 200, 403]);
    expect((await fixture.receipts()).map(({ cost }) => cost.usd)).toEqual([0.1, 0.1, 0.1, 0]);
  });

  test('cached input costs input, a cache write 1.25 of it, unless the price says otherwise', () => {
    const usage = { input: 1000, cachedInput: 300, cacheWrite: 200, cacheWriteLong: 0, output: 100, reasoning: 50 };
    expect(formatDollars(costOf(usage, configuredPrice({ input: 4, output: 10 })))).toBe('0.0052');
    expect(formatDollars(costOf(usage, configuredPrice({ input: 4, output: 10, cachedInput: 1, cacheWrite: 8 })))).toBe(
      '0.0049',
    );
  });

  test('a bound is never below what it bounds', () => {
    const tokens = fc.nat(1_000_000);
    fc.assert(
      fc.property(
        tokens,
        tokens,
        tokens,
        tokens,
        fc.double({ min: 0, max: 100, noNaN: true }),
        (a, b, c, output, price) => {
          const prices = configuredPrice({ input: price, output: price });
          const usage = { input: a + b + c, cachedInput: a, cacheWrite: b, cacheWriteLong: 0, output, reasoning: 0 };
          const bound = boundOf({ input: a + b + c, output, writesCache: true }, prices);
          expect(costOf(usage, prices) <= bound).toBe(true);
        },
      ),
    );
  });
});

describe('a budget', () => {
  test('holds however calls come together', async () => {
    fixture = await startFixture(
      async (_call, response) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        answerJson(chatAnswer('x', { prompt_tokens: 10, completion_tokens: 100 }))(_call, response);
      },
      {
        intent: intentWith('    limits: { maxOutputTokens: 100 }\n    budget: { usd: 0.05, calls: 30 }'),
        more: 'prices: { "openai/*": { input: 1, output: 100 } }',
      },
    );
    const responses = await Promise.all(Array.from({ length: 20 }, () => chat()));
    const passed = responses.filter(({ status }) => status === 200).length;
    expect(passed).toBe(4);
    const spent = (await fixture.receipts()).reduce((sum, { cost }) => sum + (cost.usd ?? 0), 0);
    expect(spent).toBeLessThanOrEqual(0.05);
  });

  test('property: no interleaving of reservations and settlements exceeds a limit', async () => {
    const step = fc.record({
      usd: fc.bigInt(0n, 40n),
      used: fc.bigInt(0n, 40n),
      tokens: fc.nat(40),
      settleFirst: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const ledger = new MemoryLedger({ now: () => new Date(0) });
        const open: (() => Promise<void>)[] = [];
        let usd = 0n;
        let tokens = 0;
        for (const { usd: reserved, used, tokens: reservedTokens, settleFirst } of steps) {
          if (settleFirst) await open.shift()?.();
          const grant = await ledger.reserve({
            limitKey: 'k',
            requestsPerMinute: undefined,
            concurrent: undefined,
            budgets: [{ key: 'b', limits: { usd: 100n, calls: 20, tokens: 200 }, slow: undefined, lastsMs: undefined }],
            reserve: { usd: reserved, calls: 1, tokens: reservedTokens },
          });
          if (grant.kind !== 'granted') continue;
          const actual = used % (reserved + 1n);
          usd += reserved;
          tokens += reservedTokens;
          expect(usd <= 100n && tokens <= 200).toBe(true);
          open.push(async () => {
            await grant.reservation.settle({ usd: actual, tokens: 0 });
            usd -= reserved - actual;
            tokens -= reservedTokens;
          });
        }
      }),
    );
  });

  test('of calls and of tokens', async () => {
    fixture = await startFixture(answerJson(chatAnswer()), {
      intent: intentWith('    limits: { maxOutputTokens: 100 }\n    budget: { calls: 2, tokens: 100000 }'),
    });
    expect([(await chat()).status, (await chat()).status]).toEqual([200, 200]);
    const spent = await chat();
    expect([spent.status, spent.headers.get('x-should-retry'), await codeOf(spent)]).toEqual([
      403,
      'false',
      'GATEWAY_BUDGET_SPENT',
    ]);
  });

  test('gives back what refused and failed calls did not use', async () => {
    fixture = await startFixture(answerJson({ error: { message: 'overloaded' } }, 529), {
      intent: intentWith('    limits: { maxOutputTokens: 100 }\n    budget: { calls: 1, usd: 1 }'),
    });
    for (let index = 0; index < 3; index++) expect((await chat()).status).toBe(529);
    expect((await chat({ n: 500 })).status).toBe(403);
    fixture.provider.script = answerJson(chatAnswer());
    expect((await chat()).status).toBe(200);
    expect((await fixture.receipts()).map(({ outcome }) => outcome)).toEqual([
      ...Array(3).fill('upstream-error'),
      'refused',
      'ok',
    ]);
  });

  test('refuses a model without a price, and a request that nothing bounds', async () => {
    fixture = await startFixture(answerJson(chatAnswer()), { intent: intentWith('    budget: { usd: 5 }') });
    expect(await codeOf(await chat({ model: 'nobody-knows' }))).toBe('GATEWAY_PRICE_UNKNOWN');
    fixture.provider.calls.length = 0;
    const { max_tokens: _, ...unbounded } = chatBody();
    const response = await fixture.call('/openai/v1/chat/completions', { ...unbounded, model: 'gpt-4o' });
    expect(response.status).toBe(200);
  });

  test('multiplies by n, which must not be passed over', async () => {
    fixture = await startFixture(answerJson(chatAnswer()), {
      intent: intentWith('    limits: { maxOutputTokens: 100 }\n    budget: { tokens: 1000 }'),
    });
    expect(await codeOf(await chat({ n: 10 }))).toBe('GATEWAY_BUDGET_SPENT');
    expect((await chat({ n: 2 })).status).toBe(200);
  });
});

describe('settlement', () => {
  const price = 'prices: { "*/*": { input: 1, output: 10 } }';
  const intent = intentWith('    limits: { maxOutputTokens: 1000 }\n    budget: { usd: 100 }');

  test('by usage: whole, streamed, and with cache reads and writes', async () => {
    fixture = await startFixture(answerJson(messageAnswer()), { intent, more: price });
    await fixture.call('/anthropic/v1/messages', messageBody());
    fixture.provider.script = answerStream(chatEvents(['a', 'b']));
    await (await chat({ stream: true })).text();
    const costs = (await fixture.receipts()).map(({ cost }) => [cost.usd, cost.settled]);
    expect(costs).toEqual([
      [0.00007625, 'usage'],
      [0.000032, 'usage'],
    ]);
  });

  test.each<[string, unknown]>([
    ['missing', undefined],
    ['negative', { prompt_tokens: -5, completion_tokens: 3 }],
    ['no number', { prompt_tokens: '5', completion_tokens: 3 }],
    ['beyond belief', { prompt_tokens: 5, completion_tokens: 1e15 }],
    [
      'cached beyond the input',
      { prompt_tokens: 5, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 9 } },
    ],
  ])('by the reservation where usage is %s', async (_, usage) => {
    const answer = { ...chatAnswer(), usage };
    fixture = await startFixture(answerJson(answer), { intent, more: price });
    const body = chatBody();
    await chat();
    const [receipt] = await fixture.receipts();
    const bytes = Buffer.byteLength(JSON.stringify(body));
    expect(receipt?.cost).toMatchObject({
      settled: 'reservation',
      usd: Number(((bytes + 100 * 10) / 1e6).toFixed(12)),
    });
  });

  test('an interrupted stream costs what the provider had reported', async () => {
    const events = messageEvents(['a', 'b']).slice(0, 3);
    fixture = await startFixture(answerStream(events, { cut: true }), { intent, more: price });
    const response = await fixture.call('/anthropic/v1/messages', messageBody({ stream: true }));
    await expect(response.text()).rejects.toThrow();
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'upstream-error', cost: { usd: 0.00003 } });
  });

  test('a caller that leaves pays for what it had asked for, and the provider is told', async () => {
    let closed = false;
    fixture = await startFixture(
      (_call, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(messageEvents(['a'])[0] as string);
        response.once('close', () => {
          closed = true;
        });
      },
      { intent, more: price },
    );
    const leaving = new AbortController();
    const response = await fixture.call('/anthropic/v1/messages', messageBody({ stream: true }), {
      signal: leaving.signal,
    });
    await response.body?.getReader().read();
    leaving.abort();
    await until(async () => closed && (await fixture?.receipts().catch(() => []))?.length === 1);
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'cancelled', cost: { usd: 0.00102 } });
  });
});

describe('limits', () => {
  test('requests in a minute slide, and say when to come back', async () => {
    let now = 1_800_000_000_000;
    fixture = await startFixture(answerJson(chatAnswer()), {
      intent: intentWith('    limits: { requestsPerMinute: 2 }'),
      clock: { now: () => new Date(now) },
    });
    expect((await chat()).status).toBe(200);
    now += 40_000;
    expect((await chat()).status).toBe(200);
    const limited = await chat();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '20']);
    now += 20_000;
    expect([(await chat()).status, (await chat()).status]).toEqual([200, 429]);
  });

  test('calls at once', async () => {
    let release: (() => void)[] = [];
    fixture = await startFixture(
      async (call, response) => {
        await new Promise<void>((resolve) => release.push(resolve));
        answerJson(chatAnswer())(call, response);
      },
      { intent: intentWith('    limits: { concurrent: 2 }') },
    );
    const running = [chat(), chat()];
    await until(async () => release.length === 2);
    expect((await chat()).status).toBe(429);
    for (const next of release) next();
    release = [];
    expect((await Promise.all(running)).map(({ status }) => status)).toEqual([200, 200]);
    const next = chat();
    await until(async () => release.length === 1);
    release[0]?.();
    expect((await next).status).toBe(200);
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it never came true');
}
