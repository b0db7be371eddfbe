import { type FolderEntry, type ObjectStore, readFolder } from '@sallyport/change';

/**
 * Finds what stands at a path below a tree; `undefined` when nothing does.
 * @throws SallyportError CHANGE_TREE_MALFORMED, and what {@link ObjectStore.read} throws
 */
export async function findEntry(store: ObjectStore, tree: string, path: string): Promise<FolderEntry | undefined> {
  let found: FolderEntry = { name: '', kind: 'folder', oid: tree };
  for (const segment of path.split('/')) {
    if (found.kind !== 'folder') return undefined;
    const next = (await readFolder(store, found.oid)).find((entry) => entry.name === segment);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}
