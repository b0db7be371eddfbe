import { ruleSchema } from '@sallyport/policy/verdict';
import * as v from 'valibot';

const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));
const objectId = v.union([hex(40), hex(64)]);

const decision = v.object({
  schema: v.literal('sallyport/artifact-decision/v1'),
  decision: v.picklist(['allow', 'deny']),
  artifact: v.object({ name: v.string(), uri: v.string(), digest: v.record(v.string(), v.string()) }),
  commit: v.nullable(objectId),
  subject: v.nullable(v.object({ gitCommit: objectId, gitTree: objectId, patchSha256: hex(64) })),
  levels: v.array(v.string()),
  rules: v.array(ruleSchema),
  inputs: v.object({ policy: hex(64), bundles: v.record(v.string(), hex(64)) }),
});

/** What `sallyport verify-artifact` prints. */
export const artifactVerificationSchema = v.object({
  schema: v.literal('sallyport/artifact-verification/v1'),
  decision: v.picklist(['allow', 'deny']),
  artifacts: v.array(decision),
});
