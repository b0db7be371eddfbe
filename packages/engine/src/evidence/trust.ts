import type { Producer } from '@sallyport/config';
import type { EvidenceKind, Statement } from '@sallyport/core';
import {
  expectationOf,
  type Revocations,
  type SignerExpectation,
  type Trust,
  type Verification,
  verifyBundle,
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

export interface BundleToOpen {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly trust: EvidenceTrust;
  readonly producers: readonly Producer[];
  readonly revocations: Revocations;
}

/**
 * Verifies a bundle by each trust in turn.
 * @returns the Statement, or the reason why no trust believes it
 */
export async function openBundle(asked: BundleToOpen): Promise<SignedStatement | string> {
  const { bytes, name, trust: believed, producers, revocations } = asked;
  const expected = new Map<SignerExpectation, Producer>();
  for (const producer of producers) expected.set(expectationOf(producer, believed.serverUrl), producer);
  const signers = [...expected.keys()];
  let problem = 'no key and no trusted root is given to verify it with';
  for (const trust of believed.trusts) {
    if (trust.kind === 'root' && signers.length === 0) {
      problem = 'evidence.producers names nobody whose signature would count';
      continue;
    }
    const expect = trust.kind === 'root' ? { signers } : {};
    const verification = await verifyBundle(bytes, { trust, expect, name, revocations });
    const { payload, signer, matched } = verification;
    if (payload !== null && signer !== null) {
      const producing = matched.flatMap((expectation) => expected.get(expectation)?.kinds ?? []);
      if (signer.kind === 'key') return { statement: payload, signer: signer.keyId, mayProduce: () => true };
      return { statement: payload, signer: signer.identity, mayProduce: (kind) => producing.includes(kind) };
    }
    problem = failureOf(verification);
  }
  return problem;
}

function failureOf({ checks }: Verification): string {
  const failed = checks.find(({ result }) => result === 'fail');
  return failed === undefined ? 'it does not verify' : `${failed.id}: ${failed.message}`;
}
