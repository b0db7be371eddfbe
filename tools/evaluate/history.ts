import { execFileSync } from 'node:child_process';

export interface CommitPair {
  readonly base: string;
  readonly head: string;
}

/**
 * Non-merge commits with their parent, spread evenly over the history of HEAD.
 * @param most how many at most
 */
export function commitPairs(repository: string, most: number): CommitPair[] {
  const lines = execFileSync(
    'git',
    ['-C', repository, 'rev-list', '--max-parents=1', '--min-parents=1', '--parents', 'HEAD'],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  )
    .trim()
    .split('\n');
  const step = Math.max(1, lines.length / most);
  const pairs: CommitPair[] = [];
  for (let at = 0; at < lines.length && pairs.length < most; at += step) {
    const [head, base] = (lines[Math.floor(at)] as string).split(' ');
    if (head && base) pairs.push({ base, head });
  }
  return pairs;
}
