import { join } from 'node:path';
import { type ChangeInputs, readChangeInputs, readSigningInputs, type SigningInputs } from '@sallyport/action-kit';
import { SallyportError } from '@sallyport/core';
import { booleanInput, integerInput, optionalText, type Runner, requiredText, urlInput } from '@sallyport/runtime';

/** Who must have signed the verdict. */
export type VerdictSigner =
  | { readonly kind: 'key'; readonly pem: string }
  | { readonly kind: 'identity'; readonly identity: string; readonly issuer: string };

export interface Inputs extends ChangeInputs {
  readonly verdict: string;
  readonly signer: VerdictSigner;
  /** Minutes. */
  readonly maxAge: number;
  readonly failOnRefuse: boolean;
  readonly signing: SigningInputs;
}

const DAY = 24 * 60;

/** @throws SallyportError INPUT_INVALID, INPUT_MISSING, MERGE_TWO_SIGNERS, SIGN_KEY_MISSING */
export function readInputs(runner: Runner): Inputs {
  const shared = readChangeInputs(runner);
  return {
    ...shared,
    verdict: optionalText(runner, 'verdict') ?? join(shared.evidenceDirectory, 'verdict.sigstore.json'),
    signer: readSigner(runner),
    maxAge: integerInput(runner, 'max-age-minutes', { minimum: 1, maximum: 30 * DAY }) ?? 60,
    failOnRefuse: booleanInput(runner, 'fail-on-refuse', true),
    signing: readSigningInputs(runner),
  };
}

function readSigner(runner: Runner): VerdictSigner {
  const pem = optionalText(runner, 'verdict-key');
  const identity = optionalText(runner, 'identity');
  if (pem !== undefined && identity !== undefined) {
    throw new SallyportError({
      code: 'MERGE_TWO_SIGNERS',
      message: 'both "identity" and "verdict-key" are given; only one of them can have signed the verdict',
      remedy: 'Give the one that the gate signs with.',
    });
  }
  if (pem !== undefined) return { kind: 'key', pem };
  return {
    kind: 'identity',
    identity: requiredText(runner, 'identity'),
    issuer: urlInput(runner, 'issuer') ?? 'https://token.actions.githubusercontent.com',
  };
}
