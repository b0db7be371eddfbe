import type { Change } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { SallyportError } from '@sallyport/core';
import { instanceTrust } from '@sallyport/engine';
import {
  GITHUB_SERVICES,
  PUBLIC_GOOD_SERVICES,
  type RootTrust,
  readSigningConfig,
  type SigningServices,
} from '@sallyport/provenance';
import { readEvidence } from './evidence-directory.ts';
import type { SigningInputs } from './signing.ts';

export interface SigstoreOptions {
  readonly signing: SigningInputs;
  readonly configuration: Configuration;
  /** Where a trusted root that the configuration names is read: at its base. Nothing where no change is known. */
  readonly change: Pick<Change, 'base' | 'objects'> | undefined;
}

/** Where to sign: the input's configuration file, else the instance that the configuration at base names. */
export async function servicesOf({ signing, configuration }: SigstoreOptions): Promise<SigningServices> {
  const { signingConfig } = signing;
  if (signingConfig !== undefined) {
    return readSigningConfig(await readEvidence(signingConfig), { name: signingConfig });
  }
  const { instance } = configuration.provenance;
  if (instance === 'public-good') return PUBLIC_GOOD_SERVICES;
  if (instance === 'github') return GITHUB_SERVICES;
  if (instance.fulcio === undefined) throw noServices();
  return {
    fulcio: instance.fulcio,
    timestampAuthorities: instance.tsa === undefined ? [] : [instance.tsa],
    logs: instance.rekor === undefined ? [] : [{ url: instance.rekor, version: 2 }],
  };
}

/** Whom to believe: the input's trusted root, else that of the configuration's instance. */
export async function rootTrustOf({ signing, configuration, change }: SigstoreOptions): Promise<RootTrust> {
  const { trustedRoot } = signing;
  const given = trustedRoot === undefined ? undefined : { bytes: await readEvidence(trustedRoot), name: trustedRoot };
  return instanceTrust(configuration, change, given);
}

function noServices(): SallyportError {
  return new SallyportError({
    code: 'SIGN_SERVICES_MISSING',
    message: 'the configuration names an instance of Sigstore without a certificate authority',
    remedy: 'Add "fulcio" (and "rekor", "tsa") under provenance.instance, or give "signing-config".',
  });
}
