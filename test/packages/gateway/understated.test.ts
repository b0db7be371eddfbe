import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatBody, type Fixture, messageBody, startFixture } from './support/fixture.ts';
import {
  answerJson,
  answerStream,
  chatAnswer,
  chatEvents,
  messageAnswer,
  type Script,
  sse,
} from './support/provider.ts';

/*
 * Calls that cost more than their bodies or their last event say. A token of input costs a dollar for a million, one of
 * output ten.
 */

let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture(answerJson({}), {
    intents: `  work:
    models: ["openai/*", "anthropic/*"]
    limits: { maxOutputTokens: 1000 }
    budget: { usd: 1000 }
`,
    more: 'prices: { "openai/vision": { input: 1, output: 10 } }',
  });
});
afterAll(() => fixture.stop());

const CHAT = '/openai/v1/chat/completions';
const MESSAGES = '/anthropic/v1/messages';

async function settled(path: string, body: object, script: Script) {
  fixture.provider.script = script;
  const response = await fixture.call(path, body);
  const text = await response.text().catch(() => '');
  const receipt = (await fixture.receipts()).at(-1);
  return { status: response.status, text, usage: receipt?.usage, cost: receipt?.cost, code: receipt?.code };
}

/** What is reserved: the answer has no usage. */
const reserved = async (path: string, body: object) =>
  (await settled(path, body, answerJson({ id: 'x', choices: [] }))).cost?.usd ?? 0;

const event = (value: { type: string }) => `event: ${value.type}\n${sse(value)}`;
const messageStream = (first: object, last: object): Script =>
  answerStream([
    event({
      type: 'message_start',
      message: { id: 'm', type: 'message', role: 'assistant', model: 'claude-sonnet-4-5', content: [], usage: first },
    } as never),
    event({ type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: last } as never),
    event({ type: 'message_stop' }),
  ]);

describe('what a body asks for', () => {
  test.each([
    ['texts', ['a', 'b', 'c']],
    ['tokens', [[1], [2], [3]]],
  ])('a list of %s is as many completions', async (_, prompt) => {
    const completion = { model: 'gpt-3.5-turbo-instruct', max_tokens: 1000 };
    const one = await reserved('/openai/v1/completions', { ...completion, prompt: [1, 2, 3] });
    const three = await reserved('/openai/v1/completions', { ...completion, prompt });
    expect(three / one).toBeGreaterThan(2.9);
  });

  const part = (value: object) => chatBody({ messages: [{ role: 'user', content: [value] }] });
  const block = (value: object) =>
    messageBody({ model: 'claude-sonnet-4-5', messages: [{ role: 'user', content: [value] }] });
  const item = (value: object) => ({ model: 'gpt-4o', max_output_tokens: 10, input: [value] });
  const parts = (value: object) => item({ role: 'user', content: [value] });
  test.each<[string, string, object]>([
    ['a file of chat', CHAT, part({ type: 'file', file: { file_id: 'file-1' } })],
    ['an item by its name', '/openai/v1/responses', item({ type: 'item_reference', id: 'msg_1' })],
    ['an item by its name alone', '/openai/v1/responses', item({ id: 'msg_1' })],
    ['a file of responses', '/openai/v1/responses', parts({ type: 'input_file', file_id: 'file-1' })],
    ['a file elsewhere', '/openai/v1/responses', parts({ type: 'input_file', file_url: 'https://a.test/x.pdf' })],
    ['a document elsewhere', MESSAGES, block({ type: 'document', source: { type: 'url', url: 'https://a.test/x' } })],
    ['a document by its name', MESSAGES, block({ type: 'document', source: { type: 'file', file_id: 'file_1' } })],
  ])('%s may fill the window', async (_, path, body) => {
    // A window of 128,000 tokens or more at 2.5 dollars or more for a million.
    expect(await reserved(path, body)).toBeGreaterThan(0.3);
  });

  test.each<[string, string, object]>([
    ['of chat', CHAT, part({ type: 'image_url', image_url: { url: 'https://a.test/x.png' } })],
    ['of responses', '/openai/v1/responses', parts({ type: 'input_image', image_url: 'https://a.test/x.png' })],
    ['by its name', '/openai/v1/responses', parts({ type: 'input_image', file_id: 'file-1' })],
    ['of messages', MESSAGES, block({ type: 'image', source: { type: 'url', url: 'https://a.test/x.png' } })],
  ])('an image elsewhere %s has its bound', async (_, path, body) => {
    const usd = await reserved(path, body);
    expect([usd > 0.15, usd < 0.25]).toEqual([true, true]);
  });

  test.each<[string, string, object]>([
    ['an image in the body', CHAT, part({ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } })],
    ['an item with its content', '/openai/v1/responses', item({ id: 'msg_1', role: 'user', content: 'Hi' })],
    ['a document in the body', MESSAGES, block({ type: 'document', source: { type: 'text', data: 'Hi' } })],
  ])('%s costs what it holds', async (_, path, body) => {
    expect(await reserved(path, body)).toBeLessThan(0.01);
  });

  test('a call that may be compacted reads its input twice', async () => {
    const body = messageBody({ model: 'claude-sonnet-4-5', max_tokens: 1000 });
    const plain = await reserved(MESSAGES, body);
    const twice = await reserved(MESSAGES, {
      ...body,
      context_management: { edits: [{ type: 'compact_20260112' }] },
    });
    expect(twice / plain).toBeGreaterThan(1.9);
  });
});

