import { changeStatement, PREDICATE_BASE, type Statement, type Subject } from '@sallyport/core';
import type { MergeMethod } from '@sallyport/github';

export const MERGE_TYPE = `${PREDICATE_BASE}/merge/v1`;

export interface MergeRecord {
  readonly target: {
    readonly repositoryId: number;
    readonly repository: string;
    readonly pullRequest: number;
    readonly baseRef: string;
    /** Where the base branch was before. */
    readonly baseCommit: string;
  };
  readonly method: MergeMethod;
  /** The commit on the base branch, and its tree. */
  readonly merged: { readonly gitCommit: string; readonly gitTree: string };
  /** The verdict that allowed it. */
  readonly verdict: { readonly digest: { readonly sha256: string }; readonly signer: string };
  /** RFC 3339. */
  readonly at: string;
}

/** Says what was merged, on which verdict: the last Statement about a change. */
export function mergeStatement(subject: Subject, record: MergeRecord): Statement<MergeRecord> {
  return changeStatement(subject, MERGE_TYPE, record);
}
