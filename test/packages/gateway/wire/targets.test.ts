import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatBody, type Fixture, messageBody, startFixture, TOKEN } from '../support/fixture.ts';
import { answerJson, chatAnswer } from '../support/provider.ts';
import { exchange, requestBytes } from '../support/raw.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture(answerJson(chatAnswer()));
});
afterAll(() => fixture.stop());

const TARGET = '/openai/v1/chat/completions';
const body = JSON.stringify(chatBody());

async function outcome(target: string, method = 'POST'): Promise<[number, string, number]> {
  const before = fixture.provider.calls.length;
  const { status, code } = await exchange(fixture.gateway.address, requestBytes({ target, method, body }));
  return [status, code, fixture.provider.calls.length - before];
}

describe('targets', () => {
  test.each([
    '/openai/v1/chat/completions/',
    '/openai/v1/chat/completions//',
    '/openai/v1/chat//completions',
    '//openai/v1/chat/completions',
    '/openai//v1/chat/completions',
    '/openai/v1/./chat/completions',
    '/openai/v1/x/../chat/completions',
    '/openai/../openai/v1/chat/completions',
    '/anthropic/../openai/v1/chat/completions',
    '/openai/v1/chat/%63ompletions',
    '/openai/v1/chat%2Fcompletions',
    '/openai/v1/chat%5Ccompletions',
    '/openai/v1\\chat\\completions',
    '/openai%2Fv1/chat/completions',
    '/open%61i/v1/chat/completions',
    '/openai/v1/%2e%2e/v1/chat/completions',
    '/openai/v1/%2E/chat/completions',
    '/openai/v1/chat/completions%00',
    '/openai/v1/chat/completions%20',
    '/openai/v1/chat/completions%3Fx',
    '/openai/v1/chat/completions;jsessionid=1',
    '/openai;x/v1/chat/completions',
    '/openai/v1/chat/completions#fragment',
    '/openai/v1/chat/completions?a?b',
    '/openai/v1/chat/completions.json',
    '/openai/v1/CHAT/completions',
    '/OPENAI/v1/chat/completions',
    '/Openai/v1/chat/completions',
    '/openai/V1/chat/completions',
    '/openai/v2/chat/completions',
    '/openai/v1beta/chat/completions',
    '/openai/v01/chat/completions',
    '/openai/chat/completions',
    '/v1/chat/completions',
    '/openai',
    '/openai/',
    '/openai?',
    '/openai/v1',
    '/openai/v1/files',
    '/openai/v1/fine_tuning/jobs',
    '/openai/v1/batches',
    '/openai/v1/assistants',
    '/openai/v1/threads',
    '/openai/v1/images/generations',
    '/openai/v1/audio/speech',
    '/openai/v1/realtime/sessions',
    '/openai/v1/moderations',
    '/openai/v1/responses/resp_1',
    '/openai/v1/responses/resp_1/cancel',
    '/openai/v1/chat/completions/chatcmpl_1',
    '/openai/v1/organization/admin_api_keys',
    '/openai/v1/models/gpt-4o',
    '/openai/v1/messages',
    '/anthropic/v1/complete',
    '/anthropic/v1/messages/batches',
    '/anthropic/v1/files',
    '/anthropic/v1/responses',
    '/anthropic/v1/organizations/api_keys',
    '/anthropic/v1/messages/count_tokens/',
    '/constructor/v1/chat/completions',
    '/__proto__/v1/chat/completions',
    '/toString',
    '/metrics',
    '/healthz/',
    '/admin',
    '/%2e%2e/%2e%2e/etc/passwd',
  ])('%s: 403', async (target) => {
    expect(await outcome(target)).toEqual([403, 'GATEWAY_PATH_NOT_ALLOWED', 0]);
  });

  test.each([
    'http://gateway/openai/v1/chat/completions',
    'https://evil/',
    'gateway:443',
    '*',
    'openai/v1/chat/completions',
    'ftp://a/b',
  ])('a target of another form, %s: refused', async (target) => {
    const [status, , calls] = await outcome(target);
    expect([[400, 403].includes(status), calls]).toEqual([true, 0]);
  });

  test.each(['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'TRACE', 'QUERY', 'PURGE', 'LOCK'])(
    '%s: 403',
    async (method) => {
      expect(await outcome(TARGET, method)).toEqual([403, 'GATEWAY_METHOD_NOT_ALLOWED', 0]);
    },
  );

  test('HEAD: 403', async () => expect((await outcome(TARGET, 'HEAD'))[0]).toBe(403));

  test('CONNECT gets no answer, and no tunnel', async () => {
    const { status } = await exchange(fixture.gateway.address, 'CONNECT 127.0.0.1:80 HTTP/1.1\r\nHost: a\r\n\r\n');
    expect(status).toBe(0);
  });

  test.each(['POST', 'DELETE', 'PUT'])('%s to the list of models: 403', async (method) => {
    expect(await outcome('/openai/v1/models', method)).toEqual([403, 'GATEWAY_METHOD_NOT_ALLOWED', 0]);
  });

  test('a body with a GET: 422', async () => {
    expect(await outcome('/openai/v1/models', 'GET')).toEqual([422, 'GATEWAY_BODY_UNREADABLE', 0]);
  });

  test.each([
    ['/openai/v1/chat/completions?api-version=2024-10-21', '/v1/chat/completions?api-version=2024-10-21'],
    ['/openai/v1/chat/completions?api-key=stolen', '/v1/chat/completions'],
    ['/openai/v1/chat/completions?', '/v1/chat/completions'],
    ['/openai/v1/chat/completions?api-version=1&api-version=2', '/v1/chat/completions?api-version=1'],
    ['/openai/v1/chat/completions?API-VERSION=1', '/v1/chat/completions'],
    ['/openai/v1/chat/completions?api-version=a%26b%3Dc', '/v1/chat/completions?api-version=a%26b%3Dc'],
    ['/openai/v1/chat/completions?api-version=%0d%0aX:%20y', '/v1/chat/completions?api-version=%0D%0AX%3A+y'],
    ['/openai/v1/chat/completions?model=o3&stream=true', '/v1/chat/completions'],
    [`/openai/v1/chat/completions?api-version=${'x'.repeat(300)}`, '/v1/chat/completions'],
    ['/openai/v1/chat/completions?;api-version=1', '/v1/chat/completions'],
    ['/openai/v1/chat/completions?constructor=1&__proto__=2', '/v1/chat/completions'],
  ])('%s goes on as %s', async (target, expected) => {
    expect(await outcome(target)).toEqual([200, '', 1]);
    expect(fixture.provider.calls.at(-1)?.url).toBe(expected);
  });

  test.each([
    ['/openai/v1/completions', { model: 'gpt-4o', prompt: 'x', max_tokens: 5 }],
    ['/openai/v1/embeddings', { model: 'gpt-e', input: 'x' }],
    ['/openai/v1/responses', { model: 'gpt-4o', input: 'x', max_output_tokens: 20 }],
    ['/anthropic/v1/messages', messageBody()],
    ['/anthropic/v1/messages/count_tokens', { model: 'claude-x', messages: [] }],
  ])('%s passes', async (target, value) => {
    const answer = await exchange(fixture.gateway.address, requestBytes({ target, body: JSON.stringify(value) }));
    expect([answer.status, fixture.provider.calls.at(-1)?.url]).toEqual([200, target.replace(/^\/\w+/, '')]);
  });
});

describe('headers', () => {
  const sent = async (more: string[], target = TARGET) => {
    await exchange(
      fixture.gateway.address,
      requestBytes({ more, body: target === TARGET ? body : JSON.stringify(messageBody()), target }),
    );
    return fixture.provider.calls.at(-1)?.headers ?? {};
  };

  test.each([
    'Cookie: a=b',
    'X-Forwarded-For: 10.0.0.1',
    'X-Forwarded-Host: evil',
    'Forwarded: for=1',
    'X-HTTP-Method-Override: DELETE',
    'X-Original-URL: /v1/files',
    'X-Rewrite-URL: /v1/files',
    'Proxy-Authorization: Basic x',
    'OpenAI-Organization: org-x',
    'OpenAI-Project: proj_x',
    'Api-Key: x',
    'X-Goog-Api-Key: x',
    'X-Amz-Security-Token: x',
    'Referer: http://evil/',
    'Origin: http://evil',
    'TE: trailers',
    'Range: bytes=0-1',
    'If-None-Match: x',
    'Accept-Encoding: gzip, br',
    'Transfer: x',
    'Via: 1.1 x',
    'X-Sallyport-Receipt: fake/1',
    'Connection: keep-alive, anthropic-version',
  ])('%s does not go on', async (line) => {
    const [name = '', value = ''] = line.split(': ');
    const headers = await sent([line]);
    expect(headers[name.toLowerCase()] ?? '').not.toContain(value);
  });

  test('the caller’s token is in none, the gateway’s credential in one', async () => {
    for (const target of [TARGET, '/anthropic/v1/messages']) {
      const headers = await sent([`X-Api-Key: ${TOKEN}`, `X-App: ${'cli'}`], target);
      expect(JSON.stringify(headers)).not.toContain(TOKEN);
      expect(JSON.stringify(headers).match(/upstream-(?:openai|anthropic)-key/g)).toHaveLength(1);
    }
  });

  test.each([
    'User-Agent',
    'X-Client-Request-Id',
    'Idempotency-Key',
    'Accept',
    'Anthropic-Beta',
    'OpenAI-Beta',
    'X-App',
  ])('the caller’s token inside %s does not go on', async (name) =>
    expect(JSON.stringify(await sent([`${name}: a ${TOKEN} b`]))).not.toContain(TOKEN),
  );
});

describe('tokens', () => {
  const HOST = 'Host: g';
  test.each<[string, string[], number, string]>([
    ['none', [], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['an empty bearer', ['Authorization: Bearer'], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['an empty key', ['X-Api-Key:'], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['basic', [`Authorization: Basic ${Buffer.from(`x:${TOKEN}`).toString('base64')}`], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['no scheme', [`Authorization: ${TOKEN}`], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['a scheme that begins alike', [`Authorization: BearerX ${TOKEN}`], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['a list of tokens', [`Authorization: Bearer ${TOKEN}, Bearer x`], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['a part of the token', [`Authorization: Bearer ${TOKEN.slice(0, 20)}`], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['more than the token', [`Authorization: Bearer ${TOKEN}x`], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['the token in capitals', [`Authorization: Bearer ${TOKEN.toUpperCase()}`], 401, 'GATEWAY_CALLER_UNKNOWN'],
    [
      'two different in both headers',
      [`Authorization: Bearer ${TOKEN}`, 'X-Api-Key: other'],
      401,
      'GATEWAY_CALLER_AMBIGUOUS',
    ],
    ['a right and an empty one', [`Authorization: Bearer ${TOKEN}`, 'X-Api-Key:'], 401, 'GATEWAY_CALLER_AMBIGUOUS'],
    [
      'two different in one header',
      [`Authorization: Bearer ${TOKEN}`, 'Authorization: Bearer other'],
      401,
      'GATEWAY_CALLER_AMBIGUOUS',
    ],
    ['two keys', [`X-Api-Key: ${TOKEN}`, 'X-Api-Key: other'], 401, 'GATEWAY_CALLER_AMBIGUOUS'],
    ['in a cookie', [`Cookie: token=${TOKEN}`], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['in the proxy’s header', [`Proxy-Authorization: Bearer ${TOKEN}`], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['in another provider’s header', [`Api-Key: ${TOKEN}`], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['bytes beyond ASCII', ['Authorization: Bearer t\xf6ken'], 401, 'GATEWAY_CALLER_UNKNOWN'],
    ['once in each header', [`Authorization: Bearer ${TOKEN}`, `X-Api-Key: ${TOKEN}`], 200, ''],
    ['twice in one header', [`Authorization: Bearer ${TOKEN}`, `Authorization: Bearer ${TOKEN}`], 200, ''],
    ['the key’s header alone', [`x-api-key: ${TOKEN}`], 200, ''],
    ['the scheme in small letters', [`authorization: bearer ${TOKEN}`], 200, ''],
    ['several spaces', [`Authorization: Bearer   ${TOKEN}  `], 200, ''],
  ])('%s', async (_, lines, status, code) => {
    const answer = await exchange(fixture.gateway.address, requestBytes({ lines: [HOST, ...lines], body }));
    expect([answer.status, answer.code]).toEqual([status, code]);
    if (status === 401)
      expect([answer.headers['x-should-retry'], answer.headers['x-sallyport-receipt']]).toEqual([
        'false',
        expect.stringMatching(/^unknown\//),
      ]);
  });
});
