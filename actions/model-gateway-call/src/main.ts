import { MODEL_CALL_TYPE } from '@sallyport/action-kit';
import { changeSubjects, STATEMENT_TYPE, type Statement, type Subject, sha256 } from '@sallyport/core';
import type { Exchange } from './converse.ts';

export interface ModelCall {
  readonly gateway: string;
  /** `upstream/model`. */
  readonly asked: string;
  /** SHA-256 of the prompt file: what the model was asked to do. */
  readonly taskSha256: string;
  /** The answer as it is written: what the model said, with no command to a runner in it. */
  readonly text: string;
  /** What the model asks for, as JSON with no command to a runner in it; only where it asks for something. */
  readonly toolCalls?: string;
  /** The call whose answer counts. */
  readonly last: Exchange;
  /** The calls before it, of the same conversation. */
  readonly earlier: readonly Exchange[];
  readonly intent?: string;
  /** RFC 3339. */
  readonly at: string;
}

/** Which model saw which prompt and said what: about the answer, and about the change where one is known. */
export function modelCallStatement(call: ModelCall, change: Subject | undefined): Statement {
  const { gateway, asked, taskSha256, text, toolCalls, last, earlier, intent, at } = call;
  const [upstream] = asked.split('/');
  return {
    _type: STATEMENT_TYPE,
    subject: [
      ...(change === undefined ? [] : changeSubjects(change)),
      { name: 'answer', digest: { sha256: sha256(text) } },
      ...(toolCalls === undefined ? [] : [{ name: 'tool-calls', digest: { sha256: sha256(toolCalls) } }]),
    ],
    predicateType: MODEL_CALL_TYPE,
    predicate: {
      gateway,
      model: { asked, served: `${upstream}/${last.answer.model}` },
      task: { sha256: taskSha256 },
      ...recordOf(last),
      ...(earlier.length === 0 ? {} : { earlier: earlier.map(recordOf) }),
      ...(intent === undefined ? {} : { intent }),
      at,
    },
  };
}

function recordOf({ answer, receipt, promptSha256, responseSha256 }: Exchange) {
  return {
    prompt: { sha256: promptSha256 },
    response: { sha256: responseSha256 },
    usage: answer.usage,
    receipt,
  };
}
