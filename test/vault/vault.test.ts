import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { chatBody, type Fixture, startFixture } from '../packages/gateway/support/fixture.ts';
import { answerJson, chatAnswer } from '../packages/gateway/support/provider.ts';
import { startVault, type Vault } from './vault.ts';

let vault: Vault;
let directory: string;
let fixture: Fixture | undefined;
let signIdentity: (claims?: Record<string, unknown>) => Promise<string>;

const ROLE_ID = 'the-gateway';
const AUDIENCE = 'vault.acme.test';
const SUBJECT = 'system:serviceaccount:gateway:gateway';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'vault-'));
  vault = await startVault();
  await vault.write('sys/mounts/secret', { type: 'kv', options: { version: '2' } });
  await vault.write('sys/mounts/old', { type: 'kv', options: { version: '1' } });
  await vault.write('sys/policies/acl/gateway', {
    policy: 'path "secret/data/openai" { capabilities = ["read"] } path "old/openai" { capabilities = ["read"] }',
  });
  await vault.write('sys/auth/approle', { type: 'approle' });
  await vault.write('auth/approle/role/gateway', { token_policies: 'gateway', token_ttl: '20m' });
  await vault.write('auth/approle/role/gateway/role-id', { role_id: ROLE_ID });
  await configureJwt();
  await store('secret/data/openai', 'sk-in-vault-first');
  await vault.write('old/openai', { key: 'sk-in-version-1' });
});
afterEach(async () => {
  await fixture?.stop();
  fixture = undefined;
});
afterAll(async () => {
  vault.stop();
  await rm(directory, { recursive: true, force: true });
});

async function configureJwt(): Promise<void> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  await vault.write('sys/auth/jwt', { type: 'jwt' });
  await vault.write('auth/jwt/config', { jwt_validation_pubkeys: [await exportSPKI(publicKey)] });
  await vault.write('auth/jwt/role/gateway', {
    role_type: 'jwt',
    user_claim: 'sub',
    bound_audiences: [AUDIENCE],
    bound_subject: SUBJECT,
    token_policies: ['gateway'],
  });
  signIdentity = (claims = {}) =>
    new SignJWT({ sub: SUBJECT, aud: AUDIENCE, ...claims })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(privateKey);
}

const store = (path: string, key: string) => vault.write(path, { data: { key } });
const newSecretId = async (body = {}) => {
  const { data } = await vault.write('auth/approle/role/gateway/secret-id', body);
  return (data as { secret_id: string }).secret_id;
};

interface Entry {
  readonly login: string;
  readonly path?: string;
  readonly refresh?: number;
}

const APPROLE = '{ method: approle, roleId: { env: ROLE_ID }, secretId: { env: SECRET_ID } }';
const JWT = () => `{ method: jwt, role: gateway, identity: { file: ${directory}/identity } }`;

async function start({ login, path = 'secret/data/openai', refresh = 10 }: Entry, env: Record<string, string> = {}) {
  const credential = `{ vault: { address: "${vault.url}", login: ${login}, path: ${path}, refresh: ${refresh} } }`;
  fixture = await startFixture(answerJson(chatAnswer()), {
    intent: '    models: ["vaulted/*"]\n',
    upstreams: `  vaulted: { format: openai, url: PROVIDER, credential: ${credential} }`,
    env,
  });
  return fixture;
}

/** The status of a call, and the key that the provider was shown. */
async function call({ call: send, provider }: Fixture) {
  const before = provider.calls.length;
  const response = await send('/vaulted/v1/chat/completions', chatBody());
  return { status: response.status, key: provider.calls[before]?.headers.authorization };
}

