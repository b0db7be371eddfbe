import { openGitStore, readPath } from '@sallyport/change';
import { CONFIGURATION_PATH, type ExtendsReference } from '@sallyport/config';
import { SallyportError } from '@sallyport/core';

/**
 * Reads an organisation's file from a clone of its repository, at exactly the commit that `extends` names.
 * @returns nothing without a clone: an `extends` is an error then
 */
export function extendsReader(
  clone: string | undefined,
): ((reference: ExtendsReference) => Promise<Uint8Array>) | undefined {
  if (clone === undefined) return undefined;
  return async ({ repository, commit }) => {
    const store = await openGitStore(clone);
    try {
      const entry = await readPath(store, commit, CONFIGURATION_PATH);
      if (entry?.bytes !== undefined && entry.mode.startsWith('100')) return entry.bytes;
      throw new SallyportError({
        code: 'CONFIG_EXTENDS_MISSING',
        message: `${repository} at ${commit} has no plain file ${CONFIGURATION_PATH}`,
        remedy: 'Name a commit of the repository that has one, and fetch it into the clone.',
      });
    } finally {
      await store.close();
    }
  };
}
