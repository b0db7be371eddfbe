/**
 * How long reading a change takes beside `git diff -U0` over the same pair, in the same run.
 * Usage: node test/bench/classify/reading.ts [FILES…]   (10000 and 100000 unless told)
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGitStore, readChange, readContents } from '@sallyport/change';
import { smallCommits, wideChange } from './generate.ts';

const counts = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'sallyport-bench-'));
try {
  for (const files of counts.length > 0 ? counts : [10_000, 100_000]) await wide(files);
  await small(500);
} finally {
  rmSync(work, { recursive: true });
}

async function wide(files: number): Promise<void> {
  const { dir, commits } = await wideChange(join(work, `wide-${files}`), files, files);
  const [base = '', head = ''] = commits;
  const byGit = await seconds(() => gitDiff(dir, base, head));
  const names = await seconds(() => read(dir, [[base, head]], false));
  const lines = await seconds(() => read(dir, [[base, head]], true));
  const ratio = (value: number) => `${value.toFixed(2)} s (${(value / byGit).toFixed(2)}x)`;
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${files} files: git diff -U0 ${byGit.toFixed(2)} s; names ${ratio(names)}; names and lines ${ratio(lines)}; ${memory} MiB`,
  );
}

async function small(count: number): Promise<void> {
  const { dir, commits } = await smallCommits(join(work, 'small'), 10_000, count);
  const pairs = commits.slice(1).map((head, index) => [commits[index] ?? '', head] as const);
  const taken = await seconds(() => read(dir, pairs, true));
  console.log(`${count} small commits: ${(count / taken).toFixed(0)} a second`);
}

async function read(dir: string, pairs: readonly (readonly [string, string])[], lines: boolean): Promise<void> {
  const store = await openGitStore(dir);
  for (const [base, head] of pairs) {
    const change = await readChange(store, { base, head });
    if (!lines) continue;
    for await (const { contents } of readContents(change, change.files)) {
      if (contents.added.length === 0) throw new Error('a changed file has no added line');
    }
  }
  await store.close();
}

async function gitDiff(dir: string, base: string, head: string): Promise<void> {
  const child = spawn('git', ['-C', dir, 'diff', '-U0', base, head], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.resume();
  await once(child, 'close');
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}
