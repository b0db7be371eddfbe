import { SallyportError } from '@sallyport/core';
import type { SubjectDigest } from '../statement/parse.ts';
import type { ClaimName } from './claims.ts';
import type { Trust } from './trust.ts';

/** Somebody whose signature counts. Every text is compared exactly: no pattern, no prefix. */
export interface SignerExpectation {
  /** The certificate's subject alternative name; `workflowIdentity` makes a workflow's. */
  readonly identity: string;
  /** The OpenID issuer that vouched for it, for instance https://token.actions.githubusercontent.com. */
  readonly issuer: string;
  /** Further claims of the certificate, for instance `sourceRepositoryIdentifier`. */
  readonly claims?: Readonly<Partial<Record<ClaimName, string>>>;
}

/** What a bundle has to say in order to be believed. */
export interface Expectation {
  /** Any one of them; required, and not empty, where certificates are trusted. */
  readonly signers?: readonly SignerExpectation[];
  readonly predicateType?: string;
  /** Digests that the Statement has to be about: all of them. */
  readonly subjects?: readonly SubjectDigest[];
  /** Refuse what was signed longer ago, in seconds; certificates only. */
  readonly maxAgeSeconds?: number;
}

/**
 * The identity of a workflow in certificates of GitHub's OpenID issuer.
 * @param workflow `OWNER/REPO/.github/workflows/FILE@REF`, the reference in full (refs/heads/main, or a commit).
 */
export function workflowIdentity(workflow: string, serverUrl = 'https://github.com'): string {
  return `${serverUrl}/${workflow}`;
}

/** @throws SallyportError PROVENANCE_IDENTITY_REQUIRED when certificates are trusted and nobody is named. */
export function checkExpectation(trust: Trust, { signers = [] }: Expectation): void {
  const named = signers.length > 0 && signers.every(({ identity, issuer }) => identity !== '' && issuer !== '');
  if (trust.kind === 'key' || named) return;
  throw new SallyportError({
    code: 'PROVENANCE_IDENTITY_REQUIRED',
    message: 'a certificate of a Sigstore instance proves nothing until somebody says whose it has to be',
    remedy: 'Give the exact identity and the issuer (--identity URI --issuer URL).',
  });
}
