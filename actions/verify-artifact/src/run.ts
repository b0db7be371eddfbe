import {
  clientOf,
  instanceOf,
  makeEvidenceDirectory,
  readEvidence,
  resolveRange,
  rootTrustOf,
  signerOf,
  type WrittenStatement,
  withChange,
  writeSigned,
} from '@sallyport/action-kit';
import { type Artifact, attachBundle, jobClaims, parseArtifactPolicy, SUMMARY_TYPE } from '@sallyport/artifact';
import { systemClock } from '@sallyport/core';
import {
  type ArtifactDecision,
  attachedBundles,
  type BundleSource,
  type OpenedArtifact,
  openArtifact,
  readEvidenceFiles,
  verifyArtifact,
} from '@sallyport/engine/artifact';
import { findAttestations, type GitHubClient } from '@sallyport/github';
import { parseRevocations } from '@sallyport/provenance';
import type { Runner } from '@sallyport/runtime';
import { type Inputs, readInputs } from './inputs.ts';
import { summaryOf } from './main.ts';
import { report } from './report.ts';

/** Verifies every artifact, writes what it came to, and reports. @throws SallyportError */
export async function run(runner: Runner): Promise<void> {
  // Until something else is decided: whoever reads the output finds a refusal, whatever fails and wherever.
  runner.output('decision', 'error');
  const inputs = readInputs(runner);
  const sigstore = await instanceOf(inputs);
  const { environment } = runner;
  const common = {
    policy: parseArtifactPolicy(await readEvidence(inputs.policy), { name: inputs.policy }),
    root: await rootTrustOf(sigstore),
    serverUrl: environment.serverUrl,
    revocations: await revocationsOf(inputs),
    commit: inputs.head,
  };
  const shared = await sharedBundles(inputs, runner);
  const place = { cwd: environment.workspace, env: { DOCKER_CONFIG: environment.dockerConfig } };
  const verified: Verified[] = [];
  for (const source of inputs.sources) {
    const opened = await openArtifact(source, place, { push: inputs.attach });
    const { artifact } = opened;
    const bundles = [...shared, ...(await attachedBundles(opened)), ...(await storedAbout(artifact, inputs, runner))];
    verified.push({ opened, decision: await verifyArtifact({ ...common, artifact, bundles }) });
  }
  const signer = await signerOf(sigstore, runner);
  const workflow = await workflowOf(inputs, runner);
  const written: WrittenStatement[] = [];
  for (const [index, one] of verified.entries()) {
    const by = { environment, workflow, policy: inputs.policy, at: systemClock.now() };
    const statement = summaryOf(one.decision, by);
    const name = index === 0 ? 'verification-summary' : `verification-summary-${index + 1}`;
    const summary = await writeSigned(inputs.evidenceDirectory, name, statement, signer);
    if (inputs.attach) await attach(one, summary);
    written.push(summary);
  }
  const decisions = verified.map(({ decision }) => decision);
  await report(runner, decisions, written, inputs);
}

/** In a reusable workflow it is not the one that the environment names. */
async function workflowOf({ signing }: Inputs, runner: Runner): Promise<string | undefined> {
  if (signing.mode !== 'keyless') return undefined;
  return jobClaims(await runner.identityToken('sigstore')).job_workflow_ref;
}

interface Verified {
  readonly opened: OpenedArtifact;
  readonly decision: ArtifactDecision;
}

/** Nothing is attached to what is denied: whoever looks for a summary there finds none. */
async function attach({ opened: { image }, decision }: Verified, { bundle }: WrittenStatement): Promise<void> {
  if (image === undefined || bundle === undefined || decision.decision !== 'allow') return;
  const { registry, manifest } = image;
  const created = systemClock.now();
  await attachBundle(registry, manifest, { bundle: await readEvidence(bundle), predicateType: SUMMARY_TYPE, created });
}

async function revocationsOf({ revocations }: Inputs) {
  return revocations === undefined
    ? undefined
    : parseRevocations(await readEvidence(revocations), { name: revocations });
}

/** The evidence directory's, and what GitHub has about the change. */
async function sharedBundles(inputs: Inputs, runner: Runner): Promise<BundleSource[]> {
  await makeEvidenceDirectory(inputs.evidenceDirectory);
  const { files } = await readEvidenceFiles(inputs.evidenceDirectory);
  const bundles: BundleSource[] = files.filter(({ form }) => form === 'bundle');
  const { base, head, pullRequest } = inputs;
  const client = clientOf(inputs, runner);
  if (!inputs.attestations || client === undefined || head === undefined) return bundles;
  if (base === undefined && pullRequest === undefined) return bundles;
  const range = await resolveRange(inputs, runner, client);
  const patch = await withChange(inputs, runner, range, async ({ change }) => change.subject.patchSha256);
  return [...bundles, ...(await stored(client, patch))];
}

async function storedAbout({ digest }: Artifact, inputs: Inputs, runner: Runner): Promise<BundleSource[]> {
  const client = clientOf(inputs, runner);
  if (!inputs.attestations || client === undefined || digest.sha256 === undefined) return [];
  return stored(client, digest.sha256);
}

async function stored(client: GitHubClient, sha256: string): Promise<BundleSource[]> {
  const found = await findAttestations(client, sha256);
  return found.map((value, index) => ({
    name: `GitHub's attestation ${index + 1} of sha256:${sha256}`,
    bytes: Buffer.from(JSON.stringify(value)),
  }));
}
