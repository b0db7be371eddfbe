/**
 * Tries every parser with inputs that come closer and closer to it.
 * Usage: npm run fuzz -- [--target NAME]… [--seconds 10] [--seed N] [--input FILE]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type FuzzResult, fuzz } from './fuzzer.ts';
import { type FuzzTarget, faultOf } from './target.ts';
import { targets } from './targets/index.ts';

const { values } = parseArgs({
  options: {
    target: { type: 'string', multiple: true, default: [] },
    seconds: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    input: { type: 'string' },
  },
});
const chosen = targets.filter(({ name }) => values.target.length === 0 || values.target.includes(name));
const seed = Number(values.seed);
const time = Number(values.seconds) * 1_000;
if (chosen.length === 0 || !Number.isSafeInteger(seed) || !(time > 0)) {
  console.error(`--target is one of ${targets.map(({ name }) => name).join(', ')}; --seed and --seconds are numbers`);
  process.exit(2);
}
for (const target of chosen) {
  const isFaulty = values.input === undefined ? await campaign(target) : await repeat(target, values.input);
  if (isFaulty) process.exitCode = 1;
}

async function campaign(target: FuzzTarget): Promise<boolean> {
  const result = await fuzz(target, { seed, runs: Number.POSITIVE_INFINITY, time });
  console.log(row(target.name, result));
  if (result.fault === undefined) return false;
  const file = `fuzz-${target.name.replace('/', '-')}-${seed}.bin`;
  writeFileSync(file, result.fault.input);
  console.log(`${result.fault.why}\n  npm run fuzz -- --target ${target.name} --input ${file}`);
  return true;
}

async function repeat(target: FuzzTarget, file: string): Promise<boolean> {
  const fault = await faultOf(target, readFileSync(file));
  console.log(`${target.name}: ${fault?.why ?? 'good'}`);
  return fault !== undefined;
}

function row(name: string, { runs, blocks, kept, fault }: FuzzResult): string {
  const verdict = fault === undefined ? '✓' : '✗';
  return `${verdict} ${name.padEnd(32)} ${String(runs).padStart(8)} inputs, ${blocks} blocks, ${kept} kept (seed ${seed})`;
}
