import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatBody, type Fixture, messageBody, OPENAI_KEY, startFixture } from '../support/fixture.ts';
import {
  answerJson,
  answerStream,
  chatAnswer,
  chatEvents,
  messageAnswer,
  messageEvents,
  type Script,
  sse,
} from '../support/provider.ts';
import { exchange, type RawAnswer, requestBytes } from '../support/raw.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture(answerJson(chatAnswer()), {
    upstream: 'timeout: 1, idleTimeout: 1',
    intent: '    models: ["openai/*", "anthropic/*"]\n    budget: { usd: 1000 }\n',
    more: 'prices: { "openai/*": { input: 1, output: 1 }, "anthropic/*": { input: 1, output: 1 } }\n',
  });
});
afterAll(() => fixture.stop());

const CHAT = '/openai/v1/chat/completions';
const MESSAGES = '/anthropic/v1/messages';
const rawAnswer =
  (text: string | Buffer, end = true): Script =>
  (_call, response) => {
    if (end) response.socket?.end(text);
    else response.socket?.write(text);
  };

async function ask(script: Script, { target = CHAT, stream = false } = {}): Promise<RawAnswer> {
  fixture.provider.script = script;
  const over = stream ? { stream } : {};
  const body = JSON.stringify(target === MESSAGES ? messageBody(over) : chatBody(over));
  return exchange(fixture.gateway.address, requestBytes({ target, body }));
}
const last = async () => (await fixture.receipts()).at(-1);

