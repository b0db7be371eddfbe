/** A path taken apart once, for the functions that ask about it. */
export interface ParsedName {
  readonly original: string;
  /** Lower case. */
  readonly name: string;
  /** The folders' names, lower case, from the root. */
  readonly folders: readonly string[];
  /** The folders' names as they are. */
  readonly originalFolders: readonly string[];
  /** The last segment, lower case. */
  readonly base: string;
  readonly originalBase: string;
  /** What follows the last dot of the base, lower case; empty when there is none, or the dot comes first. */
  readonly extension: string;
  /** The words of the base without its extension: `AuthTokenStore`, `auth-token_store` are `auth`, `token`, `store`. */
  readonly words: readonly string[];
  /** The words of all the folders' names. */
  readonly folderWords: readonly string[];
}

export function parseName(original: string): ParsedName {
  const segments = original.split('/');
  const originalBase = segments[segments.length - 1] as string;
  const originalFolders = segments.slice(0, -1);
  const base = originalBase.toLowerCase();
  const dot = base.lastIndexOf('.');
  const extension = dot > 0 ? base.slice(dot + 1) : '';
  const stem = dot > 0 ? originalBase.slice(0, dot) : originalBase;
  return {
    original,
    name: original.toLowerCase(),
    folders: originalFolders.map((folder) => folder.toLowerCase()),
    originalFolders,
    base,
    originalBase,
    extension,
    words: wordsOf(stem),
    folderWords: folderWordsOf(originalFolders),
  };
}

/** Neighbouring files share their folder. */
let lastFolders = { path: '', words: [] as readonly string[] };

function folderWordsOf(folders: readonly string[]): readonly string[] {
  const path = folders.join('/');
  if (path !== lastFolders.path) lastFolders = { path, words: folders.flatMap(wordsOf) };
  return lastFolders.words;
}

/** The words of an identifier in any of the usual spellings, in lower case. */
export function wordsOf(identifier: string): string[] {
  if (/^[a-z]+$/.test(identifier)) return [identifier];
  if (/^[a-z0-9._-]+$/.test(identifier)) return identifier.split(/[._-]+/).filter((word) => word !== '');
  return identifier
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
