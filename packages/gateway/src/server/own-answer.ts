import type { ServerResponse } from 'node:http';
import { toSallyportError } from '@sallyport/core';
import { Refused, refusalBody, refusalHeaders, refuse } from '../formats/refusal.ts';
import type { Context } from './context.ts';
import { SAFE_HEADERS } from './finish.ts';

/** Answers on a path of the gateway's own: what `work` says, or why not. Nobody is to keep it. */
export async function answerOwn(context: Context, response: ServerResponse, work: () => Promise<void>): Promise<void> {
  response.setHeader('cache-control', 'no-store');
  try {
    await work();
  } catch (error) {
    const { refusal } = error instanceof Refused ? error : internal(context, error);
    sendJson(response, refusal.status, refusalBody('openai', refusal), refusalHeaders(refusal));
  }
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const length = String(Buffer.byteLength(body));
  response.writeHead(status, {
    ...SAFE_HEADERS,
    'content-type': 'application/json',
    ...headers,
    'content-length': length,
  });
  response.end(body);
}

function internal({ log }: Context, error: unknown): Refused {
  log.warning(toSallyportError(error).message);
  return refuse(500, 'GATEWAY_INTERNAL', 'the gateway failed; nothing more is known to the caller', { retry: true });
}
