import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { ensureTool } from '../go/install.ts';
import { VAULT_TOOLS } from '../go/tools.ts';

/** `npm run test:vault`: the gateway's credentials from Vault itself. Building that takes long. */
const root = resolve(import.meta.dirname, '../..');
for (const { name } of VAULT_TOOLS) await ensureTool(name);
const jest = join(root, 'node_modules/jest/bin/jest.js');
const options = ['--config', join(root, 'tools/interop/vault.config.js'), '--runInBand', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', jest, ...options], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
