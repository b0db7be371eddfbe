import { parseInstant } from '@sallyport/config';
import * as v from 'valibot';

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** A forge's logins are plain ASCII; a space or a control character in one would be somebody's trick. */
const login = v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,100}$/, 'has to be a login'));

const account = v.object({ login, id, type: v.string() });

const knownAccount = v.nullable(account);

const commitId = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'has to be a full commit id'));

const orEmpty = v.nullish(v.string(), '');

/** A time that cannot be read is a fact of its own: each rule says what follows from it. */
const instant = v.pipe(
  v.unknown(),
  v.transform((value) => (typeof value === 'string' ? (parseInstant(value) ?? null) : null)),
);

const branch = v.object({ ref: v.string(), sha: commitId, repositoryId: v.nullable(id) });

const commit = v.object({ sha: commitId, author: knownAccount, committer: knownAccount, verified: v.boolean() });

const review = v.pipe(
  v.object({
    author: knownAccount,
    permission: orEmpty,
    state: v.string(),
    commit: orEmpty,
    submittedAt: v.optional(instant, null),
  }),
  v.transform(({ submittedAt, ...rest }) => ({ ...rest, at: submittedAt })),
);

const check = v.object({
  name: v.string(),
  /** Null where no app posted it; then it is nobody's word, and matches no required check. */
  app: v.nullish(v.pipe(v.number(), v.safeInteger()), null),
  status: v.string(),
  conclusion: orEmpty,
  sha: orEmpty,
});

/** A machine wrote this: fields that it does not know are ignored, those that it needs have to be there. */
export const factsSchema = v.object({
  schema: v.literal('sallyport/facts/v1'),
  now: v.optional(instant, null),
  repository: v.object({ id, fullName: v.string() }),
  pullRequest: v.object({
    number: id,
    draft: v.optional(v.boolean(), false),
    author: knownAccount,
    base: branch,
    head: branch,
  }),
  commits: v.array(commit),
  reviews: v.array(review),
  checks: v.array(check),
  /** Absent where nobody asked the forge; a team that is not listed has no known member. */
  teams: v.optional(v.array(v.object({ slug: v.string(), members: v.array(account) })), []),
});
