import type { Clock } from '@sallyport/core';
import type { Ledger } from '../budget/ledger.ts';
import type { Minutes } from '../budget/minutes.ts';
import { createPriceBook } from '../budget/price-book.ts';
import { Identification } from '../callers/identify.ts';
import type { GatewayConfig, Labels } from '../config/config.ts';
import { Credentials } from '../credentials/credentials.ts';
import type { GatewayLog } from '../log.ts';
import { Metrics } from '../metrics.ts';
import type { PromptStore } from '../prompts/prompt-store.ts';
import type { ReceiptStore } from '../receipts/store.ts';
import { PLACEHOLDER_SHAPE, Placeholders, RESTORE } from '../redaction/placeholders.ts';
import { createRuleSet, type RuleSet, redactionOf, type Secret } from '../redaction/rules.ts';
import { TOKEN_SHAPES } from '../redaction/shapes.ts';
import type { Sessions } from '../sessions/sessions.ts';
import { SpanExporter } from '../traces/exporter.ts';
import { Breaker } from '../upstream/breaker.ts';
import { UpstreamClient } from '../upstream/client.ts';
import type { Context } from './context.ts';
import { Meters } from './meter.ts';

const MOST_RUNS = 2000;
const NO_LABELS: Labels = {};

/** What every call needs, out of the configuration. */
export function createContext(
  config: GatewayConfig,
  parts: {
    readonly clock: Clock;
    readonly log: GatewayLog;
    readonly ledger: Ledger;
    readonly minutes: Minutes | undefined;
    readonly receipts: ReceiptStore;
    readonly sessions: Sessions | undefined;
    readonly prompts: PromptStore | undefined;
  },
): Context & { stop(): void } {
  const { clock, log } = parts;
  const upstreams = [...config.upstreams.values()];
  const clients = new Map(upstreams.map((upstream) => [upstream.name, new UpstreamClient(upstream)]));
  const breakers = new Map(upstreams.map(({ name, breaker }) => [name, new Breaker(breaker, clock)]));
  const credentials = new Credentials(upstreams, log);
  const requestRules = createRuleSet(secretsOf(config), config.redact.patterns ? TOKEN_SHAPES : []);
  const answers = answerRulesOf(config, credentials);
  for (const { sieve } of [requestRules, answers()]) sieve.prepare();
  const metrics = new Metrics();
  const runs = new Map<string, Placeholders>();
  const warned = new Set<string>();
  return {
    ...parts,
    config,
    credentials,
    identification: new Identification(config, clock, parts.sessions),
    prices: createPriceBook(config.prices, config.pricesDigest, upstreams, clock),
    metrics,
    meters: new Meters(metrics),
    traces:
      config.traces &&
      new SpanExporter(config.traces, log, (result, spans) =>
        metrics.add('sallyport_gateway_spans_total', { result }, spans),
      ),
    requestRules,
    clientOf: ({ name }) => clients.get(name) as UpstreamClient,
    breakerOf: ({ name }) => breakers.get(name) as Breaker,
    labelsOf: ({ name }, model) =>
      config.modelLabels.find(({ matches }) => matches(`${name}/${model}`))?.labels ?? NO_LABELS,
    answerRules: (placeholders) => withPlaceholders(answers(), placeholders),
    placeholdersOf: (chain) => placeholdersOf(runs, chain),
    warnOnce(key, message) {
      if (warned.has(key)) return;
      if (warned.size >= MOST_RUNS) warned.clear();
      warned.add(key);
      log.warning(message);
    },
    logCall: (fields) => log.call(fields),
    stop() {
      for (const client of clients.values()) client.stop();
    },
  };
}

function secretsOf(config: GatewayConfig): Secret[] {
  return config.redact.secrets.map((value) => ({ rule: 'secret', value }));
}

/** A shorter one would be found in ordinary words; no provider gives out such keys. */
const SHORTEST_CREDENTIAL = 4;

/**
 * Answers are looked through for the gateway's own credentials too, whichever provider they are for. The rules are made
 * again when a credential was fetched.
 */
function answerRulesOf(config: GatewayConfig, credentials: Credentials): () => RuleSet {
  const shapes = config.redact.patterns ? TOKEN_SHAPES : [];
  const personal = config.redact.personal.length > 0 ? [PLACEHOLDER_SHAPE] : [];
  const secrets = secretsOf(config);
  let made: { version: number; rules: RuleSet } | undefined;
  return () => {
    const { version } = credentials;
    if (made?.version === version) return made.rules;
    const own = credentials.values
      .filter((value) => value.length >= SHORTEST_CREDENTIAL)
      .map((value): Secret => ({ rule: 'credential', value }));
    const rules = createRuleSet([...own, ...secrets], [...shapes, ...personal]);
    made = { version, rules };
    return rules;
  };
}

function withPlaceholders(rules: RuleSet, placeholders: Placeholders): RuleSet {
  return {
    ...rules,
    replace: (rule, found) => (rule === RESTORE ? placeholders.valueOf(found) : redactionOf(rule)),
  };
}

function placeholdersOf(runs: Map<string, Placeholders>, chain: string): Placeholders {
  const known = runs.get(chain);
  if (known !== undefined) return known;
  if (runs.size >= MOST_RUNS) runs.delete(runs.keys().next().value as string);
  const placeholders = new Placeholders();
  runs.set(chain, placeholders);
  return placeholders;
}
