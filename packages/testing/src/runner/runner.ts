import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type ActionFile, readActionFile } from './action-file.ts';
import { runComposite } from './composite.ts';
import { type Contexts, interpolate } from './expressions.ts';
import { runJavascript } from './javascript.ts';
import type { Annotation } from './workflow-commands.ts';

export interface RunnerOptions {
  /** The suite's root: what `$/path` in a composite means. */
  readonly suite: string;
  /** `owner/name` of the repository whose workflow runs. */
  readonly repository: string;
  readonly repositoryId?: number;
  readonly event: { readonly name: string; readonly payload: Readonly<Record<string, unknown>> };
  /** `${{ github.token }}`. */
  readonly token: string;
  readonly api?: { readonly url: string; readonly graphqlUrl: string };
  readonly oidc?: { readonly requestUrl: string; readonly requestToken: string };
  readonly actor?: string;
  readonly sha?: string;
  readonly ref?: string;
  /** The job's working directory; an empty one unless given. */
  readonly workspace?: string;
  /** `RUNNER_TEMP`; a fresh folder unless given. */
  readonly temporary?: string;
  /** The program that runs actions; this process's own node unless given. */
  readonly node?: string;
  /** Runs `actions/<name>/src/index.ts` in place of the bundle, while there is none. */
  readonly fromSources?: boolean;
  /** Milliseconds for one step; 60,000 unless given. */
  readonly timeout?: number;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** As the runner shows it, with masks applied. */
  readonly log: string;
  readonly masks: readonly string[];
  /** Workflow commands that a runner would not take. */
  readonly refusedCommands: readonly string[];
  /** Of a composite: its steps, by id or by place. */
  readonly steps: Readonly<Record<string, StepResult>>;
}

/** One job on one runner: a workspace, a temporary folder, and what earlier steps left behind. */
export class Runner {
  readonly options: RunnerOptions;
  readonly workspace: string;
  readonly temporary: string;
  readonly masks = new Set<string>();
  /** What steps wrote to `GITHUB_ENV` and `GITHUB_PATH`. */
  readonly #env: Record<string, string> = {};
  readonly #path: string[] = [];
  readonly #root: string;
  #steps = 0;

  constructor(options: RunnerOptions) {
    this.options = options;
    this.#root = mkdtempSync(join(tmpdir(), 'runner-'));
    this.workspace = options.workspace ?? join(this.#root, 'workspace');
    this.temporary = options.temporary ?? join(this.#root, 'temp');
    for (const folder of [this.workspace, this.temporary, join(this.#root, 'home')])
      mkdirSync(folder, { recursive: true });
    writeFileSync(join(this.#root, 'event.json'), JSON.stringify(options.event.payload));
    this.masks.add(options.token);
  }

  /** Removes the folders that the runner made itself. */
  close(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  /** Runs an action, a JavaScript or a composite one, as a step of the job. */
  async run(
    directory: string,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string>> = {},
  ): Promise<StepResult> {
    const action = readActionFile(directory);
    const unknown = Object.keys(inputs).filter((name) => !action.inputs.has(name));
    if (unknown.length > 0) throw new Error(`${action.name} has no input ${unknown.join(', ')}`);
    const values = this.inputsOf(action, inputs);
    return action.runs.kind === 'composite'
      ? runComposite(this, action, action.runs.steps, values, env)
      : runJavascript(this, action, action.runs, values, env);
  }

  /** A fresh folder for the files of the next step. */
  nextStepDirectory(): string {
    this.#steps += 1;
    return join(this.#root, 'steps', String(this.#steps));
  }

  /** Given inputs and the defaults of the others. */
  inputsOf(action: ActionFile, given: Readonly<Record<string, string>>): Record<string, string> {
    const contexts = this.contexts({});
    return Object.fromEntries(
      [...action.inputs].map(([name, input]) => [name, given[name] ?? interpolateDefault(input.default, contexts)]),
    );
  }

  keep(env: Readonly<Record<string, string>>, path: readonly string[]): void {
    Object.assign(this.#env, env);
    this.#path.unshift(...path);
  }

  /** What expressions can name; `extra` adds `inputs` and `steps`. */
  contexts(extra: Contexts): Contexts {
    const { options } = this;
    return {
      github: {
        token: options.token,
        event: options.event.payload,
        event_name: options.event.name,
        repository: options.repository,
        actor: options.actor ?? '',
        sha: options.sha ?? '',
        ref: options.ref ?? '',
        api_url: options.api?.url ?? 'https://api.github.com',
        graphql_url: options.api?.graphqlUrl ?? 'https://api.github.com/graphql',
        server_url: 'https://github.com',
        workspace: this.workspace,
        run_id: '4242',
        run_attempt: '1',
      },
      runner: { temp: this.temporary, os: 'Linux', arch: 'X64', environment: 'github-hosted' },
      env: this.#env,
      inputs: {},
      steps: {},
      job: { status: 'success' },
      ...extra,
    };
  }

  /** The environment of a step, and nothing of this process's own. */
  environment(extra: Readonly<Record<string, string>>): Record<string, string> {
    const node = dirname(this.options.node ?? process.execPath);
    return {
      PATH: [...this.#path, node, '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter),
      HOME: join(this.#root, 'home'),
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_EVENT_PATH: join(this.#root, 'event.json'),
      GITHUB_WORKSPACE: this.workspace,
      RUNNER_TEMP: this.temporary,
      RUNNER_TOOL_CACHE: join(this.#root, 'tools'),
      ...jobVariables(this.options),
      ...this.options.env,
      ...this.#env,
      ...extra,
    };
  }
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/variables, as far as actions read them. */
function jobVariables({
  repository,
  repositoryId,
  event,
  api,
  oidc,
  ...options
}: RunnerOptions): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0] ?? '',
    GITHUB_REPOSITORY_ID: String(repositoryId ?? 1),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_API_URL: api?.url ?? 'https://api.github.com',
    GITHUB_GRAPHQL_URL: api?.graphqlUrl ?? 'https://api.github.com/graphql',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTOR: options.actor ?? '',
    GITHUB_SHA: options.sha ?? '',
    GITHUB_REF: options.ref ?? '',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_JOB: 'sallyport',
    GITHUB_WORKFLOW: 'sallyport',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/sallyport.yml@${options.ref ?? ''}`,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...(oidc && { ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl, ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken }),
  };
}

function interpolateDefault(text: string | undefined, contexts: Contexts): string {
  return text === undefined ? '' : interpolate(text, contexts);
}
