import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { SallyportError } from '@sallyport/core';

/**
 * The environment of every git command: the caller's without its GIT_ variables, no system or user configuration,
 * no replace refs, no grafts, no fetching of missing objects (GIT_NO_LAZY_FETCH is git 2.45; before, the empty list
 * of protocols stops it), messages in English.
 */
function gitEnvironment(gitDirectory: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  return {
    ...Object.fromEntries(inherited),
    GIT_DIR: gitDirectory,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
}

/** A commit-graph file is a cache that nothing verifies; parents are read from the commits. */
const OPTIONS = ['-c', 'core.commitGraph=false', '-c', 'advice.graftFileDeprecated=false'];

/** Starts git in a repository. A missing program is an `error` event; see {@link gitFailure}. */
export function spawnGit(gitDirectory: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', [...OPTIONS, ...args], { env: gitEnvironment(gitDirectory), stdio: 'pipe', windowsHide: true });
}

export interface GitOutput {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const MAX_OUTPUT = 64 * 1024 * 1024;

/** Runs a git command to its end. @throws SallyportError CHANGE_GIT_MISSING, CHANGE_GIT_FAILED when it says too much. */
export function runGit(gitDirectory: string, args: readonly string[]): Promise<GitOutput> {
  return new Promise((resolve, reject) => {
    const child = spawnGit(gitDirectory, args);
    const output = { stdout: '', stderr: '' };
    const take = (stream: 'stdout' | 'stderr') => (text: string) => {
      output[stream] += text;
      if (output[stream].length <= MAX_OUTPUT) return;
      child.kill('SIGKILL');
      reject(gitFailure(new Error(`git ${args[0]} printed more than ${MAX_OUTPUT} bytes`)));
    };
    child.stdout.setEncoding('latin1').on('data', take('stdout'));
    child.stderr.setEncoding('utf8').on('data', take('stderr'));
    child.on('error', (error) => reject(gitFailure(error)));
    child.on('close', (status) => resolve({ status: status ?? -1, ...output }));
    child.stdin.end();
  });
}

/** Why git could not be run, or what it said, as an error that can be acted on. */
export function gitFailure(cause: Error): SallyportError {
  if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
    return new SallyportError({
      code: 'CHANGE_GIT_MISSING',
      message: 'the program git was not found',
      remedy: 'Install git 2.30 or newer, and put it on PATH.',
      cause,
    });
  }
  return new SallyportError({
    code: 'CHANGE_GIT_FAILED',
    message: `git failed: ${cause.message.trim().slice(0, 500)}`,
    remedy: 'Run `git fsck` in the repository, or clone it again.',
    cause,
  });
}
