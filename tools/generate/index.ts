import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pages } from './pages.ts';

const root = resolve(import.meta.dirname, '../..');

/** The generated files that differ from what the sources say now. */
export async function staleFiles(): Promise<{ path: string; content: string }[]> {
  const stale = [];
  for (const [path, content] of await pages(root)) {
    const file = join(root, path);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== content) stale.push({ path, content });
  }
  return stale;
}

if (process.argv[1] === import.meta.filename) {
  for (const { path, content } of await staleFiles()) {
    writeFileSync(join(root, path), content);
    process.stdout.write(`${path}\n`);
  }
}
