import { type Change, readPath } from '@sallyport/change';
import type { Configuration } from '@sallyport/config';
import { SallyportError } from '@sallyport/core';
import { parseRevocations, type Revocations } from '@sallyport/provenance';

/**
 * What `provenance.revocations` names, read at the base commit: an incident is over for a change once its base has the
 * file. A list that cannot be read could name anybody, so nothing is decided without it.
 * @throws SallyportError REVOCATIONS_MISSING, PROVENANCE_REVOCATIONS_INVALID, JSON_…, CHANGE_…
 */
export async function revocationsAtBase(
  { provenance }: Pick<Configuration, 'provenance'>,
  { base, objects }: Pick<Change, 'base' | 'objects'>,
): Promise<Revocations> {
  const revoked: Revocations['revoked'][number][] = [];
  for (const path of provenance.revocations) {
    const entry = await readPath(objects, base, path);
    if (entry?.bytes === undefined || !entry.mode.startsWith('100')) throw missing(path, base);
    revoked.push(...parseRevocations(entry.bytes, { name: path }).revoked);
  }
  return { revoked };
}

function missing(path: string, base: string): SallyportError {
  return new SallyportError({
    code: 'REVOCATIONS_MISSING',
    message: `provenance.revocations names ${path}, which is no plain file at ${base}`,
    remedy: 'Add the file to the base branch; {"schema": "sallyport/revocations/v1", "revoked": []} revokes nothing.',
  });
}
