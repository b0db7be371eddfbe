import {
  type ChangeInputs,
  given,
  readChangeInputs,
  readSigningInputs,
  type SigningInputs,
} from '@sallyport/action-kit';
import { booleanInput, optionalText, type Runner, sha256Input, urlInput } from '@sallyport/runtime';

export interface Inputs extends ChangeInputs {
  /** A file with facts, in place of GitHub's. */
  readonly facts?: string;
  readonly unsigned: boolean;
  /** Bundles about the patch that GitHub has are evidence, too, where they verify. */
  readonly attestations: boolean;
  /** Which opa evaluates what `gate.policies` names. */
  readonly opa: { readonly path?: string; readonly sha256?: string };
  /** PEM. */
  readonly evidenceKey?: string;
  /** Nothing for no check run. */
  readonly checkName?: string;
  /** Nothing: the shared token. */
  readonly checkToken?: string;
  /** Reads the members of teams that CODEOWNERS names; the shared token unless told. */
  readonly teamsToken?: string;
  readonly failOnDeny: boolean;
  /** Who signed the verdicts of a merge group's pull requests; whoever signs here unless told. */
  readonly verdicts: { readonly key?: string; readonly identity?: string; readonly issuer?: string };
  readonly signing: SigningInputs;
}

/** @throws SallyportError INPUT_INVALID, SIGN_KEY_MISSING */
export function readInputs(runner: Runner): Inputs {
  const checkToken = optionalText(runner, 'check-token');
  const teamsToken = optionalText(runner, 'teams-token');
  for (const token of [checkToken, teamsToken]) if (token !== undefined) runner.mask(token);
  return {
    ...readChangeInputs(runner),
    unsigned: booleanInput(runner, 'unsigned', false),
    attestations: booleanInput(runner, 'attestations', false),
    failOnDeny: booleanInput(runner, 'fail-on-deny', true),
    signing: readSigningInputs(runner),
    opa: {
      ...given('path', optionalText(runner, 'opa-path')),
      ...given('sha256', sha256Input(runner, 'opa-sha256')),
    },
    verdicts: {
      ...given('key', optionalText(runner, 'verdict-key')),
      ...given('identity', optionalText(runner, 'verdict-identity')),
      ...given('issuer', urlInput(runner, 'verdict-issuer')),
    },
    ...given('facts', optionalText(runner, 'facts')),
    ...given('evidenceKey', optionalText(runner, 'evidence-key')),
    ...given('checkName', optionalText(runner, 'check-name')),
    ...given('checkToken', checkToken),
    ...given('teamsToken', teamsToken),
  };
}
