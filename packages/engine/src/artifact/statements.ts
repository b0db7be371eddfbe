import { type Artifact, sbomStatement, subjectOf } from '@sallyport/artifact';
import { STATEMENT_TYPE, type Statement } from '@sallyport/core';
import { statementOf } from '@sallyport/evidence';

/** A report about artifacts, as a file. */
export interface ArtifactReport {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ArtifactStatementParts {
  readonly artifacts: readonly Artifact[];
  /** How they were built. */
  readonly provenance: Statement;
  readonly sbom?: ArtifactReport | undefined;
  /** What osv-scanner wrote. */
  readonly vulnerabilities?: ArtifactReport | undefined;
  readonly at: Date;
}

/** A Statement that is to be signed, and the name of its file. */
export interface NamedStatement {
  readonly name: string;
  readonly statement: Statement;
}

/**
 * Everything that is stated about the artifacts of one build: each Statement is about all of them.
 * @throws SallyportError ARTIFACT_SBOM_INVALID, EVIDENCE_…, and what `parseJson` throws
 */
export function artifactStatements(parts: ArtifactStatementParts): NamedStatement[] {
  const { artifacts, provenance, sbom, vulnerabilities, at } = parts;
  const made = [{ name: 'artifact-provenance', statement: provenance }];
  if (sbom !== undefined)
    made.push({ name: 'artifact-sbom', statement: sbomStatement(artifacts, sbom.bytes, sbom.name) });
  if (vulnerabilities !== undefined)
    made.push({ name: 'artifact-vulnerabilities', statement: scanStatement(artifacts, vulnerabilities, at) });
  return made;
}

/** The same predicate as the scan of a change has, about artifacts. */
function scanStatement(artifacts: readonly Artifact[], report: ArtifactReport, at: Date): Statement {
  const noChange = { gitCommit: '', gitTree: '', patchSha256: '' };
  const { predicateType, predicate } = statementOf('vulnerabilities', [report], noChange, { at: at.toISOString() });
  return { _type: STATEMENT_TYPE, subject: artifacts.map(subjectOf), predicateType, predicate };
}
