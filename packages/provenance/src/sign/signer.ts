import { createPublicKey, verify } from 'node:crypto';
import { canonicalJson, IN_TOTO_PAYLOAD_TYPE, SallyportError, type Statement } from '@sallyport/core';
import type { X509Certificate } from '@sigstore/core';
import { bundleToJSON, type DsseBundle, type SerializedBundle } from '../bundle.ts';
import { preAuthenticationEncoding } from '../dsse.ts';
import { checkStatement, parseStatement } from '../statement/parse.ts';
import type { VerifyOptions } from '../verify/verify.ts';
import { verifyBundle } from '../verify/verify.ts';
import type { LogService } from './signing-config.ts';

/** Makes a bundle around a payload, and says how it can be checked. */
export interface Signer {
  /**
   * @param payload the bytes of an in-toto Statement.
   */
  sign(payload: Buffer, options?: SignOptions): Promise<SignedBundle>;
  /** Makes the log entries that a signature lacks which was made before; not there for signers without a log. */
  resume?(signed: Unlogged, options?: SignOptions): Promise<SignedBundle>;
}

export interface SignOptions {
  /** Logs that cannot be reached are `missing` instead of an error. */
  readonly postpone?: boolean;
  /** Is told of a signature before any log is: whoever is killed afterwards can go on from there. */
  readonly beforeLogging?: (signed: Unlogged) => Promise<void>;
}

/** A signature with its certificate and times, and the logs that still have to get an entry. */
export interface Unlogged {
  readonly bundle: DsseBundle;
  readonly missing: readonly LogService[];
}

export interface SignedBundle {
  readonly bundle: DsseBundle;
  /** How to verify the bundle before anybody sees it; with only a certificate, its signature alone can be. */
  readonly verification: Pick<VerifyOptions, 'trust' | 'expect'> | { readonly certificate: X509Certificate };
  /** Logs that have no entry yet; only when that was asked for. */
  readonly missing?: readonly LogService[];
}

/**
 * Signs a Statement into a Sigstore bundle, and verifies the bundle before it returns it.
 * @param statement a value, which is written as canonical JSON (RFC 8785), or the bytes of one, which are signed as they are.
 * @throws SallyportError PROVENANCE_STATEMENT_INVALID, PROVENANCE_SELF_CHECK_FAILED, and what the signer throws.
 */
export async function signStatement(statement: Statement | Uint8Array, signer: Signer): Promise<SerializedBundle> {
  return selfChecked(await signer.sign(payloadOf(statement)));
}

/** The bundle in JSON, once it has been verified. @throws SallyportError PROVENANCE_SELF_CHECK_FAILED */
export async function selfChecked(signed: SignedBundle): Promise<SerializedBundle> {
  const serialized = bundleToJSON(signed.bundle);
  const fault = await faultOf(signed, serialized);
  if (fault === undefined) return serialized;
  throw new SallyportError({
    code: 'PROVENANCE_SELF_CHECK_FAILED',
    message: `the bundle was made but does not verify: ${fault}`,
    remedy: 'Check that the trusted root belongs to the services of the signing configuration; nothing was written.',
  });
}

async function faultOf(
  { bundle, verification }: SignedBundle,
  serialized: SerializedBundle,
): Promise<string | undefined> {
  if ('certificate' in verification) {
    const { payload, signatures } = bundle.content.dsseEnvelope;
    const key = createPublicKey({ key: verification.certificate.publicKey, format: 'der', type: 'spki' });
    const message = preAuthenticationEncoding(IN_TOTO_PAYLOAD_TYPE, payload);
    const holds = verify('sha256', message, key, signatures[0]?.sig ?? Buffer.alloc(0));
    return holds ? undefined : 'the signature is not of the certificate';
  }
  const result = await verifyBundle(JSON.stringify(serialized), { ...verification, name: 'the new bundle' });
  const failed = result.checks.find((check) => check.result === 'fail');
  return result.verified ? undefined : `${failed?.id ?? 'unknown'}: ${failed?.message ?? 'no reason'}`;
}

/** The bytes that are signed. @throws SallyportError PROVENANCE_STATEMENT_INVALID */
export function payloadOf(statement: Statement | Uint8Array): Buffer {
  if (statement instanceof Uint8Array) {
    parseStatement(statement, { name: 'the Statement' });
    return Buffer.from(statement);
  }
  return Buffer.from(canonicalJson(checkStatement(statement, { name: 'the Statement' })));
}
