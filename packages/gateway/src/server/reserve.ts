import type { BudgetClaim, Grant, Reservation } from '../budget/ledger.ts';
import type { Picodollars } from '../budget/money.ts';
import { lastsMs, ownedKey, renewal, renewsAt, scopeName } from '../budget/owner.ts';
import { boundOf, type Price, type TokenBound } from '../budget/price.ts';
import type { Caller } from '../callers/caller.ts';
import type { Budget, Intent, Upstream } from '../config/config.ts';
import type { Judged } from '../formats/judge.ts';
import { refuse } from '../formats/refusal.ts';
import type { Call } from './call.ts';
import type { Context } from './context.ts';
import type { Route } from './routes.ts';
import { alternatives } from './targets.ts';

/**
 * Takes what a call can cost at most from every budget of its intent, or nothing from any.
 * @param judged the body; undefined for a request that has none
 * @param bytes of the body as it is sent
 * @throws Refused 403 where a budget does not cover it or cannot be told, 429, 503
 */
export async function reserve(
  context: Context,
  call: Call,
  caller: Caller,
  { endpoint, upstream }: Route,
  judged: Judged | undefined,
  bytes: number,
): Promise<void> {
  const { intent } = caller;
  const budgets = intent.budgets.map((budget) => claimOf(caller, budget, call.at));
  const bounds = endpoint.charged && judged !== undefined ? boundsOf(context, caller, upstream, judged, bytes) : [FREE];
  const [{ price, bound }] = bounds as [Bounded];
  let usd = 0n;
  for (const other of bounds) if (other.usd > usd) usd = other.usd;
  const tokens = Math.max(...bounds.map(({ bound: other }) => other.input + other.output));
  const grant = await context.ledger.reserve({
    limitKey: `${intent.name}|${caller.chain}`,
    requestsPerMinute: intent.requestsPerMinute,
    concurrent: intent.concurrent,
    budgets,
    reserve: { usd, calls: judged === undefined ? 0 : 1, tokens },
  });
  if (grant.kind !== 'granted') throw notGranted(grant, intent, call.at);
  const { reservation } = grant;
  const budgetKeys = budgets.map(({ key }) => key);
  const warning = warn(context, call, intent, reservation, budgetKeys);
  call.hold = { reservation, budgetKeys, warning, usd, tokens, output: bound.output, price };
}

interface Bounded {
  readonly price: Price | undefined;
  readonly bound: TokenBound;
  readonly usd: Picodollars;
}

const FREE: Bounded = { price: undefined, bound: { input: 0, output: 0, writesCache: false }, usd: 0n };

/** What a call can cost at the model that was asked for, and at each that may answer instead. */
function boundsOf(context: Context, caller: Caller, upstream: Upstream, judged: Judged, bytes: number): Bounded[] {
  const { intent } = caller;
  const candidates = [
    { upstream, model: judged.model },
    ...alternatives(context.config, caller, upstream, judged.model),
  ];
  return candidates.map((candidate) => {
    const price = context.prices.priceOf(candidate.upstream, candidate.model);
    if (price === undefined && intent.countsMoney) throw noPrice(`${candidate.upstream.name}/${candidate.model}`);
    const longer = Math.max(0, candidate.model.length - judged.model.length);
    const window = () => context.prices.contextWindowOf(candidate.upstream, candidate.model);
    const bound = tokenBound(intent, judged, bytes + longer, window);
    return { price, bound, usd: price === undefined ? 0n : boundOf(bound, price) };
  });
}

function claimOf(caller: Caller, budget: Budget, now: Date): BudgetClaim {
  const key = ownedKey(caller, budget, now);
  return { key, limits: budget, slow: budget.slow, lastsMs: lastsMs(budget) };
}

function noPrice(model: string) {
  return refuse(403, 'GATEWAY_PRICE_UNKNOWN', `the intent has a budget of money, and "${model}" has no price`);
}

/** Says which budgets are nearly taken: in the log once, in the metrics, and to the caller. */
function warn(
  context: Context,
  call: Call,
  { name, budgets }: Intent,
  { filled }: Reservation,
  keys: readonly string[],
): string | undefined {
  let warning: string | undefined;
  for (const [index, part] of filled.entries()) {
    const budget = budgets[index] as Budget;
    if (part < budget.warnAt) continue;
    const percent = Math.floor(part * 100);
    const renews = renewsAt(budget, call.at);
    const text = `per=${budget.per}; taken=${percent}%${renews === undefined ? '' : `; renews=${renews}`}`;
    warning = warning === undefined ? text : `${warning}, ${text}`;
    context.warnOnce(keys[index] as string, `the budget ${keys[index]} is ${percent}% taken`);
    context.metrics.add('sallyport_gateway_budget_warnings_total', { intent: name, per: budget.per });
  }
  return warning;
}

/** No model takes more tokens for an image; the largest that is known takes some 48,000. */
const TOKENS_OF_IMAGE = 64_000;

/** What a call can come to: a token is at least one byte. What the body does not hold or bound, the model's window does. */
function tokenBound(intent: Intent, judged: Judged, bytes: number, windowOf: () => number | undefined): TokenBound {
  const { writesCache } = judged;
  const held = (bytes + judged.images * TOKENS_OF_IMAGE) * judged.readings;
  const isBounded = judged.output !== undefined && !judged.refersToInput;
  if (isBounded || (!intent.countsMoney && !intent.countsTokens)) {
    return { input: held, output: judged.output ?? 0, writesCache };
  }
  const window = windowOf();
  if (window === undefined) {
    throw refuse(403, 'GATEWAY_OUTPUT_UNBOUNDED', 'the intent has a budget, and nothing bounds what this call can use');
  }
  return {
    input: judged.refersToInput ? Math.max(window * judged.readings, held) : held,
    output: judged.output ?? window,
    writesCache,
  };
}

function notGranted(grant: Exclude<Grant, { kind: 'granted' }>, { budgets }: Intent, now: Date) {
  if (grant.kind === 'rate') {
    const slow = grant.slowedBy === undefined ? undefined : budgets[grant.slowedBy];
    const why = slow === undefined ? '' : `: the budget of the ${scopeName(slow)} is nearly spent`;
    return refuse(429, 'GATEWAY_RATE_LIMITED', `the intent allows no more requests in this minute${why}`, {
      retryAfter: grant.retryAfterSeconds,
    });
  }
  if (grant.kind === 'concurrent') {
    return refuse(429, 'GATEWAY_TOO_MANY_AT_ONCE', 'the intent allows no more calls at once', { retryAfter: 1 });
  }
  const what = { usd: 'money', calls: 'calls', tokens: 'tokens' }[grant.what];
  const budget = budgets[grant.budget] as Budget;
  return refuse(
    403,
    'GATEWAY_BUDGET_SPENT',
    `the budget of ${what} for the ${scopeName(budget)} does not cover this call; ${renewal(budget, now)}`,
  );
}
