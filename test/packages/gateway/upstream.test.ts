import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import OpenAI from 'openai';
import { chatBody, type Fixture, messageBody, OPENAI_KEY, startFixture, TOKEN } from './support/fixture.ts';
import {
  answerJson,
  answerStream,
  chatAnswer,
  chatEvents,
  messageEvents,
  type Script,
  sse,
} from './support/provider.ts';

let fixture: Fixture;
afterEach(() => fixture.stop());

const CHAT = '/openai/v1/chat/completions';
const codeOf = (text: string) => /GATEWAY_[A-Z_]+/.exec(text)?.[0];

async function ask(script: Script): Promise<[number, string | undefined, string | null]> {
  fixture = await startFixture(script);
  const response = await fixture.call(CHAT, chatBody());
  return [response.status, codeOf(await response.text()), response.headers.get('x-should-retry')];
}

describe('a provider', () => {
  test.each([301, 302, 307, 308, 304])('that redirects (%i) is not followed', async (status) => {
    const script: Script = (_call, response) => {
      response.writeHead(status, { location: 'http://127.0.0.1:1/' });
      response.end();
    };
    expect(await ask(script)).toEqual([502, 'GATEWAY_UPSTREAM_REDIRECT', 'false']);
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'upstream-error', cost: { usd: 0 } });
  });

  test.each([401, 403])('that refuses the credential (%i): 502, and nothing of its answer', async (status) => {
    expect(await ask(answerJson({ error: { message: `no ${OPENAI_KEY}` } }, status))).toEqual([
      502,
      'GATEWAY_UPSTREAM_CREDENTIAL',
      'false',
    ]);
  });

  test.each([400, 404, 409, 429, 500, 529])('whose status %i passes as it is', async (status) => {
    fixture = await startFixture(
      answerJson({ error: { message: 'x' } }, status, { 'retry-after': '7', 'set-cookie': 'a=b' }),
    );
    const response = await fixture.call(CHAT, chatBody());
    expect([response.status, response.headers.get('retry-after'), response.headers.get('set-cookie')]).toEqual([
      status,
      '7',
      null,
    ]);
    expect(await response.json()).toEqual({ error: { message: 'x' } });
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'upstream-error', code: 'GATEWAY_UPSTREAM_STATUS' });
  });

  test.each<[string, Script, string]>([
    ['hangs up', (_call, response) => void response.socket?.destroy(), 'GATEWAY_UPSTREAM_UNREACHABLE'],
    [
      'breaks off',
      (_call, response) =>
        void response.writeHead(200, { 'content-length': '99' }).write('{', () => response.socket?.destroy()),
      'GATEWAY_UPSTREAM_BROKEN',
    ],
    [
      'speaks something else',
      (_call, response) => void response.socket?.end('hello\r\n\r\n'),
      'GATEWAY_UPSTREAM_UNREACHABLE',
    ],
    [
      'sends bytes that are no text',
      (_call, response) => void response.end(Buffer.from([0x22, 0xff, 0x22])),
      'GATEWAY_UPSTREAM_UNREADABLE',
    ],
    [
      'sends an encoding that nobody asked for',
      (_call, response) => void response.writeHead(200, { 'content-encoding': 'zstd' }).end('x'),
      'GATEWAY_UPSTREAM_UNREADABLE',
    ],
  ])('that %s: 502', async (_, script, code) => {
    expect((await ask(script)).slice(0, 2)).toEqual([502, code]);
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'upstream-error', code });
  });

  test('that compresses is undone', async () => {
    const bytes = gzipSync(JSON.stringify(chatAnswer(`x ${OPENAI_KEY}`)));
    expect(
      (await ask((_call, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes)))[0],
    ).toBe(200);
    expect((await fixture.receipts())[0]?.redactions).toEqual({ credential: 1 });
  });

  test('that is not there: 502; that does not answer in time: 504', async () => {
    fixture = await startFixture(answerJson(chatAnswer()));
    await fixture.provider.stop();
    const gone = await fixture.call(CHAT, chatBody());
    expect([gone.status, codeOf(await gone.text())]).toEqual([502, 'GATEWAY_UPSTREAM_UNREACHABLE']);
  });
});

