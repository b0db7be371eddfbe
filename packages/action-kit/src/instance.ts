import { defaultConfiguration, parseConfiguration } from '@sallyport/config';
import type { ChangeInputs } from './change-inputs.ts';
import { readEvidence } from './evidence-directory.ts';
import type { SigningInputs } from './signing.ts';
import type { SigstoreOptions } from './sigstore.ts';

/**
 * The Sigstore instance for a step that works on artifacts and not on a change: the inputs', else that of a given
 * configuration file, else the public-good one.
 * @throws SallyportError CONFIG_…
 */
export async function instanceOf({
  configPath,
  signing,
}: Pick<ChangeInputs, 'configPath'> & { readonly signing: SigningInputs }): Promise<SigstoreOptions> {
  const configuration =
    configPath === undefined
      ? defaultConfiguration()
      : await parseConfiguration(await readEvidence(configPath), { name: configPath });
  return { signing, configuration, change: undefined };
}
