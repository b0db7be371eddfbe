import { parseJson, SallyportError } from '@sallyport/core';
import { Ajv2020 } from 'ajv/dist/2020.js';

export interface AnswerSchema {
  readonly schema: Readonly<Record<string, unknown>>;
  /** What does not fit; empty when all does. */
  readonly problems: (value: unknown) => readonly string[];
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

function problemsOf(validate: ReturnType<Ajv2020['compile']>, value: unknown): string[] {
  if (validate(value) === true) return [];
  return (validate.errors ?? []).slice(0, 10).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
}

/** What keeps a text from being an answer by the schema; nothing where there is no schema. */
export function problemsIn(text: string, schema: AnswerSchema | undefined): readonly string[] {
  if (schema === undefined) return [];
  try {
    return schema.problems(parseJson(text, { name: 'the answer' }));
  } catch (cause) {
    return [(cause as Error).message];
  }
}

export function incomplete(): SallyportError {
  return new SallyportError({
    code: 'MODEL_ANSWER_INCOMPLETE',
    message: 'the model did not finish its answer',
    remedy: 'Raise "max-output-tokens", or ask for less.',
  });
}

export function invalid(problems: readonly string[]): SallyportError {
  return new SallyportError({
    code: 'MODEL_ANSWER_INVALID',
    message: `the answer does not fit the schema: ${problems.join('; ')}`,
    remedy: 'Say in the prompt what the schema asks for, allow "repair-attempts", or loosen the schema.',
  });
}