describe('a stream', () => {
  test('in the format of responses, with the official client', async () => {
    const item = { item_id: 'msg_1', output_index: 0, content_index: 0 };
    const pieces = ['The key is ', ...(OPENAI_KEY.match(/.{1,4}/g) ?? []), ', so'];
    const text = pieces.join('');
    const output = [
      {
        type: 'message',
        id: 'msg_1',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text, annotations: [] }],
      },
    ];
    const whole = {
      id: 'resp_1',
      object: 'response',
      model: 'gpt-r',
      status: 'completed',
      output,
      usage: {
        input_tokens: 9,
        output_tokens: 5,
        total_tokens: 14,
        input_tokens_details: { cached_tokens: 4 },
        output_tokens_details: { reasoning_tokens: 2 },
      },
    };
    const events = [
      {
        type: 'response.created',
        sequence_number: 0,
        response: { ...whole, status: 'in_progress', output: [], usage: null },
      },
      ...pieces.map((delta, index) => ({
        type: 'response.output_text.delta',
        sequence_number: index + 1,
        ...item,
        delta,
      })),
      { type: 'response.output_text.done', sequence_number: 50, ...item, text },
      { type: 'response.completed', sequence_number: 51, response: whole },
    ];
    fixture = await startFixture(answerStream(events.map((event) => `event: ${event.type}\n${sse(event)}`)));
    const client = new OpenAI({ apiKey: TOKEN, baseURL: `${fixture.gateway.address}/openai/v1`, maxRetries: 0 });
    const stream = await client.responses.create({ model: 'gpt-r', input: 'x', max_output_tokens: 20, stream: true });
    let seen = '';
    let final = '';
    for await (const event of stream) {
      if (event.type === 'response.output_text.delta') seen += event.delta;
      if (event.type === 'response.completed') final = JSON.stringify(event.response.output);
    }
    expect(seen).toBe('The key is [REDACTED:credential], so');
    expect(final).toContain('The key is [REDACTED:credential], so');
    expect((await fixture.receipts())[0]).toMatchObject({
      outcome: 'ok',
      model: { served: 'gpt-r' },
      usage: { input: 9, cachedInput: 4, output: 5, reasoning: 2 },
    });
  });

  test.each<[string, (events: string) => string]>([
    ['with carriage returns and line feeds', (events) => events.replaceAll('\n', '\r\n')],
    ['with carriage returns alone', (events) => events.replaceAll('\n', '\r')],
    ['without the space after the colon', (events) => events.replaceAll('data: ', 'data:')],
    ['with comments and ids', (events) => `: hello\n\n${events.replaceAll('data: {', 'id: 7\ndata: {')}`],
    ['without its last blank line', (events) => events.trimEnd()],
    ['with data over two lines', (events) => events.replaceAll('data: {', 'data: {\ndata: ')],
  ])('%s is redacted all the same', async (_, change) => {
    const events = change(chatEvents([...`<${OPENAI_KEY}>`]).join(''));
    const bytes = Buffer.from(events);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 11) }, (_unused, i) =>
      bytes.subarray(i * 11, i * 11 + 11),
    );
    fixture = await startFixture(answerStream(pieces));
    const text = await (await fixture.call(CHAT, chatBody({ stream: true }))).text();
    const contents = Array.from(text.matchAll(/"content":"([^"]*)"/g), ([, content]) => content).join('');
    expect(contents).toBe('<[REDACTED:credential]>');
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'ok', usage: { input: 12 } });
  });

  test('whose provider reports an error in it is an upstream error', async () => {
    const events = [
      ...messageEvents(['a']).slice(0, 3),
      `event: error\n${sse({ type: 'error', error: { type: 'overloaded_error', message: 'x' } })}`,
    ];
    fixture = await startFixture(answerStream(events));
    await (await fixture.call('/anthropic/v1/messages', messageBody({ stream: true }))).text();
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'upstream-error', usage: { input: 20, output: 1 } });
  });

  test('that is cut in the middle of a character ends without HTTP’s end', async () => {
    const bytes = Buffer.from(chatEvents(['ok', 'ä']).join(''));
    const cut = bytes.indexOf(Buffer.from('ä')) + 1;
    fixture = await startFixture(answerStream([bytes.subarray(0, cut)], { cut: true }));
    const response = await fixture.call(CHAT, chatBody({ stream: true }));
    await expect(response.text()).rejects.toThrow();
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'upstream-error' });
  });

  test('that does not end after its last event is ended', async () => {
    fixture = await startFixture(answerStream([chatEvents(['a']).join(''), 60_000]));
    const response = await fixture.call(CHAT, chatBody({ stream: true }));
    expect(await response.text()).toBe(chatEvents(['a']).join(''));
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'ok' });
  });
});
