import type { ObjectStore } from '@sallyport/change';
import { lowerName } from '../paths/fold.ts';
import { findEntry } from './find-entry.ts';
import type { Landmark } from './landmarks.ts';
import { resolveTarget } from './link-names.ts';
import { canListInstructions, importOf, listedInstructions } from './listed-instructions.ts';
import { perStore } from './per-store.ts';
import { readAtMost } from './read-at-most.ts';

/** Files that instructions import. */
export interface Imports {
  /** The importer's path by the imported path in lower case. A folder ends in a slash; `**` stands for any folder. */
  readonly importers: ReadonlyMap<string, string>;
  /** False when there are more instructions than were read. */
  readonly complete: boolean;
}

const MAX_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 10_000;
/** Claude Code and Gemini CLI follow imports five deep. */
const MAX_DEPTH = 5;
const PROSE = /\.(md|mdc|markdown|txt)$|(^|\/)[^.]+$|(^|\/)\.[a-z]+(rules|hints|guidelines)$/i;
const IMPORT = /(?:^|[\s("'[`*>])@((?:\.{0,2}\/)?[^\s"'`()[\]{}<>|*]+)|\(mdc:((?:[^()\s]|\([^()\s]*\))+)\)/gm;

/**
 * Collects what agent instructions of a tree import: `@path` (Claude Code, Gemini CLI), `mdc:` links (Cursor) and what
 * agents' configuration lists (aider, opencode and others), from the importing file's folder and from the root, through imported files.
 * @throws what {@link ObjectStore.read} throws
 */
export async function importsOf(store: ObjectStore, tree: string, instructions: readonly Landmark[]): Promise<Imports> {
  const imports = new Map<string, string>();
  let complete = true;
  let level: Landmark[] = instructions.filter(({ path }) => PROSE.test(path) || canListInstructions(path));
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: Landmark[] = [];
    if (level.length > MAX_FILES) complete = false;
    for (const file of level.slice(0, MAX_FILES)) {
      for (const target of await targetsIn(store, file)) {
        const key = lowerName(target);
        if (imports.has(key)) continue;
        imports.set(key, file.path);
        const entry = target.endsWith('/') ? undefined : await findEntry(store, tree, target);
        if (entry?.kind === 'file') next.push({ path: target, oid: entry.oid });
        if (entry?.kind === 'folder') imports.set(`${key}/`, file.path);
      }
    }
    level = next;
  }
  return { importers: imports, complete };
}

const imported = perStore<ReadonlySet<string>>();

async function targetsIn(store: ObjectStore, file: Landmark): Promise<ReadonlySet<string>> {
  const key = `${file.oid} ${file.path}`;
  const known = imported(store).get(key);
  if (known !== undefined) return known;
  const targets = await readTargets(store, file);
  imported(store).set(key, targets);
  return targets;
}

async function readTargets(store: ObjectStore, { path, oid }: Landmark): Promise<ReadonlySet<string>> {
  const targets = new Set<string>();
  const text = (await readAtMost(store, oid, MAX_BYTES))?.toString('utf8') ?? '';
  for (const target of PROSE.test(path) ? importedIn(text) : listedInstructions(text).map(importOf)) {
    if (target === '' || target.startsWith('~')) continue;
    const rooted = target.replace(/^\/+/, '');
    for (const resolved of [resolveTarget(path, rooted), resolveTarget('x', rooted)]) {
      if (resolved) targets.add(target.endsWith('/') ? `${resolved}/` : resolved);
    }
  }
  return targets;
}

function importedIn(text: string): string[] {
  if (!text.includes('@') && !text.includes('mdc:')) return [];
  return [...text.matchAll(IMPORT)].map(([, at, mdc]) =>
    (at ?? mdc ?? '').replace(/(?<![.,;:!?])[.,;:!?]+$/, '').replace(/#.*$/, ''),
  );
}

/** The instruction file that imports this path, or a folder above it. */
export function importerOf({ importers }: Imports, path: string): string | undefined {
  if (importers.size === 0) return undefined;
  const name = lowerName(path);
  const direct = importers.get(name) ?? importers.get(`**/${name.slice(name.lastIndexOf('/') + 1)}`);
  if (direct !== undefined) return direct;
  for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
    const importer = importers.get(name.slice(0, slash + 1));
    if (importer !== undefined) return importer;
  }
  return undefined;
}
