import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Two pages have room for everything but the patterns of very many secrets, for which it grows. */
const MEMORY = ['--initialMemory', '2'];
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', ...MEMORY];

/** The text of packages/gateway/src/simd/module.ts: packages/gateway/assembly as a module that every bundle can carry. */
export async function assemblyModule(root: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-assembly-'));
  try {
    const file = join(folder, 'module.wasm');
    const compiler = join(root, 'node_modules/assemblyscript/bin/asc.js');
    const entry = 'packages/gateway/assembly/index.ts';
    await execute(process.execPath, [compiler, entry, '--outFile', file, ...OPTIONS], { cwd: root });
    const module = readFileSync(file).toString('base64');
    return `// Made by \`npm run generate\` from packages/gateway/assembly; do not edit.\nexport const MODULE =\n  '${module}';\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
