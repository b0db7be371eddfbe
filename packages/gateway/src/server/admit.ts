import type { IncomingMessage } from 'node:http';
import type { Grant } from '../budget/ledger.ts';
import { boundOf, type TokenBound } from '../budget/price.ts';
import { budgetKey, type Caller, renewal } from '../callers/caller.ts';
import type { Budget } from '../config/config.ts';
import { type Judged, judgeBody } from '../formats/judge.ts';
import { Refused, refuse } from '../formats/refusal.ts';
import { parseStrictObject } from '../formats/strict-json.ts';
import { type ExtraFindings, redactJson } from '../redaction/json-body.ts';
import { findPersonal } from '../redaction/personal.ts';
import type { Placeholders } from '../redaction/placeholders.ts';
import { decodeBody, decodeText, readBody } from './body.ts';
import { type Call, digestOfBytes } from './call.ts';
import type { Context } from './context.ts';
import type { Route } from './routes.ts';

/** Part of a budget from which on the log warns. */
const WARN_AT = 0.8;

/** A call that may go on. */
export interface Admitted {
  readonly body: Buffer | undefined;
  readonly stream: boolean;
}

/**
 * Reads, judges and redacts a call, and reserves what it may cost.
 * @throws Refused
 */
export async function admit(
  context: Context,
  call: Call,
  caller: Caller,
  route: Route,
  request: IncomingMessage,
): Promise<Admitted> {
  const limit = caller.intent.requestBytes;
  const raw = await readBody(request, limit);
  call.prompt = { sha256: digestOfBytes(raw), sentSha256: null, bytes: raw.length };
  if (route.endpoint.method === 'GET') {
    if (raw.length > 0) throw refuse(422, 'GATEWAY_BODY_UNREADABLE', 'this path takes no body');
    await reserve(context, call, caller, route, undefined, 0);
    return { body: undefined, stream: false };
  }
  const text = decodeText(await decodeBody(raw, request.headers['content-encoding'], limit));
  const judged = judgeBody(text, route.endpoint, route.upstream, caller.intent);
  call.asked = judged.model;
  const sent = redact(context, call, caller, text, judged);
  const plain = sent === text && request.headers['content-encoding'] === undefined;
  const body = plain ? raw : Buffer.from(sent);
  await reserve(context, call, caller, route, judged, body.length);
  call.prompt.sentSha256 = plain ? call.prompt.sha256 : digestOfBytes(body);
  return { body, stream: judged.stream };
}

function redact(context: Context, call: Call, caller: Caller, text: string, judged: Judged): string {
  const { personal } = context.config.redact;
  const extra = personal.length === 0 ? undefined : personalFindings(context, context.placeholdersOf(caller.chain));
  const redacted = redactJson(text, context.requestRules, { extra });
  for (const [rule, count] of redacted.counts) call.redactions.set(rule, count);
  if (redacted.counts.size > 0) checkRedacted(redacted.text, judged);
  return redacted.text;
}

/** Redaction must not make a body that says something else: another model, or one key twice. */
function checkRedacted(text: string, judged: Judged): void {
  try {
    if (parseStrictObject(text).model === judged.model) return;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
  throw refuse(422, 'GATEWAY_REDACTION_AMBIGUOUS', 'the body cannot be redacted without changing what it asks for');
}

function personalFindings({ config }: Context, placeholders: Placeholders): ExtraFindings {
  return (text) =>
    findPersonal(text, config.redact.personal).map(({ kind, start, end }) => {
      const replacement = placeholders.placeholderFor(kind, text.slice(start, end));
      if (replacement === undefined) throw refuse(403, 'GATEWAY_PERSONAL_DATA', 'the run holds too much personal data');
      return { start, end, rule: kind, replacement, counts: true };
    });
}

async function reserve(
  context: Context,
  call: Call,
  caller: Caller,
  { endpoint, upstream }: Route,
  judged: Judged | undefined,
  bytes: number,
): Promise<void> {
  const { intent } = caller;
  const { budget } = intent;
  const key = budgetKey(caller, budget, call.at);
  if (key === undefined) {
    throw refuse(
      403,
      'GATEWAY_BUDGET_NO_OWNER',
      `the budget is for each ${budget.per}, and the caller's token names none`,
    );
  }
  const charged = endpoint.charged && judged !== undefined;
  const price = charged ? context.prices.priceOf(upstream, judged.model) : undefined;
  if (charged && price === undefined && budget.usd !== undefined) {
    throw refuse(
      403,
      'GATEWAY_PRICE_UNKNOWN',
      `the intent has a budget of money, and "${upstream.name}/${judged.model}" has no price`,
    );
  }
  const bound = charged
    ? tokenBound(context, call, budget, judged, bytes)
    : { input: 0, output: 0, writesCache: false };
  const usd = price === undefined ? 0n : boundOf(bound, price);
  const tokens = bound.input + bound.output;
  const grant = await context.ledger.reserve({
    limitKey: `${intent.name}|${caller.chain}`,
    requestsPerMinute: intent.requestsPerMinute,
    concurrent: intent.concurrent,
    budgetKey: key,
    limits: { usd: budget.usd, calls: budget.calls, tokens: budget.tokens },
    reserve: { usd, calls: judged === undefined ? 0 : 1, tokens },
  });
  if (grant.kind !== 'granted') throw notGranted(grant, budget, call.at);
  if (grant.reservation.filled >= WARN_AT)
    context.warnOnce(key, `the budget ${key} is ${Math.floor(grant.reservation.filled * 100)}% taken`);
  call.hold = { reservation: grant.reservation, budgetKey: key, usd, tokens, output: bound.output, price };
}

/** What a call can come to: a token is at least one byte. What the body does not hold or bound, the model's window does. */
function tokenBound(context: Context, call: Call, budget: Budget, judged: Judged, bytes: number): TokenBound {
  const { writesCache } = judged;
  const bounded = judged.output !== undefined && !judged.refersToInput;
  if (bounded) return { input: bytes, output: judged.output ?? 0, writesCache };
  if (budget.usd === undefined && budget.tokens === undefined) {
    return { input: bytes, output: judged.output ?? 0, writesCache };
  }
  const window = call.upstream === undefined ? undefined : context.prices.contextWindowOf(call.upstream, judged.model);
  if (window === undefined) {
    throw refuse(403, 'GATEWAY_OUTPUT_UNBOUNDED', 'the intent has a budget, and nothing bounds what this call can use');
  }
  return {
    input: judged.refersToInput ? Math.max(window, bytes) : bytes,
    output: judged.output ?? window,
    writesCache,
  };
}

function notGranted(grant: Exclude<Grant, { kind: 'granted' }>, budget: Budget, now: Date) {
  if (grant.kind === 'rate') {
    return refuse(429, 'GATEWAY_RATE_LIMITED', 'the intent allows no more requests in this minute', {
      retryAfter: grant.retryAfterSeconds,
    });
  }
  if (grant.kind === 'concurrent') {
    return refuse(429, 'GATEWAY_TOO_MANY_AT_ONCE', 'the intent allows no more calls at once', { retryAfter: 1 });
  }
  const what = { usd: 'money', calls: 'calls', tokens: 'tokens' }[grant.what];
  return refuse(403, 'GATEWAY_BUDGET_SPENT', `the budget of ${what} does not cover this call; ${renewal(budget, now)}`);
}
