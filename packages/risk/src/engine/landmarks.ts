import { type FolderEntry, type ObjectStore, readFolder } from '@sallyport/change';
import { foldName } from '../paths/fold.ts';
import { nameTable } from '../paths/patterns.ts';
import { agentInstructions } from '../rules/agent-instructions.ts';
import { perStore } from './per-store.ts';

/** Files of a tree that give other files further names or meanings, wherever they stand. */
export interface Landmarks {
  readonly links: readonly Landmark[];
  /** Agent instructions, which can import other files. */
  readonly instructions: readonly Landmark[];
  /** False when there are more than are listed: few trees can name one folder without bound. */
  readonly complete: boolean;
}

export interface Landmark {
  readonly path: string;
  readonly oid: string;
}

interface Collected extends Landmarks {
  readonly links: Landmark[];
  readonly instructions: Landmark[];
  complete: boolean;
}

type Memory = Map<string, Promise<Landmarks>>;

const NONE: Landmarks = { links: [], instructions: [], complete: true };
/** More than any repository of today has; a tree of some kilobytes can hold billions. */
const MAX_LANDMARKS = 200_000;
/** Folders read at once below one folder. */
const WINDOW = 64;
const memories = perStore<Promise<Landmarks>>();
const instructionNames = nameTable([[true, agentInstructions.patterns]]);

/** Finds links and agent instructions in a whole tree; each distinct folder is read once for a store. */
export async function landmarksOf(store: ObjectStore, tree: string): Promise<Landmarks> {
  return search(store, tree, memories(store), false);
}

/**
 * Asks for a folder once, also while it is being read: a tree can name one folder a thousand times.
 * @param inside whether a folder above makes every file in it an instruction (`.claude/`)
 */
function search(store: ObjectStore, tree: string, memory: Memory, inside: boolean): Promise<Landmarks> {
  const key = inside ? `${tree}!` : tree;
  const known = memory.get(key) ?? searchFolder(store, tree, memory, inside);
  memory.set(key, known);
  return known;
}

async function searchFolder(store: ObjectStore, tree: string, memory: Memory, inside: boolean): Promise<Landmarks> {
  const own: Collected = { links: [], instructions: [], complete: true };
  const folders: FolderEntry[] = [];
  for (const entry of await readFolder(store, tree)) {
    if (entry.kind === 'folder') folders.push(entry);
    else if (entry.kind === 'link') own.links.push({ path: entry.name, oid: entry.oid });
    else if (entry.kind === 'file' && (inside || isInstruction(entry.name)))
      own.instructions.push({ path: entry.name, oid: entry.oid });
  }
  for (let at = 0; at < folders.length; at += WINDOW) {
    const window = folders.slice(at, at + WINDOW);
    const found = await Promise.all(
      window.map(({ name, oid }) => search(store, oid, memory, inside || isInstruction(`${name}/x`))),
    );
    for (const [index, below] of found.entries()) take(own, below, (window[index] as FolderEntry).name);
  }
  return own.complete && countOf(own) === 0 ? NONE : own;
}

/** Adds what stands in a folder, as long as it is not too much. */
function take(own: Collected, below: Landmarks, folder: string): void {
  if (!below.complete || countOf(own) + countOf(below) > MAX_LANDMARKS) own.complete = false;
  if (!own.complete) return;
  for (const { path, oid } of below.links) own.links.push({ path: `${folder}/${path}`, oid });
  for (const { path, oid } of below.instructions) own.instructions.push({ path: `${folder}/${path}`, oid });
}

function countOf({ links, instructions }: Landmarks): number {
  return links.length + instructions.length;
}

/** A tree has the same names in folder after folder: `index.ts`, `__init__.py`. */
const asked = new Map<string, boolean>();
const MAX_ASKED = 10_000;

function isInstruction(name: string): boolean {
  const known = asked.get(name);
  if (known !== undefined) return known;
  const answer = instructionNames.lookUp(foldName(name)).size > 0;
  if (asked.size >= MAX_ASKED) asked.clear();
  asked.set(name, answer);
  return answer;
}
