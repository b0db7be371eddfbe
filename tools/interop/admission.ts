import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { ensureTool } from '../go/install.ts';
import { ADMISSION_TOOLS } from '../go/tools.ts';

/** `npm run test:admission`: the policies of examples/admission, by the programs that admit. Building those takes long. */
const root = resolve(import.meta.dirname, '../..');
for (const name of ['cosign', 'fulcio', 'rekor-tiles', 'ct', 'tsa', 'registry']) await ensureTool(name);
for (const { name } of ADMISSION_TOOLS) await ensureTool(name);
const jest = join(root, 'node_modules/jest/bin/jest.js');
const options = ['--config', join(root, 'tools/interop/admission.config.js'), '--runInBand', ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, ['--experimental-vm-modules', jest, ...options], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
