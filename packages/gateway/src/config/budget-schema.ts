import { count } from '@sallyport/config';
import * as v from 'valibot';
import { dollars } from './values.ts';

const SCOPES = ['run', 'pull-request', 'repository', 'agent', 'organisation', 'day'] as const;
const percent = count(1, 100);

const budgetFields = v.strictObject({
  usd: v.optional(dollars),
  calls: v.optional(count()),
  tokens: v.optional(count(0, 1_000_000_000_000)),
  /** Of tests and the like, which jobs reserve before they run them. */
  minutes: v.optional(count(0, 10_000_000)),
  per: v.optional(v.picklist(SCOPES, 'has to be run, pull-request, repository, agent, organisation or day'), 'run'),
  renews: v.optional(v.picklist(['day', 'month'], 'has to be day or month')),
  /** Percent from which on answers warn. */
  warnAt: v.optional(percent, 80),
  /** From this percentage on, fewer requests pass in a minute. */
  slow: v.optional(v.strictObject({ at: percent, requestsPerMinute: count(1, 1_000_000) })),
});

const budget = v.pipe(
  budgetFields,
  v.check(({ per, renews }) => per !== 'day' || renews !== 'month', 'is for each day, and cannot renew each month'),
);

const budgetList = v.pipe(
  v.array(budget),
  v.minLength(1, 'has to have an entry'),
  v.maxLength(8, 'has at most 8 entries'),
);
/** One, or a list of them. A union could not say which key of an entry is wrong; only the JSON Schema is made of one. */
export const budgets = v.lazy((input): v.GenericSchema<unknown, BudgetEntry | BudgetEntry[]> => {
  if (input === undefined) return v.union([budget, budgetList]);
  return Array.isArray(input) ? budgetList : budget;
});

export type BudgetEntry = v.InferOutput<typeof budget>;
