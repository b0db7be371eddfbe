import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Clock, sha256 } from '@sallyport/core';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Identification } from '../../../packages/gateway/src/callers/identify.ts';
import type { GatewayConfig } from '../../../packages/gateway/src/config/config.ts';
import { parseGatewayConfig } from '../../../packages/gateway/src/config/load.ts';
import { Refused } from '../../../packages/gateway/src/formats/refusal.ts';
import { type Issuer, startIssuer } from './support/issuer.ts';

const AUDIENCE = 'sallyport-gateway';
const WORKFLOW = 'acme/.github/.github/workflows/agent.yml@refs/heads/main';
let issuer: Issuer;
let now: number;
let identification: Identification;

beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.stop());
beforeEach(() => {
  now = 1_800_000_000;
  issuer.fetches = 0;
  issuer.others = [];
  delete issuer.answer;
  identification = new Identification(configOf(issuer.url), clock);
});

const clock: Clock = { now: () => new Date(now * 1000) };

function configOf(url: string, rule = `{ repository_id: "1", job_workflow_ref: ${WORKFLOW} }`): GatewayConfig {
  const yaml = `version: 1
upstreams: { openai: { format: openai, url: https://api.openai.com } }
callers:
  - oidc: { issuer: "${url}", audience: ${AUDIENCE} }
    claims: ${rule}
    intent: work
  - token: { sha256: ${sha256('static-token')} }
    intent: work
intents: { work: { models: ["*/*"] } }
receipts: { directory: receipts }
`;
  return parseGatewayConfig(Buffer.from(yaml), { name: 'gateway.yml', surroundings: { env: {}, cwd: '/' } });
}

const claims = (over: object = {}) => ({
  iss: issuer.url,
  aud: AUDIENCE,
  sub: 'repo:acme/shop:pull_request',
  repository_id: '1',
  job_workflow_ref: WORKFLOW,
  run_id: '4711',
  iat: now,
  nbf: now,
  exp: now + 300,
  ...over,
});
/** `ok`, or the code of the refusal. */
async function verdict(token: string, who = identification): Promise<string> {
  try {
    await who.identify(token);
    return 'ok';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    expect(error.refusal.status).toBe(401);
    return error.refusal.code;
  }
}
const base64url = (text: string) => Buffer.from(text).toString('base64url');

