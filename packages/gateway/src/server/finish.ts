import type { ServerResponse } from 'node:http';
import { sha256 } from '@sallyport/core';
import { dollars } from '../budget/money.ts';
import type { UpstreamFormat } from '../config/schema.ts';
import { type Refusal, refusalBody, refusalHeaders } from '../formats/refusal.ts';
import type { Chain } from '../receipts/chain.ts';
import type { ReceiptBody } from '../receipts/receipt.ts';
import { UNKNOWN_CHAIN } from '../receipts/store.ts';
import type { SpanExporter } from '../traces/exporter.ts';
import { spanOf } from '../traces/span.ts';
import { endWith } from '../upstream/end-with.ts';
import { type Call, type Ending, type Outcome, receiptOf, type Settlement, settlementOf } from './call.ts';
import type { Context } from './context.ts';

/** Ends a call: settles its budget and writes its receipt. Returns `<chain>/<sequence>` once that is on the disk. */
export async function finish(context: Context, call: Call, ending: Ending): Promise<string> {
  const settlement = settlementOf(call, ending.outcome);
  await settle(call, settlement);
  measure(context, call, ending, settlement);
  const name = call.caller?.chain ?? UNKNOWN_CHAIN;
  if (call.caller === undefined && context.receipts.unknownIsFull) return `${UNKNOWN_CHAIN}/counted`;
  const body = receiptOf(call, ending, settlement, context.prices.digest);
  const chain = context.receipts.chain(name);
  const written = writeReceipt(chain, call, body);
  const receipt = `${name}/${call.sequence}`;
  if (context.traces !== undefined) trace(context.traces, call, body, receipt);
  await written;
  return receipt;
}

/** Gives the call its number, unless it has one. Resolves when the receipt is on the disk. */
function writeReceipt(chain: Chain, call: Call, body: ReceiptBody): Promise<void> {
  if (call.sequence !== undefined) return chain.close(call.sequence, body);
  const { sequence, written } = chain.add(body);
  call.sequence = sequence;
  return written;
}

function trace(traces: SpanExporter, { upstream }: Call, body: ReceiptBody, receipt: string): void {
  const span = spanOf(body, receipt, upstream);
  if (span !== undefined) traces.add(span);
}

async function settle({ hold }: Call, { from, usd, tokens }: Settlement): Promise<void> {
  await hold?.reservation.settle(from === 'none' ? undefined : { usd: usd ?? 0n, tokens });
}

function measure(context: Context, call: Call, ending: Ending, settlement: Settlement): void {
  const { metrics } = context;
  const upstream = call.upstream?.name ?? 'none';
  const intent = call.caller?.intent.name ?? 'none';
  const latency = performance.now() - call.startedAt;
  const meter = context.meters.of(upstream, intent);
  meter.ended(ending.outcome, ending.code ?? '', latency);
  if (call.caller === undefined) metrics.add('sallyport_gateway_unknown_callers_total', {});
  for (const [rule, count] of call.redactions) metrics.add('sallyport_gateway_redactions_total', { rule }, count);
  const { usage } = call.report;
  if (usage !== undefined) meter.used(usage);
  if (settlement.usd !== undefined) meter.cost(dollars(settlement.usd));
  context.logCall({
    upstream,
    intent,
    chain: call.caller?.chain ?? UNKNOWN_CHAIN,
    model: call.asked ?? null,
    status: ending.status,
    outcome: ending.outcome,
    code: ending.code ?? null,
    latencyMs: Math.round(latency),
  });
}

/** Answers with a refusal, and its receipt. */
export async function answerRefusal(
  context: Context,
  call: Call,
  response: ServerResponse,
  format: UpstreamFormat,
  refusal: Refusal,
  outcome: Outcome,
): Promise<void> {
  const body = Buffer.from(refusalBody(format, refusal));
  const ending: Ending = {
    outcome,
    status: refusal.status,
    code: refusal.code,
    response: { sha256: sha256(body), bytes: body.length },
  };
  const receipt = await finish(context, call, ending);
  sendWhole(
    response,
    refusal.status,
    { 'content-type': 'application/json', ...refusalHeaders(refusal), ...proof(call, receipt) },
    body,
  );
}

/** Of every answer: a browser is not to guess what a text is. */
export const SAFE_HEADERS = { 'x-content-type-options': 'nosniff' };

/** The headers by which a caller finds its receipt. */
export function proof(call: Call, receipt: string): Record<string, string> {
  const headers: Record<string, string> = {
    'x-sallyport-receipt': receipt,
    'x-sallyport-prompt-sha256': call.prompt.sha256,
  };
  if (call.hold?.warning !== undefined) headers['x-sallyport-budget-warning'] = call.hold.warning;
  return headers;
}

export function sendWhole(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: Buffer,
): void {
  response.writeHead(status, { ...SAFE_HEADERS, ...headers, 'content-length': String(body.length) });
  endWith(response, body);
}
