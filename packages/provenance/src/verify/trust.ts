import { createPublicKey, type KeyObject } from 'node:crypto';
import { parseJson, SallyportError, sha256 } from '@sallyport/core';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial, Verifier } from '@sigstore/verify';
import { rememberSignatures } from './certificates.ts';

/** How many independent witnesses a bundle needs. Each is 1 unless told; 0 only for an instance that has none. */
export interface Thresholds {
  readonly timestamps?: number;
  readonly logEntries?: number;
  readonly certificateLogs?: number;
}

/** Believes what one key has signed. */
export interface KeyTrust {
  readonly kind: 'key';
  /** `sha256:` and the digest of the key's DER form. */
  readonly keyId: string;
  readonly verifier: Verifier;
}

/** Believes the certificate authorities, logs and timestamp authorities of a Sigstore instance. */
export interface RootTrust {
  readonly kind: 'root';
  readonly verifier: Verifier;
  readonly root: TrustedRoot;
}

export type Trust = KeyTrust | RootTrust;

const MAX_ROOT_BYTES = 1024 * 1024;

/**
 * Trust in one public key: PEM, ECDSA on P-256 or Ed25519. A private key's PEM is taken for its public half.
 * @throws SallyportError PROVENANCE_KEY_UNREADABLE, PROVENANCE_KEY_UNSUPPORTED
 */
export function trustKey(pem: string | Uint8Array, { name }: { readonly name: string }): KeyTrust {
  const key = readPublicKey(pem, name);
  const material: TrustMaterial = {
    certificateAuthorities: [],
    timestampAuthorities: [],
    tlogs: [],
    ctlogs: [],
    publicKey: () => ({ publicKey: key, validFor: () => true }),
  };
  const verifier = new Verifier(material, { timestampThreshold: 0, tlogThreshold: 0, ctlogThreshold: 0 });
  return { kind: 'key', keyId: keyIdOf(key), verifier };
}

/**
 * Trust in a Sigstore instance: its trusted root (application/vnd.dev.sigstore.trustedroot). Read it once and keep the
 * value: certificates are parsed here, and what has been checked about them is remembered in it.
 * @throws SallyportError PROVENANCE_TRUST_INVALID, JSON_TOO_LARGE, JSON_NOT_UTF8, JSON_INVALID, JSON_DUPLICATE_KEY, JSON_TOO_DEEP
 */
export function trustRoot(
  source: Uint8Array | string,
  { name, thresholds = {} }: { readonly name: string; readonly thresholds?: Thresholds },
): RootTrust {
  const value = parseJson(source, { name, maxBytes: MAX_ROOT_BYTES });
  try {
    const root = TrustedRoot.fromJSON(value);
    if (root.certificateAuthorities.length === 0) throw new Error('it names no certificate authority');
    const material = rememberSignatures(toTrustMaterial(root));
    const verifier = new Verifier(material, {
      timestampThreshold: thresholds.timestamps ?? 1,
      tlogThreshold: thresholds.logEntries ?? 1,
      ctlogThreshold: thresholds.certificateLogs ?? 1,
    });
    return { kind: 'root', verifier, root };
  } catch (cause) {
    throw new SallyportError({
      code: 'PROVENANCE_TRUST_INVALID',
      message: `${name} is not a Sigstore trusted root: ${(cause as Error).message}`,
      remedy:
        'Give the file that `cosign trusted-root create` or `gh attestation trusted-root` writes for the instance.',
      cause,
    });
  }
}

/** `sha256:` and the hexadecimal digest of a public key's DER form (SubjectPublicKeyInfo). */
export function keyIdOf(key: KeyObject): string {
  return `sha256:${sha256(key.export({ format: 'der', type: 'spki' }))}`;
}

/** Is it a key that we sign and verify with: ECDSA on P-256 (SHA-256), or Ed25519? */
export function isSupportedKey(key: KeyObject): boolean {
  if (key.asymmetricKeyType === 'ed25519') return true;
  return key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';
}

function readPublicKey(pem: string | Uint8Array, name: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPublicKey(Buffer.from(pem as Uint8Array));
  } catch (cause) {
    throw new SallyportError({
      code: 'PROVENANCE_KEY_UNREADABLE',
      message: `${name} holds no public key that can be read`,
      remedy: 'Give the public key in PEM, as `openssl pkey -in key.pem -pubout` writes it.',
      cause,
    });
  }
  if (!isSupportedKey(key)) {
    throw new SallyportError({
      code: 'PROVENANCE_KEY_UNSUPPORTED',
      message: `${name} is a key of another kind than ECDSA P-256 or Ed25519`,
      remedy:
        'Make one with `openssl ecparam -name prime256v1 -genkey -noout` or `openssl genpkey -algorithm ed25519`.',
    });
  }
  return key;
}
