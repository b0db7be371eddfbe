import { hashFramed } from './object-hash.ts';
import type { ObjectType } from './types.ts';

/** git's answer to one request of `cat-file --batch` or `--batch-check`. */
export type BatchReply =
  | { readonly kind: 'object'; readonly type: ObjectType; readonly size: number; readonly bytes: Buffer }
  | { readonly kind: 'info'; readonly type: ObjectType; readonly size: number }
  | { readonly kind: 'too-large'; readonly type: ObjectType; readonly size: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'corrupt'; readonly why: string };

/** How much content may come; shared by the requests that are made together. */
export interface ByteLimit {
  /** The most bytes of one object. */
  readonly maxBytes: number;
  /** What all of them may still come to. */
  left: number;
}

/** What the next reply answers: the id that was asked for, and how much content it may have. */
export interface BatchRequest {
  readonly oid: string;
  readonly limit: ByteLimit;
}

/** Thrown where so much content would have to be skipped that a new git is faster. */
export class TooMuchToSkip extends Error {}

const MAX_SKIPPED = 64 * 1024 * 1024;

interface Body {
  readonly oid: string;
  readonly type: ObjectType;
  readonly size: number;
  /** `type SP size NUL content`, as far as it has come; absent when the content is skipped. */
  readonly framed?: Buffer;
  readonly start: number;
  filled: number;
}

const MAX_HEADER = 512;

/**
 * Takes `git cat-file --batch` output apart: `<oid> SP <type> SP <size> LF <content> LF`. Every content is hashed and
 * compared with its id. An object beyond its bound is skipped as it comes, never gathered.
 */
export class BatchReader {
  readonly #contents: boolean;
  readonly #next: () => BatchRequest | undefined;
  readonly #reply: (reply: BatchReply) => void;
  #header: Buffer = Buffer.alloc(0);
  #body: Body | undefined;

  /** `next` gives the request that the coming reply answers; `reply` takes the replies in order. */
  constructor(contents: boolean, next: () => BatchRequest | undefined, reply: (reply: BatchReply) => void) {
    this.#contents = contents;
    this.#next = next;
    this.#reply = reply;
  }

  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      at = this.#body === undefined ? this.#readHeader(chunk, at) : this.#fill(this.#body, chunk, at);
    }
  }

  #readHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(0x0a, at);
    if (this.#header.length + (end < 0 ? chunk.length : end) - at > MAX_HEADER)
      throw new Error('git cat-file printed a line that is no header');
    if (end < 0) {
      this.#header = Buffer.concat([this.#header, chunk.subarray(at)]);
      return chunk.length;
    }
    const line = this.#header.toString('latin1') + chunk.toString('latin1', at, end);
    this.#header = Buffer.alloc(0);
    return this.#begin(line, chunk, end + 1);
  }

  /** Handles a header line; the content that follows is taken at once when all of it is in this chunk. */
  #begin(line: string, chunk: Buffer, at: number): number {
    const request = this.#next();
    if (request === undefined) throw new Error('git cat-file printed a reply that nobody asked for');
    const [oid, type, sizeText] = line.split(' ') as [string, ObjectType, string | undefined];
    const size = sizeOf(sizeText);
    if (oid !== request.oid || size === undefined) {
      this.#reply({ kind: 'missing' });
      // A name that resolved to another object is followed by that object's content.
      if (this.#contents && size !== undefined) this.#body = { oid, type, size, start: 0, filled: -1 };
      return at;
    }
    if (!this.#contents) {
      this.#reply({ kind: 'info', type, size });
      return at;
    }
    if (size > request.limit.maxBytes || size > request.limit.left) {
      this.#reply({ kind: 'too-large', type, size });
      if (size > MAX_SKIPPED) throw new TooMuchToSkip();
      this.#body = { oid, type, size, start: 0, filled: -1 };
      return at;
    }
    request.limit.left -= size;
    return this.#takeContent({ oid, type, size }, chunk, at);
  }

  #takeContent({ oid, type, size }: Pick<Body, 'oid' | 'type' | 'size'>, chunk: Buffer, at: number): number {
    const frame = `${type} ${size}\0`;
    const before = at - frame.length;
    if (at + size < chunk.length && before >= 0) {
      // The header's end stands before the content already; its line feed becomes the frame's NUL.
      chunk[at - 1] = 0;
      this.#finish(oid, type, chunk.subarray(before, at + size), frame.length);
      return at + size + 1;
    }
    const framed = Buffer.allocUnsafeSlow(frame.length + size);
    framed.write(frame, 'latin1');
    this.#body = { oid, type, size, framed, start: frame.length, filled: 0 };
    return at;
  }

  /** `filled` counts content bytes and the line feed after them; skipped content starts at -1 to tell it apart. */
  #fill(body: Body, chunk: Buffer, at: number): number {
    const done = Math.max(body.filled, 0);
    const wanted = body.size + 1 - done;
    const taken = Math.min(wanted, chunk.length - at);
    if (body.framed !== undefined) {
      chunk.copy(body.framed, body.start + done, at, at + Math.min(taken, body.size - done));
    }
    body.filled = done + taken;
    if (taken === wanted) {
      this.#body = undefined;
      if (body.framed !== undefined) this.#finish(body.oid, body.type, body.framed, body.start);
    }
    return at + taken;
  }

  #finish(oid: string, type: ObjectType, framed: Buffer, start: number): void {
    if (hashFramed(framed, oid) === oid) {
      this.#reply({ kind: 'object', type, size: framed.length - start, bytes: framed.subarray(start) });
    } else this.#reply({ kind: 'corrupt', why: 'its bytes do not have this hash' });
  }
}

/** A size as git prints it, in decimal digits; anything else is none. */
function sizeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
