import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { chatBody, type Fixture, startFixture, TOKEN } from './support/fixture.ts';
import { type Issuer, startIssuer } from './support/issuer.ts';
import { answerJson, chatAnswer } from './support/provider.ts';

const WORKFLOW = 'acme/.github/.github/workflows/agent.yml@refs/heads/main';
let issuer: Issuer;
let fixture: Fixture;
let now: number;

beforeEach(async () => {
  now = 1_800_000_000;
  issuer = await startIssuer();
  fixture = await startFixture(answerJson(chatAnswer()), {
    clock: { now: () => new Date(now * 1000) },
    callers: `  - oidc: { issuer: "${issuer.url}", audience: sallyport-gateway }
    claims: { repository_id: "1", job_workflow_ref: ${WORKFLOW} }
    intent: work
  - token: { sha256: ${sha256(TOKEN)} }
    intent: work
`,
  });
});

afterEach(async () => {
  await fixture.stop();
  await issuer.stop();
});

const claims = (over: object = {}) => ({
  iss: issuer.url,
  aud: 'sallyport-gateway',
  sub: 'repo:acme/shop:pull_request',
  repository: 'acme/shop',
  repository_id: '1',
  job_workflow_ref: WORKFLOW,
  run_id: '4711',
  ref: 'refs/pull/7/merge',
  iat: now,
  exp: now + 300,
  ...over,
});
const callWith = async (token: string, headers: Record<string, string> = { authorization: `Bearer ${token}` }) =>
  (await fixture.call('/openai/v1/chat/completions', chatBody(), { headers })).status;

describe('a job’s identity token', () => {
  test('names the caller, its run and its pull request', async () => {
    const response = await fixture.call('/openai/v1/chat/completions', chatBody(), {
      headers: { authorization: `Bearer ${await issuer.sign(claims())}` },
    });
    const [chain] = (response.headers.get('x-sallyport-receipt') ?? '').split('/');
    expect(chain).toMatch(/^run-4711-[0-9a-f]{16}$/);
    expect((await fixture.receipts(chain))[0]?.caller).toEqual({
      intent: 'work',
      subject: 'repo:acme/shop:pull_request',
      repository: 'acme/shop',
      runId: '4711',
      pullRequest: 7,
    });
  });

  test.each<[string, object]>([
    ['another audience', { aud: 'somebody-else' }],
    ['a list of other audiences', { aud: ['a', 'b'] }],
    ['a claim of another type', { repository_id: 1 }],
    ['a claim that only begins alike', { job_workflow_ref: `${WORKFLOW}-x` }],
    ['a claim in a list', { repository_id: ['1'] }],
    ['no expiry', { exp: undefined }],
    ['an expiry that is text', { exp: '99999999999' }],
    ['an issuer with a slash', { iss: 'http://127.0.0.1:1/' }],
  ])('%s: 401', async (_, over) => {
    expect(await callWith(await issuer.sign(claims(over)))).toBe(401);
  });

  test('expired, not yet valid, or from the future: at most 5 seconds of leeway', async () => {
    expect(await callWith(await issuer.sign(claims({ exp: now - 6 })))).toBe(401);
    expect(await callWith(await issuer.sign(claims({ nbf: now + 7 })))).toBe(401);
    expect(await callWith(await issuer.sign(claims({ iat: now + 60 })))).toBe(401);
    expect(await callWith(await issuer.sign(claims({ aud: ['x', 'sallyport-gateway'] })))).toBe(200);
  });

  test('a verdict that is remembered ends with the token', async () => {
    const token = await issuer.sign(claims({ exp: now + 10 }));
    expect(await callWith(token)).toBe(200);
    now += 9;
    expect(await callWith(token)).toBe(200);
    now += 7;
    expect(await callWith(token)).toBe(401);
  });

  test('a doubled claim: 401', async () => {
    const text = JSON.stringify(claims()).replace('"repository_id":"1"', '"repository_id":"2","repository_id":"1"');
    expect(await callWith(await issuer.signText(text))).toBe(401);
    expect(await callWith(await issuer.signText(JSON.stringify(claims())))).toBe(200);
  });

  test('unsigned, signed by another, or with a secret that is the public key: 401', async () => {
    const other = await startIssuer();
    const [header, payload, signature] = (await issuer.sign(claims())).split('.') as [string, string, string];
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const symmetric = Buffer.from('{"alg":"HS256","kid":"key-0"}').toString('base64url');
    expect(await callWith(`${none}.${payload}.`)).toBe(401);
    expect(await callWith(`${none}.${payload}.${signature}`)).toBe(401);
    expect(await callWith(`${symmetric}.${payload}.${signature}`)).toBe(401);
    expect(await callWith(await other.sign(claims(), { kid: 'key-0' }))).toBe(401);
    expect(await callWith(`${header}.${payload}.${signature.slice(0, -4)}AAAA`)).toBe(401);
    await other.stop();
  });

  test('rotated keys are found at once, and unknown key ids do not flood the issuer', async () => {
    expect(await callWith(await issuer.sign(claims()))).toBe(200);
    await issuer.rotate();
    expect(await callWith(await issuer.sign(claims({ jti: 'a' })))).toBe(200);
    const fetched = issuer.fetches;
    for (let index = 0; index < 5; index++) {
      expect(await callWith(await issuer.sign(claims({ jti: `b${index}` }), { kid: `unknown-${index}` }))).toBe(401);
    }
    expect(issuer.fetches).toBe(fetched);
  });
});

describe('a token', () => {
  test('may stand in either header', async () => {
    expect(await callWith(TOKEN, { authorization: '', 'x-api-key': TOKEN })).toBe(401);
    expect(await callWith(TOKEN, { authorization: `Bearer ${TOKEN}`, 'x-api-key': TOKEN })).toBe(200);
  });

  test('two different ones: 401', async () => {
    expect(await callWith(TOKEN, { authorization: `Bearer ${TOKEN}`, 'x-api-key': 'another' })).toBe(401);
  });

  test.each(['', 'Basic abc', 'Bearer', 'Bearer  ', `Bearer ${TOKEN} x`, `bearer${TOKEN}`])(
    '%j: 401',
    async (authorization) => {
      expect(await callWith('', { authorization })).toBe(401);
    },
  );
});
