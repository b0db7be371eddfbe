import type { IncomingMessage } from 'node:http';
import { refuse } from '../formats/refusal.ts';

const LONGEST_TOKEN = 16_384;

/**
 * The caller's token: where the provider's key would stand, in `Authorization: Bearer` or `x-api-key`.
 * @throws Refused 401 when there is none, when it is odd, or when two differ
 */
export function presentedToken(request: IncomingMessage): string {
  const { rawHeaders } = request;
  let token: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const presented = tokenIn((rawHeaders[at] as string).toLowerCase(), rawHeaders[at + 1] as string);
    if (presented === undefined) continue;
    if (token !== undefined && token !== presented) {
      throw refuse(401, 'GATEWAY_CALLER_AMBIGUOUS', 'the call carries two different tokens');
    }
    token = presented;
  }
  if (token === undefined) throw refuse(401, 'GATEWAY_CALLER_UNKNOWN', 'the call carries no token');
  if (token === '' || token.length > LONGEST_TOKEN || !/^[\x21-\x7e]+$/.test(token)) {
    throw refuse(401, 'GATEWAY_CALLER_UNKNOWN', 'the token cannot be read');
  }
  return token;
}

/** The token that a header carries, empty where it cannot be read; undefined where it is none of the two. */
function tokenIn(name: string, value: string): string | undefined {
  if (name === 'x-api-key') return value.trim();
  return name === 'authorization' ? (/^Bearer +(\S+) *$/i.exec(value)?.[1] ?? '') : undefined;
}
