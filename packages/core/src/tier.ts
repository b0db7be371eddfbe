/** How much harm a change could do, and so how much proof and how many people it takes. */
export type Tier = 'low' | 'medium' | 'high';

/** From the least to the most severe. */
export const TIERS: readonly Tier[] = ['low', 'medium', 'high'];

/** Orders tiers for `Array.prototype.sort`: negative when `a` is the lower one. */
export function compareTiers(a: Tier, b: Tier): number {
  return TIERS.indexOf(a) - TIERS.indexOf(b);
}

/** The highest of the given tiers; `low` when there is none. */
export function highestTier(tiers: Iterable<Tier>): Tier {
  let highest: Tier = 'low';
  for (const tier of tiers) if (compareTiers(tier, highest) > 0) highest = tier;
  return highest;
}
