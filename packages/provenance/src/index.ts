export type { SerializedBundle } from './bundle.ts';
export { preAuthenticationEncoding } from './dsse.ts';
export { githubIdToken, isGitHubJob } from './sign/github-token.ts';
export type { CallLimits } from './sign/http.ts';
export { type KeylessOptions, keylessSigner } from './sign/keyless.ts';
export { localKeySigner } from './sign/local-key.ts';
export {
  type IncompleteBundle,
  type PendingFile,
  resumeBundle,
  type SignedOrPostponed,
  signOrPostpone,
} from './sign/postpone.ts';
export { type SignedBundle, type Signer, signStatement } from './sign/signer.ts';
export {
  GITHUB_SERVICES,
  type LogService,
  PUBLIC_GOOD_SERVICES,
  readSigningConfig,
  type SigningServices,
} from './sign/signing-config.ts';
export { type AgentRun, agentProvenance } from './statement/agent.ts';
export * from './verify/index.ts';
