import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestFile } from '../support.ts';
import { type Case, type Edit, PROJECT } from './cases.ts';

/** The commits of a case in a repository. */
export interface Pair {
  readonly base: string;
  readonly head: string;
}

/**
 * Writes one bare repository with a base and a head commit for each case, all in one `git fast-import`.
 * @returns the repository's folder, and the commits in the order of the cases
 */
export async function repositoryOf(cases: readonly Case[]): Promise<{ readonly dir: string; readonly pairs: Pair[] }> {
  const dir = mkdtempSync(join(tmpdir(), 'sallyport-battery-'));
  await run(dir, ['init', '--quiet', '--bare', '.']);
  const parts: Buffer[] = [commit(1, undefined, PROJECT)];
  const marks = cases.map(({ before, after }, at) => {
    const base = before === undefined ? 1 : 2 * at + 2;
    if (before !== undefined) parts.push(commit(base, 1, before));
    parts.push(commit(2 * at + 3, base, after));
    return { base, head: 2 * at + 3 };
  });
  await run(dir, ['fast-import', '--quiet', '--export-marks=marks'], Buffer.concat(parts));
  const oids = new Map(
    (await readFile(join(dir, 'marks'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => line.slice(1).split(' ') as [string, string]),
  );
  const oid = (mark: number) => oids.get(String(mark)) as string;
  return { dir, pairs: marks.map(({ base, head }) => ({ base: oid(base), head: oid(head) })) };
}

async function run(dir: string, argv: readonly string[], stdin?: Buffer): Promise<void> {
  const git = spawn('git', ['-C', dir, ...argv], { stdio: ['pipe', 'ignore', 'inherit'] });
  git.stdin.end(stdin);
  const [status] = await once(git, 'close');
  if (status !== 0) throw new Error(`git ${argv[0]} ended with ${status}`);
}

/** A commit on top of another one, in the words of git-fast-import(1). */
function commit(mark: number, parent: number | undefined, edit: Edit): Buffer {
  const files = Object.entries(edit).map(([path, file]) => modification(quoted(path), file));
  const from = parent === undefined ? '' : `from :${parent}\n`;
  const header = `commit refs/heads/c${mark}\nmark :${mark}\ncommitter A <a@example.org> 1700000000 +0000\ndata 1\nm\n`;
  return Buffer.concat([Buffer.from(header + from), ...files, Buffer.from('\n')]);
}

function modification(path: string, file: TestFile | null): Buffer {
  if (file === null) return Buffer.from(`D ${path}\n`);
  const { mode, bytes } =
    typeof file === 'string' || file instanceof Uint8Array ? { mode: '100644', bytes: file } : file;
  if (mode === '160000') return Buffer.from(`M 160000 ${String(bytes)} ${path}\n`);
  const content = Buffer.from(bytes as string);
  return Buffer.concat([Buffer.from(`M ${mode} inline ${path}\ndata ${content.length}\n`), content, Buffer.from('\n')]);
}

/** A path in git's quotes, every byte beyond printable ASCII as an octal escape. */
function quoted(path: string): string {
  const escaped = [...Buffer.from(path)].map((byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x22 || byte === 0x5c
      ? `\\${byte.toString(8).padStart(3, '0')}`
      : String.fromCharCode(byte),
  );
  return `"${escaped.join('')}"`;
}
