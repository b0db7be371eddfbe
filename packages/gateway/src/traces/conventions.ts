import type { EndpointName } from '../formats/endpoints.ts';

/**
 * Names of the GenAI conventions, status Development, as of semantic-conventions-genai of 2026-11
 * (docs/gen-ai/gen-ai-spans.md) over semantic conventions 1.41. Contents have names there too; none of them is used.
 */
export const GENAI = {
  operation: 'gen_ai.operation.name',
  provider: 'gen_ai.provider.name',
  requestModel: 'gen_ai.request.model',
  responseModel: 'gen_ai.response.model',
  inputTokens: 'gen_ai.usage.input_tokens',
  outputTokens: 'gen_ai.usage.output_tokens',
  cacheReadTokens: 'gen_ai.usage.cache_read.input_tokens',
  cacheWriteTokens: 'gen_ai.usage.cache_creation.input_tokens',
  reasoningTokens: 'gen_ai.usage.reasoning.output_tokens',
  serverAddress: 'server.address',
  serverPort: 'server.port',
  errorType: 'error.type',
  status: 'http.response.status_code',
} as const;

/** Our own, for what the conventions have no name for. */
export const SALLYPORT = {
  receipt: 'sallyport.receipt',
  intent: 'sallyport.intent',
  agent: 'sallyport.agent',
  repository: 'sallyport.repository',
  pullRequest: 'sallyport.pull_request',
  promptSha256: 'sallyport.prompt.sha256',
  responseSha256: 'sallyport.response.sha256',
  costUsd: 'sallyport.cost.usd',
  outcome: 'sallyport.outcome',
} as const;

/** Endpoints that are operations of the conventions; the others get no span. */
export const OPERATIONS: Readonly<Partial<Record<EndpointName, string>>> = {
  chat: 'chat',
  responses: 'chat',
  messages: 'chat',
  completions: 'text_completion',
  embeddings: 'embeddings',
};
