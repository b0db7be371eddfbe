import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Message, Order } from './protocol.ts';

export type Ended =
  | Extract<Message, { kind: 'done' }>
  /** It ended before a file of tests was loaded: nothing was tested. */
  | { readonly kind: 'unloaded'; readonly why: string }
  /** It ended before it had said what came of its tests. */
  | { readonly kind: 'died'; readonly why: string }
  | { readonly kind: 'endless' };

/**
 * Seconds of processor time, several times what all tests of a package take: on a busy machine a slow run is not taken
 * for an endless one.
 */
const PROCESSOR_SECONDS = 60;
const XCPU = 'SIGXCPU';

/** Runs tests in a process of its own. */
export function runInProcess(order: Order): Promise<Ended> {
  const program = [process.execPath, join(import.meta.dirname, 'run-tests.ts')];
  const child = spawn('/bin/sh', ['-c', `ulimit -t ${PROCESSOR_SECONDS}; exec "$@"`, 'sh', ...program], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'test', FORCE_COLOR: '0' },
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr = (stderr + text).slice(-4096);
  });
  let loaded = false;
  let done: Ended | undefined;
  child.on('message', (message: Message) => {
    if (message.kind === 'loaded') loaded = true;
    else done ??= message;
  });
  child.send(order);
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ kind: 'unloaded', why: error.message }));
    child.on('close', (code, signal) => {
      const why = `status ${code ?? signal}: ${stderr}`;
      if (done !== undefined) resolve(done);
      else if (signal === XCPU || signal === 'SIGKILL') resolve({ kind: 'endless' });
      else resolve({ kind: loaded ? 'died' : 'unloaded', why });
    });
  });
}
