import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { type Gateway, type GatewayLog, parseGatewayConfig, startGateway } from '@sallyport/gateway';
import { CredentialCache, type Fetched } from '../../../packages/gateway/src/credentials/credential-cache.ts';
import { chatBody, messageBody, TOKEN } from './support/fixture.ts';
import { answerJson, chatAnswer, messageAnswer, type Provider, startProvider } from './support/provider.ts';

const IDENTITY = 'identity-token-of-the-gateway';
const ISSUED = 'issued-access-token-0123456789';

/** What the service that gives out credentials was asked. */
interface Asked {
  readonly line: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let directory: string;
let service: Server;
let url: string;
let asked: Asked[];
let answers: Record<string, (body: string) => { status?: number; body: unknown }>;
let provider: Provider;
let gateway: Gateway | undefined;
let logged: string[];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'credentials-'));
  await writeFile(join(directory, 'identity'), `${IDENTITY}\n`);
  asked = [];
  answers = {};
  logged = [];
  service = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const line = `${request.method} ${request.url}`;
    const body = Buffer.concat(chunks).toString();
    asked.push({ line, headers: request.headers, body });
    const { status = 200, body: answer } = answers[line]?.(body) ?? { status: 404, body: {} };
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  provider = await startProvider(answerJson(chatAnswer()));
});
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
  await provider.stop();
  service.closeAllConnections();
  await new Promise((resolve) => service.close(resolve));
  await rm(directory, { recursive: true, force: true });
});

