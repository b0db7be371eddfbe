import { type Change, openGitStore, readChange } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { SallyportError } from '@sallyport/core';
import { type ConfigurationOptions, loadConfiguration } from '@sallyport/engine/configuration';

/** The options with which every judging command names a change. */
export interface ChangeOptions {
  readonly repo: string;
  readonly base?: string;
  readonly head?: string;
  readonly config?: string;
}

/**
 * Opens the repository, reads the change and its configuration, and closes the repository when the body is done.
 * @param body may close the change's objects as soon as it needs no more of them: git ends while it goes on
 * @param meanwhile loads what the body needs: git starts in its own process meanwhile
 * @throws SallyportError CLI_USAGE without `--base` or `--head`, CHANGE_…, CONFIG_…
 */
export async function withChange<T>(
  { repo, base, head, config }: ChangeOptions,
  body: (change: Change, configuration: Configuration, close: () => void) => Promise<T>,
  readExtends?: ConfigurationOptions['readExtends'],
  meanwhile?: () => Promise<unknown>,
): Promise<T> {
  const range = { base: required(base, '--base'), head: required(head, '--head') };
  const store = await openGitStore(repo);
  try {
    const [change] = await Promise.all([readChange(store, range), meanwhile?.()]);
    const configuration = await loadConfiguration(change, { configFile: config, readExtends });
    return await body(change, configuration, () => void store.close());
  } finally {
    await store.close();
  }
}

function required(value: string | undefined, option: string): string {
  if (value !== undefined) return value;
  throw new SallyportError({
    code: 'CLI_USAGE',
    message: `${option} is missing`,
    remedy: 'Give both commits as full SHAs: --base SHA --head SHA.',
  });
}
