import { type SallyportError, toSallyportError } from '@sallyport/core';
import { githubRunner } from './github-runner.ts';
import { markdownCode, markdownText } from './markdown.ts';
import { useProxy } from './proxy.ts';
import type { Runner, RunnerEnvironment } from './runner.ts';

/**
 * Runs an action's body, and is the one place that catches: whatever it throws becomes a code, a message and a remedy
 * in the log, an annotation, a section of the step's summary, the output `result: error`, and a failed step.
 * @param name the action's folder, for the summary's heading
 */
export async function runAction(name: string, body: (runner: Runner) => Promise<void>, given?: Runner): Promise<void> {
  const runner = given ?? githubRunner();
  try {
    if (given === undefined) await useProxy(process.env);
    await body(runner);
  } catch (error) {
    await reportError(name, toSallyportError(error), runner);
  }
}

async function reportError(name: string, error: SallyportError, runner: Runner): Promise<void> {
  const help = helpFor(error.code, runner.environment);
  runner.fail(`${error.code}  ${error.message}`);
  runner.log.info(`${error.remedy}\n${help}`);
  runner.log.debug(error.stack ?? '');
  runner.output('result', 'error');
  await runner
    .summary(
      `### ${markdownText(name)}: error\n\n${markdownCode(error.code)} ${markdownText(error.message)}\n\n` +
        `**What to do:** ${markdownText(error.remedy)} ([about this error](${help}))\n`,
    )
    .catch((cause: unknown) => runner.log.warning(`the step summary cannot be written: ${String(cause)}`));
}

/** Where an error code is explained, at the version that runs. */
export function helpFor(code: string, environment: RunnerEnvironment): string {
  const repository = environment.actionRepository || 'sallyport-ci/sallyport';
  const ref = environment.actionRepository === '' ? 'main' : environment.actionRef || 'main';
  return `${environment.serverUrl}/${repository}/blob/${ref}/docs/errors.md#${code.toLowerCase()}`;
}
