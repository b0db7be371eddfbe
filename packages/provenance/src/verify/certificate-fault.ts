import { ASN1Obj, type X509Certificate } from '@sigstore/core';

const EXTENDED_KEY_USAGE = '2.5.29.37';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/** What the library leaves unchecked about a signing certificate: that it is one (RFC 5280, section 4.2.1.12). */
export function certificateFault(certificate: X509Certificate): string | undefined {
  if (certificate.isCA) return 'it is the certificate of an authority';
  const usage = certificate.extension(EXTENDED_KEY_USAGE);
  const purposes = usage ? ASN1Obj.parseBuffer(usage.value as Buffer<ArrayBuffer>).subs.map((sub) => sub.toOID()) : [];
  return purposes.includes(CODE_SIGNING) ? undefined : 'it is not for signing code';
}
