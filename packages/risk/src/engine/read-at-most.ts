import type { ObjectStore } from '@sallyport/change';
import { isSallyportError } from '@sallyport/core';

/**
 * An object's bytes, or nothing when it has more. Asking for the size first would start another git.
 * @throws what {@link ObjectStore.read} throws, but for the size
 */
export async function readAtMost(store: ObjectStore, oid: string, maxBytes: number): Promise<Buffer | undefined> {
  try {
    const { bytes } = await store.read(oid, maxBytes);
    return bytes.length > maxBytes ? undefined : bytes;
  } catch (error) {
    if (isSallyportError(error, 'CHANGE_OBJECT_TOO_LARGE')) return undefined;
    throw error;
  }
}
