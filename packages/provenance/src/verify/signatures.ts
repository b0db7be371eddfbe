import type { Clock } from '@sallyport/core';
import { type SignedEntity, VerificationError } from '@sigstore/verify';
import type { DsseBundle } from '../bundle.ts';
import { certificateFault } from './certificate-fault.ts';
import { timesOf } from './identity.ts';
import { logEntryFault } from './log-entry.ts';
import { type Opened, withoutTraces } from './opened.ts';
import type { CheckId } from './report.ts';
import type { Steps } from './steps.ts';
import { timestampFault } from './timestamp-fault.ts';
import type { KeyTrust, RootTrust } from './trust.ts';

/** How far a timestamp authority's clock may run ahead of ours. */
const MAX_SKEW_MS = 5 * 60 * 1000;
const CERTIFICATE_CHECKS = ['timestamp', 'certificate', 'log', 'signature'] as const;

/** Verifies the signature with a key. Log entries and timestamps beside it prove nothing without a trusted root. */
export function verifyWithKey(steps: Steps, { entity }: Opened, trust: KeyTrust): boolean {
  for (const id of ['timestamp', 'certificate', 'log'] as const) steps.skip(id, 'a key is trusted as it is');
  const verified = steps.attempt('signature', () => {
    trust.verifier.verify({ ...entity, timestamps: [], tlogEntries: [] });
    return [true, `made with the key ${trust.keyId}`];
  });
  return verified === true;
}

/** Verifies timestamps, certificate, log entries and signature: the library's checks, then what it leaves out. */
export function verifyWithRoot(steps: Steps, { bundle, entity }: Opened, trust: RootTrust, clock: Clock): boolean {
  const fault = libraryFault(entity, trust) ?? ownFault(bundle, entity, trust, clock);
  for (const id of CERTIFICATE_CHECKS) {
    if (fault?.id === id) {
      steps.fail(id, fault.message);
      return false;
    }
    steps.pass(id, passMessage(id, entity));
  }
  return fault === undefined;
}

interface Fault {
  readonly id: (typeof CERTIFICATE_CHECKS)[number] & CheckId;
  readonly message: string;
}

function libraryFault(entity: SignedEntity, trust: RootTrust): Fault | undefined {
  try {
    withoutTraces(() => trust.verifier.verify(entity));
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id: checkOf(error), message };
  }
}

function checkOf(error: unknown): Fault['id'] {
  if (!(error instanceof VerificationError)) return 'signature';
  if (error.code === 'TIMESTAMP_ERROR') return 'timestamp';
  if (error.code === 'CERTIFICATE_ERROR') return 'certificate';
  return error.code.startsWith('TLOG_') ? 'log' : 'signature';
}

function ownFault(bundle: DsseBundle, entity: SignedEntity, trust: RootTrust, clock: Clock): Fault | undefined {
  if (entity.key.$case !== 'certificate') return { id: 'certificate', message: 'there is none' };
  const { certificate } = entity.key;
  const times = timesOf(entity);
  const late = times.find((time) => time.getTime() > clock.now().getTime() + MAX_SKEW_MS);
  if (late !== undefined) return { id: 'timestamp', message: `it is of the future: ${late.toISOString()}` };
  for (const { signedTimestamp } of bundle.verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? []) {
    const wrong = withoutTraces(() => timestampFault(signedTimestamp));
    if (wrong !== undefined) return { id: 'timestamp', message: wrong };
  }
  const message = certificateFault(certificate);
  if (message !== undefined) return { id: 'certificate', message };
  const facts = { root: trust.root, certificate: certificate.root.toDER(), times };
  for (const entry of bundle.verificationMaterial.tlogEntries) {
    const wrong = logEntryFault(entry, facts);
    if (wrong !== undefined) return { id: 'log', message: `entry ${entry.logIndex}: ${wrong}` };
  }
  return undefined;
}

function passMessage(id: Fault['id'], entity: SignedEntity): string {
  switch (id) {
    case 'timestamp':
      return `signed at ${timesOf(entity)[0]?.toISOString() ?? 'no known time'}`;
    case 'certificate':
      return 'issued by an authority of the trusted root, and in force at that time';
    case 'log':
      return (
        entity.tlogEntries.map(({ logIndex }) => `entry ${logIndex} is in the log`).join(', ') || 'none is asked for'
      );
    case 'signature':
      return 'made with the key of the certificate';
  }
}
