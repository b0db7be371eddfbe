/** What is left of the work that may be done; shared by several calls. */
export interface Budget {
  steps: number;
}

export interface Range {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** Rows of the search that are remembered: D of them take D² numbers. */
const MAX_DISTANCE = 1024;
/** A diagonal that no path has reached; far enough below zero to stay there. */
const NOWHERE = -1_000_000_000;

/**
 * The longest common subsequence of two stretches (E. W. Myers, "An O(ND) difference algorithm", 1986, section 4),
 * told pair by pair to `keep`. Returns false, with nothing kept, when the budget or the distance does not suffice.
 */
export function matchSequences(
  a: Uint32Array,
  b: Uint32Array,
  range: Range,
  budget: Budget,
  keep: (i: number, j: number) => void,
): boolean {
  let { a: low, aEnd, b: other, bEnd } = range;
  const start = low;
  while (low < aEnd && other < bEnd && a[low] === b[other]) {
    low++;
    other++;
  }
  let tail = 0;
  while (aEnd > low && bEnd > other && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
    tail++;
  }
  const rows = search(a, b, { a: low, aEnd, b: other, bEnd }, budget);
  if (rows === undefined) return false;
  for (let i = start; i < low; i++) keep(i, i - start + range.b);
  for (let i = 0; i < tail; i++) keep(aEnd + i, bEnd + i);
  walkBack(rows, { a: low, aEnd, b: other, bEnd }, keep);
  return true;
}

/** rows[d][k + d]: how far along `a` a path with d differences gets on diagonal k. The last row reaches the end. */
function search(a: Uint32Array, b: Uint32Array, range: Range, budget: Budget): Int32Array[] | undefined {
  const n = range.aEnd - range.a;
  const m = range.bEnd - range.b;
  const rows: Int32Array[] = [];
  if (n === 0 || m === 0) return rows;
  for (let d = 0; d <= Math.min(n + m, MAX_DISTANCE); d++) {
    const row = new Int32Array(2 * d + 1);
    const last = rows.at(-1);
    rows.push(row);
    for (let k = -d; k <= d; k += 2) {
      let x = last === undefined ? 0 : furthest(last, d, k).x;
      if (x > n || x - k > m || x - k < 0) {
        row[k + d] = NOWHERE;
        continue;
      }
      const from = x;
      while (x < n && x - k < m && a[range.a + x] === b[range.b + x - k]) x++;
      row[k + d] = x;
      budget.steps -= x - from + 1;
      if (x >= n && x - k >= m) return rows;
    }
    if (budget.steps < 0) return undefined;
  }
  return undefined;
}

/** The better of the two moves that lead to diagonal k: down from k + 1, or right from k - 1. */
function furthest(last: Int32Array, d: number, k: number): { x: number; down: boolean } {
  const above = k <= d - 2 ? (last[k + d] as number) : NOWHERE;
  const left = k >= 2 - d ? (last[k + d - 2] as number) + 1 : NOWHERE;
  return left > above ? { x: left, down: false } : { x: above, down: true };
}

function walkBack(rows: readonly Int32Array[], range: Range, keep: (i: number, j: number) => void): void {
  let x = range.aEnd - range.a;
  let y = range.bEnd - range.b;
  for (let d = rows.length - 1; d >= 0; d--) {
    const k = x - y;
    const last = rows[d - 1];
    const move = last === undefined ? { x: 0, down: false } : furthest(last, d, k);
    while (x > move.x) {
      x--;
      y--;
      keep(range.a + x, range.b + y);
    }
    if (last === undefined) return;
    if (move.down) y--;
    else x--;
  }
}
