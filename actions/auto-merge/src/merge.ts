import {
  configurationOf,
  type OpenedChange,
  readEvidence,
  rootTrustOf,
  signerOf,
  withChange,
  writeSigned,
} from '@sallyport/action-kit';
import type { Configuration } from '@sallyport/config';
import { type Clock, SallyportError, type Statement } from '@sallyport/core';
import { revocationsAtBase } from '@sallyport/engine';
import {
  enqueueAtHead,
  findMerged,
  type GitHubClient,
  type Merged,
  mergeAtHead,
  type PullRequest,
  readBranchRules,
  readPullRequest,
  requireHead,
} from '@sallyport/github';
import type { Runner } from '@sallyport/runtime';
import type { Inputs } from './inputs.ts';
import { checkMerge, requireJudgedTree } from './main.ts';
import { mergeStatement } from './record.ts';
import type { MergeOutcome } from './report.ts';
import { type VerifiedVerdict, verifyVerdict } from './verdict.ts';

export interface MergeTask {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly client: GitHubClient;
  readonly clock: Clock;
  readonly number: number;
  readonly head: string;
}

/**
 * Verifies the verdict, reads everything that it is about again, and merges at its head or not at all.
 * @throws SallyportError a refusal (VERDICT_…, MERGE_…, GITHUB_HEAD_MOVED, GITHUB_NOT_MERGEABLE), or another failure
 */
export async function mergeOnVerdict(task: MergeTask): Promise<MergeOutcome> {
  const { inputs, runner, client, number, head } = task;
  const pull = await readPullRequest(client, number);
  requireHead(pull, head);
  const bytes = await readEvidence(inputs.verdict);
  // Once it is merged, its base is the one that the verdict names: the branch itself has the change by now.
  const base = pull.merged ? baseOfVerdict(bytes) : pull.base.sha;
  return withChange(inputs, runner, { base, head, pullRequest: number }, async (opened) => {
    const configuration = await configurationOf(opened.change, inputs, runner);
    const sigstore = { signing: inputs.signing, configuration, change: opened.change };
    const verdict = await verifyVerdict(bytes, {
      signer: inputs.signer,
      repositoryId: pull.base.repositoryId,
      root: () => rootTrustOf(sigstore),
      revocations: await revocationsAtBase(configuration, opened.change),
    });
    const maxAge = pull.merged ? Number.POSITIVE_INFINITY : inputs.maxAge;
    checkMerge(verdict.statement, factsOf(opened, configuration, pull), maxAge, task.clock);
    return act({ ...task, opened, configuration, pull, verdict });
  });
}

interface Approved extends MergeTask {
  readonly opened: OpenedChange;
  readonly configuration: Configuration;
  readonly pull: PullRequest;
  readonly verdict: VerifiedVerdict;
}

async function act(approved: Approved): Promise<MergeOutcome> {
  const { client, inputs, runner, number, head, opened, configuration, pull } = approved;
  const { subject } = opened.change;
  const signer = await signerOf({ signing: inputs.signing, configuration, change: opened.change }, runner);
  const { method, queue } = configuration.merge;
  const queued = queue === 'always' || (queue === 'auto' && (await readBranchRules(client, pull.base.ref)).mergeQueue);
  if (queued && !pull.merged) {
    await findMerged(client, { number, sha: head });
    await enqueueAtHead(client, pull, head);
    return { result: 'queued', subject };
  }
  const merged = await mergeAtHead(client, { number, sha: head, method });
  requireJudgedTree(merged, subject.gitTree);
  runner.output('merge-commit', merged.commit);
  const record = await writeSigned(inputs.evidenceDirectory, 'merge', recordOf(approved, merged), signer);
  return { result: 'merged', subject, commit: merged.commit, before: merged.before, record };
}

function recordOf({ opened, pull, verdict, configuration, clock }: Approved, merged: Merged): Statement {
  return mergeStatement(opened.change.subject, {
    target: {
      repositoryId: pull.base.repositoryId,
      repository: pull.base.fullName,
      pullRequest: pull.number,
      baseRef: pull.base.ref,
      baseCommit: opened.change.base,
    },
    method: configuration.merge.method,
    merged: { gitCommit: merged.commit, gitTree: merged.tree },
    verdict: { digest: { sha256: verdict.sha256 }, signer: verdict.signer },
    at: clock.now().toISOString(),
  });
}

function factsOf({ change }: OpenedChange, configuration: Configuration, pull: PullRequest) {
  const { base, number } = pull;
  return { change, configuration, repositoryId: base.repositoryId, pullRequest: number, baseRef: base.ref };
}

/** Where the verdict says that the base was; whether it may say so is verified afterwards. */
function baseOfVerdict(bytes: Uint8Array): string {
  try {
    const bundle = JSON.parse(Buffer.from(bytes).toString('utf8')) as { dsseEnvelope: { payload: string } };
    const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8')) as {
      predicate: { target: { baseCommit: string } };
    };
    return String(statement.predicate.target.baseCommit);
  } catch (cause) {
    throw new SallyportError({
      code: 'MERGE_VERDICT_UNREADABLE',
      message: 'the verdict is not a bundle around a verdict of the gate',
      remedy: 'Use the bundle that policy-gate wrote.',
      cause,
    });
  }
}
