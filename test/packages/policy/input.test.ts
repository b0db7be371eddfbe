import type { Classification } from '@sallyport/core';
import { coAuthorsOf, policyData, policyInput } from '@sallyport/policy';
import { allowedInput, configuration } from './inputs.ts';

const files = (...list: [path: string, cls: string, tier: 'low' | 'medium' | 'high'][]): Classification => ({
  ...allowedInput().classification,
  files: list.map(([path, cls, tier]) => ({ path, class: cls, tier })),
});

const classOf = (classification: Classification) => policyInput({ ...allowedInput(), classification }).change.class;

describe('the class of a change', () => {
  test.each<[string, Classification, string]>([
    ['documents', files(['a.md', 'documentation', 'low']), 'documentation'],
    ['a document with something in it', files(['a.md', 'documentation', 'medium']), 'other'],
    ['tests', files(['a.test.ts', 'test', 'low']), 'tests'],
    ['a test that was rewritten', files(['a.test.ts', 'test', 'medium']), 'tests'],
    ['a test with something dangerous in it', files(['a.test.ts', 'test', 'high']), 'other'],
    ['tests and documents', files(['a.test.ts', 'test', 'low'], ['a.md', 'documentation', 'low']), 'tests'],
    [
      'tests and a document with something in it',
      files(['a.test.ts', 'test', 'low'], ['a.md', 'documentation', 'medium']),
      'other',
    ],
    ['source', files(['a.ts', 'source', 'medium']), 'other'],
    ['documents and source', files(['a.md', 'documentation', 'low'], ['a.ts', 'source', 'medium']), 'other'],
    ['nothing', files(), 'other'],
  ])('%s', (_, classification, expected) => expect(classOf(classification)).toBe(expected));
});

describe('infrastructure', () => {
  const of = (classification: Classification) =>
    policyInput({ ...allowedInput(), classification }).change.infrastructure;

  test.each(['ci', 'deployment', 'build', 'policy', 'owners', 'agent-instructions'])('%s', (cls) => {
    expect(of(files(['x', cls, 'high'], ['y', 'source', 'medium']))).toEqual(['x']);
  });

  test('by what a rule found, and never twice', () => {
    const reasons = [
      { code: 'RISK_INFRASTRUCTURE_CONTENT', tier: 'high', path: 'y', message: '' },
      { code: 'RISK_BUILD', tier: 'high', path: 'x', message: '' },
      { code: 'RISK_SOURCE', tier: 'medium', path: 'z', message: '' },
      { code: 'RISK_POLICY', tier: 'high', message: '' },
    ] as const;
    expect(of({ ...files(['x', 'build', 'high']), reasons })).toEqual(['the change', 'x', 'y']);
  });

  test('names ten at most', () => {
    expect(
      of(files(...Array.from({ length: 30 }, (_, i) => [`f${i}`, 'ci', 'high'] as [string, string, 'high']))),
    ).toHaveLength(10);
  });
});

