import type { IncomingMessage, ServerResponse } from 'node:http';
import { presentedToken } from '../callers/credentials.ts';
import { refuse } from '../formats/refusal.ts';
import type { Sessions } from '../sessions/sessions.ts';
import type { Context } from './context.ts';
import { answerOwn, sendJson } from './own-answer.ts';

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
  await answerOwn(context, response, async () => {
    const token = presentedToken(request);
    if (request.method === 'POST') await begin(context, sessions, token, response);
    else if (request.method === 'DELETE') await end(context, sessions, token, response);
    else throw refuse(403, 'GATEWAY_METHOD_NOT_ALLOWED', `${SESSION_PATH} takes POST and DELETE only`);
  });
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
  sendJson(response, 200, JSON.stringify(body));
}

async function end(context: Context, sessions: Sessions, token: string, response: ServerResponse): Promise<void> {
  const caller = await sessions.identify(token);
  await sessions.revoke(token);
  context.log.info(`a session was ended: ${caller.chain}`);
  response.writeHead(204).end();
}
