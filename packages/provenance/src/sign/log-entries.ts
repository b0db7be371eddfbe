import { isSallyportError, type SallyportError } from '@sallyport/core';
import type { TransparencyLogEntry, TrustedRoot } from '@sigstore/protobuf-specs';
import type { DsseBundle } from '../bundle.ts';
import type { CallLimits } from './http.ts';
import { logInRekorV1 } from './rekor-v1.ts';
import { logInRekorV2, type Signed } from './rekor-v2.ts';
import type { LogService } from './signing-config.ts';

/** A log that could not be reached, and why. */
export interface MissingEntry {
  readonly log: LogService;
  readonly error: SallyportError;
}

/** How logs are asked. */
export interface Logging {
  readonly limits: CallLimits;
  /** The instance's root: what it takes to read an entry that a Rekor v2 log has already. */
  readonly root?: TrustedRoot | undefined;
}

/**
 * Makes an entry in each log and adds them to the bundle.
 * @returns the logs that could not be reached.
 * @throws SallyportError when a log was reached and refused, or gave an answer that cannot be read.
 */
export async function addLogEntries(
  bundle: DsseBundle,
  logs: readonly LogService[],
  logging: Logging,
): Promise<MissingEntry[]> {
  const results = await Promise.all(logs.map((log) => entryOrMissing(bundle, log, logging)));
  const entries = results.flatMap((result) => ('entry' in result ? [result.entry] : []));
  const { tlogEntries } = bundle.verificationMaterial;
  tlogEntries.push(...(entries as typeof tlogEntries));
  return results.flatMap((result) => ('error' in result ? [result] : []));
}

/** What of a bundle the services are told. */
export function partsOf({ content, verificationMaterial }: DsseBundle): Signed {
  const { payload, signatures } = content.dsseEnvelope;
  const material = verificationMaterial.content;
  const certificate = material.$case === 'certificate' ? material.certificate.rawBytes : Buffer.alloc(0);
  return { payload, signature: signatures[0]?.sig ?? Buffer.alloc(0), certificate };
}

async function entryOrMissing(
  bundle: DsseBundle,
  log: LogService,
  { limits, root }: Logging,
): Promise<{ readonly entry: TransparencyLogEntry } | MissingEntry> {
  const parts = partsOf(bundle);
  try {
    const made =
      log.version === 2
        ? logInRekorV2(log.url, parts, limits, root)
        : logInRekorV1(log.url, { bundle, certificate: parts.certificate }, limits);
    return { entry: await made };
  } catch (error) {
    if (!isSallyportError(error, 'PROVENANCE_SERVICE_UNREACHABLE')) throw error;
    return { log, error };
  }
}
