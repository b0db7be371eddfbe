import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A file's text, or a link's target. */
export type Content = string | Buffer | { readonly link: string };

export interface CommitSpec {
  readonly files: Readonly<Record<string, Content | null>>;
  readonly message?: string;
}

/** A work tree for one change: what is at the base, and the commits that lead to the head. */
export interface TestRepository {
  readonly directory: string;
  readonly base: string;
  readonly head: string;
  /** From the first after the base to the head. */
  readonly commits: readonly string[];
}

const made: string[] = [];

/** Makes a repository whose commits are the same every time. */
export function makeRepository(base: CommitSpec, commits: readonly CommitSpec[]): TestRepository {
  const directory = mkdtempSync(join(tmpdir(), 'sallyport-engine-'));
  made.push(directory);
  git(directory, 'init', '-q', '-b', 'main');
  const [first = '', ...rest] = [base, ...commits].map((spec) => commit(directory, spec));
  return { directory, base: first, head: rest.at(-1) ?? first, commits: rest };
}

export function removeRepositories(): void {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true, force: true });
}

function commit(directory: string, { files, message = 'Change' }: CommitSpec): string {
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    rmSync(file, { recursive: true, force: true });
    if (content === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(file, content);
    else symlinkSync(content.link, file);
  }
  git(directory, 'add', '-A', '-f');
  git(directory, 'commit', '-q', '--allow-empty', '-m', message);
  return git(directory, 'rev-parse', 'HEAD').trim();
}

function git(directory: string, ...args: string[]): string {
  return execFileSync('git', ['-C', directory, ...args], {
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '/usr/bin:/bin',
      HOME: '/nonexistent',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Somebody',
      GIT_AUTHOR_EMAIL: 'somebody@example.org',
      GIT_AUTHOR_DATE: '2026-11-20T10:00:00Z',
      GIT_COMMITTER_NAME: 'Somebody',
      GIT_COMMITTER_EMAIL: 'somebody@example.org',
      GIT_COMMITTER_DATE: '2026-11-20T10:00:00Z',
    },
  });
}
