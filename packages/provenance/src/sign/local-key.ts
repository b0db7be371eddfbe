import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { IN_TOTO_PAYLOAD_TYPE, SallyportError } from '@sallyport/core';
import { toDsseBundle } from '../bundle.ts';
import { preAuthenticationEncoding } from '../dsse.ts';
import { isSupportedKey, trustKey } from '../verify/trust.ts';
import type { Signer } from './signer.ts';

/**
 * Signs with a private key of one's own, for where there is no OpenID identity. No log and no timestamp is involved:
 * whoever has the key can sign anything at any time.
 * @param pem the private key: PEM, not encrypted, ECDSA on P-256 or Ed25519.
 * @throws SallyportError PROVENANCE_SIGNING_KEY_UNREADABLE, PROVENANCE_SIGNING_KEY_UNSUPPORTED
 */
export function localKeySigner(
  pem: string | Uint8Array,
  { name = 'the key' }: { readonly name?: string } = {},
): Signer {
  const key = readPrivateKey(pem, name);
  const publicKey = createPublicKey(key);
  const trust = trustKey(publicKey.export({ format: 'pem', type: 'spki' }).toString(), { name });
  // cosign's own hint: the digest of the key's DER form.
  const hint = Buffer.from(trust.keyId.slice('sha256:'.length), 'hex').toString('base64');
  return {
    async sign(payload) {
      const signature = signWith(key, preAuthenticationEncoding(IN_TOTO_PAYLOAD_TYPE, payload));
      return { bundle: toDsseBundle({ payload, signature, keyHint: hint }), verification: { trust, expect: {} } };
    },
  };
}

/** ECDSA goes with SHA-256, in DER; Ed25519 signs the message itself (RFC 8032). */
export function signWith(key: KeyObject, message: Uint8Array): Buffer {
  return sign(key.asymmetricKeyType === 'ed25519' ? null : 'sha256', message, key);
}

function readPrivateKey(pem: string | Uint8Array, name: string): KeyObject {
  let key: KeyObject;
  try {
    key = createPrivateKey(Buffer.from(pem as Uint8Array));
  } catch {
    // The cause is left out: it could quote the key.
    throw new SallyportError({
      code: 'PROVENANCE_SIGNING_KEY_UNREADABLE',
      message: `${name} holds no private key that can be read`,
      remedy:
        'Give a private key in PEM without a passphrase, as `openssl ecparam -name prime256v1 -genkey -noout` writes it.',
    });
  }
  if (isSupportedKey(key)) return key;
  throw new SallyportError({
    code: 'PROVENANCE_SIGNING_KEY_UNSUPPORTED',
    message: `${name} is a key of another kind than ECDSA P-256 or Ed25519`,
    remedy: 'Make one with `openssl ecparam -name prime256v1 -genkey -noout` or `openssl genpkey -algorithm ed25519`.',
  });
}
