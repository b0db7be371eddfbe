import { resolve } from 'node:path';
import { type Group, groupBy, money, readUsage, type Tally, totalOf, type Usage, usagePage } from '@sallyport/gateway';
import { writeOutput } from '../../files.ts';
import type { CliIo } from '../../io.ts';
import { paint, printable, printJson } from '../../output.ts';
import type { UsageOptions } from '../receipts.ts';

const KEYS = ['agent', 'repository', 'model', 'day'] as const;
const MOST_LINES = 15;

export async function showUsage(directory: string, { html, format }: UsageOptions, io: CliIo): Promise<void> {
  const usage = await readUsage(resolve(io.cwd, directory));
  if (html !== undefined) await writeOutput(io, html, usagePage(usage, new Date()));
  if (format === 'json') printJson(io, reportOf(usage));
  else printUsage(usage, io);
  if (html !== undefined && format === 'text') io.stdout.write(`written to ${html}\n`);
}

function reportOf(usage: Usage) {
  const groups = KEYS.map((key) => [key, groupBy(usage, key).map(({ name, tally }) => ({ name, ...plain(tally) }))]);
  return {
    schema: 'sallyport/usage/v1',
    total: plain(totalOf(usage)),
    by: Object.fromEntries(groups),
    unreadable: Object.fromEntries(usage.unreadable),
  };
}

function plain({ usd, ...counts }: Tally) {
  return { usd: Number(usd) / 1e12, ...counts };
}

function printUsage(usage: Usage, io: CliIo): void {
  const total = totalOf(usage);
  io.stdout.write(`${money(total)} for ${total.calls} calls, ${total.refused} of them refused\n`);
  for (const key of KEYS) {
    const groups = groupBy(usage, key);
    const shown = key === 'day' ? groups.slice(-MOST_LINES) : groups.slice(0, MOST_LINES);
    io.stdout.write(`\n${paint(io, 'bold', `by ${key}`)}\n`);
    for (const group of shown) io.stdout.write(`${lineOf(group)}\n`);
    if (groups.length > shown.length) io.stdout.write(paint(io, 'dim', `  and ${groups.length - shown.length} more\n`));
  }
  for (const [file, lines] of usage.unreadable) {
    io.stderr.write(paint(io, 'yellow', `${printable(file)}: ${lines} lines are no receipts, and are not counted\n`));
  }
}

function lineOf({ name, tally }: Group): string {
  const cells = [
    money(tally).padStart(12),
    `${tally.calls} calls`.padStart(14),
    `${tally.inputTokens} in`.padStart(14),
  ];
  return `${cells.join('')}${`${tally.outputTokens} out`.padStart(14)}  ${printable(name)}`;
}
