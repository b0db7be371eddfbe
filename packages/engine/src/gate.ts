import type { Change } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import type { Classification, Decision } from '@sallyport/core';
import { decide, type Facts, type PolicyInputParts, parseFacts, policyInput } from '@sallyport/policy';
import { classify } from '@sallyport/risk';
import { type CollectedEvidence, collectEvidence } from './evidence/collect.ts';
import { directoryResult } from './evidence/directory-result.ts';
import type { EvidenceTrust } from './evidence/trust.ts';
import { evaluateOwnPolicies } from './own-policies/evaluate.ts';
import type { OpaOptions } from './own-policies/opa/find.ts';
import { approvedRegistries, ownersAtBase } from './owners.ts';
import { revocationsAtBase } from './revocations.ts';

export interface GateOptions {
  readonly change: Change;
  readonly configuration: Configuration;
  /** What the forge knows, as JSON (`sallyport/facts/v1`); without it the author is unknown and the gate denies. */
  readonly facts?: { readonly bytes: Uint8Array | string; readonly name: string } | undefined;
  readonly evidenceDir?: string | undefined;
  /** Count Statements that nobody signed; the decision is marked, and nothing merges on it. */
  readonly unsigned?: boolean | undefined;
  readonly trust?: EvidenceTrust | undefined;
  /** Which opa evaluates what `gate.policies` names. */
  readonly opa?: OpaOptions | undefined;
  /** When the change has been classified already. */
  readonly classification?: Classification | undefined;
}

/** A decision, and what it was made of: for the verdict, the replay and the screen. */
export interface Gated {
  readonly decision: Decision;
  readonly classification: Classification;
  readonly facts?: Facts;
  readonly evidence: CollectedEvidence;
  /** What else it was made of, for the record. */
  readonly beside: Pick<PolicyInputParts, 'owners' | 'registries' | 'policies'>;
}

/**
 * Judges a change: classification, facts, evidence, and the rules over all of it.
 * @throws SallyportError for whatever cannot be read; nothing is allowed then
 */
export async function gateChange(options: GateOptions): Promise<Gated> {
  const { change, configuration, unsigned = false } = options;
  const { base, head, subject } = change;
  const facts = options.facts && parseFacts(options.facts.bytes, { name: options.facts.name, asked: { base, head } });
  const evidence = await collectEvidence({
    directory: options.evidenceDir,
    subject,
    configuration,
    unsigned,
    trust: options.trust,
    revocations: await revocationsAtBase(configuration, change),
  });
  const classification = options.classification ?? (await classify(change, configuration));
  const judged = {
    change,
    classification,
    configuration,
    facts,
    evidence: evidence.items,
    owners: await ownersAtBase(configuration, change),
    registries: approvedRegistries(configuration),
  };
  const policies = await evaluateOwnPolicies(change, configuration, () => policyInput(judged), options.opa);
  const parts = { ...judged, ...(policies !== undefined && { policies }) };
  const decision = await decide({ ...parts, statements: evidence.counted.map(({ sha256 }) => sha256), unsigned });
  return {
    decision: { ...decision, rules: [...decision.rules, directoryResult(evidence)] },
    classification,
    ...(facts !== undefined && { facts }),
    evidence,
    beside: { owners: judged.owners, registries: judged.registries, ...(policies !== undefined && { policies }) },
  };
}
