import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Artifact, attachBundle, commandProvenance, githubProvenance, jobClaims } from '@sallyport/artifact';
import { SallyportError, type Statement, systemClock } from '@sallyport/core';
import { artifactStatements, type OpenedArtifact, openArtifact } from '@sallyport/engine/artifact';
import { signStatement } from '@sallyport/provenance';
import { readInput, writeOutput } from '../../files.ts';
import type { CliIo, ExitStatus } from '../../io.ts';
import { printable, printJson } from '../../output.ts';
import type { AttestOptions } from '../attest.ts';
import { signerOf, tokenSource } from './run.ts';

/** `sallyport attest --artifact`: provenance, bill of materials and scan in one go, and onto each image. */
export async function attestArtifacts(options: AttestOptions, io: CliIo): Promise<ExitStatus> {
  if (options.statement ?? options.resume ?? options.incomplete) throw unfit();
  const opened: OpenedArtifact[] = [];
  for (const source of options.artifact) opened.push(await openArtifact({ kind: 'file', source }, io));
  for (const source of options.image) opened.push(await openArtifact({ kind: 'image', source }, io, { push: true }));
  const artifacts = opened.map(({ artifact }) => artifact);
  const at = systemClock.now();
  const statements = artifactStatements({
    artifacts,
    provenance: await provenanceOf(artifacts, options, io, at),
    sbom: await reportOf(options.sbom, io),
    vulnerabilities: await reportOf(options.vulnerabilities, io),
    at,
  });
  const signer = await signerOf(options, io);
  await mkdir(resolve(io.cwd, options.out), { recursive: true });
  const bundles: string[] = [];
  for (const { name, statement } of statements) {
    const bundle = JSON.stringify(await signStatement(statement, signer));
    const path = join(options.out, `${name}.sigstore.json`);
    await writeOutput(io, path, `${bundle}\n`);
    bundles.push(path);
    await attach(opened, Buffer.from(bundle), statement.predicateType, at);
  }
  report(artifacts, bundles, options, io);
  return 0;
}

async function attach(opened: readonly OpenedArtifact[], bundle: Buffer, predicateType: string, created: Date) {
  for (const { image } of opened) {
    if (image !== undefined) await attachBundle(image.registry, image.manifest, { bundle, predicateType, created });
  }
}

async function provenanceOf(
  artifacts: readonly Artifact[],
  { buildCommand, source, builder, identityToken }: AttestOptions,
  io: CliIo,
  at: Date,
): Promise<Statement> {
  const finishedOn = at.toISOString();
  if (buildCommand === undefined && source === undefined && builder === undefined) {
    const claims = jobClaims(await tokenSource(identityToken, io)());
    return githubProvenance(artifacts, {
      claims,
      serverUrl: io.env.GITHUB_SERVER_URL || 'https://github.com',
      finishedOn,
    });
  }
  const [, uri, gitCommit] = /^(git\+[a-z]+:\S+)@([0-9a-f]{40}|[0-9a-f]{64})$/.exec(source ?? '') ?? [];
  const named = builder !== undefined && URL.canParse(builder);
  if (buildCommand === undefined || !named || uri === undefined || gitCommit === undefined) throw unfit();
  return commandProvenance(artifacts, { command: buildCommand, source: { uri, gitCommit }, builder, finishedOn });
}

async function reportOf(name: string | undefined, io: CliIo) {
  return name === undefined ? undefined : { name, bytes: await readInput(io, name) };
}

function report(
  artifacts: readonly Artifact[],
  bundles: readonly string[],
  { format }: AttestOptions,
  io: CliIo,
): void {
  if (format === 'json') {
    printJson(io, { schema: 'sallyport/artifact-attestation/v1', artifacts, bundles });
    return;
  }
  for (const { name, digest } of artifacts)
    io.stdout.write(`about   ${printable(name)}  sha256:${digest.sha256 ?? ''}\n`);
  for (const bundle of bundles) io.stdout.write(`signed  ${printable(bundle)}\n`);
}

function unfit(): SallyportError {
  return new SallyportError({
    code: 'ATTEST_ARTIFACT_OPTIONS',
    message: 'how the artifacts were built has to be said in one way',
    remedy:
      'In a GitHub job give none of them; elsewhere give --build-command, --source git+https://…@COMMIT and --builder URI together. --statement, --resume and --incomplete are for Statements.',
  });
}
