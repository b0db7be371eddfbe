import { SallyportError } from '@sallyport/core';
import type { CheckId } from './report.ts';

/** Why a check failed, as an error with a code and a remedy: what a report says about it. */
export const FAULTS: Readonly<Record<CheckId, (message: string) => SallyportError>> = {
  bundle: (message) =>
    new SallyportError({
      code: 'PROVENANCE_BUNDLE_REFUSED',
      message,
      remedy: 'Give a bundle of the kind that is asked for: --trusted-root takes certificates, --key takes keys.',
    }),
  timestamp: (message) =>
    new SallyportError({
      code: 'PROVENANCE_TIMESTAMP_REFUSED',
      message,
      remedy:
        'Sign again with a timestamp authority of the trusted root; if it is the right one, bring the root up to date.',
    }),
  certificate: (message) =>
    new SallyportError({
      code: 'PROVENANCE_CERTIFICATE_REFUSED',
      message,
      remedy: 'Check that the trusted root is that of the instance that signed, and up to date; else sign again there.',
    }),
  log: (message) =>
    new SallyportError({
      code: 'PROVENANCE_LOG_REFUSED',
      message,
      remedy: 'Do not believe the bundle; sign again. If the log is a new one, bring the trusted root up to date.',
    }),
  signature: (message) =>
    new SallyportError({
      code: 'PROVENANCE_SIGNATURE_REFUSED',
      message,
      remedy:
        'Do not believe the bundle: it was changed, or another key made it. Fetch it again from where it was made.',
    }),
  statement: (message) =>
    new SallyportError({
      code: 'PROVENANCE_STATEMENT_REFUSED',
      message,
      remedy: 'Have the signer sign an in-toto Statement (`sallyport attest --statement`, `cosign attest-blob`).',
    }),
  identity: (message) =>
    new SallyportError({
      code: 'PROVENANCE_IDENTITY_REFUSED',
      message,
      remedy: 'Find out who signed (`sallyport inspect`); only if that is who should, correct what is expected.',
    }),
  'predicate-type': (message) =>
    new SallyportError({
      code: 'PROVENANCE_PREDICATE_REFUSED',
      message,
      remedy: 'Give the bundle of the right kind, or correct --type; it is compared exactly.',
    }),
  subject: (message) =>
    new SallyportError({
      code: 'PROVENANCE_SUBJECT_REFUSED',
      message,
      remedy: 'Give the bundle that was made for this very commit or file; a Statement cannot be moved to another.',
    }),
  revoked: (message) =>
    new SallyportError({
      code: 'PROVENANCE_REVOKED',
      message,
      remedy: 'Make the Statement again in a run that is not revoked.',
    }),
};
