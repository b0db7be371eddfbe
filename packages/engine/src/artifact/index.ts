/** Judging artifacts, without the rules for changes: `@sallyport/engine/artifact`. */
export type { BundleSource } from './candidates.ts';
export {
  type ArtifactDecision,
  decisionSummary,
  type VerifyArtifactOptions,
  verifyArtifact,
} from './verify-artifact.ts';