describe('paths', () => {
  const input = (path: string, previousPath?: string) => {
    const parts = allowedInput();
    const file = {
      path,
      pathBytes: Buffer.from(path),
      ...(previousPath !== undefined && { previousPath, previousPathBytes: Buffer.from(previousPath) }),
    };
    return policyInput({ ...parts, change: { ...parts.change, files: [file] } });
  };

  test('critical, under either name', () => {
    expect(input('src/payments/a.ts').change.critical).toEqual(['src/payments/a.ts']);
    expect(input('lib/a.ts', 'src/payments/a.ts').change.critical).toEqual(['lib/a.ts']);
    expect(input('src/a.ts').change.critical).toEqual([]);
  });

  test('an exception covers a file under both names', () => {
    expect(input('legacy/a.ts').exceptions).toEqual([{ covers: true }]);
    expect(input('legacy/a.ts', 'src/a.ts').exceptions).toEqual([{ covers: false }]);
    expect(input('src/a.ts', 'legacy/a.ts').exceptions).toEqual([{ covers: false }]);
  });

  test('an intent holds a file under both names', () => {
    expect(input('docs/a.md').intents.docs).toEqual({ outsideCount: 0, outside: [], models: [], egress: [] });
    expect(input('docs/a.md', 'src/a.md').intents.docs).toEqual({
      outsideCount: 1,
      outside: ['docs/a.md'],
      models: [],
      egress: [],
    });
  });

  test('names few of many', () => {
    const parts = allowedInput();
    const many = Array.from({ length: 50 }, (_, index) => ({
      path: `src/payments/${index}`,
      pathBytes: Buffer.from(`src/payments/${index}`),
    }));
    const { change, intents } = policyInput({ ...parts, change: { ...parts.change, files: many } });
    expect(change.critical).toHaveLength(10);
    expect(intents.docs?.outsideCount).toBe(50);
    expect(intents.docs?.outside).toHaveLength(10);
    expect(change).toMatchObject({ files: 50, empty: false });
  });

  test('few of many in the order of names, whatever the order of the files', () => {
    const parts = allowedInput();
    const files = ['src/payments/b', 'src/payments/c', 'src/payments/a'].map((path) => ({
      path,
      pathBytes: Buffer.from(path),
    }));
    const { change, intents } = policyInput({ ...parts, change: { ...parts.change, files } });
    const sorted = ['src/payments/a', 'src/payments/b', 'src/payments/c'];
    expect([change.critical, intents.docs?.outside]).toEqual([sorted, sorted]);
  });

  test('a change without files', () => {
    const parts = allowedInput();
    expect(policyInput({ ...parts, change: { ...parts.change, files: [] } })).toMatchObject({
      schema: 'sallyport/policy-input/v1',
      change: { files: 0, empty: true },
    });
  });
});

describe('commits and evidence', () => {
  test('commits that the facts lack are named', () => {
    const parts = allowedInput();
    expect(policyInput(parts).change.missingCommits).toEqual([]);
    expect(policyInput({ ...parts, facts: undefined }).change.missingCommits).toHaveLength(2);
  });

  const provenance = (run: { readonly models?: string[]; readonly egress?: string[]; readonly ok?: boolean }) => {
    const { models = [], egress = [], ok = true } = run;
    const figures = { tokens: null, nanoUsd: null, calls: null };
    const evidence = ok
      ? ({ kind: 'agent-provenance', ok, name: 'p', intent: 'docs', models, egress, ...figures } as const)
      : ({ kind: 'agent-provenance', ok, name: 'p', problem: 'unsigned' } as const);
    return { evidence: [evidence] };
  };

  test('models are those that an intent has, of those that provenance names', () => {
    const { evidence } = provenance({ models: ['openai/b', 'anthropic/c', 'anthropic/a'] });
    expect(policyInput({ ...allowedInput(), evidence }).intents.docs?.models).toEqual(['anthropic/a', 'anthropic/c']);
  });

  test.each<[string, string[], string[]]>([
    ['a host of the intent', ['api.example'], []],
    [
      'hosts of nobody, in order and once',
      ['evil.example', 'a.example', 'evil.example'],
      ['a.example', 'evil.example'],
    ],
    ['a gateway of the configuration', ['gateway.acme.example'], []],
    ['a registry', ['registry.example'], []],
    ['the gateway of this machine', ['127.0.0.1', '[::1]', 'localhost', 'gateway'], []],
    ['a host below one of the intent', ['x.api.example'], ['x.api.example']],
  ])('what a run reached beyond its intent: %s', (_, egress, expected) => {
    const parts = allowedInput();
    const gate = { ...parts.configuration.gate, gateways: ['gateway.acme.example'] };
    const input = policyInput({
      ...parts,
      ...provenance({ egress }),
      configuration: { ...parts.configuration, gate },
      registries: ['registry.example'],
    });
    expect(input.intents.docs?.egress).toEqual(expected);
  });

  test('a registry is one only where it is given, and provenance that does not count names nothing', () => {
    const egress = ['registry.example', 'odd.example'];
    const of = (run: Parameters<typeof provenance>[0]) =>
      policyInput({ ...allowedInput(), ...provenance(run) }).intents.docs;
    expect(of({ egress })?.egress).toEqual(['odd.example', 'registry.example']);
    expect(of({ ok: false })).toEqual({ outsideCount: 1, outside: ['src/a.ts'], models: [], egress: [] });
  });

  test('evidence stands by kind, in the order of names', () => {
    const item = (name: string) => ({ kind: 'sbom', ok: true, name, components: 1 }) as const;
    expect(policyInput({ ...allowedInput(), evidence: [item('b'), item('a')] }).evidence).toEqual({
      sbom: [item('a'), item('b')],
    });
  });
});

