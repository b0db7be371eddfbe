import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { decide, policyData, policyInput } from '@sallyport/policy';
import { allowedInput } from '../../packages/policy/inputs.ts';
import { largeInput } from './input.ts';
import { BARE, bundledDecision, processMilliseconds } from './process.ts';

const root = resolve(import.meta.dirname, '../../..');
const OPA = join(root, '.tools/opa@1.22.2/opa');
const RUNS = 200;

async function milliseconds(work: () => unknown, runs = RUNS): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}

/** The processor's time for one, in the best of eight parts of the runs: what else the machine does only ever adds. */
async function cpuMilliseconds(work: () => unknown): Promise<number> {
  const parts: number[] = [];
  for (let part = 0; part < 8; part++) {
    const start = process.cpuUsage();
    for (let run = 0; run < RUNS / 8; run++) await work();
    const { user, system } = process.cpuUsage(start);
    parts.push((user + system) / 1000 / (RUNS / 8));
  }
  return Math.min(...parts);
}

/** `opa eval` as a process, as a gate without WebAssembly would call it. */
function opaProcess(folder: string): () => unknown {
  const input = largeInput();
  writeFileSync(join(folder, 'input.json'), JSON.stringify(policyInput(input)));
  writeFileSync(join(folder, 'data.json'), JSON.stringify(policyData(input.configuration)));
  const policies = ['lib', 'rules'].flatMap((name) => ['-d', join(root, 'policies', name)]);
  const rest = ['-d', join(folder, 'data.json'), '-i', join(folder, 'input.json'), 'data.sallyport.rules'];
  return () => execFileSync(OPA, ['eval', ...policies, ...rest], { maxBuffer: 64 * 1024 * 1024 });
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-bench-'));
  try {
    const [small, large] = [allowedInput(), largeInput()];
    const first = await milliseconds(() => decide(small), 1);
    const warm = await milliseconds(() => decide(small));
    const warmLarge = await milliseconds(() => decide(large));
    const cpu = await cpuMilliseconds(() => decide(large));
    const bundled = bundledDecision(folder);
    const once = (input: typeof large): number => (bundled ? processMilliseconds(bundled(input)) : Number.NaN);
    const opa = await milliseconds(opaProcess(folder), 9);
    const rows = [
      ['first decision in a process (loads the rules)', first, ''],
      ['warm decision, small', warm, 'at most 5 ms'],
      ['warm decision, 200 of everything', warmLarge, 'at most 5 ms'],
      ["the same, processor's time", cpu, 'at most 5 ms'],
      ["a process with one decision, bundled: processor's time", once(small), 'at most 100 ms'],
      ['the same, 200 of everything', once(large), ''],
      ["a bare node process: processor's time", processMilliseconds(BARE), ''],
      ['opa eval process', opa, ''],
    ] as const;
    for (const [name, value, bound] of rows)
      console.log(`${name.padEnd(56)} ${value.toFixed(2).padStart(8)} ms  ${bound}`);
    console.log(`opa eval process / warm decision: ${(opa / warmLarge).toFixed(1)} times (asked for: 10)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
