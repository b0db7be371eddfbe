import { createHash } from 'node:crypto';
import { RFC3161Timestamp } from '@sigstore/core';
import { type Call, type CallLimits, call, refused, unreadable } from './http.ts';

/**
 * Asks a timestamp authority (Sigstore's JSON form of RFC 3161) when it saw a signature.
 * @param url the full URL, or the server's alone.
 * @returns the timestamp response, DER.
 * @throws SallyportError PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
export async function requestTimestamp(url: string, signature: Buffer, limits: CallLimits): Promise<Buffer> {
  const artifactHash = createHash('sha256').update(signature).digest('base64');
  const request: Call = {
    ...limits,
    service: 'the timestamp authority',
    url: new URL(url).pathname === '/' ? new URL('/api/v1/timestamp', url).href : url,
    headers: { accept: 'application/timestamp-reply' },
    body: { artifactHash, hashAlgorithm: 'sha256' },
  };
  const answer = await call(request);
  if (answer.status !== 200 && answer.status !== 201) throw refused(request, answer);
  try {
    RFC3161Timestamp.parse(answer.body as Buffer<ArrayBuffer>);
  } catch (cause) {
    throw unreadable(request, cause);
  }
  return answer.body;
}
