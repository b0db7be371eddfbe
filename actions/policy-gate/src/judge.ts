import { join } from 'node:path';
import {
  type ChangeRange,
  configurationOf,
  makeEvidenceDirectory,
  type OpenedChange,
  readEvidence,
  requireClient,
  rootTrustOf,
  signerOf,
  type WrittenStatement,
  writeEvidence,
  writeSigned,
} from '@sallyport/action-kit';
import type { Configuration } from '@sallyport/config';
import { type Clock, SallyportError } from '@sallyport/core';
import { type EvidenceTrust, type Gated, gateChange, recordInputs, teamsToKnow } from '@sallyport/engine';
import { collectFacts, findAttestations, readTeams } from '@sallyport/github';
import { verdictStatement } from '@sallyport/policy';
import { trustKey } from '@sallyport/provenance';
import type { Runner } from '@sallyport/runtime';
import type { Inputs } from './inputs.ts';

/** A decision, and where its verdict was written; no verdict where no pull request is known. */
export interface Judged extends Gated {
  readonly written?: WrittenStatement;
}

/**
 * Judges the change and writes the verdict.
 * @throws SallyportError for whatever cannot be read, decided or signed; nothing is allowed then
 */
export async function judge(opened: OpenedChange, inputs: Inputs, runner: Runner, clock: Clock): Promise<Judged> {
  const { change } = opened;
  await makeEvidenceDirectory(inputs.evidenceDirectory);
  if (inputs.attestations) await fetchAttestations(opened, inputs);
  const configuration = await configurationOf(change, inputs, runner);
  const sigstore = { signing: inputs.signing, configuration, change };
  const gated = await gateChange({
    change,
    configuration,
    evidenceDir: inputs.evidenceDirectory,
    unsigned: inputs.unsigned,
    opa: inputs.opa,
    facts: await factsOf(opened, inputs, configuration, runner),
    trust: await trustOf(inputs, runner, () => rootTrustOf(sigstore)),
  });
  await recordInputs(join(inputs.evidenceDirectory, 'verdict-inputs'), { change, configuration }, gated);
  if (gated.facts === undefined) return gated;
  const { repository, pullRequest } = gated.facts;
  const statement = verdictStatement(gated.decision, {
    target: {
      repositoryId: repository.id,
      repository: repository.fullName,
      pullRequest: pullRequest.number,
      baseRef: pullRequest.base.ref,
      baseCommit: change.base,
    },
    at: clock.now(),
    statements: gated.evidence.counted,
  });
  const signer = await signerOf(sigstore, runner);
  return { ...gated, written: await writeSigned(inputs.evidenceDirectory, 'verdict', statement, signer) };
}

/** Puts what GitHub has about the patch beside the other evidence; it is verified with it. */
async function fetchAttestations({ client, change }: OpenedChange, { evidenceDirectory }: Inputs): Promise<void> {
  const bundles = client === undefined ? [] : await findAttestations(client, change.subject.patchSha256);
  for (const [index, bundle] of bundles.entries()) {
    await writeEvidence(evidenceDirectory, `attestation-${index}.sigstore.json`, bundle);
  }
}

async function factsOf(
  { client, range, change }: OpenedChange,
  inputs: Inputs,
  configuration: Configuration,
  runner: Runner,
) {
  const { facts, teamsToken } = inputs;
  if (facts !== undefined) return { name: facts, bytes: await readEvidence(facts) };
  if (client === undefined) return undefined;
  const asked = await teamsToKnow(change, configuration);
  const reader = teamsToken === undefined ? client : requireClient({ token: teamsToken }, runner);
  const teams = asked.length === 0 ? [] : await readTeams(reader, asked);
  const collected = await collectFacts(client, queryOf(range));
  return { name: "GitHub's facts", bytes: JSON.stringify({ ...collected, teams }) };
}

function queryOf({ pullRequest, head, title, body }: ChangeRange) {
  if (pullRequest === undefined) throw noPullRequest();
  const text = { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) };
  return { number: pullRequest, head, ...text };
}

async function trustOf(
  { evidenceKey }: Inputs,
  runner: Runner,
  root: () => Promise<EvidenceTrust['trusts'][number]>,
): Promise<EvidenceTrust> {
  const keys = evidenceKey === undefined ? [] : [trustKey(evidenceKey, { name: 'the input "evidence-key"' })];
  return { trusts: [...keys, await root()], serverUrl: runner.environment.serverUrl };
}

function noPullRequest(): SallyportError {
  return new SallyportError({
    code: 'GATE_NO_PULL_REQUEST',
    message: 'no pull request is known: neither the input nor the event names one',
    remedy: 'Run the gate on pull_request events, or give "pull-request" or "facts".',
  });
}
