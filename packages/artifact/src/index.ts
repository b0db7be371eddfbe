export { denyingEntry, packageName } from './denied-package.ts';
export { licenceFault } from './licence.ts';
export { attachBundle } from './oci/attach.ts';
export { type Credentials, dockerCredentials } from './oci/credentials.ts';
export { imageArtifact } from './oci/image.ts';
export { type ImageReference, parseImage } from './oci/reference.ts';
export { BUNDLE_TYPE, type ReferringBundle, referringBundles } from './oci/referrers.ts';
export { type Manifest, Registry, type RegistryOptions } from './oci/registry.ts';
export { type ArtifactPolicy, artifactPolicySchema, type PolicySigner, parseArtifactPolicy } from './policy.ts';
export { type BuildTask, buildTwice, type Rebuilt } from './reproduce/build-twice.ts';
export type { Difference } from './reproduce/compare.ts';
export {
  type ArtifactProvenance,
  COMMAND_BUILD_TYPE,
  type CommandBuild,
  commandProvenance,
  GITHUB_BUILD_TYPE,
  githubProvenance,
  type JobClaims,
  jobClaims,
  readProvenance,
  subjectOf,
} from './statement/provenance.ts';
export { type BillOfMaterials, type Component, isSbomType, readSbom, sbomStatement } from './statement/sbom.ts';
export { ARTIFACT_VERIFIER_ID, SUMMARY_TYPE, type SummaryParts, summaryStatement } from './statement/summary.ts';
export { type Artifact, isSameArtifact } from './subject/artifact.ts';
export { readArtifact } from './subject/read-artifact.ts';
export { type TarMember, tarMembers } from './subject/tar.ts';
