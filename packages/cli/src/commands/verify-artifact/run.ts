import { basename, join, resolve } from 'node:path';
import { ARTIFACT_VERIFIER_ID, type ArtifactPolicy, parseArtifactPolicy } from '@sallyport/artifact';
import { SallyportError, systemClock } from '@sallyport/core';
import {
  type ArtifactDecision,
  type ArtifactSource,
  attachedBundles,
  type BundleSource,
  decisionSummary,
  openArtifact,
  readEvidenceFiles,
  verifyArtifact,
} from '@sallyport/engine/artifact';
import { parseRevocations, type Trust, trustPublicGood, trustRoot } from '@sallyport/provenance/verify';
import { readInput, writeOutput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { printJson } from '../../output.ts';
import { VERSION } from '../../version.ts';
import type { VerifyArtifactOptions } from '../verify-artifact.ts';
import { decisionText } from './text.ts';

/** `sallyport verify-artifact`: 0 when every artifact is allowed, 1 when any is denied. */
export async function verifyArtifacts(options: VerifyArtifactOptions, io: CliIo): Promise<ExitStatus> {
  const policy = parseArtifactPolicy(await readInput(io, options.policy), { name: options.policy });
  const { revocations: list, commit } = options;
  const common = {
    policy,
    commit: checkedCommit(commit),
    root: await rootOf(options, policy, io),
    revocations: list === undefined ? undefined : parseRevocations(await readInput(io, list), { name: list }),
  };
  const files = await bundlesIn(options, io);
  const decisions: ArtifactDecision[] = [];
  for (const source of sourcesOf(options)) {
    const opened = await openArtifact(source, { cwd: io.cwd, env: io.env });
    const bundles = [...files, ...(await attachedBundles(opened))];
    decisions.push(await verifyArtifact({ ...common, artifact: opened.artifact, bundles }));
  }
  await writeSummaries(decisions, options, io);
  const decision = decisions.every((one) => one.decision === 'allow') ? 'allow' : 'deny';
  const schema = 'sallyport/artifact-verification/v1';
  if (options.format === 'json') printJson(io, { schema, decision, artifacts: decisions });
  else for (const one of decisions) io.stdout.write(decisionText(one, io));
  return decision === 'allow' ? 0 : 1;
}

function sourcesOf({ artifact, image }: VerifyArtifactOptions): ArtifactSource[] {
  const files = artifact.map((source) => ({ kind: 'file', source }) as const);
  const images = image.map((source) => ({ kind: 'image', source }) as const);
  if (files.length + images.length > 0) return [...files, ...images];
  throw new SallyportError({
    code: 'CLI_USAGE',
    message: 'no artifact is named',
    remedy: 'Give --artifact PATH or --image REFERENCE.',
  });
}

function checkedCommit(commit: string | undefined): string | undefined {
  if (commit === undefined || /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return commit;
  throw new SallyportError({
    code: 'CLI_USAGE',
    message: `--commit ${JSON.stringify(commit)} is no full commit SHA`,
    remedy: 'Give 40 or 64 lowercase hexadecimal digits: branches and short forms mean another commit tomorrow.',
  });
}

/** Nothing is believed by certificate unless the policy names a workflow. */
async function rootOf(
  { trustedRoot }: VerifyArtifactOptions,
  { builder, verdict, merge, sbom, vulnerabilities }: ArtifactPolicy,
  io: CliIo,
): Promise<Trust | undefined> {
  if (trustedRoot !== undefined) return trustRoot(await readInput(io, trustedRoot), { name: trustedRoot });
  const signers = [builder, verdict, merge, sbom, vulnerabilities];
  return signers.some((signer) => signer?.kind === 'workflow') ? trustPublicGood() : undefined;
}

async function bundlesIn({ evidenceDir }: VerifyArtifactOptions, io: CliIo): Promise<BundleSource[]> {
  if (evidenceDir === undefined) return [];
  const { files } = await readEvidenceFiles(resolve(io.cwd, evidenceDir));
  return files.filter(({ form }) => form === 'bundle');
}

async function writeSummaries(
  decisions: readonly ArtifactDecision[],
  { summaryDir, policy }: VerifyArtifactOptions,
  io: CliIo,
): Promise<void> {
  if (summaryDir === undefined) return;
  for (const [index, decision] of decisions.entries()) {
    const statement = decisionSummary(decision, {
      verifier: ARTIFACT_VERIFIER_ID,
      version: VERSION,
      policyUri: basename(policy),
      at: systemClock.now(),
    });
    const name = index === 0 ? 'verification-summary' : `verification-summary-${index + 1}`;
    await writeOutput(io, join(summaryDir, `${name}.intoto.json`), `${JSON.stringify(statement, null, 2)}\n`);
  }
}
