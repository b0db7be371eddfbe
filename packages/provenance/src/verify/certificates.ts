import type { X509Certificate } from '@sigstore/core';
import type { TrustMaterial } from '@sigstore/verify';

/**
 * The verifier walks from every leaf up to the root and checks each signature on the way again and again, though the
 * authorities' certificates do not change. Their own checks are remembered here, by the two certificates involved; a
 * leaf's signature is never remembered.
 */
export function rememberSignatures(material: TrustMaterial): TrustMaterial {
  const authorities = [...material.certificateAuthorities, ...material.timestampAuthorities];
  for (const { certChain } of authorities) for (const certificate of certChain) remember(certificate);
  return material;
}

function remember(certificate: X509Certificate): void {
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
