import type { Producer } from '@sallyport/config';
import type { EvidenceKind, Statement } from '@sallyport/core';
import {
  type SignerReport,
  type Trust,
  type Verification,
  verifyBundle,
  workflowIdentity,
} from '@sallyport/provenance';

/** Whose signatures are believed: keys for everything, certificates for what `evidence.producers` says. */
export interface EvidenceTrust {
  readonly trusts: readonly Trust[];
  /** The forge whose workflows the producers name; https://github.com unless told. */
  readonly serverUrl?: string;
}

/** A bundle that verified. */
export interface SignedStatement {
  readonly statement: Statement;
  /** Does the signer's word count for this kind? */
  readonly mayProduce: (kind: EvidenceKind) => boolean;
  readonly signer: string;
}

/**
 * Verifies a bundle by each trust in turn.
 * @returns the Statement, or the reason why no trust believes it
 */
export async function openBundle(
  bytes: Uint8Array,
  name: string,
  { trusts, serverUrl }: EvidenceTrust,
  producers: readonly Producer[],
): Promise<SignedStatement | string> {
  const signers = producers.map(({ workflow, issuer }) => ({
    identity: workflowIdentity(workflow, serverUrl),
    issuer,
  }));
  let problem = 'no key and no trusted root is given to verify it with';
  for (const trust of trusts) {
    if (trust.kind === 'root' && signers.length === 0) {
      problem = 'evidence.producers names nobody whose signature would count';
      continue;
    }
    const verification = await verifyBundle(bytes, { trust, expect: trust.kind === 'root' ? { signers } : {}, name });
    const { payload, signer } = verification;
    if (payload !== null && signer !== null) return signed(payload, signer, producers, serverUrl);
    problem = failureOf(verification);
  }
  return problem;
}

function signed(
  statement: Statement,
  signer: SignerReport,
  producers: readonly Producer[],
  serverUrl?: string,
): SignedStatement {
  if (signer.kind === 'key') return { statement, signer: signer.keyId, mayProduce: () => true };
  const { identity, issuer } = signer;
  const mayProduce = (kind: EvidenceKind): boolean =>
    producers.some(
      (producer) =>
        workflowIdentity(producer.workflow, serverUrl) === identity &&
        producer.issuer === issuer &&
        producer.kinds.includes(kind),
    );
  return { statement, signer: identity, mayProduce };
}

function failureOf({ checks }: Verification): string {
  const failed = checks.find(({ result }) => result === 'fail');
  return failed === undefined ? 'it does not verify' : `${failed.id}: ${failed.message}`;
}
