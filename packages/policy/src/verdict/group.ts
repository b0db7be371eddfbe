import { type RuleResult, type Statement, type Subject, toSallyportError } from '@sallyport/core';
import { checkVerdict, isVerdictRefusal } from './check.ts';

/** A pull request in a merge group, as it is now: read by whoever asks, never taken from a verdict. */
export interface GroupMember {
  readonly pullRequest: number;
  readonly subject: Subject;
}

/** A group of a merge queue: what it would merge, into which branch of which repository. */
export interface MergeGroup {
  readonly repositoryId: number;
  readonly baseRef: string;
  readonly members: readonly GroupMember[];
}

const ID = 'merge-group.verdicts';
const REMEDY = 'Have the gate judge the head of this pull request, and queue it again.';

/**
 * A merge group may merge when each pull request in it has a verdict of its own that allows exactly its head. A group
 * that nobody can name the members of has none.
 * @param verdicts Statements whose signatures have been verified before, in any order; others than verdicts are ignored
 */
export function checkMergeGroup(group: MergeGroup, verdicts: readonly Statement[]): RuleResult {
  const children = group.members.map((member) => checkMember(member, group, verdicts));
  const failing = children.filter(({ result }) => result === 'fail');
  if (children.length > 0 && failing.length === 0) {
    return { id: ID, result: 'pass', message: `${children.length} pull requests, each with its verdict`, children };
  }
  const message =
    children.length === 0
      ? 'it is not known which pull requests are in the group'
      : `${failing.length} of ${children.length} pull requests lack a verdict that allows them`;
  return { id: ID, result: 'fail', message, remedy: REMEDY, children };
}

function checkMember(
  { pullRequest, subject }: GroupMember,
  { repositoryId, baseRef }: MergeGroup,
  verdicts: readonly Statement[],
): RuleResult {
  let problem = 'there is no verdict about it';
  for (const verdict of verdicts) {
    try {
      const { tier } = checkVerdict(verdict, { subject, repositoryId, pullRequest, baseRef });
      return { id: ID, result: 'pass', message: `#${pullRequest}: allowed, ${tier} risk` };
    } catch (error) {
      if (!isVerdictRefusal(error)) throw error;
      const { code, message } = toSallyportError(error);
      if (code === 'VERDICT_DENIES' || code === 'VERDICT_UNSIGNED') problem = message;
    }
  }
  return { id: ID, result: 'fail', message: `#${pullRequest}: ${problem}`, remedy: REMEDY };
}
