import { SallyportError } from '@sallyport/core';
import type { Signer } from '@sallyport/provenance';

/** @throws SallyportError ATTEST_UNSIGNED */
export function requireSigner(signer: Signer | undefined): Signer {
  if (signer !== undefined) return signer;
  throw new SallyportError({
    code: 'ATTEST_UNSIGNED',
    message: 'nobody is to sign, and an unsigned Statement counts for nothing',
    remedy: 'Give the job "id-token: write", or a key.',
  });
}
