import { MODEL_CALL_TYPE } from '@sallyport/action-kit';
import type { Change } from '@sallyport/change';
import { SallyportError, type Statement } from '@sallyport/core';
import type { AgentRun } from '@sallyport/provenance';
import type { RunnerEnvironment } from '@sallyport/runtime';

/** What a Statement of model-gateway-call says, as far as it goes into the provenance of a change. */
interface ModelCall {
  readonly model: { readonly asked: string; readonly served: string };
  readonly prompt: { readonly sha256: string };
  readonly task: { readonly sha256: string };
  readonly earlier?: readonly { readonly prompt: { readonly sha256: string } }[];
  readonly intent?: string;
  readonly at: string;
}

export interface AgentRunParts {
  /** Statements of the run's model calls, in their order. */
  readonly calls: readonly Statement[];
  readonly intent: string;
  readonly change: Pick<Change, 'mergeBase'>;
  readonly baseRef: string;
  readonly environment: RunnerEnvironment;
}

/**
 * How a change came about, from what the job that ran the agent left: to be signed in that workflow, and not by the
 * agent.
 * @throws SallyportError ATTEST_CALLS_INVALID
 */
export function agentRunOf({ calls, intent, change, baseRef, environment }: AgentRunParts): AgentRun {
  const said = calls.map((statement) => callOf(statement, intent));
  const [first] = said;
  if (first === undefined) throw invalid('there is none');
  const times = said.map(({ at }) => at).sort();
  const { serverUrl, repository, workflowRef, runId, runAttempt, actionRef } = environment;
  return {
    intent,
    task: { sha256: first.task.sha256 },
    target: { repository: `${serverUrl}/${repository}`, baseRef, baseCommit: change.mergeBase },
    agent: {
      runtime: { name: 'sallyport/model-gateway-call', version: actionRef || 'unreleased' },
      models: said.map(({ model }) => model),
      tools: [],
      prompts: said.flatMap(({ prompt, earlier = [] }) => [
        ...earlier.map((call) => call.prompt.sha256),
        prompt.sha256,
      ]),
    },
    sandboxPolicy: { kind: 'job', egress: [] },
    builder: `${serverUrl}/${workflowRef}`,
    invocationId: `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`,
    startedOn: times[0] ?? '',
    finishedOn: times.at(-1) ?? '',
  };
}

function callOf({ predicateType, predicate }: Statement, intent: string): ModelCall {
  if (predicateType !== MODEL_CALL_TYPE) throw invalid(`its predicate type is ${predicateType}`);
  const call = predicate as Partial<ModelCall>;
  const texts = [call.model?.asked, call.model?.served, call.prompt?.sha256, call.task?.sha256, call.at];
  if (texts.some((text) => typeof text !== 'string' || text === '')) throw invalid('a field is missing');
  if (call.intent !== undefined && call.intent !== intent) throw invalid(`it was made for the intent ${call.intent}`);
  return call as ModelCall;
}

function invalid(why: string): SallyportError {
  return new SallyportError({
    code: 'ATTEST_CALLS_INVALID',
    message: `"agent-calls" names no Statement of a model call for this intent: ${why}`,
    remedy: 'Give the model-call.intoto.json that model-gateway-call wrote in the run of the agent.',
  });
}
