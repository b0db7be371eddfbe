import { type Change, readPath } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { SallyportError } from '@sallyport/core';
import { type RootTrust, trustPublicGood, trustRoot } from '@sallyport/provenance';

/** GitHub's instance has no log of its own: a timestamp stands for it. */
const WITHOUT_LOGS = { logEntries: 0, certificateLogs: 0 } as const;

/**
 * Whom to believe: a trusted root that is given, else that of `provenance.instance`, whose file is read at the base.
 * @param change where there is none, an instance that is a file has to be given
 * @throws SallyportError TRUST_ROOT_MISSING, PROVENANCE_TRUST_INVALID
 */
export async function instanceTrust(
  { provenance: { instance } }: Pick<Configuration, 'provenance'>,
  change: Pick<Change, 'base' | 'objects'> | undefined,
  given?: { readonly bytes: Uint8Array; readonly name: string },
): Promise<RootTrust> {
  const thresholds = instance === 'github' ? WITHOUT_LOGS : {};
  if (given !== undefined) return trustRoot(given.bytes, { name: given.name, thresholds });
  if (instance === 'public-good') return trustPublicGood();
  if (instance === 'github') throw noRoot("GitHub's own instance needs its trusted root");
  if (change === undefined) throw noRoot(`there is no base commit to read ${instance.trustedRoot} at`);
  const entry = await readPath(change.objects, change.base, instance.trustedRoot);
  if (entry?.bytes === undefined || !entry.mode.startsWith('100')) {
    throw noRoot(`there is no plain file ${instance.trustedRoot} at the base commit`);
  }
  return trustRoot(entry.bytes, { name: instance.trustedRoot });
}

function noRoot(message: string): SallyportError {
  return new SallyportError({
    code: 'TRUST_ROOT_MISSING',
    message,
    remedy: 'Give a trusted root; for GitHub it is the last line of what `gh attestation trusted-root` writes.',
  });
}
