/**
 * The bytes that a DSSE signature is over: the pre-authentication encoding of the payload's type and the payload
 * (DSSE v1, protocol.md, "Signature Definition").
 */
export function preAuthenticationEncoding(payloadType: string, payload: Uint8Array): Buffer {
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.byteLength} `;
  return Buffer.concat([Buffer.from(head), payload]);
}
