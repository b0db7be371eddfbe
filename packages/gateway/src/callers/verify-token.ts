import { isSallyportError, parseJson } from '@sallyport/core';
import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { Refused, refuse } from '../formats/refusal.ts';
import { isObject } from '../formats/usage.ts';
import type { Claims, IssuerKeys, Key } from './issuer-keys.ts';

/** Seconds by which clocks may differ, for the first look at a token as for every later one. */
export const LEEWAY_SECONDS = 5;

/** Signatures by keys that an issuer can publish. */
const ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];

/** Whose token it claims to be; undefined for what is no JWT (RFC 7519), or has a claim twice. */
export function readUnverified(token: string): { readonly issuer: string } | undefined {
  const parts = token.split('.');
  if (parts.length !== 3 || parts.some((part) => !/^[A-Za-z0-9_-]+$/.test(part))) return undefined;
  try {
    const [header, payload] = parts
      .slice(0, 2)
      .map((part) => parseJson(Buffer.from(part, 'base64url'), { name: 'the token' }));
    return isObject(header) && isObject(payload) && typeof payload.iss === 'string'
      ? { issuer: payload.iss }
      : undefined;
  } catch (error) {
    if (isSallyportError(error)) return undefined;
    throw error;
  }
}

/**
 * Signature, expiry (which has to be there), `nbf` and `iat`.
 * @throws Refused 401
 */
export async function verifyToken(token: string, keys: IssuerKeys, now: Date): Promise<Claims> {
  try {
    const payload = await verifiedPayload(token, keys, now);
    const { exp: expires, iat: issuedAt } = payload;
    if (!Number.isFinite(expires)) throw refuse(401, 'GATEWAY_TOKEN_INVALID', 'the token never expires');
    if (issuedAt !== undefined && issuedAt > now.getTime() / 1000 + LEEWAY_SECONDS) {
      throw refuse(401, 'GATEWAY_TOKEN_INVALID', 'the token was issued in the future');
    }
    return payload;
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (error instanceof errors.JWTExpired) throw refuse(401, 'GATEWAY_TOKEN_EXPIRED', 'the token has expired');
    if (error instanceof errors.JOSEError)
      throw refuse(401, 'GATEWAY_TOKEN_INVALID', `the token does not verify: ${error.code}`);
    throw refuse(401, 'GATEWAY_TOKEN_INVALID', 'the token does not verify');
  }
}

/** Keys are asked for only once the header's algorithm is one that is allowed. */
async function verifiedPayload(token: string, keys: IssuerKeys, now: Date): Promise<JWTPayload> {
  const verify = (key: JWTVerifyGetKey) =>
    jwtVerify(token, key, {
      algorithms: ALGORITHMS,
      clockTolerance: LEEWAY_SECONDS,
      currentDate: now,
      requiredClaims: ['exp', 'iss', 'aud'],
    });
  let others: readonly Key[] = [];
  try {
    const { payload } = await verify(async (header) => {
      const [first, ...rest] = await keys.keysFor(header);
      others = rest;
      return first as Key;
    });
    return payload;
  } catch (error) {
    if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
    for (const key of others) {
      const { payload } = await verify(async () => key).catch(ifNotItsOwn);
      if (payload !== undefined) return payload;
    }
    throw error;
  }
}

/** Of several keys with one id, one has made the signature. */
function ifNotItsOwn(error: unknown): { readonly payload: undefined } {
  if (error instanceof errors.JWSSignatureVerificationFailed) return { payload: undefined };
  throw error;
}
