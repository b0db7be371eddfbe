import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { connectRedis, RedisLedger } from '@sallyport/gateway';
import { chatBody, type Fixture, startFixture, TOKEN } from '../../packages/gateway/support/fixture.ts';
import { startIssuer } from '../../packages/gateway/support/issuer.ts';
import { answerJson, chatAnswer } from '../../packages/gateway/support/provider.ts';

let server: ChildProcess;
let url: string;

beforeAll(async () => {
  const port = await freePort();
  url = `redis://127.0.0.1:${port}`;
  server = spawn(redisServer(), ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], { stdio: 'ignore' });
  for (let attempt = 0; attempt < 50; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const client = await connectRedis(url).catch(() => undefined);
    if (client !== undefined) return client.close();
  }
  throw new Error('redis-server did not start');
}, 120_000);
afterAll(() => {
  server.kill('SIGKILL');
});

const none = { usd: undefined, calls: undefined, tokens: undefined };
const budget = (key: string, limits: object = {}, over: object = {}) => ({
  key,
  limits: { ...none, ...limits },
  slow: undefined,
  lastsMs: undefined,
  ...over,
});
const claim = (over: object = {}) => ({
  limitKey: 'k',
  requestsPerMinute: undefined,
  concurrent: undefined,
  budgets: [budget('b')],
  reserve: { usd: 0n, calls: 1, tokens: 0 },
  ...over,
});

