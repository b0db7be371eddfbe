import type { EvidenceItem } from './evidence.ts';

/**
 * JSON has no infinity and turns it into null, which is less than every threshold: an item with a figure that is not a
 * finite number of 0 or more (a change of a benchmark may be negative) is one that cannot be believed.
 */
export function soundItem(item: EvidenceItem): EvidenceItem {
  if (!item.ok || isSound(item)) return item;
  const { kind, name } = item;
  return { ok: false, kind, name, problem: 'it holds a figure that is no number' };
}

function isSound(value: object): boolean {
  return Object.entries(value).every(([key, child]) => {
    if (typeof child === 'number') return Number.isFinite(child) && (child >= 0 || key === 'regressionPercent');
    if (child === undefined) return false;
    return typeof child !== 'object' || child === null || isSound(child);
  });
}
