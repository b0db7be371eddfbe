import { parseGatewayConfig } from '@sallyport/gateway';
import { outlineJson } from '../../../packages/gateway/src/formats/json-reader.ts';
import { Refused } from '../../../packages/gateway/src/formats/refusal.ts';
import { parseStrictObject } from '../../../packages/gateway/src/formats/strict-json.ts';
import { EventSplitter } from '../../../packages/gateway/src/redaction/event-splitter.ts';
import { redactJson } from '../../../packages/gateway/src/redaction/json-body.ts';
import { redactBytes } from '../../../packages/gateway/src/redaction/json-bytes.ts';
import { createRuleSet } from '../../../packages/gateway/src/redaction/rules.ts';
import { TOKEN_SHAPES } from '../../../packages/gateway/src/redaction/shapes.ts';
import { StreamRedactor } from '../../../packages/gateway/src/redaction/stream.ts';
import { readReceipt } from '../../../packages/gateway/src/usage/read-usage.ts';
import { expectThat, type FuzzTarget } from '../target.ts';

const SECRET = 'hunter2-s3cret';
const rules = createRuleSet([{ rule: 'secret', value: SECRET }], TOKEN_SHAPES);
const CHAT = `{"model":"m","stream":true,"messages":[{"role":"user","content":"say ${SECRET} \\u00e9"}],"max_tokens":5}`;
const event = (content: string) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`;
const STREAM = `: ping\n\n${event('hunt')}${event('er2-s3c')}${event('ret')}data: [DONE]\n\n`;

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** What a client puts together from a stream of chat completions. */
function said(stream: string): string {
  return stream
    .split(/\r\n|\r|\n/)
    .filter((line) => line.startsWith('data: {') && isObject(line.slice(6)))
    .map((line) => JSON.parse(line.slice(6)).choices?.[0]?.delta?.content)
    .filter((text) => typeof text === 'string')
    .join('');
}

export const gatewayTargets: readonly FuzzTarget[] = [
  {
    name: 'gateway/config',
    seeds: [
      'version: 1\nlisten: 127.0.0.1:0\nupstreams:\n  openai: { format: openai, url: "https://example.org", credential: { env: KEY } }\ncallers: []\nintents: {}\n',
    ],
    run: (input) => parseGatewayConfig(input, { name: 'the file', surroundings: { cwd: '/', env: { KEY: 'x' } } }),
  },
  {
    name: 'gateway/body',
    seeds: [CHAT],
    run(input) {
      const text = input.toString('utf8');
      if (!Buffer.from(text).equals(input)) return;
      try {
        parseStrictObject(input);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return;
      }
      expectThat(isObject(text), 'a body is taken that JSON.parse does not take');
    },
  },
  {
    name: 'gateway/redaction',
    seeds: [CHAT, `{"a":{"b":["${SECRET}",1e5,null]},"${SECRET}":"ghp_${'aB3'.repeat(12)}"}`],
    run(input) {
      const text = input.toString('utf8');
      if (!isObject(text)) return;
      const { text: redacted } = redactJson(text, rules);
      expectThat(isObject(redacted), 'what is redacted is no JSON');
      expectThat(!JSON.stringify(JSON.parse(redacted)).includes(SECRET), 'the secret is left');
      const bytes = Buffer.from(text);
      const outline = outlineJson(bytes);
      if (typeof outline === 'string') return;
      const same = redactBytes(bytes, outline.tokens, rules).bytes.equals(Buffer.from(redacted));
      expectThat(same, 'bytes are redacted in another way than texts');
    },
  },
  {
    name: 'gateway/events',
    seeds: [STREAM, 'data: a\r\n\r\ndata: b\r\rid: 1\n\n'],
    run(input) {
      const split = (size: number) => {
        const splitter = new EventSplitter();
        const events: Buffer[] = [];
        for (let at = 0; at < input.length; at += size) events.push(...splitter.push(input.subarray(at, at + size)));
        return [...events, splitter.rest()].map((one) => one.toString('latin1'));
      };
      const whole = split(Math.max(1, input.length));
      expectThat(whole.join('') === input.toString('latin1'), 'bytes were lost');
      if (input.length < 4_096) expectThat(split(1).join('') === whole.join(''), 'bytes were lost at a border');
    },
  },
  {
    name: 'gateway/stream',
    seeds: [STREAM],
    run(input) {
      const redactor = new StreamRedactor('chat', rules, () => {});
      const sent: Buffer[] = [];
      try {
        for (let at = 0; at < input.length; at += 7) sent.push(Buffer.from(redactor.push(input.subarray(at, at + 7))));
        sent.push(redactor.end());
      } catch (error) {
        // The server ends such a stream; what was sent until then counts all the same.
        if (!/^an event of the stream |^the stream /.test((error as Error).message)) throw error;
      }
      expectThat(!said(Buffer.concat(sent).toString('utf8')).includes(SECRET), 'the secret is left');
    },
  },
  {
    name: 'gateway/receipt',
    seeds: ['{"schema":"sallyport/receipt/v1","seq":1,"previous":"","time":"2030-01-01T00:00:00Z"}'],
    run: (input) => readReceipt(input),
  },
];
