import { readFileSync } from 'node:fs';
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
