import { afterEach, describe, expect, test } from '@jest/globals';
import { ANTHROPIC_KEY, chatBody, type Fixture, messageBody, OPENAI_KEY, startFixture } from './support/fixture.ts';
import { answerJson, answerStream, chatAnswer, chatEvents, messageEvents } from './support/provider.ts';

const SECRET = 'hunter2-"s3cr/et"+Ä=';
const GITHUB = `ghp_${'aB3'.repeat(12)}`;
const env = { DEPLOY_TOKEN: SECRET };
const more = 'redact: { secrets: [{ env: DEPLOY_TOKEN }], patterns: true, personal: [email, card, iban] }';
const nobody = () => {};

let fixture: Fixture;
afterEach(() => fixture.stop());

const sent = (): string => fixture.provider.calls.at(-1)?.body.toString('utf8') ?? '';
const deltas = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)))
    .map((event) => event.choices?.[0]?.delta.content ?? event.delta?.text ?? event.delta?.partial_json ?? '')
    .join('');

describe('a known secret does not reach the provider', () => {
  const inside = Buffer.from(SECRET);
  test.each<[string, unknown]>([
    ['as it is', `x ${SECRET} y`],
    ['in base64', `x ${inside.toString('base64')} y`],
    ['in base64, one byte in', Buffer.concat([Buffer.from('a'), inside]).toString('base64')],
    ['in base64url, two bytes in', Buffer.concat([Buffer.from('ab'), inside]).toString('base64url')],
    [
      'in wrapped base64',
      Buffer.concat([Buffer.alloc(40, 97), inside])
        .toString('base64')
        .replace(/.{19}/g, '$&\n'),
    ],
    ['in a URL', `https://host/?q=${encodeURIComponent(SECRET)}`],
    ['in hexadecimal', inside.toString('hex').toUpperCase()],
    ['in JSON in JSON', JSON.stringify({ a: JSON.stringify({ b: SECRET }) })],
    ['with Unicode escapes', [...SECRET].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')],
    [
      'over text parts',
      [
        { type: 'text', text: `x ${SECRET.slice(0, 7)}` },
        { type: 'text', text: `${SECRET.slice(7)} y` },
      ],
    ],
  ])('%s', async (_, content) => {
    fixture = await startFixture(answerJson(chatAnswer()), { env, more });
    const response = await fixture.call(
      '/openai/v1/chat/completions',
      chatBody({ messages: [{ role: 'user', content }] }),
    );
    expect(response.status).toBe(200);
    expect(sent()).toContain('[REDACTED:secret]');
    for (const piece of [SECRET, SECRET.slice(2), inside.toString('base64').slice(4, -4), inside.toString('hex')]) {
      expect(sent().toLowerCase()).not.toContain(piece.toLowerCase());
    }
    const [receipt] = await fixture.receipts();
    expect(receipt?.redactions).toEqual({ secret: 1 });
    expect(receipt?.prompt.sentSha256).not.toBe(receipt?.prompt.sha256);
  });

  test('in a key, a tool argument and the system prompt of messages', async () => {
    fixture = await startFixture(answerJson(chatAnswer()), { env, more });
    await fixture.call(
      '/anthropic/v1/messages',
      messageBody({
        system: [{ type: 'text', text: SECRET, cache_control: { type: 'ephemeral' } }],
        messages: [
          {
            role: 'assistant',
            content: [{ type: 'tool_use', id: 't', name: 'n', input: { [SECRET]: { deep: SECRET } } }],
          },
        ],
      }),
    );
    expect(sent().split('[REDACTED:secret]')).toHaveLength(4);
  });

  test('what holds none is the same bytes', async () => {
    fixture = await startFixture(answerJson(chatAnswer()), { env, more });
    const odd =
      '{ "model":"gpt-4o" ,"max_tokens" : 1e2,\n "messages":[{"role":"user","content":"\\u00e4\\/ %41 \\"x\\" 1.0"}],"temperature":1.0}';
    await fixture.call('/openai/v1/chat/completions', odd);
    expect(sent()).toBe(odd);
  });
});

describe('token shapes', () => {
  test.each([
    ['github', GITHUB],
    ['escaped before', `\\n${GITHUB}`],
    ['aws', 'AKIAIOSFODNN7EXAMPLE'],
    ['slack', 'xoxb-123456789012-abcdefghijklmnop'],
    ['jwt', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'],
    ['private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA\nabc\n-----END RSA PRIVATE KEY-----'],
    ['anthropic', 'sk-ant-api03-abcdefghijklmnopqrstuvwxyz'],
    ['openai', 'sk-proj-abcdefghijklmnopqrstuvwxyz0123'],
  ])('%s goes neither there nor back', async (_, token) => {
    fixture = await startFixture(answerJson(chatAnswer(`it is ${token}.`)), { env, more });
    const response = await fixture.call(
      '/openai/v1/chat/completions',
      chatBody({ messages: [{ role: 'user', content: `key=${token}; go` }] }),
    );
    expect(sent()).not.toContain(JSON.stringify(token).slice(1, -1));
    expect(await response.text()).not.toContain(JSON.stringify(token).slice(1, -1));
  });
});

describe('answers', () => {
  test('hold neither the secret nor the gateway’s credential', async () => {
    const answer = chatAnswer(`a ${SECRET} b ${OPENAI_KEY} c ${Buffer.from(`xx${OPENAI_KEY}`).toString('base64')}`);
    fixture = await startFixture(answerJson(answer), { env, more });
    const text = await (await fixture.call('/openai/v1/chat/completions', chatBody())).text();
    expect(text).toContain('a [REDACTED:secret] b [REDACTED:credential] c ');
    expect(text).not.toContain(Buffer.from(OPENAI_KEY).toString('base64').slice(8, 30));
    expect((await fixture.receipts())[0]?.redactions).toEqual({ credential: 2, secret: 1 });
  });

  test('the credential is redacted without any configuration, in errors and streams too', async () => {
    fixture = await startFixture(answerJson({ error: { message: `bad key ${ANTHROPIC_KEY}` } }, 400));
    const refused = await fixture.call('/anthropic/v1/messages', messageBody());
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('[REDACTED:credential]')]);
    fixture.provider.script = answerStream(messageEvents([...ANTHROPIC_KEY]));
    const stream = await fixture.call('/anthropic/v1/messages', messageBody({ stream: true }));
    expect(deltas(await stream.text())).toBe('[REDACTED:credential]');
  });

  test('streams: split at every character, and in the middle of bytes', async () => {
    const text = `ä ${SECRET} b ${GITHUB} and s`;
    const bytes = Buffer.from(chatEvents([...text]).join(''));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7));
    fixture = await startFixture(answerStream(pieces), { env, more });
    const response = await fixture.call('/openai/v1/chat/completions', chatBody({ stream: true }));
    expect(deltas(await response.text())).toBe('ä [REDACTED:secret] b [REDACTED:github-token] and s');
    expect((await fixture.receipts())[0]?.redactions).toEqual({ 'github-token': 1, secret: 1 });
  });

  test('streams: tool arguments are JSON in pieces', async () => {
    const source = JSON.stringify({ path: 'x', body: `k ${SECRET} k` });
    fixture = await startFixture(answerStream(messageEvents(source.match(/.{1,3}/g) ?? [], { tool: true })), {
      env,
      more,
    });
    const response = await fixture.call('/anthropic/v1/messages', messageBody({ stream: true }));
    expect(JSON.parse(deltas(await response.text()))).toEqual({ path: 'x', body: 'k [REDACTED:secret] k' });
  });

  test('streams that hold nothing are the same bytes', async () => {
    const events = messageEvents(['hun', 'ter2', '-', 'hu', 'n', 'gh', 'p_ ', '\u{1f600}']).join('');
    fixture = await startFixture(answerStream([events]), { env, more });
    const response = await fixture.call('/anthropic/v1/messages', messageBody({ stream: true }));
    expect(await response.text()).toBe(events);
  });

  test('a stream that pauses on the beginning of a secret is not held up', async () => {
    const [role, first, ...rest] = chatEvents(['Hello h', 'orse']);
    let release = nobody;
    fixture = await startFixture(
      async (_call, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(`${role}${first}`);
        await new Promise<void>((resolve) => {
          release = resolve;
        });
        response.end(rest.join(''));
      },
      { env, more },
    );
    const response = await fixture.call('/openai/v1/chat/completions', chatBody({ stream: true }));
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes('Hello h')) text += (await reader?.read())?.value ?? '';
    release();
    for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) text += part.value;
    expect(text).toBe([role, first, ...rest].join(''));
  });
});

