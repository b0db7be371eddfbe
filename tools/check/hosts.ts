import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { PUBLIC_HOSTS } from '@sallyport/risk';

const execute = promisify(execFile);

/** No registry's host is spelled out in the repository: the list of labels in packages/risk is the only place. */
export async function checkHosts(root: string): Promise<void> {
  const hosts = Object.values(PUBLIC_HOSTS)
    .flat()
    .map((labels) => labels.join('.'));
  const patterns = hosts.flatMap((host) => ['-e', host]);
  const found = await grep(root, [
    'grep',
    '--name-only',
    '--fixed-strings',
    '--ignore-case',
    '-I',
    ...patterns,
    '--',
    '.',
    ':!dist/*/licenses.txt',
  ]);
  if (found !== '')
    throw new Error(`a registry's host is spelled out; take it from packages/risk/src/hosts.ts:\n${found}`);
}

/** `git grep` ends with 1 when it finds nothing, which is what we hope for. */
async function grep(root: string, options: string[]): Promise<string> {
  try {
    const { stdout } = await execute('git', options, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if ((error as { code?: number }).code === 1) return '';
    throw error;
  }
}
