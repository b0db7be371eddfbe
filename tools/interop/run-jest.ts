import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { ensureTool } from '../go/install.ts';

const root = resolve(import.meta.dirname, '../..');

/** Builds tools once, then runs the tests of a configuration beside this file, one after the other: [-- PATTERN]. */
export async function runJest(config: string, tools: readonly string[]): Promise<void> {
  for (const name of tools) await ensureTool(name);
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const options = ['--config', join(import.meta.dirname, config), '--runInBand', ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', jest, ...options], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
