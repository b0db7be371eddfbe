import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chatBody, type Fixture, messageBody, startFixture } from '../support/fixture.ts';
import { answerJson, chatAnswer } from '../support/provider.ts';
import { exchange, requestBytes } from '../support/raw.ts';

const LIMIT = 60_000;
let fixture: Fixture;
beforeAll(async () => {
  fixture = await startFixture(answerJson(chatAnswer()), {
    intent: `    models: ["openai/gpt-*", "openai/org/*", "anthropic/claude-*"]\n    limits: { maxOutputTokens: 1000, requestBytes: ${LIMIT} }\n`,
  });
});
afterAll(() => fixture.stop());

const CHAT = '/openai/v1/chat/completions';
const MESSAGES = '/anthropic/v1/messages';

async function outcome(target: string, body: string | Buffer, more: string[] = []): Promise<[number, string]> {
  const before = fixture.provider.calls.length;
  const { status, code } = await exchange(fixture.gateway.address, requestBytes({ target, body, more }));
  expect(fixture.provider.calls.length - before).toBe(status === 200 ? 1 : 0);
  return [status, code];
}

const chat = (inside: string) => `{"model":"gpt-4o","max_tokens":5,"messages":[]${inside === '' ? '' : `,${inside}`}}`;
const model = (literal: string) => `{"model":${literal},"max_tokens":5,"messages":[]}`;
const UNREADABLE = [422, 'GATEWAY_BODY_UNREADABLE'] as const;
const DOUBLED = [422, 'GATEWAY_BODY_DOUBLED_KEY'] as const;
const SPELLING = [422, 'GATEWAY_FIELD_AMBIGUOUS'] as const;
const PARAMETER = [422, 'GATEWAY_PARAMETER_UNREADABLE'] as const;
const MODEL = [422, 'GATEWAY_MODEL_UNREADABLE'] as const;
const NO_MODEL = [403, 'GATEWAY_MODEL_NOT_ALLOWED'] as const;
const FIELD = [403, 'GATEWAY_FIELD_NOT_ALLOWED'] as const;
const TOOL = [403, 'GATEWAY_TOOL_NOT_ALLOWED'] as const;

