import { expect, test } from '@jest/globals';

// Before anything is loaded that would use it.
Reflect.deleteProperty(globalThis, 'WebAssembly');
const { outlineJson } = await import('../../../packages/gateway/src/formats/json-reader.ts');
const { redactBytes } = await import('../../../packages/gateway/src/redaction/json-bytes.ts');
const { createRuleSet } = await import('../../../packages/gateway/src/redaction/rules.ts');
const { instantiate } = await import('../../../packages/gateway/src/simd/instance.ts');

test('where V8 has no WebAssembly, the same is read and redacted without it', () => {
  expect(instantiate()).toBeUndefined();
  const rules = createRuleSet([{ rule: 'secret', value: 'deploy-Z0ken' }], []);
  const prose = 'prose, "and" \n prose. '.repeat(5000);
  const bytes = Buffer.from(JSON.stringify({ a: `${prose}deploy-Z0ken${prose}`, b: prose }));
  const outline = outlineJson(bytes);
  if (typeof outline === 'string') throw new Error(outline);
  const redacted = redactBytes(bytes, outline.tokens, rules);
  expect(redacted.counts).toEqual(new Map([['secret', 1]]));
  expect(redacted.bytes.toString()).toBe(bytes.toString().replace('deploy-Z0ken', '[REDACTED:secret]'));
  expect(outlineJson(Buffer.from(`{"a":"${'x'.repeat(1000)}\\x"}`))).toBe('syntax');
});
