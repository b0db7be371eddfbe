import { join } from 'node:path';
import {
  configurationOf,
  type EventMergeGroup,
  listEvidence,
  makeEvidenceDirectory,
  readEvidence,
  withChange,
} from '@sallyport/action-kit';
import type { Change } from '@sallyport/change';
import { type Clock, SallyportError, type Statement } from '@sallyport/core';
import { revocationsAtBase } from '@sallyport/engine';
import {
  type GitHubClient,
  type MergeGroupEntry,
  readCheckTexts,
  readMergeGroup,
  readPullRequest,
} from '@sallyport/github';
import { decideMergeGroup, type GroupMember, VERDICT_TYPE } from '@sallyport/policy';
import { type Revocations, verifyBundle } from '@sallyport/provenance';
import { classify } from '@sallyport/risk';
import type { Runner } from '@sallyport/runtime';
import { verdictsCarriedBy } from './carried-verdict.ts';
import type { Inputs } from './inputs.ts';
import type { Judged } from './judge.ts';
import { type VerdictTrust, verdictTrust } from './verdict-signer.ts';

interface Asked {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly client: GitHubClient;
}

/**
 * Judges a merge group on its own commit: which pull requests are in it is followed through the queue's branches, each
 * is read as it is now, and each needs a verdict that was signed, allows, and is about exactly its head.
 * @throws SallyportError GITHUB_…, CHANGE_…, CONFIG_…, GATE_… ; nothing is allowed then
 */
export async function judgeMergeGroup(
  event: EventMergeGroup,
  asked: Asked,
  clock: Clock,
): Promise<Pick<Judged, 'decision' | 'classification'>> {
  const { inputs, runner, client } = asked;
  const entries = await readMergeGroup(client, event);
  const baseRef = event.baseRef.replace(/^refs\/heads\//, '');
  const range = { base: entries[0]?.parent ?? event.headSha, head: event.headSha };
  return withChange(inputs, runner, range, async ({ change }) => {
    const configuration = await configurationOf(change, inputs, runner);
    const { data: repository } = await client.octokit.rest.repos.get({ owner: client.owner, repo: client.repo });
    const sigstore = { signing: inputs.signing, configuration, change };
    const trust = await verdictTrust(inputs, { repositoryId: repository.id, sigstore, runner });
    const members: GroupMember[] = [];
    for (const entry of entries) members.push(await readMember(entry, { ...asked, base: range.base, baseRef }));
    const revocations = await revocationsAtBase(configuration, change);
    const verdicts = await verified(await bundlesOf(members, asked), trust, revocations);
    const classification = await classify(change, configuration);
    const group = { repositoryId: repository.id, baseRef, members };
    return {
      classification,
      decision: decideMergeGroup({ group, classification, configuration, verdicts, now: clock.now() }),
    };
  });
}

/** A pull request as it is now: a head that has moved since it was queued has no verdict, or another group. */
async function readMember(
  { pullRequest }: MergeGroupEntry,
  { inputs, runner, client, base, baseRef }: Asked & { readonly base: string; readonly baseRef: string },
): Promise<GroupMember> {
  const pull = await readPullRequest(client, pullRequest);
  if (!pull.open || pull.draft || pull.base.ref !== baseRef) throw notQueued(pullRequest, baseRef);
  return withChange(inputs, runner, { base, head: pull.head.sha }, async ({ change }) => ({
    pullRequest,
    subject: change.subject,
    paths: pathsOf(change),
  }));
}

function pathsOf({ files }: Change): string[] {
  return files.flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]));
}

/** What could hold verdicts: the gate's own check runs on the heads, and the evidence directory. */
async function bundlesOf(members: readonly GroupMember[], { inputs, client }: Asked): Promise<Buffer[]> {
  const { evidenceDirectory, checkName } = inputs;
  await makeEvidenceDirectory(evidenceDirectory);
  const bundles: Buffer[] = [];
  for (const name of await listEvidence(evidenceDirectory, '.sigstore.json')) {
    bundles.push(await readEvidence(join(evidenceDirectory, name)));
  }
  if (checkName === undefined) return bundles;
  for (const { subject } of members) {
    const texts = await readCheckTexts(client, subject.gitCommit, checkName);
    bundles.push(...texts.flatMap(verdictsCarriedBy));
  }
  return bundles;
}

async function verified(
  bundles: readonly Buffer[],
  { trust, signers }: VerdictTrust,
  revocations: Revocations,
): Promise<Statement[]> {
  const verdicts: Statement[] = [];
  for (const bytes of bundles) {
    const expect = { predicateType: VERDICT_TYPE, ...(trust.kind === 'root' && { signers }) };
    const { verified: holds, payload } = await verifyBundle(bytes, { trust, expect, revocations, name: 'a verdict' });
    if (holds && payload !== null) verdicts.push(payload);
  }
  return verdicts;
}

function notQueued(number: number, branch: string): SallyportError {
  return new SallyportError({
    code: 'GATE_GROUP_MEMBER_CHANGED',
    message: `pull request ${number} of the group is closed, a draft, or not meant for ${branch} any more`,
    remedy: 'Remove it from the queue; GitHub builds the group again without it.',
  });
}
