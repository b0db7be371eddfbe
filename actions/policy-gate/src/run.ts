import { readFile } from 'node:fs/promises';
import {
  clientOf,
  type EventMergeGroup,
  mergeGroupOfEvent,
  requireClient,
  resolveRange,
  withChange,
} from '@sallyport/action-kit';
import { systemClock, toSallyportError } from '@sallyport/core';
import { type GitHubClient, publishCheckRun } from '@sallyport/github';
import { renderDecisionMarkdown } from '@sallyport/policy';
import type { Runner } from '@sallyport/runtime';
import { carriedVerdict } from './carried-verdict.ts';
import { checkOf, errorCheck } from './check.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { type Judged, judge } from './judge.ts';
import { judgeMergeGroup } from './merge-group.ts';
import { report } from './report.ts';

/** Judges the change, publishes the check and reports; an error is published as well. @throws SallyportError */
export async function run(runner: Runner): Promise<void> {
  // Until something else is decided: whoever reads the output finds a refusal, whatever fails and wherever.
  runner.output('decision', 'error');
  const inputs = readInputs(runner);
  const group = runner.environment.eventName === 'merge_group' ? mergeGroupOfEvent(runner) : undefined;
  const { token, checkToken = token } = inputs;
  const poster = clientOf({ token: checkToken }, runner);
  const range = group === undefined ? await resolveRange(inputs, runner, clientOf(inputs, runner)) : undefined;
  try {
    if (group !== undefined) await runGroup(group, { inputs, runner, poster });
    else
      await withChange(inputs, runner, range, async (opened) => {
        const judged = await judge(opened, inputs, runner, systemClock);
        await publish(judged, inputs, poster);
        await report(runner, judged, inputs);
      });
  } catch (error) {
    await publishError(error, group?.headSha ?? range?.head ?? '', { inputs, client: poster, runner });
    throw error;
  }
}

interface Context {
  readonly inputs: Inputs;
  readonly runner: Runner;
  readonly poster: GitHubClient | undefined;
}

async function runGroup(group: EventMergeGroup, { inputs, runner, poster }: Context): Promise<void> {
  const client = requireClient(inputs, runner);
  const judged = await judgeMergeGroup(group, { inputs, runner, client }, systemClock);
  await publish(judged, inputs, poster);
  await report(runner, judged, inputs);
}

async function publish(
  { decision, classification, written }: Pick<Judged, 'decision' | 'classification' | 'written'>,
  { checkName }: Inputs,
  client: GitHubClient | undefined,
): Promise<void> {
  if (checkName === undefined || client === undefined) return;
  const { reasons } = classification;
  const check = checkOf({ name: checkName, decision, reasons, summary: renderDecisionMarkdown(decision) });
  const text = written?.bundle === undefined ? undefined : carriedVerdict(await readFile(written.bundle));
  await publishCheckRun(client, { ...check, ...(text !== undefined && { text }) });
}

/** The check has to say so, too: a head without one could be mistaken for one that nobody has judged yet. */
async function publishError(
  error: unknown,
  head: string,
  { inputs, client, runner }: { inputs: Inputs; client: GitHubClient | undefined; runner: Runner },
): Promise<void> {
  if (inputs.checkName === undefined || client === undefined) return;
  try {
    await publishCheckRun(client, errorCheck(inputs.checkName, head, toSallyportError(error)));
  } catch (second) {
    runner.log.warning(`the check run cannot be written either: ${toSallyportError(second).message}`);
  }
}
