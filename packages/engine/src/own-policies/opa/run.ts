import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';
import { SallyportError, sha256 } from '@sallyport/core';

/** Which opa evaluates a team's own policies. */
export interface OpaOptions {
  /** The program; the first `opa` on PATH unless told. */
  readonly path?: string | undefined;
  /** What its bytes have to hash to; not checked unless told. */
  readonly sha256?: string | undefined;
  /** One of these, too: what the configuration at the base pins. Any, where there is none. */
  readonly pinned?: readonly string[] | undefined;
}

export interface OpaTool {
  readonly path: string;
  readonly sha256: string;
}

const MAX_MILLISECONDS = 10_000;
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const MAX_MEMORY_KIB = 4 * 1024 * 1024;

/**
 * Finds opa, and checks that it is the one that is expected.
 * @throws SallyportError POLICIES_OPA_MISSING, POLICIES_OPA_CHANGED
 */
export async function findOpa({ path, sha256: given, pinned = [] }: OpaOptions, env = process.env): Promise<OpaTool> {
  const found = path ?? (await firstOnPath(env.PATH ?? ''));
  const bytes = found === undefined ? undefined : await readFile(found).catch(() => undefined);
  if (found === undefined || bytes === undefined) {
    throw new SallyportError({
      code: 'POLICIES_OPA_MISSING',
      message: `gate.policies needs opa, and ${path ?? 'no opa on PATH'} can be read`,
      remedy: 'Install opa 1.x, or give its path.',
    });
  }
  const digest = sha256(bytes);
  const expected = [...(given === undefined ? [] : [given]), ...(pinned.length === 0 ? [] : [pinned.join(' or ')])];
  const fits = (given === undefined || given === digest) && (pinned.length === 0 || pinned.includes(digest));
  if (fits) return { path: found, sha256: digest };
  throw new SallyportError({
    code: 'POLICIES_OPA_CHANGED',
    message: `${found} has the SHA-256 ${digest}, expected was ${expected.join(' and ')}`,
    remedy: 'Install the opa that the checksum belongs to, or correct "gate.opa" at the base commit.',
  });
}

async function firstOnPath(path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter(isAbsolute)) {
    const file = join(folder, process.platform === 'win32' ? 'opa.exe' : 'opa');
    const usable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (usable) return file;
  }
  return undefined;
}

/**
 * Runs opa with an empty environment, bounded in time, memory (where the system has `ulimit`) and output.
 * @param accepted exit statuses beside 0 that come with an answer
 * @returns its standard output
 * @throws SallyportError POLICIES_FAILED when it exits with anything but 0, is stopped, or says too much
 */
export function runOpa(
  { path }: OpaTool,
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
          failed(error.killed ? `it was stopped after ${MAX_MILLISECONDS} ms` : stdout || stderr || error.message),
        );
    });
  });
}

function failed(why: string): SallyportError {
  return new SallyportError({
    code: 'POLICIES_FAILED',
    message: `opa could not evaluate gate.policies: ${why.slice(0, 2000)}`,
    remedy: 'Mend the policy at the base commit; until then it denies.',
  });
}
