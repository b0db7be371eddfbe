import { canonicalJson, digestOf, isSallyportError, parseJson, sha256 } from '@sallyport/core';
import fc from 'fast-check';

const name = 'facts.json';
const codeOf = (source: string | Uint8Array, limits = {}) => {
  try {
    parseJson(source, { name, ...limits });
    return 'read';
  } catch (error) {
    return isSallyportError(error) ? error.code : 'not ours';
  }
};

describe('parseJson', () => {
  test('reads whatever JSON.stringify wrote, as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        fc.pre(codeOf(text) === 'read');
        expect(parseJson(text, { name })).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses exactly the texts that JSON.parse refuses, doubled keys and depth aside', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\a1 '.split('')), maxLength: 12 }), (text) => {
        const code = codeOf(text);
        if (code === 'JSON_DUPLICATE_KEY' || code === 'JSON_TOO_DEEP') return;
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(code).toBe(valid ? 'read' : 'JSON_INVALID');
      }),
    );
  });

  test.each([
    ['a doubled key', '{"a":1,"a":2}', 'JSON_DUPLICATE_KEY'],
    ['a key doubled through an escape', '{"a":1,"\\u0061":2}', 'JSON_DUPLICATE_KEY'],
    ['a doubled key far down', '[{"x":[{"b":{},"c":1,"b":[]}]}]', 'JSON_DUPLICATE_KEY'],
    ['a doubled __proto__', '{"__proto__":1,"__proto__":2}', 'JSON_DUPLICATE_KEY'],
    ['one key in two objects', '[{"a":1},{"a":2}]', 'read'],
    ['a value equal to a key', '{"a":"a","b":["a","a"]}', 'read'],
    ['a key after a nested object', '{"a":{"b":1},"b":2}', 'read'],
    ['64 levels', `${'['.repeat(64)}${']'.repeat(64)}`, 'read'],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, 'JSON_TOO_DEEP'],
    ['100,000 levels', '['.repeat(100_000), 'JSON_TOO_DEEP'],
    ['brackets in a string', `"${'['.repeat(100)}"`, 'read'],
    ['an open string', '{"a', 'JSON_INVALID'],
    ['two documents', '{} {}', 'JSON_INVALID'],
    ['nothing', '', 'JSON_INVALID'],
    ['a byte order mark', '\ufeff{}', 'JSON_INVALID'],
  ])('%s', (_, text, code) => expect(codeOf(text)).toBe(code));

  test('bytes that are not UTF-8', () => expect(codeOf(Buffer.from([0x22, 0xff, 0x22]))).toBe('JSON_NOT_UTF8'));

  test('one byte more than allowed', () => {
    expect(codeOf('"12345"', { maxBytes: 7 })).toBe('read');
    expect(codeOf('"123456"', { maxBytes: 7 })).toBe('JSON_TOO_LARGE');
  });

  test('__proto__ is data', () => {
    const value = parseJson('{"__proto__":{"admin":true}}', { name }) as Record<string, unknown>;
    expect(Object.hasOwn(value, '__proto__')).toBe(true);
    expect(value.admin).toBeUndefined();
  });
});

describe('canonicalJson (RFC 8785)', () => {
  test('the order of keys does not matter, that of arrays does', () => {
    expect(canonicalJson({ b: [1, 2], a: 'ä' })).toBe('{"a":"ä","b":[1,2]}');
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });

  test('keys in the order of UTF-16 units, numbers as ECMAScript writes them (appendix B, section 3.2.3)', () => {
    expect(canonicalJson({ '\ufb33': 1, '\u{1f600}': 2, '\u20ac': 3 })).toBe('{"\u20ac":3,"\u{1f600}":2,"\ufb33":1}');
    expect(canonicalJson([1e30, 4.5, 2e-3, 1e-27])).toBe('[1e+30,4.5,0.002,1e-27]');
  });

  test('the digest is of the canonical text', () => expect(digestOf({ b: 1, a: 2 })).toBe(sha256('{"a":2,"b":1}')));
});
