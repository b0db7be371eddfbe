import type { UpstreamFormat } from '../config/schema.ts';

/** Why a call does not go through, as its caller is told. */
export interface Refusal {
  readonly status: number;
  /** `GATEWAY_…`; documented in docs/gateway.md. */
  readonly code: string;
  readonly message: string;
  /** Seconds after which a retry is of use; without it a retry is of none. */
  readonly retryAfter?: number;
  /** A retry is of use, though nobody knows when. */
  readonly retry?: true;
  /** No provider has seen the call. */
  readonly unsent?: true;
}

const OPENAI_TYPES: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  429: 'rate_limit_error',
};
const ANTHROPIC_TYPES: Readonly<Record<number, string>> = {
  401: 'authentication_error',
  403: 'permission_error',
  413: 'request_too_large',
  429: 'rate_limit_error',
  503: 'overloaded_error',
  504: 'timeout_error',
};

/** A refusal in the provider's own error shape, so that its client raises the error that its users know. */
export function refusalBody(format: UpstreamFormat, { status, code, message }: Refusal): string {
  if (format === 'anthropic') {
    const type = ANTHROPIC_TYPES[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error');
    return JSON.stringify({ type: 'error', error: { type, message: `${code}: ${message}` } });
  }
  const type = OPENAI_TYPES[status] ?? (status >= 500 ? 'server_error' : 'invalid_request_error');
  return JSON.stringify({ error: { message, type, param: null, code } });
}

export function refusalHeaders(refusal: Refusal): Record<string, string> {
  if (refusal.retryAfter !== undefined) return { 'retry-after': String(refusal.retryAfter) };
  return refusal.retry ? {} : { 'x-should-retry': 'false' };
}

/** Thrown inside the handling of one call; the outermost layer answers with it. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.code}: ${refusal.message}`);
    this.refusal = refusal;
  }
}

export function refuse(
  status: number,
  code: string,
  message: string,
  retry: Pick<Refusal, 'retryAfter' | 'retry' | 'unsent'> = {},
): Refused {
  return new Refused({ status, code, message, ...retry });
}
