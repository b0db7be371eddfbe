import { createHash, createHmac } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { signerOf } from '../../../packages/gateway/src/credentials/aws.ts';
import { chatBody, type Fixture, messageBody, startFixture } from './support/fixture.ts';
import {
  answerJson,
  chatAnswer,
  messageAnswer,
  type Provider,
  type SeenCall,
  startProvider,
} from './support/provider.ts';

/** From AWS's test suite for Signature Version 4: awslabs/aws-c-auth, tests/aws-signing-test-suite/v4. */
const SUITE_KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const SUITE_SCOPE = { region: 'us-east-1', service: 'service' };
const SUITE_TIME = () => new Date('2015-08-30T12:36:00Z');
const SUITE_TOKEN =
  'AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPfIeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3iSIlTJabIQwj2ICCR/oLxBA==';

describe('signatures', () => {
  test.each([
    ['get-vanilla', 'GET', '', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    ['post-vanilla', 'POST', '', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
    [
      'post-vanilla-query',
      'POST',
      '?Param1=value1',
      '28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11',
    ],
  ])('are those of AWS’s own suite: %s', async (_, method, query, signature) => {
    const sign = signerOf(SUITE_KEYS, SUITE_SCOPE, SUITE_TIME);
    const headers = await sign({ method, url: `https://example.amazonaws.com/${query}`, body: undefined });
    expect(headers.authorization).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=${signature}`,
    );
  });

  test('are those of AWS’s own suite: post-sts-header-before', async () => {
    const sign = signerOf({ ...SUITE_KEYS, sessionToken: SUITE_TOKEN }, SUITE_SCOPE, SUITE_TIME);
    const headers = await sign({ method: 'POST', url: 'https://example.amazonaws.com/', body: undefined });
    expect(headers).toMatchObject({ 'x-amz-date': '20150830T123600Z', 'x-amz-security-token': SUITE_TOKEN });
    expect(headers.authorization).toContain(
      'SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead',
    );
  });
});

const SECRET_KEY = 'secret/access+key-0123456789abcdefghijkl';
const SESSION_TOKEN = 'FwoGZXIvYXdzEXAMPLE//session+token==';
const ROLE = 'arn:aws:iam::123456789012:role/gateway';

const stsAnswer = (
  over: { secret?: string; expires?: string; more?: string } = {},
) => `<AssumeRoleWithWebIdentityResponse
  xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult><Credentials>
  <SessionToken>${SESSION_TOKEN}</SessionToken>
  <SecretAccessKey>${over.secret ?? SECRET_KEY}</SecretAccessKey>
  <Expiration>${over.expires ?? new Date(Date.now() + 3_600_000).toISOString()}</Expiration>
  <AccessKeyId>ASIAEXAMPLE012345678</AccessKeyId>${over.more ?? ''}
  </Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

let directory: string;
let sts: Provider;
let fixture: Fixture | undefined;
let said: { status: number; body: string };

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'aws-'));
  await writeFile(join(directory, 'identity'), 'web.identity.token\n');
  said = { status: 200, body: stsAnswer() };
  sts = await startProvider((_call, response) => {
    response.writeHead(said.status, { 'content-type': 'text/xml' }).end(said.body);
  });
});
afterEach(async () => {
  await fixture?.stop();
  fixture = undefined;
  await sts.stop();
  await rm(directory, { recursive: true, force: true });
});

const start = async (service = '', more = '') => {
  const credential = `{ exchange: { provider: aws, url: "${sts.url}", identity: { file: ${directory}/identity }, region: eu-central-1, role: "${ROLE}"${service} } }`;
  fixture = await startFixture(answerJson(chatAnswer()), {
    intent: '    models: ["bedrock/*", "mantle/*"]\n',
    upstreams: `  bedrock: { format: openai, url: PROVIDER/openai/v1, credential: ${credential}, retries: { attempts: 2, longestWait: 1 } }
  mantle: { format: anthropic, url: PROVIDER/anthropic, credential: ${credential} }`,
    more,
    env: { DEPLOY_TOKEN: 'deploy-token-0123456789' },
  });
  return fixture;
};

/** RFC 2104 along the scope, and the canonical request: written down once more, so that nothing checks itself. */
function expectedSignature({ method, url, headers, body }: SeenCall, service: string): string {
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const hex = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
  const date = String(headers['x-amz-date']);
  const { pathname, searchParams } = new URL(url, 'http://x');
  const canonical = [
    ...[method, pathname, searchParams.toString()],
    `host:${headers.host}\nx-amz-date:${date}\nx-amz-security-token:${headers['x-amz-security-token']}\n`,
    ...['host;x-amz-date;x-amz-security-token', hex(body)],
  ].join('\n');
  const scope = [date.slice(0, 8), 'eu-central-1', service, 'aws4_request'];
  const key = scope.reduce<string | Buffer>((before, part) => hmac(before, part), `AWS4${SECRET_KEY}`);
  return hmac(key as Buffer, ['AWS4-HMAC-SHA256', date, scope.join('/'), hex(canonical)].join('\n')).toString('hex');
}

const signatureOf = ({ headers }: SeenCall) => /Signature=([0-9a-f]{64})$/.exec(String(headers.authorization))?.[1];

describe('a role of AWS', () => {
  test('is assumed with the identity token, once for several calls', async () => {
    const { call, provider } = await start();
    for (let count = 0; count < 3; count++) {
      expect((await call('/bedrock/chat/completions', chatBody())).status).toBe(200);
    }
    expect(sts.calls).toHaveLength(1);
    expect(Object.fromEntries(new URLSearchParams(sts.calls[0]?.body.toString()))).toEqual({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: ROLE,
      RoleSessionName: 'sallyport-gateway',
      DurationSeconds: '3600',
      WebIdentityToken: 'web.identity.token',
    });
    expect(provider.calls).toHaveLength(3);
    const [seen] = provider.calls as [SeenCall];
    expect(seen.url).toBe('/openai/v1/chat/completions');
    expect(seen.headers).toMatchObject({ 'x-amz-security-token': SESSION_TOKEN });
    expect(signatureOf(seen)).toBe(expectedSignature(seen, 'bedrock'));
    expect(JSON.stringify(seen.headers)).not.toContain(SECRET_KEY);
  });

  test('signs Messages too, for the service that is named, with the query', async () => {
    const { call, provider } = await start(', service: bedrock-mantle');
    provider.script = answerJson(messageAnswer());
    expect((await call('/mantle/v1/messages?beta=true', messageBody())).status).toBe(200);
    const [seen] = provider.calls as [SeenCall];
    expect(seen.url).toBe('/anthropic/v1/messages?beta=true');
    expect(seen.headers['x-api-key']).toBeUndefined();
    expect(signatureOf(seen)).toBe(expectedSignature(seen, 'bedrock-mantle'));
  });

  test('signs what is sent: the body after redaction, and each attempt for itself', async () => {
    const { call, provider } = await start('', 'redact: { secrets: [{ env: DEPLOY_TOKEN }] }\n');
    provider.script = (seen, response) => {
      const isFirst = provider.calls.length === 1;
      answerJson(isFirst ? {} : chatAnswer(), isFirst ? 503 : 200, { 'retry-after-ms': '5' })(seen, response);
    };
    const body = chatBody({ messages: [{ role: 'user', content: 'use deploy-token-0123456789' }] });
    expect((await call('/bedrock/chat/completions', body)).status).toBe(200);
    expect(provider.calls).toHaveLength(2);
    for (const seen of provider.calls) {
      expect(seen.body.toString()).not.toContain('deploy-token-0123456789');
      expect(signatureOf(seen)).toBe(expectedSignature(seen, 'bedrock'));
    }
  });

  test('comes back in no answer: neither its secret key nor its session token', async () => {
    const { call, provider } = await start();
    provider.script = answerJson(chatAnswer(`keys: ${SECRET_KEY} ${SESSION_TOKEN}`));
    const answer = await (await call('/bedrock/chat/completions', chatBody())).text();
    expect(answer).not.toContain(SECRET_KEY);
    expect(answer).not.toContain(SESSION_TOKEN);
  });

  test.each([
    ['refuses the token', { status: 400, body: '<ErrorResponse><Code>InvalidIdentityToken</Code></ErrorResponse>' }],
    ['answers with no keys', { status: 200, body: '<html>sign in</html>' }],
    ['says a key twice', { status: 200, body: stsAnswer({ more: '<SecretAccessKey>other</SecretAccessKey>' }) }],
    ['gives a key with markup', { status: 200, body: stsAnswer({ secret: 'a&lt;b' }) }],
    ['gives keys that have ended', { status: 200, body: stsAnswer({ expires: '2020-01-01T00:00:00Z' }) }],
    ['gives keys without an end', { status: 200, body: stsAnswer({ expires: 'later' }) }],
  ])('that STS %s: no call goes through', async (_, answer) => {
    said = answer;
    const { call, provider } = await start();
    const response = await call('/bedrock/chat/completions', chatBody());
    expect(response.status).toBe(502);
    expect(await response.json()).toMatchObject({ error: { code: 'GATEWAY_UPSTREAM_CREDENTIAL' } });
    expect(provider.calls).toHaveLength(0);
  });
});

test.each([
  ['a role that is none', 'region: eu-central-1, role: "arn:aws:iam::1:user/x"'],
  ['a region that is a host', 'region: "evil.test/", role: "arn:aws:iam::123456789012:role/gateway"'],
  ['no region', 'role: "arn:aws:iam::123456789012:role/gateway"'],
])('%s is refused', async (_, fields) => {
  const credential = `{ exchange: { provider: aws, identity: { file: x }, ${fields} } }`;
  const upstreams = `  bedrock: { format: openai, url: PROVIDER, credential: ${credential} }`;
  await expect(startFixture(answerJson({}), { upstreams })).rejects.toMatchObject({
    code: expect.stringMatching(/^CONFIG_/),
  });
});
