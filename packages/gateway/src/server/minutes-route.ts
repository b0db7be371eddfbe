import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseJson } from '@sallyport/core';
import { type Minutes, MOST_MINUTES } from '../budget/minutes.ts';
import { presentedToken } from '../callers/credentials.ts';
import { refuse } from '../formats/refusal.ts';
import { isObject } from '../formats/usage.ts';
import { readBody } from './body.ts';
import type { Context } from './context.ts';
import { answerOwn, sendJson } from './own-answer.ts';

/** No upstream can have this name: a name begins with a letter or a digit. */
const PATH = '/-/minutes';
const LARGEST_BODY = 1024;

export function isMinutesPath(url: string | undefined): boolean {
  return url === PATH || url?.startsWith(`${PATH}/`) === true;
}

/** `POST /-/minutes` with `{"minutes": 12}` takes them; `DELETE /-/minutes/<id>` gives back what was not used. */
export function handleMinutes(
  context: Context,
  minutes: Minutes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  return answerOwn(context, response, async () => {
    const token = presentedToken(request);
    const caller = await context.identification.identify(token);
    const { chain, intent } = caller;
    const id = (request.url ?? '').slice(PATH.length + 1);
    const schema = 'sallyport/minutes/v1';
    if (request.method === 'POST' && id === '') {
      const wanted = minutesIn(await readBody(request, LARGEST_BODY));
      const held = await minutes.reserve(caller, wanted);
      context.log.info(`${wanted} minutes were reserved: ${chain}, ${intent.name}`);
      const { left, until } = held;
      sendJson(
        response,
        200,
        JSON.stringify({ schema, id: held.id, minutes: wanted, until: until.toISOString(), left }),
      );
    } else if (request.method === 'DELETE' && id !== '') {
      request.resume();
      const used = await minutes.end(caller, id);
      context.log.info(`${used} minutes were used: ${chain}, ${intent.name}`);
      sendJson(response, 200, JSON.stringify({ schema, id, minutes: used }));
    } else {
      request.resume();
      throw refuse(403, 'GATEWAY_METHOD_NOT_ALLOWED', `${PATH} takes POST, and ${PATH}/<id> takes DELETE`);
    }
  });
}

function minutesIn(body: Buffer): number {
  let value: unknown;
  try {
    value = parseJson(body, { name: 'the body' });
  } catch {
    throw refuse(422, 'GATEWAY_BODY_UNREADABLE', 'the body is not JSON');
  }
  const minutes = isObject(value) && Object.keys(value).length === 1 ? value.minutes : undefined;
  if (Number.isSafeInteger(minutes) && Number(minutes) >= 1 && Number(minutes) <= MOST_MINUTES) return Number(minutes);
  throw refuse(422, 'GATEWAY_PARAMETER_UNREADABLE', `the body has to be {"minutes": N}, from 1 to ${MOST_MINUTES}`);
}
