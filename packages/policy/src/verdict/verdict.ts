import { changeStatement, type Decision, SallyportError, type Statement } from '@sallyport/core';

/** in-toto Simple Verification Result. */
export const VERDICT_TYPE = 'https://in-toto.io/attestation/svr/v0.2';
export const VERIFIER_ID = 'https://sallyport-ci.github.io/sallyport/gate/v1';

/** Where a verdict holds, and nowhere else: one pull request of one repository, onto one base. */
export interface VerdictTarget {
  readonly repositoryId: number;
  /** For people; `repositoryId` is what is compared. */
  readonly repository: string;
  readonly pullRequest: number;
  readonly baseRef: string;
  readonly baseCommit: string;
}

/** The predicate: SVR's own fields, and ours beside them, which other readers ignore. */
export interface VerdictPredicate {
  readonly verifier: { readonly id: string; readonly policy: { readonly digest: { readonly sha256: string } } };
  /** RFC 3339. */
  readonly timeCreated: string;
  /** What holds for the change, as SVR has it: `SALLYPORT_GATE_ALLOW` only on allow. */
  readonly properties: readonly string[];
  readonly target: VerdictTarget;
  readonly decision: Decision['decision'];
  readonly tier: Decision['tier'];
  readonly rules: Decision['rules'];
  readonly inputs: Decision['inputs'];
  readonly inputAttestations: readonly { readonly name: string; readonly digest: { readonly sha256: string } }[];
  readonly unsigned: boolean;
}

export interface VerdictOptions {
  readonly target: VerdictTarget;
  readonly at: Date;
  /** The Statements that counted. */
  readonly statements: readonly { readonly name: string; readonly sha256: string }[];
}

/**
 * The gate's decision as a Statement about the commit, the tree and the patch that were judged. Its target and its
 * subjects keep it from being shown for another pull request, repository or head.
 * @throws SallyportError VERDICT_UNDECIDED when the decision is an error: there is nothing to state
 */
export function verdictStatement(decision: Decision, options: VerdictOptions): Statement<VerdictPredicate> {
  if (decision.decision === 'error') {
    throw new SallyportError({
      code: 'VERDICT_UNDECIDED',
      message: 'the gate came to no decision',
      remedy: 'Mend the error and judge the change again.',
    });
  }
  const { target, at, statements } = options;
  return changeStatement(decision.subject, VERDICT_TYPE, {
    verifier: { id: VERIFIER_ID, policy: { digest: { sha256: decision.inputs.policy ?? '' } } },
    timeCreated: at.toISOString(),
    properties: propertiesOf(decision),
    target,
    decision: decision.decision,
    tier: decision.tier,
    rules: decision.rules,
    inputs: decision.inputs,
    inputAttestations: statements.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
    unsigned: decision.unsigned === true,
  });
}

/** SVR names what passed; a rule that was skipped passed nothing. */
export function propertiesOf({ decision, tier, rules }: Pick<Decision, 'decision' | 'tier' | 'rules'>): string[] {
  const passed = rules.filter(({ result }) => result === 'pass').map(({ id }) => propertyName(`RULE_${id}`));
  const verdict = decision === 'allow' ? [propertyName('GATE_ALLOW')] : [];
  return [...verdict, propertyName(`TIER_${tier}`), ...passed];
}

function propertyName(text: string): string {
  return `SALLYPORT_${text.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}
