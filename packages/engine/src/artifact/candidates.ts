import type { PolicySigner } from '@sallyport/artifact';
import { type RuleResult, SallyportError, type Statement, sha256 } from '@sallyport/core';
import {
  parseBundle,
  parseStatement,
  type Revocations,
  type SignerReport,
  type Trust,
  trustKey,
  verifyBundle,
  workflowIdentity,
} from '@sallyport/provenance/verify';

/** A file, or what hung on an image: nothing of it is believed yet. */
export interface BundleSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A bundle that can be read, and what it says about itself. */
export interface Candidate extends BundleSource {
  readonly sha256: string;
  readonly statement: Statement;
}

/** A Statement whose signature holds and is of the one who may make it. */
export interface Believed extends Candidate {
  readonly signer: SignerReport;
}

/** Whom to believe, and by what. */
export interface Belief {
  /** The Sigstore instance; needed where the policy names a workflow. */
  readonly root: Trust | undefined;
  readonly serverUrl: string | undefined;
  readonly revocations: Revocations | undefined;
}

const MAX_BUNDLES = 2_000;

/** The bundles that can be read at all, each once, and why the others cannot. @throws SallyportError ARTIFACT_TOO_MANY_BUNDLES */
export function readCandidates(sources: readonly BundleSource[]) {
  if (sources.length > MAX_BUNDLES) {
    throw new SallyportError({
      code: 'ARTIFACT_TOO_MANY_BUNDLES',
      message: `there are ${sources.length} bundles; at most ${MAX_BUNDLES} are read`,
      remedy: 'Give those that are about the artifact and its commit.',
    });
  }
  const candidates = new Map<string, Candidate>();
  const unreadable: RuleResult[] = [];
  for (const source of sources) {
    try {
      const { payload } = parseBundle(source.bytes, { name: source.name }).content.dsseEnvelope;
      const digest = sha256(source.bytes);
      const statement = parseStatement(payload, { name: source.name });
      if (!candidates.has(digest)) candidates.set(digest, { ...source, sha256: digest, statement });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      unreadable.push({ id: source.name, result: 'skip', message });
    }
  }
  return { candidates: [...candidates.values()], unreadable };
}

/** Those of the candidates that this signer signed, verified, and why the others do not count. */
export async function believe(candidates: readonly Candidate[], signer: PolicySigner, belief: Belief) {
  const believed: Believed[] = [];
  const refused: RuleResult[] = [];
  for (const candidate of candidates) {
    const { name, bytes, statement } = candidate;
    const verification = await verifyBundle(bytes, {
      name,
      trust: trustOf(signer, belief),
      expect: { predicateType: statement.predicateType, ...signersOf(signer, belief) },
      ...(belief.revocations !== undefined && { revocations: belief.revocations }),
    });
    if (verification.payload !== null && verification.signer !== null)
      believed.push({ ...candidate, statement: verification.payload, signer: verification.signer });
    else {
      const failed = verification.checks.find(({ result }) => result === 'fail');
      refused.push({
        id: name,
        result: 'fail',
        message: `${failed?.id ?? 'bundle'}: ${failed?.message ?? 'it does not verify'}`,
      });
    }
  }
  return { believed, refused };
}

function trustOf(signer: PolicySigner, { root }: Belief): Trust {
  if (signer.kind === 'key') return trustKey(signer.pem, { name: 'the key of the policy' });
  if (root !== undefined) return root;
  throw new SallyportError({
    code: 'ARTIFACT_ROOT_MISSING',
    message: `the policy names the workflow ${signer.workflow}, and no Sigstore instance is given to believe certificates by`,
    remedy: 'Give its trusted root.',
  });
}

function signersOf(signer: PolicySigner, { serverUrl }: Belief) {
  if (signer.kind === 'key') return {};
  const { workflow, issuer, repositoryId } = signer;
  const claims = { sourceRepositoryIdentifier: String(repositoryId) };
  return { signers: [{ identity: workflowIdentity(workflow, serverUrl), issuer, claims }] };
}
