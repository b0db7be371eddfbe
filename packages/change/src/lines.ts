/** Where a line stands in a content: from `start` to `end`, its line feed excluded. */
export interface LineTable {
  readonly bytes: Buffer;
  /** `starts[i]` is where line `i` begins; one more entry than lines, the place after the last line. */
  readonly starts: Uint32Array;
  readonly count: number;
}

/**
 * Splits a content, or the part from `from` to `to`, into lines at each line feed. A last line without a line feed is
 * a line; an empty content has none.
 */
export function lineTable(bytes: Buffer, from = 0, to = bytes.length): LineTable {
  let starts = new Uint32Array(Math.max(16, (to - from) >> 4));
  let count = 0;
  for (let at = from; at < to; ) {
    if (count + 1 >= starts.length) starts = grown(starts);
    starts[count++] = at;
    while (at < to && bytes[at] !== 0x0a) at++;
    at++;
  }
  starts[count] = to;
  return { bytes, starts, count };
}

function grown(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** How many line feeds there are before `to`. A call of `indexOf` takes longer than a line's bytes. */
export function countLines(bytes: Buffer, to: number): number {
  let count = 0;
  for (let at = 0; at < to; at++) if (bytes[at] === 0x0a) count++;
  return count;
}
