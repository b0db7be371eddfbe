import { ASN1Obj, type X509Certificate } from '@sigstore/core';

const FULCIO = '1.3.6.1.4.1.57264.1';

/** Fulcio's certificate extensions (docs/oid-info.md of sigstore/fulcio): the last arc and the claim's name. */
const CLAIMS = {
  9: 'buildSignerUri',
  10: 'buildSignerDigest',
  11: 'runnerEnvironment',
  12: 'sourceRepositoryUri',
  13: 'sourceRepositoryDigest',
  14: 'sourceRepositoryRef',
  15: 'sourceRepositoryIdentifier',
  16: 'sourceRepositoryOwnerUri',
  17: 'sourceRepositoryOwnerIdentifier',
  18: 'buildConfigUri',
  19: 'buildConfigDigest',
  20: 'buildTrigger',
  21: 'runInvocationUri',
  22: 'sourceRepositoryVisibility',
} as const;

/** What a certificate says about the run that asked for it. */
export type ClaimName = (typeof CLAIMS)[keyof typeof CLAIMS];

/** The OpenID issuer that vouched for the identity: extension 8 (DER), or 1 (raw text) in older certificates. */
export function issuerOf(certificate: X509Certificate): string | undefined {
  const current = certificate.extension(`${FULCIO}.8`);
  if (current !== undefined) return utf8String(current.value);
  return certificate.extension(`${FULCIO}.1`)?.value.toString('utf8');
}

/** The claims that are present, by name. */
export function claimsOf(certificate: X509Certificate): Partial<Record<ClaimName, string>> {
  const claims: Partial<Record<ClaimName, string>> = {};
  for (const [arc, name] of Object.entries(CLAIMS)) {
    const extension = certificate.extension(`${FULCIO}.${arc}`);
    const value = extension && utf8String(extension.value);
    if (value !== undefined) claims[name] = value;
  }
  return claims;
}

/** The text of a DER UTF8String; undefined for anything else. */
function utf8String(der: Buffer): string | undefined {
  const UTF8_STRING = 0x0c;
  if (der[0] !== UTF8_STRING) return undefined;
  return ASN1Obj.parseBuffer(der as Buffer<ArrayBuffer>).value.toString('utf8');
}
