import type { ObjectStore } from '@sallyport/change';
import { foldName } from '../paths/fold.ts';
import { nameTable } from '../paths/patterns.ts';
import { agentInstructions } from '../rules/agent-instructions.ts';
import { perStore } from './per-store.ts';
import { type TreeEntry, treeEntries } from './tree-entries.ts';

/** Files of a tree that give other files further names or meanings, wherever they stand. */
export interface Landmarks {
  readonly links: readonly Landmark[];
  /** Agent instructions, which can import other files. */
  readonly instructions: readonly Landmark[];
}

export interface Landmark {
  readonly path: string;
  readonly oid: string;
}

const NONE: Landmarks = { links: [], instructions: [] };
/** Folders read at once below one folder. */
const WINDOW = 64;
const memories = perStore<Landmarks>();
const instructionNames = nameTable([[true, agentInstructions.patterns]]);

/** Finds links and agent instructions in a whole tree; each distinct folder is read once for a store. */
export async function landmarksOf(store: ObjectStore, tree: string): Promise<Landmarks> {
  return search(store, tree, memories(store), false);
}

/** @param inside whether a folder above makes every file in it an instruction (`.claude/`) */
async function search(
  store: ObjectStore,
  tree: string,
  memory: Map<string, Landmarks>,
  inside: boolean,
): Promise<Landmarks> {
  const key = inside ? `${tree}!` : tree;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const links: Landmark[] = [];
  const instructions: Landmark[] = [];
  const folders: TreeEntry[] = [];
  for (const entry of await treeEntries(store, tree)) {
    if (entry.kind === 'folder') folders.push(entry);
    else if (entry.kind === 'link') links.push({ path: entry.name, oid: entry.oid });
    else if (entry.kind === 'file' && (inside || isInstruction(entry.name)))
      instructions.push({ path: entry.name, oid: entry.oid });
  }
  for (let at = 0; at < folders.length; at += WINDOW) {
    const window = folders.slice(at, at + WINDOW);
    const found = await Promise.all(
      window.map(({ name, oid }) => search(store, oid, memory, inside || isInstruction(`${name}/x`))),
    );
    found.forEach((below, index) => {
      const { name } = window[index] as TreeEntry;
      for (const { path, oid } of below.links) links.push({ path: `${name}/${path}`, oid });
      for (const { path, oid } of below.instructions) instructions.push({ path: `${name}/${path}`, oid });
    });
  }
  const landmarks = links.length + instructions.length === 0 ? NONE : { links, instructions };
  memory.set(key, landmarks);
  return landmarks;
}

function isInstruction(name: string): boolean {
  return instructionNames.lookUp(foldName(name)).size > 0;
}
