import {
  type ChangeInputs,
  given,
  readChangeInputs,
  readSigningInputs,
  type SigningInputs,
} from '@sallyport/action-kit';
import { SallyportError } from '@sallyport/core';
import { linesInput, optionalText, type Runner } from '@sallyport/runtime';

export interface Inputs extends ChangeInputs {
  /** Empty: every Statement in the evidence directory. */
  readonly statements: readonly string[];
  readonly predicate?: { readonly path: string; readonly type: string };
  readonly signing: SigningInputs;
}

/** @throws SallyportError INPUT_INVALID, ATTEST_PREDICATE_INCOMPLETE, SIGN_KEY_MISSING */
export function readInputs(runner: Runner): Inputs {
  return {
    ...readChangeInputs(runner),
    statements: linesInput(runner, 'statements'),
    signing: readSigningInputs(runner),
    ...given('predicate', readPredicate(runner)),
  };
}

function readPredicate(runner: Runner): Inputs['predicate'] {
  const path = optionalText(runner, 'predicate');
  const type = optionalText(runner, 'predicate-type');
  if (path === undefined && type === undefined) return undefined;
  if (path !== undefined && type !== undefined && URL.canParse(type)) return { path, type };
  throw new SallyportError({
    code: 'ATTEST_PREDICATE_INCOMPLETE',
    message: '"predicate" and "predicate-type" belong together, and the type is a URI',
    remedy: 'Give both, for instance predicate-type: https://in-toto.io/attestation/test-result/v0.1.',
  });
}
