import type { AnswerHeaders } from './answer.ts';

/** Statuses by which a provider says that it has not begun with a call: nothing was charged. */
export const NOT_BEGUN: ReadonlySet<number> = new Set([429, 503, 529]);

const FIRST_WAIT_MS = 500;

/**
 * How long a provider asks to wait before the next attempt, in milliseconds: `retry-after-ms`, `retry-after` in seconds
 * or as a date (RFC 9110, section 10.2.3), or twice as long each time where it does not say.
 * @param attempt counts from 0
 * @param chance from 0 to 1, so that many callers do not come back at once
 * @returns undefined when it asks for no further attempt
 */
export function waitBefore(
  attempt: number,
  headers: AnswerHeaders,
  now: Date,
  chance = Math.random(),
): number | undefined {
  if (headers['x-should-retry']?.trim().toLowerCase() === 'false') return undefined;
  const milliseconds = headers['retry-after-ms'];
  if (milliseconds !== undefined && /^\d{1,9}(?:\.\d+)?$/.test(milliseconds.trim())) return Number(milliseconds);
  const after = headers['retry-after']?.trim();
  if (after !== undefined && /^\d{1,9}(?:\.\d+)?$/.test(after)) return Number(after) * 1000;
  const date = after === undefined ? Number.NaN : Date.parse(after);
  if (Number.isFinite(date)) return Math.max(0, date - now.getTime());
  return FIRST_WAIT_MS * 2 ** attempt * (0.5 + chance / 2);
}