describe('personal data', () => {
  const content =
    'Mail jane.doe@example.com, card 4111 1111 1111 1111, DE89 3704 0044 0532 0130 00, git@example.com:a/b.';
  const placeholder = /PERSONAL_[A-Z]+_[0-9a-f]{12}/g;

  test('becomes placeholders, the same within a run, that are put back in answers and streams', async () => {
    fixture = await startFixture((call, response) => answerJson(chatAnswer(contentOf(call.json)))(call, response), {
      env,
      more,
    });
    const body = chatBody({ messages: [{ role: 'user', content }] });
    const answer = await (await fixture.call('/openai/v1/chat/completions', body)).json();
    expect(answer).toMatchObject({ choices: [{ message: { content } }] });
    const first = sent().match(placeholder);
    expect(first).toHaveLength(3);
    expect(sent()).toContain('git@example.com:a/b');
    fixture.provider.script = (call, response) => answerStream(chatEvents([...contentOf(call.json)]))(call, response);
    const stream = await fixture.call('/openai/v1/chat/completions', { ...body, stream: true });
    expect(deltas(await stream.text())).toBe(content);
    expect(sent().match(placeholder)).toEqual(first);
    expect((await fixture.receipts())[0]?.redactions).toEqual({ card: 1, email: 1, iban: 1 });
  });

  test('checksums decide', async () => {
    fixture = await startFixture(answerJson(chatAnswer()), { env, more });
    const harmless =
      '4111 1111 1111 1112, DE89 3704 0044 0532 0130 01, lodash@4.17.21, 1700000000000, ssh://git@example.com/x';
    await fixture.call('/openai/v1/chat/completions', chatBody({ messages: [{ role: 'user', content: harmless }] }));
    expect(sent()).toContain(harmless);
  });
});

function contentOf(json: Record<string, unknown>): string {
  return (json.messages as { content: string }[])[0]?.content ?? '';
}
