import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { chatBody, type Fixture, messageBody, startFixture } from './support/fixture.ts';
import {
  answerJson,
  answerStream,
  chatAnswer,
  chatEvents,
  messageAnswer,
  messageEvents,
  type Script,
  sse,
} from './support/provider.ts';

/** Prices of 1 and 10 dollars for a million tokens, in units of a millionth of a dollar for each token. */
const INPUT = 1;
const OUTPUT = 10;
let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture(answerJson({}), {
    intent:
      '    models: ["openai/*", "anthropic/*"]\n    limits: { maxOutputTokens: 1000 }\n    budget: { usd: 1000 }\n',
    more: 'prices: { "*/*": { input: 1, output: 10 } }',
  });
});
afterAll(() => fixture.stop());
beforeEach(() => {
  fixture.provider.calls.length = 0;
});

const CHAT = '/openai/v1/chat/completions';
const COMPLETIONS = '/openai/v1/completions';
const RESPONSES = '/openai/v1/responses';
const EMBEDDINGS = '/openai/v1/embeddings';
const MESSAGES = '/anthropic/v1/messages';
const COUNT = '/anthropic/v1/messages/count_tokens';

async function settled(path: string, body: object, script: Script) {
  fixture.provider.script = script;
  const response = await fixture.call(path, body);
  await response.text().catch(() => undefined);
  const receipts = await fixture.receipts();
  const { outcome, cost, usage } = receipts.at(-1) as (typeof receipts)[number];
  return { status: response.status, outcome, usage, settled: cost.settled, micros: Math.round((cost.usd ?? -1) * 1e6) };
}
const bytesOf = (body: object) => Buffer.byteLength(JSON.stringify(body));

describe('a call without usage costs its reservation: the bytes and the bound on output', () => {
  const { max_tokens: _, ...unbounded } = chatBody();
  const completion = { model: 'gpt-4o', prompt: 'Say hello' };
  const response = { model: 'gpt-4o', input: 'Say hello' };
  const { usage: _u, ...message } = messageAnswer();
  test.each<[string, string, object, number, object]>([
    ['max_tokens', CHAT, chatBody({ max_tokens: 7 }), 7, chatAnswer('x', null)],
    ['max_completion_tokens', CHAT, { ...unbounded, max_completion_tokens: 9 }, 9, chatAnswer('x', null)],
    ['both, by the larger', CHAT, chatBody({ max_tokens: 7, max_completion_tokens: 70 }), 70, chatAnswer('x', null)],
    ['n of 3', CHAT, chatBody({ max_tokens: 7, n: 3 }), 21, chatAnswer('x', null)],
    ['n of 1', CHAT, chatBody({ max_tokens: 7, n: 1 }), 7, chatAnswer('x', null)],
    ['n of null', CHAT, chatBody({ max_tokens: 7, n: null }), 7, chatAnswer('x', null)],
    ['best_of', COMPLETIONS, { ...completion, max_tokens: 5, best_of: 4 }, 20, chatAnswer('x', null)],
    ['best_of above n', COMPLETIONS, { ...completion, max_tokens: 5, best_of: 4, n: 2 }, 20, chatAnswer('x', null)],
    ['max_output_tokens', RESPONSES, { ...response, max_output_tokens: 11 }, 11, { model: 'gpt-4o' }],
    ['embeddings', EMBEDDINGS, response, 0, { model: 'gpt-4o', data: [] }],
    ['messages', MESSAGES, messageBody({ max_tokens: 13 }), 13, message],
  ])('%s', async (_, path, body, output, answer) => {
    expect(await settled(path, body, answerJson(answer))).toMatchObject({
      status: 200,
      outcome: 'ok',
      settled: 'reservation',
      micros: bytesOf(body) * INPUT + output * OUTPUT,
    });
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['an empty object', {}],
    ['a list', []],
    ['a text', '12'],
    ['negative input', { prompt_tokens: -1, completion_tokens: 1 }],
    ['negative output', { prompt_tokens: 1, completion_tokens: -1 }],
    ['fractions', { prompt_tokens: 1.5, completion_tokens: 1 }],
    ['texts', { prompt_tokens: '1', completion_tokens: '1' }],
    ['more than any model reads', { prompt_tokens: 1e9, completion_tokens: 1 }],
    ['more than any model writes', { prompt_tokens: 1, completion_tokens: 1e12 }],
    ['more cached than read', { prompt_tokens: 1, completion_tokens: 1, prompt_tokens_details: { cached_tokens: 2 } }],
    ['cached below zero', { prompt_tokens: 5, completion_tokens: 1, prompt_tokens_details: { cached_tokens: -5 } }],
  ])('usage that is %s', async (_, usage) => {
    const body = chatBody({ max_tokens: 3 });
    expect(await settled(CHAT, body, answerJson({ ...chatAnswer(), usage }))).toMatchObject({
      settled: 'reservation',
      micros: bytesOf(body) * INPUT + 3 * OUTPUT,
    });
  });
});

