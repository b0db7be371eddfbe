import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** What becomes a bundle: where tsc wrote its entry, and the folder below `dist/` that it goes to. */
export interface Bundle {
  readonly name: string;
  readonly entry: string;
}

/** The command line and every action that has an entry. */
export function bundlesOf(root: string): Bundle[] {
  const actions = readdirSync(join(root, 'actions'))
    .sort()
    .filter((name) => existsSync(join(root, 'actions', name, 'src/index.ts')))
    .map((name) => ({ name, entry: join(root, 'build/actions', name, 'src/index.js') }));
  return [{ name: 'cli', entry: join(root, 'build/packages/cli/src/bin.js') }, ...actions];
}

/** Bundles one entry with everything that it imports; dynamic imports become chunks that load when needed. */
export async function bundle(root: string, { entry, name }: Bundle, dist: string): Promise<void> {
  const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');
  const options = [
    '--out',
    join(dist, name),
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
    '--target',
    'es2023',
  ];
  await execute(process.execPath, [ncc, 'build', entry, ...options], { cwd: root, maxBuffer: 64 * 1024 * 1024 });
}
