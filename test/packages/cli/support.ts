import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { type CliIo, run } from '@sallyport/cli';
import { gitText } from '@sallyport/testing';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as a process would, without one. */
export async function sallyport(argv: readonly string[], { stdin = '', isTTY = false } = {}): Promise<Ran> {
  const written = { out: '', err: '' };
  const io: CliIo = {
    stdin: Readable.from([stdin]),
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    isTTY,
    env: {},
    cwd: tmpdir(),
    status: 0,
  };
  return { status: await run(argv, io), ...written };
}

export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'sallyport-cli-'));
}

/** A repository with one commit for each set of files, and the commits' ids. */
export async function repositoryOf(...commits: Record<string, string>[]): Promise<{ dir: string; oids: string[] }> {
  const dir = scratch();
  await gitText(dir, ['init', '--quiet', '--initial-branch=main']);
  const oids: string[] = [];
  for (const files of commits) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    await gitText(dir, ['add', '--all']);
    await gitText(dir, ['commit', '--quiet', '--allow-empty', '--message=step']);
    oids.push(await gitText(dir, ['rev-parse', 'HEAD']));
  }
  return { dir, oids };
}
