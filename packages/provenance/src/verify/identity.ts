import type { SignedEntity } from '@sigstore/verify';
import { claimsOf, issuerOf } from './claims.ts';
import type { SignerReport } from './report.ts';
import type { Trust } from './trust.ts';

/** Who signed, as the bundle says; to be believed once the signatures have been verified. */
export function signerOf({ key, ...entity }: SignedEntity, trust?: Trust): SignerReport {
  if (key.$case === 'public-key') return { kind: 'key', keyId: trust?.kind === 'key' ? trust.keyId : key.hint };
  const times = timesOf({ key, ...entity }).map((time) => time.getTime());
  return {
    kind: 'certificate',
    identity: key.certificate.subjectAltName ?? '',
    issuer: issuerOf(key.certificate) ?? '',
    claims: claimsOf(key.certificate),
    signedAt: times.length === 0 ? null : new Date(Math.min(...times)).toISOString(),
  };
}

/** When the signature was made, by each timestamp authority and by each log that promised (Rekor v1). */
export function timesOf(entity: SignedEntity): Date[] {
  const times: Date[] = [];
  for (const timestamp of entity.timestamps) {
    if (timestamp.$case === 'timestamp-authority') times.push(timestamp.timestamp.signingTime);
    else if (timestamp.tlogEntry.inclusionPromise !== undefined)
      times.push(new Date(Number(timestamp.tlogEntry.integratedTime) * 1000));
  }
  return times;
}

/** How many different parties have seen a signature; to be believed once the signatures have been verified. */
export interface Witnesses {
  /** Timestamp authorities, by their certificates. */
  readonly timestamps: number;
  readonly logs: number;
}

export function witnessesOf({ timestamps, tlogEntries }: SignedEntity): Witnesses {
  const authorities = timestamps.flatMap((stamp) =>
    stamp.$case === 'timestamp-authority'
      ? [`${stamp.timestamp.signerIssuer.toString('hex')} ${stamp.timestamp.signerSerialNumber.toString('hex')}`]
      : [],
  );
  const logs = tlogEntries.map(({ logId }) => logId.keyId.toString('hex'));
  return { timestamps: new Set(authorities).size, logs: new Set(logs).size };
}
