import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatBody, type Fixture, messageBody, OPENAI_KEY, startFixture } from '../support/fixture.ts';
import { answerJson, answerStream, chatAnswer, messageAnswer, messageEvents, sse } from '../support/provider.ts';

/** With letters that every encoding has to do something about. */
const SECRET = 'S3cr<t/"Käfer"+&%25\\n?';
const bytes = Buffer.from(SECRET);
let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture(answerJson(chatAnswer()), {
    env: { MY_SECRET: SECRET },
    more: 'redact: { secrets: [{ env: MY_SECRET }] }\n',
  });
});
afterAll(() => fixture.stop());

const CHAT = '/openai/v1/chat/completions';
const MESSAGES = '/anthropic/v1/messages';
const aligned = (before: number) => Buffer.concat([Buffer.alloc(before, 0x61), bytes, Buffer.alloc(3, 0x62)]);
/** The characters of base64 that are the secret's alone. */
const core = (before: number, encoding: 'base64' | 'base64url') => {
  const text = aligned(before).toString(encoding);
  return text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
};
const everyCharacter = (spell: (code: number) => string) =>
  [...SECRET].map((letter) => spell(letter.charCodeAt(0))).join('');
const hex = (code: number, digits: number) => code.toString(16).padStart(digits, '0');

