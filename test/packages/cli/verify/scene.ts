import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDENTITY, type RecordedBundle, recorded, TYPE } from '../../provenance/recorded.ts';
import { sallyport, scratch } from '../support.ts';

export { IDENTITY, recorded, TYPE };
export type Bundle = RecordedBundle;
export const STATEMENT = {
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'commit', digest: { gitCommit: 'a'.repeat(40), sha256: 'b'.repeat(64) } }],
  predicateType: TYPE,
  predicate: { result: 'PASSED', passedTests: ['a'] },
};
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

const folder = scratch();
export const at = (name: string): string => join(folder, name);
export const write = (name: string, content: unknown): string => {
  writeFileSync(at(name), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return at(name);
};

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
write('key.pem', pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
write('key.pub', pair.publicKey.export({ type: 'spki', format: 'pem' }));
write('root.json', recorded.trustedRoot);
write('good.json', recorded.bundle);
write('statement.json', STATEMENT);

/** Changes a bundle in place; `other` is one of another workflow. */
export type Change = (bundle: Bundle, other: Bundle) => void;

/** The recorded bundle with something changed. */
export function changed(change: Change): Bundle {
  const bundle = structuredClone(recorded.bundle);
  change(bundle, structuredClone(recorded.otherBundle));
  return bundle;
}

export const CERTIFICATE_AT = 'verificationMaterial.certificate';
export const ENTRIES = 'verificationMaterial.tlogEntries';
export const ENTRY = `${ENTRIES}.0`;
export const PROOF = `${ENTRY}.inclusionProof`;
export const STAMPS = 'verificationMaterial.timestampVerificationData.rfc3161Timestamps';
export const STAMP = `${STAMPS}.0.signedTimestamp`;
export const SIGNATURES = 'dsseEnvelope.signatures';

type Node = Record<string, unknown>;

/** The mapping or list that holds a place such as `dsseEnvelope.signatures.0`, and the last key. */
function holder(bundle: Bundle, path: string): [Node, string] {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  return [keys.reduce<unknown>((value, key) => (value as Node)[key], bundle) as Node, last];
}

export function valueAt(bundle: Bundle, path: string): unknown {
  const [node, key] = holder(bundle, path);
  return node[key];
}

/** Puts something in a place. */
export const set =
  (path: string, value: unknown): Change =>
  (bundle) => {
    const [node, key] = holder(bundle, path);
    node[key] = structuredClone(value);
  };

/** Takes a key away. */
export const drop =
  (path: string): Change =>
  (bundle) => {
    const [node, key] = holder(bundle, path);
    delete node[key];
  };

/** Makes something else of what stands in a place. */
export const edit =
  <T = string>(path: string, make: (value: T, other: T) => unknown): Change =>
  (bundle, other) =>
    set(path, make(valueAt(bundle, path) as T, valueAt(other, path) as T))(bundle, other);

/** Takes what the other bundle has in a place. */
export const theirs = (path: string): Change => edit(path, (_, other) => other);

/** Several changes, one after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (bundle, other) => {
    for (const change of changes) change(bundle, other);
  };

/** Changes the text that stands in a place as base64. */
export const editText = (path: string, make: (text: string) => string): Change =>
  edit(path, (base64) => Buffer.from(make(Buffer.from(base64, 'base64').toString())).toString('base64'));

/** A bundle around whatever payload, with a signature that holds. */
export function signedPayload(
  payload: Buffer | string | object,
  payloadType = PAYLOAD_TYPE,
  key: KeyObject = pair.privateKey,
) {
  const bytes = Buffer.isBuffer(payload)
    ? payload
    : Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
  const message = Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${bytes.length} `),
    bytes,
  ]);
  const sig = sign(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', message, key).toString('base64');
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: 'x' }, tlogEntries: [] },
    dsseEnvelope: { payload: bytes.toString('base64'), payloadType, signatures: [{ sig }] },
  };
}

export interface Verdict {
  readonly status: number;
  /** The first check that fails, or the error's code; `none` when it was verified. */
  readonly why: string;
  readonly printed: Record<string, unknown>;
}

interface Printed {
  readonly verified?: boolean;
  readonly error?: { readonly code: string; readonly remedy: string };
  readonly checks?: readonly {
    readonly id: string;
    readonly result: string;
    readonly code?: string;
    readonly remedy?: string;
  }[];
}

/** Runs `sallyport verify`; whatever fails has to have a code and a remedy. */
export async function verify(bundle: string, ...flags: readonly string[]): Promise<Verdict> {
  const { status, out, err } = await sallyport(['verify', bundle, '--format', 'json', ...flags]);
  if (err !== '') throw new Error(`on standard error beside JSON: ${err}`);
  const printed = JSON.parse(out) as Printed;
  const failed = printed.checks?.find(({ result }) => result === 'fail');
  const { code, remedy } = printed.error ?? failed ?? { code: '-', remedy: '-' };
  if (!code || !remedy) throw new Error(`neither code nor remedy: ${out}`);
  return { status, why: printed.error?.code ?? failed?.id ?? 'none', printed: printed as Record<string, unknown> };
}

export const CERTIFICATE = ['--trusted-root', at('root.json'), '--identity', IDENTITY, '--issuer', recorded.issuer];
export const KEY = ['--key', at('key.pub')];

export function flipped(base64: string, index = -1): string {
  const bytes = Buffer.from(base64, 'base64');
  const place = index < 0 ? bytes.length + index : index;
  bytes[place] = (bytes[place] as number) ^ 1;
  return bytes.toString('base64');
}
