import { STATEMENT_TYPE, type Statement } from '@sallyport/core';
import type { Artifact } from '../subject/artifact.ts';
import { subjectOf } from './provenance.ts';

/** SLSA verification summary v1 (slsa.dev/spec/v1.2/verification_summary). */
export const SUMMARY_TYPE = 'https://slsa.dev/verification_summary/v1';
/** Who verified, where no workflow did. */
export const ARTIFACT_VERIFIER_ID = 'https://sallyport-ci.github.io/sallyport/verify-artifact/v1';

export interface SummaryParts {
  readonly artifact: Artifact;
  readonly passed: boolean;
  /** Beyond `SLSA_BUILD_LEVEL_n`; empty unless it passed. */
  readonly levels: readonly string[];
  readonly verifier: string;
  readonly version: string;
  readonly at: Date;
  readonly policy: { readonly uri: string; readonly sha256: string };
  /** The bundles that the outcome rests on, by their names and the digest of their bytes. */
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
}

/** What a verification came to, as a Statement about the artifact that others can act on once it is signed. */
export function summaryStatement(parts: SummaryParts): Statement {
  const { artifact, passed, levels, verifier, version, at, policy, inputs } = parts;
  return {
    _type: STATEMENT_TYPE,
    subject: [subjectOf(artifact)],
    predicateType: SUMMARY_TYPE,
    predicate: {
      verifier: { id: verifier, version: { sallyport: version } },
      timeVerified: at.toISOString(),
      resourceUri: artifact.uri,
      policy: { uri: policy.uri, digest: { sha256: policy.sha256 } },
      inputAttestations: inputs.map(({ name, sha256 }) => ({ uri: name, digest: { sha256 } })),
      verificationResult: passed ? 'PASSED' : 'FAILED',
      verifiedLevels: passed ? levels : ['FAILED'],
      slsaVersion: '1.2',
    },
  };
}
