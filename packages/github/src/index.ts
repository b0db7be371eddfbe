export { type BranchRules, readBranchRules } from './branch-rules.ts';
export { type CheckAnnotation, type CheckRun, MAX_CHECK_TEXT, publishCheckRun } from './check-run.ts';
export { type ClientOptions, createClient, type GitHubClient } from './client.ts';
export { collectFacts, type FactsQuery, requireHead } from './facts.ts';
export type { Account, CheckFact, CommitFact, Facts, ReviewFact } from './facts-types.ts';
export { findMerged, type Merged, type MergeMethod, type MergeRequest, mergeAtHead, readTree } from './merge.ts';
export { enqueueAtHead } from './merge-queue.ts';
export { openPull, type PullRequestDraft } from './open-pull.ts';
export { type PullRequest, readBranch, readPullRequest } from './pull-request.ts';
