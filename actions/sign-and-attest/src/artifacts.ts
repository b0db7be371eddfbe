import { join } from 'node:path';
import { instanceOf, readEvidence, requireClient, signerOf, writeEvidence } from '@sallyport/action-kit';
import { type Artifact, attachBundle, githubProvenance, jobClaims } from '@sallyport/artifact';
import { type Statement, systemClock } from '@sallyport/core';
import { artifactStatements, type OpenedArtifact, openArtifact } from '@sallyport/engine/artifact';
import { signStatement } from '@sallyport/provenance';
import type { Runner } from '@sallyport/runtime';
import type { Inputs } from './inputs.ts';
import { reportArtifacts, type Signed } from './report.ts';
import { requireSigner } from './require-signer.ts';
import { store } from './store.ts';

/** Signs what this job built: provenance, and its bill of materials and scan where they are given. @throws SallyportError */
export async function signArtifacts(inputs: Inputs, runner: Runner): Promise<void> {
  const { environment } = runner;
  const place = { cwd: environment.workspace, env: { DOCKER_CONFIG: environment.dockerConfig } };
  const opened: OpenedArtifact[] = [];
  for (const source of inputs.sources) opened.push(await openArtifact(source, place, { push: true }));
  const artifacts = opened.map(({ artifact }) => artifact);
  const at = systemClock.now();
  const statements = artifactStatements({
    artifacts,
    provenance: await provenanceOf(artifacts, runner, at),
    sbom: await reportAt(inputs.sbom),
    vulnerabilities: await reportAt(inputs.vulnerabilities),
    at,
  });
  const signer = requireSigner(await signerOf(await instanceOf(inputs), runner));
  const signed: Signed[] = [];
  for (const { name, statement } of statements) {
    const bundle = await signStatement(statement, signer);
    // A folder below: what lies beside the bundles is taken for Statements about the change.
    const folder = join(inputs.evidenceDirectory, 'artifacts');
    signed.push({
      predicateType: statement.predicateType,
      statement: await writeEvidence(folder, `${name}.intoto.json`, statement),
      bundle: await writeEvidence(inputs.evidenceDirectory, `${name}.sigstore.json`, bundle),
      before: false,
    });
    const attached = {
      bundle: Buffer.from(JSON.stringify(bundle)),
      predicateType: statement.predicateType,
      created: at,
    };
    for (const { image } of opened) if (image) await attachBundle(image.registry, image.manifest, attached);
  }
  if (inputs.store) await store(requireClient(inputs, runner), signed);
  await reportArtifacts(runner, artifacts, signed);
}

/** From the job's token alone; it is masked before anything sees it. */
async function provenanceOf(artifacts: readonly Artifact[], runner: Runner, at: Date): Promise<Statement> {
  const claims = jobClaims(await runner.identityToken('sigstore'));
  const { serverUrl } = runner.environment;
  return githubProvenance(artifacts, { claims, serverUrl, finishedOn: at.toISOString() });
}

async function reportAt(name: string | undefined) {
  return name === undefined ? undefined : { name, bytes: await readEvidence(name) };
}
