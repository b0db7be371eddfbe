import type { LineTable } from './lines.ts';
import { longestIncreasing } from './longest-increasing.ts';
import { type Budget, matchSequences } from './myers.ts';

/** 1 for each line that both have, in an order that both share; 0 for the others. */
export interface KeptLines {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** A stretch of lines on each side, as indices into the lists of lines that have a counterpart. */
interface Stretch {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** Steps of comparison for one file: at most some tenths of a second. */
const STEPS = 1_500_000;

/** Finds the lines that two contents share, in order. */
export function matchLines(before: LineTable, after: LineTable): KeptLines {
  const kept = noneKept(before, after);
  if (before.count === 0 || after.count === 0) return kept;
  const ids = new Map<string, number>();
  const a = numbered(before, ids);
  const b = numbered(after, ids);
  // A line that the other side lacks cannot be kept; leaving it out makes the rest short.
  const inA = withCounterpart(a, b, ids.size);
  const inB = withCounterpart(b, a, ids.size);
  const left = inA.map((i) => a[i] as number);
  const right = inB.map((i) => b[i] as number);
  const keep = (i: number, j: number) => {
    kept.before[inA[i] as number] = 1;
    kept.after[inB[j] as number] = 1;
  };
  const whole = { a: 0, aEnd: left.length, b: 0, bEnd: right.length };
  const budget = { steps: STEPS };
  if (!matchSequences(left, right, whole, budget, keep)) matchBetweenAnchors(left, right, keep);
  return kept;
}

/** What is kept where the two share no line. */
export function noneKept(before: LineTable, after: LineTable): KeptLines {
  return { before: new Uint8Array(before.count), after: new Uint8Array(after.count) };
}

/** Each line's number: equal lines, line feed included, have one number. */
function numbered({ bytes, starts, count }: LineTable, ids: Map<string, number>): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const line = bytes.toString('latin1', starts[i], starts[i + 1]);
    let id = ids.get(line);
    if (id === undefined) {
      id = ids.size;
      ids.set(line, id);
    }
    numbers[i] = id;
  }
  return numbers;
}

function withCounterpart(lines: Uint32Array, others: Uint32Array, count: number): Uint32Array {
  const present = new Uint8Array(count);
  for (const id of others) present[id] = 1;
  const indices = new Uint32Array(lines.length);
  let found = 0;
  for (let i = 0; i < lines.length; i++) if (present[lines[i] as number] === 1) indices[found++] = i;
  return indices.subarray(0, found);
}

/**
 * For contents that are too different for the exact way: lines that stand once on each side, as many as are in one
 * order, cut both into short stretches (patience diff); a stretch that is still too much counts as changed.
 */
function matchBetweenAnchors(a: Uint32Array, b: Uint32Array, keep: (i: number, j: number) => void): void {
  const budget: Budget = { steps: STEPS };
  let from = { a: 0, b: 0 };
  const match = (stretch: Stretch) => matchSequences(a, b, stretch, budget, keep);
  for (const [i, j] of anchors(a, b)) {
    match({ a: from.a, aEnd: i, b: from.b, bEnd: j });
    keep(i, j);
    from = { a: i + 1, b: j + 1 };
  }
  match({ a: from.a, aEnd: a.length, b: from.b, bEnd: b.length });
}

function anchors(a: Uint32Array, b: Uint32Array): [number, number][] {
  const places = onlyPlaces(b);
  const pairs: [number, number][] = [];
  for (const [id, i] of onlyPlaces(a)) {
    const j = places.get(id) ?? -1;
    if (i >= 0 && j >= 0) pairs.push([i, j]);
  }
  return longestIncreasing(pairs);
}

/** Where each number stands; -1 when it stands in several places. In the order of first appearance. */
function onlyPlaces(numbers: Uint32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = 0; i < numbers.length; i++) places.set(numbers[i] as number, places.has(numbers[i] as number) ? -1 : i);
  return places;
}
