import { canonicalJson, parseJson } from '@sallyport/core';
import { pem } from '@sigstore/core';
import type { TransparencyLogEntry } from '@sigstore/protobuf-specs';
import * as v from 'valibot';
import { type DsseBundle, envelopeToJSON } from '../bundle.ts';
import { type Answer, type Call, type CallLimits, call, refused, unreadable } from './http.ts';

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]*$/i));
const number = v.pipe(v.number(), v.safeInteger());
const proof = v.object({
  checkpoint: v.string(),
  hashes: v.array(hex),
  logIndex: number,
  rootHash: hex,
  treeSize: number,
});
const entrySchema = v.object({
  body: v.string(),
  integratedTime: number,
  logID: hex,
  logIndex: number,
  verification: v.object({ signedEntryTimestamp: v.string(), inclusionProof: proof }),
});
const bodySchema = v.object({ kind: v.string(), apiVersion: v.string() });

/**
 * Makes a `dsse` 0.0.1 entry in a Rekor v1 log (its API `createLogEntry`); takes the entry that is there when the log has it
 * already.
 * @throws SallyportError PROVENANCE_SERVICE_UNREACHABLE, PROVENANCE_SERVICE_REFUSED, PROVENANCE_SERVICE_ANSWER_INVALID
 */
export async function logInRekorV1(
  url: string,
  { bundle, certificate }: { readonly bundle: DsseBundle; readonly certificate: Buffer },
  limits: CallLimits,
): Promise<TransparencyLogEntry> {
  const envelope = canonicalJson(envelopeToJSON(bundle.content.dsseEnvelope));
  const verifiers = [Buffer.from(pem.fromDER(certificate)).toString('base64')];
  const request: Call = {
    ...limits,
    service: 'the transparency log',
    url: `${url.replace(/\/+$/, '')}/api/v1/log/entries`,
    body: { kind: 'dsse', apiVersion: '0.0.1', spec: { proposedContent: { envelope, verifiers } } },
  };
  const answer = await call(request);
  if (answer.status === 409) return existing(request, answer);
  if (answer.status !== 201) throw refused(request, answer);
  return read(request, answer);
}

/** The log says where the entry is; it has to be the same log. */
async function existing(request: Call, { headers }: Answer): Promise<TransparencyLogEntry> {
  const location = new URL(headers.get('location') ?? '', request.url);
  if (location.origin !== new URL(request.url).origin) throw unreadable(request, undefined);
  const { body: _, ...get } = { ...request, url: location.href };
  const answer = await call(get);
  if (answer.status !== 200) throw refused(get, answer);
  return read(get, answer);
}

function read(request: Call, answer: Answer): TransparencyLogEntry {
  try {
    const entries = Object.values(parseJson(answer.body, { name: 'the answer' }) as object);
    if (entries.length !== 1) throw new Error('not one entry');
    return toEntry(v.parse(entrySchema, entries[0]));
  } catch (cause) {
    throw unreadable(request, cause);
  }
}

function toEntry({ body, integratedTime, logID, logIndex, verification }: v.InferOutput<typeof entrySchema>) {
  const canonicalizedBody = Buffer.from(body, 'base64');
  const { kind, apiVersion } = v.parse(bodySchema, parseJson(canonicalizedBody, { name: 'the entry' }));
  const { signedEntryTimestamp, inclusionProof: proof } = verification;
  return {
    logIndex: String(logIndex),
    logId: { keyId: Buffer.from(logID, 'hex') },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(integratedTime),
    inclusionPromise: { signedEntryTimestamp: Buffer.from(signedEntryTimestamp, 'base64') },
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: Buffer.from(proof.rootHash, 'hex'),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map((hash) => Buffer.from(hash, 'hex')),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody,
  };
}