const start = async (credential: string, env: Record<string, string> = {}) => {
  const yaml = `version: 1
listen: 127.0.0.1:0
upstreams:
  openai: { format: openai, url: ${provider.url}, credential: ${credential} }
  anthropic: { format: anthropic, url: ${provider.url}, credential: ${credential} }
callers: [{ token: { sha256: ${sha256(TOKEN)} }, intent: work }]
intents: { work: { models: ["*/*"] } }
receipts: { directory: ${directory}/receipts }
`;
  const surroundings = { env, cwd: directory };
  const log: GatewayLog = {
    debug() {},
    info: (message) => logged.push(message),
    warning: (message) => logged.push(message),
    call: (fields) => logged.push(JSON.stringify(fields)),
  };
  gateway = await startGateway(parseGatewayConfig(Buffer.from(yaml), { name: 'gateway.yml', surroundings }), { log });
  return gateway;
};
const call = (path = '/openai/v1/chat/completions', body: object = chatBody(), headers: Record<string, string> = {}) =>
  fetch(`${gateway?.address}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, ...headers },
    body: JSON.stringify(body),
  });
const identity = '{ file: identity }';
const token = { access_token: ISSUED, token_type: 'Bearer', expires_in: 3600 };

describe('an exchange', () => {
  const exchanges: [string, string, () => string, Record<string, unknown> | string][] = [
    [
      'with Anthropic',
      'POST /v1/oauth/token',
      () =>
        `{ exchange: { provider: anthropic, url: "${url}", identity: ${identity}, federationRule: fdrl_1, organization: org-1, serviceAccount: svac_1, workspace: wrkspc_1 } }`,
      {
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: IDENTITY,
        federation_rule_id: 'fdrl_1',
        organization_id: 'org-1',
        service_account_id: 'svac_1',
        workspace_id: 'wrkspc_1',
      },
    ],
    [
      'with OpenAI',
      'POST /oauth/token',
      () =>
        `{ exchange: { provider: openai, url: "${url}/oauth/token", identity: ${identity}, identityProvider: idp_1, serviceAccount: sa_1 } }`,
      {
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
        subject_token: IDENTITY,
        identity_provider_id: 'idp_1',
        service_account_id: 'sa_1',
      },
    ],
    [
      'with Azure',
      'POST /tenant-1/oauth2/v2.0/token',
      () =>
        `{ exchange: { provider: azure, url: "${url}", identity: ${identity}, tenant: tenant-1, client: client-1 } }`,
      `grant_type=client_credentials&client_id=client-1&scope=${encodeURIComponent('https://cognitiveservices.azure.com/.default')}&client_assertion_type=${encodeURIComponent('urn:ietf:params:oauth:client-assertion-type:jwt-bearer')}&client_assertion=${IDENTITY}`,
    ],
    [
      'with GCP',
      'POST /v1/token',
      () =>
        `{ exchange: { provider: gcp, url: "${url}/v1/token", identity: ${identity}, audience: //iam.googleapis.com/x } }`,
      {
        grantType: 'urn:ietf:params:oauth:grant-type:token-exchange',
        audience: '//iam.googleapis.com/x',
        scope: 'https://www.googleapis.com/auth/cloud-platform',
        requestedTokenType: 'urn:ietf:params:oauth:token-type:access_token',
        subjectToken: IDENTITY,
        subjectTokenType: 'urn:ietf:params:oauth:token-type:jwt',
      },
    ],
  ];
  test.each(exchanges)('%s asks as it is documented, once for many calls', async (_, line, credential, body) => {
    answers[line] = () => ({ body: token });
    await start(credential());
    expect((await Promise.all(Array.from({ length: 10 }, () => call()))).map(({ status }) => status)).toEqual(
      Array(10).fill(200),
    );
    expect(asked.map((request) => request.line)).toEqual([line]);
    const sent = asked[0] as Asked;
    expect(typeof body === 'string' ? sent.body : JSON.parse(sent.body)).toEqual(body);
    expect(sent.headers['content-type']).toBe(
      typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json',
    );
    expect(provider.calls.map(({ headers }) => headers.authorization)).toEqual(Array(10).fill(`Bearer ${ISSUED}`));
  });

  test('with GCP, as a service account', async () => {
    const path = '/v1/projects/-/serviceAccounts/a%40p.iam.gserviceaccount.com:generateAccessToken';
    answers['POST /v1/token'] = () => ({ body: { ...token, access_token: 'federated-token' } });
    answers[`POST ${path}`] = () => ({
      body: { accessToken: ISSUED, expireTime: new Date(Date.now() + 3_600_000).toISOString() },
    });
    await start(
      `{ exchange: { provider: gcp, url: "${url}/v1/token", impersonationUrl: "${url}", identity: ${identity}, audience: x, serviceAccount: a@p.iam.gserviceaccount.com } }`,
    );
    expect((await call()).status).toBe(200);
    expect(asked[1]).toMatchObject({
      headers: { authorization: 'Bearer federated-token' },
      body: '{"scope":["https://www.googleapis.com/auth/cloud-platform"]}',
    });
    expect(provider.calls[0]?.headers.authorization).toBe(`Bearer ${ISSUED}`);
  });

  test('takes the identity from GitHub', async () => {
    answers['GET /id?v=1&audience=https%3A%2F%2Fapi.anthropic.com'] = () => ({ body: { value: 'from-github' } });
    answers['POST /v1/oauth/token'] = () => ({ body: token });
    await start(
      `{ exchange: { provider: anthropic, url: "${url}", identity: { github: "https://api.anthropic.com" }, federationRule: r, organization: o } }`,
      { ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/id?v=1`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job-token' },
    );
    provider.script = answerJson(messageAnswer());
    expect((await call('/anthropic/v1/messages', messageBody(), { 'anthropic-beta': 'x-2026' })).status).toBe(200);
    expect(asked[0]?.headers.authorization).toBe('Bearer job-token');
    expect(JSON.parse((asked[1] as Asked).body).assertion).toBe('from-github');
    expect(asked[1]?.headers['anthropic-beta']).toBe('oauth-2025-04-20,oidc-federation-2026-04-01');
    const [sent] = provider.calls;
    expect([sent?.headers.authorization, sent?.headers['x-api-key'], sent?.headers['anthropic-beta']]).toEqual([
      `Bearer ${ISSUED}`,
      undefined,
      'x-2026,oauth-2025-04-20',
    ]);
  });

  test('outside a job, GitHub’s identity ends the start', async () => {
    const credential = `{ exchange: { provider: anthropic, identity: { github: a }, federationRule: r, organization: o } }`;
    await expect(start(credential)).rejects.toMatchObject({ code: 'GATEWAY_IDENTITY_MISSING' });
  });

  test.each<[string, { status?: number; body: unknown }]>([
    ['an error that repeats what it was sent', { status: 400, body: { error: IDENTITY, secret: ISSUED } }],
    ['a redirect', { status: 302, body: {} }],
    ['no token', { body: { expires_in: 3600 } }],
    ['no end', { body: { access_token: ISSUED } }],
    ['an end in the past', { body: { access_token: ISSUED, expires_in: -5 } }],
    ['a token that no header can carry', { body: { access_token: 'a\r\nx: y', expires_in: 3600 } }],
    ['a list', { body: [token] }],
  ])('that answers with %s: no call goes through, and nothing is told', async (_, answer) => {
    answers['POST /v1/oauth/token'] = () => answer;
    await start(
      `{ exchange: { provider: anthropic, url: "${url}", identity: ${identity}, federationRule: r, organization: o } }`,
    );
    const response = await call();
    expect([response.status, await response.text()]).toEqual([
      502,
      expect.stringContaining('GATEWAY_UPSTREAM_CREDENTIAL'),
    ]);
    expect(provider.calls).toHaveLength(0);
    expect(logged.join('\n')).toContain('cannot be had');
    expect(logged.join('\n')).not.toMatch(new RegExp(`${IDENTITY}|${ISSUED}`));
  });
});

describe('a fetched credential', () => {
  const credential = () =>
    `{ exchange: { provider: openai, url: "${url}/oauth/token", identity: ${identity}, identityProvider: i, serviceAccount: s } }`;

  test('does not come back in an answer', async () => {
    answers['POST /oauth/token'] = () => ({ body: token });
    await start(credential());
    provider.script = (request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': `r-${ISSUED}` });
      response.end(JSON.stringify(chatAnswer(`you sent ${request.headers.authorization}`)));
    };
    const response = await call();
    const text = await response.text();
    expect([response.status, text.includes(ISSUED), response.headers.get('x-request-id')]).toEqual([200, false, null]);
  });

  test('is in no receipt and no line of the log', async () => {
    answers['POST /oauth/token'] = () => ({ body: token });
    await start(credential());
    await call();
    expect(logged.join('\n')).not.toContain(ISSUED);
  });
});

describe('a key in Vault', () => {
  const login = '{ method: approle, roleId: { env: ROLE }, secretId: { env: SECRET } }';
  const env = { ROLE: 'role-1', SECRET: 'secret-1' };
  const auth = { auth: { client_token: 'hvs.vault-token', lease_duration: 60 } };

  test('is read with an AppRole, and the token is given back', async () => {
    answers['POST /v1/auth/approle/login'] = () => ({ body: auth });
    answers['GET /v1/secret/data/openai'] = () => ({
      body: { data: { data: { key: 'sk-from-vault' }, metadata: { version: 1 } } },
    });
    await start(`{ vault: { address: "${url}", namespace: team, login: ${login}, path: secret/data/openai } }`, env);
    expect((await call()).status).toBe(200);
    expect(asked.map(({ line }) => line)).toEqual([
      'POST /v1/auth/approle/login',
      'GET /v1/secret/data/openai',
      'POST /v1/auth/token/revoke-self',
    ]);
    expect(JSON.parse((asked[0] as Asked).body)).toEqual({ role_id: 'role-1', secret_id: 'secret-1' });
    expect(asked[1]?.headers).toMatchObject({
      'x-vault-token': 'hvs.vault-token',
      'x-vault-namespace': 'team',
      'x-vault-request': 'true',
    });
    provider.script = answerJson(messageAnswer());
    await call('/anthropic/v1/messages', messageBody());
    expect(provider.calls.map(({ headers }) => headers.authorization ?? headers['x-api-key'])).toEqual([
      'Bearer sk-from-vault',
      'sk-from-vault',
    ]);
  });

  test('is read with a JWT, from version 1 of the engine too', async () => {
    answers['POST /v1/auth/gateways/login'] = () => ({ body: auth });
    answers['GET /v1/kv/openai'] = () => ({ body: { data: { token: 'sk-1' } } });
    await start(
      `{ vault: { address: "${url}", login: { method: jwt, mount: gateways, role: gateway, identity: ${identity} }, path: kv/openai, field: token } }`,
    );
    expect((await call()).status).toBe(200);
    expect(JSON.parse((asked[0] as Asked).body)).toEqual({ role: 'gateway', jwt: IDENTITY });
    expect(provider.calls[0]?.headers.authorization).toBe('Bearer sk-1');
  });

  test.each<[string, Record<string, { status?: number; body: unknown }>]>([
    ['is sealed', { 'POST /v1/auth/approle/login': { status: 503, body: { errors: ['Vault is sealed'] } } }],
    ['refuses the role', { 'POST /v1/auth/approle/login': { status: 400, body: { errors: ['invalid secret id'] } } }],
    [
      'refuses the path',
      { 'POST /v1/auth/approle/login': { body: auth }, 'GET /v1/secret/data/openai': { status: 403, body: {} } },
    ],
    [
      'has no such field',
      {
        'POST /v1/auth/approle/login': { body: auth },
        'GET /v1/secret/data/openai': { body: { data: { data: {}, metadata: {} } } },
      },
    ],
  ])('that %s: no call goes through', async (_, replies) => {
    for (const [line, reply] of Object.entries(replies)) answers[line] = () => reply;
    await start(`{ vault: { address: "${url}", login: ${login}, path: secret/data/openai } }`, env);
    expect((await call()).status).toBe(502);
    expect(provider.calls).toHaveLength(0);
  });

  test.each([
    ['plain HTTP elsewhere', '{ vault: { address: "http://vault.test", login: LOGIN, path: a } }'],
    ['a path that climbs', '{ vault: { address: "https://vault.test", login: LOGIN, path: "../sys/seal" } }'],
    [
      'a mount that climbs',
      '{ vault: { address: "https://vault.test", login: { method: jwt, mount: "a/../..", role: r, identity: { file: x } }, path: a } }',
    ],
    ['no login', '{ vault: { address: "https://vault.test", path: a } }'],
    ['two sources', '{ env: A, file: B }'],
    ['an unknown source', '{ keychain: x }'],
    ['a tenant that climbs', '{ exchange: { provider: azure, identity: { file: x }, tenant: "a/../b", client: c } }'],
    ['an unknown provider', '{ exchange: { provider: oracle, identity: { file: x } } }'],
  ])('%s is refused', async (_, yaml) => {
    await expect(start(yaml.replace('LOGIN', login), env)).rejects.toMatchObject({
      code: expect.stringMatching(/^CONFIG_/),
    });
  });
});

describe('the cache', () => {
  const make = (fetchOne: () => Promise<Fetched>) => {
    const state = { now: 1_000_000, failures: 0, changes: [] as (readonly string[])[] };
    const cache = new CredentialCache('x', fetchOne, () => state.now, {
      onChange: (values) => state.changes.push(values),
      onFailure: () => state.failures++,
    });
    return { cache, state };
  };
  const fetched = (value: string, lifetimeSeconds = 1000): Fetched => ({ value, lifetimeSeconds, isAccessToken: true });

  test('renews before the end, uses what is good until then, and stops when it is not', async () => {
    let count = 0;
    let broken = false;
    const { cache, state } = make(async () => {
      if (broken) throw new Error('down');
      return fetched(`t${count++}`);
    });
    expect((await cache.get()).value).toBe('t0');
    state.now += 799_000;
    expect((await cache.get()).value).toBe('t0');
    state.now += 2_000;
    expect((await cache.get()).value).toBe('t0');
    await new Promise((resolve) => setImmediate(resolve));
    expect((await cache.get()).value).toBe('t1');
    expect(state.changes).toEqual([['t0'], ['t0', 't1']]);
    broken = true;
    state.now += 900_000;
    expect((await cache.get()).value).toBe('t1');
    await new Promise((resolve) => setImmediate(resolve));
    state.now += 100_000;
    await expect(cache.get()).rejects.toMatchObject({ refusal: { status: 502, code: 'GATEWAY_UPSTREAM_CREDENTIAL' } });
    broken = false;
    state.now += 1_000;
    expect((await cache.get()).value).toBe('t2');
  });

  test('asks once for all who wait, and not again for a second after a failure', async () => {
    let asks = 0;
    const { cache, state } = make(async () => {
      asks++;
      throw new Error('down');
    });
    await Promise.allSettled(Array.from({ length: 20 }, () => cache.get()));
    await Promise.allSettled(Array.from({ length: 20 }, () => cache.get()));
    expect(asks).toBe(1);
    state.now += 1_000;
    await cache.get().catch(() => undefined);
    expect([asks, state.failures]).toEqual([2, 2]);
  });

  test('fetches another when the provider refuses it, but not with every call', async () => {
    let count = 0;
    const { cache, state } = make(async () => fetched(`t${count++}`));
    const { value } = await cache.get();
    cache.reject(value);
    expect((await cache.get()).value).toBe('t0');
    state.now += 10_000;
    cache.reject('something else');
    expect((await cache.get()).value).toBe('t0');
    cache.reject(value);
    expect((await cache.get()).value).toBe('t1');
  });
});
