import { resolve } from 'node:path';
import { checkDist } from './dist.ts';
import { checkGenerated } from './generated.ts';
import { checkHosts } from './hosts.ts';
import { checkImports } from './imports.ts';
import { run } from './run.ts';

const root = resolve(import.meta.dirname, '../..');

/** Each check throws when it finds something; the first that does ends `npm run check`. */
const checks: Record<string, () => Promise<void>> = {
  types: () => run(root, 'node_modules/typescript/bin/tsc', ['--noEmit']),
  lint: () => run(root, 'node_modules/@biomejs/biome/bin/biome', ['ci', '--colors=off', '.']),
  imports: () => checkImports(root),
  hosts: () => checkHosts(root),
  generated: checkGenerated,
  metadata: () =>
    run(root, 'node_modules/jest/bin/jest.js', ['test/metadata'], { NODE_OPTIONS: '--experimental-vm-modules' }),
  dist: () => checkDist(root),
};

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
for (const name of wanted) {
  const check = checks[name];
  if (!check) throw new Error(`there is no check "${name}"; there are ${Object.keys(checks).join(', ')}`);
  const started = Date.now();
  try {
    await check();
  } catch (error) {
    process.stderr.write(`✗ ${name}\n${(error as Error).message}\n`);
    process.exit(1);
  }
  process.stdout.write(`✓ ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
}
