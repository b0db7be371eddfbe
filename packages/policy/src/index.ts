export { type DecideInput, decide } from './decide.ts';
export { evaluateModule, type ModuleQuestion } from './evaluate/module.ts';
export { POLICY_SHA256, RULES, type RuleText } from './evaluate/rules.ts';
export { type AskedChange, parseFacts } from './facts/parse-facts.ts';
export { factsSchema } from './facts/schema.ts';
export type { Account, CheckFact, CommitFact, Facts, ReviewFact } from './facts/types.ts';
export { type CoAuthor, coAuthorsOf } from './input/co-authors.ts';
export type { EvidenceItem } from './input/evidence.ts';
export { nanoUsd, policyData } from './input/policy-data.ts';
export { type JudgedChange, type PolicyInputParts, policyInput } from './input/policy-input.ts';
export { policyInputSchema } from './input/schema.ts';
export type { OwnPolicies, PolicyInput, PolicyMessage } from './input/types.ts';
export { type OwnersFile, type OwnersInput, ownersInput, teamsIn } from './owners/owner-groups.ts';
export { MAX_OWNERS_BYTES, OWNERS_PATHS, ownersOf, parseOwners } from './owners/parse-owners.ts';
export { renderDecisionMarkdown } from './render/markdown.ts';
export { plain, plainMarkdown } from './render/plain.ts';
export { renderDecisionText } from './render/text.ts';
export { classificationSchema, decisionSchema } from './schemas.ts';
export {
  checkMergeGroup,
  decideMergeGroup,
  type GroupMember,
  type MergeGroup,
  type MergeGroupParts,
} from './verdict/group.ts';
export * from './verdict/index.ts';
