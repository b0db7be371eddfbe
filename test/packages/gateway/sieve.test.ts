import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { outlineJson } from '../../../packages/gateway/src/formats/json-reader.ts';
import { redactJson } from '../../../packages/gateway/src/redaction/json-body.ts';
import { redactBytes } from '../../../packages/gateway/src/redaction/json-bytes.ts';
import { MAY_HOLD } from '../../../packages/gateway/src/redaction/may-hold.ts';
import { findPersonal } from '../../../packages/gateway/src/redaction/personal.ts';
import { createRuleSet } from '../../../packages/gateway/src/redaction/rules.ts';
import { scan } from '../../../packages/gateway/src/redaction/scanner.ts';
import { TOKEN_SHAPES } from '../../../packages/gateway/src/redaction/shapes.ts';

const SECRETS = [
  'deploy-Z0ken',
  'pass@w0rd%1',
  'zażółć-gęślą',
  '12345',
  'a\nb\nc\nd',
  'tab\there',
  'back\\slash',
  '🔑🔑key',
];
const rules = createRuleSet(
  SECRETS.map((value) => ({ rule: 'secret', value })),
  TOKEN_SHAPES,
);
const shapes = createRuleSet([], TOKEN_SHAPES);
/** Bytes in which a long string is sifted. */
const PIECE = 0x3f00;
const { looked, personal } = {
  looked: MAY_HOLD.pattern | MAY_HOLD.special,
  personal: MAY_HOLD.number | MAY_HOLD.address,
};

const encodings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => Buffer.from(secret).toString('base64'),
  (secret) => Buffer.from(`x${secret}`).toString('base64url'),
  (secret) => Buffer.from(secret).toString('hex'),
  (secret) => encodeURIComponent(secret),
  (secret) => JSON.stringify(secret).slice(1, -1),
  (secret) => JSON.stringify(JSON.stringify(secret)),
  (secret) => [...secret].map((character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join(''),
  (secret) => secret.replace(/(.{3})/gs, '$1\n'),
  (secret) => secret.replace(/(.)/gs, '$1\r\n'),
  (secret) => [...secret].map((character) => `&#${character.codePointAt(0)};`).join(''),
];
const secret = fc
  .tuple(fc.constantFrom(...SECRETS), fc.constantFrom(...encodings))
  .map(([value, encode]) => encode(value));
const token = fc.constantFrom(
  'ghp_0123456789abcdefghijABCDEFGHIJ0123',
  'xoxb-1234567890-abcdefghij',
  'sk-ant-REDACTED',
  'https://user:passw0rd@host.test/',
  `AKIA${'Q'.repeat(16)}`,
  '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----',
);
const person = fc.constantFrom(
  'ann@acme.test',
  '4111 1111 1111 1111',
  '4-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1',
  '378282246310005',
  'DE89370400440532013000',
  'de89 3704 0044 0532 0130 00',
  'NO9386011117947',
);
const filler = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '\n',
    '\r',
    '"',
    '\\',
    '%',
    '&',
    ' 1',
    '-2',
    'the ',
    'section ',
    'line ',
    '\t',
    '/',
    '\\',
    '%2',
    'u00e9',
    '\u001b[31m',
    'git@',
    '@example.',
    'é',
    '_',
    '\u0000',
    '\ud800',
  ),
);
const text = fc
  .array(fc.oneof({ arbitrary: filler, weight: 3 }, secret, token, person), { maxLength: 8 })
  .map((parts) => parts.join(''));

