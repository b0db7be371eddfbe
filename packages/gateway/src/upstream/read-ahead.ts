import type { IncomingMessage } from 'node:http';

const MOST_AHEAD = 1024 * 1024;

/** The head of a provider's answer, and its body as it comes. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /**
   * The body, once. What had come before the provider broke off is given before the error is thrown; a stream of Node
   * would have thrown it away.
   */
  readonly body: AsyncIterable<Buffer>;
  destroy(): void;
}

/** Reads from the first moment on, at most some bytes ahead of who takes them. */
export function readAhead(incoming: IncomingMessage): Answer {
  const chunks: Buffer[] = [];
  let size = 0;
  let ending: { error?: Error } | undefined;
  let wake = () => {};
  const end = (error?: Error) => {
    ending ??= error === undefined ? {} : { error };
    wake();
  };
  incoming.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_AHEAD) incoming.pause();
    wake();
  });
  incoming.once('end', () => end());
  incoming.once('error', end);
  incoming.once('close', () => end(incoming.complete ? undefined : new Error('the provider broke off')));
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (chunks.length > 0 || ending !== undefined) resolve();
    });
  async function* body(): AsyncGenerator<Buffer> {
    for (;;) {
      await next();
      const chunk = chunks.length > 1 ? Buffer.concat(chunks) : chunks[0];
      chunks.length = 0;
      size = 0;
      if (chunk !== undefined) {
        yield chunk;
        if (incoming.isPaused()) incoming.resume();
      } else if (ending?.error !== undefined) throw ending.error;
      else if (ending !== undefined) return;
    }
  }
  return {
    status: incoming.statusCode ?? 502,
    headers: incoming.headers,
    body: body(),
    destroy: () => {
      if (!incoming.readableEnded) incoming.destroy();
    },
  };
}