const json = JSON.stringify(chatAnswer());
const head = (...lines: string[]) =>
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${lines.map((line) => `${line}\r\n`).join('')}\r\n`;

describe('a provider that lies about its answer', () => {
  test.each<[string, Script, number, string]>([
    [
      'its length is too long',
      rawAnswer(head(`Content-Length: ${json.length + 5}`) + json),
      502,
      'GATEWAY_UPSTREAM_BROKEN',
    ],
    [
      'both lengths',
      rawAnswer(`${head('Content-Length: 5', 'Transfer-Encoding: chunked')}5\r\nhello\r\n0\r\n\r\n`),
      502,
      'GATEWAY_UPSTREAM_UNREACHABLE',
    ],
    [
      'two lengths',
      rawAnswer(head('Content-Length: 5', `Content-Length: ${json.length}`) + json),
      502,
      'GATEWAY_UPSTREAM_UNREACHABLE',
    ],
    ['a length that is no number', rawAnswer(head('Content-Length: x') + json), 502, 'GATEWAY_UPSTREAM_UNREACHABLE'],
    [
      'a chunk that is cut',
      rawAnswer(`${head('Transfer-Encoding: chunked')}ff\r\n${json.slice(0, 20)}`),
      502,
      'GATEWAY_UPSTREAM_BROKEN',
    ],
    [
      'no last chunk',
      rawAnswer(`${head('Transfer-Encoding: chunked')}${json.length.toString(16)}\r\n${json}\r\n`),
      502,
      'GATEWAY_UPSTREAM_BROKEN',
    ],
    [
      'a chunk size that is no number',
      rawAnswer(`${head('Transfer-Encoding: chunked')}zz\r\n${json}`),
      502,
      'GATEWAY_UPSTREAM_BROKEN',
    ],
    [
      'gzip that is plain',
      rawAnswer(head('Content-Encoding: gzip', `Content-Length: ${json.length}`) + json),
      502,
      'GATEWAY_UPSTREAM_UNREADABLE',
    ],
    [
      'an encoding twice',
      rawAnswer(Buffer.concat([Buffer.from(head('Content-Encoding: gzip, gzip')), gzipSync(gzipSync(json))])),
      502,
      'GATEWAY_UPSTREAM_UNREADABLE',
    ],
    [
      'an encoding that nobody knows',
      rawAnswer(head('Content-Encoding: constructor') + json),
      502,
      'GATEWAY_UPSTREAM_UNREADABLE',
    ],
    [
      'a bomb',
      rawAnswer(
        Buffer.concat([Buffer.from(head('Content-Encoding: br')), brotliCompressSync(Buffer.alloc(70_000_000, 0x20))]),
      ),
      502,
      'GATEWAY_UPSTREAM_UNREADABLE',
    ],
    [
      'bytes that are no text',
      rawAnswer(Buffer.concat([Buffer.from(head()), Buffer.from([0x22, 0xff, 0x22])])),
      502,
      'GATEWAY_UPSTREAM_UNREADABLE',
    ],
    ['no status line', rawAnswer('hello\r\n\r\n'), 502, 'GATEWAY_UPSTREAM_UNREACHABLE'],
    ['a status that is no number', rawAnswer('HTTP/1.1 OK\r\n\r\n'), 502, 'GATEWAY_UPSTREAM_UNREACHABLE'],
    ['a header without a colon', rawAnswer('HTTP/1.1 200 OK\r\nbroken\r\n\r\n'), 502, 'GATEWAY_UPSTREAM_UNREACHABLE'],
    [
      'a line feed in a header',
      rawAnswer(`HTTP/1.1 200 OK\r\nX-Request-Id: a\n b\r\nX: c\r\n\r\n${json}`),
      502,
      'GATEWAY_UPSTREAM_UNREACHABLE',
    ],
    [
      'headers without end',
      rawAnswer(`HTTP/1.1 200 OK\r\n${`X-A: ${'y'.repeat(1000)}\r\n`.repeat(200)}`, false),
      502,
      'GATEWAY_UPSTREAM_UNREACHABLE',
    ],
    [
      'another protocol',
      rawAnswer('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
      502,
      'GATEWAY_UPSTREAM_UNREACHABLE',
    ],
    ['it closes at once', (_call, response) => void response.socket?.destroy(), 502, 'GATEWAY_UPSTREAM_UNREACHABLE'],
    ['it says nothing', () => {}, 504, 'GATEWAY_UPSTREAM_TIMEOUT'],
    ['it stops inside its head', rawAnswer('HTTP/1.1 200 OK\r\nX: ', false), 504, 'GATEWAY_UPSTREAM_TIMEOUT'],
    ['it stops inside its body', rawAnswer(head('Content-Length: 999') + json, false), 502, 'GATEWAY_UPSTREAM_BROKEN'],
    [
      'redirected, with a body',
      rawAnswer(`HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nContent-Length: 2\r\n\r\n{}`),
      502,
      'GATEWAY_UPSTREAM_REDIRECT',
    ],
    ['300', answerJson({}, 300), 502, 'GATEWAY_UPSTREAM_REDIRECT'],
    ['399', answerJson({}, 399), 502, 'GATEWAY_UPSTREAM_REDIRECT'],
    [
      '401 with its reason',
      answerJson({ error: { message: `key ${OPENAI_KEY}` } }, 401),
      502,
      'GATEWAY_UPSTREAM_CREDENTIAL',
    ],
    [
      '403 as a stream',
      (_call, response) => void response.writeHead(403, { 'content-type': 'text/event-stream' }).end('data: x\n\n'),
      502,
      'GATEWAY_UPSTREAM_CREDENTIAL',
    ],
  ])('%s', async (_, script, status, code) => {
    const answer = await ask(script);
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(answer.all.toString('latin1')).not.toContain(OPENAI_KEY);
    expect(await last()).toMatchObject({ status, code, outcome: 'upstream-error', cost: { usd: 0 } });
  });

  test.each<[string, Script, string]>([
    ['its length is too short: what it says is there', rawAnswer(`${head('Content-Length: 2')}{}garbage`), '{}'],
    ['no length: up to the end', rawAnswer(head() + json), json],
    [
      'trailers',
      rawAnswer(
        `${head('Transfer-Encoding: chunked', 'Trailer: X-Evil')}${json.length.toString(16)}\r\n${json}\r\n0\r\nX-Evil: 1\r\nSet-Cookie: a=b\r\n\r\n`,
      ),
      json,
    ],
    [
      'hints first',
      rawAnswer(`HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n${head(`Content-Length: ${json.length}`)}${json}`),
      json,
    ],
    ['gzip', rawAnswer(Buffer.concat([Buffer.from(head('Content-Encoding: gzip')), gzipSync(json)])), json],
    ['deflate', rawAnswer(Buffer.concat([Buffer.from(head('Content-Encoding: deflate')), deflateSync(json)])), json],
    ['br', rawAnswer(Buffer.concat([Buffer.from(head('Content-Encoding: br')), brotliCompressSync(json)])), json],
    [
      'an answer that is no JSON',
      rawAnswer(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<b>hi</b>`),
      '<b>hi</b>',
    ],
    ['an empty answer', rawAnswer(head('Content-Length: 0')), ''],
  ])('%s', async (_, script, body) => {
    const answer = await ask(script);
    expect([answer.status, answer.body.toString()]).toEqual([200, body]);
    for (const name of ['set-cookie', 'x-evil', 'content-encoding', 'transfer-encoding', 'link', 'trailer'])
      expect(answer.headers).not.toHaveProperty(name);
  });

  test.each([
    'Set-Cookie: a=b',
    'Server: x',
    'Location: /x',
    'Access-Control-Allow-Origin: *',
    'X-Sallyport-Receipt: fake/1',
    'Content-Disposition: attachment',
    'X-Sallyport-Prompt-Sha256: fake',
    'Refresh: 0;url=http://evil',
    'WWW-Authenticate: Basic',
    'Strict-Transport-Security: max-age=1',
    'Alt-Svc: h3=":1"',
    `X-Request-Id: ${OPENAI_KEY}`,
    `X-Request-Id: ${Buffer.from(OPENAI_KEY).toString('base64')}`,
    `X-Ratelimit-A: ${encodeURIComponent(OPENAI_KEY)}`,
    `X-Request-Id: ${Buffer.from(OPENAI_KEY).toString('hex')}`,
  ])('the header %s does not come back', async (line) => {
    const [name = '', value = ''] = line.split(': ');
    const answer = await ask(rawAnswer(head(line, `Content-Length: ${json.length}`) + json));
    expect([answer.status, answer.headers[name.toLowerCase()] ?? '']).toEqual([
      200,
      expect.not.stringContaining(value),
    ]);
  });

  test.each([
    ['retry-after', '3'],
    ['retry-after-ms', '20'],
    ['x-should-retry', 'true'],
    ['x-request-id', 'req_1'],
    ['x-ratelimit-remaining-requests', '5'],
  ])('the header %s comes back', async (name, value) => {
    const answer = await ask(answerJson({ error: { message: 'x' } }, 429, { [name]: value }));
    expect([answer.status, answer.headers[name]]).toEqual([429, value]);
  });
});

