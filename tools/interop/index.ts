import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { ensureTool } from '../go/install.ts';
import { TOOLS } from '../go/tools.ts';

/** `npm run test:interop [-- PATTERN]`: builds the real servers and tools once, then runs test/interop against them. */
const root = resolve(import.meta.dirname, '../..');
for (const tool of TOOLS) await ensureTool(tool.name);
const jest = join(root, 'node_modules/jest/bin/jest.js');
const options = ['--config', join(root, 'tools/interop/jest.config.js'), '--runInBand', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', jest, ...options], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
