import type { Format } from './inputs.ts';

export interface Prompt {
  readonly text: string;
  readonly system?: string;
  readonly schema?: Readonly<Record<string, unknown>>;
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
  anthropic: 'v1/messages',
};

/** A request's body in the provider's own format; the prompt is one message and nothing else. */
export function requestBody(settings: CallSettings, prompt: Prompt): Readonly<Record<string, unknown>> {
  return settings.format === 'openai' ? openaiBody(settings, prompt) : anthropicBody(settings, prompt);
}

function openaiBody({ model, maxOutputTokens, stream }: CallSettings, { text, system, schema }: Prompt) {
  const before = system === undefined ? [] : [{ role: 'system', content: system }];
  return {
    model,
    max_completion_tokens: maxOutputTokens,
    messages: [...before, { role: 'user', content: text }],
    ...(stream ? { stream: true, stream_options: { include_usage: true } } : {}),
    ...(schema === undefined
      ? {}
      : { response_format: { type: 'json_schema', json_schema: { name: 'answer', schema, strict: true } } }),
  };
}

function anthropicBody({ model, maxOutputTokens, stream }: CallSettings, { text, system, schema }: Prompt) {
  return {
    model,
    max_tokens: maxOutputTokens,
    messages: [{ role: 'user', content: text }],
    ...(system === undefined ? {} : { system }),
    ...(stream ? { stream: true } : {}),
    ...(schema === undefined ? {} : { output_config: { format: { type: 'json_schema', schema } } }),
  };
}
