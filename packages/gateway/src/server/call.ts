import { sha256 } from '@sallyport/core';
import type { Reservation } from '../budget/ledger.ts';
import { dollars, formatDollars, type Picodollars } from '../budget/money.ts';
import { costOf, type Price, type Usage } from '../budget/price.ts';
import type { Caller } from '../callers/caller.ts';
import type { Labels, Upstream } from '../config/config.ts';
import type { Endpoint } from '../formats/endpoints.ts';
import type { Report } from '../formats/usage.ts';
import type { ReceiptAttempt, ReceiptBody, ReportedUsage } from '../receipts/receipt.ts';

/** What is known of a call; it grows while the call goes on. */
export interface Call {
  readonly at: Date;
  readonly startedAt: number;
  upstream?: Upstream;
  endpoint?: Endpoint;
  caller?: Caller;
  /** What the caller showed; it goes nowhere. */
  token?: string;
  asked?: string;
  prompt: { sha256: string; sentSha256: string | null; bytes: number };
  readonly redactions: Map<string, number>;
  hold?: Hold;
  /** What providers were asked, in order. */
  readonly attempts: ReceiptAttempt[];
  /** From the configuration: of the model, and of the intent. */
  labels: Labels;
  /** The provider has been called. */
  sent: boolean;
  /** The provider answered, and the gateway does not pass that on, or not as an answer that counts. */
  withheld?: boolean;
  report: Report;
  /** The number of the receipt, once it had to be given out. */
  sequence?: number;
}

/** What a call has reserved. */
export interface Hold {
  readonly reservation: Reservation;
  readonly budgetKeys: readonly string[];
  /** What the caller is told of budgets that are nearly taken. */
  readonly warning: string | undefined;
  readonly usd: Picodollars;
  readonly tokens: number;
  /** Output tokens of the reservation. */
  readonly output: number;
  readonly price: Price | undefined;
}

export type Outcome = ReceiptBody['outcome'];

/** How a call ended. */
export interface Ending {
  readonly outcome: Outcome;
  readonly status: number;
  readonly code?: string | undefined;
  readonly response: { readonly sha256: string; readonly bytes: number };
}

export interface Settlement {
  readonly from: 'usage' | 'reservation' | 'none';
  /** Undefined where the model has no price. */
  readonly usd: Picodollars | undefined;
  readonly tokens: number;
}

export const EMPTY_SHA256 = sha256('');

export function newCall(at: Date): Call {
  return {
    at,
    startedAt: performance.now(),
    prompt: { sha256: EMPTY_SHA256, sentSha256: null, bytes: 0 },
    redactions: new Map(),
    attempts: [],
    labels: {},
    sent: false,
    report: {},
  };
}

/**
 * What a call cost: what the provider reported, else what was reserved. A call that a provider broke off or refused
 * costs what it reported; one that its caller left or the gateway withholds, at least that, and the output that it was
 * allowed.
 */
export function settlementOf(call: Call, outcome: Outcome): Settlement {
  const { hold, report, endpoint } = call;
  if (hold === undefined || !call.sent || endpoint?.charged !== true || outcome === 'refused') {
    return { from: 'none', usd: 0n, tokens: 0 };
  }
  const { usage, final } = report;
  const isBroken = outcome === 'upstream-error' && call.withheld !== true;
  if (usage === undefined) {
    if (isBroken) return { from: 'none', usd: 0n, tokens: 0 };
    return { from: 'reservation', usd: hold.price === undefined ? undefined : hold.usd, tokens: hold.tokens };
  }
  if (final || isBroken) return charge(usage, hold, 'usage');
  return charge({ ...usage, output: Math.max(usage.output, hold.output) }, hold, 'reservation');
}

function charge(usage: Usage, { price }: Hold, from: Settlement['from']): Settlement {
  const usd = price === undefined ? undefined : costOf(usage, price);
  return { from, usd, tokens: usage.input + usage.output };
}

/** The receipt of a call that ended like this. */
export function receiptOf(call: Call, ending: Ending, settlement: Settlement, prices: string): ReceiptBody {
  const { caller, hold } = call;
  const { from, usd, tokens } = settlement;
  return {
    at: call.at.toISOString(),
    caller: callerOf(caller),
    upstream: call.upstream?.name ?? null,
    endpoint: call.endpoint?.name ?? null,
    model: { asked: call.asked ?? null, served: call.report.model ?? null },
    prompt: { ...call.prompt },
    response: ending.response,
    redactions: Object.fromEntries([...call.redactions].sort(([a], [b]) => (a < b ? -1 : 1))),
    usage: reported(call.report.usage, from),
    cost: { usd: usd === undefined ? null : dollars(usd), prices, settled: from },
    budget:
      hold === undefined || from === 'none' ? null : { keys: hold.budgetKeys, usd: formatDollars(usd ?? 0n), tokens },
    latencyMs: Math.round((performance.now() - call.startedAt) * 1000) / 1000,
    status: ending.status,
    outcome: ending.outcome,
    ...(ending.code === undefined ? {} : { code: ending.code }),
    ...(call.attempts.length > 1 ? { attempts: [...call.attempts] } : {}),
    ...(Object.keys(call.labels).length > 0 ? { labels: call.labels } : {}),
  };
}

function callerOf(caller: Caller | undefined): ReceiptBody['caller'] {
  if (caller === undefined) return { intent: null, subject: null };
  const { intent, agent, subject, repository, runId, pullRequest } = caller;
  return {
    intent: intent.name,
    ...(agent === undefined ? {} : { agent }),
    subject,
    ...(repository === undefined ? {} : { repository }),
    ...(runId === undefined ? {} : { runId }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
}

function reported(usage: Usage | undefined, from: Settlement['from']): ReportedUsage {
  if (usage !== undefined) {
    const { input, cachedInput, cacheWrite, output, reasoning } = usage;
    return { input, cachedInput, cacheWrite, output, reasoning };
  }
  const none = from === 'none' ? 0 : null;
  return { input: none, cachedInput: none, cacheWrite: none, output: none, reasoning: none };
}
