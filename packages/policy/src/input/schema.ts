import * as v from 'valibot';

const instant = v.nullable(v.pipe(v.number(), v.integer()));
const names = v.array(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const account = v.nullable(v.object({ login: v.string(), id: count, type: v.string() }));
const branch = v.object({ ref: v.string(), sha: v.string(), repositoryId: v.nullable(count) });

const facts = v.object({
  now: instant,
  repository: v.object({ id: count, fullName: v.string() }),
  pullRequest: v.object({ number: count, draft: v.boolean(), author: account, base: branch, head: branch }),
  commits: v.array(v.object({ sha: v.string(), author: account, committer: account, verified: v.boolean() })),
  reviews: v.array(
    v.object({ author: account, permission: v.string(), state: v.string(), commit: v.string(), at: instant }),
  ),
  checks: v.array(
    v.object({ name: v.string(), app: v.nullable(count), status: v.string(), conclusion: v.string(), sha: v.string() }),
  ),
  teams: v.array(
    v.object({ slug: v.string(), members: v.array(v.object({ login: v.string(), id: count, type: v.string() })) }),
  ),
});

const evidence = v.looseObject({ name: v.string(), ok: v.boolean(), problem: v.optional(v.string()) });

const message = v.object({ name: v.string(), message: v.string() });

/** The `input` of rules, a team's own included; times are microseconds since 1970-01-01T00:00:00Z. */
export const policyInputSchema = v.object({
  schema: v.literal('sallyport/policy-input/v1'),
  now: instant,
  change: v.object({
    base: v.string(),
    head: v.string(),
    tier: v.picklist(['low', 'medium', 'high']),
    class: v.picklist(['documentation', 'tests', 'other']),
    files: count,
    commits: count,
    empty: v.boolean(),
    baseMoved: v.boolean(),
    critical: names,
    infrastructure: names,
    missingCommits: names,
  }),
  facts: v.nullable(facts),
  coAuthors: v.array(v.object({ id: v.nullable(count), login: v.string() })),
  intents: v.record(v.string(), v.object({ outsideCount: count, outside: names, models: names, egress: names })),
  exceptions: v.array(v.object({ covers: v.boolean() })),
  evidence: v.record(v.string(), v.array(evidence)),
  policies: v.object({
    evaluated: names,
    denials: v.array(message),
    warnings: v.array(message),
    sha256: v.nullable(v.string()),
    opa: v.optional(v.object({ version: v.nullable(v.string()), sha256: v.string(), pinned: v.boolean() })),
  }),
  owners: v.nullable(
    v.object({
      path: v.nullable(v.string()),
      problem: v.nullable(v.string()),
      unread: v.array(count),
      groups: v.array(v.object({ owners: names, count, files: names })),
    }),
  ),
});
