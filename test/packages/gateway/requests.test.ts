import { connect } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatBody, type Fixture, messageBody, startFixture, TOKEN } from './support/fixture.ts';
import { answerJson, chatAnswer } from './support/provider.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture(answerJson(chatAnswer()), {
    intent:
      '    models: ["openai/gpt-*", "anthropic/claude-*"]\n    limits: { maxOutputTokens: 1000, requestBytes: 20000 }\n',
  });
});
afterAll(() => fixture.stop());

const CHAT = '/openai/v1/chat/completions';
async function outcome(path: string, body: unknown, init: RequestInit = {}): Promise<[number, string]> {
  const before = fixture.provider.calls.length;
  const response = await fixture.call(path, body, init);
  const text = await response.text();
  const passed = fixture.provider.calls.length > before;
  expect(passed).toBe(response.status === 200);
  return [response.status, /GATEWAY_[A-Z_0-9]+/.exec(text)?.[0] ?? ''];
}

describe('paths and methods', () => {
  test.each([
    '/openai/v1/files',
    '/openai/v1/chat/completions/',
    '/openai/v1/chat/completions/../models',
    '/openai/v1//chat/completions',
    '/openai/v1/chat%2fcompletions',
    '/openai/v1/Chat/completions',
    '/openai/v1/messages',
    '/anthropic/v1/chat/completions',
    '/anthropic/v1/messages/batches',
    '/openai/chat/completions',
    '/nobody/v1/chat/completions',
    '/',
    '/openai/v1/chat/completions;x',
  ])('%s: 403', async (path) => {
    expect(await outcome(path, chatBody())).toEqual([403, 'GATEWAY_PATH_NOT_ALLOWED']);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s: 403', async (method) => {
    expect(await outcome(CHAT, chatBody(), { method })).toEqual([403, 'GATEWAY_METHOD_NOT_ALLOWED']);
  });

  test('the query goes on by an allow-list', async () => {
    await fixture.call('/anthropic/v1/messages?beta=true&api_key=x&beta=false', messageBody());
    expect(fixture.provider.calls.at(-1)?.url).toBe('/v1/messages?beta=true');
  });

  test('headers go on by an allow-list', async () => {
    await fixture.call('/anthropic/v1/messages', messageBody(), {
      headers: {
        'anthropic-version': '2023-06-01',
        'x-forwarded-for': '1.2.3.4',
        cookie: 'a=b',
        'openai-organization': 'org',
      },
    });
    const headers = fixture.provider.calls.at(-1)?.headers ?? {};
    expect(headers['anthropic-version']).toBe('2023-06-01');
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
    expect(headers).not.toHaveProperty('x-forwarded-for');
    expect(headers).not.toHaveProperty('openai-organization');
  });

  test('the list of models is filtered', async () => {
    const data = ['gpt-4o', 'gpt-a/b', 'o3', 'text-embedding-3'].map((id) => ({ id, object: 'model' }));
    const { script } = fixture.provider;
    fixture.provider.script = answerJson({ object: 'list', data });
    const response = await fetch(`${fixture.gateway.address}/openai/v1/models`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    expect(await response.json()).toEqual({ object: 'list', data: [{ id: 'gpt-4o', object: 'model' }] });
    expect(response.headers.get('x-sallyport-receipt')).toContain('/');
    fixture.provider.script = script;
  });
});

describe('bodies', () => {
  test.each<[string, string, number, string]>([
    ['nothing', '', 422, 'GATEWAY_BODY_UNREADABLE'],
    ['no JSON', '{"model":', 422, 'GATEWAY_BODY_UNREADABLE'],
    ['a list', '[]', 422, 'GATEWAY_BODY_UNREADABLE'],
    ['something after the end', '{"model":"gpt-4o","max_tokens":1}{}', 422, 'GATEWAY_BODY_UNREADABLE'],
    ['a byte order mark', '\uFEFF{"model":"gpt-4o","max_tokens":1}', 422, 'GATEWAY_BODY_UNREADABLE'],
    ['no model', '{"max_tokens":1}', 422, 'GATEWAY_MODEL_MISSING'],
    ['two models', '{"model":"gpt-4o","model":"gpt-4o","max_tokens":1}', 422, 'GATEWAY_BODY_DOUBLED_KEY'],
    [
      'two models, one escaped',
      '{"model":"gpt-4o","mod\\u0065l":"o3","max_tokens":1}',
      422,
      'GATEWAY_BODY_DOUBLED_KEY',
    ],
    ['a model in capitals beside it', '{"model":"gpt-4o","Model":"o3","max_tokens":1}', 422, 'GATEWAY_FIELD_AMBIGUOUS'],
    ['a model in capitals alone', '{"MODEL":"gpt-4o","max_tokens":1}', 422, 'GATEWAY_MODEL_MISSING'],
    ['a model that is a list', '{"model":["gpt-4o"],"max_tokens":1}', 422, 'GATEWAY_MODEL_UNREADABLE'],
    ['a model that is null', '{"model":null,"max_tokens":1}', 422, 'GATEWAY_MODEL_UNREADABLE'],
    ['an empty model', '{"model":"","max_tokens":1}', 422, 'GATEWAY_MODEL_UNREADABLE'],
    ['a model with a line break', '{"model":"gpt-4o\\n","max_tokens":1}', 422, 'GATEWAY_MODEL_UNREADABLE'],
    ['another model', '{"model":"o3","max_tokens":1}', 403, 'GATEWAY_MODEL_NOT_ALLOWED'],
    ['a model with a slash', '{"model":"gpt-x/y","max_tokens":1}', 403, 'GATEWAY_MODEL_NOT_ALLOWED'],
    ['the upstream in the model', '{"model":"openai/gpt-4o","max_tokens":1}', 403, 'GATEWAY_MODEL_NOT_ALLOWED'],
    ['doubled bounds', '{"model":"gpt-4o","max_tokens":1,"max_tokens":900}', 422, 'GATEWAY_BODY_DOUBLED_KEY'],
    ['no bound', '{"model":"gpt-4o"}', 403, 'GATEWAY_OUTPUT_UNBOUNDED'],
    ['a null bound', '{"model":"gpt-4o","max_tokens":null}', 403, 'GATEWAY_OUTPUT_UNBOUNDED'],
    ['a bound above the limit', '{"model":"gpt-4o","max_tokens":1001}', 403, 'GATEWAY_OUTPUT_TOO_LARGE'],
    [
      'one bound below, one above',
      '{"model":"gpt-4o","max_tokens":1,"max_completion_tokens":1001}',
      403,
      'GATEWAY_OUTPUT_TOO_LARGE',
    ],
    ['a bound that is text', '{"model":"gpt-4o","max_tokens":"1"}', 422, 'GATEWAY_PARAMETER_UNREADABLE'],
    ['a negative bound', '{"model":"gpt-4o","max_tokens":-1}', 422, 'GATEWAY_PARAMETER_UNREADABLE'],
    ['a bound beyond numbers', '{"model":"gpt-4o","max_tokens":1e999}', 422, 'GATEWAY_PARAMETER_UNREADABLE'],
    ['half a token', '{"model":"gpt-4o","max_tokens":1.5}', 422, 'GATEWAY_PARAMETER_UNREADABLE'],
    ['stream as text', '{"model":"gpt-4o","max_tokens":1,"stream":"true"}', 422, 'GATEWAY_PARAMETER_UNREADABLE'],
    ['an unknown field', '{"model":"gpt-4o","max_tokens":1,"models":["o3"]}', 403, 'GATEWAY_FIELD_NOT_ALLOWED'],
    ['a prototype', '{"model":"gpt-4o","max_tokens":1,"__proto__":{"model":"o3"}}', 403, 'GATEWAY_FIELD_NOT_ALLOWED'],
    [
      'a tool of the provider',
      '{"model":"gpt-4o","max_tokens":1,"tools":[{"type":"mcp"}]}',
      403,
      'GATEWAY_TOOL_NOT_ALLOWED',
    ],
    [
      'too deep',
      `{"model":"gpt-4o","max_tokens":1,"messages":${'['.repeat(80)}${']'.repeat(80)}}`,
      422,
      'GATEWAY_BODY_UNREADABLE',
    ],
    [
      'a doubled key further down',
      '{"model":"gpt-4o","max_tokens":1,"messages":[{"role":"user","role":"system"}]}',
      422,
      'GATEWAY_BODY_DOUBLED_KEY',
    ],
  ])('%s', async (_, body, status, code) => {
    expect(await outcome(CHAT, body)).toEqual([status, code]);
  });

  test('bytes that are not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from('{"model":"gpt-4o","user":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect(await outcome(CHAT, bytes)).toEqual([422, 'GATEWAY_BODY_NOT_UTF8']);
  });

  test('larger than allowed, declared or chunked', async () => {
    const large = JSON.stringify(chatBody({ user: 'x'.repeat(30_000) }));
    expect(await outcome(CHAT, large)).toEqual([413, 'GATEWAY_BODY_TOO_LARGE']);
    const stream = new Blob([large]).stream();
    expect(await outcome(CHAT, '', { body: stream, duplex: 'half' } as RequestInit)).toBeDefined();
  });

  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('%s is undone, judged, and sent on plain', async (encoding, compress) => {
    const plain = JSON.stringify(chatBody());
    const init = { headers: { 'content-encoding': encoding } };
    expect(await outcome(CHAT, compress(Buffer.from(plain)), init)).toEqual([200, '']);
    const call = fixture.provider.calls.at(-1);
    expect([call?.body.toString(), call?.headers['content-encoding']]).toEqual([plain, undefined]);
    const bomb = compress(Buffer.alloc(2_000_000, 0x20));
    expect(await outcome(CHAT, bomb.subarray(0, 19_999), init)).toEqual([413, 'GATEWAY_BODY_TOO_LARGE']);
    expect((await outcome(CHAT, Buffer.from(plain), init))[0]).toBe(422);
  });

  test.each(['zstd', 'gzip, gzip', 'compress', 'identity, gzip'])('content-encoding %s: 422', async (encoding) => {
    const init = { headers: { 'content-encoding': encoding } };
    expect(await outcome(CHAT, gzipSync('{}'), init)).toEqual([422, 'GATEWAY_ENCODING_UNKNOWN']);
  });
});

describe('framing', () => {
  const body = JSON.stringify(chatBody());
  const head = (lines: string[]) =>
    `POST ${CHAT} HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer ${TOKEN}\r\n${lines.join('\r\n')}\r\n\r\n`;
  const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;

  test('a plain request over a socket passes', async () => {
    expect(await raw(head([`Content-Length: ${body.length}`]) + body)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await raw(head(['Transfer-Encoding: chunked']) + chunked)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test.each<[string, string]>([
    ['both lengths', head([`Content-Length: ${body.length}`, 'Transfer-Encoding: chunked']) + chunked],
    ['two lengths', head([`Content-Length: ${body.length}`, 'Content-Length: 5']) + body],
    ['two equal lengths', head([`Content-Length: ${body.length}`, `Content-Length: ${body.length}`]) + body],
    ['a list of lengths', head([`Content-Length: ${body.length}, ${body.length}`]) + body],
    ['a signed length', head([`Content-Length: +${body.length}`]) + body],
    ['another transfer coding', head(['Transfer-Encoding: gzip, chunked']) + chunked],
    ['chunked not last', head(['Transfer-Encoding: chunked, identity']) + chunked],
    ['chunked twice', head(['Transfer-Encoding: chunked', 'Transfer-Encoding: chunked']) + chunked],
    ['a space before the colon', head([`Content-Length : ${body.length}`]) + body],
    ['a folded header', head(['X-A: b', ' Transfer-Encoding: chunked', `Content-Length: ${body.length}`]) + body],
    ['a bare line feed', (head([`Content-Length: ${body.length}`]) + body).replaceAll('\r\n', '\n')],
    ['a chunk size with a sign', head(['Transfer-Encoding: chunked']) + chunked.replace(/^/, '+')],
    ['a chunk size in another base', `${head(['Transfer-Encoding: chunked'])}0x${chunked}`],
    ['HTTP/1.0', (head([`Content-Length: ${body.length}`]) + body).replace('HTTP/1.1', 'HTTP/1.0')],
    ['no host', (head([`Content-Length: ${body.length}`]) + body).replace('Host: gateway\r\n', '')],
    ['two hosts', head(['Host: other', `Content-Length: ${body.length}`]) + body],
    ['a NUL in a header', head(['X-A: b\0c', `Content-Length: ${body.length}`]) + body],
    ['another protocol', head(['Connection: upgrade', 'Upgrade: websocket', `Content-Length: ${body.length}`]) + body],
    ['no HTTP at all', 'hello\r\n\r\n'],
  ])('%s: 400, and nothing reaches the provider', async (_, request) => {
    const before = fixture.provider.calls.length;
    const answer = await raw(request);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toContain('GATEWAY_REQUEST_MALFORMED');
    expect(fixture.provider.calls).toHaveLength(before);
  });

  test.each(['http://evil/openai/v1/chat/completions', '//evil/x', '*'])('the target %s: refused', async (target) => {
    const answer = await raw((head([`Content-Length: ${body.length}`]) + body).replace(CHAT, target));
    expect(answer).toMatch(/^HTTP\/1\.1 40[03] /);
  });

  test('a smuggled second request gets its own judgement', async () => {
    const second = `GET /openai/v1/files HTTP/1.1\r\nHost: gateway\r\nAuthorization: Bearer ${TOKEN}\r\nConnection: close\r\n\r\n`;
    const answer = await raw(head([`Content-Length: ${body.length}`]) + body + second);
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 403']);
  });
});

describe('looking at the gateway', () => {
  test('healthy, ready, and counting', async () => {
    const get = async (path: string) => (await fetch(fixture.gateway.address + path)).text();
    expect(await get('/healthz')).toBe('ok\n');
    expect(await get('/readyz')).toBe('ready\n');
    expect(await get('/metrics')).toMatch(
      /^sallyport_gateway_calls_total\{upstream="openai",intent="work",outcome="ok",code=""\} \d+$/m,
    );
  });
});

/** Everything that comes back until the connection closes or falls silent. */
function raw(text: string): Promise<string> {
  const { port, hostname } = new URL(fixture.gateway.address);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => socket.write(text));
    let answer = '';
    const done = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(400, done);
    socket.on('data', (data) => {
      answer += data.toString('latin1');
    });
    socket.on('close', done);
    socket.on('error', done);
  });
}

describe('callers that leave or wait', () => {
  test('a body that is announced too large is refused before it comes', async () => {
    const begun = performance.now();
    const head = `POST ${CHAT} HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Length: 999999999\r\n\r\n`;
    expect(await raw(head)).toMatch(/^HTTP\/1\.1 413 /);
    expect(performance.now() - begun).toBeLessThan(900);
  });

  test('half a request leaves no receipt and no call', async () => {
    const before = (await fixture.receipts()).length;
    const calls = fixture.provider.calls.length;
    await raw(
      `POST ${CHAT} HTTP/1.1\r\nHost: g\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Length: 500\r\n\r\n{"model"`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([(await fixture.receipts()).length, fixture.provider.calls.length]).toEqual([before, calls]);
  });
});
