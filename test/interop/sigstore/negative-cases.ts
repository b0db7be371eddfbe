import { sha256 } from '@sallyport/core';
import type { SerializedBundle } from '@sallyport/provenance';

/** Everything that a verifier is told; a case changes some of it. */
export interface Asked {
  readonly bundle: Bundle;
  readonly trustedRoot: TrustedRootJson;
  readonly identity: string;
  readonly issuer: string;
  readonly type: string;
  /** The text of the file that the Statement has to be about. */
  readonly blob: string;
}

/** A bundle as JSON; the parts that cases change. */
export interface Bundle {
  readonly mediaType: string;
  readonly verificationMaterial: {
    certificate: { rawBytes: string };
    tlogEntries: LogEntry[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  readonly dsseEnvelope: {
    payload: string;
    payloadType: string;
    readonly signatures: { sig: string; keyid?: string }[];
  };
}

interface LogEntry {
  logIndex: string;
  inclusionProof?: { logIndex: string; rootHash: string; hashes: string[]; readonly checkpoint: { envelope: string } };
}

interface TrustedRootJson {
  tlogs: { baseUrl: string; readonly publicKey: { validFor: { end?: string } } }[];
  ctlogs: { readonly publicKey: { validFor: { end?: string } } }[];
  certificateAuthorities: { validFor: { start: string; end?: string } }[];
  timestampAuthorities: unknown[];
}

export interface NegativeCase {
  readonly name: string;
  /** What cosign says, measured; ours refuses every one. */
  readonly cosign: 'accepts' | 'refuses';
  /** Which of our checks it is that fails. */
  readonly check: string;
  readonly change: (asked: Asked, other: Bundle) => Asked;
}

type BundleChange = (bundle: Bundle, other: Bundle) => void;
type RootChange = (root: TrustedRootJson) => void;

const inBundle = (name: string, check: string, change: BundleChange, cosign: NegativeCase['cosign'] = 'refuses') => ({
  name,
  cosign,
  check,
  change: (asked: Asked, other: Bundle) => {
    const bundle = structuredClone(asked.bundle);
    change(bundle, other);
    return { ...asked, bundle };
  },
});

const inRoot = (name: string, check: string, change: RootChange, cosign: NegativeCase['cosign'] = 'refuses') => ({
  name: `trusted root: ${name}`,
  cosign,
  check,
  change: (asked: Asked) => {
    const trustedRoot = structuredClone(asked.trustedRoot);
    change(trustedRoot);
    return { ...asked, trustedRoot };
  },
});

const asking = (name: string, check: string, change: (asked: Asked) => Partial<Asked>): NegativeCase => ({
  name,
  cosign: 'refuses',
  check,
  change: (asked) => ({ ...asked, ...change(asked) }),
});

function flipped(base64: string, at = -1): string {
  const bytes = Buffer.from(base64, 'base64');
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] as number) ^ 1;
  return bytes.toString('base64');
}

const entryOf = ({ verificationMaterial }: Bundle) => verificationMaterial.tlogEntries[0] as LogEntry;
const proofOf = (bundle: Bundle) => entryOf(bundle).inclusionProof as NonNullable<LogEntry['inclusionProof']>;
const PAST = '2021-01-01T00:00:00Z';

