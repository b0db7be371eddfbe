import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256 } from '@sallyport/core';
import { runAction } from '@sallyport/runtime';
import { run } from '../../../actions/model-gateway-call/src/run.ts';
import { type Fixture, startFixture, TOKEN } from '../../packages/gateway/support/fixture.ts';
import { answerJson, answerStream, chatAnswer, type Script, sse } from '../../packages/gateway/support/provider.ts';
import { fakeRunner } from '../../support/fake-runner.ts';

const TOOL = {
  name: 'read_file',
  description: 'Reads a file of the repository.',
  parameters: {
    type: 'object',
    required: ['path'],
    properties: { path: { type: 'string' } },
    additionalProperties: false,
  },
};
const USAGE = { prompt_tokens: 5, completion_tokens: 5, total_tokens: 10 };
const CALLS = [
  { name: 'read_file', arguments: { path: 'a.md' } },
  { name: 'read_file', arguments: { path: '##[add-mask]b' } },
];
const DISARMED =
  '[{"name":"read_file","arguments":{"path":"a.md"}},{"name":"read_file","arguments":{"path":"\\u0023\\u0023[add-mask]b"}}]';

let folder: string;
let fixture: Fixture;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tools-'));
  fixture = await startFixture(answerJson({}));
});
afterAll(async () => {
  await fixture.stop();
  rmSync(folder, { recursive: true });
});

async function call(script: Script, inputs: Record<string, string> = {}, tools: unknown = [TOOL]) {
  fixture.provider.script = script;
  const before = fixture.provider.calls.length;
  writeFileSync(join(folder, 'prompt.txt'), 'Read it.');
  writeFileSync(join(folder, 'tools.json'), typeof tools === 'string' ? tools : JSON.stringify(tools));
  const runner = fakeRunner({
    inputs: {
      'gateway-url': fixture.gateway.address,
      'gateway-token': TOKEN,
      model: 'openai/gpt-4o',
      'prompt-file': join(folder, 'prompt.txt'),
      'evidence-dir': join(folder, 'evidence'),
      'max-output-tokens': '500',
      'tools-file': join(folder, 'tools.json'),
      ...inputs,
    },
  });
  await runAction('model-gateway-call', run, runner);
  return { runner, bodies: fixture.provider.calls.slice(before).map(({ json }) => json) };
}

const text = (value: unknown) => JSON.stringify(value);
const chatCalls = (calls = CALLS, reason = 'tool_calls'): unknown => ({
  model: 'gpt-4o',
  usage: USAGE,
  choices: [
    {
      finish_reason: reason,
      message: {
        content: null,
        tool_calls: calls.map(({ name, arguments: given }, index) => ({
          id: `call_${index}`,
          type: 'function',
          function: { name, arguments: text(given) },
        })),
      },
    },
  ],
});
const chunk = (delta: object, finish_reason: string | null = null) =>
  sse({ model: 'gpt-4o', choices: [{ index: 0, delta, finish_reason }] });
const chatStream = [
  ...CALLS.flatMap(({ name, arguments: given }, index) => [
    chunk({ tool_calls: [{ index, id: `c${index}`, function: { name, arguments: '' } }] }),
    ...[text(given).slice(0, 5), text(given).slice(5)].map((piece) =>
      chunk({ tool_calls: [{ index, function: { arguments: piece } }] }),
    ),
  ]),
  chunk({}, 'tool_calls'),
  sse({ model: 'gpt-4o', choices: [], usage: USAGE }),
  'data: [DONE]\n\n',
];
const response = {
  model: 'gpt-4o',
  status: 'completed',
  usage: { input_tokens: 5, output_tokens: 5 },
  output: CALLS.map(({ name, arguments: given }) => ({ type: 'function_call', name, arguments: text(given) })),
};
const message = {
  type: 'message',
  model: 'claude-sonnet-5',
  stop_reason: 'tool_use',
  usage: { input_tokens: 5, output_tokens: 5 },
  content: [
    { type: 'text', text: 'I look.' },
    ...CALLS.map(({ name, arguments: input }) => ({ type: 'tool_use', name, input })),
  ],
};
const event = (value: { type: string }) => `event: ${value.type}\n${sse(value)}`;
const messageStream = [
  event({ type: 'message_start', message: { ...message, content: [], stop_reason: null } } as { type: string }),
  ...CALLS.flatMap(({ name, arguments: input }, index) => [
    event({ type: 'content_block_start', index, content_block: { type: 'tool_use', name, input: {} } } as {
      type: string;
    }),
    ...[text(input).slice(0, 7), text(input).slice(7)].map((partial_json) =>
      event({ type: 'content_block_delta', index, delta: { type: 'input_json_delta', partial_json } } as {
        type: string;
      }),
    ),
    event({ type: 'content_block_stop', index } as { type: string }),
  ]),
  event({ type: 'message_delta', delta: { stop_reason: 'tool_use' }, usage: { output_tokens: 5 } } as { type: string }),
  event({ type: 'message_stop' }),
];

