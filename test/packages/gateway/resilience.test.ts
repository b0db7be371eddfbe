import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parseGatewayConfig } from '@sallyport/gateway';
import { Breaker } from '../../../packages/gateway/src/upstream/breaker.ts';
import { waitBefore } from '../../../packages/gateway/src/upstream/retry-hint.ts';
import { chatBody, type Fixture, type FixtureOptions, startFixture } from './support/fixture.ts';
import { answerJson, answerStream, chatAnswer, chatEvents, type Script } from './support/provider.ts';

let fixture: Fixture;
afterEach(() => fixture?.stop());

const CHAT = '/openai/v1/chat/completions';
const codeOf = (text: string) => /GATEWAY_[A-Z_]+/.exec(text)?.[0];
const busy = (status: number, headers: Record<string, string> = { 'retry-after-ms': '1' }): Script =>
  answerJson({ error: { message: 'busy' } }, status, headers);

/** Answers with these scripts one after another; with the last from then on. */
function inTurn(...scripts: readonly Script[]): Script {
  let turn = 0;
  return (call, response) => (scripts[Math.min(turn++, scripts.length - 1)] as Script)(call, response);
}

async function ask(script: Script, options: FixtureOptions, over: object = {}) {
  fixture = await startFixture(script, options);
  const response = await fixture.call(CHAT, chatBody(over));
  const text = await response.text();
  return { status: response.status, code: codeOf(text), text, headers: response.headers };
}

describe('retries', () => {
  const retries = { upstream: 'retries: { attempts: 2, longestWait: 1 }' };

  test.each([429, 503, 529])('after %i the call is made again, and paid once', async (status) => {
    const answer = await ask(inTurn(busy(status), busy(status), answerJson(chatAnswer())), {
      ...retries,
      intent: '    models: ["openai/*"]\n    budget: { calls: 1 }\n',
    });
    expect([answer.status, fixture.provider.calls.length]).toEqual([200, 3]);
    const [receipt, ...more] = await fixture.receipts();
    expect(more).toEqual([]);
    expect(receipt).toMatchObject({
      outcome: 'ok',
      attempts: [{ upstream: 'openai', model: 'gpt-4o', status }, { status }, { status: 200 }],
    });
  });

  test('a stream is made again before its first byte', async () => {
    const answer = await ask(inTurn(busy(503), answerStream(chatEvents(['a']))), retries, { stream: true });
    expect([answer.status, answer.text]).toEqual([200, chatEvents(['a']).join('')]);
  });

  test.each([400, 404, 408, 409, 500, 502, 504])(
    'after %i nothing is: the provider may have charged',
    async (status) => {
      expect((await ask(busy(status), retries)).status).toBe(status);
      expect(fixture.provider.calls).toHaveLength(1);
      expect((await fixture.receipts())[0]).not.toHaveProperty('attempts');
    },
  );

  test('the last answer is passed on as it is, with its hints', async () => {
    const answer = await ask(busy(429, { 'retry-after-ms': '1', 'x-ratelimit-reset-tokens': '6m' }), retries);
    expect([answer.status, answer.headers.get('x-ratelimit-reset-tokens'), fixture.provider.calls.length]).toEqual([
      429,
      '6m',
      3,
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ['a wait that is too long', { 'retry-after': '30' }],
    ['a date that is far', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }],
    ['no retry', { 'x-should-retry': 'false', 'retry-after-ms': '1' }],
  ])('a provider that asks for %s gets none', async (_, headers) => {
    expect((await ask(busy(429, headers), retries)).status).toBe(429);
    expect(fixture.provider.calls).toHaveLength(1);
  });

  test('without configuration nothing is made again', async () => {
    expect((await ask(busy(503), {})).status).toBe(503);
    expect(fixture.provider.calls).toHaveLength(1);
  });

  test('a provider that breaks off is not asked again', async () => {
    const answer = await ask((_call, response) => void response.socket?.destroy(), retries);
    expect([answer.status, answer.code, fixture.provider.calls.length]).toEqual([
      502,
      'GATEWAY_UPSTREAM_UNREACHABLE',
      1,
    ]);
  });

  test('a caller that leaves ends the waiting', async () => {
    fixture = await startFixture(busy(503, { 'retry-after': '1' }), retries);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    await expect(fixture.call(CHAT, chatBody(), { signal: controller.signal })).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(fixture.provider.calls).toHaveLength(1);
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'cancelled' });
  });

  test.each<[Record<string, string>, number | undefined]>([
    [{ 'retry-after-ms': '250' }, 250],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Sun, 22 Nov 2026 10:00:03 GMT' }, 3000],
    [{ 'retry-after': 'Sun, 22 Nov 2020 10:00:00 GMT' }, 0],
    [{ 'retry-after': '-5' }, expect.any(Number) as unknown as number],
    [{ 'retry-after': 'soon' }, 1000],
    [{}, 1000],
    [{ 'x-should-retry': 'False' }, undefined],
  ])('the hint %j means %s ms', (headers, expected) => {
    expect(waitBefore(1, headers, new Date('2026-11-22T10:00:00Z'), 1)).toEqual(expected);
  });
});

