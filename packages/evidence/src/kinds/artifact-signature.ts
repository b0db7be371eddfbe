import * as v from 'valibot';
import { conform, type KindOfEvidence } from '../kind.ts';

const VSA = 'https://slsa.dev/verification_summary/v1';

/** SLSA verification summary v1 (the fields in use). */
export const artifactSignatureSchema = v.object({
  verifier: v.object({ id: v.pipe(v.string(), v.minLength(1)) }),
  resourceUri: v.string(),
  verificationResult: v.picklist(['PASSED', 'FAILED']),
});

/** What a verifier of artifacts came to. */
export const artifactSignature: KindOfEvidence = {
  kind: 'artifact-signature',
  accepts: (predicateType) => predicateType === VSA,
  interpret(predicate) {
    const { verifier, resourceUri, verificationResult } = conform(
      artifactSignatureSchema,
      predicate,
      'artifact-signature',
    );
    return { kind: 'artifact-signature', passed: verificationResult === 'PASSED', verifier: verifier.id, resourceUri };
  },
};
