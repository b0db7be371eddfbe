import type { ChangedLine } from '@sallyport/change';

/** A run of removed lines and the added lines that stand in its place. */
export interface Hunk {
  readonly removed: readonly ChangedLine[];
  readonly added: readonly ChangedLine[];
}

/** Puts the lines that a change removes and adds beside each other, by walking both sides at once. */
export function hunksOf(removed: readonly ChangedLine[], added: readonly ChangedLine[]): Hunk[] {
  const hunks: Hunk[] = [];
  let r = 0;
  let a = 0;
  while (r < removed.length || a < added.length) {
    const shift = a - r;
    const removedAt = removed[r]?.number ?? Number.POSITIVE_INFINITY;
    const addedAt = (added[a]?.number ?? Number.POSITIVE_INFINITY) - shift;
    const removedEnd = removedAt <= addedAt ? runEnd(removed, r) : r;
    // The added run starts where the removed one did, counted in the base's lines.
    const addedEnd = addedAt <= removedAt ? runEnd(added, a) : a;
    hunks.push({ removed: removed.slice(r, removedEnd), added: added.slice(a, addedEnd) });
    r = removedEnd;
    a = addedEnd;
  }
  return hunks;
}

/** Where a run of consecutive line numbers ends. */
function runEnd(lines: readonly ChangedLine[], start: number): number {
  let end = start + 1;
  while (end < lines.length && lines[end]?.number === (lines[end - 1] as ChangedLine).number + 1) end++;
  return end;
}