describe('a breaker', () => {
  test('leaves a provider alone after failures in a row, and lets one call try it', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    fixture = await startFixture(busy(500), {
      upstream: 'breaker: { failures: 3, seconds: 30 }',
      clock: { now: () => new Date(now) },
    });
    const ask = async () => {
      const response = await fixture.call(CHAT, chatBody());
      return [response.status, codeOf(await response.text()) ?? '', response.headers.get('retry-after') ?? ''];
    };
    for (let count = 0; count < 3; count++) expect((await ask())[0]).toBe(500);
    expect(await ask()).toEqual([503, 'GATEWAY_UPSTREAM_PAUSED', '30']);
    expect(fixture.provider.calls).toHaveLength(3);
    expect((await fixture.receipts()).at(-1)).toMatchObject({ outcome: 'refused', cost: { usd: 0 } });
    now += 29_000;
    expect((await ask())[2]).toBe('1');
    now += 1_000;
    expect((await ask())[0]).toBe(500);
    expect((await ask())[0]).toBe(503);
    now += 30_000;
    fixture.provider.script = answerJson(chatAnswer());
    expect((await ask())[0]).toBe(200);
    expect((await ask())[0]).toBe(200);
  });

  test('one call at a time tries; what its caller cut off says nothing', () => {
    let now = 0;
    const breaker = new Breaker({ failures: 1, pauseMs: 10 }, { now: () => new Date(now) });
    expect(breaker.begin()).toBeUndefined();
    breaker.record(false, 0);
    now = 10;
    expect([breaker.begin(), breaker.begin()]).toEqual([undefined, 1]);
    breaker.record(undefined, 1);
    expect(breaker.begin()).toBeUndefined();
    breaker.record(true, 1);
    expect([breaker.begin(), breaker.begin()]).toEqual([undefined, undefined]);
  });

  test('a call that began before it opened does not close it', () => {
    const breaker = new Breaker({ failures: 1, pauseMs: 10_000 }, { now: () => new Date(0) });
    const begunIn = breaker.openings;
    expect([breaker.begin(), breaker.begin()]).toEqual([undefined, undefined]);
    breaker.record(false, begunIn);
    breaker.record(true, begunIn);
    expect(breaker.begin()).toBe(10);
  });
});

