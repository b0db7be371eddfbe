import { readFileSync } from 'node:fs';
import { runInProcess } from '../../tools/mutation/runner/process.ts';
import { blocksOf, draw } from '../../tools/mutation/sample.ts';
import { type Report, scoreOf, survivorsOf } from '../../tools/mutation/score.ts';

describe('the sample', () => {
  const blocks = blocksOf('packages/risk/src');

  test('has every line of every source once', () => {
    const own = blocks.filter(({ file }) => file === 'packages/risk/src/rule.ts');
    const lines = readFileSync('packages/risk/src/rule.ts', 'utf8').split('\n').length - 1;
    expect(own[0]?.from).toBe(1);
    expect(own.at(-1)?.to).toBe(lines);
    for (const [at, block] of own.entries()) expect(block.from).toBe((own[at - 1]?.to ?? 0) + 1);
  });

  test('is the same for the same seed, another for another, and never has a block twice', () => {
    expect(draw(blocks, 20, 7)).toEqual(draw(blocks, 20, 7));
    expect(draw(blocks, 20, 7)).not.toEqual(draw(blocks, 20, 8));
    expect(new Set(draw(blocks, 1_000_000, 7)).size).toBe(blocks.length);
  });
});

describe('the score', () => {
  const mutant = (status: string) => ({
    mutatorName: 'X',
    status,
    replacement: 'b',
    location: { start: { line: 1, column: 1 } },
  });
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'CompileError'];
  const report: Report = { files: { 'a.ts': { source: 'a\n', mutants: statuses.map(mutant) } } };

  test('counts what no test ran as alive, and leaves out what was ignored', () => {
    expect(scoreOf(report)).toEqual({ killed: 2, survived: 1, uncovered: 1, score: 50 });
    expect(scoreOf({ files: {} }).score).toBe(100);
  });

  test('names every mutant that lived', () => {
    expect(survivorsOf(report)).toEqual(['a.ts:1:1 X -> b | a', 'a.ts:1:1 X -> b | a']);
  });
});

describe('a process of its own', () => {
  const file = 'test/packages/change/lru.test.ts';

  test('runs the tests that are asked for, by Node without Jest', async () => {
    const all = await runInProcess({ files: [{ file }] });
    if (all.kind !== 'done') throw new Error(all.kind);
    const ids = all.outcomes.map(({ id }) => id);
    expect(new Set(ids).size).toBeGreaterThan(1);
    expect(Object.keys(all.coverage?.perTest ?? {})).toEqual(ids);
    const one = await runInProcess({ files: [{ file, tests: ids.slice(1, 2) }], mutant: { id: '1', static: false } });
    expect(one).toMatchObject({ kind: 'done', looped: false, outcomes: [{ id: ids[1], file }] });
  });

  test('that loads no tests tells that nothing was tested', async () => {
    expect(await runInProcess({ files: [{ file: 'test/none.test.ts' }] })).toMatchObject({ kind: 'unloaded' });
  });
});
