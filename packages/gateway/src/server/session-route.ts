import type { IncomingMessage, ServerResponse } from 'node:http';
import { toSallyportError } from '@sallyport/core';
import { presentedToken } from '../callers/credentials.ts';
import { Refused, refusalBody, refusalHeaders, refuse } from '../formats/refusal.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Context } from './context.ts';
import { SAFE_HEADERS } from './finish.ts';

/** No upstream can have this name: a name begins with a letter or a digit. */
export const SESSION_PATH = '/-/session';

/** `POST`: a session token for an identity token. `DELETE`: the end of the session whose token it shows. */
export async function handleSession(
  context: Context,
  sessions: Sessions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  request.resume();
  response.setHeader('cache-control', 'no-store');
  try {
    const token = presentedToken(request);
    if (request.method === 'POST') await begin(context, sessions, token, response);
    else if (request.method === 'DELETE') await end(context, sessions, token, response);
    else throw refuse(403, 'GATEWAY_METHOD_NOT_ALLOWED', `${SESSION_PATH} takes POST and DELETE only`);
  } catch (error) {
    const known = error instanceof Refused ? error : internal(context, error);
    const headers = { 'content-type': 'application/json', ...refusalHeaders(known.refusal) };
    send(response, known.refusal.status, refusalBody('openai', known.refusal), headers);
  }
}

async function begin(context: Context, sessions: Sessions, token: string, response: ServerResponse): Promise<void> {
  const caller = await context.identification.identifyJob(token);
  const session = await sessions.issue(caller);
  context.log.info(`a session began: ${caller.chain}, until ${session.expires.toISOString()}`);
  const body = {
    schema: 'sallyport/session/v1',
    token: session.token,
    expiresAt: session.expires.toISOString(),
    intent: caller.intent.name,
    chain: caller.chain,
  };
  send(response, 200, JSON.stringify(body), { 'content-type': 'application/json' });
}

async function end(context: Context, sessions: Sessions, token: string, response: ServerResponse): Promise<void> {
  const caller = await sessions.identify(token);
  await sessions.revoke(token);
  context.log.info(`a session was ended: ${caller.chain}`);
  response.writeHead(204).end();
}

function internal({ log }: Context, error: unknown): Refused {
  log.warning(toSallyportError(error).message);
  return refuse(500, 'GATEWAY_INTERNAL', 'the gateway failed; nothing more is known to the caller', { retry: true });
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  response.writeHead(status, { ...SAFE_HEADERS, ...headers, 'content-length': String(Buffer.byteLength(body)) });
  response.end(body);
}
