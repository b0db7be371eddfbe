import { expect, test } from '@jest/globals';
import { compileGlobs } from '@sallyport/core';
import { remembered } from '../../../packages/gateway/src/config/remembered.ts';

test('a matcher that remembers says the same, the second time and after thousands of names too', () => {
  const patterns = ['openai/gpt-*', 'local/**'];
  const [plain, own] = [compileGlobs(patterns), remembered(compileGlobs(patterns))];
  const names = Array.from({ length: 2500 }, (_, index) => `openai/${index % 2 === 0 ? 'gpt' : 'o'}-${index}`);
  for (const name of [...names, ...names, 'local/a/b', 'openai/gpt-1/x', '']) expect(own(name)).toBe(plain(name));
  expect(own(Buffer.from('openai/gpt-1'))).toBe(true);
});

test('it asks once for each name', () => {
  const asked: unknown[] = [];
  const own = remembered((name) => {
    asked.push(name);
    return false;
  });
  for (let time = 0; time < 3; time++) expect([own('a'), own('b')]).toEqual([false, false]);
  expect(asked).toEqual(['a', 'b']);
});
