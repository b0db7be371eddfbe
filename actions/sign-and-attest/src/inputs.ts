import {
  type ChangeInputs,
  given,
  readArtifactSources,
  readChangeInputs,
  readSigningInputs,
  type SigningInputs,
} from '@sallyport/action-kit';
import { SallyportError } from '@sallyport/core';
import type { ArtifactSource } from '@sallyport/engine/artifact';
import { booleanInput, linesInput, optionalText, type Runner } from '@sallyport/runtime';

export interface Inputs extends ChangeInputs {
  /** Empty: every Statement in the evidence directory. */
  readonly statements: readonly string[];
  readonly predicate?: { readonly path: string; readonly type: string };
  readonly signing: SigningInputs;
  /** Statements of an agent's model calls, to make the provenance of the change of. */
  readonly agentCalls: readonly string[];
  /** The Statement that closed the run's chain of receipts. */
  readonly agentReceipts?: string;
  readonly intent?: string;
  /** What was built; then nothing is signed about a change. */
  readonly sources: readonly ArtifactSource[];
  readonly sbom?: string;
  readonly vulnerabilities?: string;
  /** Store the bundles with GitHub as well. */
  readonly store: boolean;
  /** Keep a signature whose log cannot be reached, in place of failing. */
  readonly incomplete: boolean;
}

/** @throws SallyportError INPUT_INVALID, ATTEST_PREDICATE_INCOMPLETE, ATTEST_NO_ARTIFACT, SIGN_KEY_MISSING */
export function readInputs(runner: Runner): Inputs {
  return {
    ...readChangeInputs(runner),
    statements: linesInput(runner, 'statements'),
    signing: readSigningInputs(runner),
    agentCalls: linesInput(runner, 'agent-calls'),
    store: booleanInput(runner, 'store', false),
    incomplete: booleanInput(runner, 'incomplete', false),
    ...readArtifacts(runner),
    ...given('intent', readIntent(runner)),
    ...given('agentReceipts', readAgentReceipts(runner)),
    ...given('predicate', readPredicate(runner)),
  };
}

function readArtifacts(runner: Runner): Pick<Inputs, 'sources' | 'sbom' | 'vulnerabilities'> {
  const sbom = optionalText(runner, 'sbom');
  const vulnerabilities = optionalText(runner, 'vulnerabilities');
  const sources = readArtifactSources(runner);
  if (sources.length > 0 || (sbom === undefined && vulnerabilities === undefined))
    return { sources, ...given('sbom', sbom), ...given('vulnerabilities', vulnerabilities) };
  throw new SallyportError({
    code: 'ATTEST_NO_ARTIFACT',
    message: '"sbom" and "vulnerabilities" are about artifacts, and none is named',
    remedy: 'Give "artifacts" or "images"; what a change brings goes into collect-evidence.',
  });
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

function readAgentReceipts(runner: Runner): string | undefined {
  const path = optionalText(runner, 'agent-receipts');
  if (path === undefined || linesInput(runner, 'agent-calls').length > 0) return path;
  throw new SallyportError({
    code: 'ATTEST_INTENT_INCOMPLETE',
    message: '"agent-receipts" belongs to "agent-calls"',
    remedy: 'Give the model calls of the agent as well.',
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
