/**
 * One pattern that finds what any of these finds: a list by language can be read, one long alternation cannot.
 * @param patterns all with the same flags
 */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  const flags = new Set(patterns.map((pattern) => pattern.flags));
  if (flags.size > 1) throw new TypeError(`patterns with other flags: ${[...flags].join(', ')}`);
  return new RegExp(patterns.map(({ source }) => source).join('|'), [...flags][0] ?? '');
}

/** A pattern that finds any of these texts as they stand. */
export function anyWord(words: readonly string[], flags = ''): RegExp {
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), flags);
}
