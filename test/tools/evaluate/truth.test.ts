import { disagreements, figuresOf } from '../../../tools/evaluate/figures.ts';
import type { Judged } from '../../../tools/evaluate/judge.ts';
import { labelOf, type Truth, truthOf } from '../../../tools/evaluate/truth.ts';
import { changeOf, type TestTree } from '../../packages/risk/support.ts';

describe('what a commit is by its paths', () => {
  test.each<[string, TestTree, boolean, Truth]>([
    ['prose', { 'docs/a.md': 'x', LICENSE: 'y' }, false, 'documentation'],
    ['instructions to agents', { 'CLAUDE.md': 'x' }, false, 'high'],
    ['new cases', { 'src/a.test.ts': 'x', 'docs/a.md': 'y' }, false, 'tests'],
    ['cases that change', { 'src/a.test.ts': 'x' }, true, 'test-edits'],
    ['set-up files', { 'tests/conftest.py': 'x' }, false, 'test-edits'],
    ['a workflow among prose', { 'a.md': 'x', '.github/workflows/a.yml': 'y' }, false, 'high'],
    ['ordinary source', { 'src/cart.ts': 'x' }, false, 'source'],
    ['source with a telling name', { 'src/login.ts': 'x' }, false, 'mixed'],
    ['anything else', { 'a.dat': 'x' }, false, 'mixed'],
  ])('%s', async (_, head, weakens, truth) => expect(truthOf(await changeOf(head), weakens)).toBe(truth));

  test.each([
    ['feat(api)!: more', 'feat'],
    ['Docs: more', 'docs'],
    ['Merge fix: branch', undefined],
  ])('the label of %j', (message, label) => expect(labelOf(message)).toBe(label));
});

test('figures and disagreements', () => {
  const one = (truth: Truth, tier: Judged['tier']): Judged => ({
    head: 'x',
    title: '',
    truth,
    label: undefined,
    tier,
    because: [],
  });
  const judged = [
    one('documentation', 'low'),
    one('tests', 'medium'),
    one('source', 'high'),
    one('high', 'medium'),
    one('mixed', 'low'),
  ];
  expect(figuresOf(judged)).toEqual({
    commits: 5,
    lowRecall: { part: 1, whole: 2 },
    falseLow: { part: 1, whole: 3 },
    highMiss: { part: 1, whole: 1 },
    sourceHigh: { part: 1, whole: 1 },
  });
  expect(disagreements(judged).map(({ kind }) => kind)).toEqual([
    'tests not low',
    'source called high',
    'high missed',
    'false low',
  ]);
});
