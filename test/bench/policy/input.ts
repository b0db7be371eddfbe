import type { DecideInput } from '@sallyport/policy';
import { allowedInput, PEOPLE, WEB_FLOW } from '../../packages/policy/inputs.ts';

/** As much as a large pull request has: 200 files, commits, reviews, checks and Statements of each kind. */
export function largeInput(): DecideInput {
  const input = allowedInput();
  const { facts } = input;
  if (facts === undefined) throw new Error('the case has facts');
  const many = <T>(make: (index: number) => T): T[] => Array.from({ length: 200 }, (_, index) => make(index));
  const files = many((index) => ({ path: `src/file-${index}.ts`, class: 'source', tier: 'medium' as const }));
  const sha = (index: number): string => index.toString(16).padStart(40, 'd');
  return {
    ...input,
    classification: { ...input.classification, files },
    change: {
      ...input.change,
      files: files.map(({ path }) => ({ path, pathBytes: Buffer.from(path) })),
      commits: many((index) => ({ oid: sha(index), message: `Change ${index}` })),
    },
    facts: {
      ...facts,
      commits: many((index) => ({ sha: sha(index), author: PEOPLE[0] ?? null, committer: WEB_FLOW, verified: true })),
      reviews: many((index) => ({ ...(facts.reviews[0] as (typeof facts.reviews)[0]), at: index })),
      checks: many(() => facts.checks[0] as (typeof facts.checks)[0]),
    },
  };
}