describe('claims', () => {
  test.each<[string, object, string]>([
    ['as configured', {}, 'ok'],
    ['the audience in a list', { aud: ['other', AUDIENCE] }, 'ok'],
    ['a list of one', { aud: [AUDIENCE] }, 'ok'],
    ['an empty list of audiences', { aud: [] }, 'GATEWAY_CALLER_UNKNOWN'],
    ['a list in a list', { aud: [[AUDIENCE]] }, 'GATEWAY_CALLER_UNKNOWN'],
    ['an audience as an object', { aud: { [AUDIENCE]: true } }, 'GATEWAY_CALLER_UNKNOWN'],
    ['another audience', { aud: 'sallyport' }, 'GATEWAY_CALLER_UNKNOWN'],
    ['an audience that only begins alike', { aud: `${AUDIENCE}2` }, 'GATEWAY_CALLER_UNKNOWN'],
    ['an audience in another case', { aud: 'Sallyport-Gateway' }, 'GATEWAY_CALLER_UNKNOWN'],
    ['no audience', { aud: undefined }, 'GATEWAY_TOKEN_INVALID'],
    ['an audience of null', { aud: null }, 'GATEWAY_CALLER_UNKNOWN'],
    ['an id as a number', { repository_id: 1 }, 'GATEWAY_CALLER_UNKNOWN'],
    ['an id in a list', { repository_id: ['1'] }, 'GATEWAY_CALLER_UNKNOWN'],
    ['an id of true', { repository_id: true }, 'GATEWAY_CALLER_UNKNOWN'],
    ['an id with a space', { repository_id: '1 ' }, 'GATEWAY_CALLER_UNKNOWN'],
    ['an id with a zero', { repository_id: '01' }, 'GATEWAY_CALLER_UNKNOWN'],
    ['no id', { repository_id: undefined }, 'GATEWAY_CALLER_UNKNOWN'],
    ['a workflow of another branch', { job_workflow_ref: WORKFLOW.replace('main', 'evil') }, 'GATEWAY_CALLER_UNKNOWN'],
    ['a workflow in another case', { job_workflow_ref: WORKFLOW.toUpperCase() }, 'GATEWAY_CALLER_UNKNOWN'],
    ['a workflow in front of more', { job_workflow_ref: `${WORKFLOW}\n` }, 'GATEWAY_CALLER_UNKNOWN'],
    ['a workflow as a pattern', { job_workflow_ref: 'acme/*' }, 'GATEWAY_CALLER_UNKNOWN'],
    ['another issuer', { iss: 'https://token.actions.githubusercontent.com' }, 'GATEWAY_CALLER_UNKNOWN'],
    ['no issuer', { iss: undefined }, 'GATEWAY_CALLER_UNKNOWN'],
    ['an issuer as a list', { iss: ['x'] }, 'GATEWAY_CALLER_UNKNOWN'],
  ])('%s', async (_, over, expected) => {
    expect(await verdict(await issuer.sign(claims(over)))).toBe(expected);
  });

  test('an issuer is compared by the character: a slash makes another', async () => {
    expect(await verdict(await issuer.sign(claims({ iss: `${issuer.url}/` })))).toBe('GATEWAY_CALLER_UNKNOWN');
  });

  test('an issuer that ends in a slash is found, and keeps it', async () => {
    const url = `${issuer.url}/`;
    issuer.answer = (path, response) => {
      if (path !== '/.well-known/openid-configuration') return false;
      response.end(JSON.stringify({ issuer: url, jwks_uri: `${issuer.url}/keys` }));
      return true;
    };
    const slashed = new Identification(configOf(url), clock);
    expect(await verdict(await issuer.sign(claims({ iss: url })), slashed)).toBe('ok');
    expect(await verdict(await issuer.sign(claims()), slashed)).toBe('GATEWAY_CALLER_UNKNOWN');
  });

  test.each([
    ['number', '{ count: 1 }', { count: 1 }, 'ok'],
    ['number as text', '{ count: 1 }', { count: '1' }, 'GATEWAY_CALLER_UNKNOWN'],
    ['true', '{ flag: true }', { flag: true }, 'ok'],
    ['true as text', '{ flag: true }', { flag: 'true' }, 'GATEWAY_CALLER_UNKNOWN'],
    ['the prototype’s', '{ toString: "x" }', {}, 'GATEWAY_CALLER_UNKNOWN'],
  ])('%s', async (_, rule, over, expected) => {
    const exact = new Identification(configOf(issuer.url, rule), clock);
    expect(await verdict(await issuer.sign(claims(over)), exact)).toBe(expected);
  });

  test.each(['repository_id', 'job_workflow_ref', 'aud', 'exp', 'iss', 'sub', 'run_id'])(
    'a doubled %s is refused, whichever comes first',
    async (name) => {
      const whole = claims() as Record<string, unknown>;
      const text = JSON.stringify(whole);
      const doubled = `,${JSON.stringify(name)}:${JSON.stringify(whole[name])}}`;
      expect(await verdict(await issuer.signText(`${text.slice(0, -1)}${doubled}`))).toBe('GATEWAY_CALLER_UNKNOWN');
      expect(await verdict(await issuer.signText(`{"${name}":"x",${text.slice(1)}`))).toBe('GATEWAY_CALLER_UNKNOWN');
      const escaped = `\\u00${name.charCodeAt(0).toString(16)}${name.slice(1)}`;
      expect(await verdict(await issuer.signText(`{"${escaped}":"x",${text.slice(1)}`))).toBe('GATEWAY_CALLER_UNKNOWN');
    },
  );

  test.each([
    ['a nested doubled key', (text: string) => `${text.slice(0, -1)},"x":{"a":1,"a":2}}`],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['text after it', (text: string) => `${text} x`],
    ['a list', (text: string) => `[${text}]`],
    ['nothing', () => ''],
    ['null', () => 'null'],
  ])('a payload with %s', async (_, change) => {
    expect(await verdict(await issuer.signText(change(JSON.stringify(claims()))))).toBe('GATEWAY_CALLER_UNKNOWN');
  });
});