/** As most clients write JSON, with everything beyond ASCII escaped, and with every character escaped. */
const spellings: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) => json.replace(/[\u007f-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (json) => json.replaceAll('/', '\\/'),
  (json) => json.replace(/(?<!\\.{0,5})[a-e]/gs, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
];

describe('the sieve', () => {
  test('lets nothing pass in which something is found, as text and as JSON', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...spellings), (value, spell) => {
        const plain = Buffer.from(value);
        const json = Buffer.from(spell(JSON.stringify(value)));
        const simple = rules.sieve.sift(json, 1, json.length - 1, true);
        const wide = rules.sieve.over(json)(1, json.length - 1);
        expect(wide & ~simple).toBe(0);
        const found = [rules.sieve.sift(plain, 0, plain.length, false), simple, wide];
        const whole = Buffer.from(value).toString();
        if (scan(rules, whole).length > 0) for (const may of found) expect(may & looked).not.toBe(0);
        if (findPersonal(whole, ['email', 'card', 'iban']).length > 0) {
          for (const may of found) expect(may & personal).not.toBe(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('lets nothing pass where a long string is cut into pieces', () => {
    const things = [
      'deploy-Z0ken',
      'deploy\n-\nZ0ken',
      Buffer.from('deploy-Z0ken').toString('base64'),
      JSON.stringify(JSON.stringify('back\\slash')),
      'zażółć-gęślą',
      '🔑🔑key',
      ' ghp_0123456789abcdefghijABCDEFGHIJ0123 ',
      ' eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl ',
      `https://user:${'p'.repeat(150)}@host.test/`,
      ' ann.lee@mail.acme.test ',
      ' 4111 1111 1111 1111 ',
      ' DE89 3704 0044 0532 0130 00 ',
    ];
    for (const thing of things) {
      for (const spell of spellings.slice(0, 2)) {
        const inside = spell(JSON.stringify(thing)).slice(1, -1);
        for (const filling of ['ab ', '\\n', 'é']) {
          // Around the end of the first piece, and of what is met again in the second.
          for (let place = PIECE - 360; place < PIECE + 20; place += 1 + (place % 7)) {
            const before = filling
              .repeat(Math.ceil(place / filling.length))
              .slice(-filling.length * Math.floor(place / filling.length));
            const bytes = Buffer.from(`"${before} ${inside} ${'. '.repeat(300)}"`);
            expect([thing, place, rules.sieve.over(bytes)(1, bytes.length - 1)]).not.toEqual([thing, place, 0]);
          }
        }
      }
    }
  });

  test('looks at what stands around: few texts that hold nothing are looked at closer', () => {
    const harmless = [
      'see https://example.org/a?b=c#d and http://localhost:8080/',
      '@decorator class A { @field x; } import b from "@scope/b"; npm i left-pad@1.2.3',
      'if (a && b & c) { return x % 2; } // 100% & more',
      'const pattern = /\\d+\\.\\w*/; print("\\n")',
      'at 1732312312312 the risk-free ent-ity xoxo sk-etch eyJust',
      'INV20 12345678901 and NO12 no checksum, xDE89370400440532013000 and DE893704004405320130001',
      '\u001b[31mred\u001b[0m <b>&</b> été 🔑',
    ];
    for (const text of harmless) {
      for (const spell of spellings.slice(0, 3)) {
        const bytes = Buffer.from(spell(JSON.stringify(text.repeat(3))));
        expect([text, shapes.sieve.over(bytes)(1, bytes.length - 1)]).toEqual([text, 0]);
      }
    }
  });

  test('passes ordinary prose, so that nothing else has to look at it', () => {
    const prose =
      'The quick brown fox jumps over the lazy dog at 10:15 on 2026-11-22 (line 42); security, github, keys.\n';
    const bytes = Buffer.from(prose.repeat(10));
    expect(
      createRuleSet([{ rule: 'secret', value: 'deploy-Z0ken' }], TOKEN_SHAPES).sieve.sift(
        bytes,
        0,
        bytes.length,
        false,
      ),
    ).toBe(0);
  });

  test('passes nothing where a pattern is too short to be told', () => {
    const { sieve } = createRuleSet([{ rule: 'secret', value: '\na\nb' }], []);
    expect(sieve.sift(Buffer.from('x'), 0, 1, false)).toBe(MAY_HOLD.pattern);
  });
});

describe('the redaction of bytes', () => {
  const parts = fc.array(fc.record({ type: fc.constant('text'), text }), { maxLength: 4 });
  const content = fc.oneof(text, parts);
  const body = fc.record(
    {
      model: text,
      messages: fc.array(fc.record({ role: fc.constant('user'), content }), { maxLength: 3 }),
      tokens: fc.array(text, { maxLength: 4 }),
      n: fc.constantFrom(1, 12345, 4111111111111111, 1.2345, -12345),
    },
    { requiredKeys: ['messages'] },
  );

  test('is that of the text', () => {
    fc.assert(
      fc.property(body, fc.constantFrom(...spellings), fc.constantFrom(undefined, 2), (value, spell, indent) => {
        const bytes = Buffer.from(spell(JSON.stringify(value, null, indent)));
        const outline = outlineJson(bytes);
        if (typeof outline === 'string') throw new Error(outline);
        const expected = redactJson(bytes.toString(), rules);
        const redacted = redactBytes(bytes, outline.tokens, rules);
        expect(redacted.bytes.toString()).toBe(expected.text);
        expect(redacted.counts).toEqual(expected.counts);
        if (expected.text === bytes.toString()) expect(redacted.bytes).toBe(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  test('that is refused lets its body go too', () => {
    const own = createRuleSet([], []);
    let closed = 0;
    own.sieve.close = () => void closed++;
    const bytes = Buffer.from(JSON.stringify({ messages: [{ content: 'joe@example.com' }] }));
    const outline = outlineJson(bytes);
    if (typeof outline === 'string') throw new Error(outline);
    const refuse = () => {
      throw new Error('too much');
    };
    expect(() => redactBytes(bytes, outline.tokens, own, refuse)).toThrow('too much');
    expect(closed).toBe(1);
  });
});
