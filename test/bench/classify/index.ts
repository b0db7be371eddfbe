/**
 * What `sallyport classify` takes, as a process of its own, beside `git diff -U0` over the same pair in the same run.
 * Usage: node test/bench/classify/index.ts [--files 10000 --files 100000] [--repo DIR] [--commits 500] [--runs 3] [--entry FILE]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addedFiles, type Generated, smallCommits, typicalChange, wideChange } from './generate.ts';
import { type Cost, least, measure, neighbours } from './measure.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', multiple: true, default: ['10', '10000', '100000'] },
    repo: { type: 'string', multiple: true, default: [] },
    commits: { type: 'string', default: '500' },
    runs: { type: 'string', default: '3' },
    entry: { type: 'string', default: resolve(import.meta.dirname, '../../../dist/cli/index.js') },
  },
});
const runs = Number(values.runs);
const work = mkdtempSync(join(tmpdir(), 'sallyport-bench-'));
try {
  await start();
  for (const files of values.files.map(Number)) await wide(files);
  await stream('generated', await smallHistory());
  for (const dir of values.repo) await stream(dir, { dir, lines: neighbours(dir, Number(values.commits)) });
} finally {
  rmSync(work, { recursive: true });
}

/** A typical change, and what Node takes to start with an empty program. */
async function start(): Promise<void> {
  const change = await typicalChange(join(work, 'typical'));
  const empty = await least(15, () => measure(process.execPath, ['-e', '0']));
  const judged = await least(15, () => classify(change));
  const first = await least(15, () => classify(change, { NODE_DISABLE_COMPILE_CACHE: '1' }));
  row('a typical change of 10 files', judged, `target 0.15 s; an empty program ${text(empty)}`);
  row('the same, compiled anew', first, 'what a first run and CI take');
}

/** All files modified, and all files added: the second holds more names. */
async function wide(files: number): Promise<void> {
  const modified = await wideChange(join(work, `modified-${files}`), files, files);
  await beside(`${files} modified`, modified);
  const added = await addedFiles(join(work, `added-${files}`), files);
  await beside(`${files} added`, added);
}

async function beside(name: string, change: Generated): Promise<void> {
  const git = await least(runs, () => measure('git', ['-C', change.dir, 'diff', '-U0', ...change.commits]));
  const judged = await least(runs, () => classify(change));
  const ratio = (key: 'wall' | 'cpu') => (judged[key] / git[key]).toFixed(2);
  row(`${name}, git diff -U0`, git);
  row(`${name}, classify`, judged, `${ratio('wall')}x wall, ${ratio('cpu')}x CPU; targets 2x, 512 MiB`);
}

async function smallHistory(): Promise<{ dir: string; lines: string[] }> {
  const { dir, commits } = await smallCommits(join(work, 'small'), 10_000, Number(values.commits));
  return { dir, lines: commits.slice(1).map((head, index) => `${commits[index]} ${head}`) };
}

async function stream(name: string, { dir, lines }: { dir: string; lines: readonly string[] }): Promise<void> {
  const args = [values.entry, 'classify', '--repo', dir, '--stdin', '--format', 'jsonl'];
  const cost = await least(runs, () => measure(process.execPath, args, { input: `${lines.join('\n')}\n` }));
  const rate = (seconds: number) => (lines.length / seconds).toFixed(0);
  row(
    `--stdin, ${lines.length} commits of ${name}`,
    cost,
    `${rate(cost.wall)} a second, ${rate(cost.cpu)} a second of CPU; target 100`,
  );
}

function classify({ dir, commits: [base = '', head = ''] }: Generated, env = {}): Promise<Cost> {
  const args = ['classify', '--repo', dir, '--base', base, '--head', head, '--format', 'json'];
  return measure(process.execPath, [values.entry, ...args], { env });
}

function row(name: string, cost: Cost, note = ''): void {
  console.log(`${name}: ${text(cost)}${note && `  (${note})`}`);
}

function text({ wall, cpu, memory }: Cost): string {
  return `${wall.toFixed(3)} s wall, ${cpu.toFixed(3)} s CPU, ${memory.toFixed(0)} MiB`;
}
