import { ASN1Obj } from '@sigstore/core';

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const OCTET_STRING = 0x04;
const CONTEXT_0 = 0xa0;

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const SHA2 = ['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3'];
/** ECDSA and RSA with SHA-256, -384, -512; RSA by itself. */
const SIGNATURES = /^1\.2\.840\.(10045\.4\.3\.[234]|113549\.1\.1\.(1|11|12|13))$/;

/**
 * What the library leaves unchecked about a timestamp that it has verified: the frame around the signed part, which says
 * that the request was granted and how the rest is to be read (RFC 3161, section 2.4.2; RFC 5652, section 5).
 * @returns what is wrong, or undefined.
 */
export function timestampFault(der: Buffer): string | undefined {
  try {
    const [status, token] = children(ASN1Obj.parseBuffer(der as Buffer<ArrayBuffer>), SEQUENCE);
    const [granted] = children(status, SEQUENCE);
    if (!isNumber(granted, [0])) return 'the authority did not grant it';
    const [type, wrapper] = children(token, SEQUENCE);
    const [data] = children(wrapper, CONTEXT_0);
    if (type?.toOID() !== SIGNED_DATA) return 'it is not signed data';
    return signedDataFault(children(data, SEQUENCE));
  } catch {
    return 'it is not a timestamp response';
  }
}

function signedDataFault(fields: readonly ASN1Obj[]): string | undefined {
  const [version, digests, content, ...rest] = fields;
  const [signer, ...others] = children(rest.at(-1), SET);
  const certificates = rest.slice(0, -1).map(({ tag }) => tag.toDER());
  if (!isNumber(version, [3]) || others.length > 0 || certificates.some((tag) => tag !== CONTEXT_0))
    return 'it is not signed data of one signer';
  const [, wrapper] = children(content, SEQUENCE);
  if (children(wrapper, CONTEXT_0)[0]?.tag.toDER() !== OCTET_STRING) return 'its content has another form';
  const [signerVersion, id, digest, attributes, algorithm, signature] = children(signer, SEQUENCE);
  if (!isNumber(signerVersion, [1]) || !isIssuerAndSerial(id)) return 'its signer is not named';
  const known = [...children(digests, SET), digest].every((item) => SHA2.includes(algorithmOf(item)));
  if (!known || !SIGNATURES.test(algorithmOf(algorithm))) return 'its algorithms are not known';
  const signed = attributes?.tag.toDER() === CONTEXT_0 && signature?.tag.toDER() === OCTET_STRING;
  return signed ? undefined : 'its signature has another form';
}

function isIssuerAndSerial(item: ASN1Obj | undefined): boolean {
  const [issuer, serial, ...others] = children(item, SEQUENCE).map(({ tag }) => tag.toDER());
  return issuer === SEQUENCE && serial === INTEGER && others.length === 0;
}

function algorithmOf(item: ASN1Obj | undefined): string {
  return children(item, SEQUENCE)[0]?.toOID() ?? '';
}

function children(item: ASN1Obj | undefined, tag: number): readonly ASN1Obj[] {
  if (item?.tag.toDER() !== tag) throw new Error('another tag');
  return item.subs;
}

function isNumber(item: ASN1Obj | undefined, allowed: readonly number[]): boolean {
  return item?.tag.toDER() === INTEGER && allowed.includes(Number(item.toInteger()));
}
