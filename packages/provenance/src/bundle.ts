import { IN_TOTO_PAYLOAD_TYPE, parseJson, SallyportError } from '@sallyport/core';
import {
  type Bundle,
  bundleFromJSON,
  bundleToJSON,
  envelopeToJSON,
  type SerializedBundle,
  type TransparencyLogEntry,
  toDSSEBundle,
  ValidationError,
} from '@sigstore/bundle';
import { MAX_STATEMENT_BYTES } from './statement/parse.ts';

/** A Statement in base64, and room for certificates, log entries and timestamps. */
export const MAX_BUNDLE_BYTES = Math.ceil((MAX_STATEMENT_BYTES * 4) / 3) + 1024 * 1024;
const MAX_LOG_ENTRIES = 32;
const MAX_TIMESTAMPS = 32;

/**
 * Reads a Sigstore bundle (media types v0.1 to v0.3) around a DSSE envelope with one signature.
 * Every base64 text has to be in its one canonical form, so that no two files hold the same bundle by accident.
 * @throws SallyportError PROVENANCE_BUNDLE_INVALID, JSON_TOO_LARGE, JSON_NOT_UTF8, JSON_INVALID, JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
export function parseBundle(source: Uint8Array | string, { name }: { readonly name: string }): DsseBundle {
  const bundle = parseAnyBundle(source, { name });
  if (bundle.content.$case === 'dsseEnvelope') return bundle as DsseBundle;
  throw invalidBundle(name, 'it holds a message signature, not a DSSE envelope');
}

/** The same for a bundle around whatever it is; nothing else of ours takes one around a bare message. */
export function parseAnyBundle(source: Uint8Array | string, { name }: { readonly name: string }): Bundle {
  const value = parseJson(source, { name, maxBytes: MAX_BUNDLE_BYTES });
  const bundle = read(value, name);
  const altered = differing(value, bundleToJSON(bundle), '');
  if (altered !== undefined) throw invalidBundle(name, `${altered} is not in its canonical form`);
  checkBounds(bundle, name);
  return bundle;
}

/** A bundle around a DSSE envelope; the only kind that is about Statements. */
export type DsseBundle = Bundle & { content: Extract<Bundle['content'], { $case: 'dsseEnvelope' }> };

export { bundleToJSON, envelopeToJSON, type SerializedBundle };

/** A bundle (v0.3) around a signed Statement, without log entries and timestamps as yet. */
export function toDsseBundle(parts: {
  readonly payload: Buffer;
  readonly signature: Buffer;
  /** One of the two says which key signed. */
  readonly certificate?: Buffer;
  readonly keyHint?: string;
}): DsseBundle {
  const { payload: artifact, ...rest } = parts;
  const bundle = toDSSEBundle({ artifact, artifactType: IN_TOTO_PAYLOAD_TYPE, ...rest }) as DsseBundle;
  // cosign compares an envelope's key id with its own and knows only the hint beside it: leave it out, as cosign does.
  for (const signature of bundle.content.dsseEnvelope.signatures) signature.keyid = '';
  return bundle;
}

/** The media types that the Sigstore bundle format has had, exactly (sigstore/protobuf-specs, sigstore_bundle.proto). */
const MEDIA_TYPES = [
  'application/vnd.dev.sigstore.bundle+json;version=0.1',
  'application/vnd.dev.sigstore.bundle+json;version=0.2',
  'application/vnd.dev.sigstore.bundle+json;version=0.3',
  'application/vnd.dev.sigstore.bundle.v0.3+json',
];

function read(value: unknown, name: string): Bundle {
  try {
    return bundleFromJSON(value);
  } catch (cause) {
    const why =
      cause instanceof ValidationError ? `${cause.message}: ${cause.fields.join(', ')}` : 'a field has a wrong type';
    throw invalidBundle(name, why, cause);
  }
}

function checkBounds({ verificationMaterial: material, mediaType }: Bundle, name: string): void {
  if (!MEDIA_TYPES.includes(mediaType)) throw invalidBundle(name, `its media type is ${JSON.stringify(mediaType)}`);
  if (material.tlogEntries.length > MAX_LOG_ENTRIES)
    throw invalidBundle(name, `more than ${MAX_LOG_ENTRIES} log entries`);
  const number = material.tlogEntries.flatMap(numbersOf).find((text) => !/^\d{1,19}$/.test(text));
  if (number !== undefined) throw invalidBundle(name, `${JSON.stringify(number)} is no index, size or time of a log`);
  const timestamps = material.timestampVerificationData?.rfc3161Timestamps.length ?? 0;
  if (timestamps > MAX_TIMESTAMPS) throw invalidBundle(name, `more than ${MAX_TIMESTAMPS} timestamps`);
}

/** The 64-bit integers of a log entry, which the library keeps as whatever text they were. */
function numbersOf({ logIndex, integratedTime, inclusionProof }: TransparencyLogEntry): string[] {
  return [logIndex, integratedTime, ...(inclusionProof ? [inclusionProof.logIndex, inclusionProof.treeSize] : [])];
}

/** The path of the first text of `written` that `read` holds in another form (base64 with stray bits, a number as 07). */
function differing(read: unknown, written: unknown, path: string): string | undefined {
  if (typeof written === 'string') return same(read, written) ? undefined : path.slice(1);
  if (typeof written !== 'object' || written === null || typeof read !== 'object' || read === null) return undefined;
  for (const [key, value] of Object.entries(written)) {
    const original = Object.hasOwn(read, key) ? (read as Record<string, unknown>)[key] : undefined;
    const found = differing(original, value, `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Absent fields stand for their defaults; 64-bit integers may be numbers. */
function same(read: unknown, written: string): boolean {
  return read === undefined || read === null || String(read) === written;
}

/** An error for a bundle that cannot be read. */
export function invalidBundle(name: string, why: string, cause?: unknown): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_BUNDLE_INVALID',
    message: `${name} is not a Sigstore bundle with a Statement: ${why}`,
    remedy:
      'Give a bundle (application/vnd.dev.sigstore.bundle) that `sallyport attest` or `cosign attest-blob` wrote.',
    cause,
  });
}
