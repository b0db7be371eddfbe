import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sha256 } from '@sallyport/core';
import { chatBody, type Fixture, startFixture } from './support/fixture.ts';
import { answerJson, chatAnswer } from './support/provider.ts';

const CHAT = '/openai/v1/chat/completions';
let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture(answerJson(chatAnswer()), {
    intent: '    models: ["openai/gpt-*"]\n    limits: { requestBytes: 2000000 }\n',
  });
});
afterAll(() => fixture.stop());

test('bodies of many chunks arrive byte for byte, several at once', async () => {
  const bodies = Array.from({ length: 8 }, (_, index) =>
    JSON.stringify(chatBody({ user: `${index}: ${String.fromCharCode(0x61 + index, 0x263a).repeat(150_000)}` })),
  );
  const answers = await Promise.all(bodies.map((body) => fixture.call(CHAT, body)));
  expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 200));
  const sent = bodies.map((body) => sha256(body));
  expect(fixture.provider.calls.map(({ body }) => sha256(body)).sort()).toEqual([...sent].sort());
  expect(answers.map(({ headers }) => headers.get('x-sallyport-prompt-sha256'))).toEqual(sent);
});
