import type { MaybeRead, ObjectStore, ReadLimits } from './types.ts';

/** {@link ObjectStore.readMany} for any store: by the sizes first, where the store has no way of its own. */
export async function readMany(
  store: ObjectStore,
  oids: readonly string[],
  limits: ReadLimits,
): Promise<readonly MaybeRead[]> {
  if (store.readMany !== undefined) return store.readMany(oids, limits);
  const sizes = await Promise.all(oids.map((oid) => store.size(oid)));
  let left = limits.totalBytes;
  return Promise.all(
    sizes.map(async (size, index): Promise<MaybeRead> => {
      if (size > limits.maxBytes || size > left) return { size };
      left -= size;
      return { size, bytes: (await store.read(oids[index] as string, limits.maxBytes)).bytes };
    }),
  );
}
