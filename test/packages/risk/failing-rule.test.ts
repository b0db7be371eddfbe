import { SallyportError } from '@sallyport/core';
import fc from 'fast-check';
import { type CodedFinding, collect } from '../../../packages/risk/src/engine/inspect-file.ts';
import type { Finding } from '../../../packages/risk/src/rule.ts';
import { judge } from './support.ts';

function* failing(error: unknown): Generator<Finding> {
  yield { tier: 'low', message: 'first' };
  throw error;
}

function failingBefore(error: unknown): Generator<Finding> {
  throw error;
}

async function* failingLater(error: unknown): AsyncGenerator<Finding> {
  yield* failing(error);
}

describe('a rule that fails', () => {
  test.each([
    ['at once', failing],
    ['later', failingLater],
  ])('%s, on some input: high, with what it had found', async (_, rule) => {
    const found: CodedFinding[] = [];
    await collect({ code: 'RISK_X', inspect: rule }, new RangeError('too deep'), found);
    expect(found.map(({ tier }) => tier)).toEqual(['low', 'high']);
    expect(found[1]).toMatchObject({ code: 'RISK_X', message: 'this rule could not finish: too deep' });
  });

  test('before it finds anything: high', async () => {
    const found: CodedFinding[] = [];
    await collect({ code: 'RISK_X', inspect: failingBefore }, new RangeError('too deep'), found);
    expect(found).toMatchObject([{ code: 'RISK_X', tier: 'high' }]);
  });

  test('because an object is missing: the error goes on', async () => {
    const missing = new SallyportError({ code: 'CHANGE_OBJECT_MISSING', message: 'gone', remedy: 'Fetch.' });
    const later = { code: 'RISK_X', inspect: failingLater };
    await expect(collect(later, missing, [])).rejects.toBe(missing);
    expect(() => collect({ code: 'RISK_X', inspect: failing }, missing, [])).toThrow(missing);
  });
});

describe('no rule fails', () => {
  const names = fc.constantFrom(
    ...[
      'package.json',
      'package-lock.json',
      'yarn.lock',
      'pnpm-lock.yaml',
      'Cargo.lock',
      'go.sum',
      'poetry.lock',
      'pom.xml',
    ],
    ...[
      'Gemfile.lock',
      'composer.lock',
      'a.test.ts',
      'test_a.py',
      'a_test.go',
      'docs/a.md',
      'a.mdx',
      'a.ipynb',
      'a.svg',
      'a.html',
    ],
    ...[
      'src/a.ts',
      'src/auth.py',
      '.gitattributes',
      'CLAUDE.md',
      'a.yml',
      'CODEOWNERS',
      'requirements.txt',
      'Dockerfile',
    ],
  );
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '{',
      '[',
      '"',
      '\n',
      'test(',
      'expect(',
      '\u202e',
      '---\n',
      '<script>',
      '&a',
      '*a',
      '```',
      '@x/y',
      '\0',
      '(((',
      '`${',
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test('on any contents, before or after', async () => {
    await fc.assert(
      fc.asyncProperty(names, text, text, async (name, before, after) => {
        const { reasons } = await judge({ [name]: after, x: '' }, { [name]: before, x: '' });
        expect(reasons.filter(({ message }) => message.startsWith('this rule could not finish'))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['package-lock.json', '['.repeat(10_000)],
    ['package.json', '{"a":'.repeat(10_000)],
    ['pnpm-lock.yaml', '- '.repeat(10_000)],
    ['a.yml', 'a: '.repeat(10_000)],
    ['pom.xml', '<a>'.repeat(10_000)],
    ['Cargo.toml', `a = ${'['.repeat(10_000)}`],
    ['a.ipynb', '{"cells":['.repeat(5_000)],
    ['a.svg', '<g>'.repeat(10_000)],
    ['a.test.ts', '('.repeat(10_000)],
  ])('on %s that nests 10,000 deep, which is never low', async (name, nested) => {
    const { tier, reasons } = await judge({ [name]: nested });
    expect(reasons.filter(({ message }) => message.startsWith('this rule could not finish'))).toEqual([]);
    expect(tier).not.toBe('low');
  });
});
