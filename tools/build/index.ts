import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle, bundlesOf } from './bundle.ts';
import { compile } from './compile.ts';
import { buildPolicy } from './policy.ts';

const root = resolve(import.meta.dirname, '../..');

/** Builds all of `dist/` into a folder that is emptied first: a stale chunk would go unseen otherwise. */
export async function build(dist: string, only: readonly string[] = []): Promise<void> {
  compile(root);
  if (only.length === 0) rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n');
  await buildPolicy(join(dist, 'policy'));
  for (const one of bundlesOf(root)) {
    if (only.length > 0 && !only.includes(one.name)) continue;
    await bundle(root, one, dist);
    process.stdout.write(`dist/${one.name}\n`);
  }
}

if (process.argv[1] === import.meta.filename) await build(resolve(root, 'dist'), process.argv.slice(2));
