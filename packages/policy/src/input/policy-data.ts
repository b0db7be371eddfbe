import { type Configuration, parseInstant, startOfDay } from '@sallyport/config';

/** The configuration as rules see it, as `data.configuration`: every time is a number of microseconds. */
export function policyData(configuration: Configuration): Record<string, unknown> {
  const { gate, intents } = configuration;
  return {
    configuration: {
      ...configuration,
      intents: Object.fromEntries(
        Object.entries(intents).map(([name, { budget, ...intent }]) => [
          name,
          { ...intent, budget: { ...budget, ...(budget.usd !== undefined && { nanoUsd: nanoUsd(budget.usd) }) } },
        ]),
      ),
      gate: {
        ...gate,
        freeze: gate.freeze.map(({ from, to, reason }) => ({
          from: parseInstant(from),
          fromText: from,
          to: parseInstant(to),
          toText: to,
          reason,
        })),
        exceptions: gate.exceptions.map(({ expires, ...rest }) => ({ ...rest, expires: startOfDay(expires) })),
      },
    },
  };
}

/** Billionths of a dollar: the nearest whole number, so that sums of decimals stay exact. */
export function nanoUsd(usd: number): number {
  return Math.round(usd * 1e9);
}
