import type { IncomingMessage } from 'node:http';
import type { Upstream } from '../config/config.ts';
import type { AnswerHeaders } from './answer.ts';

/** Headers of a request that go on; the caller's token is in none of them. */
const REQUEST_HEADERS = new Set([
  'accept',
  'anthropic-beta',
  'anthropic-dangerous-direct-browser-access',
  'anthropic-version',
  'idempotency-key',
  'openai-beta',
  'user-agent',
  'x-app',
  'x-client-request-id',
  'x-stainless-retry-count',
]);

/** Headers of an answer that go back. */
const RESPONSE_HEADERS = new Set([
  'content-type',
  'openai-model',
  'openai-processing-ms',
  'openai-version',
  'request-id',
  'retry-after',
  'retry-after-ms',
  'x-request-id',
  'x-should-retry',
]);
const RESPONSE_PREFIXES = ['x-ratelimit-', 'anthropic-ratelimit-'];

/**
 * What the provider is sent beside the body: what the caller may say, and the gateway's own credential.
 * @param hides whether a value holds what must not go on: the caller's token, a secret
 */
export function requestHeaders(
  request: IncomingMessage,
  { format, credential, isAccessToken, sign, url }: Upstream,
  hides: (value: string) => boolean,
): Record<string, string> {
  const headers: Record<string, string> = { host: url.host, 'accept-encoding': 'identity' };
  for (const name of REQUEST_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string' && !hides(value)) headers[name] = value;
  }
  if (credential === undefined || sign !== undefined) return headers;
  if (format === 'openai' || isAccessToken) headers.authorization = `Bearer ${credential}`;
  else headers['x-api-key'] = credential;
  // Messages take an access token with this beta only.
  if (format === 'anthropic' && isAccessToken) headers['anthropic-beta'] = withBeta(headers['anthropic-beta']);
  return headers;
}

/** Where a path of an upstream is, with the path that its URL begins with. */
export function addressOf({ url }: Upstream, path: string): string {
  return url.origin + url.pathname.replace(/\/$/, '') + path;
}

const OAUTH_BETA = 'oauth-2025-04-20';

function withBeta(asked: string | undefined): string {
  if (asked === undefined) return OAUTH_BETA;
  return asked.split(',').some((beta) => beta.trim() === OAUTH_BETA) ? asked : `${asked},${OAUTH_BETA}`;
}

/**
 * What the caller is told of the provider's headers.
 * @param hides whether a value holds what must not go back: the gateway's credential, a secret
 */
export function responseHeaders(headers: AnswerHeaders, hides: (value: string) => boolean): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    const known = RESPONSE_HEADERS.has(name) || RESPONSE_PREFIXES.some((prefix) => name.startsWith(prefix));
    if (known && !hides(value)) kept[name] = value;
  }
  return kept;
}