describe('usage', () => {
  const price = (usage: unknown) => ask(answerJson({ ...chatAnswer(), usage }));
  const reserved = 1e-6 * (JSON.stringify(chatBody()).length + 100);

  test.each<[string, unknown]>([
    ['missing', undefined],
    ['null', null],
    ['a text', 'many'],
    ['a list', [{ prompt_tokens: 1, completion_tokens: 1 }]],
    ['empty', {}],
    ['negative input', { prompt_tokens: -1, completion_tokens: 1 }],
    ['negative output', { prompt_tokens: 1, completion_tokens: -1 }],
    ['fractions', { prompt_tokens: 1.5, completion_tokens: 1 }],
    ['texts', { prompt_tokens: '1', completion_tokens: '1' }],
    ['true', { prompt_tokens: true, completion_tokens: 1 }],
    ['beyond belief', { prompt_tokens: 1e12, completion_tokens: 1 }],
    ['output beyond belief', { prompt_tokens: 1, completion_tokens: 1e308 }],
    ['more cached than read', { prompt_tokens: 1, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 5 } }],
    ['negative cached', { prompt_tokens: 1, completion_tokens: 1, prompt_tokens_details: { cached_tokens: -5 } }],
    [
      'more reasoning than numbers',
      { prompt_tokens: 1, completion_tokens: 1, completion_tokens_details: { reasoning_tokens: -1 } },
    ],
    ['input alone missing', { completion_tokens: 1 }],
  ])('%s: the reservation', async (_, usage) => {
    expect((await price(usage)).status).toBe(200);
    const receipt = await last();
    expect(receipt?.cost.settled).toBe('reservation');
    expect(receipt?.cost.usd).toBeCloseTo(reserved, 12);
  });

  test.each<[string, unknown, number]>([
    ['plain', { prompt_tokens: 10, completion_tokens: 5 }, 15],
    [
      'nulls in its details',
      { prompt_tokens: 10, completion_tokens: 5, prompt_tokens_details: null, completion_tokens_details: null },
      15,
    ],
    ['zero', { prompt_tokens: 0, completion_tokens: 0 }, 0],
    ['a total that is wrong', { prompt_tokens: 10, completion_tokens: 5, total_tokens: 1 }, 15],
    ['all cached', { prompt_tokens: 10, completion_tokens: 5, prompt_tokens_details: { cached_tokens: 10 } }, 15],
    ['unknown counts', { prompt_tokens: 10, completion_tokens: 5, other: -7 }, 15],
  ])('%s: settled by it', async (_, usage, tokens) => {
    await price(usage);
    expect((await last())?.cost).toMatchObject({ settled: 'usage', usd: tokens / 1e6 });
  });

  test('a stream without its usage: the reservation', async () => {
    const { status } = await ask(answerStream(chatEvents(['a', 'b'], { usage: false })), { stream: true });
    expect([status, (await last())?.cost.settled]).toEqual([200, 'reservation']);
  });

  test('usage before the end counts, the last of several', async () => {
    const usage = (n: number) => sse({ choices: [], usage: { prompt_tokens: n, completion_tokens: n } });
    await ask(
      answerStream([usage(1), ...chatEvents(['a'], { usage: false, done: false }), usage(7), 'data: [DONE]\n\n']),
      { stream: true },
    );
    expect((await last())?.usage).toMatchObject({ input: 7, output: 7 });
  });

  test('an absurd usage at the end of a stream does not settle it', async () => {
    const absurd = sse({ choices: [], usage: { prompt_tokens: -7, completion_tokens: 1e20 } });
    await ask(answerStream([...chatEvents(['a'], { usage: false, done: false }), absurd, 'data: [DONE]\n\n']), {
      stream: true,
    });
    expect((await last())?.cost.settled).toBe('reservation');
  });

  test('a model that is another than the one asked for is named', async () => {
    await ask(answerJson({ ...chatAnswer(), model: 'o3-pro' }));
    expect((await last())?.model).toEqual({ asked: 'gpt-4o', served: 'o3-pro' });
    await ask(answerJson({ ...chatAnswer(), model: { a: 1 } }));
    expect((await last())?.model).toEqual({ asked: 'gpt-4o', served: null });
  });

  test('messages: cache reads and writes are part of the input', async () => {
    await ask(answerJson(messageAnswer()), { target: MESSAGES });
    expect((await last())?.usage).toEqual({ input: 35, cachedInput: 10, cacheWrite: 5, output: 4, reasoning: 0 });
  });
});