/** The 36 cases, less the one that everybody accepts. */
export const NEGATIVE_CASES: readonly NegativeCase[] = [
  asking('another identity', 'identity', ({ identity }) => ({ identity: identity.replace('shop', 'other') })),
  asking('a prefix of the identity', 'identity', ({ identity }) => ({ identity: identity.slice(0, -1) })),
  asking('a suffix of the identity', 'identity', ({ identity }) => ({ identity: identity.slice(8) })),
  asking('another issuer', 'identity', () => ({ issuer: 'https://token.actions.githubusercontent.com' })),
  asking('another subject', 'subject', () => ({ blob: 'other\n' })),
  asking('another predicate type', 'predicate-type', () => ({ type: 'https://slsa.dev/provenance/v1' })),
  {
    name: 'signed by another workflow',
    cosign: 'refuses',
    check: 'identity',
    change: (asked, other) => ({ ...asked, bundle: other }),
  },
  inBundle('timestamps: an empty list', 'timestamp', ({ verificationMaterial }) => {
    verificationMaterial.timestampVerificationData = { rfc3161Timestamps: [] };
  }),
  inBundle('timestamps: none', 'timestamp', ({ verificationMaterial }) => {
    delete verificationMaterial.timestampVerificationData;
  }),
  inBundle('timestamp of another signature', 'timestamp', ({ verificationMaterial }, other) => {
    const theirs = other.verificationMaterial.timestampVerificationData;
    if (theirs) verificationMaterial.timestampVerificationData = theirs;
  }),
  inBundle('timestamp with a flipped bit', 'timestamp', ({ verificationMaterial }) => {
    for (const stamp of verificationMaterial.timestampVerificationData?.rfc3161Timestamps ?? [])
      stamp.signedTimestamp = flipped(stamp.signedTimestamp);
  }),
  inBundle('no log entry', 'log', ({ verificationMaterial }) => {
    verificationMaterial.tlogEntries = [];
  }),
  inBundle('no proof of inclusion', 'bundle', (bundle) => {
    delete entryOf(bundle).inclusionProof;
  }),
  inBundle('proof with a flipped hash', 'log', (bundle) => {
    const { hashes } = proofOf(bundle);
    hashes[0] = flipped(hashes[0] as string);
  }),
  inBundle(
    'proof of another index',
    'log',
    (bundle) => {
      proofOf(bundle).logIndex = '1';
    },
    'accepts',
  ),
  inBundle('another index beside the proof', 'log', (bundle) => {
    entryOf(bundle).logIndex = '77';
  }),
  inBundle(
    'proof with another root, checkpoint untouched',
    'log',
    (bundle) => {
      const proof = proofOf(bundle);
      proof.rootHash = flipped(proof.rootHash);
    },
    'accepts',
  ),
  inBundle('checkpoint with another root', 'log', (bundle) => {
    const { checkpoint } = proofOf(bundle);
    const lines = checkpoint.envelope.split('\n');
    lines[2] = flipped(lines[2] as string, 3);
    checkpoint.envelope = lines.join('\n');
  }),
  inBundle('checkpoint with a flipped signature', 'log', (bundle) => {
    const { checkpoint } = proofOf(bundle);
    checkpoint.envelope = checkpoint.envelope.replace(
      /(rekor\.local )(\S+)\n$/,
      (_, name, sig) => `${name}${flipped(sig)}\n`,
    );
  }),
  inBundle('log entry of another bundle', 'log', ({ verificationMaterial }, other) => {
    verificationMaterial.tlogEntries = [entryOf(other)];
  }),
  inBundle('the same log entry twice', 'log', (bundle) => {
    bundle.verificationMaterial.tlogEntries.push(structuredClone(entryOf(bundle)));
  }),
  inBundle('another payload', 'log', ({ dsseEnvelope }) => {
    const text = Buffer.from(dsseEnvelope.payload, 'base64').toString().replace('PASSED', 'FAILED');
    dsseEnvelope.payload = Buffer.from(text).toString('base64');
  }),
  inBundle('another payload type', 'log', ({ dsseEnvelope }) => {
    dsseEnvelope.payloadType = 'application/json';
  }),
  inBundle('signature with a flipped bit', 'timestamp', ({ dsseEnvelope }) => {
    for (const signature of dsseEnvelope.signatures) signature.sig = flipped(signature.sig, 10);
  }),
  inBundle('a second signature', 'bundle', ({ dsseEnvelope }) => {
    dsseEnvelope.signatures.push(...structuredClone(dsseEnvelope.signatures));
  }),
  inBundle("another's certificate", 'signature', ({ verificationMaterial }, other) => {
    verificationMaterial.certificate = other.verificationMaterial.certificate;
  }),
  inRoot('no certificate log', 'certificate', (root) => {
    root.ctlogs = [];
  }),
  inRoot('no log', 'log', (root) => {
    root.tlogs = [];
  }),
  inRoot('no timestamp authority', 'timestamp', (root) => {
    root.timestampAuthorities = [];
  }),
  inRoot('no certificate authority', 'trust', (root) => {
    root.certificateAuthorities = [];
  }),
  inRoot('a log of another host', 'log', (root) => {
    for (const log of root.tlogs) log.baseUrl = 'https://other.local';
  }),
  inRoot('a log of a longer host', 'log', (root) => {
    for (const log of root.tlogs) log.baseUrl = 'https://rekor.local.evil.test';
  }),
  inRoot(
    'the log key has been retired',
    'log',
    (root) => {
      for (const log of root.tlogs) log.publicKey.validFor.end = PAST;
    },
    'accepts',
  ),
  inRoot('the certificate authority has expired', 'certificate', (root) => {
    for (const authority of root.certificateAuthorities)
      authority.validFor = { start: '2020-01-01T00:00:00Z', end: PAST };
  }),
  inRoot('the certificate log has expired', 'certificate', (root) => {
    for (const log of root.ctlogs) log.publicKey.validFor.end = PAST;
  }),
];

/** The subject that a blob asks for. */
export function subjectOf(blob: string): { algorithm: string; value: string } {
  return { algorithm: 'sha256', value: sha256(blob) };
}

export function asBundle(serialized: SerializedBundle): Bundle {
  return serialized as unknown as Bundle;
}
