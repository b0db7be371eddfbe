import { edited } from './found.ts';

const BYPASSED = 'RISK_TEST_BYPASSED medium';
const JS = `it('counts', () => {
  const items = [1, 2];
  expect(total(items)).toBe(2);
  log(items);
});
`;
const ASSERTION = '  expect(total(items)).toBe(2);\n';
const RUBY = `test 'counts' do
  assert_equal 2, total([1, 2])
  puts 'done'
end
`;
const RUBY_ASSERTION = '  assert_equal 2, total([1, 2])\n';
const wrapped = (before: string, after: string) => JS.replace(ASSERTION, before + ASSERTION + after);

describe('an assertion that a new condition encloses without a new layout', () => {
  test.each([
    ['a block that swallows', 'test/a.test.ts', JS, wrapped('  try {\n', '  } catch {}\n')],
    ['a condition', 'test/a.test.ts', JS, wrapped('  if (process.env.X) {\n', '  }\n')],
    ['a condition further in', 'test/a.test.ts', JS, wrapped('    if (x) {\n', '    }\n')],
    ['a condition behind another line', 'test/a.test.ts', JS, wrapped('  if (x) {\n  log(1);\n', '  }\n')],
    ['a condition around more brackets', 'test/a.test.ts', JS, wrapped('  if (x) {\n  f({\n  });\n', '  }\n')],
    ['a condition without braces', 'test/a.test.ts', JS, wrapped('  if (process.env.X)\n', '')],
    ['a loop without braces, and an empty line', 'test/a.test.ts', JS, wrapped('  while (x--)\n\n', '')],
    ['a word', 'test/a_test.rb', RUBY, RUBY.replace(RUBY_ASSERTION, `  if x\n${RUBY_ASSERTION}  end\n`)],
  ])('%s', async (_, path, before, after) => expect(await edited(path, before, after)).toContain(BYPASSED));

  test.each([
    ['a condition before it', 'test/a.test.ts', JS, wrapped('  if (x) {\n  log(1);\n  }\n', '')],
    ['a condition behind it', 'test/a.test.ts', JS, wrapped('', '  if (x) {\n  log(1);\n  }\n')],
    ['a statement without braces before it', 'test/a.test.ts', JS, wrapped('  if (x)\n  log(1);\n', '')],
    ['another such assertion', 'test/a.test.ts', JS, wrapped(`  if (x) {\n${ASSERTION}  }\n`, '')],
    [
      'a condition that was one',
      'test/a.test.ts',
      wrapped('  if (x) {\n  ', '  }\n'),
      wrapped('  if (y) {\n  ', '  }\n'),
    ],
    ['a word before it', 'test/a_test.rb', RUBY, RUBY.replace(RUBY_ASSERTION, `  puts 1 if x\n${RUBY_ASSERTION}`)],
  ])('none: %s', async (_, path, before, after) => expect(await edited(path, before, after)).not.toContain(BYPASSED));
});
