import { type ASN1Obj, X509Certificate } from '@sigstore/core';
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
 * The library encodes a certificate anew, value by value, whenever it compares, copies or verifies it, which is most of
 * what a verification costs. Here the bytes as they were read stand for that, in the certificate and in copies of it; of a
 * copy, only the lists that the library edits (it takes one extension out) are still encoded anew.
 */
export function rememberEncoding(certificate: X509Certificate): void {
  const { root } = certificate;
  const body = root.subs[0];
  keepBytes(root);
  if (body === undefined) return;
  keepBytes(body);
  body.subs.forEach(keepBytes);
  certificate.clone = () => {
    const copy = X509Certificate.parse(Buffer.from(root.toDER()) as Buffer<ArrayBuffer>);
    const parts = copy.tbsCertificate.subs;
    parts.filter(({ tag }) => !tag.isContextSpecific(EXTENSIONS)).forEach(keepBytes);
    copy.extensions.forEach(keepBytes);
    return copy;
  };
}

const EXTENSIONS = 3;

/** From now on the value is encoded as it was read: its tag, its length, and its contents. */
function keepBytes(item: ASN1Obj): void {
  let der: Buffer | undefined;
  item.toDER = () => {
    der ??= Buffer.concat([Buffer.from([item.tag.toDER(), ...lengthOf(item.value.length)]), item.value]);
    return der;
  };
}

/** X.690, section 8.1.3: short up to 127, else the number of bytes and these. */
function lengthOf(length: number): number[] {
  if (length < 0x80) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest >>>= 8) bytes.unshift(rest & 0xff);
  return [0x80 | bytes.length, ...bytes];
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
