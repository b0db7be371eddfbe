import {
  PREDICATE_BASE,
  type ResourceDescriptor,
  SallyportError,
  SLSA_PROVENANCE_TYPE,
  STATEMENT_TYPE,
  type Statement,
} from '@sallyport/core';
import * as v from 'valibot';
import type { Artifact } from '../subject/artifact.ts';

/** A run of a GitHub workflow, as GitHub itself describes it (actions.github.io/buildtypes/workflow/v1). */
export const GITHUB_BUILD_TYPE = 'https://actions.github.io/buildtypes/workflow/v1';
/** A build by one command from one commit, anywhere; docs/predicates/command-build.md. */
export const COMMAND_BUILD_TYPE = `${PREDICATE_BASE.replace(/predicates$/, 'build-types')}/command/v1`;

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(1024));
/** What GitHub says about a job in its OpenID token (docs.github.com, "OpenID Connect reference"). */
const claimsSchema = v.object({
  event_name: text,
  job_workflow_ref: text,
  ref: text,
  repository: v.pipe(text, v.regex(/^[^/\s]+\/[^/\s]+$/)),
  repository_id: text,
  repository_owner_id: text,
  run_attempt: text,
  run_id: text,
  runner_environment: text,
  sha: v.pipe(text, v.regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)),
  workflow_ref: v.pipe(text, v.regex(/^[^/\s]+\/[^/\s]+\/[^@]+@\S+$/)),
});
export type JobClaims = v.InferOutput<typeof claimsSchema>;

/**
 * Reads the claims of a job's identity token. It is the job's own, fresh from GitHub: its signature is Fulcio's business.
 * @throws SallyportError ARTIFACT_CLAIMS_MISSING, naming the claim; the token itself stands in no message
 */
export function jobClaims(token: string): JobClaims {
  let claims: unknown;
  try {
    claims = JSON.parse(Buffer.from(token.trim().split('.')[1] ?? '', 'base64url').toString('utf8'));
  } catch {
    claims = undefined;
  }
  const parsed = v.safeParse(claimsSchema, claims);
  if (parsed.success) return parsed.output;
  throw new SallyportError({
    code: 'ARTIFACT_CLAIMS_MISSING',
    message: `the identity token does not describe a GitHub job: ${v.getDotPath(parsed.issues[0]) ?? 'its claims'}`,
    remedy: 'Run it in a GitHub job with "id-token: write", or say with --source and --build-command how it was built.',
  });
}

/**
 * SLSA provenance v1 of artifacts that a GitHub job built, with GitHub's own build type: every value comes from the
 * job's identity token, none from the job's environment.
 * @param serverUrl for instance https://github.com
 * @param finishedOn RFC 3339
 */
export function githubProvenance(
  artifacts: readonly Artifact[],
  {
    claims,
    serverUrl,
    finishedOn,
  }: { readonly claims: JobClaims; readonly serverUrl: string; readonly finishedOn: string },
): Statement {
  const { repository, workflow_ref: workflowRef } = claims;
  const [path = '', ref = ''] = workflowRef.slice(workflowRef.split('/', 2).join('/').length + 1).split('@');
  const uri = `${serverUrl}/${repository}`;
  return statement(artifacts, {
    buildDefinition: {
      buildType: GITHUB_BUILD_TYPE,
      externalParameters: { workflow: { ref, repository: uri, path } },
      internalParameters: {
        github: {
          event_name: claims.event_name,
          repository_id: claims.repository_id,
          repository_owner_id: claims.repository_owner_id,
          runner_environment: claims.runner_environment,
        },
      },
      resolvedDependencies: [{ uri: `git+${uri}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
    },
    runDetails: {
      builder: { id: `${serverUrl}/${claims.job_workflow_ref}` },
      metadata: { invocationId: `${uri}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`, finishedOn },
    },
  });
}

/** A build by a command, outside GitHub: who signs it says who vouches for it. */
export interface CommandBuild {
  readonly command: string;
  /** `git+https://…`, and the commit that was built. */
  readonly source: { readonly uri: string; readonly gitCommit: string };
  /** Who built it, as a URI. */
  readonly builder: string;
  /** RFC 3339. */
  readonly finishedOn: string;
}

/** SLSA provenance v1 of artifacts that a command built. */
export function commandProvenance(artifacts: readonly Artifact[], build: CommandBuild): Statement {
  const { command, source, builder, finishedOn } = build;
  return statement(artifacts, {
    buildDefinition: {
      buildType: COMMAND_BUILD_TYPE,
      externalParameters: { command, source: source.uri },
      resolvedDependencies: [{ uri: source.uri, digest: { gitCommit: source.gitCommit } }],
    },
    runDetails: { builder: { id: builder }, metadata: { finishedOn } },
  });
}

function statement(artifacts: readonly Artifact[], predicate: object): Statement {
  return { _type: STATEMENT_TYPE, subject: artifacts.map(subjectOf), predicateType: SLSA_PROVENANCE_TYPE, predicate };
}

/** An artifact as a subject; its purl beside its name where they differ. */
export function subjectOf({ name, uri, digest }: Artifact): ResourceDescriptor {
  return name === uri ? { name, digest } : { name, uri, digest };
}

const dependency = v.object({ uri: v.optional(v.string()), digest: v.optional(v.record(v.string(), v.string()), {}) });
const schema = v.object({
  buildDefinition: v.object({
    buildType: v.string(),
    externalParameters: v.record(v.string(), v.unknown()),
    internalParameters: v.optional(
      v.object({ github: v.optional(v.object({ repository_id: v.optional(v.union([v.string(), v.number()])) })) }),
    ),
    resolvedDependencies: v.optional(v.pipe(v.array(dependency), v.maxLength(100_000)), []),
  }),
  runDetails: v.object({
    builder: v.object({ id: v.pipe(v.string(), v.minLength(1)) }),
    metadata: v.optional(v.object({ invocationId: v.optional(v.string()), finishedOn: v.optional(v.string()) }), {}),
  }),
});

/** What a verifier asks of provenance. */
export interface ArtifactProvenance {
  readonly buildType: string;
  readonly builder: string;
  /** GitHub's number of the repository, where the builder says it. */
  readonly repositoryId: string | undefined;
  /** The one commit that the build started from; undefined when it names none or several. */
  readonly gitCommit: string | undefined;
  readonly finishedOn: string | undefined;
}

/** Reads the predicate of SLSA provenance v1; a text says why it cannot be read. */
export function readProvenance(predicate: unknown): ArtifactProvenance | string {
  const parsed = v.safeParse(schema, predicate);
  if (!parsed.success) return `${v.getDotPath(parsed.issues[0]) ?? 'it'}: ${parsed.issues[0].message}`;
  const { buildDefinition, runDetails } = parsed.output;
  const commits = new Set(buildDefinition.resolvedDependencies.flatMap(({ digest }) => digest.gitCommit ?? []));
  const [gitCommit] = commits;
  const id = buildDefinition.internalParameters?.github?.repository_id;
  return {
    buildType: buildDefinition.buildType,
    builder: runDetails.builder.id,
    repositoryId: id === undefined ? undefined : String(id),
    gitCommit: commits.size === 1 ? gitCommit : undefined,
    finishedOn: runDetails.metadata.finishedOn,
  };
}
