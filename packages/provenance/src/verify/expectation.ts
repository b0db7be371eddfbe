import type { SignerConditions } from '@sallyport/config';
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
  /** Further claims of the certificate, for instance `sourceRepositoryIdentifier`: a value, or several of which one holds. */
  readonly claims?: Readonly<Partial<Record<ClaimName, string | readonly string[]>>>;
  /** Statements about which this signer is believed; all unless told. */
  readonly predicateTypes?: readonly string[];
  /** Refuse what was signed longer ago, in seconds. */
  readonly maxAgeSeconds?: number;
  /** How many different timestamp authorities and logs have to have seen the signature, beyond the trust's own thresholds. */
  readonly timestamps?: number;
  readonly logEntries?: number;
}

/** What a bundle has to say in order to be believed. */
export interface Expectation {
  /** Any one of them; required, and not empty, where certificates are trusted. */
  readonly signers?: readonly SignerExpectation[];
  readonly predicateType?: string;
  /** Digests that the Statement has to be about: all of them. */
  readonly subjects?: readonly SubjectDigest[];
}

/**
 * The identity of a workflow in certificates of GitHub's OpenID issuer.
 * @param workflow `OWNER/REPO/.github/workflows/FILE@REF`, the reference in full (refs/heads/main, or a commit).
 */
export function workflowIdentity(workflow: string, serverUrl = 'https://github.com'): string {
  return `${serverUrl}/${workflow}`;
}

/** A workflow's signature, and what is asked of it; an evidence producer, for instance. */
export interface NamedSigner extends SignerConditions {
  readonly workflow: string;
  readonly issuer: string;
}

/** What a certificate has to say for a signer that a configuration names. */
export function expectationOf(signer: NamedSigner, serverUrl?: string): SignerExpectation {
  const { issuer, maxAgeMinutes, timestamps, logEntries } = signer;
  return {
    identity: workflowIdentity(signer.workflow, serverUrl),
    issuer,
    claims: claimsOf(signer),
    ...(maxAgeMinutes !== undefined && { maxAgeSeconds: maxAgeMinutes * 60 }),
    ...(timestamps !== undefined && { timestamps }),
    ...(logEntries !== undefined && { logEntries }),
  };
}

function claimsOf({ repositoryId, ownerId, events, runner, workflowCommit }: SignerConditions) {
  const claims: [ClaimName, string | readonly string[] | undefined][] = [
    ['sourceRepositoryIdentifier', repositoryId?.toString()],
    ['sourceRepositoryOwnerIdentifier', ownerId?.toString()],
    ['buildTrigger', events],
    ['runnerEnvironment', runner],
    ['buildSignerDigest', workflowCommit],
  ];
  return Object.fromEntries(claims.filter(([, value]) => value !== undefined));
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
