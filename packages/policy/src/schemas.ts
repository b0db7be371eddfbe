import * as v from 'valibot';

const tier = v.picklist(['low', 'medium', 'high']);
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const objectId = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));

const subject = v.object({ gitCommit: objectId, gitTree: objectId, patchSha256: sha256 });

const digests = v.record(v.string(), sha256);

interface RuleNode {
  id: string;
  result: 'pass' | 'fail' | 'skip';
  message: string;
  remedy?: string | undefined;
  children?: RuleNode[] | undefined;
}

/** One rule's result, with those below it. */
export const ruleSchema: v.GenericSchema<RuleNode> = v.object({
  id: v.string(),
  result: v.picklist(['pass', 'fail', 'skip']),
  message: v.string(),
  remedy: v.optional(v.string()),
  children: v.optional(v.array(v.lazy(() => ruleSchema))),
});

/** What `sallyport gate` prints. */
export const decisionSchema = v.object({
  schema: v.literal('sallyport/decision/v1'),
  decision: v.picklist(['allow', 'deny', 'error']),
  tier,
  rules: v.array(ruleSchema),
  subject,
  inputs: digests,
  unsigned: v.optional(v.literal(true)),
});

/** What `sallyport classify` prints. */
export const classificationSchema = v.object({
  schema: v.literal('sallyport/classification/v1'),
  tier,
  reasons: v.array(
    v.object({
      code: v.string(),
      tier,
      path: v.optional(v.string()),
      line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      message: v.string(),
      remedy: v.optional(v.string()),
    }),
  ),
  files: v.array(v.object({ path: v.string(), previousPath: v.optional(v.string()), tier, class: v.string() })),
  subject,
  inputs: digests,
});
