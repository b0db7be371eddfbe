import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SallyportError, type Statement } from '@sallyport/core';
import { localKeySigner, type Signer, signStatement } from '@sallyport/provenance';
import { choiceInput, optionalText, type Runner } from '@sallyport/runtime';
import { given } from './change-inputs.ts';
import { writeEvidence } from './evidence-directory.ts';
import { keylessSignerOf } from './keyless.ts';
import type { SigstoreOptions } from './sigstore.ts';

/** How an action signs what it writes. */
export interface SigningInputs {
  readonly mode: 'key' | 'keyless' | 'none';
  /** PEM. */
  readonly key?: string;
  /** Files; the public-good instance's unless given. */
  readonly signingConfig?: string;
  readonly trustedRoot?: string;
}

/** @throws SallyportError INPUT_INVALID, SIGN_KEY_MISSING */
export function readSigningInputs(runner: Runner): SigningInputs {
  const key = optionalText(runner, 'key');
  if (key !== undefined) runner.mask(key);
  const asked = choiceInput(runner, 'sign', ['auto', 'keyless', 'key', 'none'], 'auto');
  const mode = asked !== 'auto' ? asked : key === undefined ? 'keyless' : 'key';
  if (mode === 'key' && key === undefined) {
    throw new SallyportError({
      code: 'SIGN_KEY_MISSING',
      message: '"sign" asks for a key, and "key" is empty',
      remedy: 'Give "key" from a secret, or set "sign: keyless".',
    });
  }
  return {
    mode,
    ...given('key', key),
    ...given('signingConfig', optionalText(runner, 'signing-config')),
    ...given('trustedRoot', optionalText(runner, 'trusted-root')),
  };
}

/** Nothing when nothing is to be signed. @throws SallyportError PROVENANCE_…, RUNTIME_NO_IDENTITY, SIGN_… */
export async function signerOf(options: SigstoreOptions, runner: Runner): Promise<Signer | undefined> {
  const { mode, key } = options.signing;
  switch (mode) {
    case 'none':
      return undefined;
    case 'key':
      return localKeySigner(key ?? '', { name: 'the input "key"' });
    case 'keyless':
      return keylessSignerOf(options, runner);
  }
}

/** What was written of a Statement. */
export interface WrittenStatement {
  readonly statement: string;
  /** Nothing when it was not signed. */
  readonly bundle?: string;
}

/**
 * Writes `<name>.intoto.json`, and `<name>.sigstore.json` when there is a signer; a bundle that lies there from before
 * goes first, so that no other Statement stands beside this one.
 */
export async function writeSigned(
  directory: string,
  name: string,
  statement: Statement,
  signer: Signer | undefined,
): Promise<WrittenStatement> {
  await rm(join(directory, `${name}.sigstore.json`), { force: true });
  const bundle = signer && (await signStatement(statement, signer));
  const path = await writeEvidence(directory, `${name}.intoto.json`, statement);
  if (bundle === undefined) return { statement: path };
  return { statement: path, bundle: await writeEvidence(directory, `${name}.sigstore.json`, bundle) };
}
