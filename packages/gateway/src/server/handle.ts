import type { IncomingMessage, ServerResponse } from 'node:http';
import { toSallyportError } from '@sallyport/core';
import type { Caller } from '../callers/caller.ts';
import { presentedToken } from '../callers/credentials.ts';
import type { UpstreamFormat } from '../config/schema.ts';
import { Departure } from '../departure.ts';
import { type Refusal, Refused, refusalBody, refusalHeaders, refuse } from '../formats/refusal.ts';
import { type Admitted, admit } from './admit.ts';
import { answerWhole, checkStatus } from './answer.ts';
import { answerStream } from './answer-stream.ts';
import { CallerLeft, hashBody } from './body.ts';
import { type Call, EMPTY_SHA256, newCall, receiptOf, settlementOf } from './call.ts';
import type { Context } from './context.ts';
import { type Delivered, deliver } from './deliver.ts';
import { answerRefusal, finish, sendWhole } from './finish.ts';
import { type Route, routeOf, upstreamOf } from './routes.ts';

/** One call from its first byte to its receipt. Never rejects. */
export async function handleCall(context: Context, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const call = newCall(context.clock.now());
  const left = new Departure();
  response.once('close', () => {
    if (!response.writableFinished) left.abort();
  });
  // Who writes to somebody who has left is told by `left`.
  response.on('error', () => left.abort());
  context.metrics.inFlight++;
  try {
    await attempt(context, call, request, response, left);
  } catch (error) {
    await conclude(context, call, request, response, left, error);
  } finally {
    context.metrics.inFlight--;
    await call.hold?.reservation.settle(undefined);
  }
}

async function attempt(
  context: Context,
  call: Call,
  request: IncomingMessage,
  response: ServerResponse,
  left: Departure,
): Promise<void> {
  const target = request.url ?? '';
  const upstream = upstreamOf(target, context.config);
  if (upstream !== undefined) call.upstream = upstream;
  call.token = presentedToken(request);
  const caller = await context.identification.identify(call.token);
  call.caller = caller;
  checkReceipts(context, call);
  const route = routeOf(request.method ?? '', target, context.config);
  call.endpoint = route.endpoint;
  checkRegion(caller, route);
  const admitted = await admit(context, call, caller, route, request);
  if (left.aborted) throw new CallerLeft();
  await forward(context, call, route, admitted, request, response, left);
}

/** What an intent says of regions holds for every call, whatever it costs. */
function checkRegion({ intent }: Caller, { upstream }: Route): void {
  if (intent.allowsRegion === undefined) return;
  if (upstream.region !== undefined && intent.allowsRegion(upstream.region)) return;
  const where = upstream.region === undefined ? 'has no region' : `is in the region "${upstream.region}"`;
  throw refuse(
    403,
    'GATEWAY_REGION_NOT_ALLOWED',
    `the upstream "${upstream.name}" ${where}, which the intent "${intent.name}" does not allow`,
  );
}

/** No call goes through without a receipt: the chain is opened before the provider is called. */
function checkReceipts(context: Context, call: Call): void {
  const problem = context.receipts.check();
  if (problem !== undefined) throw unwritable();
  try {
    if (call.caller !== undefined) context.receipts.chain(call.caller.chain);
  } catch {
    throw unwritable();
  }
}

function unwritable(): Refused {
  return new Refused({
    status: 503,
    code: 'GATEWAY_RECEIPTS_UNWRITABLE',
    message: 'receipts cannot be written',
    retry: true,
  });
}

async function forward(
  context: Context,
  call: Call,
  route: Route,
  admitted: Admitted,
  request: IncomingMessage,
  response: ServerResponse,
  left: Departure,
): Promise<void> {
  const delivering = deliver({ context, call, request, left }, route, admitted);
  // The provider has been asked by now: what is done for the receipt does not delay its first byte.
  const opened = admitted.stream ? openReceipt(context, call) : undefined;
  const delivered = await withReceipt(delivering, opened);
  const { incoming } = delivered;
  const { status } = incoming;
  try {
    checkStatus(status, delivered.route);
    const rules = context.answerRules(context.placeholdersOf(call.caller?.chain ?? ''));
    const isStream = status === 200 && /^text\/event-stream(?:;|$)/i.test(incoming.headers['content-type'] ?? '');
    if (!isStream) {
      await answerWhole(context, call, delivered.route, rules, incoming, response, admitted.stream);
      return;
    }
    if (call.sequence === undefined) await openReceipt(context, call);
    await answerStream(context, call, delivered.route, rules, incoming, response, left);
  } finally {
    incoming.destroy();
  }
}

