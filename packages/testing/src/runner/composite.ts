import { join, resolve } from 'node:path';
import type { ActionFile, CompositeStep } from './action-file.ts';
import { EnvironmentFiles } from './environment-files.ts';
import { type Contexts, condition, interpolate, type JobStatus } from './expressions.ts';
import { runProcess } from './process.ts';
import type { Runner, StepResult } from './runner.ts';
import { applyMasks, parseWorkflowCommands } from './workflow-commands.ts';

type Text = Readonly<Record<string, string>>;

const SKIPPED: StepResult = {
  outcome: 'skipped',
  exitCode: 0,
  outputs: {},
  summary: '',
  annotations: [],
  log: '',
  masks: [],
  refusedCommands: [],
  steps: {},
};

/** Runs the steps of a composite action one after another, with their conditions and outputs. */
export async function runComposite(
  runner: Runner,
  action: ActionFile,
  steps: readonly CompositeStep[],
  inputs: Text,
  env: Text,
): Promise<StepResult> {
  const done: Record<string, StepResult> = {};
  let status: JobStatus = 'success';
  const contexts = (): Contexts => runner.contexts({ inputs, steps: stepsContext(done) });
  for (const [index, step] of steps.entries()) {
    const result = condition(step.if, contexts(), status)
      ? await runStep(runner, action, step, contexts(), env)
      : SKIPPED;
    done[step.id ?? String(index)] = result;
    if (result.outcome === 'failure' && !mayFail(step, contexts())) status = 'failure';
  }
  return { ...combine(Object.values(done), done), ...outputsOf(action, contexts()), ...ending(status) };
}

const ending = (status: JobStatus): Pick<StepResult, 'outcome' | 'exitCode'> =>
  status === 'success' ? { outcome: 'success', exitCode: 0 } : { outcome: 'failure', exitCode: 1 };

function outputsOf(action: ActionFile, contexts: Contexts): Pick<StepResult, 'outputs'> {
  const values = [...action.outputs].map(([name, value]) => [name, interpolate(value ?? '', contexts)]);
  return { outputs: Object.fromEntries(values) };
}

function stepsContext(done: Readonly<Record<string, StepResult>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(done).map(([id, { outputs, outcome }]) => [id, { outputs, outcome, conclusion: outcome }]),
  );
}

function mayFail(step: CompositeStep, contexts: Contexts): boolean {
  return interpolate(String(step['continue-on-error'] ?? false), contexts) === 'true';
}

const texts = (values: Readonly<Record<string, unknown>> | undefined, contexts: Contexts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values ?? {}).map(([name, value]) => [name, interpolate(String(value ?? ''), contexts)]),
  );

async function runStep(
  runner: Runner,
  action: ActionFile,
  step: CompositeStep,
  contexts: Contexts,
  env: Text,
): Promise<StepResult> {
  const variables = { ...env, ...texts(step.env, contexts) };
  if (step.uses !== undefined) {
    return runner.run(siblingOf(runner, step.uses), texts(step.with, contexts), variables);
  }
  const place = resolve(runner.workspace, interpolate(step['working-directory'] ?? '.', contexts));
  return runScript(runner, interpolate(step.run ?? '', contexts), place, {
    ...variables,
    GITHUB_ACTION_PATH: action.directory,
  });
}

/** `$/path` is the suite itself, at the same commit; anything else the tests have no copy of. */
function siblingOf(runner: Runner, uses: string): string {
  if (!uses.startsWith('$/')) throw new Error(`the test runner has no copy of ${uses}`);
  return join(runner.options.suite, uses.slice(2));
}

/** A `run:` step under bash, with the flags that GitHub gives it. */
async function runScript(runner: Runner, script: string, cwd: string, env: Text): Promise<StepResult> {
  const files = new EnvironmentFiles(runner.nextStepDirectory());
  const { exitCode, output } = await runProcess('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: runner.environment({ ...env, ...files.variables }),
    timeout: runner.options.timeout ?? 60_000,
  });
  const written = files.read();
  runner.keep(written.env, written.path);
  const { annotations, masks, refused } = parseWorkflowCommands(output);
  for (const mask of masks) runner.masks.add(mask);
  return {
    outcome: exitCode === 0 ? 'success' : 'failure',
    exitCode,
    outputs: written.outputs,
    summary: written.summary,
    annotations,
    log: applyMasks(output, runner.masks),
    masks,
    refusedCommands: refused,
    steps: {},
  };
}

function combine(
  results: readonly StepResult[],
  steps: Readonly<Record<string, StepResult>>,
): Omit<StepResult, 'outcome' | 'exitCode' | 'outputs'> {
  return {
    summary: results.map(({ summary }) => summary).join(''),
    annotations: results.flatMap(({ annotations }) => annotations),
    log: results.map(({ log }) => log).join(''),
    masks: results.flatMap(({ masks }) => masks),
    refusedCommands: results.flatMap(({ refusedCommands }) => refusedCommands),
    steps,
  };
}
