import { pem } from '@sigstore/core';
import * as v from 'valibot';

const verifierV2 = v.object({ verifier: v.object({ x509Certificate: v.object({ rawBytes: v.string() }) }) });
const der = (text: string) => Buffer.from(text, 'base64');
const derOfPem = (text: string) => pem.toDER(Buffer.from(text, 'base64').toString('utf8'));

/** Where each kind of entry keeps the signer's certificate (Rekor's pkg/types, and rekor-tiles' api/proto). */
const hashedRekordV2 = v.pipe(
  v.object({ spec: v.object({ hashedRekordV002: v.object({ signature: verifierV2 }) }) }),
  v.transform(({ spec }) => der(spec.hashedRekordV002.signature.verifier.x509Certificate.rawBytes)),
);
const dsseV2 = v.pipe(
  v.object({ spec: v.object({ dsseV002: v.object({ signatures: v.tuple([verifierV2]) }) }) }),
  v.transform(({ spec }) => der(spec.dsseV002.signatures[0].verifier.x509Certificate.rawBytes)),
);
const hashedRekordV1 = v.pipe(
  v.object({ spec: v.object({ signature: v.object({ publicKey: v.object({ content: v.string() }) }) }) }),
  v.transform(({ spec }) => derOfPem(spec.signature.publicKey.content)),
);
const dsseV1 = v.pipe(
  v.object({ spec: v.object({ signatures: v.tuple([v.object({ verifier: v.string() })]) }) }),
  v.transform(({ spec }) => derOfPem(spec.signatures[0].verifier)),
);
const intotoV2 = v.pipe(
  v.object({
    spec: v.object({
      content: v.object({ envelope: v.object({ signatures: v.tuple([v.object({ publicKey: v.string() })]) }) }),
    }),
  }),
  v.transform(({ spec }) => derOfPem(spec.content.envelope.signatures[0].publicKey)),
);
const bodies = v.union([hashedRekordV2, dsseV2, hashedRekordV1, dsseV1, intotoV2]);

/** The certificate (DER) that a log entry's body names as the signer's; undefined when it names none. */
export function entryCertificate(body: Buffer): Buffer | undefined {
  try {
    const result = v.safeParse(bodies, JSON.parse(body.toString('utf8')));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
