import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from '../build/index.ts';

/** `dist/` is byte by byte what a build from clean makes; a file too many is as wrong as one that differs. */
export async function checkDist(root: string): Promise<void> {
  mkdirSync(join(root, '.tools'), { recursive: true });
  const fresh = mkdtempSync(join(root, '.tools/dist-'));
  try {
    await build(fresh);
    const committed = digests(join(root, 'dist'));
    for (const path of keptByV8(root)) committed.delete(path);
    const differing = compare(committed, digests(fresh));
    if (differing.length > 0) {
      throw new Error(
        `dist differs from a clean build; run \`npm run build\` and commit it:\n  ${differing.join('\n  ')}`,
      );
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** What the command line has V8 keep beside itself: files that git ignores. One that git has is a file too many. */
function keptByV8(root: string): string[] {
  const words = ['ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', ':(glob)dist/*/.cache/**'];
  const listed = execFileSync('git', words, { cwd: root, encoding: 'utf8' }).split('\0');
  return listed.filter((path) => path !== '').map((path) => relative('dist', path));
}

function digests(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex'));
  }
  return found;
}

function compare(committed: Map<string, string>, built: Map<string, string>): string[] {
  const paths = [...new Set([...committed.keys(), ...built.keys()])].sort();
  return paths.filter((path) => committed.get(path) !== built.get(path));
}