describe('streams', () => {
  const whole = chatEvents(['Hello ', 'wörld ', '😀']).join('');

  test.each<[string, string[]]>([
    ['in one piece', [whole]],
    ['an event each', chatEvents(['Hello ', 'wörld ', '😀'])],
    ['with a byte order mark', [`\uFEFF${whole}`]],
    ['with comments', [`: ping\n\n${whole}`]],
    ['with a retry', [`retry: 10\n\n${whole}`]],
    ['with events that nobody knows', [`event: x\ndata: {"a":1}\n\n${whole}`]],
    ['with data that is no JSON', [`data: hello\n\n${whole}`]],
    ['with an empty event', [`data:\n\n\n\n${whole}`]],
    ['with carriage returns', [whole.replaceAll('\n', '\r\n')]],
  ])('%s pass byte for byte', async (_, parts) => {
    const answer = await ask(answerStream(parts), { stream: true });
    expect([answer.status, answer.body.toString()]).toEqual([200, parts.join('')]);
    expect(await last()).toMatchObject({ outcome: 'ok', response: { bytes: Buffer.byteLength(parts.join('')) } });
  });

  test('a byte at a time', async () => {
    const bytes = Buffer.from(chatEvents(['é', '😀']).join(''));
    const answer = await ask(answerStream([...bytes].map((byte) => Buffer.from([byte]))), { stream: true });
    expect(answer.body).toEqual(bytes);
  });

  test.each<[string, (string | Buffer | number)[]]>([
    ['cut inside an event', ['data: {"choices":[{"index":0,"delta":{"content":"ab']],
    ['cut inside a character', [Buffer.from(chatEvents(['é']).join('')).subarray(0, 200), Buffer.from([0xc3])]],
    ['cut before its end', chatEvents(['a'], { done: false, usage: false })],
    ['cut at once', []],
  ])('%s end without HTTP’s end', async (_, parts) => {
    const answer = await ask(answerStream(parts, { cut: true }), { stream: true });
    expect(answer.all.toString('latin1').endsWith('0\r\n\r\n')).toBe(false);
    expect(await last()).toMatchObject({ outcome: 'upstream-error', code: 'GATEWAY_UPSTREAM_BROKEN' });
  });

  test('a stream that falls silent is ended', async () => {
    const answer = await ask(answerStream([...chatEvents(['a'], { done: false, usage: false }), 2500]), {
      stream: true,
    });
    expect(answer.status).toBe(200);
    expect(await last()).toMatchObject({ outcome: 'upstream-error' });
  });

  test('a stream that nobody asked for is read as one', async () => {
    const answer = await ask(answerStream([whole]));
    expect([answer.status, answer.body.toString()]).toEqual([200, whole]);
    expect((await last())?.usage).toMatchObject({ input: 12, output: 3 });
  });

  test('a whole answer where a stream was asked for', async () => {
    const answer = await ask(answerJson(chatAnswer()), { stream: true });
    expect([answer.status, answer.body.toString()]).toEqual([200, json]);
    expect(await last()).toMatchObject({ outcome: 'ok', usage: { input: 12 } });
  });

  test('a compressed stream: 502', async () => {
    const answer = await ask(
      (_call, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
        response.end(gzipSync(whole));
      },
      { stream: true },
    );
    expect([answer.status, answer.code]).toEqual([502, 'GATEWAY_UPSTREAM_UNREADABLE']);
  });

  test('messages: an error inside the stream', async () => {
    const parts = [
      ...messageEvents(['a']).slice(0, 3),
      `event: error\n${sse({ type: 'error', error: { type: 'overloaded_error', message: 'x' } })}`,
    ];
    await ask(answerStream(parts), { target: MESSAGES, stream: true });
    expect(await last()).toMatchObject({ outcome: 'upstream-error', usage: { input: 20, output: 1 } });
  });
});
