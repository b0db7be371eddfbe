import {
  type ChangeInputs,
  given,
  readChangeInputs,
  readSigningInputs,
  type SigningInputs,
} from '@sallyport/action-kit';
import { SallyportError } from '@sallyport/core';
import { booleanInput, linesInput, optionalText, type Runner } from '@sallyport/runtime';

export interface Inputs extends ChangeInputs {
  /** Empty: every Statement in the evidence directory. */
  readonly statements: readonly string[];
  readonly predicate?: { readonly path: string; readonly type: string };
  readonly signing: SigningInputs;
  /** Statements of an agent's model calls, to make the provenance of the change of. */
  readonly agentCalls: readonly string[];
  readonly intent?: string;
  /** Store the bundles with GitHub as well. */
  readonly store: boolean;
}

/** @throws SallyportError INPUT_INVALID, ATTEST_PREDICATE_INCOMPLETE, SIGN_KEY_MISSING */
export function readInputs(runner: Runner): Inputs {
  return {
    ...readChangeInputs(runner),
    statements: linesInput(runner, 'statements'),
    signing: readSigningInputs(runner),
    agentCalls: linesInput(runner, 'agent-calls'),
    store: booleanInput(runner, 'store', false),
    ...given('intent', readIntent(runner)),
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

function readIntent(runner: Runner): string | undefined {
  const intent = optionalText(runner, 'intent');
  if ((intent === undefined) === (linesInput(runner, 'agent-calls').length === 0)) return intent;
  throw new SallyportError({
    code: 'ATTEST_INTENT_INCOMPLETE',
    message: '"agent-calls" and "intent" belong together',
    remedy: 'Give both: the model calls of the agent, and the intent under which it worked.',
  });
}
