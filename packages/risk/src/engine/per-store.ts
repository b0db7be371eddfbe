import type { ObjectStore } from '@sallyport/change';

/** More entries than a repository of today has folders; beyond, everything is forgotten and read again. */
const MAX_ENTRIES = 200_000;

/**
 * Remembers what was computed from objects of a store, as long as the store lives. Objects never change, so neither
 * does what follows from them; neighbouring commits share nearly all of theirs.
 */
export function perStore<V>(): (store: ObjectStore) => Map<string, V> {
  const memories = new WeakMap<ObjectStore, Map<string, V>>();
  return (store) => {
    let memory = memories.get(store);
    if (memory === undefined || memory.size > MAX_ENTRIES) {
      memory = new Map();
      memories.set(store, memory);
    }
    return memory;
  };
}
