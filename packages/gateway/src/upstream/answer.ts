import type { IncomingHttpHeaders } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Departure } from '../departure.ts';
import { refuse } from '../formats/refusal.ts';

/** How far reading may be ahead of who takes what was read. */
const MOST_AHEAD = 1024 * 1024;

export type AnswerHeaders = Readonly<Record<string, string>>;

/**
 * A provider's answer as it comes: its head, and then its body, once. What had come before the provider broke off is
 * given before the error is thrown.
 */
export class Answer implements Dispatcher.DispatchHandler {
  status = 0;
  headers: AnswerHeaders = {};
  readonly #left: Departure;
  readonly #timer: NodeJS.Timeout;
  readonly #onHead: () => void;
  readonly #onFailure: (error: Error) => void;
  #controller: Dispatcher.DispatchController | undefined;
  #chunks: Buffer[] = [];
  #size = 0;
  #paused = false;
  /** Of who takes the whole. */
  #limit: number | undefined;
  #ending: { readonly error?: Error } | undefined;
  #wake: () => void = () => {};

  /** @param bounds who waits for it, and the milliseconds that the whole may take */
  constructor(
    { left, totalMs }: { readonly left: Departure; readonly totalMs: number },
    onHead: () => void,
    onFailure: (error: Error) => void,
  ) {
    this.#left = left;
    this.#timer = setTimeout(() => this.#controller?.abort(tooLate()), totalMs);
    this.#onHead = onHead;
    this.#onFailure = onFailure;
  }

  /**
   * The whole body.
   * @param limit bytes
   * @throws Error when the provider broke off; RangeError when it is longer
   */
  async whole(limit: number): Promise<Buffer> {
    this.#limit = limit;
    if (this.#paused) this.#controller?.resume();
    while (this.#ending === undefined && this.#size <= limit) await this.#more();
    if (this.#size > limit) throw new RangeError('the answer is too large');
    if (this.#ending?.error !== undefined) throw this.#ending.error;
    return this.#chunks.length === 1 ? (this.#chunks[0] as Buffer) : Buffer.concat(this.#chunks);
  }

  /** What has come since the last time; undefined at the end. @throws Error when the provider broke off */
  async next(): Promise<Buffer | undefined> {
    if (this.#chunks.length === 0 && this.#ending === undefined) await this.#more();
    const chunk = this.#chunks.length > 1 ? Buffer.concat(this.#chunks) : this.#chunks[0];
    this.#chunks = [];
    this.#size = 0;
    if (this.#paused) {
      this.#paused = false;
      this.#controller?.resume();
    }
    if (chunk !== undefined) return chunk;
    if (this.#ending?.error !== undefined) throw this.#ending.error;
    return undefined;
  }

  /** Ends the connection unless the answer has come to its end. */
  destroy(): void {
    if (this.#ending === undefined) this.#controller?.abort(new Error('nobody waits for the answer'));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    this.#left.onAbort(() => this.destroy());
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: IncomingHttpHeaders): void {
    if (status < 200) return;
    this.status = status;
    this.headers = singleValues(headers);
    this.#onHead();
  }

  onRequestUpgrade(
    _: Dispatcher.DispatchController,
    _status: number,
    _head: IncomingHttpHeaders,
    socket: Duplex,
  ): void {
    socket.destroy();
    this.#onFailure(refuse(502, 'GATEWAY_UPSTREAM_UNREADABLE', 'the provider asks for another protocol'));
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    this.#paused = this.#limit === undefined && this.#size > MOST_AHEAD;
    if (this.#limit === undefined || this.#size > this.#limit) this.#wake();
    if (this.#paused) controller.pause();
  }

  onResponseEnd(): void {
    this.#ending ??= {};
    clearTimeout(this.#timer);
    this.#wake();
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#ending ??= { error };
    clearTimeout(this.#timer);
    this.#onFailure(error);
    this.#wake();
  }

  /** Waits for the end, or for more of the body. */
  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}

function tooLate(): Error {
  return Object.assign(new Error('the answer took too long'), { code: 'ETIMEDOUT' });
}

/** Of a header that comes several times, the values in a row; of a content type, the first. */
function singleValues(head: IncomingHttpHeaders): AnswerHeaders {
  const headers: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(head))
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : severalValues(name, value);
  return headers;
}

function severalValues(name: string, values: readonly string[]): string {
  return name === 'content-type' ? (values[0] ?? '') : values.join(', ');
}
