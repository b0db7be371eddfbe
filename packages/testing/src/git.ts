import { spawn } from 'node:child_process';

export interface GitOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** git said no. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly exitCode: number | null;
  /** What it wrote to its standard output all the same (`merge-tree` names the conflicts there). */
  readonly output: string;

  constructor(args: readonly string[], exitCode: number | null, output: string, errors: string) {
    super(`git ${args.join(' ')}: ${errors.trim() || `exit ${exitCode}`}`);
    this.exitCode = exitCode;
    this.output = output;
  }
}

/** The environment of every git that the tests start: nothing of the machine's or the user's configuration. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'GitHub',
  GIT_AUTHOR_EMAIL: 'noreply@github.com',
  GIT_COMMITTER_NAME: 'GitHub',
  GIT_COMMITTER_EMAIL: 'noreply@github.com',
};

/**
 * Runs git without blocking, so that a server in this process can answer the git that it waits for.
 * @throws GitError when git exits with anything but 0
 */
export function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'core.attributesFile=/dev/null', '-C', directory, ...args], {
      env: { ...GIT_ENVIRONMENT, ...options.env },
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const bytes = Buffer.concat(output);
      if (code === 0) resolve(bytes);
      else reject(new GitError(args, code, bytes.toString(), Buffer.concat(errors).toString()));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** The same as trimmed text. */
export async function gitText(directory: string, args: readonly string[], options?: GitOptions): Promise<string> {
  return (await git(directory, args, options)).toString('utf8').trim();
}
