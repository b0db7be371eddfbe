import type { Format } from './inputs.ts';
import type { Tool } from './tools.ts';

/** What was said so far. */
export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

export interface Prompt {
  readonly turns: readonly Turn[];
  readonly system?: string | undefined;
  readonly schema?: Readonly<Record<string, unknown>> | undefined;
  /** What the model may ask for; nothing unless told. */
  readonly tools?: readonly Tool[] | undefined;
}

export interface CallSettings {
  readonly format: Format;
  readonly model: string;
  readonly maxOutputTokens: number;
  readonly stream: boolean;
}

/** Where a format's requests go, below the upstream's name. */
export const PATHS: Readonly<Record<Format, string>> = {
  openai: 'v1/chat/completions',
  responses: 'v1/responses',
  anthropic: 'v1/messages',
};

type Body = Readonly<Record<string, unknown>>;

const BODIES: Readonly<Record<Format, (settings: CallSettings, prompt: Prompt) => Body>> = {
  openai: chatBody,
  responses: responsesBody,
  anthropic: anthropicBody,
};

/** A request's body in the provider's own format; the prompt's turns are its messages. Without tools the body names none. */
export function requestBody(settings: CallSettings, prompt: Prompt): Body {
  return BODIES[settings.format](settings, prompt);
}

function messagesOf(turns: readonly Turn[]) {
  return turns.map(({ role, text }) => ({ role, content: text }));
}

function chatBody({ model, maxOutputTokens, stream }: CallSettings, { turns, system, schema, tools }: Prompt): Body {
  const before = system === undefined ? [] : [{ role: 'system', content: system }];
  return {
    model,
    max_completion_tokens: maxOutputTokens,
    messages: [...before, ...messagesOf(turns)],
    ...(stream ? { stream: true, stream_options: { include_usage: true } } : {}),
    ...toolsOf(tools, (tool) => ({ type: 'function', function: namedTool(tool, 'parameters') })),
    ...(schema === undefined
      ? {}
      : { response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } } }),
  };
}

/** The provider keeps nothing: each call holds all that was said. */
function responsesBody(
  { model, maxOutputTokens, stream }: CallSettings,
  { turns, system, schema, tools }: Prompt,
): Body {
  return {
    model,
    max_output_tokens: maxOutputTokens,
    input: messagesOf(turns),
    store: false,
    ...(system === undefined ? {} : { instructions: system }),
    ...(stream ? { stream: true } : {}),
    ...toolsOf(tools, (tool) => ({ type: 'function', strict: false, ...namedTool(tool, 'parameters') })),
    ...(schema === undefined
      ? {}
      : { text: { format: { type: 'json_schema', name: 'answer', schema, strict: true } } }),
  };
}

function anthropicBody(
  { model, maxOutputTokens, stream }: CallSettings,
  { turns, system, schema, tools }: Prompt,
): Body {
  return {
    model,
    max_tokens: maxOutputTokens,
    messages: messagesOf(turns),
    ...(system === undefined ? {} : { system }),
    ...(stream ? { stream: true } : {}),
    ...toolsOf(tools, (tool) => namedTool(tool, 'input_schema')),
    ...(schema === undefined ? {} : { output_config: { format: { type: 'json_schema', schema } } }),
  };
}

function toolsOf(tools: readonly Tool[] | undefined, shape: (tool: Tool) => Body): Body {
  return tools === undefined ? {} : { tools: tools.map(shape) };
}

function namedTool({ name, description, parameters }: Tool, key: string): Body {
  return { name, ...(description === undefined ? {} : { description }), [key]: parameters.schema };
}
