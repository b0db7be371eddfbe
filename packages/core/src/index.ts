export { type Clock, systemClock } from './clock.ts';
export { sha256 } from './digest.ts';
export { assertNever, type ErrorDetails, isSallyportError, SallyportError, toSallyportError } from './errors.ts';
export { EVIDENCE_KINDS, type EvidenceKind, REPORTED_EVIDENCE_KINDS } from './evidence-kinds.ts';
export { compileGlob, compileGlobs, matchRuns, type PathMatcher } from './glob.ts';
export { GITLAB_PREFIXES, ISSUED_CHARACTERS, ISSUED_TOKENS, type IssuedToken } from './issued-tokens.ts';
export { canonicalJson, digestOf, type JsonLimits, parseJson } from './json.ts';
export { scanJson } from './json-scan.ts';
export { type Logger, silentLogger } from './logger.ts';
export { escapeActing } from './plain-text.ts';
export type { Classification, ClassifiedFile, Decision, ErrorReport, Outcome, Reason, RuleResult } from './result.ts';
export {
  AGENT_COMMIT_BUILD_TYPE,
  changeStatement,
  changeSubjects,
  IN_TOTO_PAYLOAD_TYPE,
  isAbout,
  PREDICATE_BASE,
  type ResourceDescriptor,
  SLSA_PROVENANCE_TYPE,
  STATEMENT_TYPE,
  STATEMENT_TYPE_V0_1,
  type Statement,
} from './statement.ts';
export { type Subject, sameSubject } from './subject.ts';
export { compareTiers, highestTier, TIERS, type Tier } from './tier.ts';
