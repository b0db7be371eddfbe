/** Judging artifacts, and what is stated about them: `@sallyport/engine/artifact`. */
export { type EvidenceFile, readEvidenceFiles } from '../evidence/files.ts';
export type { BundleSource } from './candidates.ts';
export {
  type ArtifactPlace,
  type ArtifactSource,
  attachedBundles,
  type OpenedArtifact,
  openArtifact,
} from './open-artifact.ts';
export { artifactVerificationSchema } from './schema.ts';
export { type ArtifactReport, artifactStatements, type NamedStatement } from './statements.ts';
export {
  type ArtifactDecision,
  decisionSummary,
  type VerifyArtifactOptions,
  verifyArtifact,
} from './verify-artifact.ts';
