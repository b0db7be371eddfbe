import { PREDICATE_BASE } from '@sallyport/core';
import * as v from 'valibot';
import { conform, count, type KindOfEvidence } from '../kind.ts';

const MODEL_COST = `${PREDICATE_BASE}/model-cost/v1`;

const schema = v.object({
  repository: v.pipe(v.string(), v.minLength(1)),
  pullRequest: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  calls: count,
  usd: v.pipe(v.string(), v.regex(/^\d{1,15}(?:\.\d{1,12})?$/, 'has to be dollars in decimal digits')),
  inputTokens: count,
  outputTokens: count,
  unpriced: count,
});

/** What the calls to models for a pull request came to, by the gateway's word; docs/predicates/model-cost.md. */
export const modelCost: KindOfEvidence = {
  kind: 'model-cost',
  accepts: (predicateType) => predicateType === MODEL_COST,
  interpret(predicate) {
    const { inputTokens, outputTokens, usd, ...figures } = conform(schema, predicate, 'model-cost');
    return { kind: 'model-cost', ...figures, tokens: inputTokens + outputTokens, usd: Number(usd) };
  },
};
