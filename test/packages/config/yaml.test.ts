import { parseYaml } from '@sallyport/config';
import fc from 'fast-check';
import { stringify } from 'yaml';

const parse = (text: string | Buffer) => parseYaml(Buffer.from(text), { name: 'f.yml' });

describe('parseYaml', () => {
  test.each([
    ['an empty document', '', null],
    ['a mapping', 'a: 1\nb: [x, 2.50, true, null]\n', { a: 1, b: ['x', 2.5, true, null] }],
    ['a document marker', '---\na: b\n...\n', { a: 'b' }],
    ['words of YAML 1.1 as texts', 'a: [no, off, y, 12:30]', { a: ['no', 'off', 'y', '12:30'] }],
    ['a day as a text', 'a: 2026-12-20', { a: '2026-12-20' }],
    ['a number in quotes as a text', 'a: "010"', { a: '010' }],
    ['digits with underscores as a text', 'a: 1_000', { a: '1_000' }],
    ['Windows line ends', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
    ['comments', '# a\na: 1 # b\n', { a: 1 }],
  ])('reads %s', (_, text, value) => expect(parse(text).value).toEqual(value));

  test.each([
    ['a doubled key', 'a: 1\nb: 2\na: 3', 'CONFIG_DUPLICATE_KEY', '3:1'],
    ['a doubled key in quotes', 'a: 1\n"a": 2', 'CONFIG_DUPLICATE_KEY', '2:1'],
    ['a doubled key in braces', 'x: { a: 1, a: 2 }', 'CONFIG_DUPLICATE_KEY', '1:12'],
    ['an anchor', 'a: &x 1', 'CONFIG_YAML_FEATURE', '1:4'],
    ['an alias', 'a: *x', 'CONFIG_YAML_FEATURE', '1:4'],
    ['a pattern without quotes', 'paths: [**/x]', 'CONFIG_YAML_FEATURE', '1:9'],
    ['a tag', 'a: !!str 1', 'CONFIG_YAML_FEATURE', '1:4'],
    ['a tag of no name', 'a: ! 1', 'CONFIG_YAML_FEATURE', '1:4'],
    ['a verbatim tag', 'a: !<tag:yaml.org,2002:str> 1', 'CONFIG_YAML_FEATURE', '1:4'],
    ['a directive', '%YAML 1.1\n---\na: 1', 'CONFIG_YAML_FEATURE', '1:1'],
    ['a byte order mark', '\uFEFFa: 1', 'CONFIG_YAML_FEATURE', '1:1'],
    ['a merge key', '<<: { a: 1 }', 'CONFIG_YAML_KEY', '1:1'],
    ['a merge key in quotes', '"<<": { a: 1 }', 'CONFIG_YAML_KEY', '1:1'],
    ['two documents', 'a: 1\n---\nb: 1', 'CONFIG_YAML_SYNTAX', '2:1'],
    ['a number as a key', '1: a', 'CONFIG_YAML_KEY', '1:1'],
    ['a list as a key', '? [a]\n: 1', 'CONFIG_YAML_KEY', '1:3'],
    ['a truth value as a key', 'true: 1', 'CONFIG_YAML_KEY', '1:1'],
    ['__proto__', 'a:\n  __proto__: 1', 'CONFIG_YAML_KEY', '2:3'],
    ['constructor', 'constructor: 1', 'CONFIG_YAML_KEY', '1:1'],
    ['a hexadecimal number', 'a: 0x10', 'CONFIG_YAML_NUMBER', '1:4'],
    ['an octal number', 'a: 0o10', 'CONFIG_YAML_NUMBER', '1:4'],
    ['a number with a leading zero', 'a: 010', 'CONFIG_YAML_NUMBER', '1:4'],
    ['a number with an exponent', 'a: 1e3', 'CONFIG_YAML_NUMBER', '1:4'],
    ['a number with a plus', 'a: +1', 'CONFIG_YAML_NUMBER', '1:4'],
    ['a number that begins with a dot', 'a: .5', 'CONFIG_YAML_NUMBER', '1:4'],
    ['a number that ends with a dot', 'a: 5.', 'CONFIG_YAML_NUMBER', '1:4'],
    ['infinity', 'a: .inf', 'CONFIG_YAML_NUMBER', '1:4'],
    ['no number', 'a: .nan', 'CONFIG_YAML_NUMBER', '1:4'],
    ['minus zero', 'a: -0', 'CONFIG_YAML_NUMBER', '1:4'],
    ['a bracket that stays open', 'a: [1', 'CONFIG_YAML_SYNTAX', '1:6'],
    ['a tab as indentation', 'a:\n\tb: 1', 'CONFIG_YAML_SYNTAX', '2:1'],
    ['a lone carriage return', 'a: 1\rb: 2', 'CONFIG_NOT_TEXT', '1'],
    ['a NUL', 'a: "\0"', 'CONFIG_NOT_TEXT', '1'],
    ['an escape character', 'a: \u001b[31m', 'CONFIG_NOT_TEXT', '1'],
    ['a hundred levels', `a: ${'['.repeat(100)}`, 'CONFIG_YAML_TOO_DEEP', '1:67'],
    ['a hundred thousand levels', '['.repeat(100_000), 'CONFIG_YAML_TOO_DEEP', '1:'],
    ['ten thousand maps in one line', `a: { b: ${'c: '.repeat(10_000)}`, 'CONFIG_YAML_TOO_DEEP', '1:'],
    ['ten thousand lists in one line', '- '.repeat(10_000), 'CONFIG_YAML_TOO_DEEP', '1:'],
    ['ten thousand keys of keys', '? '.repeat(10_000), 'CONFIG_YAML_TOO_DEEP', '1:'],
  ])('refuses %s', (_, text, code, place) => {
    expect(() => parse(text)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(`f.yml:${place}`) }),
    );
  });

  test('refuses bytes that are not UTF-8, and a file beyond its bound', () => {
    expect(() => parse(Buffer.from([0x61, 0x3a, 0x20, 0xff]))).toThrow(
      expect.objectContaining({ code: 'CONFIG_NOT_TEXT' }),
    );
    expect(() => parse(`a: "${'x'.repeat(1024 * 1024)}"`)).toThrow(
      expect.objectContaining({ code: 'CONFIG_TOO_LARGE' }),
    );
  });

  test('knows where things stand, and how they are spelt', () => {
    const yaml = parse('a:\n  b:\n    - 1\n    - 2.50\n');
    expect(yaml.positionOf(['a', 'b', 1])).toEqual({ line: 4, column: 7 });
    expect(yaml.positionOf(['a', 'b', 9])).toEqual({ line: 2, column: 3 });
    expect(yaml.positionOf(['x'])).toEqual({ line: 1, column: 1 });
    expect(yaml.sourceOf(['a', 'b', 1])).toBe('2.50');
    expect(yaml.sourceOf(['a'])).toBeUndefined();
  });

  test('reads what a writer writes', () => {
    const key = fc
      .stringMatching(/^[a-z][a-zA-Z0-9-]{0,8}$/)
      .filter((name) => name !== 'constructor' && name !== 'prototype');
    const leaf = fc.oneof(
      fc.integer({ min: 0, max: 1e9 }),
      fc.boolean(),
      fc.stringMatching(/^[a-z ]{0,12}$/),
      fc.constant(null),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (data) => {
        expect(parse(stringify({ data }, { aliasDuplicateObjects: false })).value).toEqual({ data });
      }),
      { numRuns: 200 },
    );
  });

  test('any bytes end in a value or in an error of ours', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ maxLength: 60 }).map((text) => Buffer.from(text)),
    );
    fc.assert(
      fc.property(bytes, (data) => {
        try {
          parseYaml(data, { name: 'f.yml' });
        } catch (error) {
          expect(error).toMatchObject({ name: 'SallyportError', code: expect.stringMatching(/^CONFIG_/) });
        }
      }),
      { numRuns: 2000 },
    );
  });
});
