import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate of a made-up authority, and what it takes to issue another with it. */
export interface Issued {
  readonly der: Buffer;
  readonly pem: string;
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

export interface CertificateOptions {
  readonly name: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
  /** Left out: signed by itself. */
  readonly issuer?: Issued;
  readonly usage: 'root' | 'intermediate' | 'timestamping';
}

const YEAR_MS = 365 * 24 * 3600 * 1000;
const OID = {
  ecdsaSha256: '1.2.840.10045.4.3.2',
  organization: '2.5.4.10',
  commonName: '2.5.4.3',
  basicConstraints: '2.5.29.19',
  keyUsage: '2.5.29.15',
  extendedKeyUsage: '2.5.29.37',
  subjectKeyId: '2.5.29.14',
  authorityKeyId: '2.5.29.35',
  codeSigning: '1.3.6.1.5.5.7.3.3',
  timeStamping: '1.3.6.1.5.5.7.3.8',
} as const;

/** Issues an X.509 v3 certificate (RFC 5280, section 4.1) with an ECDSA P-256 key, good for ten years. */
export function issueCertificate(options: CertificateOptions): Issued {
  const { name, publicKey, privateKey, issuer } = options;
  const algorithm = sequence(oid(OID.ecdsaSha256));
  const now = Date.now();
  const body = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(15)])),
    algorithm,
    distinguishedName(issuer?.name ?? name),
    sequence(utcTime(now - 60_000), utcTime(now + 10 * YEAR_MS)),
    distinguishedName(name),
    publicKey.export({ format: 'der', type: 'spki' }),
    tagged(3, sequence(...extensions(options))),
  );
  const signature = sign('sha256', body, issuer?.privateKey ?? privateKey);
  const der = sequence(body, algorithm, bitString(signature));
  return { der, pem: toPem(der), name, publicKey, privateKey };
}

function extensions({ usage, publicKey, issuer }: CertificateOptions): Buffer[] {
  const authority = usage !== 'timestamping';
  const constraints = authority
    ? sequence(boolean(true), integer(Buffer.from([usage === 'root' ? 1 : 0])))
    : sequence();
  // Bits from the left: digitalSignature 0, keyCertSign 5, cRLSign 6.
  const bits = authority ? Buffer.from([0x03, 0x02, 0x01, 0x06]) : Buffer.from([0x03, 0x02, 0x07, 0x80]);
  const purpose = { root: undefined, intermediate: OID.codeSigning, timestamping: OID.timeStamping }[usage];
  return [
    extension(OID.basicConstraints, true, constraints),
    extension(OID.keyUsage, true, bits),
    ...(purpose ? [extension(OID.extendedKeyUsage, usage === 'timestamping', sequence(oid(purpose)))] : []),
    extension(OID.subjectKeyId, false, octetString(keyIdOf(publicKey))),
    ...(issuer ? [extension(OID.authorityKeyId, false, sequence(primitive(0x80, keyIdOf(issuer.publicKey))))] : []),
  ];
}

function extension(id: string, critical: boolean, value: Buffer): Buffer {
  return sequence(oid(id), ...(critical ? [boolean(true)] : []), octetString(value));
}

function keyIdOf(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest();
}

function distinguishedName(name: string): Buffer {
  const attribute = (id: string, value: string) =>
    primitive(0x31, sequence(oid(id), primitive(0x0c, Buffer.from(value))));
  return sequence(attribute(OID.organization, 'sigstore.test'), attribute(OID.commonName, name));
}

function utcTime(time: number): Buffer {
  const digits = new Date(time).toISOString().replace(/[-:T]|\.\d+/g, '');
  return primitive(0x17, Buffer.from(digits.slice(2)));
}

/** The encodings of ASN.1 that are needed (X.690, DER). */
function primitive(tag: number, value: Buffer): Buffer {
  const { length } = value;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), value]);
  const size = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}
const sequence = (...items: Buffer[]) => primitive(0x30, Buffer.concat(items));
const tagged = (number: number, value: Buffer) => primitive(0xa0 + number, value);
const integer = (value: Buffer) => primitive(0x02, value);
const boolean = (value: boolean) => primitive(0x01, Buffer.from([value ? 0xff : 0]));
const octetString = (value: Buffer) => primitive(0x04, value);
const bitString = (value: Buffer) => primitive(0x03, Buffer.concat([Buffer.from([0]), value]));

function oid(text: string): Buffer {
  const [first = 0, second = 0, ...arcs] = text.split('.').map(Number);
  return primitive(0x06, Buffer.from([first * 40 + second, ...arcs.flatMap(base128)]));
}

function base128(arc: number): number[] {
  const digits = [arc & 0x7f];
  for (let rest = arc >>> 7; rest > 0; rest >>>= 7) digits.unshift((rest & 0x7f) | 0x80);
  return digits;
}

function toPem(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replace(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`;
}
