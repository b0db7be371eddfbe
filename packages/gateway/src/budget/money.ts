/** US dollars as whole units of 1e-12, so that three times 0.1 is 0.3. */
export type Picodollars = bigint;

const DECIMALS = 12;
const UNIT = 10n ** BigInt(DECIMALS);

/**
 * A number of dollars as it is written in decimal; what is finer than 1e-12 is rounded up, so that a bound stays one.
 * @param value finite, 0 or more
 */
export function picodollars(value: number): Picodollars {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = BigInt(whole + fraction);
  const shift = DECIMALS + Number(exponent) - fraction.length;
  if (shift >= 0) return digits * 10n ** BigInt(shift);
  const divisor = 10n ** BigInt(-shift);
  return (digits + divisor - 1n) / divisor;
}

/** The exact decimal, without trailing zeros: `0.000105`. */
export function formatDollars(amount: Picodollars): string {
  const sign = amount < 0n ? '-' : '';
  const absolute = amount < 0n ? -amount : amount;
  const fraction = (absolute % UNIT).toString().padStart(DECIMALS, '0').replace(/0+$/, '');
  return `${sign}${absolute / UNIT}${fraction === '' ? '' : `.${fraction}`}`;
}

/** For JSON: the nearest double of the exact decimal. */
export function dollars(amount: Picodollars): number {
  return Number(formatDollars(amount));
}

/** Is this what `formatDollars` writes? */
export function isDollars(text: unknown): text is string {
  return typeof text === 'string' && /^\d{1,15}(?:\.\d{1,12})?$/.test(text);
}

/** What `formatDollars` wrote. */
export function parseDollars(text: string): Picodollars {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole) * UNIT + BigInt(fraction.padEnd(DECIMALS, '0'));
}
