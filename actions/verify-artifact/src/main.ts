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

export interface SummaryOptions {
  readonly environment: RunnerEnvironment;
  /** The workflow of the certificate, `OWNER/REPO/PATH@REF`; nothing where a key signs. */
  readonly workflow: string | undefined;
  readonly policy: string;
  readonly at: Date;
}

/** The verification summary, by the workflow that verified: the one that its signature is of. */
export function summaryOf(
  decision: ArtifactDecision,
  { environment, workflow, policy, at }: SummaryOptions,
): Statement {
  const { serverUrl, workflowRef, actionRef } = environment;
  const named = workflow ?? workflowRef;
  const verifier = named === '' ? ARTIFACT_VERIFIER_ID : `${serverUrl}/${named}`;
  return decisionSummary(decision, { verifier, version: actionRef || 'unreleased', policyUri: policy, at });
}
