import { SallyportError, type Statement, type Subject } from '@sallyport/core';
import { malformed, readVerdict } from './check.ts';
import type { VerdictPredicate, VerdictTarget } from './verdict.ts';

/** What a verdict says about a commit whose pull request nobody names any more: at a deploy, for instance. */
export interface CommitVerdict {
  /** The one commit, tree and patch that it is about. */
  readonly subject: Subject;
  readonly decision: 'allow' | 'deny';
  /** It counted evidence that nobody had signed. */
  readonly unsigned: boolean;
  readonly tier: VerdictPredicate['tier'];
  readonly target: VerdictTarget;
  readonly timeCreated: string;
}

/**
 * Reads a verdict whose signature has been verified before, about a commit of this repository.
 * @throws SallyportError VERDICT_MALFORMED, VERDICT_OTHER_TARGET
 */
export function readCommitVerdict(
  statement: Statement,
  { repositoryId }: { readonly repositoryId: number },
): CommitVerdict {
  const { decision, unsigned, tier, target, timeCreated } = readVerdict(statement);
  if (target.repositoryId !== repositoryId) {
    throw new SallyportError({
      code: 'VERDICT_OTHER_TARGET',
      message: `the verdict is about repository ${target.repositoryId}`,
      remedy: 'Use the verdict that the gate of this repository gave.',
    });
  }
  return { subject: subjectOf(statement), decision, unsigned, tier, target, timeCreated };
}

/** A verdict about two commits would be about neither. */
function subjectOf({ subject }: Statement): Subject {
  const [gitCommit, gitTree, patchSha256] = ['gitCommit', 'gitTree', 'sha256'].map((algorithm) => {
    const values = subject.flatMap(({ digest }) => (Object.hasOwn(digest, algorithm) ? [digest[algorithm]] : []));
    if (values.length !== 1) throw malformed(`it names ${values.length} subjects by ${algorithm}`);
    return values[0] as string;
  }) as [string, string, string];
  return { gitCommit, gitTree, patchSha256 };
}
