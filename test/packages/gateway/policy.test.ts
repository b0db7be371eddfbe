import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { chatBody, type Fixture, messageBody, startFixture } from './support/fixture.ts';
import { answerJson, answerStream, chatAnswer, chatEvents } from './support/provider.ts';

const CHAT = '/openai/v1/chat/completions';
const codeOf = (text: string) => /GATEWAY_[A-Z_]+/.exec(text)?.[0] ?? '';
const tool = (name: string) => ({ type: 'function', function: { name, parameters: {} } });

describe('parameters', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await startFixture(answerJson(chatAnswer()), {
      intent:
        '    models: ["openai/*", "anthropic/*"]\n    parameters: { temperature: { max: 0.5 }, tools: { allow: ["read_*", search], deny: ["read_secret*"] } }\n',
    });
  });
  afterAll(() => fixture.stop());

  const cool = { temperature: 0 };
  test.each<[string, object, number, string]>([
    ['a low temperature', cool, 200, ''],
    ['the highest that is allowed', { temperature: 0.5 }, 200, ''],
    ['one above it', { temperature: 0.51 }, 403, 'GATEWAY_PARAMETER_NOT_ALLOWED'],
    ['none, which is the provider’s own', {}, 403, 'GATEWAY_PARAMETER_NOT_ALLOWED'],
    ['null', { temperature: null }, 403, 'GATEWAY_PARAMETER_NOT_ALLOWED'],
    ['a text', { temperature: '0' }, 422, 'GATEWAY_PARAMETER_UNREADABLE'],
    ['tools that are allowed', { ...cool, tools: [tool('read_file'), tool('search')] }, 200, ''],
    [
      'a tool that is not',
      { ...cool, tools: [tool('read_file'), tool('write_file')] },
      403,
      'GATEWAY_TOOL_NOT_ALLOWED',
    ],
    ['a tool that is denied', { ...cool, tools: [tool('read_secrets')] }, 403, 'GATEWAY_TOOL_NOT_ALLOWED'],
    [
      'a tool without a name',
      { ...cool, tools: [{ type: 'function', function: {} }] },
      403,
      'GATEWAY_TOOL_NOT_ALLOWED',
    ],
    [
      'a name beside the function’s',
      { ...cool, tools: [{ ...tool('write_file'), name: 'search' }] },
      403,
      'GATEWAY_TOOL_NOT_ALLOWED',
    ],
    [
      'a custom tool',
      { ...cool, tools: [{ type: 'custom', custom: { name: 'shell' } }] },
      403,
      'GATEWAY_TOOL_NOT_ALLOWED',
    ],
    ['an older function', { ...cool, functions: [{ name: 'write_file' }] }, 403, 'GATEWAY_TOOL_NOT_ALLOWED'],
    ['older functions that are no list', { ...cool, functions: 'all' }, 422, 'GATEWAY_PARAMETER_UNREADABLE'],
  ])('%s', async (_, over, status, code) => {
    const response = await fixture.call(CHAT, chatBody(over));
    expect([response.status, codeOf(await response.text())]).toEqual([status, code]);
  });

  test.each<[string, number]>([
    ['search', 200],
    ['bash', 403],
  ])('messages: the tool %s', async (name, status) => {
    const body = messageBody({ ...cool, tools: [{ name, input_schema: {} }] });
    expect((await fixture.call('/anthropic/v1/messages', body)).status).toBe(status);
  });

  test('embeddings have no temperature', async () => {
    expect((await fixture.call('/openai/v1/embeddings', { model: 'e', input: 'x' })).status).toBe(200);
  });
});

describe('the model that answers', () => {
  let fixture: Fixture;
  afterEach(() => fixture.stop());
  const start = async (served: string, model: unknown, stream = false) => {
    const events = chatEvents(['secret answer']).map((event) => event.replaceAll('gpt-test-2026-01-01', String(model)));
    fixture = await startFixture(
      stream ? answerStream(events) : answerJson({ ...chatAnswer('secret answer'), model }),
      {
        intent: `    models: ["openai/gpt-4*"]\n    served: ${served}\n    budget: { usd: 5 }\n`,
        more: 'prices: { "openai/*": { input: 1, output: 1 } }\n',
      },
    );
    return fixture.call(CHAT, chatBody(stream ? { stream } : {}));
  };

  test.each<[string, unknown, number]>([
    ['any', 'o3', 200],
    ['allowed', 'gpt-4o', 200],
    ['allowed', 'gpt-4o-2026-01-01', 200],
    ['allowed', 'o3', 502],
    ['allowed', 'gpt-4o/x', 502],
    ['allowed', null, 502],
    ['exact', 'gpt-4o', 200],
    ['exact', 'gpt-4o-2026-01-01', 502],
    ['exact', 'GPT-4o', 502],
  ])('%s: %s is %i', async (served, model, status) => {
    const response = await start(served, model);
    const text = await response.text();
    expect(response.status).toBe(status);
    if (status === 200) return;
    expect([codeOf(text), text.includes('secret answer')]).toEqual(['GATEWAY_MODEL_MISMATCH', false]);
    expect((await fixture.receipts())[0]).toMatchObject({
      outcome: 'upstream-error',
      code: 'GATEWAY_MODEL_MISMATCH',
      cost: { usd: 15 / 1e6 },
    });
  });

  test('of a stream: nothing of another’s goes on', async () => {
    const response = await start('allowed', 'o3', true);
    let text = '';
    const reading = (async () => {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
        text += Buffer.from(chunk).toString();
    })();
    await expect(reading).rejects.toThrow();
    expect(text).toBe('');
    expect((await fixture.receipts())[0]).toMatchObject({ outcome: 'upstream-error', code: 'GATEWAY_MODEL_MISMATCH' });
  });

  test('of a stream that is allowed passes whole', async () => {
    const response = await start('exact', 'gpt-4o', true);
    expect(await response.text()).toContain('secret answer');
  });
});

describe('regions and labels', () => {
  let fixture: Fixture;
  afterEach(() => fixture.stop());

  test.each<[string, string, number, string]>([
    ['one that is allowed', 'region: eu-west', 200, ''],
    ['another', 'region: us-east', 403, 'GATEWAY_REGION_NOT_ALLOWED'],
    ['none', 'timeout: 5', 403, 'GATEWAY_REGION_NOT_ALLOWED'],
  ])('%s', async (_, upstream, status, code) => {
    fixture = await startFixture(answerJson(chatAnswer()), {
      upstream,
      intent: '    models: ["openai/*"]\n    regions: ["eu-*"]\n',
    });
    const response = await fixture.call(CHAT, chatBody());
    expect([response.status, codeOf(await response.text())]).toEqual([status, code]);
  });

  test('labels of the model and of the intent stand in the receipt', async () => {
    fixture = await startFixture(answerJson(chatAnswer()), {
      intent: '    models: ["openai/*"]\n    labels: { dataset: orders-2026, purpose: tests }\n',
      more: 'models: { "openai/gpt-*": { card: "gpt-4o, May", dataset: none }, "openai/*": { card: other } }\n',
    });
    await fixture.call(CHAT, chatBody());
    expect((await fixture.receipts())[0]?.labels).toEqual({
      card: 'gpt-4o, May',
      dataset: 'orders-2026',
      purpose: 'tests',
    });
  });
});
