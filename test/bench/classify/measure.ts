import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** GNU time tells what a process and its children took. */
const TIME = '/usr/bin/time';

/** What a whole process took, its children included. */
export interface Cost {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor time, user and system. */
  readonly cpu: number;
  /** The peak of the largest process, in MiB. */
  readonly memory: number;
}

/** What a command is run with. */
export interface Surroundings {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command to its end and says what it took; what it prints is thrown away. */
export async function measure(
  command: string,
  args: readonly string[],
  { input, env }: Surroundings = {},
): Promise<Cost> {
  if (!existsSync(TIME)) throw new Error(`${TIME} is missing: install GNU time`);
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-time-'));
  const report = join(folder, 'report');
  const nowhere = openSync('/dev/null', 'w');
  try {
    const start = performance.now();
    const child = spawn(TIME, ['-o', report, '-f', '%U %S %M', command, ...args], {
      stdio: ['pipe', nowhere, 'inherit'],
      env: { ...process.env, ...env },
    });
    child.stdin?.end(input);
    const [status] = await once(child, 'close');
    const wall = (performance.now() - start) / 1000;
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
    const [user = 0, system = 0, peak = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
    return { wall, cpu: user + system, memory: peak / 1024 };
  } finally {
    closeSync(nowhere);
    rmSync(folder, { recursive: true });
  }
}

/** The least of several runs: what else the machine does only ever adds. */
export async function least(runs: number, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let at = 0; at < runs; at++) costs.push(await run());
  const min = (key: keyof Cost) => Math.min(...costs.map((cost) => cost[key]));
  return { wall: min('wall'), cpu: min('cpu'), memory: min('memory') };
}

/** A repository's newest commits without merges, each with its parent, as lines of `BASE HEAD`. */
export function neighbours(dir: string, most: number): string[] {
  const args = ['-C', dir, 'rev-list', '--max-parents=1', '--parents', `--max-count=${most + 1}`, 'HEAD'];
  const { stdout } = spawnSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = stdout.trim().split('\n').reverse();
  return lines.flatMap((line) => {
    const [head, base] = line.split(' ');
    return head && base ? [`${base} ${head}`] : [];
  });
}
