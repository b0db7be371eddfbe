import { parseJson, SallyportError } from '@sallyport/core';
import { type AnswerSchema, compileSchema } from './check.ts';

/** What a model may ask for. Nothing here does it. */
export interface Tool {
  readonly name: string;
  readonly description: string | undefined;
  /** JSON Schema of the arguments. */
  readonly parameters: AnswerSchema;
}

/** What a model asked for, as it wrote it. */
export interface ToolCall {
  readonly name: string;
  /** JSON. */
  readonly arguments: string;
}

const NAME = /^[A-Za-z0-9_-]{1,64}$/;
const MOST_TOOLS = 64;
const MOST_CALLS = 64;
const KEYS = new Set(['name', 'description', 'parameters']);

/**
 * A list of `{name, description, parameters}`.
 * @throws SallyportError MODEL_TOOLS_INVALID, JSON_…
 */
export function readTools(bytes: Uint8Array, name: string): Tool[] {
  const list = parseJson(bytes, { name, maxBytes: 1024 * 1024 });
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_TOOLS) {
    throw invalidTools(`${name} is no list of 1 to ${MOST_TOOLS} tools`);
  }
  const tools = list.map((entry, index) => readTool(entry, `tool ${index + 1} of ${name}`));
  const doubled = tools.find(({ name: one }, index) => tools.findIndex((other) => other.name === one) !== index);
  if (doubled !== undefined) throw invalidTools(`${name} has two tools named "${doubled.name}"`);
  return tools;
}

function readTool(entry: unknown, where: string): Tool {
  const fields = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>;
  const { name, description, parameters } = fields;
  const unknown = Object.keys(fields).find((key) => !KEYS.has(key));
  if (unknown !== undefined) throw invalidTools(`${where} has the key "${unknown}"`);
  if (typeof name !== 'string' || !NAME.test(name))
    throw invalidTools(`${where} has no name of letters, digits, _ and -`);
  if (description !== undefined && typeof description !== 'string')
    throw invalidTools(`${where} has no text as description`);
  if (typeof parameters !== 'object' || parameters === null) throw invalidTools(`${where} has no schema as parameters`);
  const schema = compileSchema(Buffer.from(JSON.stringify(parameters)), `the parameters of ${where}`);
  return { name, description, parameters: schema };
}

/**
 * Only what was offered, with arguments that fit.
 * @throws SallyportError MODEL_TOOL_CALL_INVALID
 */
export function checkToolCalls(calls: readonly ToolCall[], tools: readonly Tool[]): void {
  if (calls.length > MOST_CALLS) throw invalidCall(`${calls.length} tools at once`);
  for (const { name, arguments: text } of calls) {
    const tool = tools.find((one) => one.name === name);
    if (tool === undefined) throw invalidCall(`${JSON.stringify(name.slice(0, 64))}, which it was not offered`);
    const [problem] = problemsOf(tool, text);
    if (problem !== undefined) throw invalidCall(`"${name}" with arguments that do not fit: ${problem}`);
  }
}

function problemsOf({ parameters }: Tool, text: string): readonly string[] {
  try {
    return parameters.problems(parseJson(text, { name: 'the arguments' }));
  } catch (cause) {
    return [(cause as Error).message];
  }
}

function invalidTools(why: string): SallyportError {
  return new SallyportError({
    code: 'MODEL_TOOLS_INVALID',
    message: why,
    remedy: 'Give "tools-file" a JSON list of {"name", "description", "parameters"}, parameters being a JSON Schema.',
  });
}

function invalidCall(why: string): SallyportError {
  return new SallyportError({
    code: 'MODEL_TOOL_CALL_INVALID',
    message: `the model asks for ${why}`,
    remedy: 'Run the step again, or describe the tools better.',
  });
}
