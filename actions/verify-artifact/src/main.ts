import { ARTIFACT_VERIFIER_ID } from '@sallyport/artifact';
import type { RuleResult, Statement } from '@sallyport/core';
import { type ArtifactDecision, decisionSummary } from '@sallyport/engine/artifact';
import type { RunnerEnvironment } from '@sallyport/runtime';

/** What all decisions come to: one that is denied denies the deploy. */
export function overall(decisions: readonly ArtifactDecision[]): 'allow' | 'deny' {
  return decisions.length > 0 && decisions.every(({ decision }) => decision === 'allow') ? 'allow' : 'deny';
}

/** A rule that failed, and of which artifact. */
export interface FailedRule extends RuleResult {
  readonly artifact: string;
}

export function failures(decisions: readonly ArtifactDecision[]): FailedRule[] {
  return decisions.flatMap(({ artifact, rules }) =>
    rules.filter(({ result }) => result === 'fail').map((rule) => ({ artifact: artifact.name, ...rule })),
  );
}

/** The verification summary, by the workflow that verified. */
export function summaryOf(
  decision: ArtifactDecision,
  { environment, policy, at }: { readonly environment: RunnerEnvironment; readonly policy: string; readonly at: Date },
): Statement {
  const { serverUrl, workflowRef, actionRef } = environment;
  const verifier = workflowRef === '' ? ARTIFACT_VERIFIER_ID : `${serverUrl}/${workflowRef}`;
  return decisionSummary(decision, { verifier, version: actionRef || 'unreleased', policyUri: policy, at });
}
