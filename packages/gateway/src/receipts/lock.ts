import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SallyportError } from '@sallyport/core';

/** Two gateways in one directory would write over each other: the second does not start. */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, '.lock');
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(path, `${process.pid} ${startOf(process.pid)}\n`, { flag: 'wx', mode: 0o600 });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (readHolder(path) !== undefined) break;
      rmSync(path, { force: true });
    }
  }
  throw new SallyportError({
    code: 'GATEWAY_RECEIPTS_LOCKED',
    message: `another gateway writes its receipts to ${directory}`,
    remedy: 'Give each gateway a directory of its own.',
  });
}

/** The process of the gateway that writes to a directory; undefined when none does. */
export function holderOf(directory: string): number | undefined {
  return readHolder(join(directory, '.lock'));
}

function readHolder(path: string): number | undefined {
  let content: string;
  try {
    content = readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
  const [pid, start] = content.trim().split(' ');
  const holder = Number(pid);
  const isHeld = Number.isSafeInteger(holder) && holder > 0 && isAlive(holder) && startOf(holder) === start;
  return isHeld ? holder : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, where the system says so (Linux, proc(5): field 22); its state when it is a zombie. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? 'zombie' : (fields[19] ?? 'unknown');
  } catch {
    return 'unknown';
  }
}
