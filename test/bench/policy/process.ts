import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serialize } from 'node:v8';
import type { DecideInput } from '@sallyport/policy';

const root = resolve(import.meta.dirname, '../../..');

/** One decision, and the processor's time (microseconds) from the start of the process to it. */
const PROGRAM = `import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { decide } from '@sallyport/policy';
await decide(deserialize(readFileSync(process.argv[2])));
const { user, system } = process.cpuUsage();
process.stdout.write(String(user + system));
`;

/** The same program without a decision. */
export const BARE: readonly string[] = [
  '-e',
  'const { user, system } = process.cpuUsage(); process.stdout.write(String(user + system));',
];

/** Bundles a program that decides once, as a published bundle has it; undefined where `npm run build` has not run. */
export function bundledDecision(folder: string): ((input: DecideInput) => readonly string[]) | undefined {
  if (!existsSync(join(root, 'build/packages/policy/src/index.js'))) return undefined;
  const source = join(root, 'build/bench-policy');
  mkdirSync(source, { recursive: true });
  try {
    writeFileSync(join(source, 'once.js'), PROGRAM);
    const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
    const options = ['--out', join(folder, 'once'), '--no-cache', '--quiet', '--target', 'es2023'];
    execFileSync(process.execPath, [ncc, 'build', join(source, 'once.js'), ...options], { cwd: root });
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
  let files = 0;
  return (input) => {
    const file = join(folder, `input-${files++}`);
    writeFileSync(file, serialize(input));
    return [join(folder, 'once/index.js'), file];
  };
}

/** The least processor time of several runs, in milliseconds: what else the machine does only ever adds. */
export function processMilliseconds(args: readonly string[], runs = 15): number {
  const times = Array.from({ length: runs }, () => Number(execFileSync(process.execPath, args)) / 1000);
  return Math.min(...times);
}
