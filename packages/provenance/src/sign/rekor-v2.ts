import { createHash } from 'node:crypto';
import { IN_TOTO_PAYLOAD_TYPE, isSallyportError, parseJson, SallyportError } from '@sallyport/core';
import { TransparencyLogEntry, type TrustedRoot } from '@sigstore/protobuf-specs';
import { preAuthenticationEncoding } from '../dsse.ts';
import { type Answer, type Call, type CallLimits, call, refused, unreadable } from './http.ts';
import { loggedBefore } from './logged-before.ts';

/** What a log is told about a signature. */
export interface Signed {
  readonly payload: Buffer;
  readonly signature: Buffer;
  /** The signer's certificate, DER. */
  readonly certificate: Buffer;
}

/**
 * Makes an entry in a Rekor v2 log (rekor-tiles): a `hashedrekord` 0.0.2 over the digest of the envelope's
 * pre-authentication encoding, the only kind that servers since 2.3.0 take. The answer holds the proof of inclusion.
 * A log that has the entry already says only where: with a trusted root, the proof is then made from the log's tiles.
 * @throws SallyportError PROVENANCE_LOG_CONFLICT when the log has this entry already and its proof cannot be made, and
 *   PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
export async function logInRekorV2(
  url: string,
  signed: Signed,
  limits: CallLimits,
  root?: TrustedRoot,
): Promise<TransparencyLogEntry> {
  const { payload, signature, certificate } = signed;
  const digest = createHash('sha256').update(preAuthenticationEncoding(IN_TOTO_PAYLOAD_TYPE, payload)).digest();
  const verifier = { x509Certificate: { rawBytes: base64(certificate) }, keyDetails: 'PKIX_ECDSA_P256_SHA_256' };
  const request: Call = {
    ...limits,
    service: 'the transparency log',
    url: `${url.replace(/\/+$/, '')}/api/v2/log/entries`,
    body: {
      hashedRekordRequestV002: { digest: base64(digest), signature: { content: base64(signature), verifier } },
    },
  };
  const answer = await call(request);
  if (answer.status === 409) {
    const data = { algorithm: 'SHA2_256', digest: base64(digest) };
    const spec = { hashedRekordV002: { data, signature: { content: base64(signature), verifier } } };
    return (await before(answer, { url, spec, root }, limits)) ?? Promise.reject(conflict(request));
  }
  if (answer.status !== 200 && answer.status !== 201) throw refused(request, answer);
  try {
    const entry = TransparencyLogEntry.fromJSON(parseJson(answer.body, { name: 'the answer' }));
    if (entry.logId === undefined || entry.kindVersion === undefined) throw new Error('no log id');
    return entry;
  } catch (cause) {
    throw unreadable(request, cause);
  }
}

/** The entry that the log has: where its answer says, if the proof can be had. */
async function before(
  { headers }: Answer,
  { root, ...asked }: { readonly url: string; readonly spec: object; readonly root: TrustedRoot | undefined },
  limits: CallLimits,
): Promise<TransparencyLogEntry | undefined> {
  const index = headers.get('x-log-index') ?? '';
  if (root === undefined || !/^\d{1,15}$/.test(index)) return undefined;
  try {
    return await loggedBefore({ ...asked, root, index: Number(index) }, limits);
  } catch (error) {
    // A log without readable tiles, or with another tree than it signed: as if it had not said where.
    if (isSallyportError(error)) return undefined;
    throw error;
  }
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64');
}

function conflict({ service, url }: Call): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_LOG_CONFLICT',
    message: `${service} (${url}) has this entry already, and gives no proof for it again`,
    remedy: 'Sign once more; the new signature makes a new entry.',
  });
}
