import { requireClient, resolveRange } from '@sallyport/action-kit';
import { isSallyportError, SallyportError, systemClock } from '@sallyport/core';
import type { Runner } from '@sallyport/runtime';
import { readInputs } from './inputs.ts';
import { mergeOnVerdict } from './merge.ts';
import { type MergeOutcome, report } from './report.ts';

/** Merges on the verdict, or refuses. @throws SallyportError */
export async function run(runner: Runner): Promise<void> {
  const inputs = readInputs(runner);
  const client = requireClient(inputs, runner);
  const { pullRequest, head } = await resolveRange(inputs, runner, client);
  if (pullRequest === undefined) {
    throw new SallyportError({
      code: 'MERGE_NO_PULL_REQUEST',
      message: 'no pull request is known: neither the input nor the event names one',
      remedy: 'Run the step on pull_request events, or give "pull-request".',
    });
  }
  const task = { inputs, runner, client, clock: systemClock, number: pullRequest, head };
  const outcome = await mergeOnVerdict(task).catch(refusalOf);
  await report(runner, outcome, inputs.failOnRefuse);
}

/** A refusal is an outcome; whatever else went wrong is an error. */
function refusalOf(error: unknown): MergeOutcome {
  const refuses =
    isSallyportError(error) &&
    (/^(VERDICT|MERGE)_/.test(error.code) || ['GITHUB_HEAD_MOVED', 'GITHUB_NOT_MERGEABLE'].includes(error.code)) &&
    error.code !== 'MERGE_TREE_DIFFERS';
  if (!refuses) throw error;
  return { result: 'refused', error };
}
