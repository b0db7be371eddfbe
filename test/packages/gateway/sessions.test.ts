import { createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { readSession, type Session, signSession } from '../../../packages/gateway/src/sessions/session-token.ts';
import { chatBody, type Fixture, startFixture, TOKEN } from './support/fixture.ts';
import { type Issuer, startIssuer } from './support/issuer.ts';
import { answerJson, chatAnswer } from './support/provider.ts';

const CHAT = '/openai/v1/chat/completions';
let issuer: Issuer;
let fixture: Fixture;
let now: number;

const start = (minutes = 60, rule = 'claims: { repository_id: "1" }', more = '') =>
  startFixture(answerJson(chatAnswer()), {
    clock: { now: () => new Date(now * 1000) },
    callers: `  - oidc: { issuer: "${issuer.url}", audience: sallyport-gateway }
    ${rule}
    intent: work
    agent: acme-agent
  - token: { sha256: ${sha256(TOKEN)} }
    intent: work
`,
    intent: '    models: ["openai/*"]\n    budget: { calls: 3, per: run }\n',
    more: `${minutes === 0 ? '' : `sessions: { minutes: ${minutes} }`}\n${more}`,
  });

beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());
beforeEach(async () => {
  now = 1_800_000_000;
  fixture = await start();
});
afterEach(async () => {
  await fixture.stop();
});

const identity = (over: object = {}) =>
  issuer.sign({
    iss: issuer.url,
    aud: 'sallyport-gateway',
    sub: 'repo:acme/shop:pull_request',
    repository: 'acme/shop',
    repository_id: '1',
    run_id: '4711',
    ref: 'refs/pull/7/merge',
    iat: now,
    exp: now + 300,
    ...over,
  });
const at = (method: string, token: string, gateway = fixture) =>
  fetch(`${gateway.gateway.address}/-/session`, { method, headers: { authorization: `Bearer ${token}` } });
const begin = async (token?: string) => {
  const response = await at('POST', token ?? (await identity()));
  return (await response.json()) as { token: string; expiresAt: string; chain: string; intent: string; schema: string };
};
const call = (token: string, gateway = fixture) =>
  gateway.call(CHAT, chatBody(), { headers: { authorization: `Bearer ${token}` } });
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { error: { code: string } }).error.code,
];

describe('a session', () => {
  test('lets a job call after its identity token has expired, as the same caller with the same budget', async () => {
    const token = await identity();
    const direct = await call(token);
    const session = await begin(token);
    expect(session).toMatchObject({
      schema: 'sallyport/session/v1',
      intent: 'work',
      chain: expect.stringMatching(/^run-4711-/),
    });
    expect(session.expiresAt).toBe(new Date((now + 3600) * 1000).toISOString());
    now += 3599;
    expect((await call(token)).status).toBe(401);
    const response = await call(session.token);
    const [chain] = (response.headers.get('x-sallyport-receipt') ?? '').split('/');
    expect([response.status, chain]).toEqual([200, direct.headers.get('x-sallyport-receipt')?.split('/')[0]]);
    const receipts = await fixture.receipts(chain);
    expect(receipts.at(-1)?.caller).toEqual(receipts[0]?.caller);
    expect(receipts[0]?.caller).toMatchObject({ agent: 'acme-agent', runId: '4711', pullRequest: 7 });
    expect([(await call(session.token)).status, (await call(session.token)).status]).toEqual([200, 403]);
  });

  test('ends when it is over, without leeway', async () => {
    const { token } = await begin();
    now += 3600;
    expect(await codeOf(await call(token))).toEqual([401, 'GATEWAY_TOKEN_EXPIRED']);
  });

  test('ends when it is taken back, and only that one', async () => {
    const [first, second] = [await begin(), await begin()];
    expect((await at('DELETE', first.token)).status).toBe(204);
    expect(await codeOf(await call(first.token))).toEqual([401, 'GATEWAY_CALLER_UNKNOWN']);
    expect((await at('DELETE', first.token)).status).toBe(401);
    expect((await call(second.token)).status).toBe(200);
  });

  test('ends with the gateway that signed it', async () => {
    const { token } = await begin();
    const other = await start();
    expect(await codeOf(await call(token, other))).toEqual([401, 'GATEWAY_CALLER_UNKNOWN']);
    await other.stop();
  });

  test('is not kept by anyone on the way', async () => {
    const response = await at('POST', await identity());
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test.each<[string, () => Promise<string> | string, number, string]>([
    ['an unknown caller', () => 'nobody', 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['another repository', () => identity({ repository_id: '2' }), 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['an expired identity', () => identity({ exp: now - 10 }), 401, 'GATEWAY_TOKEN_EXPIRED'],
    ['a token of the configuration', () => TOKEN, 403, 'GATEWAY_SESSION_NOT_ALLOWED'],
    ['a session', async () => (await begin()).token, 401, 'GATEWAY_CALLER_UNKNOWN'],
  ])('is not begun by %s', async (_, token, status, code) => {
    expect(await codeOf(await at('POST', await token()))).toEqual([status, code]);
  });

  test.each(['GET', 'PUT', 'PATCH'])('%s is refused', async (method) => {
    expect(await codeOf(await at(method, await identity()))).toEqual([403, 'GATEWAY_METHOD_NOT_ALLOWED']);
  });

  test('does not exist where the configuration has none', async () => {
    const plain = await start(0);
    expect(await codeOf(await at('POST', await identity(), plain))).toEqual([403, 'GATEWAY_PATH_NOT_ALLOWED']);
    await plain.stop();
  });

  test.each(['0', '1441', '1.5', '"60"'])('cannot last %s minutes', async (minutes) => {
    await expect(start(0, 'claims: {}', `sessions: { minutes: ${minutes} }`)).rejects.toMatchObject({
      code: expect.stringMatching(/^CONFIG_/),
    });
  });
});

describe('a session token', () => {
  const key = Buffer.alloc(32, 7);
  const session: Session = {
    id: 'A'.repeat(22),
    rule: '0'.repeat(64),
    subject: 'repo:acme/shop:pull_request',
    chain: 'run-1',
    issued: 1,
    expires: 2,
  };
  const token = signSession(session, key);
  const [payload, mac] = token.slice(4).split('.') as [string, string];
  const resign = (value: unknown) => {
    const changed = Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
    return `sps_${changed}.${createHmac('sha256', key).update(changed).digest('base64url')}`;
  };

  test('is read with its key alone', () => {
    expect(readSession(token, key)).toEqual(session);
    expect(readSession(token, Buffer.alloc(32, 8))).toBeUndefined();
  });

  test.each([
    [
      'another payload',
      `sps_${Buffer.from(JSON.stringify({ ...session, expires: 9e9 })).toString('base64url')}.${mac}`,
    ],
    ['no signature', `sps_${payload}.`],
    ['a signature cut short', token.slice(0, -1)],
    ['a signature with more', `${token}A`],
    [
      'another spelling of its last character',
      `${token.slice(0, -1)}${String.fromCharCode(token.charCodeAt(token.length - 1) + 1)}`,
    ],
    ['no prefix', token.slice(4)],
    ['a signature of the payload alone', resign(session)],
    ['a line break', `${token}\n`],
    ['padding', `${token}=`],
    ['an endless payload', `sps_${'A'.repeat(20_000)}.${mac}`],
  ])('with %s is none', (_, changed) => {
    expect(readSession(changed, key)).toBeUndefined();
  });
});
