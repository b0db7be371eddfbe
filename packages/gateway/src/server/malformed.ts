import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { refusalBody } from '../formats/refusal.ts';
import type { Context } from './context.ts';

/** Answers that are under way, by their connection: what comes behind them must not overtake them. */
export class OpenAnswers {
  readonly #bySocket = new WeakMap<Socket, ServerResponse[]>();

  add(socket: Socket, response: ServerResponse): void {
    const open = this.#bySocket.get(socket);
    if (open === undefined) this.#bySocket.set(socket, [response]);
    else if (open.every(isOver)) open.splice(0, open.length, response);
    else open.push(response);
  }

  /** Calls back when every request that came whole over the connection has its answer; at once when there is none. */
  whenDone(socket: Socket, then: () => void): void {
    const waiting = this.#bySocket.get(socket)?.find((response) => response.req.complete && !isOver(response));
    if (waiting === undefined) then();
    else waiting.once('close', () => this.whenDone(socket, then));
  }
}

function isOver(response: ServerResponse): boolean {
  return response.closed || response.destroyed;
}

export function malformedBody(message: string): string {
  return refusalBody('openai', { status: 400, code: 'GATEWAY_REQUEST_MALFORMED', message });
}

export function malformedAnswer(message: string, status = 400): string {
  const body = malformedBody(message);
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-should-retry: false',
    'connection: close',
    '',
    body,
  ].join('\r\n');
}

/** What Node's parser does not read as HTTP/1.1; the connection cannot be trusted any further. */
export function answerMalformed(
  context: Context,
  answers: OpenAnswers,
  error: NodeJS.ErrnoException,
  socket: Socket,
): void {
  context.metrics.add('sallyport_gateway_malformed_requests_total', {});
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  answers.whenDone(socket, () => {
    // Behind a request that asks for its connection's end nothing is a request (RFC 9112, section 9.6).
    if (error.code === 'HPE_CLOSED_CONNECTION' || !socket.writable) socket.destroySoon();
    else socket.end(malformedAnswer('the request is not plain HTTP/1.1', statusOf(error)));
  });
}

function statusOf({ code }: NodeJS.ErrnoException): number {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}
