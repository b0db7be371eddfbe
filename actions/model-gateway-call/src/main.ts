import { MODEL_CALL_TYPE } from '@sallyport/action-kit';
import {
  changeSubjects,
  parseJson,
  SallyportError,
  STATEMENT_TYPE,
  type Statement,
  type Subject,
  sha256,
} from '@sallyport/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ModelAnswer } from './answer.ts';

export interface ModelCall {
  readonly gateway: string;
  /** `upstream/model`. */
  readonly asked: string;
  /** SHA-256 of the prompt file: what the model was asked to do. */
  readonly taskSha256: string;
  readonly answer: ModelAnswer;
  /** `chain/sequence`. */
  readonly receipt: string;
  readonly promptSha256: string;
  /** Of the answer's bytes as they came. */
  readonly responseSha256: string;
  readonly intent?: string;
  /** RFC 3339. */
  readonly at: string;
}

/** Which model saw which prompt and said what: about the two texts, and about the change where one is known. */
export function modelCallStatement(call: ModelCall, change: Subject | undefined): Statement {
  const { gateway, asked, taskSha256, answer, receipt, promptSha256, responseSha256, intent, at } = call;
  const [upstream] = asked.split('/');
  return {
    _type: STATEMENT_TYPE,
    subject: [
      ...(change === undefined ? [] : changeSubjects(change)),
      { name: 'answer', digest: { sha256: sha256(answer.text) } },
    ],
    predicateType: MODEL_CALL_TYPE,
    predicate: {
      gateway,
      model: { asked, served: `${upstream}/${answer.model}` },
      task: { sha256: taskSha256 },
      prompt: { sha256: promptSha256 },
      response: { sha256: responseSha256 },
      usage: answer.usage,
      receipt,
      ...(intent === undefined ? {} : { intent }),
      at,
    },
  };
}

/** The schema that an answer has to fulfil. @throws SallyportError MODEL_SCHEMA_INVALID, JSON_… */
export function compileSchema(bytes: Uint8Array, name: string): AnswerSchema {
  const schema = parseJson(bytes, { name, maxBytes: 1024 * 1024 });
  try {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema as object);
    return { schema: schema as Readonly<Record<string, unknown>>, problems: (value) => problemsOf(validate, value) };
  } catch (cause) {
    throw new SallyportError({
      code: 'MODEL_SCHEMA_INVALID',
      message: `${name} is no JSON Schema: ${(cause as Error).message}`,
      remedy: 'Give a JSON Schema (draft 2020-12) that describes an object.',
      cause,
    });
  }
}

export interface AnswerSchema {
  readonly schema: Readonly<Record<string, unknown>>;
  /** What does not fit; empty when all does. */
  readonly problems: (value: unknown) => readonly string[];
}

function problemsOf(validate: ReturnType<Ajv2020['compile']>, value: unknown): string[] {
  if (validate(value) === true) return [];
  return (validate.errors ?? []).slice(0, 10).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** @throws SallyportError MODEL_ANSWER_INCOMPLETE, MODEL_ANSWER_INVALID */
export function checkAnswer({ text, complete }: ModelAnswer, schema: AnswerSchema | undefined): void {
  if (!complete || text === '') {
    throw new SallyportError({
      code: 'MODEL_ANSWER_INCOMPLETE',
      message: 'the model did not finish its answer',
      remedy: 'Raise "max-output-tokens", or ask for less.',
    });
  }
  if (schema === undefined) return;
  const problems = problemsIn(text, schema);
  if (problems.length === 0) return;
  throw new SallyportError({
    code: 'MODEL_ANSWER_INVALID',
    message: `the answer does not fit the schema: ${problems.join('; ')}`,
    remedy: 'Say in the prompt what the schema asks for, or loosen the schema.',
  });
}

function problemsIn(text: string, schema: AnswerSchema): readonly string[] {
  try {
    return schema.problems(parseJson(text, { name: 'the answer' }));
  } catch (cause) {
    return [(cause as Error).message];
  }
}