describe('a fallback', () => {
  const intent = (more = '') =>
    `    models: ["openai/*", "other/*"]\n    fallback: { openai/gpt-4o: [openai/gpt-mini, other/gpt-big] }\n${more}`;
  const upstreams = '  other: { format: openai, url: PROVIDER/v1 }';
  const prices =
    'prices: { openai/gpt-4o: { input: 1, output: 1 }, openai/gpt-mini: { input: 1, output: 1 }, other/gpt-big: { input: 10, output: 10 } }\n';

  test('answers in the place of a model that is overloaded, and the receipt says so', async () => {
    const answer = await ask(inTurn(busy(529), busy(429), answerJson({ ...chatAnswer(), model: 'gpt-big-1' })), {
      intent: intent('    budget: { usd: 1 }\n'),
      upstreams,
      more: prices,
    });
    expect([answer.status, fixture.provider.calls.map(({ json }) => json.model)]).toEqual([
      200,
      ['gpt-4o', 'gpt-mini', 'gpt-big'],
    ]);
    expect(fixture.provider.calls.map(({ url, headers }) => [url, headers.authorization ?? ''])).toEqual([
      ['/v1/chat/completions', expect.stringContaining('upstream-openai')],
      ['/v1/chat/completions', expect.stringContaining('upstream-openai')],
      ['/v1/chat/completions', ''],
    ]);
    const { createHash } = await import('node:crypto');
    expect((await fixture.receipts())[0]).toMatchObject({
      upstream: 'other',
      model: { asked: 'gpt-4o', served: 'gpt-big-1' },
      attempts: [
        { upstream: 'openai', model: 'gpt-4o', status: 529 },
        { upstream: 'openai', model: 'gpt-mini', status: 429 },
        { upstream: 'other', model: 'gpt-big', status: 200 },
      ],
      prompt: {
        sentSha256: createHash('sha256')
          .update(fixture.provider.calls[2]?.body ?? '')
          .digest('hex'),
      },
      cost: { usd: 0.00015 },
    });
  });

  test('is reserved by the dearest that may answer', async () => {
    const answer = await ask(answerJson(chatAnswer()), {
      intent: intent('    budget: { usd: 0.001 }\n'),
      upstreams,
      more: prices,
    });
    expect([answer.status, answer.code]).toEqual([403, 'GATEWAY_BUDGET_SPENT']);
  });

  test('that has no price under a budget of money refuses the call', async () => {
    const answer = await ask(answerJson(chatAnswer()), {
      intent: intent('    budget: { usd: 1 }\n'),
      upstreams,
      more: 'prices: { "openai/*": { input: 1, output: 1 } }\n',
    });
    expect([answer.status, answer.code]).toEqual([403, 'GATEWAY_PRICE_UNKNOWN']);
  });

  test('takes the place of a provider that is not there', async () => {
    const gone = await closedPort();
    const answer = await ask(answerJson(chatAnswer()), {
      intent: '    models: ["gone/*", "openai/*"]\n    fallback: { gone/gpt-a: [openai/gpt-4o] }\n',
      upstreams: `  gone: { format: openai, url: "http://127.0.0.1:${gone}" }`,
    });
    expect(answer.status).toBe(200);
    const response = await fixture.call('/gone/v1/chat/completions', chatBody({ model: 'gpt-a' }));
    expect([response.status, fixture.provider.calls.at(-1)?.json.model]).toEqual([200, 'gpt-4o']);
    expect((await fixture.receipts()).at(-1)?.attempts).toEqual([
      { upstream: 'gone', model: 'gpt-a', code: 'GATEWAY_UPSTREAM_UNREACHABLE' },
      { upstream: 'openai', model: 'gpt-4o', status: 200 },
    ]);
  });

  test.each([500, 400, 401])('does not answer after %i', async (status) => {
    await ask(busy(status), { intent: intent(), upstreams });
    expect(fixture.provider.calls).toHaveLength(1);
  });

  test('changes nothing of the body but the model', async () => {
    const body =
      '{ "messages":[{"role":"user","content":"the \\u006dodel","model":"x"}],\n "mod\\u0065l" : "gpt-4o","max_tokens":5 }';
    fixture = await startFixture(inTurn(busy(429), answerJson(chatAnswer())), { intent: intent(), upstreams });
    expect((await fixture.call(CHAT, body)).status).toBe(200);
    expect(fixture.provider.calls[1]?.body.toString()).toBe(body.replace('"gpt-4o"', '"gpt-mini"'));
  });

  test.each<[string, string]>([
    ['a model that is not allowed', 'openai/gpt-4o: [anthropic/claude-x]'],
    ['another format', 'openai/gpt-4o: [anthropic/claude-sonnet-5]'],
    ['an upstream that is not there', 'openai/gpt-4o: [nobody/x]'],
    ['a pattern', 'openai/gpt-4o: ["openai/*"]'],
    ['no upstream', 'openai/gpt-4o: [gpt-mini]'],
  ])('with %s is no configuration', (_, fallback) => {
    const yaml = `version: 1
upstreams:
  openai: { format: openai, url: "http://127.0.0.1:1" }
  anthropic: { format: anthropic, url: "http://127.0.0.1:1" }
callers: [{ token: { sha256: ${'0'.repeat(64)} }, intent: work }]
intents: { work: { models: ["openai/*", "anthropic/claude-sonnet-*"], fallback: { ${fallback} } } }
receipts: { directory: r }
`;
    const parse = () =>
      parseGatewayConfig(Buffer.from(yaml), { name: 'gateway.yml', surroundings: { env: {}, cwd: '/' } });
    expect(parse).toThrow();
  });
});

describe('time', () => {
  test('an answer that takes too long as a whole is ended', async () => {
    const slow = answerStream([
      ...chatEvents(['a'], { done: false, usage: false }),
      400,
      ': x\n\n',
      400,
      ': x\n\n',
      400,
      ': x\n\n',
      900,
    ]);
    const answer = ask(slow, { upstream: 'totalTimeout: 1' }, { stream: true });
    await expect(answer).rejects.toThrow();
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'upstream-error', code: 'GATEWAY_UPSTREAM_BROKEN' });
  });
});

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
