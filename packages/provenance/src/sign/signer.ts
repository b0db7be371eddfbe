import { canonicalJson, SallyportError, type Statement } from '@sallyport/core';
import { bundleToJSON, type DsseBundle, type SerializedBundle } from '../bundle.ts';
import { checkStatement, parseStatement } from '../statement/parse.ts';
import type { VerifyOptions } from '../verify/verify.ts';
import { verifyBundle } from '../verify/verify.ts';

/** Makes a bundle around a payload, and says how it can be checked. */
export interface Signer {
  /** @param payload the bytes of an in-toto Statement. */
  sign(payload: Buffer): Promise<SignedBundle>;
}

export interface SignedBundle {
  readonly bundle: DsseBundle;
  /** How to verify the bundle before anybody sees it. */
  readonly verification: Pick<VerifyOptions, 'trust' | 'expect'>;
}

/**
 * Signs a Statement into a Sigstore bundle, and verifies the bundle before it returns it.
 * @param statement a value, which is written as canonical JSON (RFC 8785), or the bytes of one, which are signed as they are.
 * @throws SallyportError PROVENANCE_STATEMENT_INVALID, PROVENANCE_SELF_CHECK_FAILED, and what the signer throws.
 */
export async function signStatement(statement: Statement | Uint8Array, signer: Signer): Promise<SerializedBundle> {
  const { bundle, verification } = await signer.sign(payloadOf(statement));
  const serialized = bundleToJSON(bundle);
  const text = JSON.stringify(serialized);
  const result = await verifyBundle(text, { ...verification, name: 'the new bundle' });
  if (result.verified) return serialized;
  const failed = result.checks.find((check) => check.result === 'fail');
  throw new SallyportError({
    code: 'PROVENANCE_SELF_CHECK_FAILED',
    message: `the bundle was made but does not verify: ${failed?.id ?? 'unknown'}: ${failed?.message ?? 'no reason'}`,
    remedy: 'Check that the trusted root belongs to the services of the signing configuration; nothing was written.',
  });
}

function payloadOf(statement: Statement | Uint8Array): Buffer {
  if (statement instanceof Uint8Array) {
    parseStatement(statement, { name: 'the Statement' });
    return Buffer.from(statement);
  }
  return Buffer.from(canonicalJson(checkStatement(statement, { name: 'the Statement' })));
}
