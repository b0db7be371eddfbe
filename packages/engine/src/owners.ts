import { type Change, readPath } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { isSallyportError } from '@sallyport/core';
import { OWNERS_PATHS, type OwnersFile, ownersInput, teamsIn } from '@sallyport/policy';
import { PUBLIC_HOSTS } from '@sallyport/risk';

type AtBase = Pick<Change, 'base' | 'objects'>;

/**
 * CODEOWNERS at the base commit, where the configuration asks for the owners' approval: the first of GitHub's places
 * that has one. What cannot be read is said, and denies.
 */
export async function ownersAtBase(
  { gate }: Pick<Configuration, 'gate'>,
  { base, objects }: AtBase,
): Promise<OwnersFile | undefined> {
  if (gate.owners === 'ignored') return undefined;
  for (const path of OWNERS_PATHS) {
    const entry = await readPath(objects, base, path).catch((error: unknown) => {
      if (isSallyportError(error, 'CHANGE_PATH_THROUGH_LINK')) return 'link' as const;
      throw error;
    });
    if (entry === undefined) continue;
    if (entry === 'link' || entry.bytes === undefined || !entry.mode.startsWith('100')) {
      return { problem: `${path} at the base is no plain file` };
    }
    return { path, text: entry.bytes.toString('utf8') };
  }
  return { problem: `gate.owners is "required", and the base has no CODEOWNERS (${OWNERS_PATHS.join(', ')})` };
}

/** The teams (`organisation/team`) whose members a decision about this change has to know. */
export async function teamsToKnow(change: Pick<Change, 'base' | 'objects' | 'files'>, configuration: Configuration) {
  const file = await ownersAtBase(configuration, change);
  if (file === undefined) return [];
  const paths = change.files.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  );
  return teamsIn(ownersInput(file, paths));
}

/** Hosts of package registries: the public ones, and those that the configuration allows beside them. */
export function approvedRegistries({ dependencies }: Pick<Configuration, 'dependencies'>): string[] {
  const known = Object.values(PUBLIC_HOSTS).flatMap((hosts) => hosts.map((labels) => labels.join('.')));
  return [...new Set([...known, ...dependencies.registries])].sort();
}
