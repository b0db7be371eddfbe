import { randomBytes } from 'node:crypto';
import { sha256 } from '@sallyport/core';
import type { Upstream } from '../config/config.ts';
import type { EndpointName } from '../formats/endpoints.ts';
import type { ReceiptBody } from '../receipts/receipt.ts';
import { GENAI, OPERATIONS, SALLYPORT } from './conventions.ts';

type Value = string | number | undefined;

/** OTLP's Span in its JSON encoding (opentelemetry-proto 1.x: ids in hexadecimal, 64-bit numbers as text). */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  readonly status: { readonly code: number; readonly message?: string };
}

export interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue: string } | { readonly intValue: string } | { readonly doubleValue: number };
}

const CLIENT = 3;
const UNSET = 0;
const ERROR = 2;

/**
 * A call as a span, out of its receipt: names and numbers, no contents. A run's calls are one trace.
 * @param receipt `<chain>/<sequence>`
 * @returns undefined for what is no operation of the conventions, and for callers that nobody knows
 */
export function spanOf(body: ReceiptBody, receipt: string, upstream: Upstream | undefined): Span | undefined {
  const operation = OPERATIONS[body.endpoint as EndpointName];
  if (operation === undefined || upstream === undefined || body.caller.intent === null) return undefined;
  const start = BigInt(Date.parse(body.at)) * 1_000_000n;
  const end = start + BigInt(Math.round(body.latencyMs * 1_000_000));
  const failed = body.outcome !== 'ok';
  const model = body.model.asked ?? '';
  return {
    traceId: sha256(`trace\0${receipt.slice(0, receipt.lastIndexOf('/'))}`).slice(0, 32),
    spanId: randomBytes(8).toString('hex'),
    name: model === '' ? operation : `${operation} ${model}`,
    kind: CLIENT,
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(end),
    attributes: attributesOf({
      [GENAI.operation]: operation,
      [GENAI.provider]: upstream.format,
      [GENAI.serverAddress]: upstream.url.hostname,
      [GENAI.serverPort]: Number(upstream.url.port) || (upstream.url.protocol === 'https:' ? 443 : 80),
      [GENAI.errorType]: failed ? (body.code ?? body.outcome) : undefined,
      ...callAttributes(body),
      [SALLYPORT.receipt]: receipt,
    }),
    status: failed ? { code: ERROR, message: body.code ?? body.outcome } : { code: UNSET },
  };
}

function callAttributes({ caller, model, usage, cost, prompt, response, status, outcome }: ReceiptBody) {
  return {
    [GENAI.requestModel]: model.asked ?? undefined,
    [GENAI.responseModel]: model.served ?? undefined,
    [GENAI.inputTokens]: usage.input ?? undefined,
    [GENAI.outputTokens]: usage.output ?? undefined,
    [GENAI.cacheReadTokens]: usage.cachedInput || undefined,
    [GENAI.cacheWriteTokens]: usage.cacheWrite || undefined,
    [GENAI.reasoningTokens]: usage.reasoning || undefined,
    [GENAI.status]: status,
    [SALLYPORT.intent]: caller.intent ?? undefined,
    [SALLYPORT.agent]: caller.agent,
    [SALLYPORT.repository]: caller.repository,
    [SALLYPORT.pullRequest]: caller.pullRequest,
    [SALLYPORT.promptSha256]: prompt.sha256,
    [SALLYPORT.responseSha256]: response.sha256,
    // Always a double, so that a whole number of dollars has the type of every other.
    [SALLYPORT.costUsd]: cost.usd === null ? undefined : { double: cost.usd },
    [SALLYPORT.outcome]: outcome,
  };
}

function attributesOf(values: Readonly<Record<string, Value | { readonly double: number }>>): Attribute[] {
  return Object.entries(values).flatMap(([key, value]): Attribute[] => {
    if (value === undefined) return [];
    if (typeof value === 'object') return [{ key, value: { doubleValue: value.double } }];
    return [{ key, value: typeof value === 'string' ? { stringValue: value } : { intValue: String(value) } }];
  });
}