describe('budgets in Redis', () => {
  test('of minutes hold over two gateways, and what one gives back the other has', async () => {
    const options = {
      intent: '    models: ["openai/*"]\n    budget: { minutes: 60, per: repository }\n',
      more: `state: ${url}`,
    };
    const gateways = [
      await startFixture(answerJson({}), options),
      await startFixture(answerJson({}), options),
    ] as const;
    const ask = (index: 0 | 1, method: string, path = '', body?: string) =>
      fetch(`${gateways[index].gateway.address}/-/minutes${path}`, {
        method,
        headers: { authorization: `Bearer ${TOKEN}` },
        body: body ?? null,
      });
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const index = (at % 2) as 0 | 1;
        const answer = await ask(index, 'POST', '', '{"minutes":10}');
        return { index, status: answer.status, id: ((await answer.json()) as { id?: string }).id };
      }),
    );
    const granted = answers.filter(({ status }) => status === 200);
    expect(granted).toHaveLength(6);
    const [{ index, id }] = granted as [(typeof granted)[number]];
    expect(await (await ask(index, 'DELETE', `/${id}`)).json()).toMatchObject({ minutes: 1 });
    const other = index === 0 ? 1 : 0;
    expect((await ask(other, 'POST', '', '{"minutes":10}')).status).toBe(403);
    expect((await ask(other, 'POST', '', '{"minutes":9}')).status).toBe(200);
    for (const gateway of gateways) await gateway.stop();
  });

  test('hold over two gateways, however calls come together', async () => {
    const options = {
      intent: '    models: ["openai/*"]\n    limits: { maxOutputTokens: 100 }\n    budget: { usd: 0.05 }\n',
      more: `prices: { "openai/*": { input: 1, output: 100 } }\nstate: ${url}`,
    };
    const gateways: Fixture[] = [];
    for (let index = 0; index < 2; index++) {
      gateways.push(
        await startFixture(answerJson(chatAnswer('x', { prompt_tokens: 10, completion_tokens: 100 })), options),
      );
    }
    const calls = Array.from({ length: 30 }, (_, index) =>
      gateways[index % 2]?.call('/openai/v1/chat/completions', chatBody()),
    );
    const statuses = (await Promise.all(calls)).map((response) => response?.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
    for (const gateway of gateways) await gateway.stop();
  });

  test('are decimal, and give back what was not used', async () => {
    const ledger = new RedisLedger(await connectRedis(url), 'decimal');
    const tenth = claim({
      budgets: [budget('b', { usd: 300_000_000_000n })],
      reserve: { usd: 100_000_000_000n, calls: 1, tokens: 5 },
    });
    const grants = [await ledger.reserve(tenth), await ledger.reserve(tenth), await ledger.reserve(tenth)];
    expect(await ledger.reserve(tenth)).toEqual({ kind: 'spent', what: 'usd', budget: 0 });
    if (grants[0]?.kind === 'granted') await grants[0].reservation.settle(undefined);
    expect(await ledger.reserve(tenth)).toMatchObject({ kind: 'granted', reservation: { filled: [1] } });
    await ledger.stop();
  });

  test('of several owners hold together: one that is spent takes from none', async () => {
    const ledger = new RedisLedger(await connectRedis(url), 'several');
    const both = claim({
      budgets: [budget('run', { calls: 5 }), budget('all', { tokens: 20 })],
      reserve: { usd: 1n, calls: 1, tokens: 10 },
    });
    await ledger.reserve(both);
    expect(await ledger.reserve(both)).toMatchObject({ kind: 'granted', reservation: { filled: [0.4, 1] } });
    expect(await ledger.reserve(both)).toEqual({ kind: 'spent', what: 'tokens', budget: 1 });
    const run = await ledger.reserve(claim({ budgets: [budget('run', { calls: 5 })] }));
    expect(run).toMatchObject({ kind: 'granted', reservation: { filled: [0.6] } });
    await ledger.stop();
  });

  test('slow down before they end, and are forgotten when nobody can ask for them', async () => {
    const ledger = new RedisLedger(await connectRedis(url), 'slow');
    const slow = budget('b', { calls: 10 }, { slow: { at: 0.2, requestsPerMinute: 3 }, lastsMs: 60_000 });
    const grants = [];
    for (let index = 0; index < 4; index++) grants.push(await ledger.reserve(claim({ budgets: [slow] })));
    expect(grants.map(({ kind }) => kind)).toEqual(['granted', 'granted', 'granted', 'rate']);
    expect(grants[3]).toMatchObject({ slowedBy: 0, retryAfterSeconds: expect.any(Number) });
    const client = await connectRedis(url);
    expect(Number(await client.run("return redis.call('PTTL', KEYS[1])", ['slow:budget:b'], []))).toBeGreaterThan(0);
    await client.close();
    await ledger.stop();
  });

  test('requests in a minute, and calls at once', async () => {
    const ledger = new RedisLedger(await connectRedis(url), 'limits');
    const limited = claim({ requestsPerMinute: 2, concurrent: 1 });
    const first = await ledger.reserve(limited);
    expect(await ledger.reserve(limited)).toEqual({ kind: 'concurrent' });
    if (first.kind === 'granted') await first.reservation.settle({ usd: 0n, tokens: 0 });
    const second = await ledger.reserve(limited);
    if (second.kind === 'granted') await second.reservation.settle({ usd: 0n, tokens: 0 });
    expect(await ledger.reserve(limited)).toMatchObject({ kind: 'rate', retryAfterSeconds: expect.any(Number) });
    await ledger.stop();
  });

  test('sessions: one gateway’s are known to the other, and taken back for both', async () => {
    const issuer = await startIssuer();
    const start = () =>
      startFixture(answerJson(chatAnswer()), {
        callers: `  - oidc: { issuer: "${issuer.url}", audience: a }\n    intent: work\n  - token: { sha256: ${sha256(TOKEN)} }\n    intent: work\n`,
        more: `state: ${url}\nsessions: { minutes: 5 }`,
      });
    const [first, second] = [await start(), await start()];
    const now = Math.floor(Date.now() / 1000);
    const token = await issuer.sign({ iss: issuer.url, aud: 'a', sub: 's', run_id: '1', iat: now, exp: now + 60 });
    const at = (gateway: Fixture, method: string, bearer: string) =>
      fetch(`${gateway.gateway.address}/-/session`, { method, headers: { authorization: `Bearer ${bearer}` } });
    const session = ((await (await at(first, 'POST', token)).json()) as { token: string }).token;
    const call = async (gateway: Fixture) =>
      (
        await gateway.call('/openai/v1/chat/completions', chatBody(), {
          headers: { authorization: `Bearer ${session}` },
        })
      ).status;
    expect([await call(first), await call(second)]).toEqual([200, 200]);
    expect((await at(second, 'DELETE', session)).status).toBe(204);
    expect([await call(first), await call(second)]).toEqual([401, 401]);
    await first.stop();
    await second.stop();
    await issuer.stop();
  });

  test('Redis gone: no call goes through, unless each gateway may count by itself', async () => {
    const gateway = await startFixture(answerJson(chatAnswer()), { more: `state: ${url}` });
    const alone = await startFixture(answerJson(chatAnswer()), {
      intent: '    models: ["openai/*"]\n    budget: { calls: 1 }\n',
      more: `state: ${url}\nstateLoss: local`,
    });
    expect((await gateway.call('/openai/v1/chat/completions', chatBody())).status).toBe(200);
    server.kill('SIGKILL');
    await new Promise((resolve) => server.once('exit', resolve));
    const response = await gateway.call('/openai/v1/chat/completions', chatBody());
    expect([response.status, await response.text()]).toEqual([
      503,
      expect.stringContaining('GATEWAY_STATE_UNAVAILABLE'),
    ]);
    expect(gateway.provider.calls).toHaveLength(1);
    expect((await fetch(`${gateway.gateway.address}/readyz`)).status).toBe(503);
    const calls = [0, 1].map(() => alone.call('/openai/v1/chat/completions', chatBody()));
    expect((await Promise.all(calls)).map(({ status }) => status).sort()).toEqual([200, 403]);
    expect((await fetch(`${alone.gateway.address}/readyz`)).status).toBe(200);
    await gateway.stop();
    await alone.stop();
    await expect(connectRedis(url)).rejects.toMatchObject({ code: 'GATEWAY_STATE_UNREACHABLE' });
  });
});

/** Redis or Valkey, from Debian's packages where none is installed. */
function redisServer(): string {
  const find = () => ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0);
  const found = find();
  if (found !== undefined) return found;
  spawnSync('apt-get', ['install', '-y', 'redis-server'], { stdio: 'ignore' });
  const installed = find();
  if (installed === undefined) throw new Error('install redis-server or valkey-server (apt-get install redis-server)');
  return installed;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
