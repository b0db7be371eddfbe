import { digestOf, sha256 } from '@sallyport/core';
import { classify, explain, rules, rulesDigest } from '@sallyport/risk';
import fc from 'fast-check';
import { changeOf, configurationOf, judge, tierOf } from './support.ts';

const FILES = {
  'README.md': 'one\n',
  'docs/a.md': 'two\n',
  'src/a.test.ts': 'test("a", () => expect(1).toBe(1));\n',
  'src/a.ts': 'export const a = 1;\n',
  'data.bin': 'x\n',
  '.github/workflows/ci.yml': 'on: push\n',
  'package.json': '{}\n',
  'CLAUDE.md': 'Be kind.\n',
  '.gitattributes': '* text=auto\n',
};
const ORDER = ['low', 'medium', 'high'];

describe('classify', () => {
  test("the contract's shape", async () => {
    const result = await judge({ 'src/a.ts': 'x\n', 'docs/a.md': 'x\n' });
    expect(result).toMatchObject({
      schema: 'sallyport/classification/v1',
      tier: 'medium',
      files: [
        { path: 'docs/a.md', tier: 'low', class: 'documentation' },
        { path: 'src/a.ts', tier: 'medium', class: 'source' },
      ],
    });
    expect(result.reasons[0]).toMatchObject({ code: 'RISK_SOURCE', tier: 'medium', path: 'src/a.ts' });
    expect(result.reasons[0]?.remedy).toBeTruthy();
    expect(Object.keys(result.inputs).sort()).toEqual(['change', 'configuration', 'rules']);
    for (const digest of Object.values(result.inputs)) expect(digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the digest of the rules is that of all that they say, and of their version', () => {
    const texts = rules.map((rule) =>
      Object.fromEntries(Object.entries(rule).filter(([, value]) => typeof value !== 'function')),
    );
    expect(rulesDigest()).toBe(sha256(JSON.stringify({ rules: texts, version: 4 })));
    for (const value of texts.flatMap((text) => Object.values(text).flat())) expect(typeof value).toBe('string');
  });

  test('nothing changes: low, with no files', async () => {
    expect(await judge({ a: 'x' }, { a: 'x' })).toMatchObject({ tier: 'low', files: [], reasons: [] });
  });

  test('a rename has its former name', async () => {
    const { files } = await judge({ 'b.md': 'x\ny\n' }, { 'a.md': 'x\ny\n' });
    expect(files).toEqual([{ path: 'b.md', previousPath: 'a.md', tier: 'low', class: 'documentation' }]);
  });

  test('reasons come from the weightiest on', async () => {
    const { reasons } = await judge(FILES, {});
    const tiers = reasons.map(({ tier }) => ORDER.indexOf(tier));
    expect(tiers).toEqual([...tiers].sort((a, b) => b - a));
  });

  test('the same inputs give the same result, and other configurations another digest', async () => {
    const change = await changeOf(FILES, {});
    const one = await classify(change, configurationOf());
    expect(digestOf(await classify(await changeOf(FILES, {}), configurationOf()))).toBe(digestOf(one));
    const other = await classify(change, configurationOf({ critical: ['x'] }));
    expect(other.inputs.configuration).not.toBe(one.inputs.configuration);
    expect(other.inputs.change).toBe(one.inputs.change);
  });

  test('the order of files in the tree does not matter', async () => {
    const one = digestOf(await judge(FILES, {}));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(Object.entries(FILES), { minLength: 9 }), async (entries) => {
        expect(digestOf(await judge(Object.fromEntries(entries), {}))).toBe(one);
      }),
      { numRuns: 20 },
    );
  });

  test('another file never lowers the tier', async () => {
    const names = Object.keys(FILES) as (keyof typeof FILES)[];
    await fc.assert(
      fc.asyncProperty(fc.subarray(names, { minLength: 1 }), fc.constantFrom(...names), async (some, more) => {
        const pick = (list: readonly (keyof typeof FILES)[]) =>
          Object.fromEntries(list.map((name) => [name, FILES[name]]));
        const before = ORDER.indexOf(await tierOf(pick(some), {}));
        const after = ORDER.indexOf(await tierOf(pick([...some, more]), {}));
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('any path is judged without an error, and is low only under a name of prose or tests', async () => {
    const segment = fc
      .string({ minLength: 1, maxLength: 8, unit: 'binary' })
      .map((text) => `x${text.replace(/[/\0\ud800-\udfff]/g, '')}`);
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { minLength: 1, maxLength: 4 }), async (segments) => {
        const { tier, files } = await judge({ [segments.join('/')]: 'text\n' }, {});
        expect(files).toHaveLength(1);
        if (tier === 'low') expect(files[0]?.class).toMatch(/^(documentation|test)$/);
      }),
      { numRuns: 150 },
    );
  });
});

describe('explain', () => {
  test('says which rules looked at a file and what each found', async () => {
    const {
      file,
      names,
      rules: looked,
    } = await explain(await changeOf({ 'CLAUDE.md': 'x\n' }), configurationOf(), 'CLAUDE.md');
    expect(file).toMatchObject({ tier: 'high', class: 'agent-instructions' });
    expect(names).toEqual(['CLAUDE.md']);
    expect(looked.find(({ code }) => code === 'RISK_AGENT_INSTRUCTIONS')?.findings).toHaveLength(1);
    expect(looked.find(({ code }) => code === 'RISK_BINARY')?.findings).toEqual([]);
  });

  test('a path that does not change is an error with a code', async () => {
    const change = await changeOf({ 'a.md': 'x\n' });
    await expect(explain(change, configurationOf(), 'b.md')).rejects.toMatchObject({ code: 'RISK_PATH_NOT_CHANGED' });
  });
});

describe('the rules', () => {
  test('have codes of their own, and say why and what to do', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, title, why, remedy } of rules) {
      expect(code).toMatch(/^RISK_[A-Z0-9_]+$/);
      for (const text of [title, why, remedy]) expect(text.length).toBeGreaterThan(3);
    }
  });
});
