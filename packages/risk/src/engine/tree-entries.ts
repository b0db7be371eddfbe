import { type ObjectStore, pathText } from '@sallyport/change';

/** What stands in a folder: `link`, `folder`, `file` or `submodule`. */
export interface TreeEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'submodule';
  readonly oid: string;
}

/**
 * The entries of one tree (gitformat-tree: `mode SP name NUL id`). Trees of a change were checked when the change was
 * read; one that cannot be taken apart ends the list early only if git itself could not read it.
 * @throws what {@link ObjectStore.read} throws
 */
export async function treeEntries(store: ObjectStore, oid: string): Promise<TreeEntry[]> {
  const { bytes } = await store.read(oid);
  const idBytes = oid.length / 2;
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const nul = bytes.indexOf(0, space);
    if (space < 0 || nul < 0) break;
    entries.push({
      name: pathText(bytes.toString('latin1', space + 1, nul)),
      kind: kindOf(bytes.toString('latin1', at, space)),
      oid: bytes.toString('hex', nul + 1, nul + 1 + idBytes),
    });
    at = nul + 1 + idBytes;
  }
  return entries;
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '40000' || mode === '040000') return 'folder';
  if (mode === '120000') return 'link';
  return mode === '160000' ? 'submodule' : 'file';
}

/** Finds what stands at a path below a tree; `undefined` when nothing does. */
export async function findEntry(store: ObjectStore, tree: string, path: string): Promise<TreeEntry | undefined> {
  let found: TreeEntry = { name: '', kind: 'folder', oid: tree };
  for (const segment of path.split('/')) {
    if (found.kind !== 'folder') return undefined;
    const next = (await treeEntries(store, found.oid)).find((entry) => entry.name === segment);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}
