import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ActRun, readActLog } from './act-log.ts';

type Values = Readonly<Record<string, string>>;

export interface ActOptions {
  /** The act program. */
  readonly program: string;
  /** The consumer's repository; it must not lie below a package.json with `"type": "module"`. */
  readonly cwd: string;
  /** The workflow's path below it. */
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };
  readonly env?: Values;
  readonly secrets?: Values;
  readonly variables?: Values;
  /** `owner/repo@ref` to the folder that stands for it. */
  readonly repositories?: Values;
  readonly actor?: string;
  /** A folder of programs that come before the machine's. */
  readonly programs?: string;
  /** Milliseconds; 120,000 unless given. */
  readonly timeout?: number;
}

const LABELS = ['ubuntu-latest', 'ubuntu-24.04', 'ubuntu-22.04'];

/**
 * Runs a workflow with act's host runner. Nothing of this process's environment reaches it: host mode hands its whole
 * environment to every step.
 */
export async function runAct(options: ActOptions): Promise<ActRun> {
  const home = mkdtempSync(join(tmpdir(), 'act-'));
  const program = spawn(options.program, argumentsOf(options, home), {
    env: {
      HOME: home,
      PATH: [
        dirname(process.execPath),
        ...(options.programs === undefined ? [] : [options.programs]),
        '/usr/local/bin',
        '/usr/bin',
        '/bin',
      ].join(':'),
      LANG: 'C.UTF-8',
    },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  program.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  program.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const timer = setTimeout(() => killGroup(program.pid), options.timeout ?? 120_000);
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      program.on('error', reject);
      program.on('close', resolve);
    });
    return readActLog(exitCode, Buffer.concat(output).toString('utf8'), Buffer.concat(errors).toString('utf8'));
  } finally {
    clearTimeout(timer);
    rmSync(home, { recursive: true, force: true });
  }
}

/** Its steps are processes of their own, in its group. */
function killGroup(pid: number | undefined): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

function argumentsOf(options: ActOptions, home: string): string[] {
  // A .yml name: act reads it as YAML, without the quoting and expansion of dotenv files.
  const valuesFile = (name: string, values: Values): string => {
    const path = join(home, `${name}.yml`);
    writeFileSync(path, JSON.stringify(values));
    return path;
  };
  writeFileSync(join(home, 'event.json'), JSON.stringify(options.event.payload));
  return [
    options.event.name,
    ...['-C', options.cwd, '-W', options.workflow, '-e', join(home, 'event.json'), '-a', options.actor ?? 'alice'],
    ...['--json', '--no-cache-server', '--no-skip-checkout', '--concurrent-jobs', '1'],
    ...['--action-cache-path', join(home, 'cache')],
    ...['--env-file', valuesFile('env', options.env ?? {})],
    ...['--secret-file', valuesFile('secrets', options.secrets ?? {})],
    ...['--var-file', valuesFile('variables', options.variables ?? {})],
    ...['--input-file', valuesFile('inputs', {})],
    ...LABELS.flatMap((label) => ['-P', `${label}=-self-hosted`]),
    ...Object.entries(options.repositories ?? {}).flatMap(([name, folder]) => [
      '--local-repository',
      `${name}=${folder}`,
    ]),
  ];
}
