import type { TransparencyLogEntry } from '@sigstore/bundle';
import type { TransparencyLogInstance, TrustedRoot } from '@sigstore/protobuf-specs';
import { entryCertificate } from './log-body.ts';

export interface LogEntryFacts {
  readonly root: TrustedRoot;
  /** The signing certificate, DER. */
  readonly certificate: Buffer;
  /** When the signature was made, by each timestamp that was verified. */
  readonly times: readonly Date[];
}

/**
 * What the library leaves unchecked about a log entry: that the proof's own fields agree with its checkpoint, that the
 * checkpoint is of exactly the log that the trusted root names, that this log's key was in use at the time, and that the
 * entry is about the certificate that signed. Call it after the library has verified the entry.
 * @returns what is wrong, or undefined.
 */
export function logEntryFault(
  entry: TransparencyLogEntry,
  { root, certificate, times }: LogEntryFacts,
): string | undefined {
  const log = root.tlogs.find((known) => logIdOf(known)?.equals(entry.logId.keyId));
  if (log === undefined) return 'its log is not in the trusted root';
  return proofFault(entry, log) ?? validityFault(log, times) ?? bodyFault(entry, certificate);
}

export function logIdOf(log: TransparencyLogInstance): Buffer | undefined {
  return (log.checkpointKeyId ?? log.logId)?.keyId;
}

function proofFault(entry: TransparencyLogEntry, log: TransparencyLogInstance): string | undefined {
  const proof = entry.inclusionProof;
  if (proof === undefined) return entry.inclusionPromise === undefined ? 'it has no proof of inclusion' : undefined;
  const [origin = '', size, hash = ''] = proof.checkpoint?.envelope.split('\n') ?? [];
  // A promise (Rekor v1) signs the index over all shards; without one, the two indices mean the same.
  if (entry.inclusionPromise === undefined && entry.logIndex !== proof.logIndex)
    return `its index ${entry.logIndex} is not the proof's, ${proof.logIndex}`;
  if (proof.treeSize !== size) return `its proof is for a tree of ${proof.treeSize}, its checkpoint for one of ${size}`;
  if (!Buffer.from(hash, 'base64').equals(proof.rootHash)) return "its proof's root is not its checkpoint's";
  if (!isOriginOf(origin, log)) return `its checkpoint is of ${JSON.stringify(origin)}, not of ${log.baseUrl}`;
  return undefined;
}

/** Rekor v1 adds the tree's number to its name. */
function isOriginOf(origin: string, log: TransparencyLogInstance): boolean {
  const [name, tree, ...rest] = origin.split(' - ');
  const url = URL.canParse(log.baseUrl) ? new URL(log.baseUrl) : undefined;
  return (
    url !== undefined && (name === url.hostname || name === url.host) && rest.length === 0 && /^\d*$/.test(tree ?? '')
  );
}

function validityFault(log: TransparencyLogInstance, times: readonly Date[]): string | undefined {
  const { start, end } = log.publicKey?.validFor ?? {};
  if (start === undefined) return "the trusted root does not say since when the log's key is in use";
  const outside = times.find((time) => time < start || (end !== undefined && time > end));
  return outside && `the log's key was not in use at ${outside.toISOString()}`;
}

function bodyFault(entry: TransparencyLogEntry, certificate: Buffer): string | undefined {
  const logged = entryCertificate(entry.canonicalizedBody);
  if (logged === undefined) return 'it does not say with which certificate the signature is verified';
  return logged.equals(certificate) ? undefined : 'it is about another certificate';
}
