import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { decide, policyData, policyInput } from '@sallyport/policy';
import { allowedInput } from '../../packages/policy/inputs.ts';
import { largeInput } from './input.ts';

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

/** The mean of the processor's time: what the machine is doing beside makes less of a difference to it. */
async function cpuMilliseconds(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  for (let run = 0; run < RUNS; run++) await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / RUNS;
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
    const child = `${import.meta.dirname}/once.ts`;
    const cpu = await cpuMilliseconds(() => decide(large));
    const ours = await milliseconds(() => spawnSync(process.execPath, [child]), 9);
    const bare = await milliseconds(() => spawnSync(process.execPath, ['-e', '0']), 9);
    const opa = await milliseconds(opaProcess(folder), 9);
    const rows = [
      ['first decision in a process (loads the rules)', first, ''],
      ['warm decision, small', warm, 'at most 5 ms'],
      ['warm decision, 200 of everything', warmLarge, 'at most 5 ms'],
      ["the same, processor's time", cpu, ''],
      ['process with one decision, from sources', ours, 'at most 100 ms, bundled'],
      ['bare node process', bare, ''],
      ['opa eval process', opa, ''],
    ] as const;
    for (const [name, value, bound] of rows)
      console.log(`${name.padEnd(48)} ${value.toFixed(2).padStart(8)} ms  ${bound}`);
    console.log(`opa eval process / warm decision: ${(opa / warmLarge).toFixed(1)} times (asked for: 10)`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
