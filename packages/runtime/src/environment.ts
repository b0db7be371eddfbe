import { join } from 'node:path';
import type { RunnerEnvironment } from './runner.ts';

/** The runner's variables as values, with GitHub.com's addresses where none are given. */
export function environmentOf(variables: NodeJS.ProcessEnv): RunnerEnvironment {
  const text = (name: string, fallback = '') => variables[name] || fallback;
  return {
    eventName: text('GITHUB_EVENT_NAME'),
    repository: text('GITHUB_REPOSITORY'),
    sha: text('GITHUB_SHA'),
    ref: text('GITHUB_REF'),
    workspace: text('GITHUB_WORKSPACE', '.'),
    temporary: text('RUNNER_TEMP'),
    apiUrl: text('GITHUB_API_URL', 'https://api.github.com'),
    graphqlUrl: text('GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
    serverUrl: text('GITHUB_SERVER_URL', 'https://github.com'),
    runId: text('GITHUB_RUN_ID'),
    runAttempt: text('GITHUB_RUN_ATTEMPT'),
    workflowRef: text('GITHUB_WORKFLOW_REF'),
    actionRepository: text('GITHUB_ACTION_REPOSITORY'),
    actionRef: text('GITHUB_ACTION_REF'),
    dockerConfig: text('DOCKER_CONFIG', join(text('HOME', text('USERPROFILE', '.')), '.docker')),
    canIdentify: Boolean(variables.ACTIONS_ID_TOKEN_REQUEST_URL && variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
  };
}
