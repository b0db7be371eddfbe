import { parseJson, SallyportError } from '@sallyport/core';
import type { Format } from './inputs.ts';
import type { ToolCall } from './tools.ts';

/** What a model said, in either format, streamed or not. */
export interface ModelAnswer {
  readonly text: string;
  /** As the provider names the model that answered. */
  readonly model: string;
  readonly usage: { readonly input: number; readonly output: number };
  /** It ended by itself, and not at the bound on tokens or by a filter. */
  readonly complete: boolean;
  /** What the model asks for instead of an end. */
  readonly toolCalls: readonly ToolCall[];
}

type Json = Readonly<Record<string, unknown>>;

/** @throws SallyportError MODEL_ANSWER_UNREADABLE */
export function readAnswer(format: Format, bytes: Uint8Array, stream: boolean): ModelAnswer {
  const events = stream ? eventsOf(bytes) : [parseJson(bytes, { name: "the model's answer" }) as Json];
  const answer = READERS[format](events, stream);
  if (answer.model === '') throw unreadable('it names no model');
  return answer;
}

const READERS: Readonly<Record<Format, (events: readonly Json[], stream: boolean) => ModelAnswer>> = {
  openai: openaiAnswer,
  responses: responsesAnswer,
  anthropic: anthropicAnswer,
};

/** The events of a stream. WHATWG HTML, section 9.2 (server-sent events). */
function eventsOf(bytes: Uint8Array): Json[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return text
    .split(/\r\n\r\n|\n\n|\r\r/)
    .map((block) =>
      block
        .split(/\r\n|\n|\r/)
        .filter((line) => line.startsWith('data:'))
        .map((line) => line.slice(5).replace(/^ /, ''))
        .join('\n'),
    )
    .filter((data) => data !== '' && data !== '[DONE]')
    .map((data) => parseJson(data, { name: "an event of the model's answer" }) as Json);
}

function openaiAnswer(events: readonly Json[], stream: boolean): ModelAnswer {
  const choices = events.flatMap((event) => list(event.choices));
  const parts = choices.map((choice) => textOf(record(stream ? choice.delta : choice.message).content));
  const reason = choices.map(({ finish_reason }) => textOf(finish_reason)).findLast((text) => text !== '');
  const usage = record(events.findLast((event) => record(event.usage).prompt_tokens !== undefined)?.usage);
  return {
    text: parts.join(''),
    model: textOf(events.find((event) => textOf(event.model) !== '')?.model),
    usage: { input: countOf(usage.prompt_tokens), output: countOf(usage.completion_tokens) },
    complete: reason === 'stop' || reason === 'tool_calls',
    toolCalls: chatToolCalls(choices, stream),
  };
}

/** In a stream a call comes in pieces, told apart by their `index`. */
function chatToolCalls(choices: readonly Json[], stream: boolean): ToolCall[] {
  const parts = choices.flatMap((choice) => list(record(stream ? choice.delta : choice.message).tool_calls));
  return joined(
    parts.map((part, position) => {
      const { name, arguments: piece } = record(part.function);
      return { index: stream ? countOf(part.index) : position, name: textOf(name), piece: textOf(piece) };
    }),
  );
}

interface Piece {
  readonly index: number;
  readonly name: string;
  readonly piece: string;
}

function joined(pieces: readonly Piece[]): ToolCall[] {
  const calls = new Map<number, { name: string; arguments: string }>();
  for (const { index, name, piece } of pieces) {
    const call = calls.get(index) ?? { name: '', arguments: '' };
    calls.set(index, { name: call.name + name, arguments: call.arguments + piece });
  }
  return [...calls.values()];
}

/** A response is whole in its last event, whatever came in pieces before. */
function responsesAnswer(events: readonly Json[], stream: boolean): ModelAnswer {
  const ending = events.findLast(({ type }) => /^response\.(?:completed|incomplete|failed)$/.test(textOf(type)));
  const response = stream ? record(ending?.response) : (events[0] ?? {});
  const parts = list(response.output)
    .filter(({ type }) => type === 'message')
    .flatMap(({ content }) => list(content))
    .filter(({ type }) => type === 'output_text')
    .map(({ text }) => textOf(text));
  const usage = record(response.usage);
  return {
    text: parts.join(''),
    model: textOf(response.model),
    usage: { input: countOf(usage.input_tokens), output: countOf(usage.output_tokens) },
    complete: response.status === 'completed',
    toolCalls: list(response.output)
      .filter(({ type }) => type === 'function_call')
      .map(({ name, arguments: text }) => ({ name: textOf(name), arguments: textOf(text) })),
  };
}

function anthropicAnswer(events: readonly Json[], stream: boolean): ModelAnswer {
  const failed = events.find(({ type }) => type === 'error');
  if (failed !== undefined) throw unreadable(`it broke off: ${textOf(record(failed.error).message)}`);
  const [first] = events;
  const message = stream ? record(first?.message) : (first ?? {});
  const last = stream ? events.findLast(({ type }) => type === 'message_delta') : first;
  const parts = stream
    ? events.map((event) => textOf(record(event.delta).text))
    : list(message.content).map(({ text }) => textOf(text));
  const before = record(message.usage);
  const cached = countOf(before.cache_creation_input_tokens) + countOf(before.cache_read_input_tokens);
  return {
    text: parts.join(''),
    model: textOf(message.model),
    usage: {
      input: countOf(before.input_tokens) + cached,
      output: countOf(record(last?.usage).output_tokens),
    },
    toolCalls: stream ? messageToolCalls(events) : list(message.content).filter(isToolUse).map(toolUse),
    complete: ['end_turn', 'stop_sequence', 'tool_use'].includes(
      textOf(stream ? record(last?.delta).stop_reason : message.stop_reason),
    ),
  };
}

function isToolUse({ type }: Json): boolean {
  return type === 'tool_use';
}

function toolUse({ name, input }: Json): ToolCall {
  return { name: textOf(name), arguments: JSON.stringify(input ?? {}) };
}

/** A block begins with its name, and its input comes as pieces of JSON; none at all is an empty object. */
function messageToolCalls(events: readonly Json[]): ToolCall[] {
  const begun = events.filter(
    ({ type, content_block }) => type === 'content_block_start' && isToolUse(record(content_block)),
  );
  const pieces = begun.flatMap(({ index, content_block }): Piece[] => [
    { index: countOf(index), name: textOf(record(content_block).name), piece: '' },
    ...events
      .filter((event) => event.type === 'content_block_delta' && event.index === index)
      .map(({ delta }) => ({ index: countOf(index), name: '', piece: textOf(record(delta).partial_json) })),
  ]);
  return joined(pieces).map((call) => ({ ...call, arguments: call.arguments || '{}' }));
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function countOf(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0;
}

function unreadable(why: string): SallyportError {
  return new SallyportError({
    code: 'MODEL_ANSWER_UNREADABLE',
    message: `the model's answer cannot be read: ${why}`,
    remedy: 'Run the step again; check that "format" is the one that the upstream speaks.',
  });
}
