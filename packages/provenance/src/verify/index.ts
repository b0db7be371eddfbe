/** What it takes to verify, without the code that signs: `@sallyport/provenance/verify`. */
export { type DsseBundle, MAX_BUNDLE_BYTES, parseBundle } from '../bundle.ts';
export { type BundleDescription, describeBundle } from '../inspect.ts';
export { trustPublicGood } from '../roots/index.ts';
export {
  checkStatement,
  hasSubject,
  MAX_STATEMENT_BYTES,
  parseStatement,
  type SubjectDigest,
} from '../statement/parse.ts';
export type { ClaimName } from './claims.ts';
export {
  type Expectation,
  expectationOf,
  type NamedSigner,
  type SignerExpectation,
  workflowIdentity,
} from './expectation.ts';
export { type LogLink, logLinksOf } from './log-links.ts';
export {
  CHECKS,
  type Check,
  type CheckDetail,
  type CheckId,
  reportOf,
  type SignerReport,
  type Verification,
  type VerificationReport,
} from './report.ts';
export { NO_REVOCATIONS, parseRevocations, type Revocations } from './revocations.ts';
export { type KeyTrust, type RootTrust, type Thresholds, type Trust, trustKey, trustRoot } from './trust.ts';
export type { TrustPolicy } from './trust-policy.ts';
export { type VerifyOptions, verifyBundle } from './verify.ts';
