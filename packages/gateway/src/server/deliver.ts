import type { IncomingMessage } from 'node:http';
import type { Upstream } from '../config/config.ts';
import type { Departure } from '../departure.ts';
import { Refused, refuse } from '../formats/refusal.ts';
import type { PromptStore } from '../prompts/prompt-store.ts';
import { holdsFinding } from '../redaction/json-body.ts';
import type { Answer } from '../upstream/answer.ts';
import { addressOf, requestHeaders } from '../upstream/headers.ts';
import { NOT_BEGUN, waitBefore } from '../upstream/retry-hint.ts';
import type { Admitted } from './admit.ts';
import { CallerLeft } from './body.ts';
import type { Call } from './call.ts';
import type { Context } from './context.ts';
import type { Route } from './routes.ts';
import { type Target, targetsOf } from './targets.ts';

/** What a call has come to at its provider. */
export interface Delivered {
  readonly incoming: Answer;
  readonly route: Route;
}

interface Delivery {
  readonly context: Context;
  readonly call: Call;
  readonly request: IncomingMessage;
  readonly left: Departure;
}

/**
 * Sends a call to its provider. Where the configuration says so, it is sent again, or to another model, as long as no
 * provider has begun with it: it could not be reached, or answered 429, 503 or 529. Whatever else happens is passed on,
 * since the provider may have charged.
 * @throws Refused 502, 503, 504
 */
export async function deliver(delivery: Delivery, route: Route, admitted: Admitted): Promise<Delivered> {
  const { context, call } = delivery;
  const targets = targetsOf(context, call, route, admitted);
  for (const [index, target] of targets.entries()) {
    call.upstream = target.route.upstream;
    if (index > 0 && call.hold !== undefined) call.hold = { ...call.hold, price: target.price() };
    const incoming = await tryTarget(delivery, target, index === targets.length - 1);
    if (incoming === undefined) continue;
    if (index > 0) call.prompt.sentSha256 = target.sha256();
    return { incoming, route: target.route };
  }
  throw new Error('a call has no target');
}

/** @returns undefined when the next target has its turn */
async function tryTarget(delivery: Delivery, target: Target, isLast: boolean): Promise<Answer | undefined> {
  const { context, call, left } = delivery;
  const { upstream } = target.route;
  const attempts = upstream.retries?.attempts ?? 0;
  if (delivery.context.prompts !== undefined) await keepPrompt(delivery.context.prompts, target);
  for (let attempt = 0; ; attempt++) {
    const result = await once(delivery, target);
    const begun = result instanceof Refused ? result.refusal.unsent !== true : !NOT_BEGUN.has(result.status);
    if (begun) return answerOf(result);
    const paused = result instanceof Refused && result.refusal.code === 'GATEWAY_UPSTREAM_PAUSED';
    const wait = waitBefore(attempt, result instanceof Refused ? {} : result.headers, context.clock.now());
    const again = attempt < attempts && !paused && wait !== undefined && wait <= (upstream.retries?.longestWaitMs ?? 0);
    if (!again && isLast) return answerOf(result);
    if (!(result instanceof Refused)) result.destroy();
    if (!again) return undefined;
    context.metrics.add('sallyport_gateway_retries_total', { upstream: upstream.name });
    await pause(wait, left);
    if (left.aborted) throw new CallerLeft();
    call.report = {};
  }
}

/** No call goes through without its prompt, where prompts are kept. */
async function keepPrompt(prompts: PromptStore, target: Target): Promise<void> {
  if (target.body === undefined) return;
  await prompts.keep(target.sha256(), target.body).catch(() => {
    throw refuse(503, 'GATEWAY_RECEIPTS_UNWRITABLE', 'prompts cannot be kept', { retry: true });
  });
}

function answerOf(result: Answer | Refused): Answer {
  if (result instanceof Refused) throw result;
  return result;
}

/** One attempt; noted in the call whatever comes of it. */
async function once({ context, call, request, left }: Delivery, target: Target): Promise<Answer | Refused> {
  const { route, model } = target;
  const breaker = context.breakerOf(route.upstream);
  const note = (end: { status?: number; code?: string }) =>
    call.attempts.push({ upstream: route.upstream.name, model, ...end });
  const seconds = breaker.begin();
  const begunIn = breaker.openings;
  if (seconds !== undefined) {
    note({ code: 'GATEWAY_UPSTREAM_PAUSED' });
    return paused(route.upstream, seconds);
  }
  try {
    const answer = await send(context, call, request, left, target);
    breaker.record(answer.status < 500, begunIn);
    note({ status: answer.status });
    return answer;
  } catch (error) {
    breaker.record(left.aborted || !(error instanceof Refused) ? undefined : false, begunIn);
    if (!(error instanceof Refused)) throw error;
    note({ code: error.refusal.code });
    return error;
  }
}

async function send(
  context: Context,
  call: Call,
  request: IncomingMessage,
  left: Departure,
  { route, body }: Target,
): Promise<Answer> {
  const upstream = context.credentials.isFetched(route.upstream)
    ? await context.credentials.resolve(route.upstream)
    : route.upstream;
  const { token = '' } = call;
  const hides = (value: string) => value.includes(token) || holdsFinding(context.requestRules, value);
  const { method } = route.endpoint;
  const headers = requestHeaders(request, upstream, hides);
  if (upstream.sign !== undefined) {
    const url = addressOf(upstream, route.path);
    Object.assign(headers, await upstream.sign({ method, url, body }));
  }
  call.sent = true;
  const answer = await context.clientOf(upstream).send({ method, path: route.path, headers, body, left });
  if (answer.status === 401 || answer.status === 403) context.credentials.rejected(upstream);
  return answer;
}

function paused({ name }: Upstream, seconds: number): Refused {
  return refuse(503, 'GATEWAY_UPSTREAM_PAUSED', `the provider "${name}" has failed too often and is left alone`, {
    retryAfter: seconds,
    unsent: true,
  });
}

/** Waits, at most until the caller leaves. */
function pause(milliseconds: number, left: Departure): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    left.onAbort(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
