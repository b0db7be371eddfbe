import type { Decision, Reason, RuleResult, SallyportError } from '@sallyport/core';
import type { CheckAnnotation, CheckRun } from '@sallyport/github';

export interface CheckParts {
  readonly name: string;
  readonly decision: Decision;
  readonly reasons: readonly Reason[];
  /** Markdown. */
  readonly summary: string;
}

/** A decision as a check run: explicit whatever it is, since GitHub counts a skipped check as passed. */
export function checkOf({ name, decision, reasons, summary }: CheckParts): CheckRun {
  const unsigned = decision.unsigned === true ? ' (unsigned: nothing merges on it)' : '';
  return {
    name,
    sha: decision.subject.gitCommit,
    conclusion: decision.decision === 'allow' && decision.unsigned !== true ? 'success' : 'failure',
    title: `${decision.decision}, ${decision.tier} risk${unsigned}`,
    summary,
    annotations: reasons.flatMap(annotationOf),
    externalId: decision.subject.patchSha256,
  };
}

/** An error as a check run on the head that was to be judged. */
export function errorCheck(name: string, sha: string, error: SallyportError): CheckRun {
  return {
    name,
    sha,
    conclusion: 'failure',
    title: error.code,
    summary: `${error.message}\n\n${error.remedy}\n\nNothing was decided, so nothing is allowed.`,
    annotations: [],
  };
}

function annotationOf({ path, line, tier, code, message }: Reason): CheckAnnotation[] {
  if (path === undefined || tier === 'low') return [];
  const level = tier === 'high' ? 'warning' : 'notice';
  return [{ path, line: line ?? 1, level, title: code, message }];
}

/** The rules that failed: what stands between the change and a merge. */
export function failures(rules: readonly RuleResult[]): RuleResult[] {
  return rules.filter(({ result }) => result === 'fail');
}
