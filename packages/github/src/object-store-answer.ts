import { SallyportError } from '@sallyport/core';

/** An answer's object, whose fields are still to be looked at. */
export type Fields = Readonly<Record<string, unknown>>;

export function asFields(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw unreadable(what);
}

export function asList(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw unreadable(what);
}

export function asText(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw unreadable(what);
}

export function asNumber(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw unreadable(what);
}

export function asOid(value: unknown, what: string): string {
  if (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) return value;
  throw unreadable(what);
}

export function unreadable(what: string): SallyportError {
  return new SallyportError({
    code: 'GITHUB_ANSWER_UNREADABLE',
    message: `GitHub's answer has no readable ${what}`,
    remedy: 'Run the step again; if it stays, look for a proxy that changes answers.',
  });
}
