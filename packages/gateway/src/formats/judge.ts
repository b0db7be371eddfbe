import type { PathMatcher } from '@sallyport/core';
import type { Intent, Upstream } from '../config/config.ts';
import type { Endpoint } from './endpoints.ts';
import type { TokenList } from './json-token-list.ts';
import { compacts, outputOf, promptsIn } from './output-bound.ts';
import { flag, given } from './parameters.ts';
import { REFERENCE_KEYS, referencesIn } from './references.ts';
import { refuse } from './refusal.ts';
import { parseStrictObject } from './strict-json.ts';
import { isObject } from './usage.ts';

type Json = Readonly<Record<string, unknown>>;

/** A body that may go on, and what it may cost at most. */
export interface Judged {
  readonly model: string;
  readonly stream: boolean;
  /** Tokens of output at most, times the answers asked for; undefined where nothing bounds them. */
  readonly output: number | undefined;
  /** The body asks for its prompt to be cached. */
  readonly writesCache: boolean;
  /** The body refers to input that it does not hold, and that may fill the model's window. */
  readonly refersToInput: boolean;
  /** Images that the body refers to and does not hold. */
  readonly images: number;
  /** How often the input may be read: compaction reads all of it once more. */
  readonly readings: number;
  /** Where its keys, strings and numbers stand. */
  readonly tokens: TokenList;
}

const MODEL = /^[\x21-\x7e]{1,256}$/;

/** Service tiers that cost what the price table says, or less. */
const ORDINARY_TIERS = new Set(['auto', 'default', 'flex', 'standard_only']);

/** Tools that run where the caller is. Any other type is the provider's own, and reaches the network past the gateway. */
const CALLERS_TOOLS =
  /^(?:function|custom|local_shell|apply_patch|computer|computer_use_preview|(?:bash|text_editor|computer|memory|tool_search_tool_(?:regex|bm25))_\d{8})$/;

/** Keys that ask for the prompt to be kept, at any depth. */
const CACHE_KEYS: ReadonlySet<string> = new Set([
  'cache_control',
  'prompt_cache_retention',
  'prompt_cache_options',
  'prompt_cache_breakpoint',
]);
const WATCHED: ReadonlySet<string> = new Set([...CACHE_KEYS, ...REFERENCE_KEYS]);

/**
 * Reads a body and judges it: what two readers could understand differently, and what is not known and allowed, is
 * refused.
 * @param bytes the body, valid UTF-8
 * @throws Refused with 422 for what cannot be read, 403 for what is not allowed
 */
export function judgeBody(bytes: Buffer, endpoint: Endpoint, upstream: Upstream, intent: Intent): Judged {
  const { body, outline } = parseStrictObject(bytes, WATCHED);
  checkFields(body, endpoint);
  const model = modelOf(body);
  if (!intent.allowsModel(`${upstream.name}/${model}`)) throw modelRefused(upstream, model, intent);
  const stream = flag(body, 'stream');
  checkTools(body, intent);
  if (endpoint.fields.has('temperature')) checkTemperature(body, intent);
  checkCost(body, intent);
  const { unbounded, images } = referencesIn(bytes, outline, endpoint.name);
  const readings = compacts(body) ? 2 : 1;
  const output = outputOf(body, endpoint, intent, endpoint.name === 'completions' ? promptsIn(bytes, outline) : 1);
  return {
    model,
    stream,
    output: output === undefined ? undefined : output * readings,
    writesCache: [...CACHE_KEYS].some((key) => outline.seen.has(key)),
    images,
    readings,
    refersToInput:
      unbounded ||
      ['previous_response_id', 'conversation', 'prompt'].some(
        (key) => endpoint.name === 'responses' && given(body, key),
      ),
    tokens: outline.tokens,
  };
}

/** Is a model of the provider's list one that the intent may use? */
export function allowsModel(allows: PathMatcher, upstream: Upstream, model: unknown): boolean {
  return typeof model === 'string' && MODEL.test(model) && allows(`${upstream.name}/${model}`);
}

function checkFields(body: Json, endpoint: Endpoint): void {
  if (!Object.hasOwn(body, 'model')) throw refuse(422, 'GATEWAY_MODEL_MISSING', 'the body has no "model"');
  for (const key of Object.keys(body)) {
    if (endpoint.fields.has(key)) continue;
    const known = [...endpoint.fields].find((field) => field === key.normalize('NFKC').toLowerCase().trim());
    if (known !== undefined) {
      throw refuse(
        422,
        'GATEWAY_FIELD_AMBIGUOUS',
        `the key ${JSON.stringify(key)} differs from "${known}" in its spelling only`,
      );
    }
    throw refuse(403, 'GATEWAY_FIELD_NOT_ALLOWED', `the key ${JSON.stringify(key.slice(0, 100))} is not allowed here`);
  }
}

