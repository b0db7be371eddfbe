export { type DsseBundle, MAX_BUNDLE_BYTES, parseBundle, type SerializedBundle } from './bundle.ts';
export { preAuthenticationEncoding } from './dsse.ts';
export { type BundleDescription, describeBundle } from './inspect.ts';
export { trustPublicGood } from './roots/index.ts';
export { githubIdToken, isGitHubJob } from './sign/github-token.ts';
export type { CallLimits } from './sign/http.ts';
export { type KeylessOptions, keylessSigner } from './sign/keyless.ts';
export { localKeySigner } from './sign/local-key.ts';
export { type SignedBundle, type Signer, signStatement } from './sign/signer.ts';
export {
  GITHUB_SERVICES,
  PUBLIC_GOOD_SERVICES,
  readSigningConfig,
  type SigningServices,
} from './sign/signing-config.ts';
export { type AgentRun, agentProvenance } from './statement/agent.ts';
export {
  checkStatement,
  hasSubject,
  MAX_STATEMENT_BYTES,
  parseStatement,
  type SubjectDigest,
} from './statement/parse.ts';
export type { ClaimName } from './verify/claims.ts';
export { type Expectation, type SignerExpectation, workflowIdentity } from './verify/expectation.ts';
export {
  CHECKS,
  type Check,
  type CheckId,
  reportOf,
  type SignerReport,
  type Verification,
  type VerificationReport,
} from './verify/report.ts';
export { type KeyTrust, type RootTrust, type Thresholds, type Trust, trustKey, trustRoot } from './verify/trust.ts';
export { type VerifyOptions, verifyBundle } from './verify/verify.ts';
