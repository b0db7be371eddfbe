import {
  type Artifact,
  type ArtifactPolicy,
  type ArtifactProvenance,
  COMMAND_BUILD_TYPE,
  GITHUB_BUILD_TYPE,
  isSameArtifact,
  readProvenance,
} from '@sallyport/artifact';
import { type RuleResult, SLSA_PROVENANCE_TYPE } from '@sallyport/core';
import { ageFault } from './age.ts';
import { type Belief, type Believed, believe, type Candidate } from './candidates.ts';

/** Provenance that holds, and the commit that it says the artifact was built from. */
export interface Origin extends Believed {
  readonly commit: string;
}

export interface ProvenanceTask {
  readonly artifact: Artifact;
  readonly policy: ArtifactPolicy;
  readonly candidates: readonly Candidate[];
  readonly belief: Belief;
  readonly now: Date;
}

/** Statements of a type about the very artifact; what they say of it is not believed yet. */
export function aboutArtifact(candidates: readonly Candidate[], artifact: Artifact, type: (type: string) => boolean) {
  return candidates.filter(
    ({ statement }) => type(statement.predicateType) && statement.subject.some((one) => isSameArtifact(one, artifact)),
  );
}

/** Was it built by the builder that the policy names, out of a commit of its repository? All that hold are given. */
export async function provenanceRule(task: ProvenanceTask): Promise<{ rule: RuleResult; origins: Origin[] }> {
  const { artifact, policy, candidates, belief, now } = task;
  const found = aboutArtifact(candidates, artifact, (type) => type === SLSA_PROVENANCE_TYPE);
  const { believed, refused } = await believe(found, policy.builder, belief);
  const origins: Origin[] = [];
  const children = [...refused];
  for (const one of believed) {
    const provenance = readProvenance(one.statement.predicate);
    const outcome = typeof provenance === 'string' ? provenance : originOf(one, provenance, policy, now);
    if (typeof outcome === 'string') children.push({ id: one.name, result: 'fail', message: outcome });
    else {
      origins.push(outcome);
      children.push({ id: one.name, result: 'pass', message: `built from ${outcome.commit}` });
    }
  }
  return { rule: ruleOf(origins, children, found.length), origins };
}

function ruleOf(origins: readonly Origin[], children: readonly RuleResult[], found: number): RuleResult {
  const id = 'artifact.provenance';
  if (origins.length > 0) return { id, result: 'pass', message: 'provenance by the builder of the policy', children };
  const message =
    found === 0 ? 'there is no provenance about this artifact' : 'no provenance about this artifact counts';
  const remedy =
    'Sign it in the workflow that builds: sign-and-attest with "artifacts"; or correct "builder" in the policy.';
  return { id, result: 'fail', message, remedy, children };
}

/** The origin, or why the provenance does not count though its signature does. */
function originOf(
  believed: Believed,
  provenance: ArtifactProvenance,
  { file, builder: expected }: ArtifactPolicy,
  now: Date,
): Origin | string {
  const { builder } = file;
  const { signer } = believed;
  const claims = signer.kind === 'certificate' ? signer.claims : {};
  const buildTypes = builder.buildTypes ?? [GITHUB_BUILD_TYPE, COMMAND_BUILD_TYPE];
  if (!buildTypes.includes(provenance.buildType)) return `its build type is ${provenance.buildType}`;
  if (signer.kind === 'certificate' && provenance.builder !== signer.identity)
    return `it names the builder ${provenance.builder}, the certificate ${signer.identity}`;
  const repository = expected.kind === 'workflow' ? expected.repositoryId : file.repositoryId;
  if (provenance.repositoryId !== undefined && provenance.repositoryId !== String(repository))
    return `it is about a build of repository ${provenance.repositoryId}`;
  if (builder.refs !== undefined && !builder.refs.includes(claims.sourceRepositoryRef ?? ''))
    return `it was built from ${claims.sourceRepositoryRef ?? 'a branch or tag that is not known'}`;
  if (builder.events !== undefined && !builder.events.includes(claims.buildTrigger ?? ''))
    return `the build was triggered by ${claims.buildTrigger ?? 'an event that is not known'}`;
  if (builder.runner !== undefined && claims.runnerEnvironment !== builder.runner)
    return `it was built on a ${claims.runnerEnvironment ?? 'runner that is not known'}`;
  if (provenance.gitCommit === undefined) return 'it does not name one commit that was built';
  if (signer.kind === 'certificate' && claims.sourceRepositoryDigest !== provenance.gitCommit)
    return `it says ${provenance.gitCommit} was built, the certificate ${claims.sourceRepositoryDigest ?? 'nothing'}`;
  const old = builder.maxAgeDays && ageFault(believed, provenance.finishedOn, builder.maxAgeDays, now);
  return old || { ...believed, commit: provenance.gitCommit };
}
