/** The world as a command sees it; a test gives its own. */
export interface CliIo {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Somebody is looking: colour and progress are welcome. */
  readonly isTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** What the process will end with: 0 yes, 1 no, 2 error. */
  status: ExitStatus;
}

export interface Output {
  write(text: string): unknown;
}

export type ExitStatus = 0 | 1 | 2;

/** The real process. `NO_COLOR` (no-color.org) counts as nobody looking. */
export function processIo(): CliIo {
  return {
    // Opened when a command asks for it: that loads Node's sockets.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    isTTY: process.stdout.isTTY === true && !process.env.NO_COLOR,
    env: process.env,
    cwd: process.cwd(),
    status: 0,
  };
}
