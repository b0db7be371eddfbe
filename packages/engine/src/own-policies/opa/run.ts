import { execFile } from 'node:child_process';
import { SallyportError } from '@sallyport/core';
import type { OpaTool } from './private-opa.ts';

const MAX_MILLISECONDS = 10_000;
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const MAX_MEMORY_KIB = 4 * 1024 * 1024;

/**
 * Runs opa with an empty environment, bounded in time, memory (where the system has `ulimit`) and output.
 * @param accepted exit statuses beside 0 that come with an answer
 * @returns its standard output
 * @throws SallyportError POLICIES_FAILED when it exits with anything but 0, is stopped, or says too much
 */
export function runOpa(
  { path }: Pick<OpaTool, 'path'>,
  args: readonly string[],
  folder: string,
  accepted: readonly number[] = [],
): Promise<string> {
  const limited = process.platform === 'linux';
  const [program, all] = limited
    ? ['/bin/sh', ['-c', `ulimit -v ${MAX_MEMORY_KIB}; exec "$0" "$@"`, path, ...args]]
    : [path, args];
  const env = { HOME: folder, GOMEMLIMIT: `${MAX_MEMORY_KIB / 4}KiB` };
  const options = {
    cwd: folder,
    env,
    timeout: MAX_MILLISECONDS,
    killSignal: 'SIGKILL',
    maxBuffer: MAX_OUTPUT_BYTES,
  } as const;
  return new Promise((resolve, reject) => {
    execFile(program as string, all as string[], options, (error, stdout, stderr) => {
      const answered = error === null || (!error.killed && accepted.includes(Number(error.code)));
      if (answered) resolve(stdout);
      else
        reject(
          evaluationFailed(
            error.killed ? `it was stopped after ${MAX_MILLISECONDS} ms` : stdout || stderr || error.message,
          ),
        );
    });
  });
}

/** @returns what the gate says when opa gives no answer. */
export function evaluationFailed(why: string): SallyportError {
  return new SallyportError({
    code: 'POLICIES_FAILED',
    message: `opa could not evaluate gate.policies: ${why.slice(0, 2000)}`,
    remedy: 'Mend the policy at the base commit; until then it denies.',
  });
}