describe('time, with at most five seconds of leeway', () => {
  test.each<[string, object, string]>([
    ['expired 4 s ago', { exp: -4 }, 'ok'],
    ['expired 5 s ago', { exp: -5 }, 'GATEWAY_TOKEN_EXPIRED'],
    ['expired 6 s ago', { exp: -6 }, 'GATEWAY_TOKEN_EXPIRED'],
    ['valid in 5 s', { nbf: 5 }, 'ok'],
    ['valid in 6 s', { nbf: 6 }, 'GATEWAY_TOKEN_INVALID'],
    ['issued in 5 s', { iat: 5 }, 'ok'],
    ['issued in 6 s', { iat: 6 }, 'GATEWAY_TOKEN_INVALID'],
    ['issued long ago', { iat: -1_000_000 }, 'ok'],
  ])('%s', async (_, offsets, expected) => {
    const times = Object.fromEntries(Object.entries(offsets).map(([name, offset]) => [name, now + offset]));
    expect(await verdict(await issuer.sign(claims(times)))).toBe(expected);
  });

  test.each<[string, object]>([
    ['no exp', { exp: undefined }],
    ['exp as text', { exp: '99999999999' }],
    ['exp of null', { exp: null }],
    ['exp as a list', { exp: [99_999_999_999] }],
    ['nbf as text', { nbf: '0' }],
    ['iat as text', { iat: '0' }],
  ])('%s', async (_, over) => {
    expect(await verdict(await issuer.sign(claims(over)))).toBe('GATEWAY_TOKEN_INVALID');
  });

  test.each([
    ['an exp beyond the numbers', '"exp":1e999'],
    ['an exp below zero', '"exp":-1'],
  ])('%s', async (_, exp) => {
    const text = JSON.stringify(claims({ exp: 77 })).replace('"exp":77', exp);
    expect(await verdict(await issuer.signText(text))).toMatch(/^GATEWAY_(TOKEN|CALLER)_/);
  });

  test('a verdict that is remembered ends at the same second', async () => {
    const token = await issuer.sign(claims({ exp: now + 10 }));
    const seen = [];
    for (const step of [0, 9, 5, 1, -10]) {
      now += step;
      seen.push(await verdict(token));
    }
    expect(seen).toEqual(['ok', 'ok', 'ok', 'GATEWAY_TOKEN_EXPIRED', 'ok']);
  });

  test('a verdict that is remembered begins no earlier when the clock is set back', async () => {
    const token = await issuer.sign(claims());
    expect(await verdict(token)).toBe('ok');
    now -= 6;
    expect(await verdict(token)).toBe('GATEWAY_TOKEN_EXPIRED');
  });
});

