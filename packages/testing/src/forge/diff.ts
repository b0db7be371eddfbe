import { git } from '../git.ts';

export interface DiffEntry {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  readonly path: string;
  readonly previousPath?: string;
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly binary: boolean;
}

const STATUS: Readonly<Record<string, DiffEntry['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

/** Changed files between two commits, renames detected. */
export async function readDiff(directory: string, from: string, to: string): Promise<DiffEntry[]> {
  const flags = ['-z', '--no-abbrev', '-M', '--no-ext-diff', '--no-textconv', from, to];
  const [raw, numbers] = await Promise.all([
    git(directory, ['diff', '--raw', ...flags]),
    git(directory, ['diff', '--numstat', ...flags]),
  ]);
  return entriesOf(raw.toString('utf8').split('\0'), numbers.toString('utf8').split('\0'));
}

/** `git diff --raw -z` beside `git diff --numstat -z` of the same commits: git-diff(1), "Raw output format". */
function entriesOf(names: readonly string[], counts: readonly string[]): DiffEntry[] {
  const entries: DiffEntry[] = [];
  for (let at = 0, count = 0; names[at]; ) {
    const [, , before = '', after = '', letter = ''] = (names[at++] ?? '').split(' ');
    const status = STATUS[letter.charAt(0)] ?? 'changed';
    const previousPath = status === 'renamed' || status === 'copied' ? names[at++] : undefined;
    const path = names[at++] ?? '';
    const [additions = '', deletions = '', plainName] = (counts[count++] ?? '').split('\t');
    if (plainName === '') count += 2;
    entries.push({
      status,
      path,
      ...(previousPath === undefined ? {} : { previousPath }),
      sha: status === 'removed' ? before : after,
      additions: additions === '-' ? 0 : Number(additions),
      deletions: deletions === '-' ? 0 : Number(deletions),
      binary: additions === '-',
    });
  }
  return entries;
}
