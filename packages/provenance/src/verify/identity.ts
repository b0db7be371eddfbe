import type { SignedEntity } from '@sigstore/verify';
import { claimsOf, issuerOf } from './claims.ts';
import type { Expectation, SignerExpectation } from './expectation.ts';
import type { SignerReport } from './report.ts';
import type { Trust } from './trust.ts';

/** Who signed, as the bundle says; to be believed once the signatures have been verified. */
export function signerOf({ key, ...entity }: SignedEntity, trust?: Trust): SignerReport {
  if (key.$case === 'public-key') return { kind: 'key', keyId: trust?.kind === 'key' ? trust.keyId : key.hint };
  const [signedAt] = timesOf({ key, ...entity });
  return {
    kind: 'certificate',
    identity: key.certificate.subjectAltName ?? '',
    issuer: issuerOf(key.certificate) ?? '',
    claims: claimsOf(key.certificate),
    signedAt: signedAt?.toISOString() ?? null,
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

/** Why the signer is none of those who are expected; undefined when it is one. */
export function identityFault(signer: SignerReport, expect: Expectation, now: Date): string | undefined {
  if (signer.kind === 'key') return undefined;
  const faults = (expect.signers ?? []).map((expected) => difference(signer, expected));
  if (!faults.includes(undefined)) return faults.join('; ') || 'nobody is expected';
  if (expect.maxAgeSeconds === undefined) return undefined;
  const age = signer.signedAt === null ? Infinity : (now.getTime() - Date.parse(signer.signedAt)) / 1000;
  return age <= expect.maxAgeSeconds ? undefined : `signed ${Math.round(age)} s ago, more than ${expect.maxAgeSeconds}`;
}

function difference(signer: SignerReport & { kind: 'certificate' }, expected: SignerExpectation): string | undefined {
  if (signer.identity !== expected.identity)
    return `expected the identity ${expected.identity}, the certificate says ${signer.identity}`;
  if (signer.issuer !== expected.issuer)
    return `expected the issuer ${expected.issuer}, the certificate says ${signer.issuer}`;
  for (const [name, value] of Object.entries(expected.claims ?? {})) {
    if (signer.claims[name] !== value)
      return `expected ${name} to be ${value}, the certificate says ${signer.claims[name] ?? 'nothing'}`;
  }
  return undefined;
}
