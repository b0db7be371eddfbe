import { type Picodollars, picodollars } from './money.ts';

/** What a provider reported, in tokens. `input` is the whole input, cache reads and writes included. */
export interface Usage {
  readonly input: number;
  readonly cachedInput: number;
  readonly cacheWrite: number;
  /** The part of `cacheWrite` that is kept for an hour, which costs more. */
  readonly cacheWriteLong: number;
  readonly output: number;
  readonly reasoning: number;
}

/** Picodollars for a million tokens. */
export type Rate = bigint;

/** Prices of one model: each a rate, or a rate that depends on the call's whole input. */
export interface Price {
  readonly input: RateTable;
  readonly output: RateTable;
  readonly cachedInput: RateTable;
  readonly cacheWrite: RateTable;
  readonly cacheWriteLong: RateTable;
  /** The provider caches prompts, at the price of a cache write, without being asked. */
  readonly cachesUnasked?: boolean;
}

/** Steps in the order of `above`; the last one whose `above` the input exceeds counts. The first has `above: -1`. */
export type RateTable = readonly { readonly above: number; readonly rate: Rate }[];

/** Input and output tokens that a call may come to at most. */
export interface TokenBound {
  readonly input: number;
  readonly output: number;
  /** The request asks for its prompt to be cached, which costs more than plain input. */
  readonly writesCache: boolean;
}

const MILLION = 1_000_000n;

/** A rate from US dollars for a million tokens; only a sum is ever divided and rounded. */
export function rate(dollarsForMillion: number): Rate {
  return picodollars(dollarsForMillion);
}

export function flat(value: Rate): RateTable {
  return [{ above: -1, rate: value }];
}

/** The price that a configuration sets: cached input costs `input`, a cache write 1.25 of it, unless told. */
export function configuredPrice(price: {
  readonly input: number;
  readonly output: number;
  readonly cachedInput?: number | undefined;
  readonly cacheWrite?: number | undefined;
}): Price {
  const input = rate(price.input);
  const cacheWrite = price.cacheWrite === undefined ? (input * 5n) / 4n : rate(price.cacheWrite);
  return {
    input: flat(input),
    output: flat(rate(price.output)),
    cachedInput: flat(price.cachedInput === undefined ? input : rate(price.cachedInput)),
    cacheWrite: flat(cacheWrite),
    cacheWriteLong: flat(cacheWrite),
  };
}

/** What a call cost. */
export function costOf(usage: Usage, price: Price): Picodollars {
  const { input, cachedInput, cacheWrite, cacheWriteLong, output } = usage;
  const plain = Math.max(0, input - cachedInput - cacheWrite);
  const at = (table: RateTable, tokens: number): bigint => rateAt(table, input) * BigInt(tokens);
  return perMillion(
    at(price.input, plain) +
      at(price.cachedInput, cachedInput) +
      at(price.cacheWrite, Math.max(0, cacheWrite - cacheWriteLong)) +
      at(price.cacheWriteLong, cacheWriteLong) +
      at(price.output, output),
  );
}

/** The most that a call can cost: every step of the tables that its input could reach is looked at. */
export function boundOf({ input, output, writesCache }: TokenBound, price: Price): Picodollars {
  const reachable = (table: RateTable): bigint =>
    table.reduce((most, step) => (step.above < input && step.rate > most ? step.rate : most), 0n);
  const inputs =
    writesCache || price.cachesUnasked === true ? [price.input, price.cacheWrite, price.cacheWriteLong] : [price.input];
  const dearest = reachable(inputs.flat());
  return perMillion(dearest * BigInt(input) + reachable(price.output) * BigInt(output));
}

function rateAt(table: RateTable, input: number): Rate {
  let found = 0n;
  for (const step of table) if (input > step.above) found = step.rate;
  return found;
}

/** Rounded up to a whole picodollar. */
function perMillion(amount: bigint): Picodollars {
  return (amount + MILLION - 1n) / MILLION;
}
