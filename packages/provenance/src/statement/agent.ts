import {
  AGENT_COMMIT_BUILD_TYPE,
  changeStatement,
  type ResourceDescriptor,
  SLSA_PROVENANCE_TYPE,
  type Statement,
  type Subject,
} from '@sallyport/core';

/** How an agent came to make a change: what the job that ran it knows. Times are RFC 3339. */
export interface AgentRun {
  /** One of the intents that the configuration declares for the agent. */
  readonly intent: string;
  /** What it was asked to do: where that stands, and the digest of its text. */
  readonly task: { readonly uri?: string; readonly sha256: string };
  readonly target: { readonly repository: string; readonly baseRef: string; readonly baseCommit: string };
  readonly agent: {
    readonly runtime: { readonly name: string; readonly version: string };
    /** `provider/model` as asked for, and as the provider said it served. */
    readonly models: readonly { readonly asked: string; readonly served?: string }[];
    readonly tools: readonly string[];
    /** Digests of the prompts (SHA-256), in the order of the calls. */
    readonly prompts: readonly string[];
    /** Data sets that the agent was given. */
    readonly data?: readonly ResourceDescriptor[];
  };
  readonly sandboxPolicy: { readonly kind: string; readonly egress: readonly string[]; readonly sha256?: string };
  /** The workflow that ran it, `https://HOST/OWNER/REPO/PATH@REF`. */
  readonly builder: string;
  readonly invocationId: string;
  readonly startedOn: string;
  readonly finishedOn: string;
  /** The gateway's chain of receipts: how many there are, and the digest of the last, which fixes all before it. */
  readonly receipts?: {
    readonly chain: string;
    readonly count: number;
    readonly last: string;
    /** Input and output of all calls together. */
    readonly tokens?: number;
    /** What the calls cost, in US dollars. */
    readonly usd?: number;
  };
  /** Hosts that the sandbox let through or stopped. */
  readonly network?: readonly { readonly host: string; readonly allowed: boolean; readonly count: number }[];
}

interface Byproduct extends Partial<ResourceDescriptor> {
  readonly mediaType: string;
  readonly annotations: Readonly<Record<string, unknown>>;
}

/**
 * The Statement about how a change was made: SLSA provenance v1 (slsa.dev/spec/v1.2/build-provenance) with the agent-commit
 * build type; docs/predicates/agent-commit.md has each field. Sign it in the job that ran the agent, not by the agent.
 */
export function agentProvenance(subject: Subject, run: AgentRun): Statement {
  const { task, target, agent } = run;
  const { models, runtime, tools, prompts, data = [] } = agent;
  const predicate = {
    buildDefinition: {
      buildType: AGENT_COMMIT_BUILD_TYPE,
      externalParameters: {
        intent: run.intent,
        task: { ...(task.uri !== undefined && { uri: task.uri }), digest: { sha256: task.sha256 } },
        target,
      },
      internalParameters: { agent: { runtime, models, tools, prompts }, sandboxPolicy: run.sandboxPolicy },
      resolvedDependencies: [
        { uri: `git+${target.repository}@${target.baseRef}`, digest: { gitCommit: target.baseCommit } },
        ...data,
      ],
    },
    runDetails: {
      builder: { id: run.builder },
      metadata: { invocationId: run.invocationId, startedOn: run.startedOn, finishedOn: run.finishedOn },
      byproducts: byproductsOf(run),
    },
  };
  return changeStatement(subject, SLSA_PROVENANCE_TYPE, predicate);
}

function byproductsOf({ receipts, network }: AgentRun): Byproduct[] {
  const byproducts: Byproduct[] = [];
  if (receipts !== undefined) {
    const { last, ...annotations } = receipts;
    const mediaType = 'application/x-ndjson';
    byproducts.push({ name: 'gateway-receipts', digest: { sha256: last }, mediaType, annotations });
  }
  if (network !== undefined)
    byproducts.push({ name: 'observed-network', mediaType: 'application/json', annotations: { connections: network } });
  return byproducts;
}