/** The answer, once its receipt is noted where it has to be. */
async function withReceipt(delivering: Promise<Delivered>, opened: Promise<void> | undefined): Promise<Delivered> {
  if (opened === undefined) return delivering;
  const [delivered, noted] = await Promise.allSettled([delivering, opened]);
  if (delivered.status === 'rejected') throw delivered.reason;
  if (noted.status === 'fulfilled') return delivered.value;
  delivered.value.incoming.destroy();
  throw unwritable();
}

/** A number is given out before the answer is known: what to write if the gateway dies is noted with it. */
async function openReceipt(context: Context, call: Call): Promise<void> {
  const chain = context.receipts.chain(call.caller?.chain ?? '');
  const ending = { outcome: 'cancelled', status: 0, code: 'GATEWAY_STOPPED', response: NOTHING } as const;
  const settlement = settlementOf({ ...call, sent: true }, 'cancelled');
  const { sequence, noted } = chain.open(receiptOf(call, ending, settlement, context.prices.digest));
  call.sequence = sequence;
  await noted;
}

const NOTHING = { sha256: EMPTY_SHA256, bytes: 0 };

/** Ends a call that did not come to an answer. */
async function conclude(
  context: Context,
  call: Call,
  request: IncomingMessage,
  response: ServerResponse,
  left: Departure,
  error: unknown,
): Promise<void> {
  const refusal = refusalOf(context, error);
  // A body that is too large is not waited for.
  const isUnread = request.readableFlowing === null && refusal.status !== 413;
  try {
    if (left.aborted || error instanceof CallerLeft) await concludeLeft(context, call);
    else if (response.headersSent) await concludeBroken(context, call, response, refusal);
    else if (refusal.code === 'GATEWAY_RECEIPTS_UNWRITABLE')
      await refuseWithoutReceipt(context, call, response, refusal);
    else {
      if (isUnread) call.prompt = await hashBody(request);
      const outcome = call.sent ? 'upstream-error' : 'refused';
      await answerRefusal(context, call, response, formatOf(call), refusal, outcome);
    }
  } catch (failure) {
    context.log.warning(`a call ended without its receipt: ${toSallyportError(failure).message}`);
    if (response.headersSent) response.destroy();
    else sendPlain(response, call, unwritable().refusal);
  }
}

/** Nobody is there to answer; what was reserved or sent still has its receipt. */
async function concludeLeft(context: Context, call: Call): Promise<void> {
  if (call.hold === undefined && call.sequence === undefined) return;
  await finish(context, call, { outcome: 'cancelled', status: 499, response: NOTHING });
}

async function concludeBroken(
  context: Context,
  call: Call,
  response: ServerResponse,
  { code }: Refusal,
): Promise<void> {
  await finish(context, call, { outcome: 'upstream-error', status: response.statusCode, code, response: NOTHING });
  response.destroy();
}

async function refuseWithoutReceipt(
  context: Context,
  call: Call,
  response: ServerResponse,
  refusal: Refusal,
): Promise<void> {
  if (call.sequence !== undefined) {
    const closed = finish(context, call, { outcome: 'refused', status: 503, code: refusal.code, response: NOTHING });
    await closed.catch(() => undefined);
  }
  sendPlain(response, call, refusal);
}

function sendPlain(response: ServerResponse, call: Call, refusal: Refusal): void {
  const headers = { 'content-type': 'application/json', ...refusalHeaders(refusal) };
  sendWhole(response, refusal.status, headers, Buffer.from(refusalBody(formatOf(call), refusal)));
}

function formatOf(call: Call): UpstreamFormat {
  return call.upstream?.format ?? 'openai';
}

function refusalOf(context: Context, error: unknown): Refusal {
  if (error instanceof Refused) return error.refusal;
  const { message } = toSallyportError(error);
  if (!(error instanceof CallerLeft)) context.log.warning(message);
  return {
    status: 500,
    code: 'GATEWAY_INTERNAL',
    message: 'the gateway failed; nothing more is known to the caller',
    retry: true,
  };
}