test.each([
  ['infinity', { covered: 1, total: Number.POSITIVE_INFINITY }, false],
  ['no number', { covered: Number.NaN, total: 1 }, false],
  ['a negative count', { covered: -1, total: 1 }, false],
  ['nothing', { covered: undefined as unknown as number, total: 1 }, false],
  ['plain numbers', { covered: 1, total: 1 }, true],
])('a figure that is %s', (_, mutants, ok) => {
  const input = policyInput({ ...allowedInput(), evidence: [{ kind: 'mutation', ok: true, name: 'm', mutants }] });
  expect(input.evidence.mutation).toMatchObject([
    { ok, ...(!ok && { problem: 'it holds a figure that is no number' }) },
  ]);
});

test('a regression may be negative, but not infinite', () => {
  const of = (regressionPercent: number) =>
    policyInput({
      ...allowedInput(),
      evidence: [{ kind: 'benchmarks', ok: true, name: 'b', benchmarks: 1, regressionPercent }],
    }).evidence.benchmarks?.[0]?.ok;
  expect([of(-5), of(5), of(Number.POSITIVE_INFINITY), of(Number.NEGATIVE_INFINITY)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe('co-authors', () => {
  test.each([
    ['none', 'Change', []],
    ['by login', 'x\n\nCo-authored-by: B <bob@users.noreply.github.com>', [{ id: null, login: 'bob' }]],
    ['by id', 'x\n\nCo-authored-by: B <12+bob@users.noreply.github.com>', [{ id: 12, login: 'bob' }]],
    ['a bot', 'Co-authored-by: B <12+x[bot]@users.noreply.github.com>', [{ id: 12, login: 'x[bot]' }]],
    ['another host', 'Co-authored-by: B <bob@users.noreply.example.org>', []],
    ['another trailer', 'Reviewed-by: B <bob@users.noreply.github.com>', []],
    ['in a sentence', 'see co-authored-by: B <bob@users.noreply.github.com>', []],
    [
      'several, in order and once',
      'Co-authored-by: B <b@users.noreply.github.com>\nCo-authored-by: A <a@users.noreply.github.com>\nCo-authored-by: B <b@users.noreply.github.com>',
      [
        { id: null, login: 'a' },
        { id: null, login: 'b' },
      ],
    ],
  ])('%s', (_, message, expected) => expect(coAuthorsOf([message])).toEqual(expected));
});

test('rules see times as numbers', () => {
  const { configuration: data } = policyData(configuration()) as { configuration: { gate: Record<string, unknown> } };
  expect(data.gate.freeze).toEqual([
    {
      from: Date.UTC(2026, 11, 20) * 1000,
      fromText: '2026-12-20T00:00:00Z',
      to: Date.UTC(2027, 0, 2) * 1000,
      toText: '2027-01-02T00:00:00Z',
      reason: 'holidays',
    },
  ]);
  expect(data.gate.exceptions).toMatchObject([{ rule: 'coverage', expires: Date.UTC(2027, 2, 1) * 1000 }]);
});
