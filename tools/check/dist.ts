import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from '../build/index.ts';

/** `dist/` is byte by byte what a build from clean makes; a file too many is as wrong as one that differs. */
export async function checkDist(root: string): Promise<void> {
  mkdirSync(join(root, '.tools'), { recursive: true });
  const fresh = mkdtempSync(join(root, '.tools/dist-'));
  try {
    await build(fresh);
    const differing = compare(digests(join(root, 'dist')), digests(fresh));
    if (differing.length > 0) {
      throw new Error(
        `dist differs from a clean build; run \`npm run build\` and commit it:\n  ${differing.join('\n  ')}`,
      );
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function digests(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (relative(folder, path).split(sep).includes('.cache')) continue; // What V8 compiled, kept by the command line.
    found.set(relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex'));
  }
  return found;
}

function compare(committed: Map<string, string>, built: Map<string, string>): string[] {
  const paths = [...new Set([...committed.keys(), ...built.keys()])].sort();
  return paths.filter((path) => committed.get(path) !== built.get(path));
}
