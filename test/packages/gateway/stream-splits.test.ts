import { describe, expect, test } from '@jest/globals';
import type { EndpointName } from '../../../packages/gateway/src/formats/endpoints.ts';
import { PLACEHOLDER_SHAPE } from '../../../packages/gateway/src/redaction/placeholders.ts';
import { createRuleSet } from '../../../packages/gateway/src/redaction/rules.ts';
import { TOKEN_SHAPES } from '../../../packages/gateway/src/redaction/shapes.ts';
import { StreamRedactor } from '../../../packages/gateway/src/redaction/stream.ts';

const SECRET = 'dép"loy\\Z0ken🔑';
/** Without anything that is escaped, so that only its parts can tell. */
const PLAIN = 'plain-Z0ken-42';
const TOKEN = `ghp_${'a1B2'.repeat(9)}`;
const rules = createRuleSet(
  [SECRET, PLAIN].map((value) => ({ rule: 'secret', value })),
  TOKEN_SHAPES,
);

const data = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const chat = (content: string) => data({ choices: [{ index: 0, delta: { content } }] });
const message = (text: string) =>
  `event: content_block_delta\n${data({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } })}`;
const escaped = (text: string) =>
  text.replace(/[\u007f-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
const inPieces = (text: string, size: number) => text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];

const STREAMS: readonly (readonly [string, EndpointName, string])[] = [
  ['a secret in one event', 'chat', `${chat('hello ')}${chat(SECRET)}${chat(' there')}data: [DONE]\n\n`],
  ['a secret in many', 'chat', `${inPieces(`so: ${SECRET}!`, 2).map(chat).join('')}data: [DONE]\n\n`],
  ['escapes of everything', 'chat', escaped(`${inPieces(`“${SECRET}”`, 3).map(chat).join('')}data: [DONE]\n\n`)],
  ['a token over events', 'chat', `${inPieces(`x ${TOKEN} y`, 5).map(chat).join('')}data: [DONE]\n\n`],
  ['breaks of one and two bytes', 'chat', chat(SECRET).replaceAll('\n', '\r\n') + chat('a').replaceAll('\n', '\r')],
  ['data over lines', 'chat', chat(SECRET).replace(',"delta"', ',\ndata: "delta"')],
  ['a comment, and what is no JSON', 'chat', `: ${SECRET}\n\ndata: {"a": ${SECRET}\n\n${chat('b')}`],
  ['texts in parts', 'chat', data({ a: [{ text: SECRET.slice(0, 5) }, { text: SECRET.slice(5) }] })],
  ['plain texts in parts', 'chat', data({ a: [{ text: PLAIN.slice(0, 7) }, { text: PLAIN.slice(7) }] })],
  ['a plain secret in many', 'chat', `${inPieces(`so ${PLAIN}.`, 3).map(chat).join('')}data: [DONE]\n\n`],
  ['plain tokens in a list', 'chat', data({ tokens: [PLAIN.slice(0, 7), PLAIN.slice(7)], content: 'x' })],
  [
    'an event before its data',
    'messages',
    `${inPieces(SECRET, 4).map(message).join('')}${data({ type: 'message_stop' })}`,
  ],
  ['an end in the middle', 'messages', message(SECRET).slice(0, -1)],
  [
    'data over lines that carriage returns end',
    'messages',
    inPieces(PLAIN, 6)
      .map((piece) => message(piece).replace(',"delta"', ',\ndata: "delta"').replaceAll('\n', '\r'))
      .join(''),
  ],
  ['data over lines behind a mark', 'chat', `\uFEFF${chat(SECRET).replace(',"delta"', ',\ndata: "delta"')}`],
  [
    'choices that end with nothing',
    'chat',
    inPieces(PLAIN, 1)
      .map((content) => data({ choices: [{ index: 0, delta: { content }, finish_reason: '' }] }))
      .join(''),
  ],
  [
    'what is said in audio',
    'chat',
    inPieces(PLAIN, 3)
      .map((transcript) => data({ choices: [{ index: 0, delta: { audio: { transcript } } }] }))
      .join(''),
  ],
  [
    'messages in the place of deltas',
    'chat',
    inPieces(PLAIN, 3)
      .map((content) => data({ choices: [{ index: 0, message: { content } }] }))
      .join(''),
  ],
];

function redact(endpoint: EndpointName, pieces: readonly Buffer[]): { text: string; counts: unknown } {
  const redactor = new StreamRedactor(endpoint, rules, () => {});
  const sent = pieces.map((piece) => redactor.push(piece));
  sent.push(redactor.end());
  return { text: Buffer.concat(sent).toString(), counts: Object.fromEntries(redactor.counts) };
}

/** What a client reads: all texts of all events, as if they were one. */
function readable(text: string): string {
  const events = text.split(/(?:\r\n|\r|\n){2}/).map((event) => event.replace(/(?:\r\n|\r|\n)data: /g, ' '));
  return events
    .map((event) => {
      try {
        return JSON.stringify(JSON.parse(event.replace(/^(?:event: \w+ )?data: /, '').replace(/^event: \w+\s*/, '')));
      } catch {
        return event;
      }
    })
    .flatMap((event) =>
      Array.from(event.matchAll(/"(?:content|text|transcript)":("(?:[^"\\]|\\.)*")/g), ([, value]) =>
        JSON.parse(value ?? '""'),
      ),
    )
    .join('');
}

describe('a stream is redacted the same, cut at every byte', () => {
  test.each(STREAMS)('%s', (_, endpoint, stream) => {
    const bytes = Buffer.from(stream);
    const whole = redact(endpoint, [bytes]);
    expect(readable(stream)).toMatch(/./);
    for (const text of [whole.text, readable(whole.text)]) {
      expect(text).not.toContain(SECRET);
      expect(text).not.toContain(JSON.stringify(SECRET).slice(1, -1));
      expect(text).not.toContain(TOKEN);
      expect(text).not.toContain(PLAIN);
    }
    expect(whole.counts).not.toEqual({});
    // No event comes twice.
    expect(whole.text.split('index').length).toBe(stream.split('index').length);
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(redact(endpoint, [bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(whole);
    }
    expect(
      redact(
        endpoint,
        Array.from(bytes, (byte) => Buffer.from([byte])),
      ),
    ).toEqual(whole);
  });

  test.each(['P', 'PE', 'PER'])('a pause behind %s sends nothing of a placeholder', (piece) => {
    const redactor = new StreamRedactor('chat', createRuleSet([], [PLACEHOLDER_SHAPE]), () => {});
    expect(redactor.push(Buffer.from(chat('to: '))).toString()).toContain('to: ');
    redactor.push(Buffer.from(chat(piece)));
    expect([redactor.mayRelease, redactor.releaseShort().toString()]).toEqual([false, '']);
    expect(redactor.push(Buffer.from(chat(' is'))).toString()).toContain(' is');
  });

  test('bytes that are no UTF-8, in whatever event, end it', () => {
    const bad = Buffer.concat([Buffer.from('data: {"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}\n\n')]);
    expect(() => redact('chat', [bad])).toThrow(TypeError);
    for (let cut = 0; cut < bad.length; cut++) {
      expect(() => redact('chat', [bad.subarray(0, cut), bad.subarray(cut)])).toThrow(TypeError);
    }
  });
});
