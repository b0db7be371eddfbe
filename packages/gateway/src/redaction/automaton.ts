/** What a pattern that was found stands for. */
export interface Pattern<T> {
  readonly text: string;
  readonly value: T;
}

/** What ends at a state: the value and how many characters it spans. */
export interface Hit<T> {
  readonly value: T;
  readonly length: number;
}

/**
 * Finds any of many texts in one pass (Aho and Corasick, 1975), over UTF-16 code units. The transition table is dense
 * over the characters that occur in patterns, so that a step is two array reads.
 */
export class Automaton<T> {
  /** Character → its column; 0 for characters of no pattern. */
  readonly columnOf = new Uint16Array(65_536);
  /** A state is its number shifted left by this: every row of `next` is a power of two wide. */
  readonly shift: number;
  /** `next[state + columnOf[character]]`; the start is 0. */
  readonly next: Int32Array;
  /** By state number (`state >> shift`): how many characters of a pattern have been seen. */
  readonly depth: Int32Array;
  /** By state number: 1 where something ends. */
  readonly endsHere: Uint8Array;
  /** Characters of the longest pattern. */
  readonly longest: number;
  /** By state number: what ends here; undefined where nothing does. */
  readonly hits: readonly (readonly Hit<T>[] | undefined)[];

  constructor(patterns: readonly Pattern<T>[]) {
    let columns = 1;
    let states = 1;
    for (const { text } of patterns) {
      states += text.length;
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (this.columnOf[code] === 0) this.columnOf[code] = columns++;
      }
    }
    this.shift = Math.ceil(Math.log2(columns));
    const trie = buildTrie(patterns, this.columnOf, this.shift, states);
    linkFailures(trie, this.shift, columns);
    this.next = trie.next;
    this.depth = trie.depth;
    this.hits = trie.hits;
    this.endsHere = Uint8Array.from(trie.hits, (hits) => (hits === undefined ? 0 : 1));
    this.longest = patterns.reduce((longest, { text }) => Math.max(longest, text.length), 1);
  }
}

interface Trie<T> {
  readonly next: Int32Array;
  readonly depth: Int32Array;
  readonly hits: (Hit<T>[] | undefined)[];
  readonly size: number;
}

function buildTrie<T>(patterns: readonly Pattern<T>[], columnOf: Uint16Array, shift: number, maximum: number): Trie<T> {
  const next = new Int32Array(maximum << shift);
  const depth = new Int32Array(maximum);
  const hits: (Hit<T>[] | undefined)[] = new Array(maximum).fill(undefined);
  let size = 1;
  for (const { text, value } of patterns) {
    let state = 0;
    for (let at = 0; at < text.length; at++) {
      const edge = state + (columnOf[text.charCodeAt(at)] as number);
      if (next[edge] === 0) {
        depth[size] = at + 1;
        next[edge] = size++ << shift;
      }
      state = next[edge] as number;
    }
    const number = state >> shift;
    hits[number] = [...(hits[number] ?? []), { value, length: text.length }];
  }
  return { next, depth, hits, size };
}

/** Breadth first: a missing edge becomes the edge of the longest proper suffix, whose hits are inherited. */
function linkFailures<T>({ next, hits, size }: Trie<T>, shift: number, columns: number): void {
  const failure = new Int32Array(size);
  const queue: number[] = [];
  for (let column = 1; column < columns; column++) {
    if (next[column] !== 0) queue.push(next[column] as number);
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number;
    const fallback = failure[state >> shift] as number;
    const inherited = hits[fallback >> shift];
    if (inherited !== undefined) hits[state >> shift] = [...(hits[state >> shift] ?? []), ...inherited];
    for (let column = 1; column < columns; column++) {
      const edge = state + column;
      const onFailure = next[fallback + column] as number;
      if (next[edge] === 0) next[edge] = onFailure;
      else {
        failure[(next[edge] as number) >> shift] = onFailure;
        queue.push(next[edge] as number);
      }
    }
  }
}