describe('texts', () => {
  test.each<[string, string | Buffer, readonly [number, string]]>([
    ['nothing', '', UNREADABLE],
    ['white space', ' \r\n\t', UNREADABLE],
    ['null', 'null', UNREADABLE],
    ['true', 'true', UNREADABLE],
    ['a number', '1', UNREADABLE],
    ['a text', '"x"', UNREADABLE],
    ['an empty list', '[]', UNREADABLE],
    ['a list of one call', `[${chat('')}]`, UNREADABLE],
    ['two calls', chat('') + chat(''), UNREADABLE],
    ['two lines', `${chat('')}\n${chat('')}`, UNREADABLE],
    ['a byte order mark', `\uFEFF${chat('')}`, UNREADABLE],
    ['NaN', chat('"temperature":NaN'), UNREADABLE],
    ['Infinity', chat('"temperature":-Infinity'), UNREADABLE],
    ['hexadecimal', chat('"seed":0x10'), UNREADABLE],
    ['a number that begins with zero', chat('"seed":010'), UNREADABLE],
    ['a number that begins with plus', chat('"seed":+1'), UNREADABLE],
    ['a number that ends in a point', chat('"seed":1.'), UNREADABLE],
    ['a comma at the end', chat('"seed":1,'), UNREADABLE],
    ['a comment', chat('"seed":1 /* x */'), UNREADABLE],
    ['a comment at the end', `${chat('')} // x`, UNREADABLE],
    ['single quotes', "{'model':'gpt-4o'}", UNREADABLE],
    ['keys without quotes', '{model:"gpt-4o"}', UNREADABLE],
    ['a line break in a text', chat('"user":"a\nb"'), UNREADABLE],
    ['a NUL in a text', chat('"user":"a\0b"'), UNREADABLE],
    ['an escape that is none', chat('"user":"\\x41"'), UNREADABLE],
    ['half a Unicode escape', chat('"user":"\\u00"'), UNREADABLE],
    ['a text that does not end', '{"model":"gpt-4o', UNREADABLE],
    ['an object that does not end', '{"model":"gpt-4o"', UNREADABLE],
    ['a bracket too many', `${chat('')}}`, UNREADABLE],
    ['64 KiB of brackets', '['.repeat(50_000), UNREADABLE],
    ['objects in objects', '{"a":'.repeat(8000), UNREADABLE],
    ['a form', 'model=gpt-4o&max_tokens=5', UNREADABLE],
    ['a multipart form', '--x\r\nContent-Disposition: form-data; name="model"\r\n\r\ngpt-4o\r\n--x--', UNREADABLE],
    ['UTF-16', Buffer.from(chat(''), 'utf16le'), UNREADABLE],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${chat('')}`, 'utf16le'), [422, 'GATEWAY_BODY_NOT_UTF8']],
    ['Latin-1', Buffer.from(chat('"user":"é"'), 'latin1'), [422, 'GATEWAY_BODY_NOT_UTF8']],
    ['an overlong slash', Buffer.from(chat('"user":"\xc0\xaf"'), 'latin1'), [422, 'GATEWAY_BODY_NOT_UTF8']],
    ['a surrogate in UTF-8', Buffer.from(chat('"user":"\xed\xa0\x80"'), 'latin1'), [422, 'GATEWAY_BODY_NOT_UTF8']],
    ['half a character', Buffer.from(chat('"user":"\xe2\x82"'), 'latin1'), [422, 'GATEWAY_BODY_NOT_UTF8']],
    ['beyond Unicode', Buffer.from(chat('"user":"\xf4\x90\x80\x80"'), 'latin1'), [422, 'GATEWAY_BODY_NOT_UTF8']],
    ['longer than allowed', chat(`"user":"${'x'.repeat(LIMIT)}"`), [413, 'GATEWAY_BODY_TOO_LARGE']],
  ])('%s', async (_, body, expected) => {
    expect(await outcome(CHAT, body)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['white space around it', ` \r\n\t${chat('')}\n `],
    ['a lone surrogate', chat('"user":"\\ud800"')],
    ['letters beyond the first plane', chat('"user":"😀\\ud83d\\ude00"')],
    ['a number of 400 digits', chat(`"seed":${'9'.repeat(400)}`)],
    ['a fraction of 400 digits', chat(`"temperature":0.${'1'.repeat(400)}`)],
    ['minus zero', chat('"temperature":-0')],
    ['an exponent', chat('"temperature":1E-2')],
    ['64 levels', chat(`"metadata":${'['.repeat(63)}${']'.repeat(63)}`)],
    ['escapes in keys', '{"\\u006dodel":"gpt-4o","max\\u005ftokens":5,"messages":[]}'],
    ['separators of lines', chat('"user":"\u2028\u2029\u0085"')],
    ['a NUL as an escape', chat('"user":"\\u0000"')],
    ['brackets in a text', chat(`"user":"${'['.repeat(200)}"`)],
    ['a slash as an escape', '{"model":"org\\/x","max_tokens":5,"messages":[]}'],
    ['an empty key further down', chat('"metadata":{"":1}')],
    ['a prototype further down', chat('"metadata":{"__proto__":{"a":1},"constructor":2}')],
  ])('%s passes, byte for byte', async (_, body) => {
    expect(await outcome(CHAT, body)).toEqual([200, '']);
    expect(fixture.provider.calls.at(-1)?.body.toString()).toBe(body);
  });
});

describe('keys that stand twice', () => {
  test.each<[string, string]>([
    ['model', '{"model":"gpt-4o","max_tokens":5,"model":"gpt-4o"}'],
    ['model, the other at the end', '{"model":"gpt-4o","max_tokens":5,"messages":[],"model":"o3"}'],
    ['model, escaped in full', '{"model":"gpt-4o","max_tokens":5,"\\u006d\\u006f\\u0064\\u0065\\u006c":"o3"}'],
    ['model, its escape in capitals', '{"model":"gpt-4o","max_tokens":5,"\\u006D\\u006Fdel":"o3"}'],
    ['max_tokens', chat('"max_tokens":999')],
    ['max_tokens, one null', chat('"max_tokens":null')],
    ['n', chat('"n":1,"n":100')],
    ['stream', chat('"stream":false,"stream":true')],
    ['tools', chat('"tools":[],"tools":[{"type":"mcp"}]')],
    ['a tool’s type', chat('"tools":[{"type":"function","type":"web_search"}]')],
    ['a role', chat('"messages_":1,"messages_":2').replace('messages_', 'user').replace('messages_', 'user')],
    ['stream options', chat('"stream_options":{"include_usage":true,"include_usage":false}')],
    ['a key in a schema', chat('"response_format":{"type":"json_schema","json_schema":{"a":1,"\\u0061":2}}')],
    ['__proto__', chat('"metadata":{"__proto__":1,"__proto__":2}')],
    ['an empty key', chat('"metadata":{"":1,"":2}')],
    ['inside a list in a list', chat('"metadata":[[{"a":1,"a":1}]]')],
    ['a lone surrogate', chat('"metadata":{"\\ud800":1,"\\uD800":2}')],
  ])('%s: 422', async (_, body) => {
    expect(await outcome(CHAT, body)).toEqual(DOUBLED);
  });

  test('the same key in objects beside each other passes', async () => {
    const body = chat('"metadata":[{"a":1},{"a":1},{"b":{"a":1}}]');
    expect(await outcome(CHAT, body)).toEqual([200, '']);
  });
});

describe('keys that look alike', () => {
  test.each([
    'Model',
    'MODEL',
    'mOdel',
    'model ',
    ' model',
    'model\\t',
    'ｍodel',
    'Max_Tokens',
    'MAX_TOKENS',
    'max_tokens ',
    'N',
    'Stream',
    'STREAM',
    'Tools',
    'Temperature',
    'Messages',
    'ｎ',
    'ſtream',
    'Service_Tier',
  ])('%s beside the API’s own: 422', async (key) => {
    expect(await outcome(CHAT, chat(`"${key}":1`))).toEqual(SPELLING);
  });

  test.each([
    'mоdel',
    'model\\u0000',
    'model\\u200b',
    'max-tokens',
    'maxTokens',
    'max_tokens\\u00ad',
    '',
    '__proto__',
    'constructor',
    'toString',
  ])('%s: refused', async (key) => {
    const [status] = await outcome(CHAT, chat(`"${key}":1`));
    expect([403, 422]).toContain(status);
  });
});

describe('models', () => {
  test.each<[string, string, readonly [number, string]]>([
    ['null', 'null', MODEL],
    ['a number', '4', MODEL],
    ['true', 'true', MODEL],
    ['a list', '["gpt-4o"]', MODEL],
    ['an object', '{"id":"gpt-4o"}', MODEL],
    ['empty', '""', MODEL],
    ['a space', '" "', MODEL],
    ['a space before', '" gpt-4o"', MODEL],
    ['a space behind', '"gpt-4o "', MODEL],
    ['a line feed behind', '"gpt-4o\\n"', MODEL],
    ['a NUL behind', '"gpt-4o\\u0000"', MODEL],
    ['a zero-width space', '"gpt-\\u200b4o"', MODEL],
    ['a Cyrillic o', '"gpt-4о"', MODEL],
    ['full width', '"ｇpt-4o"', MODEL],
    ['a lone surrogate', '"gpt-\\ud800"', MODEL],
    ['too long', `"gpt-${'x'.repeat(300)}"`, MODEL],
    ['another', '"o3"', NO_MODEL],
    ['in capitals', '"GPT-4o"', NO_MODEL],
    ['that begins alike', '"xgpt-4o"', NO_MODEL],
    ['with the upstream before it', '"openai/gpt-4o"', NO_MODEL],
    ['of the other upstream', '"anthropic/claude-sonnet-5"', NO_MODEL],
    ['with a slash', '"gpt-4o/x"', NO_MODEL],
    ['with a slash as an escape', '"gpt-4o\\/x"', NO_MODEL],
    ['with dots', '"../anthropic/claude-x"', NO_MODEL],
    ['with dots behind', '"gpt-4o/../o3"', NO_MODEL],
    ['a slash before it', '"/gpt-4o"', NO_MODEL],
    ['a folder too deep', '"org/a/b"', NO_MODEL],
    ['a folder that is empty', '"org//a"', NO_MODEL],
    ['a pattern', '"*"', NO_MODEL],
    ['a pattern in braces', '"{gpt-4o,o3}"', NO_MODEL],
    ['an escaped other', '"\\u006f3"', NO_MODEL],
    ['a list in a text', '"o3,gpt-4o"', NO_MODEL],
  ])('%s', async (_, literal, expected) => {
    expect(await outcome(CHAT, model(literal))).toEqual(expected);
  });

  test.each(['"gpt-4o"', '"gpt-4\\u006f"', '"gpt-*"', '"org/x"', '"gpt-4o:free"', '"gpt-4o,o3"', '"gpt-"'])(
    '%s passes',
    async (literal) => expect(await outcome(CHAT, model(literal))).toEqual([200, '']),
  );

  test('only the body’s model counts', async () => {
    const body = '{"max_tokens":5,"messages":[]}';
    expect(await outcome(`${CHAT}?model=gpt-4o`, body, ['X-Model: gpt-4o'])).toEqual([422, 'GATEWAY_MODEL_MISSING']);
    const nested = '{"max_tokens":5,"messages":[{"model":"gpt-4o"}]}';
    expect(await outcome(CHAT, nested)).toEqual([422, 'GATEWAY_MODEL_MISSING']);
  });
});

describe('parameters that bound or steer', () => {
  test.each<[string, string, readonly [number, string]]>([
    ['a bound of zero', '{"model":"gpt-4o","max_tokens":0}', PARAMETER],
    ['a bound that is true', '{"model":"gpt-4o","max_tokens":true}', PARAMETER],
    ['a bound in a list', '{"model":"gpt-4o","max_tokens":[5]}', PARAMETER],
    ['a bound that is empty', '{"model":"gpt-4o","max_tokens":""}', PARAMETER],
    ['a bound of 400 digits', `{"model":"gpt-4o","max_tokens":${'9'.repeat(400)}}`, PARAMETER],
    ['a bound a little above', '{"model":"gpt-4o","max_tokens":1000.5}', PARAMETER],
    [
      'a bound beyond whole numbers',
      '{"model":"gpt-4o","max_tokens":9007199254740993}',
      [403, 'GATEWAY_OUTPUT_TOO_LARGE'],
    ],
    ['the newer bound above', chat('"max_completion_tokens":1001'), [403, 'GATEWAY_OUTPUT_TOO_LARGE']],
    ['the newer bound as text', chat('"max_completion_tokens":"9"'), PARAMETER],
    ['another format’s bound', '{"model":"gpt-4o","max_output_tokens":5}', FIELD],
    ['another server’s bound', '{"model":"gpt-4o","num_predict":5}', FIELD],
    ['n as text', chat('"n":"2"'), PARAMETER],
    ['n of zero', chat('"n":0'), PARAMETER],
    ['n with a fraction', chat('"n":1.5'), PARAMETER],
    ['n too many', chat('"n":129'), [403, 'GATEWAY_PARAMETER_NOT_ALLOWED']],
    ['n in a list', chat('"n":[1]'), PARAMETER],
    ['stream as a number', chat('"stream":1'), PARAMETER],
    ['stream as text', chat('"stream":"false"'), PARAMETER],
    ['stream in a list', chat('"stream":[true]'), PARAMETER],
    ['tools that are an object', chat('"tools":{"type":"function"}'), PARAMETER],
    ['tools that are text', chat('"tools":"all"'), PARAMETER],
    ['a tool that is text', chat('"tools":["web_search"]'), PARAMETER],
    ['a tool that is null', chat('"tools":[null]'), PARAMETER],
    ['a tool whose type is a number', chat('"tools":[{"type":1}]'), PARAMETER],
    ['a tool of the provider', chat('"tools":[{"type":"web_search_preview"}]'), TOOL],
    [
      'a tool of the provider behind others',
      chat('"tools":[{"type":"function","function":{"name":"a"}},{"type":"mcp","server_url":"http://evil"}]'),
      TOOL,
    ],
    ['a tool’s type in capitals', chat('"tools":[{"type":"MCP"}]'), TOOL],
    ['a tool’s type with a space', chat('"tools":[{"type":"function "}]'), TOOL],
    ['search options', chat('"web_search_options":{}'), FIELD],
    ['a router’s models', chat('"models":["o3"]'), FIELD],
    ['a router’s fallbacks', chat('"fallbacks":["o3"]'), FIELD],
    ['a router’s route', chat('"route":"fallback"'), FIELD],
    ['a router’s provider', chat('"provider":{"order":["x"]}'), FIELD],
    ['transforms', chat('"transforms":["x"]'), FIELD],
    ['an address', chat('"api_base":"http://evil"'), FIELD],
    ['a key', chat('"api_key":"x"'), FIELD],
    ['a body beside the body', chat('"extra_body":{"model":"o3"}'), FIELD],
    ['headers in the body', chat('"extra_headers":{"a":"b"}'), FIELD],
    ['servers to connect to', chat('"mcp_servers":[]'), FIELD],
    ['plugins', chat('"plugins":[{"id":"web"}]'), FIELD],
    ['a fallback of the proxy', chat('"mock_response":"x"'), FIELD],
    ['a bound in the wrong place', '{"model":"gpt-4o","metadata":{"max_tokens":5}}', [403, 'GATEWAY_OUTPUT_UNBOUNDED']],
  ])('%s', async (_, body, expected) => {
    expect(await outcome(CHAT, body)).toEqual(expected);
  });

  test.each<[string, object, readonly [number, string]]>([
    ['a container', { container: 'c' }, FIELD],
    ['servers to connect to', { mcp_servers: [{ url: 'http://evil' }] }, FIELD],
    ['search', { tools: [{ type: 'web_search_20250305', name: 'web_search' }] }, TOOL],
    ['fetching', { tools: [{ type: 'web_fetch_20250910', name: 'web_fetch' }] }, TOOL],
    ['running code', { tools: [{ type: 'code_execution_20250522', name: 'code' }] }, TOOL],
    ['a bound above', { max_tokens: 1001 }, [403, 'GATEWAY_OUTPUT_TOO_LARGE']],
    ['the other format’s bound alone', { max_tokens: undefined, max_completion_tokens: 5 }, FIELD],
    ['stream as text', { stream: 'true' }, PARAMETER],
    ['n', { n: 3 }, FIELD],
  ])('messages: %s', async (_, over, expected) => {
    const answer = await exchange(
      fixture.gateway.address,
      requestBytes({ target: MESSAGES, body: JSON.stringify(messageBody(over)) }),
    );
    expect([answer.status, answer.code]).toEqual(expected);
    const { error } = JSON.parse(answer.body.toString()) as { error: { message: string } };
    expect(error.message.startsWith(`${expected[1]}: `)).toBe(true);
  });

  test.each<[string, object]>([
    [
      'tools of the caller',
      {
        tools: [
          { type: 'bash_20250124', name: 'bash' },
          { name: 'x', input_schema: {} },
        ],
      },
    ],
    ['thinking', { thinking: { type: 'enabled', budget_tokens: 50 } }],
    ['a system prompt in parts', { system: [{ type: 'text', text: 'x', cache_control: { type: 'ephemeral' } }] }],
    ['nulls', { temperature: null, tools: null, stream: null }],
  ])('messages: %s passes', async (_, over) => {
    expect(await outcome(MESSAGES, JSON.stringify(messageBody(over)))).toEqual([200, '']);
  });
});

describe('compressed', () => {
  const plain = Buffer.from(JSON.stringify(chatBody()));
  const bomb = Buffer.alloc(40 * 1024 * 1024, 0x20);
  const UNKNOWN = [422, 'GATEWAY_ENCODING_UNKNOWN'] as const;
  const LARGE = [413, 'GATEWAY_BODY_TOO_LARGE'] as const;
  const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length - 4);

  test.each<[string, string, Buffer, readonly [number, string]]>([
    ['gzip', 'gzip', gzipSync(plain), [200, '']],
    ['gzip in capitals', 'GZIP', gzipSync(plain), [200, '']],
    ['gzip by its old name', 'x-gzip', gzipSync(plain), [200, '']],
    ['deflate', 'deflate', deflateSync(plain), [200, '']],
    ['br', 'br', brotliCompressSync(plain), [200, '']],
    ['identity', 'identity', plain, [200, '']],
    [
      'two members of gzip',
      'gzip',
      Buffer.concat([gzipSync(plain.subarray(0, 10)), gzipSync(plain.subarray(10))]),
      [200, ''],
    ],
    ['gzip, a bomb', 'gzip', gzipSync(bomb), LARGE],
    ['deflate, a bomb', 'deflate', deflateSync(bomb), LARGE],
    ['br, a bomb', 'br', brotliCompressSync(bomb), LARGE],
    ['gzip of gzip', 'gzip', gzipSync(gzipSync(plain)), [422, 'GATEWAY_BODY_NOT_UTF8']],
    ['gzip, cut', 'gzip', cut(gzipSync(plain)), UNREADABLE],
    ['br, cut', 'br', cut(brotliCompressSync(plain)), UNREADABLE],
    ['deflate without its frame', 'deflate', deflateRawSync(plain), UNREADABLE],
    ['gzip that is plain', 'gzip', plain, UNREADABLE],
    ['gzip that is br', 'gzip', brotliCompressSync(plain), UNREADABLE],
    ['plain that is gzip', 'identity', gzipSync(plain), [422, 'GATEWAY_BODY_NOT_UTF8']],
    ['gzip of nothing', 'gzip', gzipSync(''), UNREADABLE],
    ['nothing as gzip', 'gzip', Buffer.alloc(0), UNREADABLE],
    [
      'gzip with a wrong checksum',
      'gzip',
      Buffer.concat([gzipSync(plain).subarray(0, -8), Buffer.alloc(8, 1)]),
      UNREADABLE,
    ],
    ['gzip twice', 'gzip, gzip', gzipSync(gzipSync(plain)), UNKNOWN],
    ['gzip and identity', 'gzip, identity', gzipSync(plain), UNKNOWN],
    ['zstd', 'zstd', Buffer.from('28b52ffd', 'hex'), UNKNOWN],
    ['compress', 'compress', plain, UNKNOWN],
    ['a name of JavaScript', 'constructor', plain, UNKNOWN],
    ['a name with a parameter', 'gzip;q=1', gzipSync(plain), UNKNOWN],
    ['utf-8', 'utf-8', plain, UNKNOWN],
    ['another model inside', 'gzip', gzipSync(model('"o3"')), NO_MODEL],
    ['two models inside', 'br', brotliCompressSync('{"model":"gpt-4o","model":"o3"}'), DOUBLED],
  ])('%s', async (_, encoding, bytes, expected) => {
    expect(await outcome(CHAT, bytes, [`Content-Encoding: ${encoding}`])).toEqual(expected);
    if (expected[0] !== 200) return;
    const call = fixture.provider.calls.at(-1);
    expect([call?.body.toString(), call?.headers['content-encoding']]).toEqual([plain.toString(), undefined]);
  });
});
