import { createHash } from 'node:crypto';
import Anthropic from '@anthropic-ai/sdk';
import { afterEach, describe, expect, test } from '@jest/globals';
import OpenAI from 'openai';
import { ANTHROPIC_KEY, type Fixture, OPENAI_KEY, startFixture, TOKEN } from './support/fixture.ts';
import { answerJson, answerStream, chatAnswer, chatEvents, messageAnswer, messageEvents } from './support/provider.ts';

let fixture: Fixture;
afterEach(() => fixture.stop());

const openai = () => new OpenAI({ apiKey: TOKEN, baseURL: `${fixture.gateway.address}/openai/v1`, maxRetries: 0 });
const anthropic = () =>
  new Anthropic({ apiKey: TOKEN, baseURL: `${fixture.gateway.address}/anthropic`, maxRetries: 0 });
const messages = [{ role: 'user' as const, content: 'Say hello' }];

describe('the official clients work unchanged', () => {
  test('chat completions', async () => {
    fixture = await startFixture(answerJson(chatAnswer('Hello')));
    const answer = await openai().chat.completions.create({ model: 'gpt-4o', max_completion_tokens: 50, messages });
    expect(answer.choices[0]?.message.content).toBe('Hello');
    const [call] = fixture.provider.calls;
    expect(call?.headers.authorization).toBe(`Bearer ${OPENAI_KEY}`);
    expect(JSON.stringify(call?.headers)).not.toContain(TOKEN);
    const [receipt] = await fixture.receipts();
    expect(receipt).toMatchObject({
      sequence: 0,
      outcome: 'ok',
      model: { asked: 'gpt-4o', served: 'gpt-test-2026-01-01' },
      usage: { input: 12, output: 3 },
      prompt: {
        sha256: createHash('sha256')
          .update(call?.body ?? '')
          .digest('hex'),
      },
    });
  });

  test('chat completions, streamed', async () => {
    fixture = await startFixture(answerStream(chatEvents(['Hel', 'lo ', 'wörld'])));
    const stream = await openai().chat.completions.create({ model: 'gpt-4o', max_tokens: 50, messages, stream: true });
    let text = '';
    for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? '';
    expect(text).toBe('Hello wörld');
    const [receipt] = await fixture.receipts();
    expect(receipt).toMatchObject({ outcome: 'ok', usage: { input: 12, output: 3 }, cost: { settled: 'usage' } });
  });

  test('messages', async () => {
    fixture = await startFixture(answerJson(messageAnswer()));
    const answer = await anthropic().messages.create({ model: 'claude-sonnet-5', max_tokens: 50, messages });
    expect(answer.content).toEqual([{ type: 'text', text: 'Hello' }]);
    expect(fixture.provider.calls[0]?.headers['x-api-key']).toBe(ANTHROPIC_KEY);
    const [receipt] = await fixture.receipts();
    expect(receipt?.usage).toEqual({ input: 35, cachedInput: 10, cacheWrite: 5, output: 4, reasoning: 0 });
  });

  test('messages, streamed, with tool arguments in pieces', async () => {
    fixture = await startFixture(answerStream(messageEvents(['{"path":', '"a.txt"', '}'], { tool: true })));
    const stream = anthropic().messages.stream({ model: 'claude-sonnet-5', max_tokens: 50, messages });
    const answer = await stream.finalMessage();
    expect(answer.content).toMatchObject([{ type: 'tool_use', input: { path: 'a.txt' } }]);
    const [receipt] = await fixture.receipts();
    expect(receipt).toMatchObject({ outcome: 'ok', usage: { input: 20, output: 3 } });
  });

  test('a refusal is the error that the client knows', async () => {
    fixture = await startFixture(answerJson(chatAnswer()));
    const denied = openai().chat.completions.create({ model: 'other/x', max_tokens: 1, messages });
    await expect(denied).rejects.toMatchObject({ status: 403, code: 'GATEWAY_MODEL_NOT_ALLOWED' });
    const wrong = new Anthropic({ apiKey: 'nobody', baseURL: `${fixture.gateway.address}/anthropic`, maxRetries: 0 });
    await expect(wrong.messages.create({ model: 'claude-sonnet-5', max_tokens: 1, messages })).rejects.toMatchObject({
      status: 401,
      error: { error: { type: 'authentication_error', message: expect.stringMatching(/^GATEWAY_CALLER_UNKNOWN: /) } },
    });
    expect(fixture.provider.calls).toHaveLength(0);
    expect(await fixture.receipts('unknown')).toMatchObject([{ outcome: 'refused', code: 'GATEWAY_CALLER_UNKNOWN' }]);
  });
});
