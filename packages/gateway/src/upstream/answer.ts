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
export class Answer implements Dispatcher.DispatchHandlers {
  status = 0;
  headers: AnswerHeaders = {};
  readonly #left: Departure;
  readonly #timer: NodeJS.Timeout;
  readonly #onHead: () => void;
  readonly #onFailure: (error: Error) => void;
  #abort: ((error?: Error) => void) | undefined;
  #resume: () => void = () => {};
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
    this.#timer = setTimeout(() => this.#abort?.(tooLate()), totalMs);
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
    if (this.#paused) this.#resume();
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
      this.#resume();
    }
    if (chunk !== undefined) return chunk;
    if (this.#ending?.error !== undefined) throw this.#ending.error;
    return undefined;
  }

  /** Ends the connection unless the answer has come to its end. */
  destroy(): void {
    if (this.#ending === undefined) this.#abort?.();
  }

  onConnect(abort: (error?: Error) => void): void {
    this.#abort = abort;
    this.#left.onAbort(() => this.destroy());
  }

  onHeaders(status: number, head: Buffer[], resume: () => void): boolean {
    if (status < 200) return true;
    this.status = status;
    this.headers = headersOf(head);
    this.#resume = resume;
    this.#onHead();
    return true;
  }

  onUpgrade(_status: number, _head: Buffer[] | string[] | null, socket: Duplex): void {
    socket.destroy();
    this.#onFailure(refuse(502, 'GATEWAY_UPSTREAM_UNREADABLE', 'the provider asks for another protocol'));
  }

  onData(chunk: Buffer): boolean {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    this.#paused = this.#limit === undefined && this.#size > MOST_AHEAD;
    if (this.#limit === undefined || this.#size > this.#limit) this.#wake();
    return !this.#paused;
  }

  onComplete(): void {
    this.#ending ??= {};
    clearTimeout(this.#timer);
    this.#wake();
  }

  onError(error: Error): void {
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

/** Names in small letters; of a content type that comes twice, the first. */
function headersOf(head: readonly Buffer[]): AnswerHeaders {
  const headers: Record<string, string> = Object.create(null);
  for (let at = 0; at + 1 < head.length; at += 2) {
    const name = (head[at] as Buffer).toString('latin1').toLowerCase();
    const value = (head[at + 1] as Buffer).toString('latin1');
    const known = headers[name];
    if (known === undefined) headers[name] = value;
    else if (name !== 'content-type') headers[name] = `${known}, ${value}`;
  }
  return headers;
}
