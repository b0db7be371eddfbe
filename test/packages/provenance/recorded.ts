import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sha256 } from '@sallyport/core';
import { trustRoot } from '@sallyport/provenance';

/** What real servers answered once; `test/interop/sigstore/record.ts` makes it. */
const file = resolve(import.meta.dirname, '../../fixtures/provenance/recorded.json');
export const recorded = JSON.parse(readFileSync(file, 'utf8')) as {
  issuer: string;
  trustedRoot: Record<string, Record<string, unknown>[]>;
  bundle: RecordedBundle;
  otherBundle: RecordedBundle;
};

export interface RecordedBundle {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    tlogEntries: {
      logIndex: string;
      inclusionProof: {
        logIndex: string;
        rootHash: string;
        treeSize: string;
        hashes: string[];
        checkpoint: { envelope: string };
      };
      canonicalizedBody: string;
    }[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string; keyid?: string }[] };
}

export const IDENTITY = 'https://github.com/acme/shop/.github/workflows/ci.yml@refs/heads/main';
export const TYPE = 'https://in-toto.io/attestation/test-result/v0.1';
export const SUBJECTS = [
  { algorithm: 'sha256', value: sha256('hello\n') },
  { algorithm: 'gitCommit', value: 'a'.repeat(40) },
];
/** After the recording, whatever the machine's own clock says. */
export const clock = { now: () => new Date('2030-01-01T00:00:00Z') };
export const signers = [{ identity: IDENTITY, issuer: recorded.issuer }];
export const trust = () => trustRoot(JSON.stringify(recorded.trustedRoot), { name: 'the recorded root' });
