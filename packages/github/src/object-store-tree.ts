import { hashObject, type ObjectType } from '@sallyport/change';
import { asFields, asList, asOid, asText } from './object-store-answer.ts';

/** One entry of an answer to "get a tree"; the path is from the tree that was asked for. */
export interface TreeItem {
  readonly path: string;
  /** Octal, as in the tree, but folders as 040000. */
  readonly mode: string;
  readonly type: ObjectType;
  readonly sha: string;
  readonly size?: number;
}

export interface TreeAnswer {
  readonly items: readonly TreeItem[];
  readonly truncated: boolean;
}

/** https://docs.github.com/en/rest/git/trees#get-a-tree. An answer that does not say that it is whole counts as cut. */
export function parseTreeAnswer(data: unknown, oid: string): TreeAnswer {
  const what = `tree ${oid}`;
  const { tree, truncated } = asFields(data, what);
  return { items: asList(tree, what).map((item) => treeItem(item, what)), truncated: truncated !== false };
}

function treeItem(data: unknown, what: string): TreeItem {
  const { path, mode, type, sha, size } = asFields(data, what);
  return {
    path: asText(path, what),
    mode: asText(mode, what),
    type: asText(type, what) as ObjectType,
    sha: asOid(sha, what),
    ...(typeof size === 'number' && { size }),
  };
}

/**
 * The bytes of the tree `oid`, and of all folders below it when the answer was recursive. Only what has the hash that
 * names it is given.
 */
export function treesOf(oid: string, items: readonly TreeItem[], recursive: boolean): Map<string, Buffer> {
  const folders = new Map<string, { oid: string; items: TreeItem[] }>([['', { oid, items: [] }]]);
  for (const item of items) if (item.type === 'tree' && recursive) folders.set(item.path, { oid: item.sha, items: [] });
  for (const item of items) {
    const slash = recursive ? item.path.lastIndexOf('/') : -1;
    folders.get(slash < 0 ? '' : item.path.slice(0, slash))?.items.push({ ...item, path: item.path.slice(slash + 1) });
  }
  const trees = new Map<string, Buffer>();
  for (const folder of folders.values()) {
    const bytes = treeBytes(folder.items);
    if (hashObject('tree', bytes, folder.oid) === folder.oid) trees.set(folder.oid, bytes);
  }
  return trees;
}

/** gitformat-tree: sorted by bytes, a folder as if its name ended in a slash. */
function treeBytes(items: readonly TreeItem[]): Buffer {
  const entries = items.map(({ path, mode, sha }) => ({
    key: Buffer.from(mode === '040000' ? `${path}/` : path),
    bytes: Buffer.concat([Buffer.from(`${mode.replace(/^0/, '')} ${path}\0`), Buffer.from(sha, 'hex')]),
  }));
  return Buffer.concat(entries.sort((a, b) => a.key.compare(b.key)).map(({ bytes }) => bytes));
}
