import { SallyportError } from '@sallyport/core';

/** Items that one request brings; GitHub's largest. */
export const PAGE_SIZE = 100;

interface Page<T> {
  readonly items: readonly T[];
  /** The answer's `link` header. */
  readonly link: string | undefined;
  /** How many there are in all, where the endpoint says so. */
  readonly total?: number;
}

/**
 * All pages of a list. The pages' addresses are counted here, not taken from the answers.
 * @param limit most items that are read
 * @throws SallyportError GITHUB_TRUNCATED when there are more, or fewer came than the endpoint promised
 */
export async function allPages<T>(what: string, limit: number, read: (page: number) => Promise<Page<T>>): Promise<T[]> {
  const items: T[] = [];
  for (let number = 1; ; number++) {
    const page = await read(number);
    items.push(...page.items);
    if (items.length > limit) throw truncated(what, `more than ${limit}`, items.length);
    const more = /;\s*rel="next"/.test(page.link ?? '');
    if (more && page.items.length > 0) continue;
    if (more) throw truncated(what, 'a next page after an empty one', items.length);
    if (page.total !== undefined) requireTotal(what, page.total, items.length);
    return items;
  }
}

/** @throws SallyportError GITHUB_TRUNCATED when a list is not as long as GitHub says it is */
export function requireTotal(what: string, expected: number, found: number): void {
  if (expected !== found) throw truncated(what, String(expected), found);
}

function truncated(what: string, expected: string, found: number): SallyportError {
  return new SallyportError({
    code: 'GITHUB_TRUNCATED',
    message: `GitHub's list of ${what} is not whole: ${found} read, ${expected} expected`,
    remedy: 'Run the step again; when the pull request is larger than what GitHub lists, split it.',
  });
}
