export {
  type ConfigurationOptions,
  loadConfiguration,
  loadConfigurationLayers,
} from './configuration.ts';
export {
  type CollectedEvidence,
  type CountedStatement,
  collectEvidence,
  type EvidenceOptions,
} from './evidence/collect.ts';
export type { EvidenceNote } from './evidence/files.ts';
export type { EvidenceTrust } from './evidence/trust.ts';
export { type Gated, type GateOptions, gateChange } from './gate.ts';
export { instanceTrust } from './instance-trust.ts';
export { evaluateOwnPolicies } from './own-policies/evaluate.ts';
export type { OpaOptions } from './own-policies/opa/find.ts';
export { teamsToKnow } from './owners.ts';
export { coverPolicies, explainRule, type PolicyTest, testPolicies } from './policy-tools.ts';
export { type Replayed, recordInputs, replay } from './replay.ts';
export { revocationsAtBase } from './revocations.ts';
