const DAY_MS = 86_400_000;
const RFC3339 = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,40}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;

/**
 * An RFC 3339 time (section 5.6, any offset) as microseconds since
 * 1970-01-01T00:00:00Z; what is finer is cut off. Undefined for anything else, days and hours that do not exist included.
 */
export function parseInstant(text: string): number | undefined {
  const match = RFC3339.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offset = offsetMinutes(match[8], match[9], match[10]);
  if (!exists(year, month, day) || hour > 23 || minute > 59 || second > 60 || offset === undefined) return undefined;
  const start = utc(year, month, day) + ((hour * 60 + minute - offset) * 60 + second) * 1000;
  if (second === 60 && start % DAY_MS !== 0) return undefined;
  return start * 1000 + Number((match[7] ?? '').slice(0, 6).padEnd(6, '0'));
}

function offsetMinutes(sign?: string, hours?: string, minutes?: string): number | undefined {
  if (sign === undefined) return 0;
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; this does not. */
function utc(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(utc(year, month, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Is it a day of the calendar, as `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  return startOfDay(text) !== undefined;
}

/** The start of a day in UTC, in microseconds since 1970-01-01T00:00:00Z; undefined for a day that does not exist. */
export function startOfDay(text: string): number | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseInstant(`${text}T00:00:00Z`) : undefined;
}
