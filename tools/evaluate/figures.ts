import type { Judged } from './judge.ts';

export interface Figures {
  readonly commits: number;
  /** Of documentation-only and test-only commits, how many are low. */
  readonly lowRecall: Share;
  /** Of the others (edits of tests apart), how many are low. */
  readonly falseLow: Share;
  /** Of those that must be high, how many are less. */
  readonly highMiss: Share;
  /** Of ordinary source, how many are called high. */
  readonly sourceHigh: Share;
}

export interface Share {
  readonly part: number;
  readonly whole: number;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const low = ({ tier }: Judged) => tier === 'low';
  const of = (truths: readonly string[]) => judged.filter(({ truth }) => truths.includes(truth));
  const share = (among: readonly Judged[], test: (one: Judged) => boolean): Share => ({
    part: among.filter(test).length,
    whole: among.length,
  });
  return {
    commits: judged.length,
    lowRecall: share(of(['documentation', 'tests']), low),
    falseLow: share(of(['high', 'source', 'mixed']), low),
    highMiss: share(of(['high']), ({ tier }) => tier !== 'high'),
    sourceHigh: share(of(['source']), ({ tier }) => tier === 'high'),
  };
}

/** Commits whose tier contradicts what their paths say, the gravest kind first. */
export function disagreements(judged: readonly Judged[]): (Judged & { readonly kind: string })[] {
  return judged.flatMap((one) => {
    const kind = kindOf(one);
    return kind === undefined ? [] : [{ ...one, kind }];
  });
}

function kindOf({ truth, tier, label }: Judged): string | undefined {
  if (tier === 'low' && (truth === 'high' || truth === 'source' || truth === 'mixed')) return 'false low';
  if (truth === 'high' && tier !== 'high') return 'high missed';
  if ((truth === 'documentation' || truth === 'tests') && tier !== 'low') return `${truth} not low`;
  if (truth === 'source' && tier === 'high') return 'source called high';
  if (tier === 'low' && (label === 'feat' || label === 'fix' || label === 'ci' || label === 'build'))
    return `labelled ${label}, low`;
  return undefined;
}
