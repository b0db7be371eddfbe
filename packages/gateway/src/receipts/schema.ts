import * as v from 'valibot';
import { CHAIN_NAME, RECEIPT_SCHEMA } from './receipt.ts';

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const nullableText = v.nullable(v.string());
const tokens = v.nullable(whole);

/**
 * One line of a chain; schemas/receipt.schema.json is made from it. Later versions may add fields; what the public
 * contract does not name is optional for whoever reads.
 */
export const receiptSchema = v.object({
  schema: v.literal(RECEIPT_SCHEMA),
  chain: v.pipe(v.string(), v.regex(CHAIN_NAME)),
  sequence: whole,
  previous: digest,
  at: v.pipe(v.string(), v.isoTimestamp()),
  caller: v.object({
    intent: nullableText,
    agent: v.optional(v.string()),
    subject: nullableText,
    repository: v.optional(v.string()),
    runId: v.optional(v.string()),
    pullRequest: v.optional(whole),
  }),
  upstream: nullableText,
  endpoint: v.optional(nullableText),
  model: v.object({ asked: nullableText, served: nullableText }),
  prompt: v.object({ sha256: digest, sentSha256: v.nullable(digest), bytes: whole }),
  response: v.object({ sha256: digest, bytes: whole }),
  redactions: v.record(v.string(), whole),
  usage: v.object({ input: tokens, cachedInput: tokens, cacheWrite: tokens, output: tokens, reasoning: tokens }),
  cost: v.object({
    usd: v.nullable(v.pipe(v.number(), v.minValue(0))),
    prices: digest,
    settled: v.optional(v.picklist(['usage', 'reservation', 'none'])),
  }),
  budget: v.optional(v.nullable(v.object({ keys: v.array(v.string()), usd: v.string(), tokens: whole }))),
  latencyMs: v.pipe(v.number(), v.minValue(0)),
  status: v.optional(whole),
  outcome: v.picklist(['ok', 'refused', 'upstream-error', 'cancelled']),
  code: v.optional(v.string()),
  attempts: v.optional(
    v.array(
      v.object({
        upstream: v.string(),
        model: nullableText,
        status: v.optional(whole),
        code: v.optional(v.string()),
      }),
    ),
  ),
  labels: v.optional(v.record(v.string(), v.string())),
});
