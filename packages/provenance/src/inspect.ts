import { type Statement, sha256 } from '@sallyport/core';
import type { X509Certificate } from '@sigstore/core';
import { type SignedEntity, toSignedEntity } from '@sigstore/verify';
import { type DsseBundle, invalidBundle, parseBundle } from './bundle.ts';
import { parseStatement } from './statement/parse.ts';
import { signerOf } from './verify/identity.ts';
import type { SignerReport } from './verify/report.ts';

/** What a bundle says. Nothing of it has been verified. */
export interface BundleDescription {
  readonly schema: 'sallyport/bundle-description/v1';
  readonly mediaType: string;
  readonly signer: SignerReport;
  /** The certificate's ten minutes, RFC 3339; null for a key. */
  readonly certificate: { readonly from: string; readonly to: string; readonly sha256: string } | null;
  /** When it was signed, and by whose clock. */
  readonly times: readonly { readonly at: string; readonly clock: 'timestamp authority' | 'transparency log' }[];
  readonly log: readonly { readonly id: string; readonly index: string; readonly kind: string }[];
  readonly statement: Statement;
  /** SHA-256 of the signed payload. */
  readonly payloadSha256: string;
}

/**
 * Reads a bundle for a person, without verifying it.
 * @throws SallyportError PROVENANCE_BUNDLE_INVALID, PROVENANCE_STATEMENT_INVALID, and what `parseJson` throws.
 */
export function describeBundle(source: Uint8Array | string, { name }: { readonly name: string }): BundleDescription {
  const bundle = parseBundle(source, { name });
  const entity = entityOf(bundle, name);
  const { payload } = bundle.content.dsseEnvelope;
  return {
    schema: 'sallyport/bundle-description/v1',
    mediaType: bundle.mediaType,
    signer: signerOf(entity),
    certificate: entity.key.$case === 'certificate' ? certificateOf(entity.key.certificate) : null,
    times: entity.timestamps.flatMap(timeOf),
    log: entity.tlogEntries.map(({ logId, logIndex, kindVersion }) => ({
      id: logId.keyId.toString('hex'),
      index: logIndex,
      kind: `${kindVersion.kind} ${kindVersion.version}`,
    })),
    statement: parseStatement(payload, { name: `the payload of ${name}` }),
    payloadSha256: sha256(payload),
  };
}

/** A log's time counts only beside its signed promise; without one, anybody could have written it. */
function timeOf(stamp: SignedEntity['timestamps'][number]): BundleDescription['times'][number][] {
  if (stamp.$case === 'timestamp-authority')
    return [{ at: stamp.timestamp.signingTime.toISOString(), clock: 'timestamp authority' }];
  const { inclusionPromise, integratedTime } = stamp.tlogEntry;
  const at = new Date(Number(integratedTime) * 1000);
  const told = inclusionPromise !== undefined && !Number.isNaN(at.getTime());
  return told ? [{ at: at.toISOString(), clock: 'transparency log' }] : [];
}

function entityOf(bundle: DsseBundle, name: string): SignedEntity {
  try {
    return toSignedEntity(bundle);
  } catch (cause) {
    throw invalidBundle(name, 'its certificate or a timestamp cannot be read', cause);
  }
}

function certificateOf(certificate: X509Certificate): NonNullable<BundleDescription['certificate']> {
  const { notBefore, notAfter, root } = certificate;
  return { from: notBefore.toISOString(), to: notAfter.toISOString(), sha256: sha256(root.toDER()) };
}