describe('usage', () => {
  const responsesUsage = {
    input_tokens: 30,
    input_tokens_details: { cached_tokens: 10 },
    output_tokens: 4,
    output_tokens_details: { reasoning_tokens: 3 },
  };
  const terminal = (type: string, usage: unknown = responsesUsage) =>
    `event: ${type}\n${sse({ type, sequence_number: 1, response: { model: 'gpt-4o', usage } })}`;
  const streamed = (path: string, body: object, script: Script): [string, object, Script] => [
    path,
    { ...body, stream: true },
    script,
  ];
  const response = { model: 'gpt-4o', input: 'x', max_output_tokens: 100 };
  test.each<[string, [string, object, Script], object]>([
    ['of chat', [CHAT, chatBody(), answerJson(chatAnswer())], { micros: 42, usage: { input: 12, output: 3 } }],
    ['of chat, streamed', streamed(CHAT, chatBody(), answerStream(chatEvents(['a', 'b']))), { micros: 32 }],
    [
      'of chat, streamed without [DONE]',
      streamed(CHAT, chatBody(), answerStream(chatEvents(['a'], { done: false }))),
      { micros: 22, outcome: 'ok' },
    ],
    [
      'of chat, with usage in each event',
      streamed(
        CHAT,
        chatBody(),
        answerStream(
          [1, 2, 3]
            .map((count) => sse({ model: 'm', choices: [], usage: { prompt_tokens: 5, completion_tokens: count } }))
            .concat('data: [DONE]\n\n'),
        ),
      ),
      { micros: 35 },
    ],
    [
      'of embeddings',
      [
        EMBEDDINGS,
        { model: 'm', input: 'x' },
        answerJson({ model: 'm', usage: { prompt_tokens: 8, total_tokens: 8 } }),
      ],
      { micros: 8 },
    ],
    [
      'of responses',
      [RESPONSES, response, answerJson({ model: 'm', usage: responsesUsage })],
      { micros: 70, usage: { input: 30, cachedInput: 10, output: 4, reasoning: 3 } },
    ],
    [
      'of responses, streamed',
      streamed(RESPONSES, response, answerStream([terminal('response.completed')])),
      { micros: 70, settled: 'usage' },
    ],
    [
      'of responses, cut by their bound',
      streamed(RESPONSES, response, answerStream([terminal('response.incomplete')])),
      { micros: 70, outcome: 'ok' },
    ],
    [
      'of responses that failed',
      streamed(RESPONSES, response, answerStream([terminal('response.failed')])),
      { micros: 70, outcome: 'upstream-error' },
    ],
    [
      'of responses that failed without usage',
      streamed(RESPONSES, response, answerStream([terminal('response.failed', null)])),
      { micros: 0, outcome: 'upstream-error' },
    ],
    [
      'of messages, cache included',
      [MESSAGES, messageBody(), answerJson(messageAnswer())],
      { usage: { input: 35, cachedInput: 10, cacheWrite: 5 }, micros: 76 },
    ],
    [
      'of messages, streamed',
      streamed(MESSAGES, messageBody(), answerStream(messageEvents(['a', 'b', 'c']))),
      { micros: 50, usage: { input: 20, output: 3 } },
    ],
    [
      'of a provider’s error',
      [CHAT, chatBody(), answerJson({ error: {}, usage: { prompt_tokens: 5, completion_tokens: 1 } }, 500)],
      { micros: 15, outcome: 'upstream-error' },
    ],
  ])('%s', async (_, [path, body, script], expected) => {
    expect(await settled(path, body, script)).toMatchObject(expected);
  });
});

describe('nothing', () => {
  test.each<[string, string, object, Script, number, string]>([
    ['a refused model', CHAT, chatBody({ model: 'a/b/c' }), answerJson(chatAnswer()), 403, 'refused'],
    ['a refused bound', CHAT, chatBody({ max_tokens: 5000 }), answerJson(chatAnswer()), 403, 'refused'],
    ['an unreadable body', CHAT, { model: 1 }, answerJson(chatAnswer()), 422, 'refused'],
    [
      'a rate limit of the provider',
      CHAT,
      chatBody(),
      answerJson({ error: {} }, 429, { 'retry-after': '3' }),
      429,
      'upstream-error',
    ],
    [
      'an overloaded provider',
      MESSAGES,
      messageBody(),
      answerJson({ type: 'error', error: {} }, 529),
      529,
      'upstream-error',
    ],
    ['a refused credential', CHAT, chatBody(), answerJson({ error: {} }, 401), 502, 'upstream-error'],
    ['a redirect', CHAT, chatBody(), answerJson({}, 307, { location: '/' }), 502, 'upstream-error'],
    [
      'a broken connection',
      CHAT,
      chatBody(),
      (_call, response) => void response.socket?.destroy(),
      502,
      'upstream-error',
    ],
    [
      'a stream that breaks before any usage',
      CHAT,
      chatBody({ stream: true }),
      answerStream(chatEvents(['a']).slice(0, 2), { cut: true }),
      200,
      'upstream-error',
    ],
    ['counting tokens', COUNT, { model: 'claude-sonnet-5', messages: [] }, answerJson({ input_tokens: 5 }), 200, 'ok'],
  ])('%s costs it', async (_, path, body, script, status, outcome) => {
    expect(await settled(path, body, script)).toMatchObject({ status, outcome, micros: 0, settled: 'none' });
  });

  test('a stream that breaks costs what was reported until then', async () => {
    const cut = answerStream(messageEvents(['a', 'b']).slice(0, 3), { cut: true });
    expect(await settled(MESSAGES, messageBody({ stream: true }), cut)).toMatchObject({
      micros: 30,
      outcome: 'upstream-error',
    });
  });

  test('an error inside a stream costs what was reported until then', async () => {
    const events = [
      ...messageEvents(['a']).slice(0, 2),
      `event: error\n${sse({ type: 'error', error: { type: 'overloaded_error' } })}`,
    ];
    expect(await settled(MESSAGES, messageBody({ stream: true }), answerStream(events))).toMatchObject({
      micros: 30,
      outcome: 'upstream-error',
    });
  });
});
