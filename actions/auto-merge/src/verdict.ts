import { SallyportError, type Statement, sha256 } from '@sallyport/core';
import { VERDICT_TYPE } from '@sallyport/policy';
import { type Revocations, type Trust, trustKey, type Verification, verifyBundle } from '@sallyport/provenance';
import type { VerdictSigner } from './inputs.ts';

export interface VerifiedVerdict {
  readonly statement: Statement;
  readonly sha256: string;
  /** The identity or the key. */
  readonly signer: string;
}

export interface VerdictOptions {
  readonly signer: VerdictSigner;
  /** The certificate has to come from a run of this very repository: anybody may call a reusable workflow. */
  readonly repositoryId: number;
  readonly root: () => Promise<Trust>;
  /** Signatures that are no longer believed, by the base's own list. */
  readonly revocations: Revocations;
}

/** @throws SallyportError MERGE_VERDICT_UNVERIFIED, naming the check that failed and what the bundle says */
export async function verifyVerdict(bytes: Uint8Array, options: VerdictOptions): Promise<VerifiedVerdict> {
  const { signer, repositoryId, revocations } = options;
  const claims = { sourceRepositoryIdentifier: String(repositoryId) };
  const verification = await verifyBundle(bytes, {
    name: 'the verdict',
    revocations,
    trust: signer.kind === 'key' ? trustKey(signer.pem, { name: 'the input "verdict-key"' }) : await options.root(),
    expect: {
      predicateType: VERDICT_TYPE,
      ...(signer.kind === 'key' ? {} : { signers: [{ identity: signer.identity, issuer: signer.issuer, claims }] }),
    },
  });
  if (!verification.verified || verification.payload === null) throw unverified(verification);
  return { statement: verification.payload, sha256: sha256(bytes), signer: signerText(verification) };
}

function signerText({ signer }: Verification): string {
  if (signer === null) return 'nobody';
  return signer.kind === 'key' ? signer.keyId : signer.identity;
}

function unverified(verification: Verification): SallyportError {
  const failed = verification.checks.find(({ result }) => result === 'fail');
  return new SallyportError({
    code: 'MERGE_VERDICT_UNVERIFIED',
    message: `the verdict does not verify: ${failed?.id ?? 'bundle'}: ${failed?.message ?? 'it holds no Statement'}`,
    remedy:
      'Have the gate judge and sign again; if the signer is right, correct "identity", "issuer" or "verdict-key".',
  });
}
