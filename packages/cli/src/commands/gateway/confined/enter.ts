import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SallyportError } from '@sallyport/core';
import { SYSTEM_PATH } from './plan.ts';

const execute = promisify(execFile);

/** A network, file systems and processes of its own; what is left inside ends with its first process. */
const NAMESPACES = [
  '--net',
  '--mount',
  '--propagation=private',
  '--pid',
  '--fork',
  '--mount-proc',
  '--ipc',
  '--kill-child',
];

/**
 * The words in front of a command that put it into namespaces of its own, tried out first.
 * @throws SallyportError GATEWAY_NOT_CONFINED
 */
export async function enteringWords(): Promise<string[]> {
  if (process.platform !== 'linux') throw notConfined('namespaces are there on Linux only');
  const words = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n', '--']), 'unshare', ...NAMESPACES, '--'];
  const [program = '', ...rest] = [...words, 'true'];
  await execute(program, rest, { env: { PATH: SYSTEM_PATH } }).catch((cause: Error & { stderr?: string }) => {
    throw notConfined(cause.stderr?.trim().split('\n').at(-1) || cause.message);
  });
  return words;
}

/** A user's numbers. @throws SallyportError GATEWAY_NOT_CONFINED for nobody that is there, for root and for who asks */
export async function userNumbers(name: string): Promise<{ uid: number; gid: number }> {
  const numbers = await Promise.all(
    ['-u', '-g'].map((which) => execute('id', [which, '--', name], { env: { PATH: SYSTEM_PATH } })),
  ).catch(() => {
    throw notConfined(`there is no user "${name}"`);
  });
  const [uid = 0, gid = 0] = numbers.map(({ stdout }) => Number(stdout));
  if (uid === 0 || gid === 0) throw notConfined('root cannot be confined');
  if (uid === process.getuid?.()) throw notConfined(`"${name}" is who starts it, and could read what it can`);
  return { uid, gid };
}

export function notConfined(why: string): SallyportError {
  return new SallyportError({
    code: 'GATEWAY_NOT_CONFINED',
    message: `the command was not started, for it cannot be confined: ${why}`,
    remedy:
      'Run this on Linux as root or with sudo that asks for no password (as on hosted runners), with unshare, setpriv and ip there, and with --user naming somebody who is neither.',
  });
}
