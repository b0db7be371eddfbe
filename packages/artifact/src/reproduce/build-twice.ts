import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { SallyportError } from '@sallyport/core';
import { compareOutputs, type Difference, digestsOf } from './compare.ts';

export interface BuildTask {
  /** The folder with the sources; each build gets a copy of its own. */
  readonly source: string;
  /** Run by bash in the copy. */
  readonly command: string;
  /** Files or folders that the command makes, relative to the copy. */
  readonly outputs: readonly string[];
  /** Variables that both builds get, beside `PATH`. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: string;
  /** For one build, in milliseconds. */
  readonly timeoutMs: number;
  /** Between the starts of the two; by default what archives need in order to show it. */
  readonly apartMs?: number;
  /** Where what the builds say goes. */
  readonly say: (text: string) => void;
}

/** What two builds of the same sources came to. The folders are gone once `use` has returned. */
export interface Rebuilt {
  readonly identical: boolean;
  readonly differences: readonly Difference[];
  /** SHA-256 of each file that the first and the second build made. */
  readonly runs: readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>];
  /** The copies in which the two builds ran. */
  readonly folders: readonly [string, string];
}

/** Everything that a build should not depend on, and how it is varied. */
const VARIATIONS = [
  { folder: 'a', TZ: 'UTC', LANG: 'C.UTF-8', umask: '022' },
  { folder: join('a-longer-path', 'below'), TZ: 'Pacific/Auckland', LANG: 'en_US.UTF-8', umask: '002' },
] as const;

/** Archives keep times to one or two seconds: what is younger than that would not show. */
const APART_MS = 2_100;

/**
 * Builds the same sources twice, in clean folders of different paths, at different times, in different time zones and
 * with different homes, and compares the outputs byte by byte.
 * @throws SallyportError REPRODUCE_OUTPUT_INVALID, REPRODUCE_BUILD_FAILED, REPRODUCE_NO_OUTPUT
 */
export async function buildTwice<T>(task: BuildTask, use: (rebuilt: Rebuilt) => Promise<T>): Promise<T> {
  for (const output of task.outputs) checkOutput(output);
  const root = await mkdtemp(join(tmpdir(), 'sallyport-reproduce-'));
  try {
    const folders: string[] = [];
    let started = 0;
    for (const variation of VARIATIONS) {
      await new Promise((wake) => setTimeout(wake, Math.max(0, started + (task.apartMs ?? APART_MS) - Date.now())));
      started = Date.now();
      folders.push(await build(task, root, variation));
    }
    const [first, second] = folders as [string, string];
    const differences = await compareOutputs(first, second, task.outputs);
    const runs = [await digestsOf(first, task.outputs), await digestsOf(second, task.outputs)] as const;
    return await use({ identical: differences.length === 0, differences, runs, folders: [first, second] });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function build(task: BuildTask, root: string, variation: (typeof VARIATIONS)[number]): Promise<string> {
  const { folder, umask, TZ, LANG } = variation;
  const work = join(root, folder, 'source');
  const home = join(root, folder, 'home');
  await mkdir(home, { recursive: true });
  await cp(resolve(task.source), work, { recursive: true, verbatimSymlinks: true });
  for (const output of task.outputs) await rm(join(work, output), { recursive: true, force: true });
  const env = { ...task.env, PATH: task.path, HOME: home, TMPDIR: home, TZ, LANG };
  const script = `umask ${umask}; cd "$1"; eval "$2"`;
  const args = ['--noprofile', '--norc', '-euo', 'pipefail', '-c', script, 'build', work, task.command];
  const status = await runGroup(args, { cwd: work, env }, task);
  if (status !== '') throw failed(task.command, status);
  return work;
}

/** Runs bash as a process group of its own: what it leaves behind ends with it, or when the time is over. */
function runGroup(
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
  { say, timeoutMs }: BuildTask,
): Promise<string> {
  return new Promise((done) => {
    const child = spawn('bash', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const endAll = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // Nobody of the group is left.
      }
    };
    const timer = setTimeout(endAll, timeoutMs);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => say(text.toString()));
    child.once('exit', endAll);
    child.once('error', (error) => done(error.message));
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      done(code === 0 ? '' : `it ended with ${code ?? signal}`);
    });
  });
}

function checkOutput(output: string): void {
  const inside = output !== '' && !output.split(/[\\/]/).includes('..') && !resolve(sep, output).endsWith(`${sep}..`);
  if (inside && resolve('/x', output).startsWith('/x/')) return;
  throw new SallyportError({
    code: 'REPRODUCE_OUTPUT_INVALID',
    message: `${JSON.stringify(output)} is no path below the sources`,
    remedy: 'Give what the command makes, relative to the source folder, for instance dist.',
  });
}

function failed(command: string, why: string): SallyportError {
  return new SallyportError({
    code: 'REPRODUCE_BUILD_FAILED',
    message: `\`${command.slice(0, 200)}\` failed: ${why}`,
    remedy: 'Run it in a clean copy of the sources; variables that it needs are given with --env.',
  });
}
