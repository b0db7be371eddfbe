import { isSallyportError } from '@sallyport/core';
import {
  booleanInput,
  choiceInput,
  commitInput,
  integerInput,
  linesInput,
  optionalText,
  requiredText,
  sha256Input,
  urlInput,
} from '@sallyport/runtime';

const given = (value: string) => ({ input: () => value });

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (isSallyportError(error)) return error.code;
  }
  return 'nothing thrown';
}

describe('inputs', () => {
  test('one that is not there is undefined, or an error where it is required', () => {
    expect(optionalText(given(''), 'x')).toBeUndefined();
    expect(codeOf(() => requiredText(given(''), 'x'))).toBe('INPUT_MISSING');
  });

  test.each(['yes', '1', 'on', 'tRue', 'true '])('a boolean is true or false, not %j', (value) => {
    expect(codeOf(() => booleanInput(given(value), 'x', false))).toBe('INPUT_INVALID');
  });

  test('a boolean is read as YAML writes it', () => {
    expect(['true', 'False', 'TRUE', ''].map((value) => booleanInput(given(value), 'x', true))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  test('a bad choice is told the good ones', () => {
    expect(() => choiceInput(given('kyeless'), 'sign', ['key', 'keyless'], 'key')).toThrow('one of key, keyless');
  });

  test.each(['1e3', '0x10', '-1', '1.0', '07', '٣', '99999999999999999999', '101'])(
    '%j is no whole number up to 100',
    (value) => {
      expect(codeOf(() => integerInput(given(value), 'n', { minimum: 0, maximum: 100 }))).toBe('INPUT_INVALID');
    },
  );

  test('whole numbers are read within their bounds', () => {
    const bounds = { minimum: 0, maximum: 100 };
    expect(['0', '100', ''].map((value) => integerInput(given(value), 'n', bounds))).toEqual([0, 100, undefined]);
  });

  test.each(['main', 'abc123', 'A'.repeat(40), 'a'.repeat(41), `${'a'.repeat(40)}\n`])('%j is no commit', (value) => {
    expect(codeOf(() => commitInput(given(value), 'head'))).toBe('INPUT_INVALID');
  });

  test.each(['ftp://x', 'http://user:secret@x', 'x', 'javascript:1'])('%j is no address', (value) => {
    expect(codeOf(() => urlInput(given(value), 'gateway-url'))).toBe('INPUT_INVALID');
  });

  test.each(['abc', 'A'.repeat(64), 'a'.repeat(63), `sha256:${'a'.repeat(64)}`])('%j is no digest', (value) => {
    expect(codeOf(() => sha256Input(given(value), 'opa-sha256'))).toBe('INPUT_INVALID');
  });

  test('lines are trimmed, and empty ones left out', () => {
    expect(linesInput(given('a.xml\n\n  b.xml \n'), 'tests')).toEqual(['a.xml', 'b.xml']);
  });
});
