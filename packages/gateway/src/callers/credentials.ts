import type { IncomingMessage } from 'node:http';
import { refuse } from '../formats/refusal.ts';

const LONGEST_TOKEN = 16_384;

/**
 * The caller's token: where the provider's key would stand, in `Authorization: Bearer` or `x-api-key`.
 * @throws Refused 401 when there is none, when it is odd, or when two differ
 */
export function presentedToken(request: IncomingMessage): string {
  const tokens = new Set<string>();
  for (let at = 0; at < request.rawHeaders.length; at += 2) {
    const name = (request.rawHeaders[at] as string).toLowerCase();
    const value = request.rawHeaders[at + 1] as string;
    if (name === 'x-api-key') tokens.add(value.trim());
    else if (name === 'authorization') tokens.add(/^Bearer +(\S+) *$/i.exec(value)?.[1] ?? '');
  }
  const [token, second] = tokens;
  if (token === undefined) throw refuse(401, 'GATEWAY_CALLER_UNKNOWN', 'the call carries no token');
  if (second !== undefined) throw refuse(401, 'GATEWAY_CALLER_AMBIGUOUS', 'the call carries two different tokens');
  if (token === '' || token.length > LONGEST_TOKEN || !/^[\x21-\x7e]+$/.test(token)) {
    throw refuse(401, 'GATEWAY_CALLER_UNKNOWN', 'the token cannot be read');
  }
  return token;
}
