import type { Annotation, Runner, RunnerEnvironment } from '@sallyport/runtime';

export interface FakeRunner extends Runner {
  readonly outputs: Map<string, string>;
  readonly annotations: Annotation[];
  readonly summaries: string[];
  readonly masked: string[];
  readonly lines: string[];
  readonly failures: string[];
}

export interface FakeRunnerOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Partial<RunnerEnvironment>;
  readonly event?: unknown;
  readonly identityToken?: string;
}

/** A runner that keeps what an action says to it. */
export function fakeRunner({
  inputs = {},
  environment = {},
  event = {},
  identityToken,
}: FakeRunnerOptions = {}): FakeRunner {
  const lines: string[] = [];
  const say = (message: string) => void lines.push(message);
  const runner: FakeRunner = {
    environment: { ...nowhere, ...environment },
    outputs: new Map(),
    annotations: [],
    summaries: [],
    masked: [],
    lines,
    failures: [],
    log: { debug: say, info: say, warning: say },
    input: (name) => (inputs[name] ?? '').trim(),
    output: (name, value) => void runner.outputs.set(name, value),
    annotate: (annotation) => void runner.annotations.push(annotation),
    summary: async (markdown) => void runner.summaries.push(markdown),
    mask: (secret) => void runner.masked.push(secret),
    identityToken: async () => identityToken ?? Promise.reject(new Error('no identity')),
    event: () => event,
    fail: (message) => void runner.failures.push(message),
  };
  return runner;
}

const nowhere: RunnerEnvironment = {
  eventName: '',
  repository: '',
  sha: '',
  ref: '',
  workspace: '.',
  temporary: '',
  apiUrl: 'http://127.0.0.1:9',
  graphqlUrl: '',
  serverUrl: 'https://github.com',
  runId: '1',
  runAttempt: '1',
  workflowRef: '',
  actionRepository: '',
  actionRef: '',
  dockerConfig: '',
  canIdentify: false,
};
