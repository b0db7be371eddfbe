/**
 * The longest run of pairs whose second members increase too. `pairs` is sorted by first member and no member stands
 * twice. O(n log n), patience sorting.
 */
export function longestIncreasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = []; // tails[k]: the pair that ends the best run of k + 1 pairs
  const previous = new Int32Array(pairs.length);
  pairs.forEach(([, second], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as [number, number])[1] < second) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (tails[low - 1] as number);
    tails[low] = index;
  });
  const run: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number) run.push(pairs[at] as [number, number]);
  return run.reverse();
}