describe('signatures', () => {
  const payload = () => base64url(JSON.stringify(claims()));
  const forged: [string, () => Promise<string> | string][] = [
    ['none', () => `${base64url('{"alg":"none"}')}.${payload()}.`],
    ['None, with something in its place', () => `${base64url('{"alg":"None"}')}.${payload()}.AAAA`],
    ['no algorithm', () => `${base64url('{"typ":"JWT"}')}.${payload()}.AAAA`],
    ['an algorithm as a list', () => `${base64url('{"alg":["RS256"]}')}.${payload()}.AAAA`],
    [
      'HS256 by the public key’s modulus',
      () => {
        const input = `${base64url(JSON.stringify({ alg: 'HS256', kid: issuer.key.kid }))}.${payload()}`;
        return `${input}.${createHmac('sha256', String(issuer.key.n)).update(input).digest('base64url')}`;
      },
    ],
    [
      'HS256 by the public key’s JSON',
      () => {
        const input = `${base64url(JSON.stringify({ alg: 'HS256', kid: issuer.key.kid }))}.${payload()}`;
        return `${input}.${createHmac('sha256', JSON.stringify(issuer.key)).update(input).digest('base64url')}`;
      },
    ],
    [
      'a key in its own header',
      async () => {
        const { privateKey, publicKey } = await generateKeyPair('RS256');
        const jwk = await exportJWK(publicKey);
        return new SignJWT(claims()).setProtectedHeader({ alg: 'RS256', jwk }).sign(privateKey);
      },
    ],
    [
      'a key under the known id, by another algorithm',
      async () => {
        const { privateKey } = await generateKeyPair('ES256');
        return new SignJWT(claims()).setProtectedHeader({ alg: 'ES256', kid: String(issuer.key.kid) }).sign(privateKey);
      },
    ],
    ['a header that must be understood', () => issuer.sign(claims(), { crit: ['x'], x: 1 }).catch(() => 'a.b.c')],
    [
      'an unencoded payload',
      () =>
        issuer.signText(
          JSON.stringify(claims()),
          JSON.stringify({ alg: 'RS256', kid: issuer.key.kid, crit: ['b64'], b64: false }),
        ),
    ],
    [
      'two algorithms',
      () => issuer.signText(JSON.stringify(claims()), `{"alg":"RS256","alg":"RS256","kid":"${issuer.key.kid}"}`),
    ],
    ['a signature cut short', async () => (await issuer.sign(claims())).slice(0, -8)],
    [
      'another payload',
      async () => {
        const [header, , signature] = (await issuer.sign(claims({ repository_id: '2' }))).split('.');
        return `${header}.${payload()}.${signature}`;
      },
    ],
    ['padding', async () => `${await issuer.sign(claims())}==`],
    ['four parts', async () => `${await issuer.sign(claims())}.AAAA`],
    ['five parts, as of encryption', async () => `${await issuer.sign(claims())}.AAAA.BBBB`],
    ['two parts', async () => (await issuer.sign(claims())).split('.').slice(0, 2).join('.')],
    ['standard base64', async () => `${(await issuer.sign(claims())).replaceAll('-', '+').replaceAll('_', '/')}+`],
  ];
  test.each(forged)('%s', async (_, make) => {
    expect(await verdict(await make())).toMatch(/^GATEWAY_(TOKEN_INVALID|CALLER_UNKNOWN)$/);
    expect(await verdict(await issuer.sign(claims()))).toBe('ok');
  });
});

