import { parseJson, SallyportError } from '@sallyport/core';
import * as v from 'valibot';
import type { SignerReport } from './report.ts';

/** Signatures that are no longer believed, though they verify: after an incident. */
export interface Revocations {
  readonly revoked: readonly Revocation[];
}

/** A list with nothing on it. */
export const NO_REVOCATIONS: Revocations = { revoked: [] };

type Revocation = v.InferOutput<typeof revocation>;

const text = v.pipe(v.string(), v.minLength(1));
const instant = v.pipe(v.string(), v.isoTimestamp('has to be a time such as 2026-11-22T10:00:00Z'));
const reason = text;
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'has to be a SHA-256 in hexadecimal'));

/** A URL that a certificate could hold: one with a slash at its end would never match anything. */
const run = v.pipe(v.string(), v.url('has to be a URL'), v.regex(/[^/]$/, 'must not end with a slash'));
const keyId = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'has to be sha256: and 64 hexadecimal digits'));

const revocation = v.union(
  [
    /** A run, all its attempts or one: https://github.com/OWNER/REPO/actions/runs/ID[/attempts/N]. */
    v.strictObject({ run, reason }),
    /** Everything of an identity, or what it signed from `from` until before `to`. */
    v.strictObject({ identity: text, from: v.optional(instant), to: v.optional(instant), reason }),
    /** A key, by `sha256:` and the digest of its DER form. */
    v.strictObject({ keyId, reason }),
    /** One Statement, by the digest of the signed payload. */
    v.strictObject({ payload: sha256, reason }),
  ],
  'needs a reason and one of run, identity (with from and to), keyId or payload',
);
const schema = v.strictObject({ schema: v.literal('sallyport/revocations/v1'), revoked: v.array(revocation) });

/**
 * Reads a list of revocations. It is strict: an entry that cannot be understood revokes nothing, so it is an error.
 * @throws SallyportError PROVENANCE_REVOCATIONS_INVALID, and what `parseJson` throws.
 */
export function parseRevocations(source: Uint8Array | string, { name }: { readonly name: string }): Revocations {
  const parsed = v.safeParse(schema, parseJson(source, { name }));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new SallyportError({
    code: 'PROVENANCE_REVOCATIONS_INVALID',
    message: `${name} is not a list of revocations: ${v.getDotPath(issue) ?? 'the document'}: ${issue.message}`,
    remedy: 'Write {"schema": "sallyport/revocations/v1", "revoked": [{"run": "https://…", "reason": "…"}]}.',
  });
}

/** Why a signature has been revoked; undefined when it has not. */
export function revocationOf(
  { revoked }: Revocations,
  signed: { readonly signer: SignerReport; readonly payloadSha256: string },
): string | undefined {
  return revoked.find((entry) => concerns(entry, signed))?.reason;
}

function concerns(entry: Revocation, { signer, payloadSha256 }: Parameters<typeof revocationOf>[1]): boolean {
  if ('payload' in entry) return entry.payload === payloadSha256;
  if ('keyId' in entry) return signer.kind === 'key' && signer.keyId === entry.keyId;
  if (signer.kind === 'key') return false;
  if ('run' in entry) {
    const run = signer.claims.runInvocationUri;
    return run === entry.run || run?.startsWith(`${entry.run}/attempts/`) === true;
  }
  return signer.identity === entry.identity && isWithin(signer.signedAt, entry);
}

/** A signature without a known time is within any. */
function isWithin(
  signedAt: string | null,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): boolean {
  if (signedAt === null) return true;
  const time = Date.parse(signedAt);
  return (from === undefined || time >= Date.parse(from)) && (to === undefined || time < Date.parse(to));
}