describe('what a model asks for', () => {
  test.each<[string, Script, Record<string, string>]>([
    ['chat completions', answerJson(chatCalls()), {}],
    ['chat completions, streamed', answerStream(chatStream), { stream: 'true' }],
    ['responses', answerJson(response), { format: 'responses' }],
    ['messages', answerJson(message), { model: 'anthropic/claude-sonnet-5' }],
    ['messages, streamed', answerStream(messageStream), { model: 'anthropic/claude-sonnet-5', stream: 'true' }],
  ])('is an output, checked and disarmed: %s', async (_, script, inputs) => {
    const { runner, bodies } = await call(script, inputs);
    expect(runner.failures).toEqual([]);
    expect(runner.outputs.get('tool-calls')).toBe(DISARMED);
    const offered = text(bodies[0]?.tools);
    expect(offered).toContain('"name":"read_file"');
    expect(offered).toContain('"required":["path"]');
    const statement = JSON.parse(readFileSync(runner.outputs.get('statement') ?? '', 'utf8'));
    expect(statement.subject).toContainEqual({ name: 'tool-calls', digest: { sha256: sha256(DISARMED) } });
    expect(runner.lines.join('\n')).not.toContain('a.md');
  });

  test.each<[string, unknown]>([
    ['a tool that was not offered', chatCalls([{ name: 'delete_file', arguments: { path: 'a' } }])],
    ['arguments that do not fit', chatCalls([{ name: 'read_file', arguments: { path: 1 } as never }])],
    ['a key too many', chatCalls([{ name: 'read_file', arguments: { path: 'a', mode: 'w' } as never }])],
  ])('is refused: %s', async (_, answer) => {
    const { runner } = await call(answerJson(answer));
    expect(runner.failures[0]).toMatch(/^MODEL_TOOL_CALL_INVALID/);
    expect(runner.outputs.has('tool-calls')).toBe(false);
  });

  test('that was cut off is no answer', async () => {
    const { runner } = await call(answerJson(chatCalls(CALLS, 'length')));
    expect(runner.failures[0]).toMatch(/^MODEL_ANSWER_INCOMPLETE/);
  });

  test('is nothing when it answers: the list is empty', async () => {
    const { runner } = await call(answerJson(chatAnswer('done')));
    expect([runner.outputs.get('answer'), runner.outputs.get('tool-calls')]).toEqual(['done', '[]']);
  });
});

describe('without tools-file', () => {
  test('no tool is offered, and a model that asks for one is refused', async () => {
    const { runner, bodies } = await call(answerJson(chatCalls()), { 'tools-file': '' });
    expect(bodies[0]).not.toHaveProperty('tools');
    expect(runner.failures[0]).toMatch(/^MODEL_TOOL_CALL_INVALID/);
  });

  test('of several prompts only the last offers tools', async () => {
    writeFileSync(join(folder, 'second.txt'), 'And now?');
    const files = `${join(folder, 'prompt.txt')}\n${join(folder, 'second.txt')}`;
    const { bodies } = await call(answerJson(chatAnswer('yes')), { 'prompt-file': files });
    expect(bodies.map((body) => 'tools' in body)).toEqual([false, true]);
  });
});

test.each<[string, unknown]>([
  ['no list', { name: 'x' }],
  ['none', []],
  ['no name', [{ parameters: {} }]],
  ['a name with a space', [{ ...TOOL, name: 'a b' }]],
  ['two of one name', [TOOL, TOOL]],
  ['an unknown key', [{ ...TOOL, run: 'rm' }]],
  ['no schema', [{ name: 'x' }]],
  ['a description that is none', [{ ...TOOL, description: 1 }]],
])('tools that are none are refused before any call: %s', async (_, tools) => {
  const { runner, bodies } = await call(answerJson({}), {}, tools);
  expect(runner.failures[0]).toMatch(/^MODEL_TOOLS_INVALID/);
  expect(bodies).toEqual([]);
});