describe('an issuer’s keys', () => {
  test('are fetched once for many calls at once', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, index) => issuer.sign(claims({ jti: String(index) }))),
    );
    expect(new Set(await Promise.all(tokens.map((token) => verdict(token))))).toEqual(new Set(['ok']));
    expect(issuer.fetches).toBe(1);
  });

  test('that were changed are found by all calls that come together', async () => {
    expect(await verdict(await issuer.sign(claims()))).toBe('ok');
    await issuer.rotate();
    const tokens = await Promise.all(
      Array.from({ length: 20 }, (_, index) => issuer.sign(claims({ jti: String(index) }))),
    );
    expect(new Set(await Promise.all(tokens.map((token) => verdict(token))))).toEqual(new Set(['ok']));
    expect(issuer.fetches).toBe(2);
  });

  test('that were withdrawn are no longer good after a while', async () => {
    const old = await issuer.sign(claims({ exp: now + 10_000, jti: 'old' }));
    expect(await verdict(await issuer.sign(claims()))).toBe('ok');
    await issuer.rotate();
    now += 16 * 60;
    expect(await verdict(old)).toBe('GATEWAY_TOKEN_INVALID');
  });

  test('unknown ids fetch them at most once in five seconds', async () => {
    expect(await verdict(await issuer.sign(claims()))).toBe('ok');
    for (let index = 0; index < 10; index++) {
      await verdict(await issuer.sign(claims({ jti: `x${index}` }), { kid: `x${index}` }));
    }
    expect(issuer.fetches).toBe(2);
    now += 5;
    await verdict(await issuer.sign(claims({ jti: 'y' }), { kid: 'y' }));
    expect(issuer.fetches).toBe(3);
  });

  test('two under one id: each is tried', async () => {
    const other = await startIssuer();
    issuer.others = [{ ...other.key, kid: String(issuer.key.kid) }];
    expect(await verdict(await issuer.sign(claims()))).toBe('ok');
    expect(await verdict(await other.sign(claims({ jti: 'b' }), { kid: issuer.key.kid }))).toBe('ok');
    const third = await startIssuer();
    expect(await verdict(await third.sign(claims({ jti: 'c' }), { kid: issuer.key.kid }))).toBe(
      'GATEWAY_TOKEN_INVALID',
    );
    await Promise.all([other.stop(), third.stop()]);
  });

  test('the same one twice', async () => {
    issuer.others = [issuer.key];
    expect(await verdict(await issuer.sign(claims()))).toBe('ok');
  });

  test('one for encryption does not verify', async () => {
    issuer.answer = (path, response) => {
      if (path !== '/keys') return false;
      response.end(JSON.stringify({ keys: [{ ...issuer.key, use: 'enc' }] }));
      return true;
    };
    expect(await verdict(await issuer.sign(claims()))).toBe('GATEWAY_TOKEN_INVALID');
  });

  const discovery = '/.well-known/openid-configuration';
  test.each<[string, string, (url: string) => { status?: number; headers?: Record<string, string>; body?: string }]>([
    ['a redirect of the discovery', discovery, (url) => ({ status: 302, headers: { location: `${url}/elsewhere` } })],
    ['a redirect of the keys', '/keys', (url) => ({ status: 307, headers: { location: `${url}/elsewhere` } })],
    ['an error', discovery, () => ({ status: 500 })],
    [
      'another issuer’s discovery',
      discovery,
      (url) => ({ body: JSON.stringify({ issuer: 'https://evil.test', jwks_uri: `${url}/keys` }) }),
    ],
    [
      'the issuer with a slash',
      discovery,
      (url) => ({ body: JSON.stringify({ issuer: `${url}/`, jwks_uri: `${url}/keys` }) }),
    ],
    ['no keys’ address', discovery, (url) => ({ body: JSON.stringify({ issuer: url }) })],
    [
      'keys over plain HTTP elsewhere',
      discovery,
      (url) => ({ body: JSON.stringify({ issuer: url, jwks_uri: 'http://192.0.2.1/keys' }) }),
    ],
    ['keys in a file', discovery, (url) => ({ body: JSON.stringify({ issuer: url, jwks_uri: 'file:///etc/passwd' }) })],
    [
      'keys in the address itself',
      discovery,
      (url) => ({ body: JSON.stringify({ issuer: url, jwks_uri: 'data:application/json,{}' }) }),
    ],
    ['a doubled issuer', discovery, (url) => ({ body: `{"issuer":"x","issuer":"${url}","jwks_uri":"${url}/keys"}` })],
    ['no JSON', discovery, () => ({ body: '<html>' })],
    ['too much', discovery, () => ({ body: `{"x":"${'x'.repeat(1_100_000)}"}` })],
    ['keys that are no list', '/keys', () => ({ body: '{"keys":{}}' })],
    ['no keys', '/keys', () => ({ body: '{}' })],
  ])('%s', async (_, where, reply) => {
    issuer.answer = (path, response) => {
      if (path !== where) return false;
      const { status = 200, headers = {}, body = '' } = reply(issuer.url);
      response.writeHead(status, headers).end(body);
      return true;
    };
    expect(await verdict(await issuer.sign(claims()))).toBe('GATEWAY_ISSUER_UNAVAILABLE');
    delete issuer.answer;
    expect(await verdict(await issuer.sign(claims()))).toBe('ok');
  });
});

describe('an issuer of the configuration', () => {
  test.each([
    'http://token.actions.githubusercontent.com',
    'http://localhost.evil.test',
    'http://127.0.0.1.evil.test',
    'http://10.0.0.1',
    'http://0.0.0.0',
    'ftp://127.0.0.1',
    'https://user@issuer.test',
    'https://issuer.test?x=1',
    'https://issuer.test#x',
    'issuer.test',
    '',
  ])('%j is refused', (url) => {
    expect(() => configOf(url)).toThrow();
  });

  test.each([
    'https://issuer.test',
    'https://issuer.test/path/',
    'http://127.0.0.1:8080',
    'http://[::1]:80',
    'http://localhost',
  ])('%j is taken', (url) => {
    expect(configOf(url).callers).toHaveLength(2);
  });
});

test('a token of the configuration is compared by its whole digest', async () => {
  expect(await verdict('static-token')).toBe('ok');
  for (const token of ['static-toke', 'static-token2', 'Static-token', sha256('static-token')]) {
    expect(await verdict(token)).toBe('GATEWAY_CALLER_UNKNOWN');
  }
});
