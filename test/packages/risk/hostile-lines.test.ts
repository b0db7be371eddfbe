import type { Change } from '@sallyport/change';
import { classify } from '@sallyport/risk';
import { changeOf, configurationOf } from './support.ts';

const BYTES = 60_000;
/** Expressions that try every way to split these texts took from one to several hundred seconds for as much. */
const MOST_MILLISECONDS = 1_000;

const TAB = '\t';
const lines = (line: string) => `${line}\n`.repeat(BYTES / line.length);
const flat = (unit: string, head = '', tail = '\0') => `${head}${unit.repeat(BYTES / unit.length)}${tail}`;

/** A test that stays. */
const KEPT = 'test("a", () => {\n  expect(a).toBe(1);\n});\n';

/** Texts that nearly are what an expression looks for, at all of their many places. */
const HOSTILE: readonly (readonly [what: string, path: string, text: string])[] = [
  ['fences of thousands of ticks', 'docs/a.md', flat('`')],
  ['imports of nothing', 'docs/a.md', lines(`import${TAB.repeat(1_900)}x`)],
  ['a class without a name', 'docs/a.md', flat(TAB, 'export\tclass\t')],
  ['a source that goes on', 'test/a.test.ts', lines(`.""${TAB.repeat(1_900)}s`)],
  ['an exit that does not come', 'test/a.test.ts', lines(`if{${TAB.repeat(1_900)}s`)],
  ['blocks that functions open', 'test/a.test.ts', lines(`expect(${'\tfn\t0'.repeat(380)}`)],
  ['empty lines in a snapshot', 'test/a.snap', flat('\n')],
  ['empty lines in a manifest', 'deploy/a.yml', flat('\n')],
  ['comments that a carriage return ends', 'requirements.txt', flat(' #', '', '\rx')],
  ['options of nothing', 'requirements.txt', flat('-', 'a ')],
  ['links to nothing', 'AGENTS.md', flat('(mdc:')],
  ['dots behind a path', 'AGENTS.md', flat('.', '@a', 'x')],
];

/** Milliseconds that judging a change takes. */
async function processorTime(change: Change): Promise<number> {
  const before = process.cpuUsage();
  await classify(change, configurationOf());
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

test.each(HOSTILE)('judges %s in time', async (_what, path, text) => {
  const change = await changeOf({ [path]: `${KEPT}${text}\n` }, { [path]: KEPT });
  expect(await processorTime(change)).toBeLessThan(MOST_MILLISECONDS);
});

test('judges a range of many versions in time', async () => {
  const manifest = (range: string) => JSON.stringify({ name: 'x', version: '1.0.0', dependencies: { a: range } });
  const range = `1${'  >=1'.repeat(30)}`;
  const change = await changeOf({ 'package.json': manifest('1.0.0') }, { 'package.json': manifest(`${range}!`) });
  expect(await processorTime(change)).toBeLessThan(MOST_MILLISECONDS);
});
