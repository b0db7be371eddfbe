import { type SignedEntity, toSignedEntity } from '@sigstore/verify';
import { type DsseBundle, parseBundle } from '../bundle.ts';
import { rememberEncoding } from './certificates.ts';
import { signerOf } from './identity.ts';
import type { SignerReport } from './report.ts';
import type { Trust } from './trust.ts';

/** A bundle that could be read; nothing of it is to be believed yet. */
export interface Opened {
  readonly bundle: DsseBundle;
  readonly entity: SignedEntity;
  readonly signer: SignerReport;
}

/** Reads a bundle, its certificate and its timestamps. Throws when it is not of the kind that the trust can judge. */
export function openBundle(source: Uint8Array | string, { name, trust }: { name: string; trust: Trust }): Opened {
  const bundle = parseBundle(source, { name });
  const entity = withoutTraces(() => toSignedEntity(bundle));
  if (entity.key.$case === 'certificate') rememberEncoding(entity.key.certificate);
  if (trust.kind === 'root' && entity.key.$case !== 'certificate')
    throw new Error('it was signed with a key; the trusted root believes certificates');
  if (trust.kind === 'key' && entity.key.$case !== 'public-key')
    throw new Error('it was signed with a certificate; a key cannot verify it');
  return { bundle, entity, signer: signerOf(entity, trust) };
}

/**
 * The library's ASN.1 parser tries whatever could be nested and throws where nothing is: collecting stack traces for those
 * costs more than the parsing. Nothing else runs meanwhile, for `run` is synchronous.
 */
export function withoutTraces<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
