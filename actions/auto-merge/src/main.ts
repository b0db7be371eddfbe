import type { Change } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { type Clock, SallyportError, type Statement } from '@sallyport/core';
import { type CheckedVerdict, checkVerdict } from '@sallyport/policy';

/** What a merge is judged by: all of it read again, none of it taken from the verdict. */
export interface MergeFacts {
  readonly change: Pick<Change, 'base' | 'baseMoved' | 'subject'>;
  readonly configuration: Configuration;
  readonly repositoryId: number;
  readonly pullRequest: number;
  readonly baseRef: string;
}

/**
 * May this change be merged on this verdict, whose signature has been verified before?
 * @param maxAge minutes that a verdict holds
 * @throws SallyportError VERDICT_…, MERGE_BASE_MOVED, MERGE_VERDICT_OLD, MERGE_TIER_BY_HAND
 */
export function checkMerge(statement: Statement, facts: MergeFacts, maxAge: number, clock: Clock): CheckedVerdict {
  const { change, configuration, repositoryId, pullRequest, baseRef } = facts;
  const verdict = checkVerdict(statement, { subject: change.subject, repositoryId, pullRequest, baseRef });
  requireSameBase(change, verdict);
  requireFresh(verdict, maxAge, clock);
  if (configuration.merge.tiers.includes(verdict.tier)) return verdict;
  throw new SallyportError({
    code: 'MERGE_TIER_BY_HAND',
    message: `the change is of ${verdict.tier} risk; merge.tiers has ${configuration.merge.tiers.join(', ') || 'none'}`,
    remedy: 'Have a person merge it; the verdict says that it may be.',
  });
}

/** Merged onto another base the tree would be another one than the judged: nobody has seen that tree. */
function requireSameBase({ base, baseMoved }: MergeFacts['change'], { target }: CheckedVerdict): void {
  if (!baseMoved && target.baseCommit === base) return;
  throw new SallyportError({
    code: 'MERGE_BASE_MOVED',
    message: `the base branch is at ${base}; the verdict is about a merge onto ${target.baseCommit}, so the merged tree would not be the judged one`,
    remedy: 'Update the branch and judge it again; a merge queue does so by itself.',
  });
}

function requireFresh({ timeCreated }: CheckedVerdict, maxAge: number, clock: Clock): void {
  const minutes = (clock.now().getTime() - Date.parse(timeCreated)) / 60_000;
  if (minutes >= -5 && minutes <= maxAge) return;
  throw new SallyportError({
    code: 'MERGE_VERDICT_OLD',
    message: `the verdict is of ${timeCreated}; it holds for ${maxAge} minutes`,
    remedy: 'Judge the change again: approvals, checks and a freeze can have changed meanwhile.',
  });
}

/** @throws SallyportError MERGE_TREE_DIFFERS when the base moved in the last moment */
export function requireJudgedTree(merged: { readonly commit: string; readonly tree: string }, judged: string): void {
  if (merged.tree === judged) return;
  throw new SallyportError({
    code: 'MERGE_TREE_DIFFERS',
    message: `${merged.commit} has the tree ${merged.tree}, the judged one is ${judged}: the base moved while GitHub merged`,
    remedy:
      'Look at what came in between; the branch rule "Require branches to be up to date before merging" prevents it.',
  });
}
