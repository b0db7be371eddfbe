import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { linkPackages } from '../../../tools/build/compile.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'sallyport-compile-')));
afterAll(() => rmSync(root, { recursive: true }));

function dependency(folder: string): string {
  const path = join(root, folder, 'node_modules/reader');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.js'), '');
  return join(path, 'index.js');
}

test('a package is bundled with its own version of a dependency, and all others with the root’s', () => {
  const shared = dependency('.');
  const own = dependency('packages/risk');
  for (const name of ['risk', 'core']) {
    mkdirSync(join(root, 'packages', name), { recursive: true });
    writeFileSync(join(root, 'packages', name, 'package.json'), '{ "exports": { ".": "./src/index.ts" } }');
  }
  linkPackages(root, join(root, 'build'));
  const seenFrom = (name: string) => createRequire(join(root, 'build/packages', name, 'src/x.js')).resolve('reader');
  expect(seenFrom('risk')).toBe(own);
  expect(seenFrom('core')).toBe(shared);
});
