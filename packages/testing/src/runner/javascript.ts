import { basename, join, resolve } from 'node:path';
import type { ActionFile, ActionRuns } from './action-file.ts';
import { EnvironmentFiles, type WrittenFiles } from './environment-files.ts';
import { runProcess } from './process.ts';
import type { Runner, StepResult } from './runner.ts';
import { applyMasks, parseWorkflowCommands } from './workflow-commands.ts';

type JavascriptRuns = Extract<ActionRuns, { kind: 'javascript' }>;
type Environment = Readonly<Record<string, string>>;

/** `my-input` becomes `INPUT_MY-INPUT`; only spaces are replaced. */
export const inputVariables = (inputs: Environment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );

/** Runs a JavaScript action's `pre`, `main` and `post`, as a runner does (the post at once, as there is no job's end). */
export async function runJavascript(
  runner: Runner,
  action: ActionFile,
  runs: JavascriptRuns,
  inputs: Environment,
  env: Environment,
): Promise<StepResult> {
  const phases: Phase[] = [];
  let state: Environment = {};
  for (const entry of [runs.pre, runs.main, runs.post]) {
    if (entry === undefined) continue;
    const phase = await runPhase(runner, entryOf(runner, action, entry), {
      ...inputVariables(inputs),
      ...env,
      ...state,
      GITHUB_ACTION_PATH: action.directory,
    });
    phases.push(phase);
    state = Object.fromEntries(Object.entries(phase.files.state).map(([name, value]) => [`STATE_${name}`, value]));
  }
  return combine(runner, phases);
}

interface Phase {
  readonly exitCode: number | null;
  readonly output: string;
  readonly files: WrittenFiles;
}

function entryOf(runner: Runner, action: ActionFile, entry: string): string {
  if (runner.options.fromSources === true) return join(action.directory, 'src/index.ts');
  return resolve(action.directory, entry);
}

async function runPhase(runner: Runner, entry: string, env: Environment): Promise<Phase> {
  const files = new EnvironmentFiles(runner.nextStepDirectory());
  const { exitCode, output } = await runProcess(runner.options.node ?? process.execPath, [entry], {
    cwd: runner.workspace,
    env: runner.environment({ ...env, ...files.variables, GITHUB_ACTION: basename(entry) }),
    timeout: runner.options.timeout ?? 60_000,
  });
  const written = files.read();
  runner.keep(written.env, written.path);
  return { exitCode, output, files: written };
}

function combine(runner: Runner, phases: readonly Phase[]): StepResult {
  const output = phases.map((phase) => phase.output).join('');
  const { annotations, masks, refused } = parseWorkflowCommands(output);
  for (const mask of masks) runner.masks.add(mask);
  const failed = phases.find(({ exitCode }) => exitCode !== 0);
  return {
    outcome: failed === undefined ? 'success' : 'failure',
    exitCode: failed === undefined ? 0 : failed.exitCode,
    outputs: Object.assign({}, ...phases.map(({ files }) => files.outputs)),
    summary: phases.map(({ files }) => files.summary).join(''),
    annotations,
    log: applyMasks(output, runner.masks),
    masks,
    refusedCommands: refused,
    steps: {},
  };
}
