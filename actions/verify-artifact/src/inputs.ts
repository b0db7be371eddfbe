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
import { booleanInput, optionalText, type Runner, requiredText } from '@sallyport/runtime';

export interface Inputs extends ChangeInputs {
  readonly sources: readonly ArtifactSource[];
  readonly policy: string;
  /** Take what GitHub stores as well. */
  readonly attestations: boolean;
  readonly revocations?: string;
  /** Put the summary where admission controllers look. */
  readonly attach: boolean;
  readonly failOnDeny: boolean;
  readonly signing: SigningInputs;
}

/** @throws SallyportError INPUT_INVALID, INPUT_MISSING, VERIFY_NO_ARTIFACT, SIGN_KEY_MISSING */
export function readInputs(runner: Runner): Inputs {
  return {
    ...readChangeInputs(runner),
    sources: readSources(runner),
    policy: requiredText(runner, 'policy'),
    attestations: booleanInput(runner, 'attestations', false),
    attach: booleanInput(runner, 'attach', false),
    failOnDeny: booleanInput(runner, 'fail-on-deny', true),
    signing: readSigningInputs(runner),
    ...given('revocations', optionalText(runner, 'revocations')),
  };
}

function readSources(runner: Runner): ArtifactSource[] {
  const sources = readArtifactSources(runner);
  if (sources.length > 0) return sources;
  throw new SallyportError({
    code: 'VERIFY_NO_ARTIFACT',
    message: 'neither "artifacts" nor "images" names anything to verify',
    remedy: 'Give the paths of what is deployed, or the images by digest; an empty list is never allowed.',
  });
}
