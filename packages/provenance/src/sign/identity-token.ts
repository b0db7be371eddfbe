import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';

/** An OpenID identity token, and what of it the signer needs. The token is a secret: it never stands in a message. */
export interface IdentityToken {
  readonly raw: string;
  /** What Fulcio asks to be signed as proof that the key is ours: the verified e-mail address, or the subject. */
  readonly challenge: string;
  readonly issuer: string;
}

const claims = v.object({
  iss: v.pipe(v.string(), v.minLength(1)),
  sub: v.optional(v.string()),
  email: v.optional(v.string()),
  email_verified: v.optional(v.boolean()),
  exp: v.number(),
});

/**
 * Reads a token's claims without verifying it: that is the certificate authority's business.
 * @throws SallyportError PROVENANCE_TOKEN_INVALID, PROVENANCE_TOKEN_EXPIRED
 */
export function readIdentityToken(text: string, now: Date): IdentityToken {
  const raw = text.trim();
  const { iss, sub, email, email_verified, exp } = claimsOf(raw);
  if (exp * 1000 <= now.getTime()) {
    throw new SallyportError({
      code: 'PROVENANCE_TOKEN_EXPIRED',
      message: `the identity token was good until ${new Date(exp * 1000).toISOString()}`,
      remedy: 'Ask for a new one right before signing; they live for minutes.',
    });
  }
  const challenge = email === undefined ? sub : email_verified === true ? email : undefined;
  if (challenge === undefined || challenge === '')
    throw invalid('it has neither a subject nor a verified e-mail address');
  return { raw, challenge, issuer: iss };
}

function claimsOf(raw: string): v.InferOutput<typeof claims> {
  const parts = raw.split('.');
  if (parts.length !== 3) throw invalid('it is no JWT in compact form');
  let value: unknown;
  try {
    value = parseJson(Buffer.from(parts[1] ?? '', 'base64url'), { name: 'the token' });
  } catch {
    // The cause is left out: it could quote the token.
    throw invalid('its claims are not JSON');
  }
  const parsed = v.safeParse(claims, value);
  if (!parsed.success) throw invalid(`its claim ${v.getDotPath(parsed.issues[0]) ?? ''} is missing or of a wrong type`);
  return parsed.output;
}

function invalid(why: string): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_TOKEN_INVALID',
    message: `the identity token cannot be used: ${why}`,
    remedy: 'Give an OpenID token with the audience "sigstore"; in a GitHub job, grant `id-token: write`.',
  });
}
