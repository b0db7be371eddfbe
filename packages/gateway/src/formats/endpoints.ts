import type { UpstreamFormat } from '../config/schema.ts';

export type EndpointName = 'chat' | 'completions' | 'responses' | 'embeddings' | 'models' | 'messages' | 'count-tokens';

/** A path of a provider that calls may go to, and what its body may hold. */
export interface Endpoint {
  readonly name: EndpointName;
  readonly format: UpstreamFormat;
  readonly method: 'GET' | 'POST';
  /** After the version segment. */
  readonly path: string;
  /** Top-level keys of the body; any other is refused. */
  readonly fields: ReadonlySet<string>;
  /** Keys that bound the output, in tokens; empty where there is none to bound. */
  readonly outputBounds: readonly string[];
  /** Keys that multiply the output. */
  readonly multipliers: readonly string[];
  /** The provider charges for tokens here. */
  readonly charged: boolean;
  /** Query parameters that go on. */
  readonly query: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Of OpenAI-compatible servers: vLLM, Ollama and llama.cpp, beside OpenAI's own. None of them bounds output or costs. */
const SAMPLING_ELSEWHERE = `top_k min_p typical_p repetition_penalty length_penalty min_tokens ignore_eos stop_token_ids
  include_stop_str_in_output skip_special_tokens spaces_between_special_tokens add_generation_prompt
  chat_template_kwargs guided_json guided_regex guided_choice guided_grammar structured_outputs mirostat
  mirostat_tau mirostat_eta repeat_penalty repeat_last_n cache_prompt grammar json_schema keep_alive think`;

/** https://platform.openai.com/docs/api-reference, as of openai-node 7.57; what reaches past the gateway is left out. */
const CHAT_FIELDS = words(`messages model audio frequency_penalty function_call functions logit_bias logprobs
  max_completion_tokens max_tokens metadata modalities n parallel_tool_calls prediction presence_penalty
  prompt_cache_key prompt_cache_options prompt_cache_retention reasoning_effort response_format safety_identifier seed
  service_tier stop store stream stream_options temperature tool_choice tools top_logprobs top_p user verbosity
  ${SAMPLING_ELSEWHERE}`);
const COMPLETION_FIELDS = words(`model prompt best_of echo frequency_penalty logit_bias logprobs max_tokens n
  presence_penalty seed stop stream stream_options suffix temperature top_p user ${SAMPLING_ELSEWHERE}`);
const RESPONSE_FIELDS = words(`background context_management conversation include input instructions max_output_tokens
  max_tool_calls metadata model parallel_tool_calls previous_response_id prompt prompt_cache_key prompt_cache_options
  prompt_cache_retention reasoning safety_identifier service_tier store stream stream_options temperature text
  tool_choice tools top_logprobs top_p truncation user`);
const EMBEDDING_FIELDS = words('input model dimensions encoding_format user');

/** https://docs.anthropic.com/en/api/messages, as of the SDK 1.12, and the betas that agents' command lines use. */
const MESSAGE_FIELDS = words(`max_tokens messages model cache_control context_management metadata output_config
  output_format service_tier stop_sequences stream system temperature thinking tool_choice tools top_k top_p
  inference_geo diagnostics compaction`);
const COUNT_FIELDS = words(`messages model cache_control context_management output_config output_format system thinking
  tool_choice tools`);

const none: ReadonlySet<string> = new Set();

export const ENDPOINTS: readonly Endpoint[] = [
  openai('chat', 'chat/completions', CHAT_FIELDS, ['max_tokens', 'max_completion_tokens'], ['n']),
  openai('completions', 'completions', COMPLETION_FIELDS, ['max_tokens'], ['n', 'best_of']),
  openai('responses', 'responses', RESPONSE_FIELDS, ['max_output_tokens'], []),
  openai('embeddings', 'embeddings', EMBEDDING_FIELDS, [], []),
  models('openai', none),
  anthropic('messages', 'messages', MESSAGE_FIELDS, ['max_tokens'], true),
  anthropic('count-tokens', 'messages/count_tokens', COUNT_FIELDS, [], false),
  models('anthropic', words('limit after_id before_id beta')),
];

function openai(
  name: EndpointName,
  path: string,
  fields: ReadonlySet<string>,
  outputBounds: readonly string[],
  multipliers: readonly string[],
): Endpoint {
  const query = words('api-version');
  return { name, format: 'openai', method: 'POST', path, fields, outputBounds, multipliers, charged: true, query };
}

function anthropic(
  name: EndpointName,
  path: string,
  fields: ReadonlySet<string>,
  outputBounds: readonly string[],
  charged: boolean,
): Endpoint {
  const query = words('beta');
  return { name, format: 'anthropic', method: 'POST', path, fields, outputBounds, multipliers: [], charged, query };
}

function models(format: UpstreamFormat, query: ReadonlySet<string>): Endpoint {
  return {
    name: 'models',
    format,
    method: 'GET',
    path: 'models',
    fields: none,
    outputBounds: [],
    multipliers: [],
    charged: false,
    query,
  };
}