describe('an AppRole', () => {
  test('reads the key, and leaves no token of Vault behind', async () => {
    const gateway = await start({ login: APPROLE }, { ROLE_ID, SECRET_ID: await newSecretId() });
    const before = await vault.tokens();
    expect(await call(gateway)).toEqual({ status: 200, key: 'Bearer sk-in-vault-first' });
    expect(await vault.tokens()).toBe(before);
  });

  test('reads version 1 of the engine too', async () => {
    const env = { ROLE_ID, SECRET_ID: await newSecretId() };
    const gateway = await start({ login: APPROLE, path: 'old/openai' }, env);
    expect((await call(gateway)).key).toBe('Bearer sk-in-version-1');
  });

  test.each<[string, (env: { SECRET_ID: string }) => Promise<Partial<Entry> & { SECRET_ID?: string }>]>([
    ['with a wrong secret id', async () => ({ SECRET_ID: '00000000-0000-4000-8000-000000000000' })],
    ['without the right to the path', async () => ({ path: 'secret/data/other' })],
    ['whose key is not there', async () => ({ path: 'secret/data/openai/none' })],
  ])('%s: no call goes through', async (_, change) => {
    const env = { ROLE_ID, SECRET_ID: await newSecretId() };
    const { SECRET_ID = env.SECRET_ID, ...entry } = await change(env);
    const gateway = await start({ login: APPROLE, ...entry }, { ...env, SECRET_ID });
    expect(await call(gateway)).toEqual({ status: 502, key: undefined });
  });
});

describe('a JWT', () => {
  test('reads the key', async () => {
    await writeFile(join(directory, 'identity'), await signIdentity());
    const gateway = await start({ login: JWT() });
    expect(await call(gateway)).toEqual({ status: 200, key: 'Bearer sk-in-vault-first' });
  });

  test.each([
    ['of somebody else', { sub: 'system:serviceaccount:other:other' }],
    ['for another audience', { aud: 'elsewhere' }],
  ])('%s: no call goes through', async (_, claims) => {
    await writeFile(join(directory, 'identity'), await signIdentity(claims));
    expect(await call(await start({ login: JWT() }))).toEqual({ status: 502, key: undefined });
  });
});

describe('while the gateway runs', () => {
  test('a key that changes in Vault is taken after "refresh", and the old one is still redacted once', async () => {
    const env = { ROLE_ID, SECRET_ID: await newSecretId() };
    const gateway = await start({ login: APPROLE }, env);
    expect((await call(gateway)).key).toBe('Bearer sk-in-vault-first');
    await store('secret/data/openai', 'sk-in-vault-second');
    expect((await call(gateway)).key).toBe('Bearer sk-in-vault-first');
    await until(async () => (await call(gateway)).key === 'Bearer sk-in-vault-second');
    gateway.provider.script = answerJson(chatAnswer('sk-in-vault-first and sk-in-vault-second'));
    const answer = await (await gateway.call('/vaulted/v1/chat/completions', chatBody())).text();
    expect(answer).not.toMatch(/sk-in-vault/);
  });

  test('a key that the provider refuses is read again', async () => {
    await store('secret/data/openai', 'sk-in-vault-third');
    const env = { ROLE_ID, SECRET_ID: await newSecretId() };
    const gateway = await start({ login: APPROLE, refresh: 3600 }, env);
    expect((await call(gateway)).key).toBe('Bearer sk-in-vault-third');
    await store('secret/data/openai', 'sk-in-vault-fourth');
    gateway.provider.script = (seen, response) =>
      seen.headers.authorization === 'Bearer sk-in-vault-third'
        ? answerJson({ error: {} }, 401)(seen, response)
        : answerJson(chatAnswer())(seen, response);
    await until(async () => (await call(gateway)).key === 'Bearer sk-in-vault-fourth');
  });

  test('a secret id that ends is not used again: what was read is used up, and then no call goes through', async () => {
    const env = { ROLE_ID, SECRET_ID: await newSecretId({ num_uses: 1 }) };
    const gateway = await start({ login: APPROLE }, env);
    expect((await call(gateway)).status).toBe(200);
    await until(async () => (await call(gateway)).status === 502);
  });

  test('Vault that does not answer holds up no call while the key is good', async () => {
    const env = { ROLE_ID, SECRET_ID: await newSecretId() };
    const gateway = await start({ login: APPROLE, refresh: 30 }, env);
    expect((await call(gateway)).status).toBe(200);
    vault.setRunning(false);
    const started = performance.now();
    expect((await call(gateway)).status).toBe(200);
    expect(performance.now() - started).toBeLessThan(1000);
    vault.setRunning(true);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('it did not come to that within 30 seconds');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
