import { clientOf, resolveRange, withChange } from '@sallyport/action-kit';
import { systemClock, toSallyportError } from '@sallyport/core';
import { type GitHubClient, publishCheckRun } from '@sallyport/github';
import { renderDecisionMarkdown } from '@sallyport/policy';
import type { Runner } from '@sallyport/runtime';
import { checkOf, errorCheck } from './check.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { judge } from './judge.ts';
import { report } from './report.ts';

/** Judges the change, publishes the check and reports; an error is published as well. @throws SallyportError */
export async function run(runner: Runner): Promise<void> {
  // Until something else is decided: whoever reads the output finds a refusal, whatever fails and wherever.
  runner.output('decision', 'error');
  const inputs = readInputs(runner);
  const client = clientOf(inputs, runner);
  const range = await resolveRange(inputs, runner, client);
  const { token, checkToken = token } = inputs;
  const poster = clientOf({ token: checkToken }, runner);
  try {
    await withChange(inputs, runner, range, async (opened) => {
      const judged = await judge(opened, inputs, runner, systemClock);
      await publish(judged, inputs, poster);
      await report(runner, judged, inputs);
    });
  } catch (error) {
    await publishError(error, range.head, { inputs, client: poster, runner });
    throw error;
  }
}

async function publish(
  { decision, classification }: Awaited<ReturnType<typeof judge>>,
  { checkName }: Inputs,
  client: GitHubClient | undefined,
): Promise<void> {
  if (checkName === undefined || client === undefined) return;
  const summary = renderDecisionMarkdown(decision);
  await publishCheckRun(client, checkOf({ name: checkName, decision, reasons: classification.reasons, summary }));
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
