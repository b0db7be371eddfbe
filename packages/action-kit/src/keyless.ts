import { keylessSigner, type Signer } from '@sallyport/provenance';
import type { Runner } from '@sallyport/runtime';
import { rootTrustOf, type SigstoreOptions, servicesOf } from './sigstore.ts';

/** Fulcio takes tokens for this audience only. */
const AUDIENCE = 'sigstore';

/**
 * Signs with the job's own identity. The token is masked before anything sees it.
 * @throws SallyportError RUNTIME_NO_IDENTITY, PROVENANCE_…, SIGN_…
 */
export async function keylessSignerOf(options: SigstoreOptions, runner: Runner): Promise<Signer> {
  return keylessSigner({
    services: await servicesOf(options),
    trust: await rootTrustOf(options),
    getIdToken: () => runner.identityToken(AUDIENCE),
  });
}
