import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type LoopbackServer, listen, readBody } from '@sallyport/testing';

/** A server before another, as a load balancer is, that can stop at a moment. */
export interface Front extends LoopbackServer {
  /** Holds the next request before it is passed on, or its answer before it is given; settles once it is held. */
  hold(moment: 'request' | 'answer'): Promise<void>;
  /** How many requests were passed on. */
  readonly passed: () => number;
}

/**
 * Passes everything on to a server.
 * @param tiles a log's storage: served under /api/v2/, as the operators of Rekor v2 logs do; the server itself has it not.
 */
export async function startFront(target: string, tiles?: string): Promise<Front> {
  let passed = 0;
  let held: { moment: 'request' | 'answer'; reached: () => void } | undefined;
  const stopsAt = (moment: 'request' | 'answer'): boolean => {
    if (held?.moment !== moment) return false;
    held.reached();
    held = undefined;
    return true;
  };
  const server = await listen(async (request, response) => {
    const path = new URL(request.url ?? '/', target).pathname;
    if (request.method === 'GET' && tiles !== undefined) return serveFile(tiles, path, response);
    const body = await readBody(request);
    if (stopsAt('request')) return;
    passed += 1;
    const answer = await fetch(`${target}${request.url}`, {
      method: request.method ?? 'GET',
      headers: headersOf(request),
      body,
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (stopsAt('answer')) return;
    const index = answer.headers.get('x-log-index');
    response.writeHead(answer.status, {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
      ...(index !== null && { 'x-log-index': index }),
    });
    response.end(bytes);
  });
  return {
    ...server,
    passed: () => passed,
    hold: (moment) => new Promise((reached) => (held = { moment, reached })),
  };
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  return { accept: headers.accept ?? '*/*', 'content-type': headers['content-type'] ?? 'application/json' };
}

function serveFile(folder: string, path: string, response: ServerResponse): void {
  const file = join(folder, path.replace('/api/v2/', ''));
  if (existsSync(file)) createReadStream(file).pipe(response);
  else response.writeHead(404).end();
}