function modelOf({ model }: Json): string {
  if (typeof model !== 'string') throw refuse(422, 'GATEWAY_MODEL_UNREADABLE', '"model" is not a text');
  if (!MODEL.test(model)) throw refuse(422, 'GATEWAY_MODEL_UNREADABLE', '"model" is not a plain name');
  return model;
}

function modelRefused(upstream: Upstream, model: string, intent: Intent) {
  return refuse(
    403,
    'GATEWAY_MODEL_NOT_ALLOWED',
    `the intent "${intent.name}" may not use the model ${JSON.stringify(`${upstream.name}/${model}`)}`,
  );
}

function checkTools(body: Json, intent: Intent): void {
  const { serverTools, name } = intent;
  const tools = body.tools ?? [];
  if (!Array.isArray(tools)) throw refuse(422, 'GATEWAY_PARAMETER_UNREADABLE', '"tools" is not a list');
  for (const tool of tools) {
    const type = isObject(tool) ? (tool.type ?? 'function') : undefined;
    if (typeof type !== 'string') throw refuse(422, 'GATEWAY_PARAMETER_UNREADABLE', 'a tool has no readable "type"');
    if (CALLERS_TOOLS.test(type) || serverTools.includes(type)) continue;
    throw refuse(
      403,
      'GATEWAY_TOOL_NOT_ALLOWED',
      `the tool type ${JSON.stringify(type.slice(0, 100))} runs at the provider; the intent "${name}" does not list it under serverTools`,
    );
  }
  checkToolNames(body, tools, intent);
}

/** By the names that the model may call them by; older bodies have them under `functions`. */
function checkToolNames(body: Json, tools: readonly unknown[], { allowsTool, name }: Intent): void {
  if (allowsTool === undefined) return;
  const older = body.functions ?? [];
  if (!Array.isArray(older)) throw refuse(422, 'GATEWAY_PARAMETER_UNREADABLE', '"functions" is not a list');
  for (const tool of [...tools, ...older]) {
    const inner = isObject(tool) ? (tool.function ?? tool.custom ?? tool) : undefined;
    const called = isObject(inner) ? (inner.name ?? inner.type) : undefined;
    if (typeof called === 'string' && allowsTool(called)) continue;
    const which = typeof called === 'string' ? JSON.stringify(called.slice(0, 100)) : 'without a name';
    throw refuse(403, 'GATEWAY_TOOL_NOT_ALLOWED', `the intent "${name}" does not allow the tool ${which}`);
  }
}

/** The providers' own default, which holds where a body gives none. */
const DEFAULT_TEMPERATURE = 1;

function checkTemperature(body: Json, { temperature, name }: Intent): void {
  if (temperature === undefined) return;
  const value = body.temperature ?? DEFAULT_TEMPERATURE;
  if (typeof value !== 'number') {
    throw refuse(422, 'GATEWAY_PARAMETER_UNREADABLE', '"temperature" is not a number');
  }
  if (value >= temperature.min && value <= temperature.max) return;
  throw refuse(
    403,
    'GATEWAY_PARAMETER_NOT_ALLOWED',
    `the intent "${name}" allows a temperature from ${temperature.min} to ${temperature.max}, and this is ${value}`,
  );
}

/** What would cost more than its tokens' price, or come after the answer, where nobody could settle it. */
function checkCost(body: Json, { countsMoney }: Intent): void {
  if (flag(body, 'background')) {
    throw refuse(403, 'GATEWAY_PARAMETER_NOT_ALLOWED', '"background" answers cannot be settled');
  }
  if (!countsMoney) return;
  if (given(body, 'audio') || (given(body, 'inference_geo') && body.inference_geo !== 'global')) {
    throw refuse(
      403,
      'GATEWAY_PARAMETER_NOT_ALLOWED',
      '"audio" and "inference_geo" cost more than the price table says',
    );
  }
  const tier = body.service_tier ?? 'auto';
  if (typeof tier !== 'string' || !ORDINARY_TIERS.has(tier)) {
    throw refuse(403, 'GATEWAY_PARAMETER_NOT_ALLOWED', 'this "service_tier" costs more than the price table says');
  }
}
