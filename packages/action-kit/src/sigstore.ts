import { type Change, readPath } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { SallyportError } from '@sallyport/core';
import {
  GITHUB_SERVICES,
  PUBLIC_GOOD_SERVICES,
  type RootTrust,
  readSigningConfig,
  type SigningServices,
  trustPublicGood,
  trustRoot,
} from '@sallyport/provenance';
import { readEvidence } from './evidence-directory.ts';
import type { SigningInputs } from './signing.ts';

export interface SigstoreOptions {
  readonly signing: SigningInputs;
  readonly configuration: Configuration;
  /** Where a trusted root that the configuration names is read: at its base. */
  readonly change: Pick<Change, 'base' | 'objects'>;
}

/** GitHub's instance has no log of its own: a timestamp stands for it. */
const WITHOUT_LOGS = { logEntries: 0, certificateLogs: 0 } as const;

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
  const { instance } = configuration.provenance;
  const thresholds = instance === 'github' ? WITHOUT_LOGS : {};
  if (trustedRoot !== undefined) return trustRoot(await readEvidence(trustedRoot), { name: trustedRoot, thresholds });
  if (instance === 'public-good') return trustPublicGood();
  const path = instance === 'github' ? undefined : instance.trustedRoot;
  const entry = path === undefined ? undefined : await readPath(change.objects, change.base, path);
  if (path === undefined || entry?.bytes === undefined || !entry.mode.startsWith('100')) throw noRoot(path);
  return trustRoot(entry.bytes, { name: path });
}

function noServices(): SallyportError {
  return new SallyportError({
    code: 'SIGN_SERVICES_MISSING',
    message: 'the configuration names an instance of Sigstore without a certificate authority',
    remedy: 'Add "fulcio" (and "rekor", "tsa") under provenance.instance, or give "signing-config".',
  });
}

function noRoot(path: string | undefined): SallyportError {
  return new SallyportError({
    code: 'SIGN_TRUSTED_ROOT_MISSING',
    message:
      path === undefined
        ? "GitHub's own instance needs its trusted root"
        : `there is no plain file ${path} at the base commit`,
    remedy: 'Give "trusted-root", for GitHub the last line of what `gh attestation trusted-root` writes.',
  });
}