const SPELLINGS = (
  [
    ['as it is', SECRET],
    ['base64, at its beginning', aligned(0).toString('base64'), core(0, 'base64')],
    ['base64, a byte in', aligned(1).toString('base64'), core(1, 'base64')],
    ['base64, two bytes in', aligned(2).toString('base64'), core(2, 'base64')],
    ['base64url, at its beginning', aligned(0).toString('base64url'), core(0, 'base64url')],
    ['base64url, a byte in', aligned(1).toString('base64url'), core(1, 'base64url')],
    ['base64url, two bytes in', aligned(2).toString('base64url'), core(2, 'base64url')],
    [
      'base64 in lines',
      (
        aligned(1)
          .toString('base64')
          .match(/.{1,8}/g) ?? []
      ).join('\r\n'),
      core(1, 'base64').slice(2, 8),
    ],
    ['base64 in a URL', encodeURIComponent(aligned(2).toString('base64')), core(2, 'base64')],
    ['hexadecimal', bytes.toString('hex')],
    ['hexadecimal in capitals', bytes.toString('hex').toUpperCase()],
    ['percent-encoded', encodeURIComponent(SECRET)],
    ['percent-encoded in small letters', encodeURIComponent(SECRET).replace(/%../g, (code) => code.toLowerCase())],
    ['percent-encoded throughout', [...bytes].map((byte) => `%${hex(byte, 2)}`).join('')],
    ['JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['JSON in JSON', JSON.stringify(JSON.stringify(SECRET)).slice(1, -1)],
    ['Unicode escapes', everyCharacter((code) => `\\u${hex(code, 4)}`)],
    ['Unicode escapes in capitals', everyCharacter((code) => `\\u${hex(code, 4).toUpperCase()}`)],
    ['escapes of two digits', everyCharacter((code) => `\\x${hex(code, 2)}`)],
    ['HTML by name', SECRET.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')],
    ['HTML by number', everyCharacter((code) => `&#${code};`)],
    ['HTML by hexadecimal number', everyCharacter((code) => `&#x${hex(code, 2)};`)],
  ] as [string, string, string?][]
).map(([name, text, telling = text]) => [name, text, telling] as const);

const holds = (text: string, telling: string) =>
  text.includes(SECRET) || text.includes(telling) || text.includes(JSON.stringify(telling).slice(1, -1));

describe('a request', () => {
  const places: [string, string, (text: string) => object][] = [
    ['a message', CHAT, (text) => chatBody({ messages: [{ role: 'user', content: `a ${text} b` }] })],
    [
      'a tool’s result',
      CHAT,
      (text) => chatBody({ messages: [{ role: 'tool', tool_call_id: 'x', content: `{"out":"${text}"}` }] }),
    ],
    [
      'messages: a system prompt in parts',
      MESSAGES,
      (text) => messageBody({ system: [{ type: 'text', text: `a ${text}` }] }),
    ],
    [
      'messages: a tool’s input',
      MESSAGES,
      (text) =>
        messageBody({
          messages: [
            { role: 'assistant', content: [{ type: 'tool_use', id: 'x', name: 'y', input: { [text]: [text] } }] },
          ],
        }),
    ],
  ];
  test.each(
    SPELLINGS.flatMap(([name, text, telling]) =>
      places.map(([place, target, body]) => [name, place, target, body(text), telling] as const),
    ),
  )('%s, in %s', async (_name, _place, target, body, telling) => {
    const response = await fixture.call(target, body);
    expect(response.status).toBe(200);
    const sent = fixture.provider.calls.at(-1)?.body.toString() ?? '';
    expect(holds(sent, telling)).toBe(false);
    expect(sent).toContain('[REDACTED:secret]');
    JSON.parse(sent);
  });

  test('cut over the parts of a message, in the middle of an escape', async () => {
    const spelled = JSON.stringify(SECRET).slice(1, -1);
    const content = [...spelled].map((text) => ({ type: 'text', text }));
    await fixture.call(CHAT, chatBody({ messages: [{ role: 'user', content }] }));
    const sent = fixture.provider.calls.at(-1)?.json as { messages: [{ content: { text: string }[] }] };
    expect(sent.messages[0].content.map(({ text }) => text).join('')).toBe('[REDACTED:secret]');
  });
});

describe('an answer', () => {
  test.each(SPELLINGS)('whole: %s', async (_, text, telling) => {
    fixture.provider.script = answerJson(chatAnswer(`a ${text} b`));
    const answer = await (await fixture.call(CHAT, chatBody())).text();
    expect(holds(answer, telling)).toBe(false);
    fixture.provider.script = answerJson(messageAnswer(`a ${text} b`));
    expect(holds(await (await fixture.call(MESSAGES, messageBody())).text(), telling)).toBe(false);
  });

  test.each(SPELLINGS)('streamed, a character each: %s', async (_, text, telling) => {
    fixture.provider.script = answerStream([messageEvents([...`a ${text} b`]).join('')]);
    const answer = await (await fixture.call(MESSAGES, messageBody({ stream: true }))).text();
    const seen = [...answer.matchAll(/"text_delta","text":("(?:[^"\\]|\\.)*")/g)]
      .map(([, piece]) => JSON.parse(piece ?? '""'))
      .join('');
    expect([holds(seen, telling), seen.startsWith('a '), seen.includes('[REDACTED:secret]')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  test.each(SPELLINGS.slice(0, 12))('streamed as a tool’s arguments: %s', async (_, text, telling) => {
    const parts = JSON.stringify({ command: text }).match(/.{1,3}/gs) ?? [];
    fixture.provider.script = answerStream(messageEvents(parts, { tool: true }));
    const answer = await (await fixture.call(MESSAGES, messageBody({ stream: true }))).text();
    const seen = [...answer.matchAll(/"partial_json":("(?:[^"\\]|\\.)*")/g)]
      .map(([, piece]) => JSON.parse(piece ?? '""'))
      .join('');
    expect(holds(seen, telling)).toBe(false);
    JSON.parse(seen);
  });
});

describe('probabilities of tokens', () => {
  const KEY = OPENAI_KEY;
  const entry = (token: string) => ({
    token,
    logprob: -0.1,
    bytes: [...Buffer.from(token)],
    top_logprobs: [{ token, logprob: -0.1, bytes: [...Buffer.from(token)] }],
  });
  const tokens = ['The key is ', ...(KEY.match(/.{1,5}/g) ?? []), '.'];
  const spelled = (entries: { token: string; bytes: number[] | null; top_logprobs: { token: string }[] }[]) => [
    entries.map(({ token }) => token).join(''),
    entries.map(({ bytes: list }) => Buffer.from(list ?? []).toString()).join(''),
    entries.map(({ top_logprobs: [first] }) => first?.token ?? '').join(''),
  ];

  test('whole', async () => {
    const answer = chatAnswer(tokens.join(''));
    const choices = answer.choices.map((choice) => ({
      ...choice,
      logprobs: { content: tokens.map(entry), refusal: null },
    }));
    fixture.provider.script = answerJson({ ...answer, choices });
    const { choices: got } = (await (await fixture.call(CHAT, chatBody())).json()) as {
      choices: [{ logprobs: { content: [] } }];
    };
    expect(spelled(got[0].logprobs.content)).toEqual([
      'The key is [REDACTED:credential].',
      'The key is .',
      'The key is .',
    ]);
  });

  test('streamed', async () => {
    const events = tokens.map((token) =>
      sse({ choices: [{ index: 0, delta: { content: token }, logprobs: { content: [entry(token)] } }] }),
    );
    fixture.provider.script = answerStream([...events, 'data: [DONE]\n\n']);
    const text = await (await fixture.call(CHAT, chatBody({ stream: true }))).text();
    const got = [...text.matchAll(/^data: (\{.*)$/gm)].flatMap(
      ([, data]) => JSON.parse(data ?? '').choices[0].logprobs.content,
    );
    expect(spelled(got)).toEqual(['The key is [REDACTED:credential].', 'The key is .', 'The key is .']);
  });

  test('of responses, streamed', async () => {
    const item = { item_id: 'm', output_index: 0, content_index: 0 };
    const events = tokens.map((delta) =>
      sse({ type: 'response.output_text.delta', ...item, delta, logprobs: [entry(delta)] }),
    );
    fixture.provider.script = answerStream([...events, sse({ type: 'response.completed', response: { usage: null } })]);
    const body = { model: 'gpt-4o', input: 'x', max_output_tokens: 9, stream: true };
    const text = await (await fixture.call('/openai/v1/responses', body)).text();
    const got = [...text.matchAll(/^data: (\{.*delta.*)$/gm)].flatMap(([, data]) => JSON.parse(data ?? '').logprobs);
    expect(spelled(got)).toEqual(['The key is [REDACTED:credential].', 'The key is .', 'The key is .']);
  });

  test('of completions', async () => {
    const logprobs = {
      tokens,
      token_logprobs: tokens.map(() => -1),
      top_logprobs: tokens.map((token) => ({ [token]: -1 })),
    };
    fixture.provider.script = answerJson({ ...chatAnswer(), choices: [{ index: 0, text: tokens.join(''), logprobs }] });
    const text = await (
      await fixture.call('/openai/v1/completions', { model: 'gpt-4o', prompt: 'x', max_tokens: 9 })
    ).text();
    for (const piece of tokens.slice(1, -1)) expect(text).not.toContain(`"${piece}"`);
  });

  test('by their bytes alone, where tokens are parts of characters', async () => {
    const half = [...bytes].map((byte) => ({ token: '\uFFFD', logprob: -1, bytes: [byte], top_logprobs: [] }));
    const choices = [{ index: 0, message: { role: 'assistant', content: 'x' }, logprobs: { content: half } }];
    fixture.provider.script = answerJson({ ...chatAnswer(), choices });
    const { choices: got } = (await (await fixture.call(CHAT, chatBody())).json()) as {
      choices: [{ logprobs: { content: { bytes: null }[] } }];
    };
    expect(got[0].logprobs.content.every(({ bytes: list }) => list === null)).toBe(true);
  });

  test('that hold nothing pass byte for byte', async () => {
    const body = { ...chatAnswer('hi'), choices: [{ index: 0, logprobs: { content: [entry('hi')] } }] };
    fixture.provider.script = answerJson(body);
    expect(await (await fixture.call(CHAT, chatBody())).text()).toBe(JSON.stringify(body));
  });
});
