import type { Statement } from '@sallyport/core';
import type { SignerExpectation } from './expectation.ts';

/** One thing that was checked about a bundle. */
export interface Check {
  /** One of `CHECKS`. */
  readonly id: CheckId;
  readonly result: 'pass' | 'fail' | 'skip';
  /** What was expected and what was found. */
  readonly message: string;
  /** Of a check that failed: its entry in docs/errors.md, and what to do. */
  readonly code?: string;
  readonly remedy?: string;
  /** The same one by one, where the check has parts. */
  readonly details?: readonly CheckDetail[];
}

/** One thing that was compared, or somebody with whom the signer was compared. */
export interface CheckDetail {
  readonly what: string;
  readonly result: 'pass' | 'fail';
  readonly expected?: string;
  /** What the certificate or the Statement says. */
  readonly found?: string;
  readonly details?: readonly CheckDetail[];
}

/** In the order in which they are made. */
export const CHECKS = [
  'bundle',
  'timestamp',
  'certificate',
  'log',
  'signature',
  'statement',
  'identity',
  'predicate-type',
  'subject',
  'revoked',
] as const;
export type CheckId = (typeof CHECKS)[number];

/** Who signed: a workflow's (or a person's) certificate, or a key. */
export type SignerReport =
  | {
      readonly kind: 'certificate';
      /** The certificate's subject alternative name, for a workflow `https://HOST/OWNER/REPO/PATH@REF`. */
      readonly identity: string;
      readonly issuer: string;
      /** What else the certificate says about the run, by the names of Fulcio's documentation (oid-info.md). */
      readonly claims: Readonly<Record<string, string>>;
      /** RFC 3339; by the clock of whoever attested it. */
      readonly signedAt: string | null;
    }
  | { readonly kind: 'key'; readonly keyId: string };

/** What `sallyport verify` prints; schemas/verification.schema.json. */
export interface VerificationReport {
  readonly schema: 'sallyport/verification/v1';
  readonly verified: boolean;
  /** What the bundle says; to be believed only when `verified`. Null when it could not be read. */
  readonly signer: SignerReport | null;
  readonly statement: {
    readonly type: string;
    readonly predicateType: string;
    readonly subjects: readonly { readonly name?: string; readonly digest: Readonly<Record<string, string>> }[];
  } | null;
  readonly checks: readonly Check[];
}

/** A report, and the Statement itself when everything held. */
export interface Verification extends VerificationReport {
  /** Null unless `verified`. */
  readonly payload: Statement | null;
  /** Those of the expected signers whose every condition the signature meets; empty unless `verified`, and for a key. */
  readonly matched: readonly SignerExpectation[];
}

/** The part of a verification that is printed. */
export function reportOf({ payload: _payload, matched: _matched, ...report }: Verification): VerificationReport {
  return report;
}
