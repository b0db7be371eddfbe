import { parseJson } from '@sallyport/core';
import { pem } from '@sigstore/core';
import * as v from 'valibot';
import { type Call, type CallLimits, call, refused, unreadable } from './http.ts';
import type { IdentityToken } from './identity-token.ts';

export interface CertificateRequest {
  readonly token: IdentityToken;
  /** The key that the certificate is for: PEM. */
  readonly publicKey: string;
  /** The token's challenge, signed with that key. */
  readonly proof: Buffer;
}

const chain = v.object({ chain: v.object({ certificates: v.pipe(v.array(v.string()), v.minLength(1)) }) });
const answerSchema = v.union([
  v.object({ signedCertificateEmbeddedSct: chain }),
  v.object({ signedCertificateDetachedSct: chain }),
]);

/**
 * Asks a Fulcio for a certificate (its API v2, `CreateSigningCertificate`).
 * @returns the certificate of the key, DER.
 * @throws SallyportError PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
export async function requestCertificate(url: string, asked: CertificateRequest, limits: CallLimits): Promise<Buffer> {
  const { token, publicKey, proof } = asked;
  const request: Call = {
    ...limits,
    service: 'the certificate authority',
    url: `${url.replace(/\/+$/, '')}/api/v2/signingCert`,
    secrets: [token.raw],
    body: {
      credentials: { oidcIdentityToken: token.raw },
      publicKeyRequest: {
        publicKey: { algorithm: 'ECDSA', content: publicKey },
        proofOfPossession: proof.toString('base64'),
      },
    },
  };
  const answer = await call(request);
  if (answer.status !== 200 && answer.status !== 201) throw refused(request, answer);
  try {
    const value = v.parse(answerSchema, parseJson(answer.body, { name: 'the answer' }));
    const { certificates } = (
      'signedCertificateEmbeddedSct' in value ? value.signedCertificateEmbeddedSct : value.signedCertificateDetachedSct
    ).chain;
    return pem.toDER(certificates[0] as string);
  } catch (cause) {
    throw unreadable(request, cause);
  }
}
