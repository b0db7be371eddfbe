import { type Configuration, parseInstant, startOfDay } from '@sallyport/config';

/** The configuration as rules see it, as `data.configuration`: every time is a number of microseconds. */
export function policyData(configuration: Configuration): Record<string, unknown> {
  const { gate } = configuration;
  return {
    configuration: {
      ...configuration,
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
