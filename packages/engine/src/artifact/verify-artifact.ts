import { type Artifact, type ArtifactPolicy, summaryStatement } from '@sallyport/artifact';
import { type Clock, type RuleResult, type Statement, type Subject, systemClock } from '@sallyport/core';
import type { Revocations, Trust } from '@sallyport/provenance/verify';
import { type Believed, type BundleSource, readCandidates } from './candidates.ts';
import { type Origin, provenanceRule } from './provenance-rule.ts';
import { sbomRule } from './sbom-rule.ts';
import { verdictRule } from './verdict-rule.ts';
import { vulnerabilitiesRule } from './vulnerabilities-rule.ts';

export interface VerifyArtifactOptions {
  readonly artifact: Artifact;
  readonly policy: ArtifactPolicy;
  /** Everything that might count: what does not is left aside, and said. */
  readonly bundles: readonly BundleSource[];
  /** The Sigstore instance; needed where the policy names a workflow. */
  readonly root?: Trust | undefined;
  /** https://github.com unless told. */
  readonly serverUrl?: string | undefined;
  readonly revocations?: Revocations | undefined;
  /** The commit that it has to be built from, where whoever deploys knows it. */
  readonly commit?: string | undefined;
  readonly clock?: Clock;
}

/** What `sallyport verify-artifact` prints for each artifact; schemas/artifact-verification.schema.json. */
export interface ArtifactDecision {
  readonly schema: 'sallyport/artifact-decision/v1';
  readonly decision: 'allow' | 'deny';
  readonly artifact: Artifact;
  /** The commit that was built; null where no provenance counts. */
  readonly commit: string | null;
  /** The change that the gate judged; null where no verdict counts. */
  readonly subject: Subject | null;
  /** SLSA levels, and `SALLYPORT_CHANGE_ALLOWED`; empty on deny. */
  readonly levels: readonly string[];
  readonly rules: readonly RuleResult[];
  /** SHA-256 of the policy's file, and of each bundle that counted, by name. */
  readonly inputs: { readonly policy: string; readonly bundles: Readonly<Record<string, string>> };
}

/**
 * May this artifact be deployed? It was built by the builder of the policy, from a commit that the gate allowed, with a
 * bill of materials that the policy bears; nothing of it is taken from the artifact's own word.
 * @throws SallyportError ARTIFACT_TOO_MANY_BUNDLES, ARTIFACT_ROOT_MISSING, and for keys that cannot be read
 */
export async function verifyArtifact(options: VerifyArtifactOptions): Promise<ArtifactDecision> {
  const { artifact, policy, bundles, clock = systemClock } = options;
  const { root, serverUrl, revocations } = options;
  const { candidates, unreadable } = readCandidates(bundles);
  const task = { artifact, policy, candidates, belief: { root, serverUrl, revocations }, now: clock.now() };
  const { rule: provenance, origins } = await provenanceRule(task);
  const source = sourceRule(origins, options.commit);
  const [origin] = source.origins;
  const verdict = origin === undefined ? unreached() : await verdictRule({ ...task, commit: origin.commit });
  const sbom = await sbomRule(task);
  const scan = await vulnerabilitiesRule(task);
  const directory: RuleResult = {
    id: 'artifact.bundles',
    result: 'skip',
    message: `${candidates.length} bundles were read, ${unreadable.length} could not be`,
    children: unreadable.slice(0, 50),
  };
  const rules = [provenance, source.rule, verdict.rule, ...sbom.rules, scan.rule, directory];
  const allowed = rules.every(({ result }) => result !== 'fail');
  const counted = allowed ? [...source.origins, ...verdict.counted, ...sbom.counted, ...scan.counted] : [];
  return {
    schema: 'sallyport/artifact-decision/v1',
    decision: allowed ? 'allow' : 'deny',
    artifact,
    commit: origin?.commit ?? null,
    subject: verdict.subject ?? null,
    levels: allowed ? levelsOf(origin, policy) : [],
    rules,
    inputs: { policy: policy.sha256, bundles: Object.fromEntries(counted.map(({ name, sha256 }) => [name, sha256])) },
  };
}

interface VerdictOutcome {
  readonly rule: RuleResult;
  readonly subject?: Subject;
  readonly counted: readonly Believed[];
}

function unreached(): VerdictOutcome {
  const message = 'no commit is known whose verdict could be looked for';
  return { rule: { id: 'artifact.verdict', result: 'fail', message }, counted: [] };
}

/** The same bytes out of two commits: which of them was judged is anybody's guess, unless the one is asked for. */
function sourceRule(origins: readonly Origin[], asked: string | undefined): { rule: RuleResult; origins: Origin[] } {
  const id = 'artifact.source';
  const fitting = origins.filter(({ commit }) => asked === undefined || commit === asked);
  const commits = [...new Set(fitting.map(({ commit }) => commit))];
  const [commit] = commits;
  if (commits.length === 1) return { rule: { id, result: 'pass', message: `built from ${commit}` }, origins: fitting };
  if (commits.length > 1) {
    const message = `provenance names ${commits.length} commits: ${commits.slice(0, 5).join(', ')}`;
    const remedy = 'Say which commit it has to be built from ("head", --commit).';
    return { rule: { id, result: 'fail', message, remedy }, origins: [] };
  }
  const message = asked === undefined || origins.length === 0 ? 'no commit is known' : `it was not built from ${asked}`;
  return { rule: { id, result: 'fail', message }, origins: [] };
}

/** What the builder is worth is the policy's word; by itself, a hosted runner that signs is level 2, a key level 1. */
function levelsOf(origin: Origin | undefined, { file }: ArtifactPolicy): string[] {
  const hosted = origin?.signer.kind === 'certificate' && origin.signer.claims.runnerEnvironment === 'github-hosted';
  return [`SLSA_BUILD_LEVEL_${file.builder.level ?? (hosted ? 2 : 1)}`, 'SALLYPORT_CHANGE_ALLOWED'];
}

/** The decision as a verification summary (SLSA VSA), to be signed by whoever verified. */
export function decisionSummary(
  { artifact, decision, levels, inputs }: ArtifactDecision,
  by: { readonly verifier: string; readonly version: string; readonly policyUri: string; readonly at: Date },
): Statement {
  const { verifier, version, policyUri, at } = by;
  return summaryStatement({
    ...{ artifact, passed: decision === 'allow', levels, verifier, version, at },
    policy: { uri: policyUri, sha256: inputs.policy },
    inputs: Object.entries(inputs.bundles).map(([name, sha256]) => ({ name, sha256 })),
  });
}
