import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { outlineJson } from '../../../packages/gateway/src/formats/json-reader.ts';
import { parseStrictObject } from '../../../packages/gateway/src/formats/strict-json.ts';
import { decodeString, visitTokens } from '../../../packages/gateway/src/redaction/json-tokens.ts';

const object = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 }));
const spaced = fc
  .tuple(object, fc.constantFrom(undefined, 1, '\t'))
  .map(([value, indent]) => JSON.stringify(value, null, indent));

/** Bytes that decide how JSON is read, so that a mutation is likely to matter. */
const TELLING = [...'{}[]",:\\/0123456789+-.eEtrufalsn \t\n\r\u0000\u001fx\u00e9'];
const mutation = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 3 }),
  insert: fc.array(fc.constantFrom(...TELLING), { maxLength: 3 }).map((parts) => parts.join('')),
});

function parses(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Bytes of a long string that are looked at in one go. */
const WINDOW = 0x3f00;

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the outline of a JSON object', () => {
  test('is there for exactly what JSON.parse takes for an object', () => {
    const broken = fc.tuple(spaced, fc.array(mutation, { maxLength: 3 })).map(([text, mutations]) =>
      mutations.reduce((now, { at, cut, insert }) => {
        const place = at % (now.length + 1);
        return now.slice(0, place) + insert + now.slice(place + cut);
      }, text),
    );
    fc.assert(
      fc.property(broken, (text) => {
        // A lone surrogate cannot stand in UTF-8.
        const plain = Buffer.from(text).toString();
        const outline = outlineJson(Buffer.from(plain));
        expect(typeof outline === 'object').toBe(isObject(parses(plain)));
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    '{"a":01}',
    '{"a":+1}',
    '{"a":1.}',
    '{"a":.5}',
    '{"a":-}',
    '{"a":1e}',
    '{"a":1e+}',
    '{"a":"\t"}',
    '{"a":"\\x41"}',
    '{"a":"\\u12G4"}',
    '{"a":"\\u123',
    '{"a":"',
    '{"a":"\\',
    '{"a":"b\\"}',
    '{"a":nul}',
    '{"a":True}',
    '{"a":NaN}',
    '{"a":1,}',
    '{,"a":1}',
    '{"a" 1}',
    '{"a":[1,]}',
    '{"a":[1}',
    '{"a":{]}',
    '{a:1}',
    "{'a':1}",
    '{"a":1}}',
    '{"a":1} x',
    '\uFEFF{"a":1}',
    '{"a":1}\u0000',
    '{"a":\u00a01}',
    '{"a":1}/**/',
    '',
    ' ',
    '{',
  ])('is not there for %j', (text) => {
    expect(parses(text)).toBeUndefined();
    expect(outlineJson(Buffer.from(text))).toBe('syntax');
  });

  test('says what else is wrong', () => {
    const nested = (levels: number) => `{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
    expect(outlineJson(Buffer.from('[{"a":1}]'))).toBe('no-object');
    expect(outlineJson(Buffer.from('"a"'))).toBe('no-object');
    expect(outlineJson(Buffer.from(nested(64)))).toMatchObject({ doubled: undefined });
    expect(outlineJson(Buffer.from(nested(65)))).toBe('depth');
    expect(outlineJson(Buffer.from('['.repeat(1_000_000)))).toBe('depth');
  });

  test('is that of JSON.parse for long strings too, wherever something stands in them', () => {
    const piece = fc.oneof(
      fc.constantFrom('"', '\\', '\\"', '\\\\', '\\n', '\\u00e9', '\\u12', '\\x', '\n', '\u001f', '\u007f', 'é', '🔑'),
      fc.nat({ max: 70 }).map((length) => 'x'.repeat(length)),
    );
    // Around the end of what is looked at in one go.
    const long = fc
      .oneof(fc.constant(0), fc.integer({ min: WINDOW - 30, max: WINDOW }))
      .map((length) => 'a'.repeat(length));
    fc.assert(
      fc.property(long, fc.array(piece, { maxLength: 8 }), fc.constantFrom('"}', '', '\\'), (before, pieces, end) => {
        const text = `{"a":"${before}${pieces.join('')}${end}`;
        const outline = outlineJson(Buffer.from(text));
        expect(typeof outline === 'object').toBe(isObject(parses(text)));
        if (typeof outline === 'string') return;
        const last = outline.tokens.at(outline.tokens.length - 1);
        expect(last.escaped).toBe(text.slice(last.start).includes('\\'));
        expect(last.end).toBe(Buffer.byteLength(text) - 1);
      }),
      { numRuns: 1500 },
    );
  });

  test('has the places of all tokens, in order', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        const bytes = Buffer.from(text);
        const outline = outlineJson(bytes);
        if (typeof outline === 'string') throw new Error(outline);
        const { tokens } = outline;
        const found = Array.from({ length: tokens.length }, (_, index) => {
          const { kind, start, end, escaped } = tokens.at(index);
          const literal = bytes.toString('utf8', start, end);
          expect(escaped).toBe(literal.includes('\\'));
          return [kind, literal];
        });
        const expected: string[][] = [];
        visitTokens(text, ({ kind, start, end }) => expected.push([kind, text.slice(start, end)]));
        expect(found).toEqual(expected);
      }),
    );
  });

  test('puts into one group what stands in parts beside each other', () => {
    const body = {
      messages: [
        { content: [{ text: 'a', type: 'text' }, { text: 'b' }, { token: 'c' }] },
        { content: [{ text: 'd' }] },
        { content: 'e' },
        { content: 'f' },
      ],
      text: 'g',
      tokens: ['h', 'i', ['j']],
    };
    const bytes = Buffer.from(JSON.stringify(body));
    const outline = outlineJson(bytes);
    if (typeof outline === 'string') throw new Error(outline);
    const groups = new Map<number, string[]>();
    for (let index = 0; index < outline.tokens.length; index++) {
      const { group, start, end } = outline.tokens.at(index);
      groups.set(group, [...(groups.get(group) ?? []), decodeString(bytes.toString('utf8', start, end))]);
    }
    groups.delete(0);
    expect([...groups.values()].map((texts) => texts.join('')).sort()).toEqual(['ab', 'c', 'd', 'ef', 'hi']);
  });
});