describe('what a provider reports', () => {
  const kept = {
    input_tokens: 10,
    cache_creation_input_tokens: 100_000,
    cache_read_input_tokens: 0,
    cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 100_000 },
    output_tokens: 10,
  };
  const body = messageBody({ model: 'claude-sonnet-4-5' });

  test.each([
    ['its output alone', { output_tokens: 10 }],
    ['its whole input', { input_tokens: 10, cache_creation_input_tokens: 100_000, output_tokens: 10 }],
    [
      'nothing of the cache',
      { input_tokens: 10, cache_creation_input_tokens: null, cache_read_input_tokens: null, output_tokens: 10 },
    ],
  ])('a stream whose end says %s costs as much as the whole answer', async (_, last) => {
    const whole = await settled(
      MESSAGES,
      body,
      answerJson({ ...messageAnswer(), model: 'claude-sonnet-4-5', usage: kept }),
    );
    const stream = await settled(
      MESSAGES,
      { ...body, stream: true },
      messageStream({ ...kept, output_tokens: 1 }, last),
    );
    expect([stream.cost?.usd, stream.usage]).toEqual([whole.cost?.usd, whole.usage]);
  });

  test('a compaction is paid beside the message', async () => {
    const usage = {
      input_tokens: 23_000,
      output_tokens: 1_000,
      iterations: [
        { type: 'compaction', input_tokens: 180_000, output_tokens: 3_500 },
        { type: 'message', input_tokens: 23_000, output_tokens: 1_000 },
      ],
    };
    const answer = await settled(MESSAGES, body, answerJson({ ...messageAnswer(), usage }));
    expect(answer.usage).toMatchObject({ input: 203_000, output: 4_500 });
  });
});

test('an answer may nest as deep as it is long', async () => {
  const deep = `{"logprobs":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const answer = await settled(CHAT, chatBody(), (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(deep);
  });
  expect([answer.status, answer.text.length]).toEqual([200, deep.length]);
});

describe('an answer that is withheld is paid for', () => {
  let exact: Fixture;
  beforeAll(async () => {
    exact = await startFixture(answerJson({}), {
      intent: '    models: ["openai/gpt-4o"]\n    served: exact\n    budget: { usd: 10 }\n',
    });
  });
  afterAll(() => exact.stop());

  test.each<[string, Script, string]>([
    ['a stream of another model', answerStream(chatEvents(['a'])), 'GATEWAY_MODEL_MISMATCH'],
    [
      'a stream that names no model',
      answerStream([sse({ choices: [{ index: 0, delta: { content: 'a' } }] }), 'data: [DONE]\n\n']),
      'GATEWAY_MODEL_MISMATCH',
    ],
    [
      'a stream that does not say so',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(chatEvents(['a']).join(''));
      },
      'GATEWAY_UPSTREAM_UNREADABLE',
    ],
    [
      'a stream without a type',
      (_, response) => {
        response.writeHead(200);
        response.end(chatEvents(['a']).join(''));
      },
      'GATEWAY_UPSTREAM_UNREADABLE',
    ],
  ])('%s', async (_, script, code) => {
    exact.provider.script = script;
    const response = await exact.call(CHAT, chatBody({ stream: true }));
    await response.text().catch(() => undefined);
    const receipt = (await exact.receipts()).at(-1);
    expect([receipt?.code, receipt?.cost.settled, (receipt?.cost.usd ?? 0) > 0]).toEqual([code, 'reservation', true]);
  });

  test('a whole answer to a call for a stream goes on', async () => {
    exact.provider.script = answerJson({ ...chatAnswer(), model: 'gpt-4o' });
    expect((await exact.call(CHAT, chatBody({ stream: true }))).status).toBe(200);
  });
});
