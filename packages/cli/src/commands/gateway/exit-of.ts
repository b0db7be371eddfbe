import type { ChildProcess } from 'node:child_process';

/** How a process ends: its exit status, null when a signal ended it. @throws Error it could not be started */
export function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}
