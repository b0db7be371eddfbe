import { AGENT_COMMIT_BUILD_TYPE, SLSA_PROVENANCE_TYPE } from '@sallyport/core';
import * as v from 'valibot';
import { conform, count, type KindOfEvidence } from '../kind.ts';

const text = v.pipe(v.string(), v.minLength(1));
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'has to be a SHA-256'));

/** SLSA provenance v1 with the agent-commit build type; docs/predicates/agent-commit.md. */
export const agentProvenanceSchema = v.object({
  buildDefinition: v.object({
    buildType: v.literal(AGENT_COMMIT_BUILD_TYPE),
    externalParameters: v.object({
      intent: text,
      target: v.optional(v.object({ baseCommit: v.optional(v.string()) })),
    }),
    internalParameters: v.optional(
      v.object({
        agent: v.optional(
          v.object({ models: v.optional(v.array(v.object({ asked: text, served: v.optional(text) })), []) }),
        ),
      }),
    ),
  }),
  runDetails: v.optional(
    v.object({
      byproducts: v.optional(
        v.array(
          v.looseObject({
            name: v.optional(v.string()),
            digest: v.optional(v.record(v.string(), v.string())),
            annotations: v.optional(v.looseObject({})),
          }),
        ),
        [],
      ),
    }),
  ),
});

const receiptsSchema = v.object({
  digest: v.object({ sha256: digest }),
  annotations: v.object({
    count,
    tokens: v.optional(count),
    usd: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0))),
  }),
});

const networkSchema = v.object({
  annotations: v.object({ connections: v.array(v.object({ host: text, allowed: v.boolean() })) }),
});

/** How a change came about, when an agent made it. */
export const agentProvenance: KindOfEvidence = {
  kind: 'agent-provenance',
  accepts: (predicateType, predicate) =>
    predicateType === SLSA_PROVENANCE_TYPE && v.is(v.object({ buildDefinition: buildTypeOnly }), predicate),
  interpret(predicate) {
    const { buildDefinition, runDetails } = conform(agentProvenanceSchema, predicate, 'agent-provenance');
    const { buildType, externalParameters, internalParameters } = buildDefinition;
    const models = (internalParameters?.agent?.models ?? []).flatMap(({ asked, served }) => [asked, served ?? asked]);
    const link = runDetails?.byproducts.find(({ name }) => name === 'gateway-receipts');
    const receipts = link && conform(receiptsSchema, link, 'agent-provenance');
    const network = (runDetails?.byproducts ?? [])
      .filter(({ name }) => name === 'observed-network')
      .flatMap((byproduct) => conform(networkSchema, byproduct, 'agent-provenance').annotations.connections);
    return {
      kind: 'agent-provenance',
      buildType,
      intent: externalParameters.intent,
      models: [...new Set(models)],
      receipts: receipts ? { ...figuresOf(receipts.annotations), sha256: receipts.digest.sha256 } : null,
      egress: [...new Set(network.filter(({ allowed }) => allowed).map(({ host }) => hostOf(host)))],
      baseCommit: externalParameters.target?.baseCommit ?? null,
    };
  },
};

function figuresOf({ count: calls, tokens, usd }: v.InferOutput<typeof receiptsSchema>['annotations']) {
  return { count: calls, tokens: tokens ?? null, usd: usd ?? null };
}

/** A host as URLs have it: without a port, in lower case, in ASCII; what is none stays as it is, and fits nothing. */
function hostOf(text: string): string {
  const address = `https://${text}`;
  return URL.canParse(address) ? new URL(address).hostname : text;
}

const buildTypeOnly = v.object({ buildType: v.literal(AGENT_COMMIT_BUILD_TYPE) });
