import { parseYaml, validate } from '@sallyport/config';
import { SallyportError, sha256 } from '@sallyport/core';
import * as v from 'valibot';

const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

const text = v.pipe(v.string('has to be a text'), v.nonEmpty('must not be empty'));
const texts = v.optional(v.array(text, 'has to be a list'), []);
const identifier = v.pipe(v.number('has to be a number'), v.safeInteger('has to be a whole number'), v.minValue(1));
const workflow = v.pipe(
  text,
  v.regex(
    /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[\w.-]+\.ya?ml@(refs\/(heads|tags)\/\S+|[0-9a-f]{40})$/,
    'has to be OWNER/REPO/.github/workflows/FILE@REF, the reference in full (refs/heads/main) or a commit',
  ),
);
const days = v.pipe(v.number('has to be a number of days'), v.minValue(1), v.maxValue(3650));

const signer = {
  /** The workflow whose jobs sign, exactly: the certificate's `job_workflow_ref`. */
  workflow: v.optional(workflow),
  issuer: v.optional(v.pipe(text, v.url('has to be a URL')), GITHUB_ISSUER),
  /** The repository that the run belonged to, where it is another one: anybody can call a reusable workflow. */
  repositoryId: v.optional(identifier),
  /** In place of a workflow: a public key in PEM. */
  key: v.optional(v.pipe(text, v.includes('PUBLIC KEY', 'has to be a public key in PEM'))),
};
const signerSchema = v.strictObject(signer);
const builderSchema = v.strictObject({
  ...signer,
  /** The branches or tags that may be built, in full; any that the workflow is at, unless told. */
  refs: v.optional(v.array(v.pipe(text, v.regex(/^refs\//, 'has to be a reference in full, such as refs/heads/main')))),
  events: v.optional(v.array(text)),
  runner: v.optional(v.picklist(['github-hosted', 'self-hosted'])),
  buildTypes: v.optional(v.array(text)),
  maxAgeDays: v.optional(days),
  /** The SLSA build level that the policy's owner grants this builder. */
  level: v.optional(v.picklist([0, 1, 2, 3], 'has to be 0, 1, 2 or 3')),
});

const severity = v.picklist(['low', 'medium', 'high', 'critical'], 'has to be low, medium, high or critical');

/** What an artifact needs in order to be deployed; docs/artifacts.md has each key. */
export const artifactPolicySchema = v.strictObject({
  version: v.literal(1, 'has to be 1'),
  /** GitHub's number of the repository whose commits are built. */
  repositoryId: identifier,
  builder: builderSchema,
  /** The gate: whose verdict about the commit counts. */
  verdict: signerSchema,
  /** Whose record says that a judged commit was merged as another one. */
  merge: v.optional(signerSchema),
  sbom: v.optional(
    v.strictObject({
      required: v.optional(v.boolean('has to be true or false'), true),
      by: v.optional(signerSchema),
      denyLicences: texts,
      unknownLicences: v.optional(v.picklist(['deny', 'allow'], 'has to be deny or allow'), 'deny'),
      denyPackages: v.optional(
        v.array(
          v.pipe(text, v.regex(/^pkg:[a-z0-9.+-]+\/[^\s]+$/, 'has to be a package URL, such as pkg:npm/name@1.0.0')),
        ),
        [],
      ),
    }),
    {},
  ),
  vulnerabilities: v.optional(
    v.strictObject({ by: v.optional(signerSchema), failOn: severity, maxAgeDays: v.optional(days, 7) }),
  ),
});

type PolicyFile = v.InferOutput<typeof artifactPolicySchema>;
type SignerFile = v.InferOutput<typeof signerSchema>;

/** A workflow in a run of one repository, or a key. */
export type PolicySigner =
  | { readonly kind: 'workflow'; readonly workflow: string; readonly issuer: string; readonly repositoryId: number }
  | { readonly kind: 'key'; readonly pem: string };

/** Who may sign what, beside the file as it was read. */
export interface ArtifactPolicy {
  readonly file: PolicyFile;
  readonly builder: PolicySigner;
  readonly verdict: PolicySigner;
  readonly merge: PolicySigner | undefined;
  readonly sbom: PolicySigner;
  readonly vulnerabilities: PolicySigner;
  /** SHA-256 of the file's bytes. */
  readonly sha256: string;
}

/**
 * Reads what an artifact needs in order to be deployed: strict YAML, no unknown key, every signer exact.
 * @throws SallyportError CONFIG_…, ARTIFACT_POLICY_SIGNER
 */
export function parseArtifactPolicy(bytes: Uint8Array, { name }: { readonly name: string }): ArtifactPolicy {
  const file = validate(artifactPolicySchema, parseYaml(bytes, { name }), { name }) as PolicyFile;
  const signerAt = (at: string, signer: SignerFile): PolicySigner => {
    const read = signerOf(signer, file.repositoryId);
    if (read === undefined) throw ambiguous(name, at);
    return read;
  };
  const builder = signerAt('builder', file.builder);
  const { sbom, vulnerabilities } = file;
  return {
    file,
    builder,
    verdict: signerAt('verdict', file.verdict),
    merge: file.merge && signerAt('merge', file.merge),
    sbom: sbom.by === undefined ? builder : signerAt('sbom.by', sbom.by),
    vulnerabilities: vulnerabilities?.by === undefined ? builder : signerAt('vulnerabilities.by', vulnerabilities.by),
    sha256: sha256(bytes),
  };
}

function signerOf({ workflow: named, issuer, repositoryId, key }: SignerFile, own: number): PolicySigner | undefined {
  if ((key === undefined) === (named === undefined)) return undefined;
  if (named !== undefined) return { kind: 'workflow', workflow: named, issuer, repositoryId: repositoryId ?? own };
  return key === undefined || repositoryId !== undefined ? undefined : { kind: 'key', pem: key };
}

function ambiguous(name: string, at: string): SallyportError {
  return new SallyportError({
    code: 'ARTIFACT_POLICY_SIGNER',
    message: `${name}: ${at} has to name either a workflow or a key`,
    remedy: 'Write workflow: OWNER/REPO/.github/workflows/FILE@REF, or key: a public key in PEM.',
  });
}
