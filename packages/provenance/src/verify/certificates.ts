import type { X509Certificate } from '@sigstore/core';
import type { TrustMaterial } from '@sigstore/verify';

/**
 * The verifier walks from every leaf up to the root and checks each signature on the way again and again, though the
 * authorities' certificates do not change. Their own checks are remembered here, by the two certificates involved; a
 * leaf's signature is never remembered.
 */
export function rememberSignatures(material: TrustMaterial): TrustMaterial {
  const authorities = [...material.certificateAuthorities, ...material.timestampAuthorities];
  for (const certificate of authorities.flatMap(({ certChain }) => certChain)) {
    rememberEncoding(certificate);
    rememberVerdicts(certificate);
  }
  return material;
}

/**
 * The library encodes a certificate anew whenever it compares or verifies it, which is most of what a verification costs.
 * The parts that it asks for are encoded once here; nobody changes them afterwards (it edits a copy where it has to).
 */
export function rememberEncoding({ root }: X509Certificate): void {
  const [body] = root.subs;
  const SUBJECT_PUBLIC_KEY_INFO = 6;
  for (const part of [body?.subs[SUBJECT_PUBLIC_KEY_INFO], body, root]) {
    if (part === undefined) continue;
    const encode = part.toDER.bind(part);
    let der: Buffer | undefined;
    part.toDER = () => {
      der ??= encode();
      return der;
    };
  }
}

function rememberVerdicts(certificate: X509Certificate): void {
  const known = new WeakMap<X509Certificate, boolean>();
  const check = certificate.verify.bind(certificate);
  certificate.verify = (issuer = certificate) => {
    const before = known.get(issuer);
    if (before !== undefined) return before;
    const result = check(issuer);
    known.set(issuer, result);
    return result;
  };
}
