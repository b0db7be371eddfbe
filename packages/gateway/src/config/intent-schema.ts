import { count } from '@sallyport/config';
import * as v from 'valibot';
import { budgets } from './budget-schema.ts';
import { modelGlob, name, text } from './values.ts';

/** `provider/model`, without patterns. */
const modelName = v.pipe(
  text,
  v.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\/[^*?{}\s]+$/, 'has to be a model such as openai/gpt-5'),
);
/** Words of the organisation's own, by name. */
export const labels = v.record(name, v.pipe(text, v.maxLength(256, 'has to have at most 256 characters')));
const temperature = v.pipe(v.number('has to be a number'), v.minValue(0), v.maxValue(2, 'has to be at most 2'));

/** What a body's parameters may be, beside `limits.maxOutputTokens`. */
const parameters = v.strictObject({
  temperature: v.optional(v.strictObject({ min: v.optional(temperature, 0), max: v.optional(temperature, 2) })),
  /** By the tools' names; what is denied is denied whatever is allowed. */
  tools: v.optional(
    v.strictObject({ allow: v.optional(v.array(modelGlob), ['*']), deny: v.optional(v.array(modelGlob), []) }),
  ),
});

/** What callers of one intent may do; docs/gateway.md has what each key means. */
export const intent = v.strictObject({
  models: v.array(modelGlob, 'has to be a list of patterns'),
  limits: v.optional(
    v.strictObject({
      requestsPerMinute: v.optional(count(1, 1_000_000)),
      concurrent: v.optional(count(1, 100_000)),
      maxOutputTokens: v.optional(count(1)),
      requestBytes: v.optional(count(1, 104_857_600), 10_485_760),
    }),
    {},
  ),
  budget: v.optional(budgets, {}),
  /** Types of tools that the provider runs itself, which reach the network past the gateway; none unless named. */
  serverTools: v.optional(v.array(text), []),
  parameters: v.optional(parameters, {}),
  /** Which model may answer: any, one that `models` allows, or exactly the one that was asked for. */
  served: v.optional(v.picklist(['any', 'allowed', 'exact'], 'has to be any, allowed or exact'), 'any'),
  /** Patterns of regions; an upstream without a region is in none. */
  regions: v.optional(v.array(modelGlob)),
  /** Go into the receipts: the data set, the purpose. */
  labels: v.optional(labels, {}),
  /** By the model that is asked for: who answers instead when its provider cannot be reached or is overloaded. */
  fallback: v.optional(v.record(modelName, v.pipe(v.array(modelName), v.maxLength(4))), {}),
});
