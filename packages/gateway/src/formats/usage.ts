import type { Usage } from '../budget/price.ts';
import type { EndpointName } from './endpoints.ts';

/** Beyond this a count of tokens is no count: no model reads or writes so much in a call. */
const MOST_TOKENS = 100_000_000;

type Json = Readonly<Record<string, unknown>>;

/** What a provider's answer, or one event of its stream, says about itself. */
export interface Report {
  readonly model?: string | undefined;
  readonly usage?: Usage | undefined;
  /** Counts of messages as the provider wrote them; a later event has only those that changed. */
  readonly counts?: Json | undefined;
  /** The usage is the final one, not an interim count. */
  readonly final?: boolean;
  /** The stream came to its regular end. */
  readonly ended?: boolean;
  /** The stream ended in an error of the provider. */
  readonly failed?: boolean;
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A count of tokens; 0 when absent, undefined when it is absurd. */
function tokens(value: unknown): number | undefined {
  if (value === undefined || value === null) return 0;
  const plausible = typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= MOST_TOKENS;
  return plausible ? value : undefined;
}

function usageOf(parts: { readonly [Key in keyof Usage]: number | undefined }): Usage | undefined {
  if (Object.values(parts).some((part) => part === undefined)) return undefined;
  const usage = parts as Usage;
  const { input, cachedInput, cacheWrite, cacheWriteLong } = usage;
  return cachedInput + cacheWrite > input || cacheWriteLong > cacheWrite ? undefined : usage;
}

/** `usage` of chat completions, completions and embeddings, or of responses; cached tokens are part of the input. */
export function openaiUsage(value: unknown): Usage | undefined {
  if (!isObject(value)) return undefined;
  const inputKey = 'input_tokens' in value ? 'input_tokens' : 'prompt_tokens';
  const outputKey = 'output_tokens' in value ? 'output_tokens' : 'completion_tokens';
  if (typeof value[inputKey] !== 'number') return undefined;
  const input = value[`${inputKey}_details`];
  const output = value[`${outputKey}_details`];
  return usageOf({
    input: tokens(value[inputKey]),
    cachedInput: isObject(input) ? tokens(input.cached_tokens) : 0,
    cacheWrite: isObject(input) ? tokens(input.cache_write_tokens) : 0,
    cacheWriteLong: 0,
    output: tokens(value[outputKey]),
    reasoning: isObject(output) ? tokens(output.reasoning_tokens) : 0,
  });
}

/**
 * `usage` of messages; cache reads and writes come beside `input_tokens`, and are added to it. What a compaction took is
 * in its own entry of `iterations` alone.
 */
export function anthropicUsage(value: unknown): Usage | undefined {
  if (!isObject(value)) return undefined;
  const entries = Array.isArray(value.iterations) ? value.iterations : [];
  const compactions = entries.filter((entry) => isObject(entry) && entry.type === 'compaction');
  return compactions.map(countsOf).reduce(sumOf, countsOf(value));
}

function sumOf(a: Usage | undefined, b: Usage | undefined): Usage | undefined {
  if (a === undefined || b === undefined) return undefined;
  const keys = Object.keys(a) as (keyof Usage)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as unknown as Usage;
}

function countsOf(value: Json): Usage | undefined {
  if (typeof value.input_tokens !== 'number') return undefined;
  const fresh = tokens(value.input_tokens);
  const cachedInput = tokens(value.cache_read_input_tokens);
  const cacheWrite = tokens(value.cache_creation_input_tokens);
  const kept = isObject(value.cache_creation) ? tokens(value.cache_creation.ephemeral_1h_input_tokens) : 0;
  const details = isObject(value.output_tokens_details) ? value.output_tokens_details : {};
  if (fresh === undefined || cachedInput === undefined || cacheWrite === undefined) return undefined;
  return usageOf({
    input: fresh + cachedInput + cacheWrite,
    cachedInput,
    cacheWrite,
    cacheWriteLong: kept,
    output: tokens(value.output_tokens),
    reasoning: tokens(details.thinking_tokens),
  });
}

/** What a whole answer says. */
export function reportOfAnswer(endpoint: EndpointName, body: unknown): Report {
  if (!isObject(body)) return {};
  const usage = endpoint === 'messages' ? anthropicUsage(body.usage) : openaiUsage(body.usage);
  return { model: text(body.model), usage, final: usage !== undefined };
}

/** What one event of a stream says. */
export function reportOfEvent(endpoint: EndpointName, event: unknown): Report {
  if (!isObject(event)) return {};
  if (endpoint === 'messages') return messagesEvent(event);
  if (endpoint === 'responses') return responsesEvent(event);
  const usage = openaiUsage(event.usage);
  return { model: text(event.model), usage, final: usage !== undefined, failed: isObject(event.error) };
}

function messagesEvent(event: Json): Report {
  if (event.type === 'message_start' && isObject(event.message)) {
    const { model, usage } = event.message;
    return { model: text(model), counts: isObject(usage) ? usage : undefined };
  }
  if (event.type === 'message_delta') return { counts: isObject(event.usage) ? event.usage : undefined, final: true };
  if (event.type === 'message_stop') return { ended: true };
  return event.type === 'error' ? { failed: true } : {};
}

function responsesEvent(event: Json): Report {
  if (event.type === 'error') return { failed: true };
  if (!isObject(event.response)) return {};
  const { model, usage } = event.response;
  const terminal = /^response\.(completed|failed|incomplete|cancelled)$/.test(String(event.type));
  return {
    model: text(model),
    usage: openaiUsage(usage),
    final: terminal && openaiUsage(usage) !== undefined,
    ended: terminal && event.type !== 'response.failed',
    failed: event.type === 'response.failed',
  };
}

/** Adds one event's report to what is known. Counts that an event does not have keep the value they had. */
export function addReport(known: Report, next: Report): Report {
  const counts = next.counts === undefined ? known.counts : { ...known.counts, ...present(next.counts) };
  return {
    model: next.model ?? known.model,
    usage: next.counts === undefined ? (next.usage ?? known.usage) : (anthropicUsage(counts) ?? known.usage),
    counts,
    final: (known.final ?? false) || (next.final ?? false),
    ended: (known.ended ?? false) || (next.ended ?? false),
    failed: (known.failed ?? false) || (next.failed ?? false),
  };
}

function present(counts: Json): Json {
  return Object.fromEntries(Object.entries(counts).filter(([, value]) => value !== undefined && value !== null));
}

const LONGEST_MODEL = 256;

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.length > 0 ? value.slice(0, LONGEST_MODEL) : undefined;
}
