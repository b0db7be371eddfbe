import { createHash } from 'node:crypto';
import { FOLDER, LINK, SUBMODULE } from './tree.ts';
import type { Difference, Entry } from './tree-diff.ts';

/**
 * SHA-256 of the canonical patch: the bytes of
 * `git --no-replace-objects diff-tree -r -z --raw --no-abbrev --no-renames --ignore-submodules=none BASE HEAD`
 * (git-diff, "raw output format"; docs/canonical-patch.md).
 * @param differences sorted by path bytes
 * @param idLength hexadecimal digits in the repository's ids
 */
export function canonicalPatchSha256(differences: readonly Difference[], idLength: number): string {
  const hash = createHash('sha256');
  const nothing: Entry = { mode: 0, oid: '0'.repeat(idLength) };
  let text = '';
  for (const { path, before = nothing, after = nothing } of differences) {
    text += `:${octal(before.mode)} ${octal(after.mode)} ${before.oid} ${after.oid} ${letter(before, after)}\0${path}\0`;
    if (text.length < 65_536) continue;
    hash.update(text, 'latin1');
    text = '';
  }
  return hash.update(text, 'latin1').digest('hex');
}

function octal(mode: number): string {
  return mode.toString(8).padStart(6, '0');
}

function letter(before: Entry, after: Entry): string {
  if (before.mode === 0) return 'A';
  if (after.mode === 0) return 'D';
  return isSameType(before.mode, after.mode) ? 'M' : 'T';
}

/** Are both regular files, both links or both submodules? */
export function isSameType(before: number, after: number): boolean {
  return typeOf(before) === typeOf(after);
}

function typeOf(mode: number): 'file' | number {
  return mode === LINK || mode === SUBMODULE || mode === FOLDER ? mode : 'file';
}
