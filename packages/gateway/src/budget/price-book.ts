import { calcPrice, findProvider } from '@pydantic/genai-prices';
import { type Clock, digestOf } from '@sallyport/core';
import type { PriceRule, Upstream } from '../config/config.ts';
import { flat, type Price, type RateTable, rate } from './price.ts';

/** What calls cost, with a digest that receipts name. */
export interface PriceBook {
  /** The price of `<upstream>/<model>`; undefined where nobody knows it. */
  priceOf(upstream: Upstream, model: string): Price | undefined;
  /** Tokens that the model can hold at most, where that is known. */
  contextWindowOf(upstream: Upstream, model: string): number | undefined;
  /** SHA-256 of the prices in use: the configuration's, and the built-in table of each upstream's provider. */
  readonly digest: string;
}

const PROVIDERS_OF_FORMATS = { anthropic: 'anthropic', openai: 'openai' } as const;
const CACHED_MODELS = 1000;

/**
 * The configuration's prices before the built-in table (`@pydantic/genai-prices`, whose data is part of the package;
 * nothing is fetched). The table's provider is the one of the upstream's name, else of its URL, else of its format.
 */
export function createPriceBook(
  rules: readonly PriceRule[],
  rulesDigest: string,
  upstreams: Iterable<Upstream>,
  clock: Clock,
): PriceBook {
  const providers = new Map([...upstreams].map((upstream) => [upstream.name, providerOf(upstream)]));
  const digest = digestOf({
    configured: rulesDigest,
    table: [...new Set(providers.values())].sort().map((id) => digestOf(plain(findProvider({ providerId: id })))),
  });
  const known = new Map<string, { hour: number; price: Price | undefined }>();
  return {
    digest,
    priceOf(upstream, model) {
      const name = `${upstream.name}/${model}`;
      const rule = rules.find(({ matches }) => matches(name));
      if (rule !== undefined) return rule.price;
      const hour = Math.floor(clock.now().getTime() / 3_600_000);
      const cached = known.get(name);
      if (cached?.hour === hour) return cached.price;
      const price = tablePrice(providers.get(upstream.name) as string, model, clock);
      if (known.size >= CACHED_MODELS) known.clear();
      known.set(name, { hour, price });
      return price;
    },
    contextWindowOf: (upstream, model) =>
      lookUp(providers.get(upstream.name) as string, model, clock)?.model.context_window,
  };
}

function providerOf({ name, url, format }: Upstream): string {
  const byName = findProvider({ providerId: name });
  if (byName?.id === name) return byName.id;
  const byUrl = findProvider({ providerApiUrl: url.href });
  return byUrl?.id ?? PROVIDERS_OF_FORMATS[format];
}

function lookUp(providerId: string, model: string, clock: Clock) {
  return calcPrice({ input_tokens: 0, output_tokens: 0 }, model, { providerId, timestamp: clock.now() });
}

function tablePrice(providerId: string, model: string, clock: Clock): Price | undefined {
  const prices = lookUp(providerId, model, clock)?.model_price;
  if (prices === undefined) return undefined;
  const input = tableOf(prices.input_mtok);
  const output = tableOf(prices.output_mtok);
  if (input === undefined) return undefined;
  const cacheWrite =
    tableOf(prices.cache_write_mtok) ?? input.map((step) => ({ ...step, rate: (step.rate * 5n) / 4n }));
  return {
    input,
    output: output ?? flat(0n),
    cachedInput: tableOf(prices.cache_read_mtok) ?? input,
    cacheWrite,
    cacheWriteLong: tableOf(prices.cache_write_1h_mtok) ?? cacheWrite,
    cachesUnasked: providerId === 'openai' && prices.cache_write_mtok !== undefined,
  };
}

type TablePrice = number | { readonly base: number; readonly tiers: readonly { start: number; price: number }[] };

function tableOf(price: TablePrice | undefined): RateTable | undefined {
  if (price === undefined) return undefined;
  if (typeof price === 'number') return flat(rate(price));
  return [...flat(rate(price.base)), ...price.tiers.map((tier) => ({ above: tier.start, rate: rate(tier.price) }))];
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null));
}