describe('a strict object', () => {
  test('is its members, without what is said to a model', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        const expected = JSON.parse(text) as Record<string, unknown>;
        const { body } = parseStrictObject(Buffer.from(text));
        expect(Object.entries(body)).toEqual(Object.entries(Object.assign(Object.create(null), expected)));
      }),
    );
    const { body } = parseStrictObject(
      Buffer.from('{"input":null,"prompt":[1],"messages":[{}],"n":1,"__proto__":{"a":1}}'),
    );
    expect(Object.entries(body)).toEqual([
      ['input', null],
      ['prompt', ''],
      ['messages', ''],
      ['n', 1],
      ['__proto__', { a: 1 }],
    ]);
  });

  test.each([
    '{"a":1,"a":1}',
    '{"a":1,"\\u0061":1}',
    '{"b":{"a":1,"a":2}}',
    '{"b":[[{"":1,"":2}]]}',
    `{${Array.from({ length: 20 }, (_, index) => `"k${index}":1`).join(',')},"k3":1}`,
    '{"__proto__":1,"__proto__":1}',
  ])('is none with a key twice: %s', (text) => {
    expect(() => parseStrictObject(Buffer.from(text))).toThrow('GATEWAY_BODY_DOUBLED_KEY');
  });

  test('tells of keys anywhere, however they are spelt', () => {
    const seen = (text: string) => parseStrictObject(Buffer.from(text), new Set(['cache'])).outline.seen.size;
    expect(seen('{"a":[{"cache":1}]}')).toBe(1);
    expect(seen('{"a":[{"c\\u0061che":1}]}')).toBe(1);
    expect(seen('{"a":["cache","\\"cache\\":1"]}')).toBe(0);
  });
});
