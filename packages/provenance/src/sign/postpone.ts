import { isSallyportError, parseJson, SallyportError, type Statement } from '@sallyport/core';
import { X509Certificate } from '@sigstore/core';
import * as v from 'valibot';
import { bundleToJSON, MAX_BUNDLE_BYTES, parseBundle, type SerializedBundle } from '../bundle.ts';
import { issuerOf } from '../verify/claims.ts';
import type { RootTrust } from '../verify/trust.ts';
import type { CallLimits } from './http.ts';
import { addLogEntries, partsOf } from './log-entries.ts';
import { payloadOf, type SignedBundle, type Signer, type SignOptions, selfChecked, type Unlogged } from './signer.ts';
import type { LogService } from './signing-config.ts';

/**
 * A signature whose log could not be reached. It is no bundle, so that nobody takes it for one: without its log entry it
 * verifies nowhere. It holds no secret, and everything that it takes to log it later.
 */
export interface IncompleteBundle {
  readonly schema: 'sallyport/incomplete-bundle/v1';
  readonly bundle: SerializedBundle;
  readonly missing: readonly LogService[];
}

export type SignedOrPostponed =
  | { readonly outcome: 'signed'; readonly bundle: SerializedBundle }
  | { readonly outcome: 'postponed'; readonly incomplete: IncompleteBundle };

const url = v.pipe(v.string(), v.url(), v.regex(/^https?:/));
const recordSchema = v.object({
  schema: v.literal('sallyport/incomplete-bundle/v1'),
  bundle: v.looseObject({}),
  missing: v.pipe(v.array(v.object({ url, version: v.picklist([1, 2]) })), v.minLength(1), v.maxLength(32)),
});

/** Where a signature is written down before it is logged, so that a second run goes on where a first was killed. */
export interface PendingFile {
  /** Undefined when there is none. */
  read(): Promise<Uint8Array | undefined>;
  write(text: string): Promise<void>;
  /** Once the bundle stands where it belongs. */
  remove(): Promise<void>;
}

/**
 * Signs like `signStatement`, but gives what there is when a log cannot be reached: certificate, signature and time.
 * @param pending where to write the signature down before any log is told, and to go on from: a signature of this very
 *   payload that stands there is not made again. It stays after an error; remove it when the bundle has been written.
 * @throws SallyportError as `signStatement` does, for everything else that fails.
 */
export async function signOrPostpone(
  statement: Statement | Uint8Array,
  signer: Signer,
  { pending, postpone = true }: { readonly pending?: PendingFile; readonly postpone?: boolean } = {},
): Promise<SignedOrPostponed> {
  const payload = payloadOf(statement);
  const beforeLogging = async (one: Unlogged) => pending?.write(`${JSON.stringify(recordOf(one))}\n`);
  const options = { postpone, beforeLogging };
  const begun = pending && signer.resume && unloggedIn(await pending.read(), payload);
  const resumed = begun && (await resumedOrNone(signer, begun, options));
  const signed = resumed ?? (await signer.sign(payload, options));
  const { missing = [], bundle } = signed;
  if (missing.length === 0) return { outcome: 'signed', bundle: await selfChecked(signed) };
  await selfChecked({ bundle, verification: { certificate: certificateOf(signed) } });
  return { outcome: 'postponed', incomplete: recordOf({ bundle, missing }) };
}

function recordOf({ bundle, missing }: Unlogged): IncompleteBundle {
  return { schema: 'sallyport/incomplete-bundle/v1', bundle: bundleToJSON(bundle), missing };
}

/** A signature of this payload that was written down; anything else that stands there is of no use. */
function unloggedIn(source: Uint8Array | undefined, payload: Buffer): Unlogged | undefined {
  if (source === undefined) return undefined;
  try {
    const { bundle: serialized, missing } = readRecord(source, 'the pending signature');
    const bundle = parseBundle(JSON.stringify(serialized), { name: 'the pending signature' });
    const certified = bundle.verificationMaterial.content.$case === 'certificate';
    return certified && bundle.content.dsseEnvelope.payload.equals(payload) ? { bundle, missing } : undefined;
  } catch {
    return undefined;
  }
}

/** What was begun, completed; undefined when the logs or the verification refuse it, so that it has to be made anew. */
async function resumedOrNone(signer: Signer, begun: Unlogged, options: SignOptions): Promise<SignedBundle | undefined> {
  try {
    const signed = await signer.resume?.(begun, options);
    if (signed !== undefined && signed.missing?.length === 0) await selfChecked(signed);
    return signed;
  } catch (error) {
    if (isSallyportError(error, 'PROVENANCE_SERVICE_UNREACHABLE')) throw error;
    return undefined;
  }
}

/**
 * Makes the entries that an incomplete bundle lacks, and verifies the whole. Neither the key nor a token is needed.
 * @param source what `signOrPostpone` gave, as JSON.
 * @throws SallyportError PROVENANCE_INCOMPLETE_INVALID, PROVENANCE_SERVICE_UNREACHABLE (try again later),
 *   PROVENANCE_LOG_CONFLICT (the entry was made, its proof was lost: sign anew), PROVENANCE_SELF_CHECK_FAILED, and others
 *   of the log.
 */
export async function resumeBundle(
  source: Uint8Array | string,
  { name, trust, limits = {} }: { readonly name: string; readonly trust?: RootTrust; readonly limits?: CallLimits },
): Promise<SerializedBundle> {
  const { bundle: serialized, missing } = readRecord(source, name);
  const bundle = parseBundle(JSON.stringify(serialized), { name });
  if (bundle.verificationMaterial.content.$case !== 'certificate') throw invalid(name, 'it has no certificate');
  const [still] = await addLogEntries(bundle, missing, { limits, root: trust?.root });
  if (still !== undefined) throw still.error;
  const certificate = certificateOf({ bundle });
  const signer = { identity: certificate.subjectAltName ?? '', issuer: issuerOf(certificate) ?? '' };
  const verification = trust === undefined ? { certificate } : { trust, expect: { signers: [signer] } };
  return selfChecked({ bundle, verification });
}

function readRecord(source: Uint8Array | string, name: string): v.InferOutput<typeof recordSchema> {
  const parsed = v.safeParse(recordSchema, parseJson(source, { name, maxBytes: MAX_BUNDLE_BYTES }));
  if (parsed.success) return parsed.output;
  throw invalid(name, `${v.getDotPath(parsed.issues[0]) ?? 'the document'}: ${parsed.issues[0].message}`);
}

function invalid(name: string, why: string): SallyportError {
  return new SallyportError({
    code: 'PROVENANCE_INCOMPLETE_INVALID',
    message: `${name} is not an incomplete bundle: ${why}`,
    remedy: 'Give the file that `sallyport attest --incomplete` wrote.',
  });
}

function certificateOf({ bundle }: Pick<SignedBundle, 'bundle'>): X509Certificate {
  return X509Certificate.parse(partsOf(bundle).certificate as Buffer<ArrayBuffer>);
}
