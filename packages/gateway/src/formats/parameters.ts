import { refuse } from './refusal.ts';

type Json = Readonly<Record<string, unknown>>;

/** Is there a value under the key? */
export function given(body: Json, key: string): boolean {
  return body[key] !== undefined && body[key] !== null;
}

/** @throws Refused 422 where the value is neither true nor false */
export function flag(body: Json, key: string): boolean {
  const value = body[key] ?? false;
  if (typeof value !== 'boolean') throw refuse(422, 'GATEWAY_PARAMETER_UNREADABLE', `"${key}" is not true or false`);
  return value;
}

/** A whole number of at least 1; undefined when the key is absent or null. @throws Refused 422 */
export function positive(body: Json, key: string): number | undefined {
  if (!given(body, key)) return undefined;
  const value = body[key];
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 1 || !Number.isInteger(value)) {
    throw refuse(422, 'GATEWAY_PARAMETER_UNREADABLE', `"${key}" is not a whole number of 1 or more`);
  }
  return value;
}
