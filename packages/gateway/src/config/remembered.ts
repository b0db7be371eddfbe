import type { PathMatcher } from '@sallyport/core';

const MOST_NAMES = 1000;

/** A matcher that remembers its answers: callers ask for few models, each of them again and again. */
export function remembered(matches: PathMatcher): PathMatcher {
  const known = new Map<string, boolean>();
  return (name) => {
    if (typeof name !== 'string') return matches(name);
    const before = known.get(name);
    if (before !== undefined) return before;
    const result = matches(name);
    if (known.size >= MOST_NAMES) known.clear();
    known.set(name, result);
    return result;
  };
}
