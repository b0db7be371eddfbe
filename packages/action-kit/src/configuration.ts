import type { Change } from '@sallyport/change';
import { CONFIGURATION_PATH, type Configuration } from '@sallyport/config';
import { loadConfiguration } from '@sallyport/engine';
import { createClient, readFileAt } from '@sallyport/github';
import type { Runner } from '@sallyport/runtime';
import type { ChangeInputs } from './change-inputs.ts';

/**
 * The configuration that holds for a change: the file at its base commit, with the organisation's that it extends.
 * @throws SallyportError CONFIG_…, GITHUB_…
 */
export function configurationOf(change: Change, inputs: ChangeInputs, runner: Runner): Promise<Configuration> {
  const { token, configPath } = inputs;
  const { apiUrl } = runner.environment;
  return loadConfiguration(change, {
    configFile: configPath,
    readExtends: ({ repository, commit }) =>
      readFileAt(createClient({ token, repository, apiUrl, log: runner.log }), commit, CONFIGURATION_PATH),
  });
}
